import { generateKeyPairSync, sign, X509Certificate as OpenSslCertificate } from 'node:crypto';
import { ASN1Obj, EXTENSION_OID_SCT, RFC3161Timestamp, X509Certificate } from '@sigstore/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseEncoded, parserLike } from '../../../core/attestation/encoded-asn1.ts';
import { EncodedCertificate, IssuedCertificate } from '../../../core/attestation/encoded-certificate.ts';
import { startSigstore, type LabSigstore } from '../../../lab/sigstore/index.ts';
import { labSigner, servicesOf, signed, valueAt } from './signing-bench.ts';
import { randomNumbers } from './stock-verdict.ts';

const BENT_ENCODINGS = process.env['PORTCULLIS_LONG'] === undefined ? 1_000 : 20_000;
const CHAIN = ['certificateAuthorities', 0, 'certChain', 'certificates'] as const;

let lab: LabSigstore;
let leaf: Buffer;
let token: Buffer;
let issuer: Buffer;
let root: Buffer;

beforeAll(async () => {
  lab = await startSigstore();
  const bundle = await signed(labSigner(lab, servicesOf(lab, 2)));
  const trusted = Buffer.from(JSON.stringify(lab.trustedRoot()));
  const read = (bytes: Uint8Array, path: readonly (string | number)[]): Buffer =>
    Buffer.from(String(valueAt(bytes, path)), 'base64');
  leaf = read(bundle, ['verificationMaterial', 'certificate', 'rawBytes']);
  token = read(bundle, [
    'verificationMaterial',
    'timestampVerificationData',
    'rfc3161Timestamps',
    0,
    'signedTimestamp',
  ]);
  issuer = read(trusted, [...CHAIN, 0, 'rawBytes']);
  root = read(trusted, [...CHAIN, 1, 'rawBytes']);
});

afterAll(() => lab.close());

/** A tree as its users see it. */
function seen(node: ASN1Obj): object {
  return {
    tag: node.tag.toDER(),
    value: node.value.toString('hex'),
    der: node.toDER().toString('hex'),
    oid: attempted(() => node.toOID()),
    date: attempted(() => node.toDate()),
    subs: node.subs.map(seen),
  };
}

function attempted(read: () => unknown): unknown {
  try {
    return read();
  } catch {
    return 'refused';
  }
}

function readings(der: Buffer): readonly unknown[] {
  return [parseEncoded, (bytes: Uint8Array) => ASN1Obj.parseBuffer(Buffer.from(bytes))].map((parse) =>
    attempted(() => seen(parse(der))),
  );
}

function bent(der: Buffer, seed: number): Buffer {
  const [where, how, what] = randomNumbers(seed);
  const at = where % der.length;
  if (how % 4 === 0) return der.subarray(0, at);
  if (how % 4 === 1) return Buffer.concat([der.subarray(0, at), Buffer.from([what % 256]), der.subarray(at)]);
  const changed = Buffer.from(der);
  changed[at] = how % 4 === 2 ? what % 256 : (changed[at] ?? 0) ^ (1 << (what % 8));
  return changed;
}

describe('DER is read into the tree that the library reads', () => {
  test('from certificates and timestamps', () => {
    for (const der of [leaf, token, issuer, root]) {
      const [ours, stock] = readings(der);
      expect(ours).toEqual(stock);
      expect(stock).not.toBe('refused');
    }
  });

  test('from bent ones, or refused as there', () => {
    let refused = 0;
    for (let seed = 0; seed < BENT_ENCODINGS; seed += 1) {
      const [ours, stock] = readings(bent([leaf, token, issuer][seed % 3] ?? leaf, seed));
      expect(ours, `seed ${seed}`).toEqual(stock);
      if (stock === 'refused') refused += 1;
    }
    expect(refused).toBeGreaterThan(BENT_ENCODINGS / 10);
    expect(refused).toBeLessThan(BENT_ENCODINGS);
  }, 300_000);

  test.each([
    ['nothing', ''],
    ['a tag alone', '30'],
    ['a length that is cut off', '3082'],
    ['a length of seven bytes', '308701000000000000'],
    ['an indefinite length', '3080'],
    ['a length with a leading zero', '30810005'],
    ['a short length in long form', '308101050500'],
    ['a tag of several bytes', '1f0100'],
    ['the tag that ends an indefinite length', '0000'],
    ['a child that runs past its end', '30030203010203'],
    ['more after the end', '05000500'],
    ['octets in which a child runs past the end', '04030203010203'],
    ['an empty list', '3000'],
    ['an empty object identifier', '0600'],
    ['101 lists in each other', nested(101, 0x30)],
    ['102 lists in each other', nested(102, 0x30)],
    ['octets 102 deep in each other', nested(102, 0x04)],
    ['an object identifier of 40 bytes', `0628${'01'.repeat(40)}`],
  ])('from %s', (_name, hex) => {
    const [ours, stock] = readings(Buffer.from(hex, 'hex'));
    expect(ours).toEqual(stock);
  });

  test('whatever object identifiers were read before', () => {
    for (let arc = 0; arc < 600; arc += 1) {
      const der = Buffer.from([0x06, 0x03, 0x2a, 0x80 | (arc >> 7), arc & 0x7f]);
      const [ours, stock] = readings(der);
      expect(ours).toEqual(stock);
      expect(parseEncoded(der).toOID()).toBe(ASN1Obj.parseBuffer(der).toOID());
    }
  });

  test('by the library itself, once that reads otherwise', () => {
    const shallow = (der: Uint8Array): ASN1Obj => {
      const { tag, value } = ASN1Obj.parseBuffer(Buffer.from(der));
      return new ASN1Obj(tag, value, []);
    };
    const broken = (): ASN1Obj => {
      throw new RangeError('another release');
    };
    expect(parserLike(shallow)).toBe(shallow);
    expect(parserLike(broken)).toBe(broken);
    const stock = (der: Uint8Array): ASN1Obj => ASN1Obj.parseBuffer(Buffer.from(der));
    expect(parserLike(stock)).not.toBe(stock);
  });
});

function nested(depth: number, tag: number): string {
  let der = Buffer.alloc(0);
  for (let count = 0; count < depth; count += 1) {
    const { length } = der;
    const header = length < 128 ? [tag, length] : [tag, 0x82, length >> 8, length & 0xff];
    const long = length >= 128 && length < 256 ? [tag, 0x81, length] : header;
    der = Buffer.concat([Buffer.from(long), der]);
  }
  return der.toString('hex');
}

describe('what is read stays as it was read', () => {
  test('although the library writes into the encoding of what a timestamp signs', () => {
    const timestamp = new RFC3161Timestamp(parseEncoded(token));
    const before = timestamp.signerIssuer.toString('hex');
    const encoding = timestamp.tstInfo.raw;
    encoding.fill(0);
    expect(timestamp.tstInfo.raw.equals(encoding)).toBe(false);
    expect(timestamp.signerIssuer.toString('hex')).toBe(before);
  });

  test('although the library takes an extension out of the copy of a certificate', () => {
    const copies = [new EncodedCertificate(leaf), X509Certificate.parse(Buffer.from(leaf))].map((certificate) => {
      const copy = certificate.clone();
      const at = copy.extensions.findIndex(({ subs }) => subs[0]?.toOID() === EXTENSION_OID_SCT);
      copy.extensions.splice(at, 1);
      expect(certificate.root.toDER().equals(leaf)).toBe(true);
      expect(certificate.extSCT).toBeDefined();
      return copy.tbsCertificate.toDER().toString('hex');
    });
    expect(copies[0]).toBe(copies[1]);
    expect(copies[0]?.length).toBeLessThan(leaf.toString('hex').length);
  });

  test('and a date handed out may be changed', () => {
    const certificate = new EncodedCertificate(leaf);
    const before = certificate.notAfter.getTime();
    certificate.notAfter.setTime(0);
    expect(certificate.notAfter.getTime()).toBe(before);
  });
});

describe('who signed a certificate', () => {
  test('is what the library says, asked once or again, with OpenSSL asked before or not', () => {
    const ders = [leaf, issuer, root];
    const stock = ders.map((der) => X509Certificate.parse(Buffer.from(der)));
    const encoded = ders.map((der) => new EncodedCertificate(der));
    const issued = ders.map((der) => new IssuedCertificate(new OpenSslCertificate(der)));
    for (const subject of issued) for (const by of issued) subject.isIssuedBy(by);
    const table = (certificates: readonly X509Certificate[]): readonly boolean[] =>
      certificates.flatMap((subject) => [subject.verify(), ...certificates.map((by) => subject.verify(by))]);
    const expected = table(stock);
    expect(expected.filter(Boolean)).toHaveLength(4);
    for (const certificates of [encoded, issued]) {
      expect(table(certificates)).toEqual(expected);
      expect(table(certificates)).toEqual(expected);
    }
  });

  test('is decided by OpenSSL with the names: whose key signed, but not under that name, did not issue', () => {
    const [subject, by, top] = [leaf, issuer, root].map((der) => new IssuedCertificate(new OpenSslCertificate(der)));
    if (subject === undefined || by === undefined || top === undefined) throw new Error('three certificates');
    expect(subject.isIssuedBy(by)).toBe(true);
    expect(subject.isIssuedBy(top)).toBe(false);
    expect(by.isIssuedBy(top)).toBe(true);
    expect(by.isIssuedBy(subject)).toBe(false);
    expect(subject.isIssuedBy(subject)).toBe(false);
  });

  test('is asked of the library too where it does not know the algorithm that OpenSSL verified', () => {
    const der = selfSignedWithEd25519(root);
    const certificate = new IssuedCertificate(new OpenSslCertificate(der));
    expect(certificate.isIssuedBy(certificate)).toBe(true);
    expect(certificate.signatureAlgorithm).toBeUndefined();
    expect(certificate.verify()).toBe(X509Certificate.parse(der).verify());
  });
});

/** A self-signed certificate with the same names, under a key and an algorithm that the library has no name for. */
function selfSignedWithEd25519(like: Buffer): Buffer<ArrayBuffer> {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const algorithm = Buffer.from('300506032b6570', 'hex');
  const { subs } = X509Certificate.parse(Buffer.from(like)).tbsCertificate;
  const parts = subs.map((part) => part.toDER());
  parts[2] = algorithm;
  parts[6] = publicKey.export({ type: 'spki', format: 'der' });
  const tbs = sequence(parts);
  return sequence([tbs, algorithm, Buffer.from('034100', 'hex'), sign(undefined, tbs, privateKey)]);
}

function sequence(parts: readonly Buffer[]): Buffer<ArrayBuffer> {
  const content = Buffer.concat(parts);
  return Buffer.concat([Buffer.from([0x30, 0x82, content.length >> 8, content.length & 0xff]), content]);
}
