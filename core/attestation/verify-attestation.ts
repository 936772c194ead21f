import { both, ok, refused, unlessFound, type Finding, type Outcome } from '../finding.ts';
import { shownText } from '../json/shown-text.ts';
import type { JsonValue } from '../json/json-value.ts';
import { parseCertificate, type CertificateIdentity } from '../identity/certificate.ts';
import { matchKey } from '../identity/match-key.ts';
import { matchWorkflow } from '../identity/match-workflow.ts';
import type { SignerIdentity } from '../identity/signer-identity.ts';
import { attestationFinding } from './attempt.ts';
import { parseBundle, type DsseContent, type ParsedBundle } from './bundle.ts';
import { matchSubjects, type ExpectedSubject } from './match-subjects.ts';
import { GATE_STATEMENT, parseStatement, type Statement } from './statement.ts';
import type { TrustMaterial, TrustProfileName } from './trust.ts';
import { verifySignature, type SignatureVerdict } from './verify-signature.ts';

export interface AttestationQuestion {
  /** A Sigstore bundle v0.3, JSON. */
  readonly bundle: Uint8Array;
  /** Compared exactly. */
  readonly predicateType: string;
  /** Everything that the statement must cover, and by default nothing beyond. */
  readonly subjects: readonly ExpectedSubject[];
  /** `allow` where a statement of others rightly covers more than what is judged, as provenance of a whole build does. */
  readonly otherSubjects?: 'refuse' | 'allow';
  /** Who may have signed. One of them must match whole; none means that nobody may. */
  readonly identities: readonly SignerIdentity[];
  readonly trust: TrustMaterial;
  /** The time of judgement (of admission), at which an enrolled key must be valid. Certificates are judged at the trusted time of signing. */
  readonly at: Date;
  readonly file?: string;
}

declare const VERIFIED: unique symbol;

/** A statement with the proof that an enrolled signer made it. Only `verifyAttestation` makes one. */
export interface VerifiedAttestation {
  readonly [VERIFIED]: true;
  readonly statement: Statement;
  readonly predicate: JsonValue;
  /** The enrolled identity that matched. */
  readonly signer: SignerIdentity;
  /** What the certificate states, for reports on drift between releases; absent for keys. */
  readonly certificate?: CertificateIdentity;
  readonly profile: TrustProfileName;
  /** Trusted times of signing, oldest first. */
  readonly times: readonly Date[];
  /** SHA-256 of the bundle, lower-case hex. */
  readonly bundle_sha256: string;
}

/**
 * Answers whether the bundle is an in-toto statement of that kind over exactly those files by one of those signers, with
 * every finding there is. Sigstore client specification, section 4, plus what no library checks.
 */
export function verifyAttestation(question: AttestationQuestion): Outcome<VerifiedAttestation> {
  const { file } = question;
  const parsed = parseBundle(question.bundle, file);
  if (parsed.kind === 'refused') return parsed;
  const bundle = parsed.value;
  const { signer } = bundle;
  const judged = both(
    signer.kind === 'certificate'
      ? judgeCertificate(bundle, signer.der, question)
      : judgeKey(bundle, signer.hint, question),
    judgeStatement(bundle.content, question),
  );
  if (judged.kind === 'refused') return judged;
  const [{ identity, certificate, verdict }, statement] = judged.value;
  return ok(
    asVerified({
      statement,
      predicate: statement.predicate,
      signer: identity,
      ...(certificate === undefined ? {} : { certificate }),
      profile: verdict.profile,
      times: verdict.times,
      bundle_sha256: bundle.digest,
    }),
  );
}

/** An enrolled identity that signed. */
interface EnrolledSigner {
  readonly identity: SignerIdentity;
  readonly certificate?: CertificateIdentity;
  readonly verdict: SignatureVerdict;
}

function judgeCertificate(
  bundle: ParsedBundle<DsseContent>,
  der: Buffer,
  { identities, trust, file }: AttestationQuestion,
): Outcome<EnrolledSigner> {
  const parsed = parseCertificate(der, file);
  if (parsed.kind === 'refused') return parsed;
  const verdict = verifySignature(bundle, { kind: 'certificate', certificate: parsed.value }, trust, undefined, file);
  const certificate = parsed.value.identity;
  const candidates = identities
    .filter((identity) => identity.kind === 'workflow')
    .map((identity) => ({ identity, findings: matchWorkflow(certificate, identity, file) }))
    .sort((one, other) => one.findings.length - other.findings.length);
  const [closest] = candidates;
  if (closest === undefined) {
    const none = attestationFinding('SIGNER_NOT_ENROLLED', 'a workflow signed, and no workflow is enrolled', file);
    return refused(none, ...verdict.findings);
  }
  const { identity } = closest;
  return unlessFound([...verdict.findings, ...closest.findings], () => ({ identity, certificate, verdict }));
}

function judgeKey(
  bundle: ParsedBundle<DsseContent>,
  hint: string,
  { identities, trust, at, file }: AttestationQuestion,
): Outcome<EnrolledSigner> {
  const now = matchKey(hint, identities, [at], file);
  if (now.key === undefined) return now.outcome;
  const verdict = verifySignature(bundle, { kind: 'key', key: now.key }, trust, undefined, file);
  const match = verdict.times.length === 0 ? now : matchKey(hint, identities, [at, ...verdict.times], file);
  const judged = both(
    unlessFound(verdict.findings, () => verdict),
    match.outcome,
  );
  return judged.kind === 'refused' ? judged : ok({ identity: judged.value[1].identity, verdict });
}

function judgeStatement(content: DsseContent, question: AttestationQuestion): Outcome<Statement> {
  const { predicateType, subjects, otherSubjects, file } = question;
  const parsed = parseStatement(content, GATE_STATEMENT, file);
  if (parsed.kind === 'refused') return parsed;
  const statement = parsed.value;
  const found: Finding[] = matchSubjects(statement, subjects, file).filter(
    ({ code }) => otherSubjects !== 'allow' || code !== 'ATTESTATION_SUBJECT_EXTRA',
  );
  if (statement.predicate_type !== predicateType) {
    const message = `the statement is ${shownText(statement.predicate_type)}, expected ${shownText(predicateType)}`;
    found.unshift(attestationFinding('ATTESTATION_PREDICATE_TYPE', message, file));
  }
  return unlessFound(found, () => statement);
}

function asVerified(parts: Omit<VerifiedAttestation, typeof VERIFIED>): VerifiedAttestation {
  return parts as VerifiedAttestation;
}
