import type { BenchRow } from './bench-row.ts';

/** `npm run bench [NAME…]`: figures as medians, beside a peer or a limit measured in the same run. */
const BENCHES: Readonly<Record<string, () => Promise<readonly BenchRow[]>>> = {
  artifact: async () => (await import('./artifact.ts')).artifactBench(),
  attestation: async () => (await import('./attestation.ts')).attestationBench(),
  start: async () => (await import('./start.ts')).startBench(),
  gate: async () => (await import('./gate.ts')).gateBench(),
  pull: async () => (await import('./pull.ts')).pullBench(),
  load: async () => (await import('./load.ts')).loadBench(),
  client: async () => (await import('./client.ts')).clientBench(),
  decision: async () => (await import('./decision.ts')).decisionBench(),
  revoke: async () => (await import('./revoke.ts')).revokeBench(),
  publication: async () => (await import('./publication.ts')).publicationBench(),
  codeowners: async () => (await import('./codeowners.ts')).codeownersBench(),
  sbom: async () => (await import('./sbom.ts')).sbomBench(),
};

const chosen = process.argv.slice(2);
const unknown = chosen.find((name) => !Object.hasOwn(BENCHES, name));
if (unknown !== undefined) {
  console.error(`bench: ${unknown} is none of ${Object.keys(BENCHES).join(', ')}`);
  process.exit(2);
}
for (const [name, bench] of Object.entries(BENCHES)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  for (const row of await bench()) console.log(render(row));
}

function render({ name, figure, median, unit, peer, goal }: BenchRow): string {
  const beside =
    peer === undefined ? '' : ` | ${peer.name}: ${shown(peer.median)} ${unit}, ratio ${peer.ratio.toFixed(2)}`;
  return `${name} | ${figure} | ${shown(median)} ${unit}${beside}${goal === undefined ? '' : ` | goal: ${goal}`}`;
}

function shown(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toFixed(1);
}
