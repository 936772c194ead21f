import type { Approval } from '../admission/decide-approval.ts';
import type { Finding } from '../finding.ts';
import { boundedMarkdown } from './bounded-markdown.ts';
import { findingParagraphs } from './findings-report.ts';
import { codeText } from './outside-text.ts';

/** What the PR check says of a pull request. */
export interface ChangeReport {
  readonly pullRequest: number;
  readonly verdict: 'admissible' | 'refused';
  readonly findings: readonly Finding[];
  readonly releases: readonly ReportedRelease[];
  readonly approval: 'given' | 'missing';
  readonly approvals: readonly Approval[];
  /** Why approvals are missing or do not count. */
  readonly approvalFindings: readonly Finding[];
  /** Tip of the default branch that the change was judged by, and the head that was judged; as far as they are known. */
  readonly base: string | undefined;
  readonly head: string;
}

export interface ReportedRelease {
  readonly folder: string;
  readonly artifactName: string;
  readonly artifactDigest: string;
  readonly url: string;
  readonly builtBy: string;
  readonly allowedEgress: readonly string[];
  readonly dataClasses: readonly string[];
}

const MAX_LISTED = 12;

/** The job summary: verdict first, then releases, findings by file, approvals, and what it was judged by. */
export function renderChangeReport(report: ChangeReport): string {
  return boundedMarkdown([
    `## ${verdictLine(report)}`,
    ...report.releases.map(releaseTable),
    ...(report.findings.length === 0 ? [] : ['### Findings', ...findingParagraphs(report.findings)]),
    '### Approval',
    ...approvalParagraphs(report),
    '### Judged',
    `Pull request ${report.pullRequest}: head ${codeText(report.head)} by the default branch at ${codeText(report.base ?? 'not reached')}.`,
  ]);
}

function verdictLine({ verdict, findings, approval }: ChangeReport): string {
  if (verdict === 'refused') return `Refused: ${count(findings.length, 'finding')}`;
  return approval === 'given' ? 'Admissible and approved' : 'Admissible; approval is missing';
}

function releaseTable(release: ReportedRelease): string {
  const rows: readonly (readonly [string, string])[] = [
    ['release', codeText(release.folder)],
    ['artifact', codeText(release.artifactName)],
    ['digest', codeText(release.artifactDigest)],
    ['fetched from', codeText(release.url)],
    ['built by', codeText(release.builtBy)],
    ['may reach', listed(release.allowedEgress)],
    ['data classes', listed(release.dataClasses)],
  ];
  return ['| | |', '|---|---|', ...rows.map(([name, value]) => `| ${name} | ${value} |`)].join('\n');
}

function listed(values: readonly string[]): string {
  if (values.length === 0) return 'none';
  const shown = values.slice(0, MAX_LISTED).map((value) => codeText(value));
  const left = values.length - shown.length;
  return [...shown, ...(left > 0 ? [`and ${left} more`] : [])].join(', ');
}

function approvalParagraphs({ approval, approvals, approvalFindings }: ChangeReport): readonly string[] {
  const given = approvals.map(({ login, id, commit }) => `- ${codeText(login)} (account ${id}) on ${codeText(commit)}`);
  return [
    approval === 'given' ? 'Given.' : 'Missing.',
    ...(given.length === 0 ? [] : [given.join('\n')]),
    ...(approvalFindings.length === 0 ? [] : findingParagraphs(approvalFindings)),
  ];
}

export function count(number: number, noun: string): string {
  return number === 1 ? `1 ${noun}` : `${number} ${noun}s`;
}
