/** Builds X.509 certificates (RFC 5280) of the shapes that Fulcio and the timestamp authority issue. */
import { type KeyObject, randomBytes } from 'node:crypto';
import {
  bitString,
  boolean,
  context,
  contextPrimitive,
  integer,
  objectIdentifier,
  octetString,
  sequence,
  setOf,
  time,
  utf8String,
} from './der.ts';
import { child, readDer } from './der-read.ts';
import { digest, digestNameFor, type KeyPair, signWith, spkiOf } from './keys.ts';

export interface Issuer {
  /** DER Name. */
  readonly name: Buffer;
  readonly keys: KeyPair;
}

export interface CertificateFields {
  readonly issuer: Issuer;
  /** DER Name; an empty one makes a critical SAN mandatory. */
  readonly subject: Buffer;
  readonly publicKey: KeyObject;
  readonly notBefore: Date;
  readonly notAfter: Date;
  /** Complete Extension elements, in order. */
  readonly extensions: readonly Buffer[];
  /** Big-endian magnitude. */
  readonly serialNumber: Buffer;
}

export const EMPTY_NAME = sequence();
export const PURPOSE_CODE_SIGNING = '1.3.6.1.5.5.7.3.3';
export const PURPOSE_TIME_STAMPING = '1.3.6.1.5.5.7.3.8';
const OID_ORGANIZATION = '2.5.4.10';
const OID_COMMON_NAME = '2.5.4.3';
const SERIAL_BYTES = 20;

export function distinguishedName(organization: string, commonName: string): Buffer {
  const attribute = (oid: string, value: string): Buffer => setOf(sequence(objectIdentifier(oid), utf8String(value)));
  return sequence(attribute(OID_ORGANIZATION, organization), attribute(OID_COMMON_NAME, commonName));
}

/** 20 random octets of positive integer, the most that RFC 5280 4.1.2.2 allows. */
export function randomSerialNumber(): Buffer {
  const serial = randomBytes(SERIAL_BYTES);
  serial[0] = ((serial[0] ?? 0) & 0x3f) | 0x40;
  return serial;
}

/** AlgorithmIdentifier of the ECDSA signature that the key makes. */
export function ecdsaAlgorithm(key: KeyObject): Buffer {
  return sequence(objectIdentifier(digestNameFor(key) === 'sha384' ? '1.2.840.10045.4.3.3' : '1.2.840.10045.4.3.2'));
}

export function encodeTbs(fields: CertificateFields): Buffer {
  return sequence(
    context(0, integer(2)),
    integer(fields.serialNumber),
    ecdsaAlgorithm(fields.issuer.keys.publicKey),
    fields.issuer.name,
    sequence(time(fields.notBefore), time(fields.notAfter)),
    fields.subject,
    spkiOf(fields.publicKey),
    context(3, sequence(...fields.extensions)),
  );
}

/** DER certificate. */
export function signTbs(tbs: Buffer, issuer: Issuer): Buffer {
  return sequence(tbs, ecdsaAlgorithm(issuer.keys.publicKey), bitString(signWith(issuer.keys.privateKey, tbs)));
}

export const issueCertificate = (fields: CertificateFields): Buffer => signTbs(encodeTbs(fields), fields.issuer);

export function toPem(certificate: Uint8Array): string {
  const lines =
    Buffer.from(certificate)
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`;
}

export function extension(oid: string, critical: boolean, value: Buffer): Buffer {
  return sequence(objectIdentifier(oid), ...(critical ? [boolean(true)] : []), octetString(value));
}

export const certificateAuthority = (pathLength?: number): Buffer =>
  extension('2.5.29.19', true, sequence(boolean(true), ...(pathLength === undefined ? [] : [integer(pathLength)])));

export const keyUsageDigitalSignature = (): Buffer => extension('2.5.29.15', true, bitString(Buffer.from([0x80]), 7));
export const keyUsageCertificateSigning = (): Buffer => extension('2.5.29.15', true, bitString(Buffer.from([0x06]), 1));

export const extendedKeyUsage = (purpose: string, critical: boolean): Buffer =>
  extension('2.5.29.37', critical, sequence(objectIdentifier(purpose)));

/** SHA-1 of the subject's key bits: an identifier, not a security claim (RFC 5280 4.2.1.2, method 1). */
function keyIdentifier(key: KeyObject): Buffer {
  const bits = child(readDer(spkiOf(key)), 1).contents.subarray(1);
  return digest('sha1', bits);
}

export const subjectKeyIdentifier = (key: KeyObject): Buffer =>
  extension('2.5.29.14', false, octetString(keyIdentifier(key)));

export const authorityKeyIdentifier = (key: KeyObject): Buffer =>
  extension('2.5.29.35', false, sequence(contextPrimitive(0, keyIdentifier(key))));

export type SubjectAlternativeName = { readonly kind: 'email' | 'uri'; readonly value: string };

export const subjectAlternativeName = (name: SubjectAlternativeName): Buffer =>
  extension('2.5.29.17', true, sequence(contextPrimitive(name.kind === 'email' ? 1 : 6, Buffer.from(name.value))));
