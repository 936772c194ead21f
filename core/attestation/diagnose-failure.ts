import type { X509Certificate } from 'node:crypto';
import { VerificationError, Verifier, type SignedEntity } from '@sigstore/verify';
import type { Finding } from '../finding.ts';
import { attestationFinding, signatureFindings, type Attempt } from './attempt.ts';

/**
 * Names what is wrong with a bundle that the library refused. The library stops at its first complaint; here each of its
 * checks is asked alone, so that every fault is found. Decides nothing: the refusal stands, whatever comes out of this.
 */
export function diagnose(attempt: Attempt): readonly Finding[] {
  const { entity, key, file } = attempt;
  const timestamps = timestampFindings(attempt);
  const validity = validityFindings(attempt);
  // The library looks for the issuer once per trusted time; with none, it cannot judge what the issuer signed.
  const hasTime = entity.timestamps.some(
    (time) => time.$case === 'timestamp-authority' || time.tlogEntry.inclusionPromise,
  );
  const canJudgeSct = hasTime && timestamps.length === 0 && validity.length === 0;
  return [
    ...timestamps,
    ...validity,
    ...(canJudgeSct ? sctFindings(attempt) : []),
    ...logFindings(attempt),
    ...signatureFindings(entity, key, file),
  ];
}

function timestampFindings(attempt: Attempt): readonly Finding[] {
  const { entity, file } = attempt;
  const authorities = entity.timestamps.filter((timestamp) => timestamp.$case === 'timestamp-authority');
  const error = askLibrary(attempt, { timestamps: authorities, tlogEntries: [] }, { timestamp: 0 });
  if (error === undefined) return [];
  return [attestationFinding('ATTESTATION_TIMESTAMP_INVALID', 'a timestamp verifies under no trusted authority', file)];
}

/** Certificate and issuers must all have been valid at each stated time; the times themselves are judged elsewhere. */
function validityFindings(attempt: Attempt): readonly Finding[] {
  const { authority, certificate, file } = attempt;
  if (authority === undefined || certificate === undefined) return [];
  const windows = [
    { from: authority.valid_from, until: authority.valid_until },
    ...[certificate.x509, ...authority.chain.map(({ openSsl }) => openSsl)].map(validityOf),
  ];
  const times = attempt.times.map(({ time }) => time);
  if (windows.every(({ from, until }) => times.every((time) => from <= time && time <= until))) return [];
  const message = 'the certificate or its authority was not valid at the time of signing';
  return [attestationFinding('ATTESTATION_CERTIFICATE_EXPIRED', message, file)];
}

function validityOf(certificate: X509Certificate): { from: Date; until: Date } {
  return { from: certificate.validFromDate, until: certificate.validToDate };
}

function sctFindings(attempt: Attempt): readonly Finding[] {
  const { entity, certificate, thresholds, file } = attempt;
  if (certificate === undefined) return [];
  const parts = { timestamps: entity.timestamps, tlogEntries: [], key: entity.key };
  const error = askLibrary(attempt, parts, { ct_log: thresholds.ct_log });
  if (error === undefined) return [];
  return certificate.has_sct
    ? [attestationFinding('ATTESTATION_SCT_INVALID', 'no trusted log signed for this certificate', file)]
    : [attestationFinding('ATTESTATION_SCT_MISSING', `none of ${thresholds.ct_log} proofs is there`, file)];
}

function logFindings(attempt: Attempt): readonly Finding[] {
  const { entity, file } = attempt;
  const error = askLibrary(attempt, { timestamps: [], tlogEntries: entity.tlogEntries }, {});
  if (error === undefined) return [];
  if (error instanceof VerificationError && error.code === 'TLOG_BODY_ERROR') {
    return [attestationFinding('ATTESTATION_LOG_ENTRY_MISMATCH', 'the log entry is not about this signature', file)];
  }
  return [attestationFinding('ATTESTATION_LOG_PROOF_INVALID', 'no trusted log proves that it holds the entry', file)];
}

/** Asks the library about some parts of a bundle only, as if the rest, the signature included, were in order. */
function askLibrary(
  attempt: Attempt,
  parts: Pick<SignedEntity, 'timestamps' | 'tlogEntries'> & Partial<SignedEntity>,
  thresholds: { readonly ct_log?: number; readonly timestamp?: number },
): unknown {
  const { entity, key, sigstore } = attempt;
  const real = entity.signature;
  const signature: SignedEntity['signature'] = {
    signature: real.signature,
    compareSignature: (other) => real.compareSignature(other),
    compareDigest: (digest) => real.compareDigest(digest),
    compareSignedDigest: (digest) => real.compareSignedDigest(digest),
    verifySignature: () => true,
  };
  const options = { ctlogThreshold: thresholds.ct_log ?? 0, tlogThreshold: 0, timestampThreshold: 0 };
  const publicKey = { publicKey: key, validFor: (): boolean => true };
  try {
    const verifier = new Verifier({ ...sigstore, publicKey: () => publicKey }, options);
    verifier.verify({ key: { $case: 'public-key', hint: '' }, ...parts, signature });
    return undefined;
  } catch (error) {
    return error;
  }
}
