import { describe, expect, test } from 'vitest';
import { MAX_LOG_ENTRIES } from '../../../core/attestation/bundle-proofs.ts';
import { parseAnyBundle, parseBundle } from '../../../core/attestation/bundle.ts';
import { findingsOf } from '../../../core/finding.ts';
import { codesOf } from '../../fixtures/outcome.ts';
import { jsonBytes, withValue } from './signing-bench.ts';

const V01 = 'application/vnd.dev.sigstore.bundle+json;version=0.1';
const V02 = 'application/vnd.dev.sigstore.bundle+json;version=0.2';
const V03 = 'application/vnd.dev.sigstore.bundle.v0.3+json';
const HASH = Buffer.alloc(32, 1).toString('base64');
const MATERIAL = 'verificationMaterial';
const ENTRY = [MATERIAL, 'tlogEntries', 0];

const entry = {
  logIndex: '7',
  logId: { keyId: HASH },
  kindVersion: { kind: 'dsse', version: '0.0.1' },
  integratedTime: '1760000000',
  inclusionPromise: { signedEntryTimestamp: 'AAAA' },
  inclusionProof: { logIndex: '7', rootHash: HASH, treeSize: '9', hashes: [HASH], checkpoint: { envelope: 'a note' } },
  canonicalizedBody: 'AAAA',
};

/** Of the right shape; nothing in it is true. */
const byCertificate = jsonBytes({
  mediaType: V03,
  verificationMaterial: {
    certificate: { rawBytes: 'AAAA' },
    tlogEntries: [entry],
    timestampVerificationData: { rfc3161Timestamps: [{ signedTimestamp: 'AAAA' }] },
  },
  dsseEnvelope: { payload: 'AAAA', payloadType: 'text/plain', signatures: [{ sig: 'AAAA', keyid: '' }] },
});
const byKey = withValue(withValue(byCertificate, [MATERIAL, 'certificate'], undefined), [MATERIAL, 'publicKey'], {
  hint: 'a key',
});
const messageDigest = { algorithm: 'SHA2_256', digest: HASH };
const ofMessage = withValue(withValue(byKey, ['dsseEnvelope'], undefined), ['messageSignature'], {
  messageDigest,
  signature: 'AAAA',
});
const byChain = withValue(
  withValue(withValue(byCertificate, ['mediaType'], V01), [MATERIAL, 'certificate'], undefined),
  [MATERIAL, 'x509CertificateChain'],
  { certificates: [{ rawBytes: 'AAAA' }, { rawBytes: 'BBBB' }] },
);

type Bend = readonly [name: string, bundle: Uint8Array, path: readonly (string | number)[], value: unknown];

describe('a bundle of a known shape is read', () => {
  test.each<Bend>([
    ['with a certificate', byCertificate, [], undefined],
    ['with a key', byKey, [], undefined],
    ['with a key that it does not name', byKey, [MATERIAL, 'publicKey'], {}],
    ['with a message signature', ofMessage, [], undefined],
    ['with a chain, of which the leaf counts', byChain, [], undefined],
    ['without proofs and times', byKey, [MATERIAL], { publicKey: { hint: '' } }],
    ['with an empty list of times', byKey, [MATERIAL, 'timestampVerificationData'], {}],
    ['with the first entry of a log, whose index is left out', byKey, [...ENTRY, 'logIndex'], undefined],
    ['with the only entry of a log', byKey, [...ENTRY, 'inclusionProof', 'hashes'], undefined],
    ['of version 0.1 with a promise alone', byChain, [...ENTRY, 'inclusionProof'], undefined],
    ['of version 0.1 with a proof that no checkpoint signs', byChain, [...ENTRY, 'inclusionProof', 'checkpoint'], null],
  ])('%s', (_name, bundle, path, value) => {
    expect(codesOf(parseAnyBundle(path.length === 0 ? bundle : withValue(bundle, path, value)))).toEqual([]);
  });

  test('with the signer that it names', () => {
    expect(parseAnyBundle(byKey)).toMatchObject({ value: { signer: { kind: 'key', hint: 'a key' } } });
    expect(parseAnyBundle(byChain)).toMatchObject({ value: { signer: { der: Buffer.from('AAAA', 'base64') } } });
  });
});

describe('a bundle of another shape is refused with ATTESTATION_BUNDLE_MALFORMED', () => {
  test.each<Bend>([
    ['a message signature that is a text', ofMessage, ['messageSignature'], 'AAAA'],
    ['a message digest that is a text', ofMessage, ['messageSignature', 'messageDigest'], HASH],
    ['a message digest without an algorithm', ofMessage, ['messageSignature', 'messageDigest', 'algorithm'], undefined],
    ['a message digest of nothing', ofMessage, ['messageSignature', 'messageDigest', 'digest'], ''],
    ['a message signature of nothing', ofMessage, ['messageSignature', 'signature'], ''],
    [
      'an algorithm that the library does not know',
      ofMessage,
      ['messageSignature', 'messageDigest', 'algorithm'],
      'MD5',
    ],
    ['a payload type that is a number', byKey, ['dsseEnvelope', 'payloadType'], 1],
    ['a signature that is a text', byKey, ['dsseEnvelope', 'signatures', 0], 'AAAA'],
    ['a key that is a text', byKey, [MATERIAL, 'publicKey'], 'a key'],
    ['a hint that is a number', byKey, [MATERIAL, 'publicKey', 'hint'], 1],
    ['a hint without end', byKey, [MATERIAL, 'publicKey', 'hint'], 'x'.repeat(257)],
    ['no signer', byKey, [MATERIAL, 'publicKey'], undefined],
    ['a certificate that is a text', byCertificate, [MATERIAL, 'certificate'], 'AAAA'],
    ['a chain that is a list', byChain, [MATERIAL, 'x509CertificateChain'], []],
    ['a chain of nothing', byChain, [MATERIAL, 'x509CertificateChain', 'certificates'], []],
    ['a chain of texts', byChain, [MATERIAL, 'x509CertificateChain', 'certificates'], ['AAAA']],
    [
      'a chain without end',
      byChain,
      [MATERIAL, 'x509CertificateChain', 'certificates'],
      Array.from({ length: 9 }, () => ({ rawBytes: 'AAAA' })),
    ],
    ['entries without end', byKey, [MATERIAL, 'tlogEntries'], Array.from({ length: MAX_LOG_ENTRIES + 1 }, () => entry)],
    ['an entry that is a text', byKey, ENTRY, 'AAAA'],
    ['a log without a name', byKey, [...ENTRY, 'logId'], undefined],
    ['an entry of no kind', byKey, [...ENTRY, 'kindVersion'], undefined],
    ['an index that is a number', byKey, [...ENTRY, 'logIndex'], 7],
    ['an index below zero', byKey, [...ENTRY, 'logIndex'], '-7'],
    ['a promise that is a text', byKey, [...ENTRY, 'inclusionPromise'], 'AAAA'],
    ['version 0.1 without a promise', byChain, [...ENTRY, 'inclusionPromise'], undefined],
    ['version 0.3 without a proof', byKey, [...ENTRY, 'inclusionProof'], undefined],
    ['version 0.3 without a checkpoint', byKey, [...ENTRY, 'inclusionProof', 'checkpoint'], undefined],
    ['a proof that is a text', byKey, [...ENTRY, 'inclusionProof'], 'AAAA'],
    ['times that are a list', byKey, [MATERIAL, 'timestampVerificationData'], []],
    ['a time that is a text', byKey, [MATERIAL, 'timestampVerificationData', 'rfc3161Timestamps', 0], 'AAAA'],
    ['material that is a text', byKey, [MATERIAL], 'AAAA'],
  ])('%s', (_name, bundle, path, value) => {
    expect(codesOf(parseAnyBundle(withValue(bundle, path, value)))).toEqual(['ATTESTATION_BUNDLE_MALFORMED']);
  });

  test('in every place at once', () => {
    const bent = withValue(withValue(byKey, ['extra'], 1), ENTRY, 1);
    expect(findingsOf(parseAnyBundle(bent, 'b.json'))).toEqual([
      { code: 'ATTESTATION_BUNDLE_MALFORMED', message: 'the member "extra" is not known', at: { file: 'b.json' } },
      {
        code: 'ATTESTATION_BUNDLE_MALFORMED',
        message: 'must be an object',
        at: { file: 'b.json', pointer: '/verificationMaterial/tlogEntries/0' },
      },
    ]);
  });
});

test('what is no object, or of no version, is ATTESTATION_BUNDLE_VERSION', () => {
  for (const text of ['[]', '1', '{}'])
    expect(codesOf(parseAnyBundle(Buffer.from(text)))).toContain('ATTESTATION_BUNDLE_VERSION');
  expect(codesOf(parseBundle(withValue(byKey, ['mediaType'], V02)))).toEqual(['ATTESTATION_BUNDLE_VERSION']);
});

test('the gate takes envelopes alone: a message signature is ATTESTATION_CONTENT_UNSUPPORTED', () => {
  const refusal = { code: 'ATTESTATION_CONTENT_UNSUPPORTED', message: 'the bundle holds a message signature' };
  expect(findingsOf(parseBundle(ofMessage))).toEqual([refusal]);
  expect(findingsOf(parseBundle(ofMessage, 'b.json'))).toEqual([{ ...refusal, at: { file: 'b.json' } }]);
});
