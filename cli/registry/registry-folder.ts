import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseConfig } from '../../core/publication/publication-documents.ts';
import { UsageError } from '../command.ts';

/** The id of the registry in a folder; undefined where the folder holds none. */
export async function registryIdIn(folder: string): Promise<string | undefined> {
  const bytes = await readFile(join(folder, 'trust/config.json')).catch(() => undefined);
  const config = bytes === undefined ? undefined : parseConfig(bytes);
  return config?.kind === 'ok' ? config.value.value.registry_id : undefined;
}

/** @throws UsageError where a folder that was named as a registry is none */
export async function requireRegistry(folder: string, named: string): Promise<string> {
  const id = await registryIdIn(folder);
  if (id === undefined)
    throw new UsageError(`${named} is no registry that \`portcullis init\` began: it has no trust/config.json`);
  return id;
}
