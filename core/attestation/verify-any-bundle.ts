import { createHash, createPublicKey, type KeyObject } from 'node:crypto';
import {
  both,
  findingsOf,
  ok,
  refused,
  refusedBy,
  unlessFound,
  type Finding,
  type Findings,
  type Outcome,
} from '../finding.ts';
import { parseCertificate, type CertificateIdentity } from '../identity/certificate.ts';
import { shownText } from '../json/shown-text.ts';
import { attestationFinding } from './attempt.ts';
import {
  parseAnyBundle,
  type BundleSigner,
  type DsseContent,
  type MessageContent,
  type ParsedBundle,
} from './bundle.ts';
import { ANY_STATEMENT, parseStatement, type Statement } from './statement.ts';
import type { TrustMaterial, TrustProfileName } from './trust.ts';
import { verifySignature, type SignatureVerdict, type SigningKey } from './verify-signature.ts';

export type DigestAlgorithm = 'sha256' | 'sha384' | 'sha512';

/** The file in question: whole, or by digests alone (lower-case hex), which is enough for statements. */
export type Artifact =
  | { readonly bytes: Uint8Array }
  | { readonly digests: Readonly<Partial<Record<DigestAlgorithm, string>>> };

/** Who must have signed: the certificate's one name and its OIDC issuer, both exact; or a public key, SPKI in PEM. */
export type ExpectedSigner =
  | { readonly kind: 'certificate'; readonly identity: string; readonly issuer: string }
  | { readonly kind: 'public-key'; readonly public_key: string };

export interface AnyBundleQuestion {
  /** A Sigstore bundle v0.1 to v0.3, JSON. */
  readonly bundle: Uint8Array;
  readonly artifact: Artifact;
  readonly signer: ExpectedSigner;
  /** From `prepareOpenTrust`: every authority of the trusted root is believed. */
  readonly trust: TrustMaterial;
  /** Compared exactly, for statements; any if absent. */
  readonly predicateType?: string;
  readonly file?: string;
}

export interface VerifiedBundle {
  /** Absent for message signatures. */
  readonly statement?: Statement;
  readonly certificate?: CertificateIdentity;
  readonly profile: TrustProfileName;
  readonly times: readonly Date[];
  readonly bundle_sha256: string;
}

const MESSAGE_ALGORITHMS: ReadonlyMap<string, DigestAlgorithm> = new Map([
  ['SHA2_256', 'sha256'],
  ['SHA2_384', 'sha384'],
  ['SHA2_512', 'sha512'],
]);

/**
 * Verifies a bundle of anyone's, in the terms of `cosign verify-blob` and `verify-blob-attestation`. It says who signed a
 * file; whether that signer may release it is the gate's question, and `verifyAttestation` answers that.
 */
export function verifyAnyBundle(question: AnyBundleQuestion): Outcome<VerifiedBundle> {
  const { file } = question;
  const parsed = parseAnyBundle(question.bundle, file);
  if (parsed.kind === 'refused') return parsed;
  const bundle = parsed.value;
  const signer = readSigner(bundle, question);
  if (bundle.content.kind === 'message' && !('bytes' in question.artifact)) {
    const message = 'the bundle holds a message signature, and only digests were given';
    return refused(attestationFinding('ATTESTATION_ARTIFACT_NEEDED', message, file), ...signer.findings);
  }
  const judged = both(judgeSigner(bundle, signer, question), judgeContent(bundle.content, question));
  if (judged.kind === 'refused') return judged;
  const [{ certificate, verdict }, { statement }] = judged.value;
  return ok({
    ...(statement === undefined ? {} : { statement }),
    ...(certificate === undefined ? {} : { certificate }),
    profile: verdict.profile,
    times: verdict.times,
    bundle_sha256: bundle.digest,
  });
}

interface JudgedSigner {
  readonly verdict: SignatureVerdict;
  readonly certificate?: CertificateIdentity;
}

function judgeSigner(
  bundle: ParsedBundle,
  { key, findings }: ReadSigner,
  { artifact, trust, file }: AnyBundleQuestion,
): Outcome<JudgedSigner> {
  if (key === undefined) return refusedBy(findings);
  const verdict = verifySignature(bundle, key, trust, 'bytes' in artifact ? artifact.bytes : undefined, file);
  const stated = key.kind === 'certificate' ? { certificate: key.certificate.identity } : {};
  return unlessFound([...findings, ...verdict.findings], () => ({ verdict, ...stated }));
}

/** With a key, the signature can be checked whatever else was found. */
type ReadSigner =
  | { readonly key: SigningKey; readonly findings: readonly Finding[] }
  | { readonly key?: undefined; readonly findings: Findings };

function readSigner({ signer }: ParsedBundle, { signer: expected, file }: AnyBundleQuestion): ReadSigner {
  if (expected.kind === 'public-key') return readKeySigner(signer, expected.public_key, file);
  if (signer.kind === 'key')
    return {
      findings: [attestationFinding('SIGNER_NOT_ENROLLED', 'a key signed, and a certificate was expected', file)],
    };
  const parsed = parseCertificate(signer.der, file);
  if (parsed.kind === 'refused') return parsed;
  const findings = identityFindings(parsed.value.identity, expected, file);
  return { key: { kind: 'certificate', certificate: parsed.value }, findings };
}

function readKeySigner(signer: BundleSigner, pem: string, file: string | undefined): ReadSigner {
  const key = readAnyKey(pem, file);
  if (signer.kind === 'certificate') {
    const other = attestationFinding('SIGNER_NOT_ENROLLED', 'a certificate signed, and a key was expected', file);
    return { findings: [other, ...findingsOf(key)] };
  }
  return key.kind === 'refused' ? key : { key: { kind: 'key', key: key.value }, findings: [] };
}

function readAnyKey(pem: string, file: string | undefined): Outcome<KeyObject> {
  try {
    if (/^-----BEGIN PUBLIC KEY-----\r?\n/.test(pem)) return ok(createPublicKey({ key: pem, format: 'pem' }));
  } catch {
    // OpenSSL's message would not say more, and could quote the text.
  }
  return refused(attestationFinding('SIGNER_KEY_MALFORMED', 'not a PEM public key', file));
}

function identityFindings(
  stated: CertificateIdentity,
  expected: { readonly identity: string; readonly issuer: string },
  file: string | undefined,
): readonly Finding[] {
  const found: Finding[] = [];
  const [name, ...others] = stated.alternative_names;
  if (name === undefined || name.kind === 'other' || others.length > 0) {
    const message = `the certificate names ${stated.alternative_names.length} signers, of which exactly one may be`;
    found.push(attestationFinding('SIGNER_NAME_AMBIGUOUS', message, file));
  } else if (name.value !== expected.identity || expected.identity === '') {
    const message = `the certificate states ${shownText(name.value)}, expected ${shownText(expected.identity)}`;
    found.push(attestationFinding('SIGNER_WRONG_IDENTITY', message, file));
  }
  if (stated.issuer !== expected.issuer || expected.issuer === '') {
    const message = `the certificate states ${shownText(stated.issuer ?? '')}, expected ${shownText(expected.issuer)}`;
    found.push(attestationFinding('SIGNER_WRONG_ISSUER', message, file));
  }
  return found;
}

interface JudgedContent {
  /** Absent for a message. */
  readonly statement?: Statement;
}

function judgeContent(content: DsseContent | MessageContent, question: AnyBundleQuestion): Outcome<JudgedContent> {
  return content.kind === 'dsse' ? judgeStatement(content, question) : judgeMessage(content, question);
}

function judgeStatement(
  content: DsseContent,
  { artifact, predicateType, file }: AnyBundleQuestion,
): Outcome<JudgedContent> {
  const parsed = parseStatement(content, ANY_STATEMENT, file);
  if (parsed.kind === 'refused') return parsed;
  const statement = parsed.value;
  const findings: Finding[] = [];
  if (predicateType !== undefined && predicateType !== statement.predicate_type) {
    const message = `the statement is ${shownText(statement.predicate_type)}, expected ${shownText(predicateType)}`;
    findings.push(attestationFinding('ATTESTATION_PREDICATE_TYPE', message, file));
  }
  if (!statement.subject.some(({ digest }) => agrees(digest, artifact))) {
    findings.push(attestationFinding('ATTESTATION_SUBJECT_DIGEST', 'no subject has the digest of the file', file));
  }
  return unlessFound(findings, () => ({ statement }));
}

function judgeMessage(
  { algorithm, digest }: MessageContent,
  { artifact, file }: AnyBundleQuestion,
): Outcome<JudgedContent> {
  const name = MESSAGE_ALGORITHMS.get(algorithm);
  if (name !== undefined && digestOf(artifact, name) === digest.toString('hex')) return ok({});
  const message = 'the bundle is about a file with another digest';
  return refused(attestationFinding('ATTESTATION_SUBJECT_DIGEST', message, file));
}

/** At least one algorithm that both know, and no such algorithm with another value. */
function agrees(stated: Readonly<Record<string, string>>, artifact: Artifact): boolean {
  const comparable = (['sha256', 'sha384', 'sha512'] as const).flatMap((algorithm) => {
    const hex = stated[algorithm];
    const own = hex === undefined ? undefined : digestOf(artifact, algorithm);
    return own === undefined ? [] : [own === hex];
  });
  return comparable.length > 0 && comparable.every(Boolean);
}

function digestOf(artifact: Artifact, algorithm: DigestAlgorithm): string | undefined {
  if ('digests' in artifact) return artifact.digests[algorithm];
  return createHash(algorithm).update(artifact.bytes).digest('hex');
}
