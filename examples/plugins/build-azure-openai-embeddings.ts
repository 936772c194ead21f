import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BuiltPlugin } from './built-plugin.ts';
import type { ZipMember } from './zip-writer.ts';
import { writeZip } from './zip-writer.ts';

const PLUGIN_ID = 'azure_openai_embeddings';
const ROOT = join(import.meta.dirname, PLUGIN_ID);

/**
 * Builds the wheel (PEP 427) with its SBOM inside (PEP 770) and writes both to `outDir/azure_openai_embeddings/`.
 * `version` replaces the one in pyproject.toml. The same source and version give the same bytes.
 */
export async function buildAzureOpenAiEmbeddings(outDir: string, version?: string): Promise<BuiltPlugin> {
  const project = readPyproject(await readFile(join(ROOT, 'pyproject.toml'), 'utf8'), version);
  const sbom = `${JSON.stringify(cyclonedx(project, await components()), undefined, 2)}\n`;
  const distInfo = `${project.name}-${project.version}.dist-info`;
  const payload = [
    ...(await sourceMembers(project.name)),
    text(`${distInfo}/METADATA`, metadata(project)),
    text(
      `${distInfo}/WHEEL`,
      'Wheel-Version: 1.0\nGenerator: examples/plugins\nRoot-Is-Purelib: true\nTag: py3-none-any\n',
    ),
    text(`${distInfo}/sboms/${project.name}.cdx.json`, sbom),
  ].sort((a, b) => (a.name < b.name ? -1 : 1));
  const wheel = writeZip([...payload, record(payload, `${distInfo}/RECORD`)]);
  const folder = join(outDir, PLUGIN_ID);
  const artifact = join(folder, `${project.name}-${project.version}-py3-none-any.whl`);
  const sbomFile = join(folder, 'sbom.cdx.json');
  await mkdir(folder, { recursive: true });
  await writeFile(artifact, wheel);
  await writeFile(sbomFile, sbom);
  return { pluginId: PLUGIN_ID, version: project.version, artifact, sbom: sbomFile };
}

interface Project {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  readonly requiresPython: string;
  readonly licence: string;
  readonly dependencies: readonly string[];
}

/** The few keys that this project writes, each on a line of its own. */
function readPyproject(toml: string, version: string | undefined): Project {
  const value = (key: string): string => {
    const found = new RegExp(`^${key} = (.+)$`, 'm').exec(toml)?.[1];
    if (found === undefined) throw new Error(`pyproject.toml has no ${key}`);
    return found;
  };
  // a one-line TOML string or list of strings is JSON as well
  const string = (key: string): string => String(JSON.parse(value(key)));
  return {
    name: string('name'),
    version: version ?? string('version'),
    description: string('description'),
    requiresPython: string('requires-python'),
    licence: string('license'),
    dependencies: (JSON.parse(value('dependencies')) as unknown[]).map(String),
  };
}

function metadata(project: Project): string {
  const lines = [
    'Metadata-Version: 2.4',
    `Name: ${project.name}`,
    `Version: ${project.version}`,
    `Summary: ${project.description}`,
    `License-Expression: ${project.licence}`,
    `Requires-Python: ${project.requiresPython}`,
    ...project.dependencies.map((dependency) => `Requires-Dist: ${dependency}`),
  ];
  return `${lines.join('\n')}\n`;
}

async function sourceMembers(packageName: string): Promise<ZipMember[]> {
  const folder = join(ROOT, 'src', packageName);
  const names = (await readdir(folder)).filter((name) => name.endsWith('.py') || name === 'PLUGIN_MANIFEST.json');
  return Promise.all(
    names.map(async (name) => ({ name: `${packageName}/${name}`, bytes: await readFile(join(folder, name)) })),
  );
}

function record(members: readonly ZipMember[], recordName: string): ZipMember {
  const rows = members.map(({ name, bytes }) => {
    return `${name},sha256=${createHash('sha256').update(bytes).digest('base64url')},${bytes.length}`;
  });
  return text(recordName, `${[...rows, `${recordName},,`].join('\n')}\n`);
}

interface Component {
  readonly 'bom-ref': string;
}

async function components(): Promise<Component[]> {
  return JSON.parse(await readFile(join(ROOT, 'sbom-components.json'), 'utf8')) as Component[];
}

/** CycloneDX 1.6 without serial number and time, which would make every build another one. */
function cyclonedx(project: Project, components: readonly Component[]): object {
  const ref = `pkg:pypi/${project.name.replaceAll('_', '-')}@${project.version}`;
  const refs = components.map((component) => component['bom-ref']);
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      lifecycles: [{ phase: 'build' }],
      component: {
        type: 'library',
        'bom-ref': ref,
        name: project.name,
        version: project.version,
        description: project.description,
        licenses: [{ license: { id: project.licence } }],
        purl: ref,
      },
    },
    components,
    dependencies: [{ ref, dependsOn: refs }, ...refs.map((each) => ({ ref: each }))],
    compositions: [{ aggregate: 'incomplete', dependencies: refs }],
  };
}

function text(name: string, content: string): ZipMember {
  return { name, bytes: Buffer.from(content) };
}
