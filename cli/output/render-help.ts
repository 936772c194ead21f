import type { Command, OptionSpec } from '../command.ts';
import { GROUPS, type Group } from '../commands/index.ts';
import type { Style } from './style.ts';

/** The page of `portcullis --help`: the commands, grouped by who uses them; or those that begin with one word. */
export function renderHelp(
  commands: readonly { readonly group: Group; readonly command: Command }[],
  style: Style,
  word?: string,
): string {
  const width = Math.max(0, ...commands.map(({ command }) => command.name.length));
  const lines = [`Usage: portcullis ${word === undefined ? '' : `${word} `}<command> [options]`, ''];
  for (const [group, title] of Object.entries(GROUPS)) {
    const members = commands.filter((entry) => entry.group === group);
    if (members.length === 0) continue;
    lines.push(style.bold(title));
    for (const { command } of members) lines.push(`  ${command.name.padEnd(width)}  ${command.summary}`);
    lines.push('');
  }
  lines.push(
    `portcullis ${word === undefined ? '' : `${word} `}<command> --help says more of one. Every command takes --json.`,
    'Exit code: 0 yes, 3 refused, 2 wrong usage, 1 something else is broken.',
  );
  return lines.join('\n');
}

/** The page of `portcullis <command> --help`. */
export function renderCommandHelp(command: Command, style: Style): string {
  const rows: [string, string][] = Object.entries(command.options).map(([name, spec]) => [
    optionLabel(name, spec),
    optionWords(spec),
  ]);
  rows.push(['--json', 'print the answer as JSON'], ['--help', 'print this page']);
  const width = Math.max(...rows.map(([label]) => label.length));
  return [
    `Usage: portcullis ${`${command.name} ${command.usage}`.trim()}`,
    '',
    `${command.summary}.`,
    '',
    style.bold('Options'),
    ...rows.map(([label, words]) => `  ${label.padEnd(width)}  ${words}`),
    '',
    style.bold('Example'),
    `  ${command.example}`,
  ].join('\n');
}

function optionLabel(name: string, spec: OptionSpec): string {
  return spec.type === 'boolean' ? `--${name}` : `--${name} ${spec.value ?? 'VALUE'}`;
}

function optionWords(spec: OptionSpec): string {
  const notes = [...(spec.required ? ['required'] : []), ...(spec.multiple ? ['may be repeated'] : [])];
  return notes.length === 0 ? spec.description : `${spec.description} (${notes.join(', ')})`;
}
