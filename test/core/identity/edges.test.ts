import { createPublicKey, createSecretKey, generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { CertificateIdentity } from '../../../core/identity/certificate.ts';
import { contentOf, readBoolean, readDer, readOid, readUtf8 } from '../../../core/identity/der.ts';
import { matchKey } from '../../../core/identity/match-key.ts';
import { matchWorkflow } from '../../../core/identity/match-workflow.ts';
import {
  isSupportedKey,
  keyIdOf,
  MAX_PUBLIC_KEY_CHARACTERS,
  parsePublicKey,
} from '../../../core/identity/public-key.ts';
import type { SignerIdentity, WorkflowIdentity } from '../../../core/identity/signer-identity.ts';
import { findingsOf, type Finding } from '../../../core/finding.ts';
import { generateKey } from '../../../signing/generate-key.ts';
import { ENROLLED, enrolledKey } from '../attestation/signing-bench.ts';

// Each case stands right at an edge that a slip of one character, or of one condition, would move.

const bytes = (...octets: readonly number[]): Uint8Array => Uint8Array.from(octets);
const zeros = (count: number): number[] => Array.from({ length: count }, () => 0);
const places = (findings: readonly Finding[]) => findings.map(({ code, at }) => [code, at]);
const pemOf = (curve: string): string =>
  String(generateKeyPairSync('ec', { namedCurve: curve }).publicKey.export({ type: 'spki', format: 'pem' }));

describe('DER is not read', () => {
  test.each([
    ['where a tag of several bytes is followed by what could be a length', bytes(0x1f, 0x01, 0x00)],
    ['where enough follows an indefinite length', bytes(0x30, 0x80, ...zeros(128))],
    ['where the length has more digits than a number holds', bytes(0x30, 0xff, ...zeros(127).fill(0xff))],
  ])('%s', (_name, given) => {
    expect(() => readDer(given)).toThrow(RangeError);
  });
  test('beyond the last arc that is exact', () => {
    expect(readOid(bytes(0x2a, 0x90, 0x80, 0x80, 0x80, 0x80, 0x80, 0x00))).toBe(`1.2.${2 ** 46}`);
    expect(() => readOid(bytes(0x2a, 0x90, 0x80, 0x80, 0x80, 0x80, 0x80, 0x01))).toThrow(RangeError);
  });
});

describe('DER is read', () => {
  test('with a length of three digits', () => {
    expect(contentOf(readDer(bytes(0x04, 0x83, 0x01, 0x00, 0x00, ...zeros(65_536))), 0x04)).toHaveLength(65_536);
  });
  test('with an arc that has seven bits of nothing in its middle', () => {
    expect(readOid(bytes(0x2a, 0x81, 0x80, 0x00))).toBe('1.2.16384');
  });
  test('with a boolean that is false', () => {
    expect(readBoolean(bytes(0x00))).toBe(false);
  });
  test('with every character of a text, be it one that nobody sees', () => {
    expect(readUtf8(bytes(0xef, 0xbb, 0xbf, 0x61))).toBe('\ufeffa');
  });
});

describe('a public key', () => {
  const { public_key: pem, key_id: keyId } = generateKey();
  const bound = (length: number): string => pem.padEnd(length, '\n');

  test('is read up to its bound, and named by its digest', () => {
    expect(parsePublicKey(bound(MAX_PUBLIC_KEY_CHARACTERS))).toMatchObject({ kind: 'ok', value: { key_id: keyId } });
    expect(findingsOf(parsePublicKey(bound(MAX_PUBLIC_KEY_CHARACTERS + 1)))).toHaveLength(1);
  });

  test.each([
    ['after other text', `x\n${pem}`],
    ['P-384', pemOf('secp384r1')],
    ['the curve of coins', pemOf('secp256k1')],
    ['of Ed448', generateKeyPairSync('ed448').publicKey.export({ type: 'spki', format: 'pem' })],
    ['of RSA', generateKeyPairSync('rsa', { modulusLength: 2_048 }).publicKey.export({ type: 'spki', format: 'pem' })],
  ])('%s is none that is enrolled, and the finding names the file', (_name, text) => {
    expect(places(findingsOf(parsePublicKey(String(text), 'keys/a.pem')))).toEqual([
      ['SIGNER_KEY_MALFORMED', { file: 'keys/a.pem' }],
    ]);
    expect(places(findingsOf(parsePublicKey(String(text))))).toEqual([['SIGNER_KEY_MALFORMED', undefined]]);
  });

  test('of P-256 or Ed25519 is supported, a secret is not', () => {
    const ed25519 = generateKeyPairSync('ed25519').publicKey;
    const [p256, p384] = ['prime256v1', 'secp384r1'].map((curve) => createPublicKey(pemOf(curve)));
    expect([ed25519, p256, p384, createSecretKey(Buffer.alloc(32))].map((key) => key && isSupportedKey(key))).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(keyIdOf(ed25519)).toMatch(/^[0-9a-f]{64}$/);
    const enrolled = parsePublicKey(ed25519.export({ type: 'spki', format: 'pem' }).toString());
    expect(enrolled).toMatchObject({ kind: 'ok', value: { key_id: keyIdOf(ed25519) } });
  });
});

describe('a key that a bundle names', () => {
  const [key, other] = [generateKey(), generateKey()];
  const identity = enrolledKey(key, { valid_from: '2026-01-01T00:00:00Z', valid_until: '2026-12-31T23:59:59Z' });
  const inside = new Date('2026-06-01T00:00:00Z');
  const found = (identities: readonly SignerIdentity[], times: readonly Date[] = [inside], file?: string) =>
    places(findingsOf(matchKey(key.key_id, identities, times, file).outcome));

  test('is unknown among other keys and among workflows, even one that carries its id', () => {
    const workflow: WorkflowIdentity = { ...identity, ...ENROLLED };
    const known = [enrolledKey(other), ENROLLED, workflow];
    expect(found(known)).toEqual([['SIGNER_KEY_UNKNOWN', undefined]]);
    expect(found(known, [inside], 'b.json')).toEqual([['SIGNER_KEY_UNKNOWN', { file: 'b.json' }]]);
    expect(found([...known, identity])).toEqual([]);
  });

  test('is malformed where its record holds another key, or none', () => {
    const swapped = { ...identity, public_key: other.public_key };
    expect(found([swapped])).toEqual([['SIGNER_KEY_MALFORMED', undefined]]);
    expect(found([swapped], [inside], 'b.json')).toEqual([['SIGNER_KEY_MALFORMED', { file: 'b.json' }]]);
    expect(found([{ ...identity, public_key: 'none' }], [inside], 'b.json')).toEqual([
      ['SIGNER_KEY_MALFORMED', { file: 'b.json' }],
    ]);
    expect(matchKey(key.key_id, [swapped], [inside]).key).toBeUndefined();
  });

  test('is held to both ends at every time, and stays at hand to check its signature', () => {
    const late = new Date('2027-01-01T00:00:00Z');
    expect(found([identity], [inside, late], 'b.json')).toEqual([['SIGNER_KEY_EXPIRED', { file: 'b.json' }]]);
    expect(found([identity], [late, inside])).toEqual([['SIGNER_KEY_EXPIRED', undefined]]);
    expect(found([identity], [new Date('2025-01-01T00:00:00Z')], 'b.json')).toEqual([
      ['SIGNER_KEY_NOT_YET_VALID', { file: 'b.json' }],
    ]);
    expect(matchKey(key.key_id, [identity], [late]).key).toBeDefined();
  });
});

describe('a workflow that signs', () => {
  const [origin, ref] = [new URL(ENROLLED.source_repository).origin, 'refs/tags/v1'];
  const stated = (name: string): CertificateIdentity => ({
    alternative_names: [{ kind: 'uri', value: name }],
    build_signer_uri: name,
    issuer: ENROLLED.issuer,
    source_repository: ENROLLED.source_repository,
    source_repository_id: ENROLLED.source_repository_id,
    source_repository_owner_id: ENROLLED.source_repository_owner_id,
    source_repository_ref: ref,
    build_trigger: ENROLLED.trigger,
    runner_environment: ENROLLED.runner_environment,
  });
  const uri = (workflow: string, at: string): string => `${origin}/${workflow}@${at}`;

  test.each([
    ['that is another file', uri(`${ENROLLED.workflow}.evil`, ref), 'SIGNER_WRONG_WORKFLOW'],
    ['at another host', `https://example.com/${ENROLLED.workflow}@${ref}`, 'SIGNER_WRONG_WORKFLOW'],
    ['from another ref', uri(ENROLLED.workflow, 'refs/heads/main'), 'SIGNER_WRONG_WORKFLOW_REF'],
    ['from no ref', uri(ENROLLED.workflow, ''), 'SIGNER_WRONG_WORKFLOW_REF'],
  ])('%s is refused for that alone', (_name, name, code) => {
    expect(places(matchWorkflow(stated(name), ENROLLED))).toEqual([[code, undefined]]);
    expect(places(matchWorkflow(stated(name), ENROLLED, 'a.json'))).toEqual([[code, { file: 'a.json' }]]);
  });

  test('may come from a ref of its own where the record says which', () => {
    const reusable = { ...ENROLLED, workflow_ref_pattern: 'refs/heads/main' };
    expect(matchWorkflow(stated(uri(ENROLLED.workflow, 'refs/heads/main')), reusable)).toEqual([]);
    expect(matchWorkflow(stated(uri(ENROLLED.workflow, ref)), reusable).map(({ code }) => code)).toEqual([
      'SIGNER_WRONG_WORKFLOW_REF',
    ]);
  });

  test('is nobody where the record names no file, whatever the certificate is called', () => {
    const nameless = { ...ENROLLED, workflow: '' };
    expect(matchWorkflow(stated('undefined/x@y'), nameless).map(({ code }) => code)).toEqual(['SIGNER_WRONG_WORKFLOW']);
  });

  test('and states nothing is told so', () => {
    const { issuer: _issuer, ...silent } = stated(uri(ENROLLED.workflow, ref));
    const [found, ...others] = matchWorkflow(silent, ENROLLED);
    expect(found?.message).toContain('the certificate states nothing, enrolled is "');
    expect(others).toEqual([]);
    expect(matchWorkflow({ ...silent, issuer: 'x' }, ENROLLED)[0]?.message).toContain('states "x", ');
  });
});
