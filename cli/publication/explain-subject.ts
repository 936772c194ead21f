import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import type { Digest, PluginId } from '../../registry-schema/generated/types.ts';
import { readSubject } from '../../action/revoke/read-subject.ts';
import { digestFromHex } from '../../core/digest.ts';
import { openPlainFile } from '../../transport/artifact/artifact-file.ts';
import { UsageError } from '../command.ts';

/** What is asked about: an artifact by its digest, or a release by its name. */
export type ExplainSubject =
  | { readonly kind: 'digest'; readonly digest: Digest }
  | { readonly kind: 'version'; readonly pluginId: PluginId; readonly version: string };

/** `sha256:DIGEST` or the digits alone, `PLUGIN@VERSION`, or an artifact's file. @throws UsageError for anything else */
export async function explainSubject(text: string, cwd: string): Promise<ExplainSubject> {
  const hex = /^(?:sha256:)?([0-9a-f]{64})$/.exec(text)?.[1];
  if (hex !== undefined) return { kind: 'digest', digest: digestFromHex(hex) };
  const named = readSubject(text);
  if (named?.kind === 'version') return { kind: 'version', pluginId: named.plugin_id, version: named.version };
  const digest = await digestOfFile(resolve(cwd, text));
  if (digest !== undefined) return { kind: 'digest', digest };
  const hint = named?.kind === 'plugin' ? `; portcullis history ${named.plugin_id} lists what it released` : '';
  throw new UsageError(`${text} is neither sha256:DIGEST, nor PLUGIN@VERSION, nor an artifact's file${hint}`);
}

async function digestOfFile(path: string): Promise<Digest | undefined> {
  const handle = await openPlainFile(path).catch(() => undefined);
  if (handle === undefined) return undefined;
  const hash = createHash('sha256');
  for await (const chunk of handle.createReadStream()) hash.update(chunk as Uint8Array);
  return digestFromHex(hash.digest('hex'));
}
