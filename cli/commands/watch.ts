import { spawn } from 'node:child_process';
import { watch, type PublicationChange } from '../../runtime/client/watch.ts';
import { defineCommand, UsageError, type Env, type Result, type Writer } from '../command.ts';
import { renderFindings } from '../output/render-findings.ts';
import { CLIENT_OPTIONS, openClient } from '../registry/open-client.ts';

const ON_CHANGE_TIMEOUT_MS = 60_000;

export const command = defineCommand({
  name: 'watch',
  summary: 'Keep the cache up to date, and say at once what changed',
  usage: '--publication URL --root FILE [options]',
  options: {
    ...CLIENT_OPTIONS,
    interval: { type: 'string', value: 'SECONDS', description: 'between two looks at the timestamp (30)' },
    'on-change': {
      type: 'string',
      value: 'COMMAND',
      description:
        'run at each change, with the change as a line of JSON on its standard input; words split at spaces, no shell',
    },
  },
  example: 'portcullis watch --publication https://plugins.example.org/ --root root.json --interval 5',
  runsUntilInterrupted: true,
  async run({ options, cwd, env, now, style, json, stdout, stderr, signal }): Promise<Result> {
    const intervalMs = seconds(options.interval ?? '30') * 1_000;
    const words = options['on-change']?.trim().split(/ +/u);
    const { client } = await openClient(options, env, cwd, now);
    await watch(client, {
      intervalMs,
      signal,
      onChange: async (change) => {
        const line = lineOf(change);
        stdout.write(`${json ? JSON.stringify(line) : sentence(change)}\n`);
        if (words !== undefined) await tell(words, line, { cwd, env, stderr });
      },
      onRefused: (findings) => stderr.write(`${renderFindings(findings, style)}\n`),
    });
    return { exit: 'yes', human: '', json: undefined };
  },
});

function seconds(given: string): number {
  const value = Number(given);
  if (!/^[0-9]{1,6}(?:\.[0-9]{1,3})?$/u.test(given) || value < 0.1)
    throw new UsageError('--interval is a number of seconds, at least 0.1');
  return value;
}

interface ChangeLine {
  readonly version: number;
  readonly from: number | null;
  readonly new_denies: readonly object[];
  readonly roles: readonly string[];
  readonly expires: string;
}

function lineOf({ publication, from, to, roles, newDenies }: PublicationChange): ChangeLine {
  const denies = newDenies.map(({ id, action, effect, severity, scope, digests }) => ({
    id,
    action,
    effect,
    severity,
    scope,
    digests,
  }));
  return { new_denies: denies, version: to, from: from ?? null, roles, expires: publication.expires };
}

function sentence({ publication, to, roles, newDenies }: PublicationChange): string {
  const denies = newDenies.map(({ id, action, severity }) => `${action} ${id} (${severity})`);
  return [...denies, `version ${to}, changed: ${roles.join(', ')}, good until ${publication.expires}`].join('\n');
}

/** A command that fails is reported, and the watch goes on: the cache is up to date whatever became of it. */
async function tell(
  [program = '', ...args]: readonly string[],
  line: ChangeLine,
  { cwd, env, stderr }: { cwd: string; env: Env; stderr: Writer },
): Promise<void> {
  const problem = await new Promise<string | undefined>((resolve) => {
    const options = { cwd, env: { ...env }, stdio: ['pipe', 'ignore', 'ignore'] as ['pipe', 'ignore', 'ignore'] };
    const child = spawn(program, args, { ...options, timeout: ON_CHANGE_TIMEOUT_MS });
    child.once('error', () => resolve('could not be started'));
    child.once('close', (code, killed) => {
      if (code !== 0) resolve(killed === null ? `ended with ${code ?? 'nothing'}` : `was ended by ${killed}`);
      else resolve(undefined);
    });
    // It may end without reading.
    child.stdin.on('error', () => undefined);
    child.stdin.end(`${JSON.stringify(line)}\n`);
  });
  if (problem !== undefined) stderr.write(`--on-change ${problem}\n`);
}
