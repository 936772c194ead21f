import { generateKeyPairSync } from 'node:crypto';
import { ENROLLED, enrolledKey, withValue } from '../../core/attestation/signing-bench.ts';
import { key, otherKey, type Attack } from './attack-bench.ts';

/** Keys that are not, not yet or no longer enrolled. */
export const WRONG_KEY: readonly Attack[] = [
  {
    name: 'a key that is not enrolled',
    tamper: (bench) => bench.askKey(bench.byKey, { identities: [enrolledKey(otherKey)] }),
    refusedWith: ['SIGNER_KEY_UNKNOWN'],
  },
  {
    name: 'a key where only a workflow is enrolled',
    tamper: (bench) => bench.askKey(bench.byKey, { identities: [ENROLLED] }),
    refusedWith: ['SIGNER_KEY_UNKNOWN'],
  },
  {
    name: 'a hint that names a member of every object',
    tamper: (bench) =>
      bench.askKey(withValue(bench.byKey, ['verificationMaterial', 'publicKey', 'hint'], 'constructor')),
    refusedWith: ['SIGNER_KEY_UNKNOWN'],
  },
  {
    name: 'no hint',
    tamper: (bench) => bench.askKey(withValue(bench.byKey, ['verificationMaterial', 'publicKey', 'hint'], undefined)),
    refusedWith: ['SIGNER_KEY_UNKNOWN'],
  },
  {
    name: 'the hint of an enrolled key over the signature of another',
    tamper: (bench) => {
      const hinted = withValue(bench.byKey, ['verificationMaterial', 'publicKey', 'hint'], otherKey.key_id);
      return bench.askKey(hinted, { identities: [enrolledKey(key), enrolledKey(otherKey)] });
    },
    refusedWith: ['ATTESTATION_SIGNATURE_INVALID'],
  },
  {
    name: 'a record whose key id is that of another key',
    tamper: (bench) => bench.askKey(bench.byKey, { identities: [enrolledKey(otherKey, { key_id: key.key_id })] }),
    refusedWith: ['SIGNER_KEY_MALFORMED'],
  },
  {
    name: 'a record with a key of a kind that is not enrolled',
    tamper: (bench) => {
      const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-384' });
      const public_key = publicKey.export({ type: 'spki', format: 'pem' }).toString();
      return bench.askKey(bench.byKey, { identities: [enrolledKey(key, { public_key })] });
    },
    refusedWith: ['SIGNER_KEY_MALFORMED'],
  },
  {
    name: 'a key that has expired',
    tamper: (bench) =>
      bench.askKey(bench.byKey, { identities: [enrolledKey(key, { valid_until: '2026-05-31T23:59:59Z' })] }),
    refusedWith: ['SIGNER_KEY_EXPIRED'],
  },
  {
    name: 'a key that is not yet valid',
    tamper: (bench) =>
      bench.askKey(bench.byKey, { identities: [enrolledKey(key, { valid_from: '2026-06-01T00:00:01Z' })] }),
    refusedWith: ['SIGNER_KEY_NOT_YET_VALID'],
  },
  {
    name: 'a window that cannot be read',
    tamper: (bench) =>
      bench.askKey(bench.byKey, { identities: [enrolledKey(key, { valid_from: 'ever', valid_until: 'never' })] }),
    refusedWith: ['SIGNER_KEY_EXPIRED', 'SIGNER_KEY_NOT_YET_VALID'],
  },
];
