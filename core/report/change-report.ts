import type { Approval } from '../approval/decide-approval.ts';
import type { Quorum } from '../approval/quorum.ts';
import { describeDrift, type DriftChange } from '../release/drift.ts';
import { describeChange, type CapabilityChange } from '../capability/capability-change.ts';
import type { SoftenedFinding } from '../policy/enforce.ts';
import type { Finding } from '../finding.ts';
import { boundedMarkdown, MAX_REPORT_CHARACTERS } from './bounded-markdown.ts';
import { count } from './count.ts';
import { findingParagraphs } from './findings-report.ts';
import { codeText } from './outside-text.ts';

/** What the PR check says of a pull request. */
export interface ChangeReport {
  /** Undefined where a commit is judged before it is proposed. */
  readonly pullRequest: number | undefined;
  readonly verdict: 'admissible' | 'refused';
  readonly findings: readonly Finding[];
  readonly releases: readonly ReportedRelease[];
  /** Why nobody can tell what was admitted last, where that is so. */
  readonly uncompared?: readonly Finding[];
  /** `not-asked` of what is in a merge queue: it was asked for before. */
  readonly approval: 'given' | 'missing' | 'not-asked';
  readonly approvals: readonly Approval[];
  /** Why approvals are missing or do not count. */
  readonly approvalFindings: readonly Finding[];
  /** Tip of the default branch that the change was judged by, and the head that was judged; as far as they are known. */
  readonly base: string | undefined;
  readonly head: string;
}

/** One release as a reviewer sees it. A refused one shows no evidence: there is nothing that stands. */
export interface ReportedRelease {
  readonly folder: string;
  readonly tier: string;
  readonly lapsedFrom: string | undefined;
  readonly changes: readonly CapabilityChange[];
  readonly drift: readonly DriftChange[];
  readonly softened: readonly SoftenedFinding[];
  readonly quorum: Quorum;
  readonly evidence?: ReportedEvidence;
}

export interface ReportedEvidence {
  readonly artifactName: string;
  readonly artifactDigest: string;
  readonly url: string;
  readonly builtBy: string;
  readonly provenance: readonly {
    readonly builder: string;
    readonly path: string | undefined;
    readonly commit: string | undefined;
  }[];
}

/** The job summary: verdict first, the capability change second, findings by file, approvals, and evidence last. */
export function renderChangeReport(report: ChangeReport): string {
  const paragraphs = [
    `## ${verdictLine(report)}`,
    ...uncomparedParagraphs(report),
    ...report.releases.flatMap(changeParagraphs),
    ...(report.findings.length === 0 ? [] : ['### Findings', ...findingParagraphs(report.findings)]),
    ...softenedParagraphs(report.releases.flatMap(({ softened }) => softened)),
    '### Approval',
    ...approvalParagraphs(report),
    '### Evidence',
    ...report.releases.flatMap(({ folder, evidence }) =>
      evidence === undefined ? [] : [evidenceTable(folder, evidence)],
    ),
  ];
  // Never cut off: a verdict that does not say what it is about would be taken for one on the present head.
  const judged = judgedLine(report);
  return `${boundedMarkdown(paragraphs, MAX_REPORT_CHARACTERS - judged.length - 2)}\n${judged}\n`;
}

function judgedLine({ pullRequest, head, base }: ChangeReport): string {
  const what = pullRequest === undefined ? 'Head' : `Pull request ${pullRequest}: head`;
  return `${what} ${codeText(head)} by the default branch at ${codeText(base ?? 'not reached')}.`;
}

const APPROVAL_WORDS = {
  given: [' and approved', 'Given.'],
  missing: ['; approval is missing', 'Missing.'],
  'not-asked': ['', 'Not asked for here; publish asks for it.'],
} as const;

function verdictLine({ verdict, findings, approval }: ChangeReport): string {
  if (verdict === 'refused') return `Refused: ${count(findings.length, 'finding')}`;
  return `Admissible${APPROVAL_WORDS[approval][0]}`;
}

/** A reviewer who takes the list for what is new against the last admitted release would be misled. */
function uncomparedParagraphs({ releases, uncompared = [] }: ChangeReport): readonly string[] {
  const [why] = uncompared;
  if (releases.length === 0 || why === undefined) return [];
  const said = `${why.code}: ${codeText(why.message)}`;
  return [
    `Nobody can tell what was admitted last (${said}): compared with every release that was merged, a risk beside any of them is shown.`,
  ];
}

/** What a reviewer decides about: what the release may do that the last one could not. */
function changeParagraphs(release: ReportedRelease): readonly string[] {
  const tier =
    release.lapsedFrom === undefined
      ? codeText(release.tier)
      : `${codeText(release.tier)}, fallen from ${codeText(release.lapsedFrom)}: its review is overdue`;
  const changes = release.changes
    .slice(0, MAX_LISTED_CHANGES)
    .map(
      (change) =>
        `- ${RISK_MARK[change.risk === 'none' ? 'none' : 'some']} ${codeText(describeChange(change), MAX_CHANGE_CHARACTERS)}`,
    );
  const drift = release.drift.map(
    (change) => `- ${RISK_MARK.some} ${codeText(describeDrift(change), MAX_CHANGE_CHARACTERS)}`,
  );
  const left = release.changes.length - changes.length;
  const lines = [...drift, ...changes, ...(left > 0 ? [`- and ${left} more changes`] : [])];
  const needed = neededText(release.quorum);
  return [
    `### ${codeText(release.folder)}`,
    `Tier ${tier}${needed}.`,
    // Line by line: a paragraph that does not fit is left out whole, and a long list would take the heaviest risk with it.
    ...(lines.length === 0 ? ['It may do what the last release may do, no more and no less.'] : lines),
  ];
}

function neededText({ approvals, seats }: Quorum): string {
  const seated = [...seats].map(([seat, number]) => `${codeText(seat)} ${number}`);
  const parts = [...(approvals > 0 ? [count(approvals, 'approval')] : []), ...seated];
  return parts.length === 0 ? '' : `; needed: ${parts.join(', ')}`;
}

const MAX_LISTED_CHANGES = 100;
/** Both sides as long as `describeChange` shows them, and what it says of them. */
const MAX_CHANGE_CHARACTERS = 1000;
const RISK_MARK = { some: '**+**', none: '−' } as const;

/** What policy would refuse and does not: told as plainly as what it refuses, or nobody would ever mend it. */
function softenedParagraphs(softened: readonly SoftenedFinding[]): readonly string[] {
  if (softened.length === 0) return [];
  const lines = softened.slice(0, MAX_LISTED_CHANGES).map(({ finding, by }) => {
    const why =
      by.kind === 'waiver'
        ? `waived by ${codeText(by.id)} until ${codeText(by.expires)}`
        : `the tier is on ${by.level}`;
    return `- ${finding.code}: ${codeText(finding.message)} (${why})`;
  });
  return ['### Would refuse', ...lines];
}

function evidenceTable(folder: string, evidence: ReportedEvidence): string {
  const provenance = evidence.provenance.map(
    ({ builder, path, commit }) =>
      `${codeText(builder)} ran ${codeText(path ?? 'a build')} at ${codeText(commit ?? 'a commit not stated')}`,
  );
  const rows: readonly (readonly [string, string])[] = [
    ['release', codeText(folder)],
    ['artifact', codeText(evidence.artifactName)],
    ['digest', codeText(evidence.artifactDigest)],
    ['fetched from', codeText(evidence.url)],
    ['built by', codeText(evidence.builtBy)],
    ...provenance.map((line): readonly [string, string] => ['provenance', line]),
  ];
  return ['| | |', '|---|---|', ...rows.map(([name, value]) => `| ${name} | ${value} |`)].join('\n');
}

function approvalParagraphs({ approval, approvals, approvalFindings }: ChangeReport): readonly string[] {
  const given = approvals.map(
    ({ login, id, commit, capacities = [] }) =>
      `- ${codeText(login)} (account ${id}) as ${codeText(capacities.join(', '))} on ${codeText(commit)}`,
  );
  return [
    APPROVAL_WORDS[approval][1],
    ...(given.length === 0 ? [] : [given.join('\n')]),
    ...(approvalFindings.length === 0 ? [] : findingParagraphs(approvalFindings)),
  ];
}
