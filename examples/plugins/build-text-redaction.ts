import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { BuiltPlugin } from './built-plugin.ts';

const PLUGIN_ID = 'text_redaction';
const ROOT = join(import.meta.dirname, PLUGIN_ID);
const SOURCES = ['redact.js', 'detectors.js', 'rules.js', 'README.md', 'PLUGIN_MANIFEST.json'];
const BUILD_TIMEOUT_MS = 60_000;

const run = promisify(execFile);
const require = createRequire(import.meta.url);

/**
 * Packs the npm package with its SBOM inside and writes both to `outDir/text_redaction/`. `version` replaces the one in
 * package.json. Needs npm on PATH and no network; the same source, version and npm give the same bytes.
 */
export async function buildTextRedaction(outDir: string, version?: string): Promise<BuiltPlugin> {
  const staging = await mkdtemp(join(tmpdir(), 'text-redaction-'));
  try {
    // the folder's name ends up in the SBOM of a package without a name, and npm needs a home of its own
    const project = join(staging, PLUGIN_ID);
    const released = await stage(project, version);
    await writeSbom(project, staging);
    const folder = resolve(outDir, PLUGIN_ID);
    await mkdir(folder, { recursive: true });
    const packed = await npm(['pack', '--json', '--pack-destination', folder], project, staging);
    const [tarball] = Object.values(JSON.parse(packed) as Record<string, { filename: string }>);
    if (tarball === undefined) throw new Error('npm pack named no tarball');
    const sbom = join(folder, 'sbom.cdx.json');
    await cp(join(project, 'sbom.cdx.json'), sbom);
    return { pluginId: PLUGIN_ID, version: released, artifact: join(folder, basename(tarball.filename)), sbom };
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

/** Copies the sources and the bundled dependencies, and returns the version that is built. */
async function stage(project: string, version: string | undefined): Promise<string> {
  await mkdir(project, { recursive: true });
  for (const file of SOURCES) await cp(join(ROOT, file), join(project, file));
  const written = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')) as {
    version: string;
    dependencies: Record<string, string>;
  };
  const packageJson = { ...written, version: version ?? written.version };
  await writeFile(join(project, 'package.json'), `${JSON.stringify(packageJson, undefined, 2)}\n`);
  for (const [name, wanted] of Object.entries(written.dependencies)) {
    const source = dirname(require.resolve(`${name}/package.json`));
    const installed = JSON.parse(await readFile(join(source, 'package.json'), 'utf8')) as { version: string };
    if (installed.version !== wanted)
      throw new Error(`${name} ${wanted} is bundled, ${installed.version} is installed`);
    await cp(source, join(project, 'node_modules', name), { recursive: true });
  }
  return packageJson.version;
}

async function writeSbom(project: string, home: string): Promise<void> {
  const tool = join(dirname(require.resolve('@cyclonedx/cyclonedx-npm')), 'bin', 'cyclonedx-npm-cli.js');
  const options = [
    '--output-reproducible',
    '--spec-version',
    '1.6',
    '--mc-type',
    'library',
    '--output-file',
    'sbom.cdx.json',
  ];
  await run(process.execPath, [tool, ...options], { cwd: project, env: environment(home), timeout: BUILD_TIMEOUT_MS });
}

async function npm(args: readonly string[], cwd: string, home: string): Promise<string> {
  const { stdout } = await run('npm', [...args, '--ignore-scripts', '--offline'], {
    cwd,
    env: environment(home),
    timeout: BUILD_TIMEOUT_MS,
  });
  return stdout;
}

/** No configuration, cache or token of the person who builds gets into the build. */
function environment(home: string): NodeJS.ProcessEnv {
  const cache = join(home, 'cache');
  return {
    PATH: process.env['PATH'],
    HOME: home,
    TMPDIR: home,
    npm_config_cache: cache,
    npm_config_userconfig: join(home, 'no-user-npmrc'),
    npm_config_globalconfig: join(home, 'no-global-npmrc'),
    npm_config_offline: 'true',
    npm_config_update_notifier: 'false',
    npm_config_loglevel: 'error',
  };
}
