import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Checkout } from '../fixtures/checkout.ts';
import { filesOf, signShardCount } from '../fixtures/listed-registry.ts';
import { newRelease, value } from '../fixtures/registry.ts';
import type { BenchRow } from './bench-row.ts';
import { keep, keysFrom, newKeyTexts } from './kept-checkout.ts';
import { largePublication } from './large-publication.ts';
import { middle, runProcess } from './timing.ts';

const RELEASES = 100_000;
const PLUGINS = 5_000;
const DENIES = 500;
const RUNS = 3;

interface Took {
  readonly ms: number;
  readonly cpuMs: number;
  readonly bytes: number;
}

/** Publishing at 100,000 releases, each time in a process of its own: all of it from stored rows, and one more release. */
export async function publicationBench(): Promise<BenchRow[]> {
  const texts = newKeyTexts();
  const wish = { releases: RELEASES, plugins: PLUGINS, denies: DENIES, shards: 1024, keys: keysFrom(texts) } as const;
  await using large = await largePublication(wish);
  const { checkout } = large;
  await keep(checkout, texts);
  // Everything but what is measured: the denies were issued since the last publish.
  value(await checkout.publish());
  const one: (Took & { readonly added: number; readonly replaced: number })[] = [];
  for (let run = 1; run <= RUNS; run += 1) one.push(await oneMore(checkout, `1.0.${run}`));
  const full: Took[] = [];
  for (const shards of [4096, 1024, 4096] as const) {
    await signShardCount(checkout, shards);
    full.push(await publishApart(checkout));
  }
  return [...fullRows(full), ...oneMoreRows(one)];
}

async function oneMore(checkout: Checkout, version: string) {
  const release = await newRelease(checkout.publisher, { version });
  checkout.commitRelease(release);
  const artifact = checkout.folder.in(release.artifact.name);
  await writeFile(artifact, release.artifact.bytes);
  const before = filesOf(checkout);
  const took = await publishApart(checkout, artifact);
  const after = filesOf(checkout);
  const added = [...after.keys()].filter((path) => !before.has(path)).length;
  const replaced = [...before].filter(([path, sha256]) => after.get(path) !== sha256).length;
  return { ...took, added, replaced };
}

async function publishApart(checkout: Checkout, ...artifacts: readonly string[]): Promise<Took> {
  const script = join(import.meta.dirname, 'publication-process.ts');
  const run = await runProcess(process.execPath, [script, checkout.folder.path, ...artifacts], import.meta.dirname);
  if (run.exitCode !== 0) throw new Error(`a publish ended with ${run.exitCode}`);
  return JSON.parse(run.stdout) as Took;
}

function fullRows(full: readonly Took[]): BenchRow[] {
  const name = 'publication, all of it';
  const figure = `${RELEASES.toLocaleString('en')} stored rows read, rendered and signed`;
  return [
    { name, figure, median: middle(full.map(({ ms }) => ms)), unit: 'ms', goal: 'under 10,000 ms' },
    { name, figure: 'of that, processor time', median: middle(full.map(({ cpuMs }) => cpuMs)), unit: 'ms' },
    {
      name,
      figure: 'most memory resident',
      median: Math.max(...full.map(({ bytes }) => bytes)) / 1e6,
      unit: 'MB',
      goal: 'under 700 MB',
    },
  ];
}

function oneMoreRows(one: readonly (Took & { readonly added: number; readonly replaced: number })[]): BenchRow[] {
  const name = 'publication, one more release';
  return [
    {
      name,
      figure: `beside ${RELEASES.toLocaleString('en')}, signing with keys at hand`,
      median: middle(one.map(({ ms }) => ms)),
      unit: 'ms',
      goal: 'under 1,000 ms',
    },
    { name, figure: 'of that, processor time', median: middle(one.map(({ cpuMs }) => cpuMs)), unit: 'ms' },
    {
      name,
      figure: 'files added',
      median: Math.max(...one.map(({ added }) => added)),
      unit: 'files',
      goal: 'at most 12',
    },
    {
      name,
      figure: 'files replaced',
      median: Math.max(...one.map(({ replaced }) => replaced)),
      unit: 'files',
      goal: '1',
    },
  ];
}
