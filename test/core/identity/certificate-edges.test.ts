import { describe, expect, test } from 'vitest';
import { MAX_CERTIFICATE_BYTES, parseCertificate } from '../../../core/identity/certificate.ts';
import { findingsOf } from '../../../core/finding.ts';
import {
  boolean,
  contextPrimitive,
  integer,
  octetString,
  objectIdentifier,
  sequence,
  utf8String,
} from '../../../lab/sigstore/der.ts';
import { generateEcKeys } from '../../../lab/sigstore/keys.ts';
import {
  distinguishedName,
  EMPTY_NAME,
  extendedKeyUsage,
  extension,
  issueCertificate,
  keyUsageDigitalSignature,
  PURPOSE_CODE_SIGNING,
  PURPOSE_TIME_STAMPING,
  randomSerialNumber,
  toPem,
} from '../../../lab/sigstore/x509.ts';
import { codesOf, valueOf } from '../../fixtures/outcome.ts';

const keys = generateEcKeys('P-256');
const usage = keyUsageDigitalSignature();
const purpose = extendedKeyUsage(PURPOSE_CODE_SIGNING, false);
const constraints = (critical: boolean, ...content: readonly Buffer[]): Buffer =>
  extension('2.5.29.19', critical, sequence(...content));
const claim = (number: number, value: string): Buffer =>
  extension(`1.3.6.1.4.1.57264.1.${number}`, false, utf8String(value));

function certificate(...extensions: readonly Buffer[]): Buffer {
  return issueCertificate({
    issuer: { name: distinguishedName('lab', 'authority'), keys },
    subject: EMPTY_NAME,
    publicKey: keys.publicKey,
    notBefore: new Date('2026-01-01T00:00:00Z'),
    notAfter: new Date('2026-01-01T00:10:00Z'),
    serialNumber: randomSerialNumber(),
    extensions,
  });
}

/** Signatures differ by a byte or two in length, so a size is met after a few tries. */
function certificateOf(bytes: number): Buffer {
  const made = (characters: number): Buffer => certificate(usage, purpose, claim(12, 'x'.repeat(characters)));
  let characters = bytes - 400;
  let found = made(characters);
  while (found.length !== bytes) {
    characters += bytes - found.length;
    found = made(characters);
  }
  return found;
}

describe('a certificate states', () => {
  test('each of its claims under its own name', () => {
    const numbers = Array.from({ length: 15 }, (_, index) => index + 8);
    const made = certificate(usage, purpose, ...numbers.map((number) => claim(number, `claim ${number}`)));
    expect(valueOf(parseCertificate(made)).identity).toEqual({
      alternative_names: [],
      issuer: 'claim 8',
      build_signer_uri: 'claim 9',
      build_signer_digest: 'claim 10',
      runner_environment: 'claim 11',
      source_repository: 'claim 12',
      source_repository_digest: 'claim 13',
      source_repository_ref: 'claim 14',
      source_repository_id: 'claim 15',
      source_repository_owner: 'claim 16',
      source_repository_owner_id: 'claim 17',
      build_config_uri: 'claim 18',
      build_config_digest: 'claim 19',
      build_trigger: 'claim 20',
      run_invocation_uri: 'claim 21',
      source_repository_visibility: 'claim 22',
    });
  });

  test('its names, each of its kind', () => {
    const each = [contextPrimitive(6, Buffer.from('a:b')), contextPrimitive(1, Buffer.from('a@b'))];
    const names = extension('2.5.29.17', true, sequence(...each, contextPrimitive(2, Buffer.from('c'))));
    expect(valueOf(parseCertificate(certificate(usage, purpose, names))).identity.alternative_names).toEqual([
      { kind: 'uri', value: 'a:b' },
      { kind: 'email', value: 'a@b' },
      { kind: 'other', value: '' },
    ]);
  });

  test('that a log has seen it, or does not', () => {
    const seen = extension('1.3.6.1.4.1.11129.2.4.2', false, octetString(Buffer.of(0, 0)));
    expect(valueOf(parseCertificate(certificate(usage, purpose, seen))).has_sct).toBe(true);
    expect(valueOf(parseCertificate(certificate(usage, purpose))).has_sct).toBe(false);
  });
});

describe('a certificate is malformed', () => {
  const place = (der: Uint8Array, file?: string) =>
    findingsOf(parseCertificate(der, file)).map(({ code, at }) => [code, at]);

  test('and the finding names the file that holds it', () => {
    expect(place(Buffer.of(0), 'a.json')).toEqual([['ATTESTATION_CERTIFICATE_MALFORMED', { file: 'a.json' }]]);
    expect(place(Buffer.of(0))).toEqual([['ATTESTATION_CERTIFICATE_MALFORMED', undefined]]);
    expect(place(certificate(), 'a.json').map(([, at]) => at)).toEqual([{ file: 'a.json' }, { file: 'a.json' }]);
  });

  test('beyond its bound, and not at it', () => {
    expect(codesOf(parseCertificate(certificateOf(MAX_CERTIFICATE_BYTES)))).toEqual([]);
    const over = certificate(usage, purpose, claim(12, 'x'.repeat(MAX_CERTIFICATE_BYTES)));
    expect(codesOf(parseCertificate(over))).toEqual(['ATTESTATION_CERTIFICATE_MALFORMED']);
  });

  test('where the text of one holds another, which OpenSSL reads in its place', () => {
    const inner = certificate(usage, purpose);
    const outer = certificate(usage, purpose, claim(12, `\n${toPem(inner)}\n`));
    expect(codesOf(parseCertificate(inner))).toEqual([]);
    expect(codesOf(parseCertificate(outer))).toEqual(['ATTESTATION_CERTIFICATE_MALFORMED']);
  });
});

describe('basic constraints', () => {
  test.each([
    ['that say nothing', constraints(false)],
    ['that are critical', constraints(true)],
    ['that say no', constraints(true, boolean(false))],
    ['that bound a path alone', constraints(true, integer(1))],
  ])('%s make no authority', (_name, given) => {
    expect(codesOf(parseCertificate(certificate(usage, purpose, given)))).toEqual([]);
  });
  test('that say yes make one, whatever the key may sign', () => {
    const made = certificate(usage, purpose, constraints(true, boolean(true)));
    expect(codesOf(parseCertificate(made))).toEqual(['ATTESTATION_CERTIFICATE_USAGE']);
  });
});

describe('an extended key usage', () => {
  const purposes = (...each: readonly Buffer[]): Buffer => extension('2.5.29.37', false, sequence(...each));
  const [signing, stamping] = [PURPOSE_CODE_SIGNING, PURPOSE_TIME_STAMPING].map(objectIdentifier);
  test.each([
    ['of nothing', [], 'ATTESTATION_CERTIFICATE_MALFORMED'],
    ['of time stamping', [stamping], 'ATTESTATION_CERTIFICATE_USAGE'],
    ['of time stamping before code signing', [stamping, signing], 'ATTESTATION_CERTIFICATE_USAGE'],
    ['of code signing twice', [signing, signing], 'ATTESTATION_CERTIFICATE_USAGE'],
  ])('%s is not code signing alone', (_name, each, code) => {
    const made = certificate(usage, purposes(...each.filter((one) => one !== undefined)));
    expect(codesOf(parseCertificate(made))).toEqual([code]);
  });
});
