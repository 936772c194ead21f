import { findingsOf, refused, unlessFound, type Finding, type Outcome } from '../finding.ts';
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
  const signer = bundle.signer.kind === 'certificate' ? judgeCertificate(bundle, question) : judgeKey(bundle, question);
  const statement = parseStatement(bundle.content, GATE_STATEMENT, file);
  const found: Finding[] = [...signer.findings, ...findingsOf(statement)];
  if (statement.kind === 'ok') found.push(...statementFindings(statement.value, question));
  const { identity, certificate, verdict } = signer;
  if (statement.kind === 'refused' || identity === undefined || verdict === undefined) {
    const [first, ...rest] = found;
    return refused(
      first ?? attestationFinding('ATTESTATION_VERIFICATION_FAILED', 'no signer was established', file),
      ...rest,
    );
  }
  return unlessFound(found, () =>
    asVerified({
      statement: statement.value,
      predicate: statement.value.predicate,
      signer: identity,
      ...(certificate === undefined ? {} : { certificate }),
      profile: verdict.profile,
      times: verdict.times,
      bundle_sha256: bundle.digest,
    }),
  );
}

interface SignerJudgement {
  readonly findings: readonly Finding[];
  readonly identity?: SignerIdentity;
  readonly certificate?: CertificateIdentity;
  readonly verdict?: SignatureVerdict;
}

function judgeCertificate(bundle: ParsedBundle<DsseContent>, question: AttestationQuestion): SignerJudgement {
  const { identities, trust, file } = question;
  if (bundle.signer.kind !== 'certificate') return { findings: [] };
  const parsed = parseCertificate(bundle.signer.der, file);
  if (parsed.kind === 'refused') return { findings: parsed.findings };
  const verdict = verifySignature(bundle, { kind: 'certificate', certificate: parsed.value }, trust, undefined, file);
  const certificate = parsed.value.identity;
  const candidates = identities
    .filter((identity) => identity.kind === 'workflow')
    .map((identity) => ({ identity, findings: matchWorkflow(certificate, identity, file) }))
    .sort((one, other) => one.findings.length - other.findings.length);
  const [closest] = candidates;
  if (closest === undefined) {
    const none = attestationFinding('SIGNER_NOT_ENROLLED', 'a workflow signed, and no workflow is enrolled', file);
    return { findings: [...verdict.findings, none] };
  }
  return { findings: [...verdict.findings, ...closest.findings], identity: closest.identity, certificate, verdict };
}

function judgeKey(bundle: ParsedBundle<DsseContent>, question: AttestationQuestion): SignerJudgement {
  const { identities, trust, at, file } = question;
  if (bundle.signer.kind !== 'key') return { findings: [] };
  const { hint } = bundle.signer;
  const now = matchKey(hint, identities, [at], file);
  if (now.key === undefined) return { findings: findingsOf(now.outcome) };
  const verdict = verifySignature(bundle, { kind: 'key', key: now.key }, trust, undefined, file);
  const match = verdict.times.length === 0 ? now : matchKey(hint, identities, [at, ...verdict.times], file);
  const findings = [...verdict.findings, ...findingsOf(match.outcome)];
  return match.outcome.kind === 'ok' ? { findings, identity: match.outcome.value.identity, verdict } : { findings };
}

function statementFindings(statement: Statement, question: AttestationQuestion): readonly Finding[] {
  const { predicateType, subjects, otherSubjects, file } = question;
  const found = matchSubjects(statement, subjects, file).filter(
    ({ code }) => otherSubjects !== 'allow' || code !== 'ATTESTATION_SUBJECT_EXTRA',
  );
  if (statement.predicate_type === predicateType) return found;
  const message = `the statement is ${shownText(statement.predicate_type)}, expected ${shownText(predicateType)}`;
  return [attestationFinding('ATTESTATION_PREDICATE_TYPE', message, file), ...found];
}

function asVerified(parts: Omit<VerifiedAttestation, typeof VERIFIED>): VerifiedAttestation {
  return parts as VerifiedAttestation;
}
