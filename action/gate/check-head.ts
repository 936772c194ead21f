import { isFound } from '../../core/finding.ts';
import type { ChangeReport } from '../../core/report/change-report.ts';
import { checkPull, headShared, twinsOf, type ProposedPull, type PullCheckRequest } from './check-pull.ts';

export interface HeadCheckRequest extends PullCheckRequest {
  /** Closes a twin for the sake of the pull request that passes; false where that may not be done. */
  readonly close: (twin: number, passing: number) => Promise<boolean>;
}

export interface HeadVerdict {
  /** Of the pull request that was asked about. */
  readonly report: ChangeReport;
  /** What the head is told, which all that share it have in common. */
  readonly onHead: ChangeReport;
}

/** Of twins from forks, judged beside the one that was asked about, the oldest first. */
const MAX_TWINS_JUDGED = 5;
/** More are left for the next run. */
const MAX_TWINS_CLOSED = 30;

/**
 * Judges a pull request, and what to say of its head: a check belongs to a commit, and all open pull requests on that commit
 * have it in common. A stranger can open one on anybody's head, so
 *
 * - one on a branch of the registry's own speaks for the head alone; two of those are refused, by `checkPull`;
 * - of those from forks any one that passes speaks for the head, and a stranger's twin takes no pass away;
 * - none profits: before the head is told that it passes, every twin from a fork is closed. Where one is left open, the head
 *   fails.
 */
export async function checkHead(request: HeadCheckRequest): Promise<HeadVerdict> {
  const report = await checkPull(request);
  const pull = await request.pulls.read(request.number);
  const open = await request.pulls.open();
  // Too many to be listed: the report says so.
  const twins = open === 'too-long' || pull.head !== report.head ? [] : twinsOf(pull, open);
  if (twins.length === 0) return { report, onHead: report };
  const speaking = await speakingFor(request, { pull, report }, twins);
  if (!passes(speaking)) return { report, onHead: speaking };
  const left = await closed(request, speaking, [...(pull.isOpen ? [pull] : []), ...twins]);
  const findings = left.map(headShared);
  const onHead = isFound(findings) ? refusedFor(speaking, findings) : speaking;
  if (speaking.pullRequest === request.number) return { report: onHead, onHead };
  const isTold = report.findings.some(({ code }) => code === 'PULL_HEAD_SHARED');
  const passing = headShared({ number: speaking.pullRequest ?? 0, head: report.head });
  return { report: isTold ? report : refusedFor(report, [passing]), onHead };
}

interface Asked {
  readonly pull: ProposedPull;
  readonly report: ChangeReport;
}

/** The report of whichever pull request says the most for the head. */
async function speakingFor(
  request: HeadCheckRequest,
  { pull, report }: Asked,
  twins: readonly ProposedPull[],
): Promise<ChangeReport> {
  const inside = twins.filter(({ isOfFork }) => !isOfFork);
  if (!pull.isOfFork) return report;
  const [only] = inside;
  if (only !== undefined) return inside.length === 1 ? checkPull(other(request, only)) : report;
  const branch = await request.pulls.defaultBranch();
  const rivals = twins
    .filter(({ baseBranch }) => baseBranch === branch)
    .toSorted((one, another) => one.number - another.number);
  let best = report;
  for (const rival of rivals.slice(0, MAX_TWINS_JUDGED)) {
    if (passes(best)) break;
    const judged = await checkPull(other(request, rival));
    if (rank(judged) > rank(best)) best = judged;
  }
  return best;
}

/** The head is in question already. */
function other(request: HeadCheckRequest, { number }: ProposedPull): PullCheckRequest {
  const { judging: _, ...rest } = request;
  return { ...rest, number };
}

/** Of those that do not speak for the head, the ones that stay open. */
async function closed(
  { close }: HeadCheckRequest,
  { pullRequest: passing = 0 }: ChangeReport,
  pulls: readonly ProposedPull[],
): Promise<readonly ProposedPull[]> {
  const left: ProposedPull[] = [];
  for (const [index, twin] of pulls.filter(({ number }) => number !== passing).entries()) {
    const isClosed = twin.isOfFork && index < MAX_TWINS_CLOSED && (await close(twin.number, passing));
    if (!isClosed) left.push(twin);
  }
  return left;
}

/** What a twin is told. */
export function twinClosedText(passing: number): string {
  return `Closed by the check: #${passing} has the same head commit, and passes. A check belongs to a commit, so that both would have it; what both change comes with #${passing}.\n`;
}

function passes({ verdict, approval }: ChangeReport): boolean {
  return verdict === 'admissible' && approval === 'given';
}

function rank(report: ChangeReport): number {
  return passes(report) ? 2 : report.verdict === 'admissible' ? 1 : 0;
}

function refusedFor(report: ChangeReport, findings: ChangeReport['findings']): ChangeReport {
  return { ...report, verdict: 'refused', findings: [...report.findings, ...findings] };
}
