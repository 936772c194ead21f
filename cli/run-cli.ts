import type { Command, Context, Env, Result, Writer } from './command.ts';
import { UsageError } from './command.ts';
import type { CommandEntry } from './commands/index.ts';
import { nearest } from '../core/report/nearest-name.ts';
import { errorLine } from './output/error-line.ts';
import { createProgress } from './output/progress.ts';
import { renderCommandHelp, renderHelp } from './output/render-help.ts';
import { chooseStyle, type Style } from './output/style.ts';
import { guardTerminal, plainText, safeJson } from './output/terminal-text.ts';
import { type Arguments, parseArguments } from './parse-arguments.ts';

/** What the frame needs of the process; a test hands in its own. */
export interface World {
  readonly commands: Readonly<Record<string, CommandEntry>>;
  readonly version: string;
  readonly env: Env;
  readonly cwd: string;
  readonly stdout: Writer;
  readonly stderr: Writer;
  now(): Date;
  /** From now on an interrupt aborts the returned signal instead of ending the process. */
  catchInterrupts(): AbortSignal;
}

export type ExitCode = 0 | 1 | 2 | 3;

/** Runs one command line and answers with the exit code: 0 yes, 3 refused, 2 wrong usage, 1 a broken world. */
export async function runCli(argv: readonly string[], world: World): Promise<ExitCode> {
  try {
    return await dispatch(argv, world);
  } catch (error) {
    return reportError(error, argv, world);
  }
}

async function dispatch(argv: readonly string[], world: World): Promise<ExitCode> {
  const [first, second] = argv;
  if (first === '--version') return print(world, world.version);
  if (first === '--help' || first === '-h') return print(world, await helpPage(world));
  if (first === undefined) {
    world.stderr.write(`${await helpPage(world)}\n`);
    return 2;
  }
  const names = Object.keys(world.commands);
  const found = [`${first} ${second ?? ''}`, first].find((name) => names.includes(name));
  if (found === undefined && (second === '--help' || second === '-h') && membersOf(first, names).length > 0)
    return print(world, await helpPage(world, first));
  const entry = found === undefined ? undefined : world.commands[found];
  if (found === undefined || entry === undefined) throw new UsageError(describeUnknown(argv, names));
  const { command } = await entry.load();
  return runCommand(command, argv.slice(found.split(' ').length), world);
}

async function runCommand(command: Command, rest: readonly string[], world: World): Promise<ExitCode> {
  const style = chooseStyle(world.stdout.isTTY, world.env);
  const args = parseArguments(command, rest);
  if (args.help) return print(world, renderCommandHelp(command, style));
  const result = await runWithProgress(command, args, style, world);
  const json = result.json === undefined ? '' : safeJson(result.json);
  const text = args.json ? json : guardTerminal(result.human, style);
  if (text !== '') world.stdout.write(`${text}\n`);
  return result.exit === 'yes' ? 0 : 3;
}

async function runWithProgress(command: Command, args: Arguments, style: Style, world: World): Promise<Result> {
  const progress = createProgress(world.stderr);
  const context: Context = {
    options: args.options,
    positionals: args.positionals,
    json: args.json,
    env: world.env,
    cwd: world.cwd,
    stdout: world.stdout,
    stderr: world.stderr,
    style,
    progress: (text) => progress.show(text),
    now: () => world.now(),
    signal: command.runsUntilInterrupted === true ? world.catchInterrupts() : new AbortController().signal,
  };
  try {
    return await command.run(context);
  } finally {
    progress.end();
  }
}

function print(world: World, text: string): ExitCode {
  world.stdout.write(`${text}\n`);
  return 0;
}

/** Of all commands, or of those whose first word is given. */
async function helpPage(world: World, word?: string): Promise<string> {
  const names = Object.keys(world.commands);
  const shown = new Set(word === undefined ? names : membersOf(word, names));
  const loaded = await Promise.all(
    Object.entries(world.commands)
      .filter(([name]) => shown.has(name))
      .map(async ([, entry]) => ({ group: entry.group, command: (await entry.load()).command })),
  );
  return renderHelp(loaded, chooseStyle(world.stdout.isTTY, world.env), word);
}

/** The commands whose first word is that one. */
function membersOf(word: string, names: readonly string[]): readonly string[] {
  return names.filter((name) => name.startsWith(`${word} `));
}

function describeUnknown(argv: readonly string[], names: readonly string[]): string {
  const [first = ''] = argv;
  const words = argv.slice(0, 2).filter((word) => !word.startsWith('-'));
  const members = membersOf(first, names);
  if (members.length > 0 && words.length < 2) return `${first} needs a second word: ${members.join(', ')}`;
  const typed = words.join(' ');
  const whole =
    words.length < 2
      ? nearest(typed, names)
      : nearest(
          typed,
          names.filter((name) => name.includes(' ')),
        );
  if (whole !== undefined) return `unknown command ${typed}; did you mean ${whole}?`;
  if (members.length > 0) return `unknown command ${typed}; there are ${members.join(', ')}`;
  // Where only the first word is near one, the others may be right.
  const near = nearest(first, [...names, ...new Set(names.flatMap((name) => name.split(' ').slice(0, 1)))]);
  return near === undefined ? `unknown command ${typed || first}` : `unknown command ${first}; did you mean ${near}?`;
}

function reportError(error: unknown, argv: readonly string[], world: World): ExitCode {
  const usage = error instanceof UsageError;
  const line = usage ? plainText(error.message) : errorLine(error);
  if (argv.includes('--json'))
    world.stdout.write(`${safeJson({ error: { kind: usage ? 'usage' : 'failed', message: line } })}\n`);
  world.stderr.write(`portcullis: ${line}\n`);
  if (usage) world.stderr.write(`Try: ${helpHint(argv, world)}\n`);
  if (world.env['PORTCULLIS_DEBUG'] === '1' && error instanceof Error) world.stderr.write(`${error.stack ?? ''}\n`);
  return usage ? 2 : 1;
}

function helpHint(argv: readonly string[], world: World): string {
  const [first = ''] = argv;
  const found = [argv.slice(0, 2).join(' '), first].find((name) => Object.hasOwn(world.commands, name));
  const known = found ?? (membersOf(first, Object.keys(world.commands)).length > 0 ? first : undefined);
  return known === undefined ? 'portcullis --help' : `portcullis ${known} --help`;
}
