import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { ActionResult } from '../../lab/github/actions/run-action.ts';
import { registryOnGitHub, type RegistryOnGitHub } from '../action/github/registry-on-github.ts';
import { wheel } from '../core/artifact/wheel-fixture.ts';
import type { BenchRow } from './bench-row.ts';
import { processFigures, type ProcessFigures } from './process-figures.ts';
import { medianOf, medianOfProcess } from './timing.ts';

const RUNS = 7;
const COMPONENTS = 500;
const USAGE = pathToFileURL(join(import.meta.dirname, 'process-usage.ts')).href;

/**
 * The bundled gate as the runner starts it, on one release with a bill of materials of 500 components in the lab. The wall
 * clock holds the lab's GitHub, git and the comment; what the gate itself takes beyond network is its processor time.
 */
export async function gateBench(): Promise<BenchRow[]> {
  await using registry = await registryOnGitHub();
  const { outputs, stdout } = await submitLarge(registry);
  const number = Number(outputs['pull-request']);
  if (!(number > 0)) throw new Error(`there is nothing to measure: ${stdout}`);
  const file = registry.folder.in('usage');
  const environment = { NODE_OPTIONS: `--import=${USAGE}`, USAGE_FILE: file };
  const median = await medianOf(RUNS, async () => {
    const result = await registry.check(number, {}, undefined, { environment });
    if (result.exitCode !== 0) throw new Error(`the benchmark measures an acceptance: ${result.stdout}`);
  });
  const used = processFigures(await readFile(file, 'utf8'));
  const idleFile = registry.folder.in('idle-usage');
  const idle = await medianOfProcess(RUNS, ['-e', '0'], '.');
  const idleUsed = await idleUsage(idleFile);
  const figure = `one release with an SBOM of ${COMPONENTS} components, as a process`;
  const row = (name: string, unit: string, own: number, peer: number) => {
    return { name, figure, unit, median: own, peer: { name: 'node -e 0', median: peer, ratio: peer / own } };
  };
  return [
    row('gate, with the network of the lab', 'ms', median, idle),
    { ...row('gate, processor time', 'ms', used.milliseconds, idleUsed.milliseconds), goal: 'under 1,200 ms' },
    { ...row('gate, peak resident memory', 'MB', used.megabytes, idleUsed.megabytes), goal: 'under 300 MB' },
  ];
}

async function idleUsage(file: string): Promise<ProcessFigures> {
  const env = { ...process.env, USAGE_FILE: file };
  await promisify(execFile)(process.execPath, [`--import=${USAGE}`, '-e', '0'], { env });
  return processFigures(await readFile(file, 'utf8'));
}

/** Submits a wheel of its own, which carries the same manifest and a bill of materials of 500 components. */
async function submitLarge(registry: RegistryOnGitHub): Promise<ActionResult> {
  const name = 'azure_openai_embeddings';
  const distInfo = `${name}-1.0.0.dist-info`;
  const source = resolve(import.meta.dirname, '../../examples/plugins', name, 'src', name);
  const manifest = await readFile(join(source, 'PLUGIN_MANIFEST.json'), 'utf8');
  const sbom = JSON.parse(await readFile(join(dirname(registry.artifact), 'sbom.cdx.json'), 'utf8')) as Sbom;
  const { bytes } = wheel({
    distInfo,
    metadata: `Metadata-Version: 2.4\nName: ${name}\nVersion: 1.0.0\nRequires-Dist: openai>=2.0,<3.0\n`,
    extra: { [`${name}/PLUGIN_MANIFEST.json`]: manifest, [`${distInfo}/sboms/${name}.cdx.json`]: enlarged(sbom) },
  });
  await writeFile(registry.artifact, bytes);
  return registry.submit();
}

interface Sbom {
  readonly components: readonly { readonly 'bom-ref': string }[];
  readonly dependencies: readonly { readonly ref: string }[];
}

/** With so many components more below the first that there are 500. */
function enlarged({ components, dependencies, ...rest }: Sbom): string {
  const purls = Array.from({ length: COMPONENTS - components.length }, (_, at) => `pkg:pypi/part-${at}@1.0.${at}`);
  const more = purls.map((purl, at) => ({
    type: 'library',
    'bom-ref': purl,
    name: `part-${at}`,
    version: `1.0.${at}`,
    licenses: [at % 2 === 0 ? { license: { id: 'Apache-2.0' } } : { expression: 'MIT OR ISC' }],
    purl,
    hashes: [{ alg: 'SHA-256', content: at.toString(16).padStart(64, '0') }],
  }));
  const above = components[0]?.['bom-ref'];
  const edges = dependencies.map((each) => (each.ref === above ? { ...each, dependsOn: purls } : each));
  return JSON.stringify({
    ...rest,
    components: [...components, ...more],
    dependencies: [...edges, ...purls.map((ref) => ({ ref }))],
  });
}
