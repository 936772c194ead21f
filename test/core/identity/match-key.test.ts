import { describe, expect, test } from 'vitest';
import { matchKey } from '../../../core/identity/match-key.ts';
import { parsePublicKey } from '../../../core/identity/public-key.ts';
import { generateKey } from '../../../signing/generate-key.ts';
import { ENROLLED, enrolledKey } from '../attestation/signing-bench.ts';
import { codesOf } from '../../fixtures/outcome.ts';

const key = generateKey();
const window = { valid_from: '2026-01-01T00:00:00Z', valid_until: '2026-12-31T23:59:59Z' };
const identity = enrolledKey(key, window);
const at = (...times: readonly string[]): readonly string[] =>
  codesOf(
    matchKey(
      key.key_id,
      [ENROLLED, identity],
      times.map((time) => new Date(time)),
    ).outcome,
  );

describe('the window of a key', () => {
  test('includes both of its ends', () => {
    expect(at(window.valid_from)).toEqual([]);
    expect(at(window.valid_until)).toEqual([]);
  });

  test('excludes the moment before and the moment after', () => {
    expect(at('2025-12-31T23:59:59.999Z')).toEqual(['SIGNER_KEY_NOT_YET_VALID']);
    expect(at('2026-12-31T23:59:59.001Z')).toEqual(['SIGNER_KEY_EXPIRED']);
  });

  test('holds for every trusted time, not for the time of judgement alone', () => {
    expect(at('2026-06-01T00:00:00Z', '2025-06-01T00:00:00Z')).toEqual(['SIGNER_KEY_NOT_YET_VALID']);
  });

  test('excludes a time that is none', () => {
    expect(at('never')).toEqual(['SIGNER_KEY_EXPIRED', 'SIGNER_KEY_NOT_YET_VALID']);
  });

  test('may stand in a second record of the same key', () => {
    const renewed = enrolledKey(key, { valid_from: '2027-01-01T00:00:00Z', valid_until: '2027-12-31T23:59:59Z' });
    const { outcome } = matchKey(key.key_id, [identity, renewed], [new Date('2027-06-01T00:00:00Z')]);
    expect(outcome).toMatchObject({ kind: 'ok', value: { identity: renewed } });
  });
});

describe('a public key is SIGNER_KEY_MALFORMED', () => {
  test.each([
    ['when it is a private key, which must never stand in a record', key.private_key],
    ['when it is text', 'a key'],
    ['when its body is none', '-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n'],
    ['when it is far too long', `-----BEGIN PUBLIC KEY-----\n${'A'.repeat(3_000)}`],
  ])('%s', (_name, pem) => {
    expect(codesOf(parsePublicKey(pem))).toEqual(['SIGNER_KEY_MALFORMED']);
  });
});
