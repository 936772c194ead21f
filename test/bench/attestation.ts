import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startSigstore } from '../../lab/sigstore/index.ts';
import { labSigner, servicesOf, signed } from '../core/attestation/signing-bench.ts';
import type { Contender, ContenderInput, ContenderResult } from './attestation-contender.ts';
import type { BenchRow } from './bench-row.ts';
import { middle, runProcess } from './timing.ts';

const BUNDLES = 16;
const VERIFICATIONS = 1_500;
const GOAL = 'at least 8 times the stock library';

/**
 * Keyless verification, one thread: statements with inclusion proof, certificate timestamp and RFC 3161 timestamp. Ours is
 * the whole answer from the bundle's bytes; the stock library is given a bundle already parsed and trust already prepared.
 * Each contender has a process of its own, so that none collects another's garbage.
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
    inputs.push([version, { trusted_root: lab.value.trustedRoot(), bundles, verifications: VERIFICATIONS }]);
  }
  return inputs;
}

async function rowsOf(figure: string, file: string): Promise<readonly BenchRow[]> {
  const ours = await run('portcullis', file);
  const signature = await run('portcullis-signature', file);
  const stock = await run('stock', file);
  const bare = await run('signatures', file);
  const stockPeer = { name: '@sigstore/verify', median: stock.rate };
  const memoryFigure = `${VERIFICATIONS.toLocaleString('en')} × ${figure}`;
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

async function run(
  contender: Contender,
  file: string,
): Promise<{ rate: number; megabytes: number; checks: number | undefined }> {
  const script = join(import.meta.dirname, 'attestation-contender.ts');
  const { exitCode, stdout } = await runProcess(process.execPath, [script, contender, file], tmpdir());
  if (exitCode !== 0) throw new Error(`${contender} ended with ${exitCode}`);
  const result: ContenderResult = JSON.parse(stdout);
  return {
    rate: 1_000 / middle(result.milliseconds),
    megabytes: result.rss_bytes / 1e6,
    checks: result.checks,
  };
}
