import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startSigstore } from '../../lab/sigstore/index.ts';
import { labSigner, servicesOf, signed } from '../core/attestation/signing-bench.ts';
import { BATCH, type Contender, type ContenderBatch, type ContenderInput } from './attestation-contender.ts';
import type { BenchRow } from './bench-row.ts';
import { middle } from './timing.ts';

const BUNDLES = 16;
const ROUNDS = 15;
/** Rounds that do not count: the engine compiles while it runs. */
const WARM_UP = 3;
const GOAL = 'at least 8 times the stock library';

/**
 * Keyless verification, one thread: statements with inclusion proof, certificate timestamp and RFC 3161 timestamp. Ours is
 * the whole answer from the bundle's bytes; the stock library is given a bundle already parsed and trust already prepared.
 * Each contender has a process of its own, so that none collects another's garbage, and they take turns.
 */
export async function attestationBench(): Promise<BenchRow[]> {
  const folder = await mkdtemp(join(tmpdir(), 'portcullis-bench-'));
  try {
    const rows: BenchRow[] = [];
    for (const [version, inputs] of await signedInputs()) {
      const file = join(folder, `rekor-v${version}.json`);
      await writeFile(file, JSON.stringify(inputs));
      rows.push(...(await rowsOf(`DSSE v0.3, Rekor v${version}, proof, SCT, TSA`, file)));
    }
    return rows;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function signedInputs(): Promise<readonly (readonly [1 | 2, ContenderInput])[]> {
  await using lab = { value: await startSigstore(), [Symbol.asyncDispose]: () => lab.value.close() };
  const inputs: (readonly [1 | 2, ContenderInput])[] = [];
  for (const version of [1, 2] as const) {
    const bundles: string[] = [];
    for (let count = 0; count < BUNDLES; count += 1) {
      const bundle = await signed(labSigner(lab.value, servicesOf(lab.value, version)));
      bundles.push(Buffer.from(bundle).toString('base64'));
    }
    inputs.push([version, { trusted_root: lab.value.trustedRoot(), bundles }]);
  }
  return inputs;
}

async function rowsOf(figure: string, file: string): Promise<readonly BenchRow[]> {
  const [ours, signature, stock, bare] = await takeTurns(
    ['portcullis', 'portcullis-signature', 'stock', 'signatures'],
    file,
  );
  if (ours === undefined || signature === undefined || stock === undefined || bare === undefined) return [];
  const stockPeer = { name: '@sigstore/verify', median: stock.rate };
  const memoryFigure = `${(ROUNDS * BATCH).toLocaleString('en')} × ${figure}`;
  return [
    {
      name: 'verify an attestation, whole',
      figure,
      median: ours.rate,
      unit: 'bundles/s',
      peer: { ...stockPeer, ratio: ours.rate / stock.rate },
      goal: GOAL,
    },
    {
      name: 'verify its signature and proofs',
      figure,
      median: signature.rate,
      unit: 'bundles/s',
      peer: { ...stockPeer, ratio: signature.rate / stock.rate },
    },
    {
      name: 'verify an attestation, whole',
      figure,
      median: ours.rate,
      unit: 'bundles/s',
      peer: { name: `its ${bare.checks} bare signature checks`, median: bare.rate, ratio: ours.rate / bare.rate },
    },
    {
      name: 'memory after verifying',
      figure: memoryFigure,
      median: ours.megabytes,
      unit: 'MB RSS',
      peer: { name: '@sigstore/verify', median: stock.megabytes, ratio: stock.megabytes / ours.megabytes },
    },
  ];
}

interface Figures {
  /** Bundles per second, the median of the rounds that count. */
  readonly rate: number;
  readonly megabytes: number;
  readonly checks: number;
}

async function takeTurns(contenders: readonly Contender[], file: string): Promise<readonly Figures[]> {
  const script = join(import.meta.dirname, 'attestation-contender.ts');
  const children = contenders.map((contender) => fork(script, [contender, file]));
  try {
    const rounds: ContenderBatch[][] = children.map(() => []);
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const [index, child] of children.entries()) rounds[index]?.push(await batchOf(child));
    }
    return rounds.map((batches) => ({
      rate: 1_000 / middle(batches.slice(WARM_UP).map(({ milliseconds }) => milliseconds)),
      megabytes: (batches.at(-1)?.rss_bytes ?? Number.NaN) / 1e6,
      checks: batches.at(-1)?.checks ?? 0,
    }));
  } finally {
    for (const child of children) child.kill();
  }
}

async function batchOf(child: ChildProcess): Promise<ContenderBatch> {
  const waiting = new AbortController();
  const { signal } = waiting;
  const answer = Promise.race([
    once(child, 'message', { signal }).then(([batch]: ContenderBatch[]) => batch),
    once(child, 'exit', { signal }).then(() => undefined),
  ]);
  child.send('batch');
  const batch = await answer;
  waiting.abort();
  if (batch === undefined) throw new Error('a contender ended before its time');
  return batch;
}
