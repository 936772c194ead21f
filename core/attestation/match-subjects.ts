import { finding, type Finding } from '../finding.ts';
import { shownText } from '../json/shown-text.ts';
import type { Statement } from './statement.ts';

/** A file that a statement must cover: by the exact name of its role there, and by SHA-256 in lower-case hex. */
export interface ExpectedSubject {
  readonly role: string;
  readonly sha256: string;
}

/**
 * Compares what a statement covers with what it must cover, both ways. By role and digest together: a statement over the
 * right bytes under another name could make an SBOM pass for the artifact.
 */
export function matchSubjects(
  statement: Statement,
  expected: readonly ExpectedSubject[],
  file?: string,
): readonly Finding[] {
  const at = file === undefined ? undefined : { file };
  const missing = expected.flatMap(({ role, sha256 }): readonly Finding[] => {
    const named = statement.subject.filter((subject) => subject.name === role);
    if (named.length === 0)
      return [finding('ATTESTATION_SUBJECT_MISSING', `nothing is stated about ${shownText(role)}`, at)];
    if (named.every((subject) => subject.digest['sha256'] === sha256)) return [];
    return [finding('ATTESTATION_SUBJECT_DIGEST', `${shownText(role)} is not sha256 ${shownText(sha256)}`, at)];
  });
  const roles = new Set(expected.map(({ role }) => role));
  const extra = statement.subject.filter(({ name }) => name === undefined || !roles.has(name));
  const surplus = extra
    .slice(0, 8)
    .map(({ name }) => finding('ATTESTATION_SUBJECT_EXTRA', `${shownText(name ?? '')} is not expected`, at));
  return [...missing, ...surplus];
}
