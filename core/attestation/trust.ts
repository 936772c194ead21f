import { createHash, X509Certificate } from 'node:crypto';
import { TrustedRoot } from '@sigstore/protobuf-specs';
import { toTrustMaterial, VerificationError, type TrustMaterial as SigstoreTrust } from '@sigstore/verify';
import { finding, ok, refused, unlessFound, type Finding, type Outcome } from '../finding.ts';
import { isJsonObject, member } from '../json/json-value.ts';
import { shownText } from '../json/shown-text.ts';
import { parseStrictJson } from '../json/strict-json.ts';
import { EncodedCertificate, IssuedCertificate } from './encoded-certificate.ts';

export const MAX_TRUSTED_ROOT_BYTES = 1024 * 1024;
export const MAX_THRESHOLD = 3;
const MAX_AUTHORITIES = 64;

/** How a signature came to be trusted: a closed list. `key` needs no certificate authority. */
export type TrustProfileName = 'public-good' | 'github-private' | 'private' | 'key';

/** How many proofs of each kind a signature owes, from as many different services. */
export interface Thresholds {
  /** Signed certificate timestamps of certificate transparency logs. */
  readonly ct_log: number;
  /** Entries in transparency logs of signatures. */
  readonly log: number;
  /** Trusted times: of timestamp authorities, or promised by a required log. */
  readonly timestamp: number;
}

/** Thresholds may only be raised above what the name promises; `private` must give its `timestamp`, at least 1. */
export interface TrustProfileConfig extends Partial<Thresholds> {
  readonly name: Exclude<TrustProfileName, 'key'>;
  /** SHA-256 of the DER root certificate, lower-case hex. */
  readonly certificate_authority: string;
}

export interface TrustConfig {
  readonly profiles: readonly TrustProfileConfig[];
}

/** One certificate authority of the trusted root, with what its profile asks. */
export interface TrustedAuthority {
  readonly profile: Exclude<TrustProfileName, 'key'>;
  readonly thresholds: Thresholds;
  /** From the issuer of leaf certificates to the root. */
  readonly chain: readonly IssuedCertificate[];
  /** SHA-256 of the DER root certificate, lower-case hex. */
  readonly root_sha256: string;
  readonly valid_from: Date;
  readonly valid_until: Date;
  /** The library's material with this authority alone, so that no other can step in for it. */
  readonly sigstore: SigstoreTrust;
}

declare const PREPARED: unique symbol;

/** Parsed and checked trust; only `prepareTrust`, `prepareOpenTrust` and `keyOnlyTrust` make it. */
export interface TrustMaterial {
  readonly [PREPARED]: true;
  readonly authorities: readonly TrustedAuthority[];
  readonly key_thresholds: Thresholds;
  /** Logs and timestamp authorities, without any certificate authority. */
  readonly services: SigstoreTrust;
}

const PROMISED: Readonly<Record<TrustProfileConfig['name'], Thresholds>> = {
  'public-good': { ct_log: 1, log: 1, timestamp: 1 },
  // GitHub's own Fulcio logs neither certificates nor signatures: its timestamp authority is all there is.
  'github-private': { ct_log: 0, log: 0, timestamp: 1 },
  // Without any trusted time nobody can say whether a certificate was valid when it signed.
  private: { ct_log: 0, log: 0, timestamp: 1 },
};
const KEY_THRESHOLDS: Thresholds = { ct_log: 0, log: 0, timestamp: 0 };

/**
 * Prepares trust for the gate, once per configuration. Each certificate authority of the trusted root (Sigstore
 * trusted_root.json v0.1) is believed only under the profile that names its root certificate; one without a profile is
 * not believed at all. Windows of validity stay in force for every signature.
 */
export function prepareTrust(trustedRoot: Uint8Array, config: TrustConfig, file?: string): Outcome<TrustMaterial> {
  const root = parseTrustedRoot(trustedRoot, file);
  if (root.kind === 'refused') return root;
  const found = config.profiles.flatMap((profile, index) => checkProfile(profile, config.profiles.slice(0, index)));
  const authorities: TrustedAuthority[] = [];
  for (const profile of config.profiles) {
    const own = root.value.authorities.filter(({ root_sha256: root }) => root === profile.certificate_authority);
    if (own.length === 0) {
      found.push(finding('TRUST_AUTHORITY_MISSING', `no root certificate ${shownText(profile.certificate_authority)}`));
    }
    const thresholds = { ...PROMISED[profile.name], ...givenThresholds(profile) };
    authorities.push(...own.map((authority) => ({ ...authority, profile: profile.name, thresholds })));
  }
  return unlessFound(found, () => makeTrust(authorities, root.value.services));
}

/** Trust in every certificate authority of a trusted root alike, as `cosign verify` has it. Not for the gate. */
export function prepareOpenTrust(
  trustedRoot: Uint8Array,
  thresholds: Thresholds = PROMISED['public-good'],
  file?: string,
): Outcome<TrustMaterial> {
  const root = parseTrustedRoot(trustedRoot, file);
  if (root.kind === 'refused') return root;
  const authorities = root.value.authorities.map((authority) => ({
    ...authority,
    profile: 'private' as const,
    thresholds,
  }));
  return ok(makeTrust(authorities, root.value.services));
}

/** Trust in enrolled keys only: no certificate, log or timestamp is believed. */
export function keyOnlyTrust(): TrustMaterial {
  return makeTrust([], withoutKeys({ certificateAuthorities: [], timestampAuthorities: [], tlogs: [], ctlogs: [] }));
}

function makeTrust(authorities: readonly TrustedAuthority[], services: SigstoreTrust): TrustMaterial {
  return { authorities, key_thresholds: KEY_THRESHOLDS, services } as TrustMaterial;
}

type BareAuthority = Omit<TrustedAuthority, 'profile' | 'thresholds'>;

interface ParsedRoot {
  readonly authorities: readonly BareAuthority[];
  readonly services: SigstoreTrust;
}

function parseTrustedRoot(bytes: Uint8Array, file: string | undefined): Outcome<ParsedRoot> {
  const at = file === undefined ? undefined : { file };
  const document = parseStrictJson(bytes, { maxBytes: MAX_TRUSTED_ROOT_BYTES, maxDepth: 16 }, file);
  if (document.kind === 'refused') return document;
  const { value } = document.value;
  const mediaType = isJsonObject(value) ? member(value, 'mediaType') : undefined;
  if (!isJsonObject(value) || typeof mediaType !== 'string' || !ROOT_MEDIA_TYPES.has(mediaType)) {
    return refused(finding('TRUST_ROOT_MALFORMED', 'the media type is not that of a Sigstore trusted root', at));
  }
  if (!ROOT_LISTS.every((name) => Array.isArray(member(value, name) ?? []))) {
    return refused(finding('TRUST_ROOT_MALFORMED', 'its lists of authorities and logs must be arrays', at));
  }
  try {
    const root = TrustedRoot.fromJSON(value);
    if (root.certificateAuthorities.length > MAX_AUTHORITIES) throw new RangeError('too many authorities');
    const plain = toTrustMaterial(root, noKey);
    const timestampAuthorities = plain.timestampAuthorities.map(({ certChain, validFor }) => {
      return { certChain: certChain.map((certificate) => new EncodedCertificate(certificate.root.toDER())), validFor };
    });
    const all = { ...plain, timestampAuthorities };
    const services = { ...all, certificateAuthorities: [] };
    const authorities = plain.certificateAuthorities.map(({ certChain, validFor }): BareAuthority => {
      const chain = certChain.map(
        (certificate) => new IssuedCertificate(new X509Certificate(certificate.root.toDER())),
      );
      const top = chain.at(-1);
      if (top === undefined) throw new RangeError('an authority without a certificate');
      const digest = createHash('sha256').update(top.openSsl.raw).digest('hex');
      const sigstore = { ...all, certificateAuthorities: [{ certChain: chain, validFor }] };
      return { chain, root_sha256: digest, valid_from: validFor.start, valid_until: validFor.end, sigstore };
    });
    return ok({ authorities, services });
  } catch {
    return refused(finding('TRUST_ROOT_MALFORMED', 'an authority or log in it cannot be read', at));
  }
}

const ROOT_MEDIA_TYPES = new Set([
  'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
  'application/vnd.dev.sigstore.trustedroot+json;version=0.2',
  'application/vnd.dev.sigstore.trustedroot.v0.2+json',
]);

const ROOT_LISTS = ['certificateAuthorities', 'timestampAuthorities', 'tlogs', 'ctlogs'];

function withoutKeys(trust: Omit<SigstoreTrust, 'publicKey'>): SigstoreTrust {
  return { ...trust, publicKey: noKey };
}

function noKey(): never {
  throw new VerificationError({ code: 'PUBLIC_KEY_ERROR', message: 'no key is trusted here' });
}

const THRESHOLD_NAMES = ['ct_log', 'log', 'timestamp'] as const;

function givenThresholds(profile: TrustProfileConfig): Partial<Thresholds> {
  const given = THRESHOLD_NAMES.filter((name) => profile[name] !== undefined).map(
    (name) => [name, profile[name]] as const,
  );
  return Object.fromEntries(given);
}

function checkProfile(profile: TrustProfileConfig, earlier: readonly TrustProfileConfig[]): readonly Finding[] {
  const found: Finding[] = [];
  const promised = PROMISED[profile.name];
  for (const name of THRESHOLD_NAMES) {
    const given = profile[name] ?? promised[name];
    if (!Number.isInteger(given) || given < promised[name] || given > MAX_THRESHOLD) {
      const range = `${promised[name]} to ${MAX_THRESHOLD}`;
      found.push(finding('TRUST_PROFILE_INVALID', `${profile.name}: ${name} is ${String(given)}, must be ${range}`));
    }
  }
  if (profile.name === 'private' && profile.timestamp === undefined) {
    found.push(finding('TRUST_PROFILE_INVALID', 'private: its thresholds must be given'));
  }
  if (earlier.some((other) => other.certificate_authority === profile.certificate_authority)) {
    found.push(finding('TRUST_PROFILE_INVALID', `${profile.name}: another profile names the same root certificate`));
  }
  return found;
}
