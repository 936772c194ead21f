import { existsSync, readFileSync } from 'node:fs';
import { createHash, generateKeyPairSync } from 'node:crypto';
import { bundleToJSON } from '@sigstore/bundle';
import { MessageSignatureBundleBuilder } from '@sigstore/sign';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { prepareOpenTrust, type TrustMaterial } from '../../../core/attestation/trust.ts';
import { verifyAnyBundle, type AnyBundleQuestion } from '../../../core/attestation/verify-any-bundle.ts';
import { verifyAttestation } from '../../../core/attestation/verify-attestation.ts';
import { startSigstore, type LabSigstore } from '../../../lab/sigstore/index.ts';
import { contextPrimitive, sequence } from '../../../lab/sigstore/der.ts';
import { generateEcKeys } from '../../../lab/sigstore/keys.ts';
import {
  distinguishedName,
  EMPTY_NAME,
  extendedKeyUsage,
  extension,
  issueCertificate,
  keyUsageDigitalSignature,
  PURPOSE_CODE_SIGNING,
  randomSerialNumber,
} from '../../../lab/sigstore/x509.ts';
import { generateKey } from '../../../signing/generate-key.ts';
import { keySigner } from '../../../signing/key-signer.ts';
import {
  flipped,
  ISSUER,
  jsonBytes,
  labSigner,
  PREDICATE_TYPE,
  question,
  servicesOf,
  signed,
  STATEMENT,
  trustIn,
  valueAt,
  withValue,
} from './signing-bench.ts';
import { codesOf, valueOf } from '../../fixtures/outcome.ts';

const ENTRY = ['verificationMaterial', 'tlogEntries', 0] as const;
const file = Buffer.from('a file that someone signed\n');
const digests = {
  sha256: createHash('sha256').update(file).digest('hex'),
  sha384: createHash('sha384').update(file).digest('hex'),
  sha512: createHash('sha512').update(file).digest('hex'),
};
const identity = 'https://github.com/octo/plugin/.github/workflows/release.yml@refs/tags/v1.2.3';
const key = generateKey();

let lab: LabSigstore;
let trust: TrustMaterial;
let statement: Uint8Array;
let message: Uint8Array;

beforeAll(async () => {
  lab = await startSigstore();
  trust = valueOf(prepareOpenTrust(jsonBytes(lab.trustedRoot())));
  statement = await signed(labSigner(lab, servicesOf(lab, 1)), {
    ...STATEMENT,
    subject: [{ name: 'file', digest: { sha512: digests.sha512, gitTree: 'not hex' } }],
  });
  const { signer, witnesses } = labSigner(lab, servicesOf(lab, 1));
  const bundle = await new MessageSignatureBundleBuilder({ signer, witnesses: [...witnesses] }).create({ data: file });
  message = jsonBytes(bundleToJSON(bundle));
});

afterAll(() => lab.close());

function ask(bundle: Uint8Array, other: Partial<AnyBundleQuestion> = {}): readonly string[] {
  const signer = { kind: 'certificate', identity, issuer: ISSUER } as const;
  return codesOf(verifyAnyBundle({ bundle, artifact: { bytes: file }, signer, trust, ...other }));
}

describe('a bundle of anyone', () => {
  test('is accepted with a statement, by the bytes of the file or by a digest of it', () => {
    expect(ask(statement)).toEqual([]);
    expect(ask(statement, { artifact: { digests: { sha512: digests.sha512 } } })).toEqual([]);
    expect(ask(statement, { predicateType: PREDICATE_TYPE })).toEqual([]);
  });

  test('is accepted with a message signature', () => {
    expect(ask(message)).toEqual([]);
  });

  test('is accepted in its older versions, which the gate refuses', () => {
    const older = withValue(statement, ['mediaType'], 'application/vnd.dev.sigstore.bundle+json;version=0.1');
    const stripped = withValue(older, [...ENTRY, 'inclusionProof'], undefined);
    expect(ask(stripped)).toEqual([]);
    const gateTrust = trustIn(lab.trustedRoot());
    expect(codesOf(verifyAttestation(question(stripped, gateTrust)))).toEqual(['ATTESTATION_BUNDLE_VERSION']);
  });

  test('is accepted with a key, which must be the one that signed', async () => {
    const bundle = await signed(keySigner(key.private_key), {
      ...STATEMENT,
      subject: [{ digest: { sha384: digests.sha384 } }],
    });
    expect(ask(bundle, { signer: { kind: 'public-key', public_key: key.public_key } })).toEqual([]);
    const other = generateKey().public_key;
    expect(ask(bundle, { signer: { kind: 'public-key', public_key: other } })).toEqual([
      'ATTESTATION_SIGNATURE_INVALID',
    ]);
    expect(ask(bundle)).toEqual(['SIGNER_NOT_ENROLLED']);
    expect(ask(bundle, { signer: { kind: 'public-key', public_key: 'PEM' } })).toEqual(['SIGNER_KEY_MALFORMED']);
  });

  test.each([
    [
      'another identity',
      { signer: { kind: 'certificate', identity: `${identity}-rc`, issuer: ISSUER } },
      'SIGNER_WRONG_IDENTITY',
    ],
    ['a pattern', { signer: { kind: 'certificate', identity: '.*', issuer: ISSUER } }, 'SIGNER_WRONG_IDENTITY'],
    ['the empty pattern', { signer: { kind: 'certificate', identity: '', issuer: ISSUER } }, 'SIGNER_WRONG_IDENTITY'],
    ['another issuer', { signer: { kind: 'certificate', identity, issuer: `${ISSUER}/` } }, 'SIGNER_WRONG_ISSUER'],
    ['a key', { signer: { kind: 'public-key', public_key: key.public_key } }, 'SIGNER_NOT_ENROLLED'],
    ['another predicate type', { predicateType: 'https://slsa.dev/provenance/v1' }, 'ATTESTATION_PREDICATE_TYPE'],
    ['another file', { artifact: { bytes: Buffer.from('another') } }, 'ATTESTATION_SUBJECT_DIGEST'],
    [
      'a digest that the statement does not hold',
      { artifact: { digests: { sha256: digests.sha256 } } },
      'ATTESTATION_SUBJECT_DIGEST',
    ],
  ] as const)('is refused for %s', (_name, other, code) => {
    expect(ask(statement, other)).toEqual([code]);
  });

  test('is refused with a message signature over another file, or without the file', () => {
    expect(ask(message, { artifact: { bytes: Buffer.from('another') } })).toContain('ATTESTATION_SUBJECT_DIGEST');
    expect(ask(message, { artifact: { digests } })).toEqual(['ATTESTATION_ARTIFACT_NEEDED']);
  });

  test('is refused with SIGNER_NAME_AMBIGUOUS for a certificate that names nobody, or two', () => {
    const path = ['verificationMaterial', 'certificate', 'rawBytes'];
    const named = (...names: readonly string[]) => ask(withValue(statement, path, nameless(names).toString('base64')));
    expect(named()).toEqual(expect.arrayContaining(['SIGNER_NAME_AMBIGUOUS', 'SIGNER_WRONG_ISSUER']));
    expect(named(identity, `${identity}-rc`)).toContain('SIGNER_NAME_AMBIGUOUS');
    expect(named(identity)).not.toContain('SIGNER_NAME_AMBIGUOUS');
    expect(ask(withValue(statement, path, 'AAAA'))).toEqual(['ATTESTATION_CERTIFICATE_MALFORMED']);
  });

  test('is refused for a certificate where a key was expected, and for a key that is none', () => {
    for (const public_key of ['PEM', '-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n'])
      expect(ask(statement, { signer: { kind: 'public-key', public_key } })).toEqual([
        'SIGNER_KEY_MALFORMED',
        'SIGNER_NOT_ENROLLED',
      ]);
  });

  test('is refused in version 0.1, too, with a proof that no checkpoint signs', () => {
    const older = withValue(statement, ['mediaType'], 'application/vnd.dev.sigstore.bundle+json;version=0.1');
    expect(ask(withValue(older, [...ENTRY, 'inclusionProof', 'checkpoint'], undefined))).toEqual([
      'ATTESTATION_LOG_PROOF_INVALID',
    ]);
  });

  test('is refused with ATTESTATION_VERIFICATION_FAILED where the library refuses for a reason of its own', async () => {
    const bundle = await signed(labSigner(lab, servicesOf(lab, 2)), {
      ...STATEMENT,
      subject: [{ digest: { sha256: digests.sha256 } }],
    });
    const timeless = withValue(bundle, ['verificationMaterial', 'timestampVerificationData'], undefined);
    const thresholds = { ct_log: 1, log: 1, timestamp: 0 };
    const careless = valueOf(prepareOpenTrust(jsonBytes(lab.trustedRoot()), thresholds));
    expect(ask(bundle, { trust: careless })).toEqual([]);
    expect(ask(timeless, { trust: careless })).toEqual(['ATTESTATION_VERIFICATION_FAILED']);
  });

  test('is refused under a trusted root that does not hold its authority', () => {
    const none = trustIn(lab.trustedRoot());
    expect(ask(statement, { trust: none })).toEqual(['ATTESTATION_CERTIFICATE_UNTRUSTED']);
  });
});

/** A certificate of nobody's for these names, without an issuer of identities. */
function nameless(names: readonly string[]): Buffer {
  const keys = generateEcKeys('P-256');
  const uris = names.map((name) => contextPrimitive(6, Buffer.from(name)));
  return issueCertificate({
    issuer: { name: distinguishedName('lab', 'authority'), keys },
    subject: EMPTY_NAME,
    publicKey: keys.publicKey,
    notBefore: new Date('2026-01-01T00:00:00Z'),
    notAfter: new Date('2026-01-01T00:10:00Z'),
    extensions: [
      keyUsageDigitalSignature(),
      extendedKeyUsage(PURPOSE_CODE_SIGNING, false),
      ...(uris.length === 0 ? [] : [extension('2.5.29.17', true, sequence(...uris))]),
    ],
    serialNumber: randomSerialNumber(),
  });
}

test('no bit of the signed parts can change unnoticed, and nothing throws', () => {
  const paths = [
    ['dsseEnvelope', 'payload'],
    ['dsseEnvelope', 'signatures', 0, 'sig'],
    ['verificationMaterial', 'certificate', 'rawBytes'],
    [...ENTRY, 'canonicalizedBody'],
    [...ENTRY, 'inclusionPromise', 'signedEntryTimestamp'],
    [...ENTRY, 'inclusionProof', 'rootHash'],
    [...ENTRY, 'logId', 'keyId'],
  ];
  const step = process.env['PORTCULLIS_LONG'] === undefined ? 61 : 11;
  for (const path of paths) {
    const original = valueAt(statement, path);
    const { length } = Buffer.from(String(original), 'base64');
    for (let index = 0; index < length; index += step) {
      expect(ask(withValue(statement, path, flipped(original, index))), `${path.join('/')} ${index}`).not.toEqual([]);
    }
  }
});

test('whatever the bytes are, they are refused and nothing throws', () => {
  const { publicKey } = generateKeyPairSync('ed25519');
  const values: readonly unknown[] = [
    null,
    1,
    'x',
    [],
    {},
    'AAAA',
    publicKey.export({ type: 'spki', format: 'der' }).toString('base64'),
  ];
  const paths = [
    ['mediaType'],
    ['dsseEnvelope'],
    ['dsseEnvelope', 'payload'],
    ['dsseEnvelope', 'payloadType'],
    ['dsseEnvelope', 'signatures'],
    ['dsseEnvelope', 'signatures', 0],
    ['dsseEnvelope', 'signatures', 0, 'sig'],
    ['verificationMaterial'],
    ['verificationMaterial', 'certificate'],
    ['verificationMaterial', 'certificate', 'rawBytes'],
    [...ENTRY],
    [...ENTRY, 'logId'],
    [...ENTRY, 'kindVersion'],
    [...ENTRY, 'canonicalizedBody'],
    [...ENTRY, 'inclusionProof'],
    [...ENTRY, 'inclusionProof', 'checkpoint'],
    [...ENTRY, 'inclusionProof', 'checkpoint', 'envelope'],
    [...ENTRY, 'inclusionProof', 'treeSize'],
    ['verificationMaterial', 'timestampVerificationData', 'rfc3161Timestamps', 0, 'signedTimestamp'],
  ];
  const accepted = paths.filter((path) => values.some((value) => ask(withValue(statement, path, value)).length === 0));
  expect(accepted).toEqual([]);
  for (const text of ['', '{', '[]', 'null', '{"mediaType":1}', '\u0000'])
    expect(ask(Buffer.from(text))).not.toEqual([]);
  expect(ask(Buffer.alloc(16 * 1024 * 1024 + 1))).toEqual(['JSON_TOO_LARGE']);
});

test('a timestamp token with any byte changed is refused or the same to everyone, and nothing throws', () => {
  const path = ['verificationMaterial', 'timestampVerificationData', 'rfc3161Timestamps', 0, 'signedTimestamp'];
  const original = valueAt(statement, path);
  const { length } = Buffer.from(String(original), 'base64');
  const step = process.env['PORTCULLIS_LONG'] === undefined ? 23 : 5;
  for (let index = 0; index < length; index += step) {
    const codes = ask(withValue(statement, path, flipped(original, index)));
    expect(codes.filter((code) => !code.startsWith('ATTESTATION_'))).toEqual([]);
  }
});

const recorded = new URL('../../../../shared/data/bundles/', import.meta.url);

describe.runIf(existsSync(recorded))('bundles recorded by others', () => {
  const read = (name: string): Uint8Array => readFileSync(new URL(name, recorded));
  const cases = [
    {
      name: 'npm-sigstore-2.0.0-provenance.sigstore.json',
      root: 'trusted_root.public-good.json',
      identity: 'https://github.com/sigstore/sigstore-js/.github/workflows/release.yml@refs/heads/main',
    },
    {
      name: 'rekor-v2-dsse.sigstore.json',
      root: 'trusted_root.staging.json',
      identity:
        'https://github.com/sigstore-conformance/extremely-dangerous-public-oidc-beacon/.github/workflows/extremely-dangerous-oidc-beacon.yml@refs/heads/main',
    },
  ];

  test.each(cases)('$name is accepted, and refused with any signed part changed', ({ name, root, identity }) => {
    const bundle = read(name);
    const payload = Buffer.from(String(valueAt(bundle, ['dsseEnvelope', 'payload'])), 'base64');
    const digest = valueAt(payload, ['subject', 0, 'digest']);
    const artifact = { digests: Object(digest) };
    const own = valueOf(prepareOpenTrust(read(root)));
    const asked = { artifact, trust: own, signer: { kind: 'certificate', identity, issuer: ISSUER } } as const;
    expect(ask(bundle, asked)).toEqual([]);
    const certificate = ['verificationMaterial', 'certificate', 'rawBytes'];
    const chained = ['verificationMaterial', 'x509CertificateChain', 'certificates', 0, 'rawBytes'];
    const paths = [
      ['dsseEnvelope', 'payload'],
      ['dsseEnvelope', 'signatures', 0, 'sig'],
      valueAt(bundle, certificate) === undefined ? chained : certificate,
      [...ENTRY, 'canonicalizedBody'],
      [...ENTRY, 'inclusionProof', 'hashes', 0],
      [...ENTRY, 'inclusionProof', 'rootHash'],
    ];
    for (const path of paths) {
      const original = valueAt(bundle, path);
      for (const index of [0, 7, 30]) {
        expect(ask(withValue(bundle, path, flipped(original, index)), asked), `${path.join('/')} ${index}`).not.toEqual(
          [],
        );
      }
    }
  });
});
