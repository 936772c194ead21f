import { createHash } from 'node:crypto';
import { X509Certificate } from '@sigstore/core';
import { toSignedEntity, Verifier, type SignedEntity, type TrustMaterial as SigstoreTrust } from '@sigstore/verify';
import { parseAnyBundle, type ParsedBundle } from '../../../core/attestation/bundle.ts';
import { IssuedCertificate } from '../../../core/attestation/encoded-certificate.ts';
import { toEncodedEntity } from '../../../core/attestation/signed-entity.ts';
import type { TrustedAuthority, TrustMaterial } from '../../../core/attestation/trust.ts';
import { verifySignature } from '../../../core/attestation/verify-signature.ts';
import { parseCertificate, type SigningCertificate } from '../../../core/identity/certificate.ts';
import { jsonBytes, withValue } from './signing-bench.ts';

export interface Verdicts {
  /** Of the whole of our own verification of the signature. */
  readonly ours: boolean;
  /** Of the library on what remembers its encoding, under each authority. */
  readonly encoded: readonly boolean[];
  /** Of the library on what it makes itself, under each authority. */
  readonly stock: readonly boolean[];
}

/** What each has to say about a bundle that a certificate signed; undefined for one that nobody asks the library about. */
export function verdictsOn(bytes: Uint8Array, trust: TrustMaterial): Verdicts | undefined {
  const bundle = parseAnyBundle(bytes);
  if (bundle.kind === 'refused' || bundle.value.signer.kind === 'key') return undefined;
  const { value: parsed } = bundle;
  const certificate = parseCertificate(bundle.value.signer.der);
  if (certificate.kind === 'refused') return undefined;
  const signer = { kind: 'certificate', certificate: certificate.value } as const;
  return {
    ours: verifySignature(parsed, signer, trust).findings.length === 0,
    encoded: trust.authorities.map((authority) => encodedVerdict(parsed, certificate.value, authority)),
    stock: trust.authorities.map((authority) =>
      accepts(() => toSignedEntity(parsed.sigstore), stockTrust(authority.sigstore), authority),
    ),
  };
}

function encodedVerdict({ sigstore }: ParsedBundle, { x509 }: SigningCertificate, by: TrustedAuthority): boolean {
  const entity = (): SignedEntity => {
    const leaf = new IssuedCertificate(x509);
    // As verification does, so that what OpenSSL found stands in for the library's own check.
    for (const issuer of by.chain) leaf.isIssuedBy(issuer);
    return toEncodedEntity(sigstore, leaf, undefined);
  };
  return accepts(entity, by.sigstore, by);
}

function accepts(entity: () => SignedEntity, trust: SigstoreTrust, { thresholds }: TrustedAuthority): boolean {
  const { ct_log: ctlogThreshold, log: tlogThreshold, timestamp: timestampThreshold } = thresholds;
  try {
    new Verifier(trust, { ctlogThreshold, tlogThreshold, timestampThreshold }).verify(entity());
    return true;
  } catch {
    return false;
  }
}

function stockTrust(trust: SigstoreTrust): SigstoreTrust {
  const plain = (authorities: SigstoreTrust['certificateAuthorities']): SigstoreTrust['certificateAuthorities'] =>
    authorities.map(({ certChain, validFor }) => ({
      certChain: certChain.map(({ root }) => X509Certificate.parse(Buffer.from(root.toDER()))),
      validFor,
    }));
  const { certificateAuthorities, timestampAuthorities } = trust;
  return {
    ...trust,
    certificateAuthorities: plain(certificateAuthorities),
    timestampAuthorities: plain(timestampAuthorities),
  };
}

type JsonPath = readonly (string | number)[];

/** The bundle with one text in it bent: a bit of what it encodes, a character, or the text of another bundle at that place. */
export function bent(bytes: Uint8Array, other: Uint8Array, seed: number): Uint8Array {
  const root: unknown = JSON.parse(Buffer.from(bytes).toString('utf8'));
  const places = textsIn(root, []);
  const [first, second, third, fourth] = randomNumbers(seed);
  const place = places[first % places.length];
  if (place === undefined) return bytes;
  const [path, text] = place;
  const twin = textsIn(JSON.parse(Buffer.from(other).toString('utf8')), []).find(([at]) => at.join() === path.join());
  if (second % 4 === 0 && twin !== undefined) return withValue(bytes, path, twin[1]);
  return withValue(bytes, path, bentText(text, third, fourth));
}

function bentText(text: string, where: number, bit: number): string {
  const decoded = Buffer.from(text, 'base64');
  if (decoded.length > 0 && decoded.toString('base64') === text) {
    const at = where % decoded.length;
    decoded[at] = (decoded[at] ?? 0) ^ (1 << (bit % 8));
    return decoded.toString('base64');
  }
  const at = where % Math.max(1, text.length);
  return `${text.slice(0, at)}${bit % 10}${text.slice(at + 1)}`;
}

function textsIn(value: unknown, path: JsonPath): readonly (readonly [JsonPath, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (Array.isArray(value)) return value.flatMap((item, index) => textsIn(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => textsIn(item, [...path, key]));
}

/** The same numbers for the same seed, so that a failure can be repeated. */
export function randomNumbers(seed: number): readonly [number, number, number, number] {
  const digest = createHash('sha256').update(jsonBytes(seed)).digest();
  return [digest.readUInt32LE(0), digest.readUInt32LE(4), digest.readUInt32LE(8), digest.readUInt32LE(12)];
}
