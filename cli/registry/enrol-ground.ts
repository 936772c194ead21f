import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { EnrolGround } from '../../action/enrol/plan-enrolment.ts';
import { CODEOWNERS_PATHS, MAX_CODEOWNERS_BYTES } from '../../core/codeowners/parse-codeowners.ts';
import { MAX_OWNERS_LOCK_BYTES, OWNERS_LOCK_FILE } from '../../core/documents/owners-lock.ts';
import { MAX_PLUGIN_RECORD_BYTES } from '../../core/documents/plugin-record.ts';
import { MAX_POLICY_BYTES, POLICY_FILE } from '../../core/documents/policy.ts';
import { MAX_CONFIG_BYTES, parseConfig } from '../../core/publication/publication-documents.ts';
import { isPluginId, recordPath } from '../../core/registry/registry-path.ts';
import { UsageError } from '../command.ts';
import { readInput } from '../read-input.ts';

const CONFIG_FILE = 'trust/config.json';

/** What an enrolment reads of a checkout of a registry. */
export async function enrolGround(registry: string, pluginId: string): Promise<EnrolGround> {
  const record = await readIfThere(registry, recordPath(pluginId), MAX_PLUGIN_RECORD_BYTES);
  const lock = await readIfThere(registry, OWNERS_LOCK_FILE, MAX_OWNERS_LOCK_BYTES);
  return { record, codeowners: await readCodeowners(registry), lock, enrolled: await enrolledIn(registry) };
}

/**
 * The bytes of a checkout's policy.yml.
 * @throws UsageError where there is none: the folder is no registry
 */
export async function readPolicyFile(registry: string): Promise<Uint8Array> {
  const bytes = await readIfThere(registry, POLICY_FILE, MAX_POLICY_BYTES);
  if (bytes === undefined)
    throw new UsageError(
      `${registry} is no checkout of a registry, it has no ${POLICY_FILE}; give one as --registry DIR`,
    );
  return bytes;
}

/** Whether the config that the registry began with names a certificate authority; a checkout without one is not asked. */
export async function believesAuthorities(registry: string): Promise<boolean> {
  const bytes = await readIfThere(registry, CONFIG_FILE, MAX_CONFIG_BYTES);
  const config = bytes === undefined ? undefined : parseConfig(bytes, CONFIG_FILE);
  return config?.kind !== 'ok' || config.value.value.trust.profiles.length > 0;
}

/** Plugins with a record, in order; none where there is no folder of plugins. A folder without a record is nobody's yet. */
export async function enrolledIn(registry: string): Promise<readonly string[]> {
  const names = (await readdir(join(registry, 'plugins')).catch(() => [])).filter(isPluginId).toSorted();
  const enrolled: string[] = [];
  for (const id of names) if (await isThere(join(registry, recordPath(id)))) enrolled.push(id);
  return enrolled;
}

async function readCodeowners(registry: string): Promise<EnrolGround['codeowners']> {
  for (const file of CODEOWNERS_PATHS) {
    const bytes = await readIfThere(registry, file, MAX_CODEOWNERS_BYTES);
    if (bytes !== undefined) return { file, bytes };
  }
  return undefined;
}

async function readIfThere(folder: string, path: string, maxBytes: number): Promise<Uint8Array | undefined> {
  return (await isThere(join(folder, path))) ? readInput(folder, path, maxBytes) : undefined;
}

/** Only what is not there is absent: what cannot be read must not pass for it. */
async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    (error: NodeJS.ErrnoException) => error.code !== 'ENOENT' && error.code !== 'ENOTDIR',
  );
}
