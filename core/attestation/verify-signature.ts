import type { KeyObject } from 'node:crypto';
import { Verifier, type SignedEntity } from '@sigstore/verify';
import type { Finding } from '../finding.ts';
import type { SigningCertificate } from '../identity/certificate.ts';
import { attestationFinding, countedTimes, signatureFindings, type Attempt } from './attempt.ts';
import type { ParsedBundle } from './bundle.ts';
import { diagnose } from './diagnose-failure.ts';
import { IssuedCertificate } from './encoded-certificate.ts';
import { checkProofs } from './proof-checks.ts';
import { toEncodedEntity } from './signed-entity.ts';
import type { TrustedAuthority, TrustMaterial, TrustProfileName } from './trust.ts';

/** Whose signature it is, before anyone asks whether that signer may sign. */
export type SigningKey =
  | { readonly kind: 'certificate'; readonly certificate: SigningCertificate }
  | { readonly kind: 'key'; readonly key: KeyObject };

export interface SignatureVerdict {
  readonly findings: readonly Finding[];
  readonly profile: TrustProfileName;
  /** Trusted times of signing, oldest first; empty for a key without log and timestamp. */
  readonly times: readonly Date[];
}

/**
 * Verifies signature, certificate chain, transparency proofs and timestamps, through the library and then everything that
 * the library leaves out. The profile follows from the authority that issued the certificate, never from the bundle.
 */
export function verifySignature(
  bundle: ParsedBundle,
  signer: SigningKey,
  trust: TrustMaterial,
  artifact?: Uint8Array,
  file?: string,
): SignatureVerdict {
  const read = readEntity(bundle, signer, artifact);
  if (read === undefined) {
    return {
      findings: [attestationFinding('ATTESTATION_TIMESTAMP_INVALID', 'a timestamp cannot be read', file)],
      profile: 'key',
      times: [],
    };
  }
  const { entity, leaf } = read;
  if (signer.kind === 'key') {
    const publicKey = { publicKey: signer.key, validFor: (): boolean => true };
    const times = countedTimes(entity, true);
    const attempt = { entity, bundle, file, key: signer.key, thresholds: trust.key_thresholds, times };
    return { ...judge({ ...attempt, sigstore: { ...trust.services, publicKey: () => publicKey } }), profile: 'key' };
  }
  const { certificate } = signer;
  const issuers = trust.authorities.filter((authority) => leaf !== undefined && issued(authority, leaf));
  const verdicts = issuers.map((authority) => judgeUnder(authority, entity, bundle, certificate, file));
  const accepted = verdicts.find((verdict) => verdict.findings.length === 0);
  return accepted ?? verdicts[0] ?? untrusted(entity, certificate, file);
}

function untrusted(entity: SignedEntity, { key }: SigningCertificate, file: string | undefined): SignatureVerdict {
  const message = 'no configured certificate authority issued the certificate';
  return {
    findings: [
      attestationFinding('ATTESTATION_CERTIFICATE_UNTRUSTED', message, file),
      ...signatureFindings(entity, key, file),
    ],
    profile: 'private',
    times: [],
  };
}

function judgeUnder(
  authority: TrustedAuthority,
  entity: SignedEntity,
  bundle: ParsedBundle,
  certificate: SigningCertificate,
  file: string | undefined,
): SignatureVerdict {
  const { thresholds, sigstore, profile } = authority;
  const key = certificate.key;
  const times = countedTimes(entity, thresholds.log > 0);
  return { ...judge({ entity, bundle, key, certificate, authority, thresholds, sigstore, times, file }), profile };
}

function judge(attempt: Attempt): { findings: readonly Finding[]; times: readonly Date[] } {
  const accepted = libraryAccepts(attempt);
  const findings = [...(accepted ? [] : diagnose(attempt)), ...checkProofs(attempt)];
  if (!accepted && findings.length === 0) {
    findings.push(
      attestationFinding('ATTESTATION_VERIFICATION_FAILED', 'the Sigstore library refuses it', attempt.file),
    );
  }
  const times = findings.length > 0 ? [] : attempt.times.map(({ time }) => time);
  return { findings: distinct(findings), times: times.sort((one, other) => one.getTime() - other.getTime()) };
}

/** The library's whole verdict. It throws eight kinds of error for bad input; each of them is a refusal. */
function libraryAccepts({ entity, sigstore, thresholds }: Attempt): boolean {
  const options = {
    ctlogThreshold: thresholds.ct_log,
    tlogThreshold: thresholds.log,
    timestampThreshold: thresholds.timestamp,
  };
  try {
    new Verifier(sigstore, options).verify(entity);
    return true;
  } catch {
    return false;
  }
}

function readEntity(
  bundle: ParsedBundle,
  signer: SigningKey,
  artifact: Uint8Array | undefined,
): { readonly entity: SignedEntity; readonly leaf: IssuedCertificate | undefined } | undefined {
  try {
    const leaf = signer.kind === 'certificate' ? new IssuedCertificate(signer.certificate.x509) : undefined;
    const bytes = artifact === undefined ? undefined : Buffer.from(artifact);
    return { entity: toEncodedEntity(bundle.sigstore, leaf, bytes), leaf };
  } catch {
    return undefined;
  }
}

/** Whether the authority's chain signs the certificate, whatever the time. */
function issued({ chain }: TrustedAuthority, leaf: IssuedCertificate): boolean {
  let subject = leaf;
  for (const issuer of chain) {
    if (!subject.isIssuedBy(issuer)) return false;
    subject = issuer;
  }
  return chain.length > 0;
}

function distinct(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter((one, index) => findings.findIndex((other) => other.code === one.code) === index);
}
