import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { digestOf } from '../../core/digest.ts';
import { DenyIndex } from '../../core/denies/deny-index.ts';
import type { Deny } from '../../core/registry/registry-state.ts';
import { openJournal } from '../../runtime/journal/journal.ts';
import { createLoadGate } from '../../runtime/load-gate/gate.ts';
import { takeArtifact } from '../../runtime/load-gate/take-artifact.ts';
import { newCheckout, newRevocation } from '../fixtures/checkout.ts';
import { newRelease, PLUGIN, value } from '../fixtures/registry.ts';
import type { PluginId } from '../../registry-schema/generated/types.ts';
import type { BenchRow } from './bench-row.ts';
import { elapsed, middle } from './timing.ts';

const ROUNDS = 15;
const ARTIFACT_BYTES = 64 * 1024 * 1024;

/** What a host pays for a load beyond its first: hashing, the decision, the lookup of denies, and the record of it. */
export async function decisionBench(): Promise<BenchRow[]> {
  return [...(await hashing()), ...(await warmDecision()), ...denyLookup()];
}

async function hashing(): Promise<BenchRow[]> {
  const folder = await mkdtemp(join(tmpdir(), 'portcullis-bench-'));
  try {
    const bytes = randomBytes(ARTIFACT_BYTES);
    const path = join(folder, 'artifact.tgz');
    await writeFile(path, bytes);
    const sha256 = (of: Uint8Array) => void createHash('sha256').update(of).digest('hex');
    const ways: Readonly<Record<string, () => Promise<void>>> = {
      'sha256 of node:crypto, in memory': async () => sha256(bytes),
      'readFile, then sha256 of node:crypto': async () => sha256(await readFile(path)),
      'from a file into memory': () => taken(path, undefined),
      'from a file into the store': () => taken(path, join(folder, 'store')),
    };
    const times = new Map(Object.keys(ways).map((name) => [name, [] as number[]]));
    for (let round = 0; round <= ROUNDS; round += 1) {
      // Taken in turn, so that a noisy neighbour slows all.
      for (const [name, way] of Object.entries(ways)) {
        const time = await timed(way);
        if (round > 0) times.get(name)?.push(time);
      }
    }
    const row = (figure: string, peer: string, goal?: string): BenchRow => {
      const [ours, theirs] = [times.get(figure) ?? [], times.get(peer) ?? []];
      const ratio = middle(ours.map((time, round) => (theirs[round] ?? Number.NaN) / time));
      return {
        name: 'artifact read once and hashed',
        figure: `${ARTIFACT_BYTES / 1024 / 1024} MiB, ${figure}`,
        median: middle(ours),
        unit: 'ms',
        peer: { name: peer, median: middle(theirs), ratio },
        ...(goal === undefined ? {} : { goal }),
      };
    };
    return [
      row('from a file into memory', 'readFile, then sha256 of node:crypto', 'ratio at least 0.9'),
      row('from a file into the store', 'sha256 of node:crypto, in memory'),
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function taken(path: string, store: string | undefined): Promise<void> {
  await using artifact = value(await takeArtifact(path, 'artifact.tgz', store));
  void artifact.digest;
}

async function warmDecision(): Promise<BenchRow[]> {
  await using checkout = await newCheckout();
  const release = await newRelease(checkout.publisher);
  checkout.commitRelease(release);
  value(await checkout.publish());
  const path = checkout.folder.in(release.artifact.name);
  await writeFile(path, release.artifact.bytes);
  const rows: BenchRow[] = [];
  for (const durability of ['written', 'synced'] as const) {
    await using closing = new AsyncDisposableStack();
    const journal = openJournal({ path: checkout.folder.in(`${durability}.ndjson`), durability });
    closing.defer(() => journal.close());
    const gate = createLoadGate({ client: checkout.client(), journal, now: () => checkout.now });
    value(await gate.refresh());
    const first = await gate.load({ path });
    if (first.decision.verdict !== 'allow') throw new Error('the artifact is not allowed');
    if (durability === 'written')
      rows.push({
        name: 'warm decision',
        figure: 'artifact and publication verified before; not recorded',
        median: (await perCall(20_000, () => void gate.isStillAllowed(release.digest))) * 1000,
        unit: 'µs',
        goal: 'under 20 µs',
      });
    const count = durability === 'written' ? 5000 : 200;
    const one = await perCall(count, () => gate.loadAgain(release.digest));
    rows.push({
      name: 'warm decision, recorded',
      figure: `one after another, journal ${durability}`,
      median: one * 1000,
      unit: 'µs',
      ...(durability === 'written' ? { goal: 'under 20 µs before it is recorded' } : {}),
    });
    const together = await perCall(20, () =>
      Promise.all(Array.from({ length: 256 }, () => gate.loadAgain(release.digest))),
    );
    rows.push({
      name: 'warm decision, recorded',
      figure: `256 at once, journal ${durability}, each`,
      median: (together / 256) * 1000,
      unit: 'µs',
    });
  }
  const store = checkout.folder.in('store');
  await using closing = new AsyncDisposableStack();
  const journal = openJournal({ path: checkout.folder.in('load.ndjson'), durability: 'written' });
  closing.defer(() => journal.close());
  const gate = createLoadGate({ client: checkout.client(), journal, store, now: () => checkout.now });
  value(await gate.refresh());
  await gate.load({ path });
  rows.push({
    name: 'warm load from a file',
    figure: 'read, hashed, copied to the store, recorded',
    median: await perCall(500, () => gate.load({ path })),
    unit: 'ms',
  });
  return rows;
}

function denyLookup(): BenchRow[] {
  const digests = Array.from({ length: 20_000 }, (_, index) => digestOf(Buffer.from(String(index))));
  const denies = digests.slice(0, 10_000).map((digest, index): Deny => {
    const { schema_version: _version, ...entry } = newRevocation({ kind: 'digest', digest });
    return { ...entry, id: `deny-${index}`, digests: [digest] };
  });
  // Other plugins are denied by name, as they may be: the name is looked up, too.
  const named = Array.from({ length: 100 }, (_, index): Deny => {
    const { schema_version: _version, ...entry } = newRevocation({
      kind: 'plugin',
      plugin_id: `plugin_${index}` as PluginId,
    });
    return { ...entry, id: `named-${index}`, digests: [] };
  });
  const index = new DenyIndex([...denies, ...named]);
  const empty = new Map<string, Deny>();
  const names = digests.map((digest) => ({ pluginId: PLUGIN, version: '1.0.0', digest, ecosystem: undefined }));
  const rowOf = (figure: string, from: number): BenchRow => {
    const slice = names.slice(from, from + 10_000);
    const [ours, peer] = [[] as number[], [] as number[]];
    let found = 0;
    for (let round = 0; round <= 3 * ROUNDS; round += 1) {
      const one = elapsed(() => {
        for (const name of slice) if (index.covering(name) !== undefined) found += 1;
      });
      const other = elapsed(() => {
        for (const { digest } of slice) if (empty.get(digest) !== undefined) found += 1;
      });
      if (round < ROUNDS) continue;
      ours.push(one);
      peer.push(other);
    }
    if (found % 10_000 !== 0) throw new Error('a lookup found what is not there');
    const toNs = (times: readonly number[]) => (middle(times) / slice.length) * 1e6;
    return {
      name: 'deny lookup',
      figure,
      median: toNs(ours),
      unit: 'ns',
      peer: { name: 'an empty Map', median: toNs(peer), ratio: middle(peer) / middle(ours) },
      goal: 'under 50 ns',
    };
  };
  return [rowOf('10,100 denies, of what none covers', 10_000), rowOf('10,100 denies, of what one covers', 0)];
}

/** Milliseconds of one call, the median over some rounds. */
async function perCall(count: number, call: () => unknown): Promise<number> {
  const rounds: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    rounds.push(
      (await timed(async () => {
        for (let index = 0; index < count / 5; index += 1) await call();
      })) /
        (count / 5),
    );
  }
  return middle(rounds);
}

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
