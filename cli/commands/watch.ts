import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import type { Deny } from '../../core/registry/registry-state.ts';
import { listenForDenies } from '../../runtime/client/push-listener.ts';
import { watch, type PublicationChange } from '../../runtime/client/watch.ts';
import { defineCommand, UsageError, type Env, type Result, type Writer } from '../command.ts';
import { renderFindings } from '../output/render-findings.ts';
import { plainText } from '../output/terminal-text.ts';
import { CLIENT_OPTIONS, openClient } from '../publication/open-client.ts';

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
      description: 'run at each change, with a line of JSON on its standard input; words split at spaces, no shell',
    },
    push: {
      type: 'string',
      value: 'SOCKET|PORT',
      description: 'take signed denies by POST, over a Unix socket or on that port of the loopback address',
    },
  },
  example: 'portcullis watch --publication https://plugins.example.org/ --root root.json --interval 5',
  runsUntilInterrupted: true,
  async run({ options, cwd, env, now, style, json, stdout, stderr, signal }): Promise<Result> {
    const intervalMs = seconds(options.interval ?? '30') * 1_000;
    const words = options['on-change']?.trim().split(/ +/u);
    const at = options.push === undefined ? undefined : pushAddress(options.push, cwd);
    const { client } = await openClient(options, env, cwd, now);
    // One after another, in the order in which it happened.
    let announced = Promise.resolve();
    const announce = (say: () => { line: ChangeLine; human: string } | undefined): Promise<void> => {
      announced = after(announced, async () => {
        const said = say();
        if (said === undefined) return;
        stdout.write(`${json ? JSON.stringify(said.line) : said.human}\n`);
        if (words !== undefined) await tell(words, said.line, { cwd, env, stderr });
      });
      return announced;
    };
    let pushed: Deny[] = [];
    const takePushed = () => {
      const denies = pushed;
      pushed = [];
      if (denies.length === 0) return undefined;
      return { line: { new_denies: denies.map(denyLine) }, human: denies.map(sentenceOf).join('\n') };
    };
    const accept = async (statement: Uint8Array): ReturnType<typeof client.acceptDeny> => {
      const accepted = await client.acceptDeny(statement);
      // Whoever saw statements may send them again: none is told twice, and those that wait are told with one run.
      if (accepted.kind === 'ok' && accepted.value.isNew && pushed.push(accepted.value) === 1)
        // It is in force: whoever sent it is answered, and does not wait for the command.
        void announce(takePushed);
      return accepted;
    };
    await using _listener = at === undefined ? undefined : await listenAt(at, accept);
    await watch(client, {
      intervalMs,
      signal,
      onChange: (change) => announce(() => ({ line: lineOf(change), human: sentencesOf(change) })),
      onRefused: (findings) => stderr.write(`${renderFindings(findings, style)}\n`),
    });
    await announced;
    return { exit: 'yes', human: '', json: undefined };
  },
});

async function listenAt(...[at, accept]: Parameters<typeof listenForDenies>): ReturnType<typeof listenForDenies> {
  try {
    return await listenForDenies(at, accept);
  } catch (cause) {
    throw new Error(`cannot listen for denies at ${at}`, { cause });
  }
}

async function after(earlier: Promise<void>, next: () => Promise<void>): Promise<void> {
  await earlier;
  await next();
}

function seconds(given: string): number {
  const value = Number(given);
  if (!/^[0-9]{1,6}(?:\.[0-9]{1,3})?$/u.test(given) || value < 0.1)
    throw new UsageError('--interval is a number of seconds, at least 0.1');
  return value;
}

/** A port, or the path of a socket. */
function pushAddress(given: string, cwd: string): string | number {
  if (!/^[0-9]+$/u.test(given)) return resolve(cwd, given);
  const port = Number(given);
  if (port < 1 || port > 65_535) throw new UsageError('--push is a port from 1 to 65535, or the path of a socket');
  return port;
}

/** What a command gets on its standard input: new denies first. There is no version where a deny came by push alone. */
interface ChangeLine {
  readonly new_denies: readonly object[];
  readonly version?: number;
  readonly from?: number | null;
  readonly roles?: readonly string[];
  readonly expires?: string;
}

function lineOf({ publication, from, to, roles, newDenies }: PublicationChange): ChangeLine {
  const { expires } = publication;
  return { new_denies: newDenies.map(denyLine), version: to, from: from ?? null, roles, expires };
}

function denyLine({ id, action, effect, severity, scope, digests }: Deny): object {
  return { id, action, effect, severity, scope, digests };
}

function sentenceOf({ id, action, severity, reason }: Deny): string {
  return `${action} ${plainText(id)} (${severity}): ${plainText(reason)}`;
}

function sentencesOf({ publication, to, roles, newDenies }: PublicationChange): string {
  const changed = `version ${to}, changed: ${roles.join(', ')}, good until ${publication.expires}`;
  return [...newDenies.map(sentenceOf), changed].join('\n');
}

/** A command that fails is reported, and the watch goes on: the cache is up to date whatever became of it. */
async function tell(
  [program = '', ...args]: readonly string[],
  line: ChangeLine,
  { cwd, env, stderr }: { cwd: string; env: Env; stderr: Writer },
): Promise<void> {
  const problem = await new Promise<string | undefined>((done) => {
    const child = spawn(program, args, {
      cwd,
      env: { ...env },
      stdio: ['pipe', 'ignore', 'ignore'],
      timeout: ON_CHANGE_TIMEOUT_MS,
    });
    child.once('error', () => done('could not be started'));
    child.once('close', (code, killed) => {
      if (code === 0) done(undefined);
      else done(killed === null ? `ended with ${code ?? 'nothing'}` : `was ended by ${killed}`);
    });
    // It may end without reading.
    child.stdin.on('error', () => undefined);
    child.stdin.end(`${JSON.stringify(line)}\n`);
  });
  if (problem !== undefined) stderr.write(`--on-change ${problem}\n`);
}
