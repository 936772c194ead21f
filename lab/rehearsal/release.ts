import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { GitHubClaims } from '../sigstore/index.ts';
import { publisherClaims, type Plugin } from './plugins.ts';
import type { Ran } from './processes.ts';
import { publisherKey } from './registry.ts';
import { REGISTRY_ID, type Stage } from './stage.ts';

export const releaseFolder = (stage: Stage, { id, version }: Plugin): string =>
  join(stage.paths.registry, 'plugins', id, 'releases', version);

/** `portcullis release prepare`: the stamped manifest, the SBOM and the record. */
export function prepareRelease(stage: Stage, plugin: Plugin): Promise<Ran> {
  const settled = ['--registry', stage.paths.registry, '--url', plugin.url, '--built-by', 'ci/acme'];
  return stage.portcullis('release', 'prepare', plugin.file, ...settled);
}

export interface SignWith {
  /** Other claims than the enrolled workflow's. */
  readonly claims?: Partial<GitHubClaims>;
  /** Another key than the enrolled one. */
  readonly key?: string;
}

/** `portcullis release sign`, without a key through the lab's Sigstore or with the publisher's. */
export async function signRelease(stage: Stage, plugin: Plugin, by: SignWith = {}): Promise<Ran> {
  const folder = [releaseFolder(stage, plugin), '--registry-id', REGISTRY_ID];
  if (plugin.signer === 'key') {
    return stage.portcullis('release', 'sign', ...folder, '--key', by.key ?? publisherKey(stage));
  }
  const { urls } = stage.sigstore;
  const token = join(stage.folder, 'identity-token.jwt');
  const claims = { ...publisherClaims(by.claims), aud: 'sigstore' };
  await writeFile(token, stage.sigstore.issueToken(claims), { mode: 0o600 });
  const services = ['--fulcio-url', urls.fulcio, '--tsa-url', urls.tsa, '--rekor-url', urls.rekorV2];
  const settled = [...services, '--rekor-version', '2', '--identity-token', token];
  return stage.portcullis('release', 'sign', ...folder, ...settled);
}
