import { createHash } from 'node:crypto';
import type { PublicationConfig } from '../../registry-schema/generated/types.ts';
import { isJsonArray, isJsonObject, member, type JsonValue } from '../../core/json/json-value.ts';
import { parseStrictJson } from '../../core/json/strict-json.ts';
import { MAX_TRUSTED_ROOT_BYTES } from '../../core/attestation/trust.ts';
import { INDEX_SHARDS } from '../../core/publication/shard.ts';
import { DAY_IN_MS, wholeSeconds } from '../../core/time.ts';
import { UsageError } from '../command.ts';
import type { KeySigner } from '../../signing/key-signer.ts';

export type ProfileName = 'public-good' | 'github-private' | 'private';

/** For a registry whose publishers sign with keys alone: no certificate authority is believed. */
export const EMPTY_TRUSTED_ROOT: Uint8Array = Buffer.from(
  '{"mediaType":"application/vnd.dev.sigstore.trustedroot+json;version=0.1","tlogs":[],"certificateAuthorities":[],"ctlogs":[],"timestampAuthorities":[]}',
);

/** A workflow identity in a file that the user names. */
export const MAX_IDENTITY_BYTES = 64 * 1024;
const HEAD_KEY_DAYS = 730;

export interface ConfigDraft {
  readonly registryId: string;
  readonly channel: string;
  /** Judged by the schema of config.json, as everything here. */
  readonly headSigner: unknown;
  readonly trustedRoot: Uint8Array;
  readonly profile: ProfileName | undefined;
}

/** config.json as `init` proposes it: every certificate authority of the trusted root in one profile. */
export function draftConfig(draft: ConfigDraft): object {
  return {
    schema_version: 1,
    registry_id: draft.registryId,
    channel: draft.channel,
    index_shards: INDEX_SHARDS,
    head_signer: draft.headSigner,
    trust: { profiles: draft.profile === undefined ? [] : profilesOf(draft.trustedRoot, draft.profile) },
  };
}

/** The head signed by a key: the second proof of a key-only deployment. */
export function headKeyIdentity(
  { key_id, public_key }: Pick<KeySigner, 'key_id' | 'public_key'>,
  now: Date,
): PublicationConfig['head_signer'] {
  const valid_until = wholeSeconds(new Date(now.getTime() + HEAD_KEY_DAYS * DAY_IN_MS));
  return { kind: 'key', key_id, public_key, valid_from: wholeSeconds(now), valid_until };
}

function profilesOf(trustedRoot: Uint8Array, name: ProfileName): PublicationConfig['trust']['profiles'] {
  const parsed = parseStrictJson(trustedRoot, { maxBytes: MAX_TRUSTED_ROOT_BYTES }, 'the trusted root');
  if (parsed.kind === 'refused') throw new UsageError(`--trusted-root: ${parsed.findings[0].message}`);
  const root = parsed.value.value;
  const authorities = listOf(root, 'certificateAuthorities').map(rootCertificateDigest);
  const has = (list: string): number => (listOf(root, list).length > 0 ? 1 : 0);
  // A private instance owes every proof that it can give.
  const owed =
    name === 'private'
      ? { ct_log: has('ctlogs'), log: has('tlogs'), timestamp: Math.max(1, has('timestampAuthorities')) }
      : {};
  return [...new Set(authorities)].map((digest) => ({ name, certificate_authority: digest, ...owed }));
}

function listOf(value: JsonValue, name: string): readonly JsonValue[] {
  const list = isJsonObject(value) ? member(value, name) : undefined;
  return isJsonArray(list) ? list : [];
}

/** The last certificate of the chain. */
function rootCertificateDigest(authority: JsonValue): string {
  const chain = isJsonObject(authority) ? (member(authority, 'certChain') ?? null) : null;
  const last = listOf(chain, 'certificates').at(-1);
  const raw = isJsonObject(last) ? member(last, 'rawBytes') : undefined;
  if (typeof raw !== 'string') throw new UsageError('--trusted-root: a certificate authority has no certificate');
  return createHash('sha256').update(Buffer.from(raw, 'base64')).digest('hex');
}
