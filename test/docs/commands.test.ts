import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../cli/commands/index.ts';
import { parseArguments } from '../../cli/parse-arguments.ts';
import { PAGES, readPage, type Page } from './markdown.ts';
import { commandLines, words } from './shell-lines.ts';

/** What is wrong with a command line, if anything: an unknown command or option, or (when whole) a missing one. */
async function fault(line: string, isWhole: boolean): Promise<string | undefined> {
  const [first = '', ...rest] = words(line);
  const two = `${first} ${rest[0] ?? ''}`;
  const name = Object.hasOwn(COMMANDS, two) ? two : first;
  if (name.startsWith('-')) return ['--help', '--version'].includes(name) ? undefined : `no option ${name}`;
  const entry = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (entry === undefined) {
    // In prose a command of two words may be named by both with a bar, or by the first alone.
    const members = Object.keys(COMMANDS).filter((known) => known.startsWith(`${first} `));
    const wanted = (rest[0] ?? '').split('|').map((word) => `${first} ${word}`);
    return members.length > 0 && !isWhole && wanted.every((known) => members.includes(known))
      ? undefined
      : `no command ${line}`;
  }
  const { command } = await entry.load();
  const args = name === two ? rest.slice(1) : rest;
  try {
    if (isWhole) parseArguments(command, args);
    const unknown = args.filter(
      (arg) => /^--./.test(arg) && !['--json', '--help'].includes(arg) && !Object.hasOwn(command.options, arg.slice(2)),
    );
    return unknown.length === 0 ? undefined : `${name} has no ${unknown.join(', ')}`;
  } catch (error) {
    return `${line}: ${error instanceof Error ? error.message : String(error)}`;
  }
}

function inBlocks(page: Page): readonly string[] {
  return page.blocks.filter(({ language }) => language === 'sh').flatMap(({ text }) => commandLines(text));
}

function inProse(page: Page): readonly string[] {
  return page.spans
    .filter((span) => /^(?:npx )?portcullis /.test(span))
    .map((span) => span.replace(/^(?:npx )?portcullis /, ''));
}

describe.each(PAGES)('%s', (file) => {
  const page = readPage(file);

  test('shows only command lines that portcullis takes', async () => {
    const faults = await Promise.all(inBlocks(page).map((line) => fault(line, true)));
    expect(faults.filter((found) => found !== undefined)).toEqual([]);
  });

  test('names only commands and options that portcullis has', async () => {
    const faults = await Promise.all(
      inProse(page)
        .filter((line) => !line.startsWith('<'))
        .map((line) => fault(line, false)),
    );
    expect(faults.filter((found) => found !== undefined)).toEqual([]);
  });
});

test('docs/cli.md shows an example of every command', () => {
  const shown = inBlocks(readPage('docs/cli.md'));
  expect(Object.keys(COMMANDS).filter((name) => !shown.some((line) => line.startsWith(name)))).toEqual([]);
});

test.each([
  ['loaf x', 'no command loaf x'],
  ['load x --publicaton y', 'load x --publicaton y: unknown option --publicaton; did you mean --publication?'],
  ['release sign folder', 'release sign folder: --registry-id must be given'],
])('%s would be found', async (line, found) => {
  expect(await fault(line, true)).toBe(found);
});
