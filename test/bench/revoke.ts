import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { servePublication } from '../../lab/publication-server/server.ts';
import { createClient } from '../../runtime/client/client.ts';
import { watch } from '../../runtime/client/watch.ts';
import { newRevocation } from '../fixtures/checkout.ts';
import { value } from '../fixtures/registry.ts';
import type { BenchRow } from './bench-row.ts';
import { largePublication } from './large-publication.ts';
import { middle, runProcess } from './timing.ts';

const LAUNCHER = join(resolve(import.meta.dirname, '../..'), 'cli/bin/portcullis.js');
const RUNS = 40;
const INTERVAL_MS = 2_000;
const DENIES = 10_000;
const FURTHER = 9;

/** The kill switch, from the command to a host that watches; and what one more deny costs a host that has ten thousand. */
export async function revokeBench(): Promise<BenchRow[]> {
  return [...(await watchedRows()), ...(await longListRows())];
}

/** `portcullis revoke` as a whole process, until a client that polls over HTTP has been told of that very entry. */
async function watchedRows(): Promise<BenchRow[]> {
  const folder = await mkdtemp(join(tmpdir(), 'portcullis-bench-'));
  try {
    const init = ['init', 'registry', '--registry-id', 'acme/plugins'];
    execFileSync(process.execPath, [LAUNCHER, ...init], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
    await using server = await servePublication(join(folder, 'registry.publication'));
    const rootBytes = await readFile(join(folder, 'registry/trust/root.json'));
    const client = createClient({ source: server.url, cacheDir: join(folder, 'cache'), rootBytes });
    const seen = new Map<string, () => void>();
    const stop = new AbortController();
    const watching = watch(client, {
      intervalMs: INTERVAL_MS,
      signal: stop.signal,
      onChange: ({ newDenies }) => {
        for (const { digests } of newDenies) for (const digest of digests) seen.get(digest)?.();
      },
    });
    const times: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const digest = `sha256:${createHash('sha256').update(String(run)).digest('hex')}`;
      const told = new Promise<void>((resolve) => seen.set(digest, resolve));
      const start = performance.now();
      const { exitCode } = await runProcess(process.execPath, [LAUNCHER, ...revocationOf(digest)], folder);
      if (exitCode !== 0) throw new Error(`revoke ended with ${exitCode}`);
      await told;
      times.push(performance.now() - start);
    }
    stop.abort();
    await watching;
    const figure = `command to denial by a client that polls every ${INTERVAL_MS / 1_000} s`;
    return [
      { name: 'revoke, median', figure, median: middle(times), unit: 'ms' },
      { name: 'revoke, p99', figure, median: Math.max(...times), unit: 'ms', goal: 'under 5000 ms' },
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function revocationOf(digest: string): readonly string[] {
  const places = [
    '--publication',
    'registry.publication',
    '--keys',
    'registry.keys',
    '--root',
    'registry/trust/root.json',
  ];
  return ['revoke', digest, '--anyway', '--reason', 'leaks', '--issuer', 'bench', ...places];
}

async function longListRows(): Promise<BenchRow[]> {
  await using large = await largePublication({ releases: DENIES + FURTHER, plugins: 1_000, denies: DENIES });
  const { checkout } = large;
  await using server = await servePublication(checkout.directory);
  const client = checkout.client({ source: server.url });
  value(await client.refresh());
  const [bytes, times]: [number[], number[]] = [[], []];
  for (let run = 0; run < FURTHER; run += 1) {
    const { digest } = large.rowOf(DENIES + run);
    const start = performance.now();
    value(await checkout.revoke(newRevocation({ kind: 'digest', digest }, { id: `bench-${run}` })));
    times.push(performance.now() - start);
    server.served.length = 0;
    value(await client.refresh());
    // An answer is counted when its connection has taken it.
    await new Promise((resolve) => setTimeout(resolve, 20));
    bytes.push(server.served.reduce((sum, { bodyBytes }) => sum + bodyBytes, 0));
  }
  const figure = `one more beside ${DENIES.toLocaleString('en')}`;
  return [
    { name: 'revoke, use case', figure, median: middle(times), unit: 'ms' },
    {
      name: 'revoke, refresh after it',
      figure: `${figure}, most bytes of bodies, as sent`,
      median: Math.max(...bytes),
      unit: 'bytes',
      goal: 'under 4096 bytes',
    },
  ];
}
