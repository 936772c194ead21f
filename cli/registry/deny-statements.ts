import { readFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { parseConfig } from '../../core/publication/publication-documents.ts';
import type { DenyOrigin } from '../../core/denies/signed-deny.ts';
import type { Deny } from '../../core/registry/registry-state.ts';
import { signDeny } from '../../signing/tuf/sign-deny.ts';
import type { TufKey } from '../../signing/tuf/tuf-key.ts';
import { UsageError, type OptionSpecs, type OptionValues } from '../command.ts';
import { writeFiles } from './write-files.ts';

export const STATEMENT_OPTIONS = {
  statement: {
    type: 'string',
    value: 'DIR|FILE.json',
    description: 'also write the deny as a signed statement that hosts believe over any channel',
  },
  'statement-only': {
    type: 'boolean',
    description: 'with --statement: sign it with key R alone, and publish nothing; no publication needs be reachable',
  },
  'registry-id': {
    type: 'string',
    value: 'ID',
    description: "with --statement-only: the registry's id, without --registry",
  },
  channel: { type: 'string', value: 'NAME', description: 'with --registry-id: the channel (stable)' },
} as const satisfies OptionSpecs;

/**
 * Whose deny a statement is, without asking any publication: as a checkout's trust/config.json says, or as named.
 * @throws UsageError where neither is given
 */
export async function namedOrigin(
  given: OptionValues<typeof STATEMENT_OPTIONS>,
  registry: string | undefined,
): Promise<DenyOrigin> {
  const { 'registry-id': registryId, channel = 'stable' } = given;
  if (registryId !== undefined) return { registryId, channel };
  const bytes =
    registry === undefined ? undefined : await readFile(join(registry, 'trust/config.json')).catch(() => undefined);
  const config = bytes === undefined ? undefined : parseConfig(bytes);
  if (config?.kind !== 'ok')
    throw new UsageError('--statement-only needs --registry with trust/config.json, or --registry-id');
  return { registryId: config.value.value.registry_id, channel: config.value.value.channel };
}

/** Writes the bundles of a deny, and gives their paths. Several of them get numbers. */
export async function writeStatements(
  target: string,
  cwd: string,
  deny: Deny,
  origin: DenyOrigin,
  key: TufKey,
): Promise<readonly string[]> {
  const bundles = await signDeny(deny, origin, key);
  const path = resolve(cwd, target);
  const isFile = path.endsWith('.json');
  const folder = isFile ? dirname(path) : path;
  const stem = isFile ? basename(path, '.json') : `${deny.id}.sigstore`;
  const files = bundles.map((bundle, index): [string, Uint8Array] => [
    `${stem}${index === 0 ? '' : `-${index + 1}`}.json`,
    bundle,
  ]);
  await writeFiles(folder, files);
  return files.map(([name]) => join(folder, name));
}
