import type { PublicationConfig } from '../../registry-schema/generated/types.ts';
import { prepareTrust, type TrustMaterial } from '../../core/attestation/trust.ts';
import { ok, type Outcome } from '../../core/finding.ts';
import { parseConfig } from '../../core/publication/publication-documents.ts';
import { readPublication } from '../../core/publication/read-publication.ts';
import type { RegistryState } from '../../core/registry/registry-state.ts';
import type { PreviousPublication } from '../publication/publication-reader.ts';

export interface Published {
  readonly config: PublicationConfig;
  readonly trust: TrustMaterial;
  readonly state: RegistryState;
}

/** What the last publication says, every target verified against its signed digest. */
export async function readPublished(previous: PreviousPublication): Promise<Outcome<Published>> {
  const roots = await readTrust(previous);
  if (roots.kind === 'refused') return roots;
  const targets = new Map<string, Uint8Array>();
  for (const [path, target] of previous.metadata.targets) {
    if (target.role === 'targets') continue;
    const bytes = await previous.target(path);
    if (bytes.kind === 'refused') return bytes;
    targets.set(path, bytes.value);
  }
  const state = readPublication(targets);
  return state.kind === 'refused' ? state : ok({ ...roots.value, state: state.value });
}

/** config.json and trusted_root.json, which the root's keys signed. */
export async function readTrust(previous: PreviousPublication): Promise<Outcome<Pick<Published, 'config' | 'trust'>>> {
  const configBytes = await previous.target('config.json');
  const rootBytes = await previous.target('trusted_root.json');
  if (configBytes.kind === 'refused') return configBytes;
  if (rootBytes.kind === 'refused') return rootBytes;
  const config = parseConfig(configBytes.value);
  if (config.kind === 'refused') return config;
  const trust = prepareTrust(rootBytes.value, config.value.value.trust);
  if (trust.kind === 'refused') return trust;
  return ok({ config: config.value.value, trust: trust.value });
}
