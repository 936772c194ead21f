import { describe, expect, it } from 'vitest';
import { runCli } from '../../cli/run-cli.ts';
import { contradicts, failing, fakeWorld, judge } from './fake-world.ts';

describe('exit codes', () => {
  it('are 0 for yes and 3 for refused', async () => {
    expect(await runCli(['judge', 'thing', 'a'], fakeWorld({}))).toBe(0);
    expect(await runCli(['judge', 'thing', 'a', '--strict'], fakeWorld({}))).toBe(3);
  });

  it('are 2 for wrong usage and 1 for a broken world', async () => {
    expect(await runCli(['contradict', '--key', 'k'], fakeWorld({}))).toBe(2);
    expect(await runCli(['fail'], fakeWorld({ commands: [failing(new Error('disk full'))] }))).toBe(1);
  });
});

describe('wrong usage', () => {
  const refusals: readonly [string, readonly string[], string][] = [
    [
      'an unknown command with the near one',
      ['judge', 'thong'],
      'unknown command judge thong; did you mean judge thing?',
    ],
    [
      'an unknown word with a near one-word command',
      ['contradct', 'x'],
      'unknown command contradct; did you mean contradict?',
    ],
    ['an unknown command with no near one', ['zzz'], 'unknown command zzz'],
    ['a name from the prototype', ['constructor'], 'unknown command constructor'],
    ['a mistyped first word of several commands', ['jugde'], 'unknown command jugde; did you mean judge?'],
    ['a second word that is none', ['judge', 'everything'], 'unknown command judge everything; there are judge thing'],
    ['half of a two-word command', ['judge'], 'judge needs a second word: judge thing'],
    [
      'an unknown option with the near one',
      ['judge', 'thing', 'a', '--strikt'],
      'unknown option --strikt; did you mean --strict?',
    ],
    ['an option from the prototype', ['judge', 'thing', 'a', '--constructor'], 'unknown option --constructor'],
    [
      'an option given twice, whose second value would win silently',
      ['judge', 'thing', 'a', '--identity', 'x', '--identity', 'y'],
      '--identity is given more than once',
    ],
    [
      'an empty value, which a verifier can read as "no check"',
      ['judge', 'thing', 'a', '--identity='],
      '--identity has an empty value',
    ],
    ['a missing argument as the usage line does', ['judge', 'thing'], 'FILE is missing'],
    ['an argument too many', ['judge', 'thing', 'a', 'b'], 'unexpected argument b'],
    ['a missing required option', ['contradict'], '--key must be given'],
    ['options the command finds in conflict', ['contradict', '--key', 'k'], '--key and --identity exclude each other'],
  ];

  it.each(refusals)('names %s', async (_, argv, message) => {
    const world = fakeWorld({});
    expect(await runCli(argv, world)).toBe(2);
    expect(world.stderr.text().split('\n')[0]).toBe(`portcullis: ${message}`);
    expect(world.stderr.text()).toContain('Try: portcullis ');
    expect(world.stdout.text()).toBe('');
  });

  it('shows the help page on stderr when no command is given', async () => {
    const world = fakeWorld({});
    expect(await runCli([], world)).toBe(2);
    expect(world.stderr.text()).toContain('Usage: portcullis <command>');
  });
});

describe('help and version', () => {
  it('lists commands under the heading of who uses them', async () => {
    const world = fakeWorld({});
    expect(await runCli(['--help'], world)).toBe(0);
    expect(world.stdout.text()).toMatch(/For plugin owners\n {2}judge thing {2}Judges a thing\n/);
    expect(world.stdout.text()).not.toContain('For auditors');
  });

  it('shows options and an example of one command, without asking for its arguments', async () => {
    const world = fakeWorld({});
    expect(await runCli(['judge', 'thing', '--help'], world)).toBe(0);
    expect(world.stdout.text()).toContain('--identity URL');
    expect(world.stdout.text()).toContain('portcullis judge thing FILE');
    expect(await runCli(['contradict', '-h'], fakeWorld({}))).toBe(0);
  });

  it.each(['--help', '-h'])('lists the commands that begin with one word under %s', async (flag) => {
    const world = fakeWorld({});
    expect(await runCli(['judge', flag], world)).toBe(0);
    expect(world.stdout.text()).toMatch(/^Usage: portcullis judge <command> \[options\]\n/);
    expect(world.stdout.text()).toContain('judge thing  Judges a thing');
    expect(world.stdout.text()).not.toContain('contradict');
    expect(await runCli(['jude', flag], fakeWorld({}))).toBe(2);
  });

  it('points from half of a command to the page of its group', async () => {
    const world = fakeWorld({});
    expect(await runCli(['judge'], world)).toBe(2);
    expect(world.stderr.text()).toContain('Try: portcullis judge --help');
  });

  it('prints the version alone', async () => {
    const world = fakeWorld({});
    expect(await runCli(['--version'], world)).toBe(0);
    expect(world.stdout.text()).toBe('9.9.9\n');
  });
});

describe('--json', () => {
  it('prints the json of the result, with flags, lists and absent values complete', async () => {
    const world = fakeWorld({});
    await runCli(['judge', 'thing', 'a', '--json', '--label', 'x', '--label', 'y'], world);
    expect(JSON.parse(world.stdout.text())).toEqual({
      exit: 'yes',
      options: { strict: false, label: ['x', 'y'] },
      positionals: ['a'],
    });
  });

  it('prints an error object for wrong usage and for a broken world', async () => {
    const usage = fakeWorld({});
    expect(await runCli(['judge', 'thing', '--json'], usage)).toBe(2);
    expect(JSON.parse(usage.stdout.text())).toEqual({ error: { kind: 'usage', message: 'FILE is missing' } });
    const broken = fakeWorld({ commands: [failing(new Error('disk full'))] });
    expect(await runCli(['fail', '--json'], broken)).toBe(1);
    expect(JSON.parse(broken.stdout.text())).toEqual({ error: { kind: 'failed', message: 'disk full' } });
  });

  it('escapes what could drive a terminal and still means the same', async () => {
    const hostile = 'a\u009B31m\u202Eb\u{E0041}';
    const world = fakeWorld({});
    await runCli(['judge', 'thing', hostile, '--json'], world);
    expect(world.stdout.text()).not.toMatch(/[\u0080-\u009F\u202E\u{E0041}]/u);
    expect(JSON.parse(world.stdout.text())).toMatchObject({ positionals: [hostile] });
  });
});

describe('a broken world', () => {
  it('is one line of the message and its causes, without a stack trace', async () => {
    const error = new Error('cannot read the bundle', {
      cause: new Error('ENOENT: no such file\n    at evil (x.js:1:1)'),
    });
    const world = fakeWorld({ commands: [failing(error)] });
    await runCli(['fail'], world);
    expect(world.stderr.text()).toBe('portcullis: cannot read the bundle: ENOENT: no such file at evil (x.js:1:1)\n');
  });

  it('names the first reason inside an aggregate that has no message', async () => {
    const world = fakeWorld({
      commands: [failing(new Error('no answer', { cause: new AggregateError([new Error('refused')]) }))],
    });
    await runCli(['fail'], world);
    expect(world.stderr.text()).toBe('portcullis: no answer: refused\n');
  });

  it.each([['a string'], [undefined], [null], [{ odd: true }]])('survives %j thrown', async (thrown) => {
    const world = fakeWorld({ commands: [failing(thrown)] });
    expect(await runCli(['fail'], world)).toBe(1);
    expect(world.stderr.text().split('\n')).toHaveLength(2);
  });

  it('bounds a message that is as long as an attacker likes', async () => {
    const world = fakeWorld({ commands: [failing(new Error('x'.repeat(100_000)))] });
    await runCli(['fail'], world);
    expect(world.stderr.text().length).toBeLessThan(1_100);
  });

  it('shows the stack under PORTCULLIS_DEBUG=1 only', async () => {
    const world = fakeWorld({ commands: [failing(new Error('disk full'))], env: { PORTCULLIS_DEBUG: '1' } });
    await runCli(['fail'], world);
    expect(world.stderr.text()).toContain('    at ');
  });
});

describe('colour', () => {
  it('is used on a terminal and nowhere else', async () => {
    const terminal = fakeWorld({ isTTY: true });
    await runCli(['judge', 'thing', 'a'], terminal);
    expect(terminal.stdout.text()).toBe('\u001B[31mjudged\u001B[39m a\n');
    const pipe = fakeWorld({});
    await runCli(['judge', 'thing', 'a'], pipe);
    expect(pipe.stdout.text()).toBe('judged a\n');
  });

  it.each([{ NO_COLOR: '1' }, { TERM: 'dumb' }])('is off under %j', async (env) => {
    const world = fakeWorld({ isTTY: true, env });
    await runCli(['judge', 'thing', 'a'], world);
    expect(world.stdout.text()).toBe('judged a\n');
  });

  it('stays on when NO_COLOR is empty', async () => {
    const world = fakeWorld({ isTTY: true, env: { NO_COLOR: '' } });
    await runCli(['judge', 'thing', 'a'], world);
    expect(world.stdout.text()).toContain('\u001B[31m');
  });
});

describe('hostile text on a terminal', () => {
  it('cannot move the cursor, clear the screen or reorder letters, even if a command forgot to escape it', async () => {
    const world = fakeWorld({ isTTY: true });
    await runCli(['judge', 'thing', '\u001B[2J\u001B]0;t\u0007\r\u202E\u200B'], world);
    expect(world.stdout.text()).toBe(
      '\u001B[31mjudged\u001B[39m \\u{1b}[2J\\u{1b}]0;t\\u{7}\\u{d}\\u{202e}\\u{200b}\n',
    );
  });

  it('is escaped in usage errors too', async () => {
    const world = fakeWorld({ isTTY: true, commands: [judge, contradicts] });
    await runCli(['\u001B[2J\nok'], world);
    expect(world.stderr.text().split('\n')[0]).toBe('portcullis: unknown command \\u{1b}[2J\\u{a}ok');
  });
});
