import { TSAWitness } from '@sigstore/sign';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TrustMaterial } from '../../../core/attestation/trust.ts';
import { verifyAttestation } from '../../../core/attestation/verify-attestation.ts';
import type { KeyIdentity } from '../../../core/identity/signer-identity.ts';
import { startSigstore, type LabSigstore } from '../../../lab/sigstore/index.ts';
import { generateKey } from '../../../signing/generate-key.ts';
import { keySigner } from '../../../signing/key-signer.ts';
import { codesOf, valueOf } from '../../fixtures/outcome.ts';
import { enrolledKey, flipped, question, signed, trustIn, valueAt, withValue } from './signing-bench.ts';

const SIGNATURE = ['dsseEnvelope', 'signatures', 0, 'sig'];
const SIGNED_AT = new Date('2026-03-01T00:00:00Z');
const key = generateKey();

let lab: LabSigstore;
let bundle: Uint8Array;
let trust: TrustMaterial;

beforeAll(async () => {
  lab = await startSigstore({ clock: () => SIGNED_AT });
  trust = trustIn(lab.trustedRoot());
  const witnesses = [new TSAWitness({ tsaBaseURL: lab.urls.tsa })];
  bundle = await signed({ ...keySigner(key.private_key), witnesses });
});

afterAll(() => lab.close());

function ask(bytes: Uint8Array, window: Partial<KeyIdentity> = {}): ReturnType<typeof verifyAttestation> {
  const at = new Date('2026-06-01T00:00:00Z');
  return verifyAttestation(question(bytes, trust, { identities: [enrolledKey(key, window)], at }));
}

describe('a bundle that a key signed and an authority timed', () => {
  test('is accepted, with its time', () => {
    expect(valueOf(ask(bundle))).toMatchObject({ profile: 'key', times: [SIGNED_AT] });
  });

  test('is refused where the key was not yet enrolled at that time, though it is now', () => {
    expect(codesOf(ask(bundle, { valid_from: '2026-05-01T00:00:00Z' }))).toEqual(['SIGNER_KEY_NOT_YET_VALID']);
  });

  test('is refused with another signature, and the time is then none of this signature', () => {
    const bent = withValue(bundle, SIGNATURE, flipped(valueAt(bundle, SIGNATURE), 20));
    expect(codesOf(ask(bent))).toEqual(['ATTESTATION_SIGNATURE_INVALID', 'ATTESTATION_TIMESTAMP_INVALID']);
  });

  test('is refused with another payload: the time stands, the signature does not', () => {
    const path = ['dsseEnvelope', 'payload'];
    const bent = withValue(bundle, path, flipped(valueAt(bundle, path), 20));
    expect(codesOf(ask(bent))).toContain('ATTESTATION_SIGNATURE_INVALID');
    expect(codesOf(ask(bent))).not.toContain('ATTESTATION_TIMESTAMP_INVALID');
  });
});

test('a certificate that cannot be read is refused by the gate, too', () => {
  const material = { certificate: { rawBytes: 'AAAA' } };
  const stranger = withValue(bundle, ['verificationMaterial'], material);
  expect(codesOf(ask(stranger))).toEqual(['ATTESTATION_CERTIFICATE_MALFORMED']);
});
