import type { Command, OptionSpec } from '../../cli/command.ts';
import { GROUPS, type Group } from '../../cli/commands/index.ts';

export interface PageEntry {
  readonly group: Group;
  readonly command: Command;
}

const HEAD = `<!-- Generated from cli/commands by scripts/generate-cli-docs.ts. Do not edit. -->

# Commands

\`portcullis <command> [options]\`. In a checkout, after \`npm ci\`: \`npx portcullis <command>\`.

| exit code | means |
|---|---|
| 0 | yes: admissible, published, verified, allowed |
| 3 | refused: every reason is a finding with a code, a place and a hint. \`publish\` also answers 3 when it published, but left something out |
| 2 | wrong usage |
| 1 | a broken world: a file that cannot be read, no network, a port in use, the wrong Node |

Every command takes \`--json\` (the answer as JSON on stdout) and \`--help\`. \`NO_COLOR\` is honoured. A line of progress
goes to stderr when it is a terminal and the command takes more than a second. Where a description ends with a name such
as \`$PORTCULLIS_KEYS\`, that environment variable stands in for the option.
`;

/** docs/cli.md. The same definitions give the same bytes. */
export function renderCliPage(entries: readonly PageEntry[]): string {
  const groups = Object.entries(GROUPS).map(([group, title]) => ({
    title,
    commands: entries.filter((entry) => entry.group === group).map(({ command }) => command),
  }));
  const filled = groups.filter(({ commands }) => commands.length > 0);
  return [HEAD, renderIndex(filled), ...filled.map(renderGroup)].join('\n');
}

interface GroupOfCommands {
  readonly title: string;
  readonly commands: readonly Command[];
}

function renderIndex(groups: readonly GroupOfCommands[]): string {
  const rows = groups.flatMap(({ title, commands }) =>
    commands.map(
      ({ name, summary }, index) =>
        `| ${index === 0 ? title : ''} | [\`${name}\`](#${anchor(name)}) | ${prose(summary)} |`,
    ),
  );
  return ['| | command | |', '|---|---|---|', ...rows, ''].join('\n');
}

function renderGroup({ title, commands }: GroupOfCommands): string {
  return [`## ${title}`, '', ...commands.map(renderCommand)].join('\n');
}

function renderCommand(command: Command): string {
  const options = Object.entries(command.options);
  const table = [
    '| option | |',
    '|---|---|',
    ...options.map(([name, spec]) => `| \`${optionLabel(name, spec)}\` | ${prose(optionWords(spec))} |`),
    '',
  ];
  return [
    `### ${command.name}`,
    '',
    `${command.summary}.`,
    '',
    '```text',
    `portcullis ${command.name} ${command.usage}`.trim(),
    '```',
    '',
    ...(options.length === 0 ? [] : table),
    '```sh',
    command.example,
    '```',
    '',
  ].join('\n');
}

function optionLabel(name: string, spec: OptionSpec): string {
  return spec.type === 'boolean' ? `--${name}` : `--${name} ${cell(spec.value ?? 'VALUE')}`;
}

function optionWords(spec: OptionSpec): string {
  const notes = [
    ...(spec.required === true ? ['required'] : []),
    ...(spec.multiple === true ? ['may be repeated'] : []),
  ];
  return notes.length === 0 ? spec.description : `${spec.description} (${notes.join(', ')})`;
}

/** GitHub's name for a heading. */
function anchor(name: string): string {
  return name.replaceAll(' ', '-');
}

/** A bar would end the cell, also inside a code span. */
function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}

/** Outside a code span an angle bracket would begin a tag, and vanish. */
function prose(text: string): string {
  return cell(text).replaceAll('<', '&lt;');
}
