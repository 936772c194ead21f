import { beforeAll, describe, expect, test } from 'vitest';
import { parseCertificate } from '../../../core/identity/certificate.ts';
import { matchWorkflow } from '../../../core/identity/match-workflow.ts';
import {
  bitString,
  boolean,
  contextPrimitive,
  objectIdentifier,
  octetString,
  sequence,
  utf8String,
} from '../../../lab/sigstore/der.ts';
import { generateEcKeys, type KeyPair } from '../../../lab/sigstore/keys.ts';
import {
  certificateAuthority,
  distinguishedName,
  EMPTY_NAME,
  extendedKeyUsage,
  extension,
  issueCertificate,
  keyUsageCertificateSigning,
  keyUsageDigitalSignature,
  PURPOSE_CODE_SIGNING,
  PURPOSE_TIME_STAMPING,
  randomSerialNumber,
} from '../../../lab/sigstore/x509.ts';
import { ENROLLED } from '../attestation/signing-bench.ts';
import { codesOf, valueOf } from '../../fixtures/outcome.ts';

const WORKFLOW = 'https://github.com/octo/plugin/.github/workflows/release.yml@refs/tags/v1.2.3';
const ARC = '1.3.6.1.4.1.57264.1';
let keys: KeyPair;

beforeAll(() => {
  keys = generateEcKeys('P-256');
});

const uri = (value: string): Buffer => contextPrimitive(6, Buffer.from(value));
const email = (value: string): Buffer => contextPrimitive(1, Buffer.from(value));
const names = (...each: Buffer[]): Buffer => extension('2.5.29.17', true, sequence(...each));
const claim = (number: number, value: string): Buffer => extension(`${ARC}.${number}`, false, utf8String(value));
const usage = keyUsageDigitalSignature();
const purpose = extendedKeyUsage(PURPOSE_CODE_SIGNING, false);
const bothPurposes = extension(
  '2.5.29.37',
  false,
  sequence(objectIdentifier(PURPOSE_CODE_SIGNING), objectIdentifier(PURPOSE_TIME_STAMPING)),
);
const claims = [
  claim(8, ENROLLED.issuer),
  claim(9, WORKFLOW),
  claim(11, ENROLLED.runner_environment),
  claim(12, ENROLLED.source_repository),
  claim(14, 'refs/tags/v1.2.3'),
  claim(15, ENROLLED.source_repository_id),
  claim(17, ENROLLED.source_repository_owner_id),
  claim(20, ENROLLED.trigger),
];

function certificate(...extensions: readonly Buffer[]): Buffer {
  const issuer = { name: distinguishedName('lab', 'authority'), keys };
  const validity = { notBefore: new Date('2026-01-01T00:00:00Z'), notAfter: new Date('2026-01-01T00:10:00Z') };
  const serialNumber = randomSerialNumber();
  return issueCertificate({
    issuer,
    subject: EMPTY_NAME,
    publicKey: keys.publicKey,
    ...validity,
    extensions,
    serialNumber,
  });
}

describe('a certificate is read from the bytes that were signed', () => {
  test('with everything that Fulcio states', () => {
    const parsed = valueOf(parseCertificate(certificate(usage, purpose, names(uri(WORKFLOW)), ...claims)));
    expect(parsed.has_sct).toBe(false);
    expect(parsed.identity).toEqual({
      alternative_names: [{ kind: 'uri', value: WORKFLOW }],
      issuer: ENROLLED.issuer,
      build_signer_uri: WORKFLOW,
      runner_environment: ENROLLED.runner_environment,
      source_repository: ENROLLED.source_repository,
      source_repository_ref: 'refs/tags/v1.2.3',
      source_repository_id: ENROLLED.source_repository_id,
      source_repository_owner_id: ENROLLED.source_repository_owner_id,
      build_trigger: ENROLLED.trigger,
    });
    expect(matchWorkflow(parsed.identity, ENROLLED)).toEqual([]);
  });

  test.each([
    ['nothing', () => Buffer.alloc(0)],
    ['text', () => Buffer.from('-----BEGIN CERTIFICATE-----')],
    ['trailing bytes', () => Buffer.concat([certificate(usage, purpose), Buffer.from([0])])],
    ['a truncated one', () => certificate(usage, purpose).subarray(0, 200)],
    ['an oversized one', () => Buffer.alloc(16 * 1024 + 1, 0x30)],
    ['the same claim twice', () => certificate(usage, purpose, names(uri(WORKFLOW)), ...claims, claim(15, '9009'))],
    [
      'a claim that is not a DER string',
      () => certificate(usage, purpose, extension(`${ARC}.15`, false, Buffer.from('1001'))),
    ],
    [
      'a claim followed by another',
      () =>
        certificate(
          usage,
          purpose,
          extension(`${ARC}.15`, false, Buffer.concat([utf8String('1001'), utf8String('9')])),
        ),
    ],
    [
      'a claim with a padded length',
      () => certificate(usage, purpose, extension(`${ARC}.15`, false, Buffer.from([0x0c, 0x81, 0x01, 0x31]))),
    ],
    ['an extension of nothing but its name', () => certificate(usage, purpose, sequence(objectIdentifier('1.2.3.4')))],
    [
      'an extension of four parts',
      () =>
        certificate(
          usage,
          purpose,
          sequence(objectIdentifier('1.2.3.4'), boolean(true), octetString(Buffer.of(1)), octetString(Buffer.of(2))),
        ),
    ],
    [
      'a claim that is not UTF-8',
      () => certificate(usage, purpose, extension(`${ARC}.15`, false, Buffer.from([0x0c, 0x01, 0xff]))),
    ],
  ])('%s is ATTESTATION_CERTIFICATE_MALFORMED', (_name, make) => {
    expect(codesOf(parseCertificate(make()))).toEqual(['ATTESTATION_CERTIFICATE_MALFORMED']);
  });

  test.each([
    [
      'for time stamping',
      () => certificate(usage, extendedKeyUsage(PURPOSE_TIME_STAMPING, false), names(uri(WORKFLOW))),
    ],
    ['for any purpose', () => certificate(usage, names(uri(WORKFLOW)))],
    ['for code signing and time stamping', () => certificate(usage, bothPurposes, names(uri(WORKFLOW)))],
    ['that is an authority', () => certificate(usage, purpose, certificateAuthority(), names(uri(WORKFLOW)))],
    ['whose key signs certificates only', () => certificate(keyUsageCertificateSigning(), purpose)],
    ['whose key usage is not stated', () => certificate(purpose, names(uri(WORKFLOW)))],
    [
      'whose key usage is stated as none',
      () => certificate(extension('2.5.29.15', true, bitString(Buffer.alloc(0))), purpose),
    ],
    [
      'with an unknown critical extension',
      () => certificate(usage, purpose, extension('1.2.3.4', true, utf8String('only for tests'))),
    ],
  ])('one %s is ATTESTATION_CERTIFICATE_USAGE', (_name, make) => {
    expect(codesOf(parseCertificate(make()))).toEqual(['ATTESTATION_CERTIFICATE_USAGE']);
  });

  test('a critical extension that is understood, and an unknown one that is not critical, are fine', () => {
    const extensions = [
      usage,
      extendedKeyUsage(PURPOSE_CODE_SIGNING, true),
      extension('1.2.3.4', false, utf8String('x')),
    ];
    expect(parseCertificate(certificate(...extensions, names(uri(WORKFLOW))))).toMatchObject({ kind: 'ok' });
  });
});

describe('the name of the signer is SIGNER_NAME_AMBIGUOUS', () => {
  test.each([
    ['without any name', () => []],
    ['with two URIs', () => [names(uri(WORKFLOW), uri(`${WORKFLOW}2`))]],
    ['with a URI and an e-mail address', () => [names(uri(WORKFLOW), email('a@example.com'))]],
    ['with an e-mail address', () => [names(email('a@example.com'))]],
    ['with a name of a kind that nobody reads', () => [names(contextPrimitive(2, Buffer.from('github.com')))]],
    ['with another URI than the build signer', () => [names(uri(`${WORKFLOW}-rc`))]],
  ])('%s', (_case, make) => {
    const parsed = valueOf(parseCertificate(certificate(usage, purpose, ...make(), ...claims)));
    expect(matchWorkflow(parsed.identity, ENROLLED).map(({ code }) => code)).toEqual(['SIGNER_NAME_AMBIGUOUS']);
  });

  test('what a certificate does not state never matches, not even an empty record', () => {
    const parsed = valueOf(parseCertificate(certificate(usage, purpose, names(uri(WORKFLOW)), claim(9, WORKFLOW))));
    const empty = { ...ENROLLED, issuer: '', source_repository_id: '', trigger: '' };
    expect(
      matchWorkflow(parsed.identity, empty)
        .map(({ code }) => code)
        .sort(),
    ).toEqual([
      'SIGNER_WRONG_ISSUER',
      'SIGNER_WRONG_OWNER_ID',
      'SIGNER_WRONG_REF',
      'SIGNER_WRONG_REPOSITORY',
      'SIGNER_WRONG_REPOSITORY_ID',
      'SIGNER_WRONG_RUNNER',
      'SIGNER_WRONG_TRIGGER',
    ]);
  });

  test('an empty claim never matches an empty record', () => {
    const others = claims.filter((_claim, index) => index !== 5);
    const parsed = valueOf(
      parseCertificate(certificate(usage, purpose, names(uri(WORKFLOW)), ...others, claim(15, ''))),
    );
    const record = { ...ENROLLED, source_repository_id: '' };
    expect(matchWorkflow(parsed.identity, record).map(({ code }) => code)).toEqual(['SIGNER_WRONG_REPOSITORY_ID']);
  });
});
