import { createHash } from 'node:crypto';
import { bundleFromJSON, type Bundle } from '@sigstore/bundle';
import { isFound, ok, refused, refusedBy, type Outcome } from '../finding.ts';
import { isJsonObject, member, type JsonObject, type JsonValue } from '../json/json-value.ts';
import { shownText } from '../json/shown-text.ts';
import { parseStrictJson } from '../json/strict-json.ts';
import { MAX_CERTIFICATE_BYTES } from '../identity/certificate.ts';
import { attestationFinding } from './attempt.ts';
import { readLogEntries, readTimestamps, type LogEntryRules } from './bundle-proofs.ts';
import { isPresent, ShapeReader } from './shape-reader.ts';

/** Room for a CycloneDX predicate of some 20,000 components. */
export const MAX_BUNDLE_BYTES = 16 * 1024 * 1024;
export const MAX_SIGNATURE_BYTES = 1024;
const MAX_HINT_CHARACTERS = 256;
const MAX_CHAIN_CERTIFICATES = 8;

export type BundleVersion = '0.1' | '0.2' | '0.3';

/** Media types, exact; version 0.3 has two spellings. */
const VERSIONS: ReadonlyMap<string, BundleVersion> = new Map([
  ['application/vnd.dev.sigstore.bundle+json;version=0.1', '0.1'],
  ['application/vnd.dev.sigstore.bundle+json;version=0.2', '0.2'],
  ['application/vnd.dev.sigstore.bundle+json;version=0.3', '0.3'],
  ['application/vnd.dev.sigstore.bundle.v0.3+json', '0.3'],
]);

export interface DsseContent {
  readonly kind: 'dsse';
  readonly payload_type: string;
  readonly payload: Buffer;
  readonly signature: Buffer;
}

export interface MessageContent {
  readonly kind: 'message';
  readonly algorithm: string;
  readonly digest: Buffer;
  readonly signature: Buffer;
}

export type BundleSigner =
  | { readonly kind: 'certificate'; readonly der: Buffer }
  | { readonly kind: 'key'; readonly hint: string };

/** A bundle of known shape. Nothing in it is verified. */
export interface ParsedBundle<C extends DsseContent | MessageContent = DsseContent | MessageContent> {
  readonly version: BundleVersion;
  /** SHA-256 of the bundle's bytes, lower-case hex. */
  readonly digest: string;
  readonly content: C;
  readonly signer: BundleSigner;
  /** The same bundle as the verifying library reads it. */
  readonly sigstore: Bundle;
}

/**
 * Reads a bundle as the gate takes it: version 0.3 only (a bundle stripped of its inclusion proof and relabelled 0.1 would
 * verify on a promise alone), a DSSE envelope with exactly one signature, exactly one certificate or a key hint.
 */
export function parseBundle(bytes: Uint8Array, file?: string): Outcome<ParsedBundle<DsseContent>> {
  const parsed = parseAnyBundle(bytes, file, ['0.3']);
  if (parsed.kind === 'refused') return parsed;
  const { content } = parsed.value;
  if (content.kind === 'dsse') return ok({ ...parsed.value, content });
  return refused(attestationFinding('ATTESTATION_CONTENT_UNSUPPORTED', 'the bundle holds a message signature', file));
}

/** Reads a bundle of any version and content that Sigstore's clients exchange. */
export function parseAnyBundle(
  bytes: Uint8Array,
  file?: string,
  versions: readonly BundleVersion[] = ['0.1', '0.2', '0.3'],
): Outcome<ParsedBundle> {
  const document = parseStrictJson(bytes, { maxBytes: MAX_BUNDLE_BYTES, maxDepth: 16 }, file);
  if (document.kind === 'refused') return document;
  const reader = new ShapeReader('ATTESTATION_BUNDLE_MALFORMED', file);
  const version = readVersion(document.value.value, versions, reader);
  const root = reader.object(
    document.value.value,
    [],
    ['mediaType', 'verificationMaterial', 'dsseEnvelope', 'messageSignature'],
  );
  const content = root === undefined ? undefined : readContent(root, reader);
  const rules = { promise: version === '0.1', proof: version === '0.2' || version === '0.3' };
  const signer = root === undefined ? undefined : readMaterial(root, rules, version, reader);
  const findings = reader.found.list();
  if (isFound(findings)) return refusedBy(findings);
  const sigstore = toLibraryBundle(document.value.value);
  if (version === undefined || content === undefined || signer === undefined || sigstore === undefined) {
    const message = 'the Sigstore library refuses the shape of this bundle';
    return refused(attestationFinding('ATTESTATION_BUNDLE_MALFORMED', message, file));
  }
  const digest = createHash('sha256').update(bytes).digest('hex');
  return ok({ version, digest, content, signer, sigstore });
}

function readVersion(
  value: JsonValue,
  accepted: readonly BundleVersion[],
  reader: ShapeReader,
): BundleVersion | undefined {
  const mediaType = isJsonObject(value) ? member(value, 'mediaType') : undefined;
  const version = typeof mediaType === 'string' ? VERSIONS.get(mediaType) : undefined;
  if (version !== undefined && accepted.includes(version)) return version;
  const shown = typeof mediaType === 'string' ? shownText(mediaType) : 'none';
  return reader.refuse(
    `media type ${shown}; accepted versions: ${accepted.join(', ')}`,
    ['mediaType'],
    'ATTESTATION_BUNDLE_VERSION',
  );
}

function readContent(root: JsonObject, reader: ShapeReader): DsseContent | MessageContent | undefined {
  const hasEnvelope = isPresent(root, 'dsseEnvelope');
  if (hasEnvelope === isPresent(root, 'messageSignature')) {
    return reader.refuse('must hold either a dsseEnvelope or a messageSignature', []);
  }
  return hasEnvelope ? readEnvelope(root, reader) : readMessage(root, reader);
}

function readEnvelope(root: JsonObject, reader: ShapeReader): DsseContent | undefined {
  const path = ['dsseEnvelope'];
  const envelope = reader.object(member(root, 'dsseEnvelope'), path, ['payload', 'payloadType', 'signatures']);
  if (envelope === undefined) return undefined;
  const payload = reader.base64(envelope, 'payload', path, MAX_BUNDLE_BYTES);
  const payloadType = reader.string(envelope, 'payloadType', path, 256);
  const signatures = reader.array(member(envelope, 'signatures'), [...path, 'signatures'], 64);
  if (signatures.length !== 1) {
    const message = `the envelope holds ${signatures.length} signatures`;
    return reader.refuse(message, [...path, 'signatures'], 'ATTESTATION_SIGNATURE_COUNT');
  }
  const signaturePath = [...path, 'signatures', 0];
  const entry = reader.object(signatures[0], signaturePath, ['sig', 'keyid']);
  if (entry === undefined) return undefined;
  if (isPresent(entry, 'keyid')) reader.string(entry, 'keyid', signaturePath, MAX_HINT_CHARACTERS);
  const signature = reader.base64(entry, 'sig', signaturePath, MAX_SIGNATURE_BYTES);
  if (payload === undefined || payloadType === undefined || signature === undefined) return undefined;
  return { kind: 'dsse', payload_type: payloadType, payload, signature };
}

function readMessage(root: JsonObject, reader: ShapeReader): MessageContent | undefined {
  const path = ['messageSignature'];
  const message = reader.object(member(root, 'messageSignature'), path, ['messageDigest', 'signature']);
  if (message === undefined) return undefined;
  const signature = reader.base64(message, 'signature', path, MAX_SIGNATURE_BYTES);
  const digestPath = [...path, 'messageDigest'];
  const digest = reader.object(member(message, 'messageDigest'), digestPath, ['algorithm', 'digest']);
  if (digest === undefined) return undefined;
  const algorithm = reader.string(digest, 'algorithm', digestPath, 32);
  const value = reader.base64(digest, 'digest', digestPath, 64);
  if (signature === undefined || algorithm === undefined || value === undefined) return undefined;
  return { kind: 'message', algorithm, digest: value, signature };
}

function readMaterial(
  root: JsonObject,
  rules: LogEntryRules,
  version: BundleVersion | undefined,
  reader: ShapeReader,
): BundleSigner | undefined {
  const path = ['verificationMaterial'];
  const kinds = ['certificate', 'publicKey', 'x509CertificateChain'];
  const known = [...kinds, 'tlogEntries', 'timestampVerificationData'];
  const material = reader.object(member(root, 'verificationMaterial'), path, known);
  if (material === undefined) return undefined;
  readLogEntries(material, rules, reader);
  readTimestamps(material, reader);
  const present = kinds.filter((kind) => isPresent(material, kind));
  const [kind] = present;
  if (present.length !== 1 || kind === undefined) return reader.refuse('must name exactly one signer', path);
  if (kind === 'publicKey') return readKeyHint(material, reader);
  if (kind === 'certificate') return readCertificate(member(material, kind), [...path, kind], reader);
  if (version === '0.3')
    return reader.refuse('a bundle of version 0.3 holds one certificate, not a chain', [...path, kind]);
  return readChain(material, reader);
}

function readKeyHint(material: JsonObject, reader: ShapeReader): BundleSigner | undefined {
  const path = ['verificationMaterial', 'publicKey'];
  const key = reader.object(member(material, 'publicKey'), path, ['hint']);
  if (key === undefined) return undefined;
  if (!isPresent(key, 'hint')) return { kind: 'key', hint: '' };
  const hint = reader.string(key, 'hint', path, MAX_HINT_CHARACTERS);
  return hint === undefined ? undefined : { kind: 'key', hint };
}

function readCertificate(
  value: JsonValue | undefined,
  path: readonly (string | number)[],
  reader: ShapeReader,
): BundleSigner | undefined {
  const certificate = reader.object(value, path, ['rawBytes']);
  if (certificate === undefined) return undefined;
  const der = reader.base64(certificate, 'rawBytes', path, MAX_CERTIFICATE_BYTES);
  return der === undefined ? undefined : { kind: 'certificate', der };
}

function readChain(material: JsonObject, reader: ShapeReader): BundleSigner | undefined {
  const path = ['verificationMaterial', 'x509CertificateChain'];
  const chain = reader.object(member(material, 'x509CertificateChain'), path, ['certificates']);
  if (chain === undefined) return undefined;
  const listPath = [...path, 'certificates'];
  const all = reader.array(member(chain, 'certificates'), listPath, MAX_CHAIN_CERTIFICATES);
  // Only the leaf counts; who issued it is decided by our own trusted root, never by what the bundle brings.
  const [leaf] = all.map((item, index) => readCertificate(item, [...listPath, index], reader));
  return leaf ?? (all.length === 0 ? reader.refuse('holds no certificate', listPath) : undefined);
}

function toLibraryBundle(value: JsonValue): Bundle | undefined {
  try {
    return bundleFromJSON(value);
  } catch {
    // ValidationError names the library's fields, others name nothing; a shape that we accept and it refuses is refused.
    return undefined;
  }
}
