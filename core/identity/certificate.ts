import { X509Certificate, type KeyObject } from 'node:crypto';
import { finding, refused, unlessFound, type Finding, type Outcome } from '../finding.ts';
import {
  childrenOf,
  contentOf,
  DER_BIT_STRING,
  DER_BOOLEAN,
  DER_OCTET_STRING,
  DER_OID,
  DER_SEQUENCE,
  DER_UTF8_STRING,
  readBoolean,
  readDer,
  readOid,
  readUtf8,
  type DerElement,
} from './der.ts';

/** Fulcio certificates are under 3 KiB. */
export const MAX_CERTIFICATE_BYTES = 16 * 1024;

/** One subject alternative name, RFC 5280 section 4.2.1.6; `other` is whatever is neither a URI nor an e-mail address. */
export interface AlternativeName {
  readonly kind: 'uri' | 'email' | 'other';
  readonly value: string;
}

/**
 * What a Fulcio certificate states about its signer: the extensions 1.3.6.1.4.1.57264.1.8 to .22, each a DER
 * UTF8String, under their names in Fulcio's documentation. A member is absent if the certificate does not state it.
 */
export interface CertificateIdentity {
  readonly alternative_names: readonly AlternativeName[];
  readonly issuer?: string;
  readonly build_signer_uri?: string;
  readonly build_signer_digest?: string;
  readonly runner_environment?: string;
  readonly source_repository?: string;
  readonly source_repository_digest?: string;
  readonly source_repository_ref?: string;
  readonly source_repository_id?: string;
  readonly source_repository_owner?: string;
  readonly source_repository_owner_id?: string;
  readonly build_config_uri?: string;
  readonly build_config_digest?: string;
  readonly build_trigger?: string;
  readonly run_invocation_uri?: string;
  readonly source_repository_visibility?: string;
}

export interface SigningCertificate {
  readonly der: Buffer;
  readonly x509: X509Certificate;
  readonly key: KeyObject;
  readonly identity: CertificateIdentity;
  readonly has_sct: boolean;
}

type ClaimName = Exclude<keyof CertificateIdentity, 'alternative_names'>;

const FULCIO_ARC = '1.3.6.1.4.1.57264.1.';
const CLAIMS: ReadonlyMap<string, ClaimName> = new Map([
  ['8', 'issuer'],
  ['9', 'build_signer_uri'],
  ['10', 'build_signer_digest'],
  ['11', 'runner_environment'],
  ['12', 'source_repository'],
  ['13', 'source_repository_digest'],
  ['14', 'source_repository_ref'],
  ['15', 'source_repository_id'],
  ['16', 'source_repository_owner'],
  ['17', 'source_repository_owner_id'],
  ['18', 'build_config_uri'],
  ['19', 'build_config_digest'],
  ['20', 'build_trigger'],
  ['21', 'run_invocation_uri'],
  ['22', 'source_repository_visibility'],
]);

const OID_KEY_USAGE = '2.5.29.15';
const OID_ALTERNATIVE_NAME = '2.5.29.17';
const OID_BASIC_CONSTRAINTS = '2.5.29.19';
const OID_EXTENDED_KEY_USAGE = '2.5.29.37';
const OID_SCT_LIST = '1.3.6.1.4.1.11129.2.4.2';
const OID_CODE_SIGNING = '1.3.6.1.5.5.7.3.3';
const UNDERSTOOD = new Set([OID_KEY_USAGE, OID_ALTERNATIVE_NAME, OID_BASIC_CONSTRAINTS, OID_EXTENDED_KEY_USAGE]);

const TAG_EXTENSIONS = 0xa3;
const TAG_EMAIL = 0x81;
const TAG_URI = 0x86;
const DIGITAL_SIGNATURE_BIT = 0x80;

interface Extension {
  readonly critical: boolean;
  readonly value: Uint8Array;
}

/**
 * Reads a leaf certificate from exactly the bytes that its issuer signed, and checks what the verifying library does not:
 * extended key usage is code signing alone, it is no authority, and no critical extension is unknown (RFC 5280 section
 * 4.2). Says nothing about who issued it.
 */
export function parseCertificate(der: Uint8Array, file?: string): Outcome<SigningCertificate> {
  const at = file === undefined ? undefined : { file };
  const malformed = (why: string): Outcome<never> => refused(finding('ATTESTATION_CERTIFICATE_MALFORMED', why, at));
  if (der.length > MAX_CERTIFICATE_BYTES)
    return malformed(`${der.length} bytes, at most ${MAX_CERTIFICATE_BYTES} are accepted`);
  try {
    const bytes = Buffer.from(der);
    const x509 = new X509Certificate(bytes);
    // OpenSSL reads PEM as well, wherever it stands: a certificate in the text of another must not lend it its name.
    if (!x509.raw.equals(bytes)) return malformed('the certificate is followed by other bytes, or is not DER');
    // OpenSSL decodes the key only when asked, and throws for one that is none.
    const key = x509.publicKey;
    const extensions = readExtensions(bytes);
    const identity = { alternative_names: readAlternativeNames(extensions), ...readClaims(extensions) };
    const misuse = usageProblems(x509, extensions).map((why): Finding =>
      finding('ATTESTATION_CERTIFICATE_USAGE', why, at),
    );
    return unlessFound(misuse, () => ({ der: bytes, x509, key, identity, has_sct: extensions.has(OID_SCT_LIST) }));
  } catch {
    // OpenSSL's and our reader's messages could quote the stranger's bytes; the code says enough.
    return malformed('the certificate cannot be read as DER');
  }
}

/** The legacy extensions .1 to .6 are raw bytes and repeat what .8 and later say; they are ignored. */
function readExtensions(der: Uint8Array): ReadonlyMap<string, Extension> {
  const [tbs] = childrenOf(readDer(der), DER_SEQUENCE);
  const wrappers = childrenOf(tbs, DER_SEQUENCE).filter((element) => element.tag === TAG_EXTENSIONS);
  const extensions = new Map<string, Extension>();
  for (const element of wrappers.flatMap((wrapper) => childrenOf(readDer(wrapper.content), DER_SEQUENCE))) {
    const parts = childrenOf(element, DER_SEQUENCE);
    const oid = readOid(contentOf(parts[0], DER_OID));
    if (extensions.has(oid)) throw new RangeError('the same extension twice');
    // OpenSSL has refused any other shape than these two before; should it ever not, what is more than two says if it is critical.
    const critical = parts.length > 2 && readBoolean(contentOf(parts[1], DER_BOOLEAN));
    extensions.set(oid, { critical, value: contentOf(parts.at(-1), DER_OCTET_STRING) });
  }
  return extensions;
}

function readClaims(extensions: ReadonlyMap<string, Extension>): Partial<Record<ClaimName, string>> {
  const claims: Partial<Record<ClaimName, string>> = {};
  for (const [number, name] of CLAIMS) {
    const extension = extensions.get(FULCIO_ARC + number);
    if (extension !== undefined) claims[name] = readUtf8(contentOf(readDer(extension.value), DER_UTF8_STRING));
  }
  return claims;
}

function readAlternativeNames(extensions: ReadonlyMap<string, Extension>): readonly AlternativeName[] {
  const extension = extensions.get(OID_ALTERNATIVE_NAME);
  if (extension === undefined) return [];
  return childrenOf(readDer(extension.value), DER_SEQUENCE).map(toAlternativeName);
}

function toAlternativeName(element: DerElement): AlternativeName {
  if (element.tag === TAG_URI) return { kind: 'uri', value: readUtf8(element.content) };
  if (element.tag === TAG_EMAIL) return { kind: 'email', value: readUtf8(element.content) };
  return { kind: 'other', value: '' };
}

function usageProblems(x509: X509Certificate, extensions: ReadonlyMap<string, Extension>): readonly string[] {
  const problems: string[] = [];
  if (!isForCodeSigningAlone(extensions)) problems.push('its extended key usage is not code signing alone');
  if (x509.ca || isAuthority(extensions)) problems.push('it is a certificate authority');
  if (!mayDigitallySign(extensions)) problems.push('its key usage does not include digital signatures');
  for (const [oid, extension] of extensions) {
    if (extension.critical && !UNDERSTOOD.has(oid)) problems.push(`it has the critical extension ${oid.slice(0, 64)}`);
  }
  return problems;
}

function isForCodeSigningAlone(extensions: ReadonlyMap<string, Extension>): boolean {
  const usage = extensions.get(OID_EXTENDED_KEY_USAGE);
  if (usage === undefined) return false;
  const [purpose, ...others] = childrenOf(readDer(usage.value), DER_SEQUENCE);
  return readOid(contentOf(purpose, DER_OID)) === OID_CODE_SIGNING && others.length === 0;
}

function isAuthority(extensions: ReadonlyMap<string, Extension>): boolean {
  const constraints = extensions.get(OID_BASIC_CONSTRAINTS);
  if (constraints === undefined) return false;
  const [first] = childrenOf(readDer(constraints.value), DER_SEQUENCE);
  return first?.tag === DER_BOOLEAN && readBoolean(first.content);
}

function mayDigitallySign(extensions: ReadonlyMap<string, Extension>): boolean {
  const usage = extensions.get(OID_KEY_USAGE);
  if (usage === undefined) return false;
  const bits = contentOf(readDer(usage.value), DER_BIT_STRING);
  return ((bits[1] ?? 0) & DIGITAL_SIGNATURE_BIT) !== 0;
}
