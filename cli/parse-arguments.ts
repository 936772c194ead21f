import { parseArgs, type ParseArgsConfig } from 'node:util';
import type { Command, OptionSpecs, OptionValues } from './command.ts';
import { UsageError } from './command.ts';
import { nearest } from '../core/report/nearest-name.ts';

export interface Arguments {
  readonly options: OptionValues<OptionSpecs>;
  readonly positionals: readonly string[];
  readonly json: boolean;
  readonly help: boolean;
}

/**
 * The arguments after the command's name. Stricter than parseArgs: an option given twice or with an empty value is
 * refused, because to a verifier either can read as "no check".
 * @throws UsageError
 */
export function parseArguments(command: Command, args: readonly string[]): Arguments {
  const { tokens, values, positionals } = parseTokens(command, args);
  const seen = new Set<string>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const spec = specOf(command, token.name);
    if (seen.has(token.name) && spec?.multiple !== true)
      throw new UsageError(`--${token.name} is given more than once`);
    if (token.value === '') throw new UsageError(`--${token.name} has an empty value`);
    seen.add(token.name);
  }
  const json = values['json'] === true;
  const help = values['help'] === true;
  if (!help) {
    checkRequired(command, seen);
    checkPositionals(command, positionals);
  }
  return { options: completeOptions(command, values), positionals, json, help };
}

function specOf(command: Command, name: string): OptionSpecs[string] | undefined {
  return Object.hasOwn(command.options, name) ? command.options[name] : undefined;
}

function parseTokens(command: Command, args: readonly string[]) {
  const options: NonNullable<ParseArgsConfig['options']> = {
    json: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  };
  for (const [name, spec] of Object.entries(command.options)) {
    options[name] = { type: spec.type, multiple: spec.multiple === true };
  }
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true, tokens: true });
  } catch (cause) {
    throw new UsageError(describeParseError(command, args, cause), { cause });
  }
}

function describeParseError(command: Command, args: readonly string[], cause: unknown): string {
  const known = [...Object.keys(command.options), 'json', 'help'];
  const unknown = args.find(
    (arg) => arg.startsWith('-') && !known.includes(optionName(arg)) && arg !== '-h' && arg !== '-',
  );
  const isUnknown = cause instanceof Error && 'code' in cause && cause.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION';
  if (isUnknown && unknown !== undefined) {
    const near = nearest(optionName(unknown), known);
    return `unknown option ${unknown.split('=')[0]}${near === undefined ? '' : `; did you mean --${near}?`}`;
  }
  return cause instanceof Error ? (cause.message.split(/\.\s/)[0] ?? '') : String(cause);
}

function optionName(arg: string): string {
  return arg.replace(/^-+/, '').split('=')[0] ?? '';
}

function checkRequired(command: Command, seen: ReadonlySet<string>): void {
  const missing = Object.entries(command.options).filter(([name, spec]) => spec.required === true && !seen.has(name));
  if (missing.length > 0) throw new UsageError(`${missing.map(([name]) => `--${name}`).join(', ')} must be given`);
}

function checkPositionals(command: Command, positionals: readonly string[]): void {
  const { min, max } = command.positionals ?? { min: 0, max: 0 };
  const extra = positionals[max];
  if (extra !== undefined) throw new UsageError(`unexpected argument ${extra}`);
  if (positionals.length < min) throw new UsageError(`${missingName(command, positionals.length)} is missing`);
  if (positionals.includes('')) throw new UsageError('an argument is empty');
}

/** What the usage line calls the argument at an index: its words before the first option. */
function missingName({ usage }: Command, index: number): string {
  const words = usage.split(' ');
  const end = words.findIndex((word) => /^[^A-Z]/v.test(word));
  const name = words.slice(0, end === -1 ? words.length : end)[index];
  return name === undefined ? 'an argument' : name.replace(/(?:\.{3}|\u2026)$/v, '');
}

function completeOptions(
  command: Command,
  values: Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>,
): OptionValues<OptionSpecs> {
  const complete: Record<string, string | boolean | readonly string[] | undefined> = {};
  for (const [name, spec] of Object.entries(command.options)) {
    const value = values[name];
    if (spec.type === 'boolean') complete[name] = value === true;
    else if (spec.multiple === true) complete[name] = Array.isArray(value) ? value.map(String) : [];
    else complete[name] = typeof value === 'string' ? value : undefined;
  }
  return complete;
}
