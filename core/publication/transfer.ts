import { createPublicKey, type KeyObject } from 'node:crypto';
import { PREDICATE_TYPES } from '../../registry-schema/base.ts';
import type { Transfer } from '../../registry-schema/generated/types.ts';
import { isTransfer } from '../../registry-schema/generated/validators.js';
import { STATEMENT_TYPE } from '../attestation/statement.ts';
import { keyOnlyTrust } from '../attestation/trust.ts';
import { verifyAttestation } from '../attestation/verify-attestation.ts';
import { digestOf, hexOf } from '../digest.ts';
import { parseDocument, type Parsed } from '../documents/parse-document.ts';
import { finding, refused, type Outcome } from '../finding.ts';

/** The first member of a transfer: what follows. */
export const TRANSFER_FILE = 'transfer.json';
/** The second: a Sigstore bundle with a statement over the first. */
export const TRANSFER_SIGNATURE_FILE = 'transfer.sigstore.json';
export const MAX_TRANSFER_LIST_BYTES = 192 * 1024 * 1024;
export const MAX_TRANSFER_SIGNATURE_BYTES = 64 * 1024;

/** The in-toto statement that the transfer key signs. */
export function transferStatement(list: Uint8Array): object {
  return {
    _type: STATEMENT_TYPE,
    subject: [{ name: TRANSFER_FILE, digest: { sha256: hexOf(digestOf(list)) } }],
    predicateType: PREDICATE_TYPES.transfer,
    predicate: {},
  };
}

export function parseTransfer(bytes: Uint8Array, file = TRANSFER_FILE): Outcome<Parsed<Transfer>> {
  return parseDocument(
    { kind: 'TRANSFER', limits: { maxBytes: MAX_TRANSFER_LIST_BYTES }, isValid: isTransfer },
    bytes,
    file,
  );
}

/** @param publicKey SubjectPublicKeyInfo in PEM; @returns undefined for anything that is no public key of P-256 or Ed25519 */
export function readTransferKey(publicKey: string): KeyObject | undefined {
  try {
    const key = createPublicKey({ key: publicKey, format: 'pem' });
    const isKnown = key.asymmetricKeyType === 'ed25519' || key.asymmetricKeyDetails?.namedCurve === 'prime256v1';
    return publicKey.includes('PRIVATE') || !isKnown ? undefined : key;
  } catch {
    return undefined;
  }
}

/** Did the transfer key sign that list? The key has no window: the side that imports says which one it trusts now. */
export function verifyTransfer(list: Uint8Array, bundle: Uint8Array, key: KeyObject, at: Date): Outcome<unknown> {
  const der = key.export({ type: 'spki', format: 'der' });
  const verified = verifyAttestation({
    bundle,
    predicateType: PREDICATE_TYPES.transfer,
    subjects: [{ role: TRANSFER_FILE, sha256: hexOf(digestOf(list)) }],
    identities: [
      {
        kind: 'key',
        key_id: hexOf(digestOf(der)),
        public_key: key.export({ type: 'spki', format: 'pem' }).toString(),
        valid_from: '2000-01-01T00:00:00Z',
        valid_until: '9999-12-31T23:59:59Z',
      },
    ],
    trust: keyOnlyTrust(),
    at,
    file: TRANSFER_SIGNATURE_FILE,
  });
  if (verified.kind === 'ok') return verified;
  return refused(finding('TRANSFER_SIGNATURE_INVALID', verified.findings[0].message));
}
