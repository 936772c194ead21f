import { defineCommand, UsageError, type Command, type Writer } from '../../cli/command.ts';
import type { CommandEntry } from '../../cli/commands/index.ts';
import type { World } from '../../cli/run-cli.ts';

/** A writer that remembers. */
export function recorder(isTTY = false): Writer & { text(): string } {
  let text = '';
  return {
    isTTY,
    write: (more) => {
      text += more;
    },
    text: () => text,
  };
}

export const judge = defineCommand({
  name: 'judge thing',
  summary: 'Judges a thing',
  usage: 'FILE [options]',
  positionals: { min: 1, max: 1 },
  options: {
    strict: { type: 'boolean', description: 'refuse' },
    identity: { type: 'string', description: 'who signed', value: 'URL' },
    label: { type: 'string', description: 'a label', multiple: true },
  },
  example: 'portcullis judge thing FILE',
  async run({ options, positionals, style }) {
    const exit = options.strict ? 'refused' : 'yes';
    return { exit, human: `${style.red('judged')} ${positionals[0]}`, json: { exit, options, positionals } };
  },
});

/** A command that ends in `error`. */
export function failing(error: unknown): Command {
  return defineCommand({
    name: 'fail',
    summary: 'Fails',
    usage: '',
    options: {},
    example: 'portcullis fail',
    async run() {
      throw error;
    },
  });
}

export const contradicts: Command = defineCommand({
  name: 'contradict',
  summary: 'Finds its options in conflict',
  usage: '',
  options: { key: { type: 'string', description: 'a key', required: true } },
  example: 'portcullis contradict --key a.pem',
  run: () => Promise.reject(new UsageError('--key and --identity exclude each other')),
});

export interface FakeWorld extends World {
  readonly stdout: ReturnType<typeof recorder>;
  readonly stderr: ReturnType<typeof recorder>;
}

export function fakeWorld(options: {
  readonly commands?: readonly Command[];
  readonly env?: Record<string, string>;
  readonly isTTY?: boolean;
}): FakeWorld {
  const entries = (options.commands ?? [judge, contradicts]).map((command): [string, CommandEntry] => [
    command.name,
    { group: 'owner', load: () => Promise.resolve({ command }) },
  ]);
  return {
    commands: Object.fromEntries(entries),
    version: '9.9.9',
    env: options.env ?? {},
    cwd: '/',
    stdout: recorder(options.isTTY),
    stderr: recorder(options.isTTY),
    now: () => new Date(0),
    catchInterrupts: () => new AbortController().signal,
  };
}
