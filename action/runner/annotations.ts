import type { Finding } from '../../core/finding.ts';
import { findingText } from '../../core/report/findings-report.ts';
import { failureLine, gitHubFailure } from '../github/failure.ts';

export interface AnnotationProperties {
  readonly title: string;
  readonly file?: string;
  readonly startLine?: number;
  readonly startColumn?: number;
}

/** The runner's `error` or `warning`. */
export type WriteAnnotation = (text: string, properties: AnnotationProperties) => void;

/** GitHub shows ten errors and ten warnings of a step; more only fill the log. */
const MAX_ANNOTATIONS = 10;

/**
 * The first findings under their codes, of something that is not a change of the repository the step runs in.
 * @returns those beyond the first ten, which nobody has seen yet
 */
export function annotate(findings: readonly Finding[], write: WriteAnnotation): readonly Finding[] {
  for (const found of findings.slice(0, MAX_ANNOTATIONS)) write(findingText(found), { title: found.code });
  return findings.slice(MAX_ANNOTATIONS);
}

/** The first findings, at their places in the repository. */
export function annotateInPlace(findings: readonly Finding[], write: WriteAnnotation): void {
  for (const found of findings.slice(0, MAX_ANNOTATIONS)) {
    const { code, at } = found;
    write(findingText(found), {
      title: code,
      ...(at?.file === undefined ? {} : { file: at.file }),
      ...(at?.line === undefined ? {} : { startLine: at.line }),
      ...(at?.column === undefined ? {} : { startColumn: at.column }),
    });
  }
}

/** How a step ends that failed: of GitHub's failures with a code that says what to do, of all others with one line. */
export function failStep(
  error: unknown,
  { error: write, setFailed }: { readonly error: WriteAnnotation; readonly setFailed: (line: string) => void },
): void {
  const failure = gitHubFailure(error);
  if (failure === undefined) return setFailed(failureLine(error));
  annotate([failure], write);
  process.exitCode = 1;
}
