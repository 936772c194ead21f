import { rm } from 'node:fs/promises';
import { basename, join, relative, resolve } from 'node:path';
import { prepareRelease, type PrepareRequest } from '../../action/submit/prepare-release.ts';
import { HARD_LIMITS } from '../../core/archive/limits.ts';
import { digestFromHex } from '../../core/digest.ts';
import { wholeSeconds } from '../../core/time.ts';
import { MAX_SBOM_BYTES } from '../../core/sbom/read-sbom.ts';
import { RELEASE_STATEMENT_FILE } from '../../core/documents/release-record.ts';
import { readArtifactFile } from '../../transport/artifact/artifact-file.ts';
import { defineCommand, type Result, UsageError } from '../command.ts';
import { plainText } from '../output/terminal-text.ts';
import { digestInput, readInput } from '../read-input.ts';
import { refusal } from '../refusal.ts';
import { REGISTRY_OPTION } from '../registry/locations.ts';
import { registryIdIn, requireRegistry } from '../registry/registry-folder.ts';
import { writeFiles } from '../registry/write-files.ts';

export const command = defineCommand({
  name: 'release prepare',
  summary: 'Make the release folder of an artifact: stamped manifest, SBOM, record',
  usage: 'ARTIFACT --url URL --built-by LABEL [options]',
  positionals: { min: 1, max: 1 },
  options: {
    registry: REGISTRY_OPTION,
    url: { type: 'string', value: 'URL', required: true, description: 'where hosts fetch the artifact' },
    'built-by': { type: 'string', value: 'LABEL', required: true, description: 'who built it' },
    'built-at': { type: 'string', value: 'TIME', description: 'when, RFC 3339 in UTC (now)' },
    sbom: { type: 'string', value: 'FILE', description: 'the CycloneDX SBOM, where the artifact carries none' },
    version: { type: 'string', value: 'VERSION', description: 'for an archive that names none' },
    'build-script': { type: 'string', value: 'FILE', description: 'what built it, so that a change of it is shown' },
    'build-script-uri': { type: 'string', value: 'URL', description: 'where that script lies, at its commit' },
  },
  example:
    'portcullis release prepare dist/plugin-1.0.0-py3-none-any.whl --url https://github.com/acme/plugin/releases/download/v1.0.0/plugin-1.0.0-py3-none-any.whl --built-by ci/acme',
  async run({ options, positionals, cwd, now, style, progress }): Promise<Result> {
    const file = positionals[0] ?? '';
    const registry = resolve(cwd, options.registry ?? '.');
    const registryId =
      options.registry === undefined ? await registryIdIn(registry) : await requireRegistry(registry, options.registry);
    progress(`reading ${file}`);
    const artifact = await readArtifact(resolve(cwd, file));
    if (artifact.kind === 'unavailable') return refusal(artifact.findings, style);
    const prepared = await prepareRelease({
      artifact,
      artifactName: basename(file),
      url: options.url,
      sbom: options.sbom === undefined ? undefined : await readInput(cwd, options.sbom, MAX_SBOM_BYTES),
      version: options.version,
      builtBy: options['built-by'],
      builtAt: options['built-at'] ?? wholeSeconds(now()),
      buildScript: await buildScript(cwd, options['build-script'], options['build-script-uri']),
    });
    if (prepared.kind === 'refused') return refusal(prepared.findings, style);
    const { folder, files, pluginId, version } = prepared.value;
    await writeFiles(
      registry,
      [...files].map(([path, bytes]) => [`${folder}/${path}`, bytes] as const),
    );
    // Made for what the folder held before; left there, it would be refused as a file that nobody lists.
    await rm(join(registry, folder, RELEASE_STATEMENT_FILE), { force: true });
    const shown = plainText(relative(cwd, join(registry, folder)) || '.');
    const id = registryId ?? 'REGISTRY_ID';
    return {
      exit: 'yes',
      human: [
        `${style.green('prepared')}: ${shown}`,
        ...(registryId === undefined
          ? [style.dim('this folder is no registry; copy what was made into a checkout of one')]
          : []),
        `sign it next: portcullis release sign ${shown} --registry-id ${plainText(id)} --key FILE`,
      ].join('\n'),
      json: { verdict: 'prepared', folder, plugin_id: pluginId, version, artifact_digest: artifact.digest },
    };
  },
});

async function buildScript(cwd: string, file?: string, uri?: string): Promise<PrepareRequest['buildScript']> {
  if (file === undefined && uri === undefined) return undefined;
  if (file === undefined || uri === undefined)
    throw new UsageError('--build-script and --build-script-uri go together');
  const { sha256 } = await digestInput(cwd, file);
  return { uri, digest: digestFromHex(sha256) };
}

async function readArtifact(path: string): ReturnType<typeof readArtifactFile> {
  try {
    return await readArtifactFile(path, basename(path), HARD_LIMITS);
  } catch (cause) {
    throw new Error(`cannot read ${path}`, { cause });
  }
}
