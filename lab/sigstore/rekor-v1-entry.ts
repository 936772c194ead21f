/** Proposed Rekor v1 entries: verifies each and writes the canonical body that the log stores. */
import { canonicalJson } from './canonical-json.ts';
import { digest, signatureHolds } from './keys.ts';
import { at, base64At, decodeBase64, type JsonObject, listAt, parseObject, stringAt } from './request-json.ts';
import { RequestRefused } from './request-refused.ts';
import {
  preAuthEncoding,
  requireDigestSignature,
  requireSignature,
  type Verifier,
  verifierFromPem,
} from './submitted-signature.ts';

const base64 = (text: string | Buffer): string => Buffer.from(text).toString('base64');
const sha256 = (data: Uint8Array): { readonly algorithm: 'sha256'; readonly value: string } => ({
  algorithm: 'sha256',
  value: digest('sha256', data).toString('hex'),
});

/** @throws RequestRefused 400 for an unknown kind, a missing field or a signature that does not verify. */
export function canonicalBodyV1(proposed: JsonObject): Buffer {
  const kind = `${String(at(proposed, 'kind'))}/${String(at(proposed, 'apiVersion'))}`;
  const spec = at(proposed, 'spec');
  switch (kind) {
    case 'dsse/0.0.1':
      return encode('dsse', '0.0.1', dsseSpec(spec));
    case 'intoto/0.0.2':
      return encode('intoto', '0.0.2', intotoSpec(spec));
    case 'hashedrekord/0.0.1':
      return encode('hashedrekord', '0.0.1', hashedRekordSpec(spec));
    default:
      throw new RequestRefused(400, `entry kind ${kind} is not supported`);
  }
}

const encode = (kind: string, apiVersion: string, spec: JsonObject): Buffer =>
  Buffer.from(canonicalJson({ kind, apiVersion, spec }));

function dsseSpec(spec: unknown): JsonObject {
  const text = stringAt(spec, 'proposedContent', 'envelope');
  const envelope = parseObject(text);
  const verifiers = listAt(spec, 'proposedContent', 'verifiers').map((_, index) =>
    verifierFromPem(base64At(spec, 'proposedContent', 'verifiers', index).toString('utf8')),
  );
  const payload = base64At(envelope, 'payload');
  const signed = preAuthEncoding(stringAt(envelope, 'payloadType'), payload);
  const signatures = listAt(envelope, 'signatures').map((signature) => {
    const bytes = base64At(signature, 'sig');
    return { signature: base64(bytes), verifier: base64(verifierOf(verifiers, signed, bytes).pem) };
  });
  return { envelopeHash: sha256(Buffer.from(text)), payloadHash: sha256(payload), signatures };
}

function verifierOf(verifiers: readonly Verifier[], signed: Buffer, signature: Buffer): Verifier {
  const verifier = verifiers.find(({ key }) => signatureHolds(key, signed, signature));
  if (verifier === undefined) throw new RequestRefused(400, 'a signature verifies with none of the verifiers');
  return verifier;
}

/** Payload and signatures arrive base64-encoded twice; the payload itself is not stored in the body. */
function intotoSpec(spec: unknown): JsonObject {
  const envelope = at(spec, 'content', 'envelope');
  const payloadType = stringAt(envelope, 'payloadType');
  const payload = decodeBase64(base64At(envelope, 'payload').toString('latin1'), 'payload');
  const signed = preAuthEncoding(payloadType, payload);
  const signatures = listAt(envelope, 'signatures').map((signature) => {
    const verifier = verifierFromPem(base64At(signature, 'publicKey').toString('utf8'));
    const outer = base64At(signature, 'sig');
    requireSignature(verifier.key, signed, decodeBase64(outer.toString('latin1'), 'sig'));
    const keyid = at(signature, 'keyid');
    return {
      ...(typeof keyid === 'string' && keyid !== '' ? { keyid } : {}),
      publicKey: base64(verifier.pem),
      sig: base64(outer),
    };
  });
  const hash = { algorithm: 'sha256', value: hexDigestAt(spec, 'content', 'hash', 'value') };
  const payloadHash = sha256(payload);
  if (stringAt(spec, 'content', 'payloadHash', 'value') !== payloadHash.value) {
    throw new RequestRefused(400, 'payloadHash is not the hash of the payload');
  }
  return { content: { envelope: { payloadType, signatures }, hash, payloadHash } };
}

/** The client's own digest of its envelope: clients differ in how they write one, so only its shape is checked. */
function hexDigestAt(spec: unknown, ...path: readonly string[]): string {
  const value = stringAt(spec, ...path);
  if (!/^[0-9a-f]{64}$/.test(value)) throw new RequestRefused(400, `${path.join('.')} is no SHA-256 digest`);
  return value;
}

function hashedRekordSpec(spec: unknown): JsonObject {
  const algorithm = stringAt(spec, 'data', 'hash', 'algorithm');
  const value = stringAt(spec, 'data', 'hash', 'value');
  if (!/^(sha256|sha384|sha512)$/.test(algorithm) || !/^[0-9a-f]{64,128}$/.test(value)) {
    throw new RequestRefused(400, 'the hash is not supported');
  }
  const signature = base64At(spec, 'signature', 'content');
  const verifier = verifierFromPem(base64At(spec, 'signature', 'publicKey', 'content').toString('utf8'));
  requireDigestSignature(verifier.key, Buffer.from(value, 'hex'), signature);
  return {
    data: { hash: { algorithm, value } },
    signature: { content: base64(signature), publicKey: { content: base64(verifier.pem) } },
  };
}
