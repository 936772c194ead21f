import type { KeyObject } from 'node:crypto';
import type { RFC3161Timestamp } from '@sigstore/core';
import type { SignedEntity, TrustMaterial as SigstoreTrust } from '@sigstore/verify';
import { finding, type Finding } from '../finding.ts';
import type { SigningCertificate } from '../identity/certificate.ts';
import type { ParsedBundle } from './bundle.ts';
import type { Thresholds, TrustedAuthority } from './trust.ts';

/** One try to verify a bundle: what the library sees of it, and everything that it is judged by. */
export interface Attempt {
  readonly entity: SignedEntity;
  readonly bundle: ParsedBundle;
  /** The key that must have signed: the certificate's, or an enrolled one. */
  readonly key: KeyObject;
  readonly certificate?: SigningCertificate;
  readonly authority?: TrustedAuthority;
  readonly thresholds: Thresholds;
  readonly sigstore: SigstoreTrust;
  /** Stated in the bundle; trusted once nothing is found against it. */
  readonly times: readonly CountedTime[];
  readonly file: string | undefined;
}

/** Who says when it was signed; two times of one source count once. */
export interface CountedTime {
  readonly source: string;
  readonly time: Date;
}

/**
 * The times that the profile may count: of timestamp authorities always, of a log's promise only where logs are part of
 * the profile, so that GitHub's private authority cannot be served with the time of a public log.
 */
export function countedTimes(entity: SignedEntity, logsCount: boolean): readonly CountedTime[] {
  return entity.timestamps.flatMap((timestamp): readonly CountedTime[] => {
    if (timestamp.$case === 'timestamp-authority') return timeOf(timestamp.timestamp);
    const { inclusionPromise, integratedTime, logId } = timestamp.tlogEntry;
    if (!logsCount || inclusionPromise === undefined) return [];
    return [{ source: `log ${logId.keyId.toString('hex')}`, time: new Date(Number(integratedTime) * 1000) }];
  });
}

/** The library reads a token's parts only when asked, and throws for one without them. */
function timeOf(timestamp: RFC3161Timestamp): readonly CountedTime[] {
  try {
    const { signerIssuer, signerSerialNumber, signingTime } = timestamp;
    const source = `tsa ${signerIssuer.toString('hex')} ${signerSerialNumber.toString('hex')}`;
    return [{ source, time: signingTime }];
  } catch {
    return [];
  }
}

export function attestationFinding(code: Finding['code'], message: string, file: string | undefined): Finding {
  return finding(code, message, file === undefined ? undefined : { file });
}

/** The bare signature over the signed bytes, with neither proofs nor times. */
export function signatureFindings(entity: SignedEntity, key: KeyObject, file: string | undefined): readonly Finding[] {
  let verifies = false;
  try {
    verifies = entity.signature.verifySignature(key);
  } catch {
    // A key or signature that cannot be used is as good as a wrong one.
  }
  if (verifies) return [];
  return [
    attestationFinding('ATTESTATION_SIGNATURE_INVALID', "the signature does not verify with its signer's key", file),
  ];
}
