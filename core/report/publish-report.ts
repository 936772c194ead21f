import type { FoldEvent } from '../fold/fold-history.ts';
import type { Finding } from '../finding.ts';
import { boundedMarkdown } from './bounded-markdown.ts';
import { findingParagraphs } from './findings-report.ts';
import { endedText } from './revocation-proposal.ts';
import { codeText } from './outside-text.ts';

/** What one publish did. */
export interface PublishedReport {
  readonly kind: 'published' | 'unchanged';
  /** Version of the admissions role. */
  readonly version: number;
  readonly sourceCommit: string;
  readonly events: readonly FoldEvent[];
  readonly pendingDenies: readonly string[];
  /** The commit that waits for an artifact out of reach. */
  readonly waiting?: { readonly commit: string; readonly findings: readonly Finding[] } | undefined;
}

/** The job summary of a publish: what it wrote, then what was left out and why, then what was admitted. */
export function renderPublishReport(report: PublishedReport): string {
  const { events } = report;
  const title = report.kind === 'published' ? `Published version ${report.version}` : 'Nothing new to publish';
  const admitted = events.flatMap((event) => (event.kind === 'admitted' ? [event] : []));
  return boundedMarkdown([
    `## ${title}`,
    `Source: ${codeText(report.sourceCommit)}`,
    ...waitingParagraphs(report),
    ...events.flatMap(problemParagraphs),
    ...report.pendingDenies.map(
      (id) => `**Merged but not published yet:** the deny ${codeText(id)}; the revoke workflow publishes it.`,
    ),
    ...(admitted.length === 0 ? [] : ['### Admitted']),
    ...admitted.map(
      ({ folder, row }) =>
        `- ${codeText(folder)}: number ${row.ordinal}, artifact ${codeText(row.artifact.digest)}${row.quarantined === true ? '; it is synthesized and **enters quarantined**' : ''}`,
    ),
  ]);
}

function waitingParagraphs({ waiting }: PublishedReport): readonly string[] {
  if (waiting === undefined) return [];
  const what = `### Waiting: ${codeText(waiting.commit)} and what follows it, for an artifact out of reach`;
  return [what, ...findingParagraphs(waiting.findings)];
}

function problemParagraphs(event: FoldEvent): readonly string[] {
  if (event.kind === 'admitted') return [];
  if (event.kind === 'reinstated')
    return [`### Reinstated: ${codeText(endedText(event.reinstatement))}, by ${codeText(event.path)}`];
  const what =
    event.kind === 'halted'
      ? `### Halted: ${codeText(event.commit)} changed ${event.paths.map((path) => codeText(path)).join(', ')}`
      : `### Left out: ${codeText(event.subject)}`;
  return [what, ...findingParagraphs(event.findings)];
}
