import type { TransparencyLogEntry } from '@sigstore/bundle';
import type { Finding } from '../finding.ts';
import { attestationFinding, type Attempt } from './attempt.ts';
import { statedSigner } from './log-body.ts';

/** A dash, the name of who signed, and key hint with signature. */
const NOTE_SIGNATURE = /^\u2014 \S+ ([A-Za-z0-9+/]+={0,2})$/;

/**
 * What the library leaves out: proofs are counted by the service that gave them, a log must have been trusted when it
 * logged (the library asks that of promises only), its entry must name this very signer, and the parts of a proof that
 * the library skips must agree with the parts that it verifies.
 */
export function checkProofs(attempt: Attempt): readonly Finding[] {
  return [...countFindings(attempt), ...attempt.entity.tlogEntries.flatMap((entry) => entryFindings(entry, attempt))];
}

function countFindings({ entity, thresholds, times, file }: Attempt): readonly Finding[] {
  const found: Finding[] = [];
  const logs = new Set(entity.tlogEntries.map((entry) => entry.logId.keyId.toString('hex'))).size;
  if (logs < thresholds.log) {
    found.push(
      attestationFinding('ATTESTATION_LOG_MISSING', `entries of ${logs} logs, ${thresholds.log} needed`, file),
    );
  }
  const sources = new Set(times.map(({ source }) => source)).size;
  if (sources < thresholds.timestamp) {
    const message = `times of ${sources} sources, ${thresholds.timestamp} needed`;
    found.push(attestationFinding('ATTESTATION_TIMESTAMP_MISSING', message, file));
  }
  return found;
}

function entryFindings(entry: TransparencyLogEntry, attempt: Attempt): readonly Finding[] {
  const { file } = attempt;
  const found: Finding[] = [];
  if (!proofIsConsistent(entry)) {
    const message = 'the proof and its checkpoint state different trees or places';
    found.push(attestationFinding('ATTESTATION_LOG_PROOF_INVALID', message, file));
  }
  if (!namesSigner(entry, attempt)) {
    found.push(attestationFinding('ATTESTATION_LOG_ENTRY_MISMATCH', 'the log entry names another signer', file));
  }
  const logs = attempt.sigstore.tlogs.filter((log) => log.logID.equals(entry.logId.keyId));
  const times = attempt.times.map(({ time }) => time);
  const inService = logs.some(({ validFor }) => times.every((time) => validFor.start <= time && time <= validFor.end));
  if (logs.length > 0 && !inService) {
    found.push(
      attestationFinding('ATTESTATION_LOG_NOT_VALID', 'the time of signing is outside the window of the log', file),
    );
  }
  return found;
}

/** The library takes tree size and root hash from the checkpoint alone, and never binds a promise-less entry's index. */
function proofIsConsistent({ inclusionPromise, inclusionProof, logIndex }: TransparencyLogEntry): boolean {
  if (inclusionProof === undefined) return true;
  if (inclusionPromise === undefined && inclusionProof.logIndex !== logIndex) return false;
  const { checkpoint, rootHash, treeSize } = inclusionProof;
  if (checkpoint === undefined) return true;
  const [, size, root] = checkpoint.envelope.split('\n', 3);
  return size === treeSize && root === rootHash.toString('base64') && hasOneSpelling(checkpoint.envelope);
}

/**
 * The library decodes any text as base64 and passes over lines that it cannot read; a note that others read otherwise, or
 * that differs and says the same, is refused (C2SP signed-note: a text, an empty line, one line for each signature).
 */
function hasOneSpelling(note: string): boolean {
  const [, signatures, ...others] = note.split('\n\n');
  if (signatures === undefined || others.length > 0 || !signatures.endsWith('\n')) return false;
  return signatures
    .slice(0, -1)
    .split('\n')
    .every((line) => {
      const base64 = NOTE_SIGNATURE.exec(line)?.[1];
      return base64 !== undefined && Buffer.from(base64, 'base64').toString('base64') === base64;
    });
}

/** An entry that names another certificate proves nothing about when this one signed. */
function namesSigner(entry: TransparencyLogEntry, { certificate, key }: Attempt): boolean {
  const stated = statedSigner(entry);
  if (stated === undefined) return false;
  if (certificate !== undefined && stated.equals(certificate.der)) return true;
  return stated.equals(key.export({ type: 'spki', format: 'der' }));
}
