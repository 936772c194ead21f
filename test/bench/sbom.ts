import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import { parseStrictJson } from '../../core/json/strict-json.ts';
import { MAX_SBOM_BYTES, readSbom } from '../../core/sbom/read-sbom.ts';
import { encode, SAMPLE_ROOT, sampleSbom } from '../core/sbom/sbom-sample.ts';
import type { BenchRow } from './bench-row.ts';
import { elapsed, medianOf, middle } from './timing.ts';

const RUNS = 5;

/** The peer is quadratic: 5,000 components take it seconds, 20,000 most of a minute. Beyond this it is left out. */
const MAX_PEER_COMPONENTS = process.env['PORTCULLIS_LONG'] === undefined ? 5_000 : 20_000;

/** Reading a whole bill of materials, all checks included, beside the CycloneDX library's structural validation alone. */
export async function sbomBench(): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const components of [500, 5_000, 20_000, 50_000]) rows.push(await sbomRow(components));
  rows.push(strictJsonRow());
  return rows;
}

async function sbomRow(components: number): Promise<BenchRow> {
  const bytes = encode(sampleSbom(components));
  const text = new TextDecoder().decode(bytes);
  const median = await medianOf(RUNS, async () => {
    const outcome = await readSbom(bytes, SAMPLE_ROOT);
    if (outcome.kind === 'refused') throw new Error('the benchmark measures an acceptance');
  });
  const row: BenchRow = { name: 'read an SBOM', figure: describe(components, bytes), median, unit: 'ms' };
  if (components > MAX_PEER_COMPONENTS) return row;
  const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot6);
  const peerMedian = await medianOf(components > 1_000 ? 1 : RUNS, async () => {
    if ((await validator.validate(text)) !== null) throw new Error('the benchmark measures an acceptance');
  });
  const peer = {
    name: '@cyclonedx/cyclonedx-library JsonStrictValidator',
    median: peerMedian,
    ratio: peerMedian / median,
  };
  return components === 5_000 ? { ...row, peer, goal: 'at least 30 times as fast' } : { ...row, peer };
}

function describe(components: number, bytes: Uint8Array): string {
  return `${components.toLocaleString('en')} components, ${(bytes.length / 1e6).toFixed(1)} MB`;
}

function strictJsonRow(): BenchRow {
  const bytes = encode(sampleSbom(12_000));
  const decoder = new TextDecoder();
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    ours.push(elapsed(() => parseStrictJson(bytes, { maxBytes: MAX_SBOM_BYTES }).kind));
    theirs.push(elapsed(() => typeof JSON.parse(decoder.decode(bytes))));
  }
  const median = middle(ours);
  const peerMedian = middle(theirs);
  return {
    name: 'parse strict JSON',
    figure: `${(bytes.length / 1e6).toFixed(1)} MB`,
    median,
    unit: 'ms',
    peer: { name: 'JSON.parse', median: peerMedian, ratio: peerMedian / median },
    goal: 'at most 4 times the time of JSON.parse (ratio at least 0.25)',
  };
}
