/** Rekor v2 requests (rekor-tiles): verifies each and writes the canonical body that becomes the leaf. */
import type { KeyObject } from 'node:crypto';
import { canonicalJson } from './canonical-json.ts';
import { digest, digestNameFor } from './keys.ts';
import { at, base64At, type JsonObject, listAt, stringAt } from './request-json.ts';
import { RequestRefused } from './request-refused.ts';
import {
  certificateKey,
  preAuthEncoding,
  publicKeyFromDer,
  requireDigestSignature,
  requireSignature,
} from './submitted-signature.ts';

const VERSION = '0.0.2';
const KEY_DETAILS: Readonly<Record<string, string>> = {
  prime256v1: 'PKIX_ECDSA_P256_SHA_256',
  secp384r1: 'PKIX_ECDSA_P384_SHA_384',
  secp521r1: 'PKIX_ECDSA_P521_SHA_512',
};
const DIGEST_NAMES = { sha256: 'SHA2_256', sha384: 'SHA2_384', sha512: 'SHA2_512' } as const;

export interface EntryV2 {
  readonly kind: string;
  readonly version: string;
  readonly body: Buffer;
}

/** @throws RequestRefused 400 for an unknown request, a missing field or a signature that does not verify. */
export function canonicalBodyV2(request: JsonObject): EntryV2 {
  const dsse = at(request, 'dsseRequestV002');
  if (dsse !== undefined) return entry('dsse', { dsseV002: dsseSpec(dsse) });
  const hashed = at(request, 'hashedRekordRequestV002');
  if (hashed !== undefined) return entry('hashedrekord', { hashedRekordV002: hashedRekordSpec(hashed) });
  throw new RequestRefused(400, 'the request holds no supported entry');
}

const entry = (kind: string, spec: JsonObject): EntryV2 => ({
  kind,
  version: VERSION,
  body: Buffer.from(canonicalJson({ kind, apiVersion: VERSION, spec })),
});

function dsseSpec(request: unknown): JsonObject {
  const payload = base64At(request, 'envelope', 'payload');
  const signed = preAuthEncoding(stringAt(request, 'envelope', 'payloadType'), payload);
  const signatures = listAt(request, 'envelope', 'signatures');
  const verifiers = listAt(request, 'verifiers');
  if (signatures.length !== 1 || verifiers.length !== 1) {
    throw new RequestRefused(400, 'an envelope needs one signature and one verifier');
  }
  const verifier = readVerifier(verifiers[0]);
  const signature = base64At(signatures[0], 'sig');
  requireSignature(verifier.key, signed, signature);
  return {
    payloadHash: { algorithm: 'SHA2_256', digest: digest('sha256', payload).toString('base64') },
    signatures: [{ content: signature.toString('base64'), verifier: verifier.json }],
  };
}

function hashedRekordSpec(request: unknown): JsonObject {
  const verifier = readVerifier(at(request, 'signature', 'verifier'));
  const content = base64At(request, 'signature', 'content');
  const value = base64At(request, 'digest');
  const name = digestNameFor(verifier.key);
  if (name === null || value.length !== digest(name).length) {
    throw new RequestRefused(400, "the digest is not of the key's hash algorithm");
  }
  requireDigestSignature(verifier.key, value, content);
  return {
    data: { algorithm: DIGEST_NAMES[name], digest: value.toString('base64') },
    signature: { content: content.toString('base64'), verifier: verifier.json },
  };
}

function readVerifier(value: unknown): { readonly key: KeyObject; readonly json: JsonObject } {
  const keyDetails = stringAt(value, 'keyDetails');
  const isCertificate = at(value, 'x509Certificate') !== undefined;
  const field = isCertificate ? 'x509Certificate' : 'publicKey';
  const rawBytes = base64At(value, field, 'rawBytes');
  const key = isCertificate ? certificateKey(rawBytes) : publicKeyFromDer(rawBytes);
  if (keyDetails !== keyDetailsOf(key)) throw new RequestRefused(400, 'keyDetails do not describe the key');
  return { key, json: { keyDetails, [field]: { rawBytes: rawBytes.toString('base64') } } };
}

function keyDetailsOf(key: KeyObject): string {
  if (key.asymmetricKeyType === 'ed25519') return 'PKIX_ED25519';
  const { namedCurve, modulusLength } = key.asymmetricKeyDetails ?? {};
  if (key.asymmetricKeyType === 'rsa') return `PKIX_RSA_PKCS1V15_${modulusLength}_SHA256`;
  return KEY_DETAILS[namedCurve ?? ''] ?? 'unsupported';
}
