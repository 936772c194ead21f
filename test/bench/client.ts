import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { servePublication, type PublicationServer } from '../../lab/publication-server/server.ts';
import { createClient, type PublicationClient } from '../../runtime/client/client.ts';
import { watch } from '../../runtime/client/watch.ts';
import { readShardOf } from '../../runtime/load-gate/find-shard.ts';
import { newRevocation } from '../fixtures/checkout.ts';
import { value } from '../fixtures/registry.ts';
import type { BenchRow } from './bench-row.ts';
import { largePublication, type LargePublication } from './large-publication.ts';
import { middle } from './timing.ts';

const RELEASES = 100_000;
const PLUGINS = 5_000;
const DENIES = 500;
const SHARDS = 1_024;
const RUNS = 9;
const DENIALS = 20;

interface Measured {
  readonly ms: number;
  /** Of bodies, as sent. */
  readonly bytes: number;
}

/** A host that refreshes from a registry of 100,000 releases and looks one up, over loopback from a server like Pages. */
export async function clientBench(): Promise<BenchRow[]> {
  await using large = await largePublication({ releases: RELEASES, plugins: PLUGINS, denies: DENIES, shards: SHARDS });
  await using server = await servePublication(large.checkout.directory);
  const folder = await mkdtemp(join(tmpdir(), 'portcullis-bench-'));
  try {
    return await measureAll(large, server, folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function measureAll(large: LargePublication, server: PublicationServer, folder: string): Promise<BenchRow[]> {
  const clientOf = (name: string): PublicationClient =>
    createClient({
      source: server.url,
      cacheDir: join(folder, name),
      rootBytes: large.checkout.root,
      now: () => large.checkout.now,
    });
  const figure = `${RELEASES.toLocaleString('en')} releases, ${DENIES} denies`;
  const { pluginId } = large.rowOf(7);
  const lookUp = async (client: PublicationClient): Promise<void> => {
    const shard = value(await readShardOf(value(await client.refresh()), pluginId));
    if (shard === undefined) throw new Error('the plugin is not there');
  };
  const first = await runs(server, (run) => lookUp(clientOf(`first-${run}`)));
  const paths = server.served.filter(({ method }) => method === 'GET').map(({ path }) => path);
  const bare = await runs(server, () => fetchAll(server.url, paths));
  const unchanged = await runs(server, async () => void value(await clientOf('first-0').refresh()));
  const kept = clientOf('first-0');
  value(await kept.refresh());
  const warm = await runs(server, async () => void value(await kept.refresh()));
  const revoked: Measured[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const { digest } = large.rowOf(1_000 + run);
    value(await large.checkout.revoke(newRevocation({ kind: 'digest', digest }, { id: `bench-${run}` })));
    revoked.push(await measure(server, async () => void value(await clientOf('first-0').refresh())));
  }
  const denial = await denialTimes(large, clientOf('first-0'));
  return [
    ...rows('client, first refresh and one lookup', figure, first, { ms: 150, bytes: 80_000 }, bare),
    ...rows('client, unchanged, a new process', figure, unchanged, { bytes: 470 }),
    ...rows('client, unchanged, in one process', figure, warm, { bytes: 470 }),
    ...rows('client, after one revocation', figure, revoked, { bytes: 4_096 }),
    {
      name: 'revoke, from the command to a watching client',
      figure: `${figure}, looking once a second; the longest of ${DENIALS}`,
      median: Math.max(...denial),
      unit: 'ms',
      goal: 'p99 under 5,000 ms',
    },
  ];
}

/** From the call of revoke until a client that looks once a second has the deny, milliseconds each. */
async function denialTimes(large: LargePublication, client: PublicationClient): Promise<readonly number[]> {
  const times: number[] = [];
  const stop = new AbortController();
  let told: ((id: string) => void) | undefined;
  const watching = watch(client, {
    intervalMs: 1_000,
    signal: stop.signal,
    onChange: ({ newDenies }) => {
      for (const { id } of newDenies) told?.(id);
    },
  });
  for (let run = 0; run < DENIALS; run += 1) {
    const id = `watched-${run}`;
    const arrived = new Promise<void>((resolve) => {
      told = (denied) => {
        if (denied === id) resolve();
      };
    });
    const began = performance.now();
    const { digest } = large.rowOf(2_000 + run);
    value(await large.checkout.revoke(newRevocation({ kind: 'digest', digest }, { id })));
    await arrived;
    times.push(performance.now() - began);
  }
  stop.abort();
  await watching;
  return times;
}

async function runs(server: PublicationServer, work: (run: number) => Promise<void>): Promise<Measured[]> {
  const measured: Measured[] = [];
  for (let run = 0; run < RUNS; run += 1) measured.push(await measure(server, () => work(run)));
  return measured;
}

/** One after another, as a client that must read each to know the next. */
async function fetchAll(base: URL, paths: readonly string[]): Promise<void> {
  for (const path of paths) await (await fetch(new URL(path, base))).arrayBuffer();
}

async function measure(server: PublicationServer, work: () => Promise<void>): Promise<Measured> {
  server.served.length = 0;
  const began = performance.now();
  await work();
  const ms = performance.now() - began;
  // An answer is counted when its connection has taken it.
  await new Promise((resolve) => setTimeout(resolve, 20));
  return { ms, bytes: server.served.reduce((sum, { bodyBytes }) => sum + bodyBytes, 0) };
}

function rows(
  name: string,
  figure: string,
  measured: readonly Measured[],
  goal: { readonly ms?: number; readonly bytes: number },
  bare?: readonly Measured[],
): BenchRow[] {
  const bytes = Math.max(...measured.map((run) => run.bytes));
  const median = middle(measured.map(({ ms }) => ms));
  const fetched = bare === undefined ? undefined : middle(bare.map(({ ms }) => ms));
  return [
    {
      name,
      figure,
      median,
      unit: 'ms',
      ...(fetched === undefined
        ? {}
        : { peer: { name: 'the same files by fetch, unverified', median: fetched, ratio: fetched / median } }),
      ...(goal.ms === undefined ? {} : { goal: `under ${goal.ms} ms` }),
    },
    { name, figure: 'most bytes of bodies, as sent', median: bytes, unit: 'bytes', goal: `under ${goal.bytes} bytes` },
  ];
}
