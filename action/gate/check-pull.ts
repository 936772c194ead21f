import { decideApproval, type Approval } from '../../core/approval/decide-approval.ts';
import { namedPeople } from '../../core/approval/named-people.ts';
import { ownersGround } from '../../core/approval/owners-ground.ts';
import { finding, findingsOf, unlessAlso, type Finding, type Outcome } from '../../core/finding.ts';
import type { ChangeReport } from '../../core/report/change-report.ts';
import type { OsvExport } from '../../core/osv/match-vulnerabilities.ts';
import { GitError } from '../../transport/git/git-process.ts';
import type { ObjectReader } from '../../transport/git/object-reader.ts';
import { MAX_LISTED, type Listed } from '../github/listed.ts';
import { pullEvidence, type EvidenceSources, type ReviewedPull, type ReviewedPulls } from '../people/pull-evidence.ts';
import type { ComparedRepository } from '../people/same-change.ts';
import type { SubmitterSource } from '../publish/github-approvals.ts';
import type { ArtifactSource } from '../publish/publish.ts';
import type { OwnerNumbers } from '../owners/check-lock.ts';
import { changeReport } from './change-report-of.ts';
import { checkOwnersLock } from './owners-check.ts';
import type { PublishedSource } from './published-releases.ts';
import { judge, type Judged, type Submitters } from './judge.ts';

/** What the check asks of GitHub about pull requests. */
export interface ProposedPulls extends ReviewedPulls {
  defaultBranch(): Promise<string>;
  read(number: number): Promise<ProposedPull>;
  open(): Promise<Listed<ProposedPull>>;
}

export interface ProposedPull extends ReviewedPull {
  readonly isOpen: boolean;
  readonly isOfFork: boolean;
  readonly baseBranch: string;
}

/** The registry's objects, fetched and never checked out. */
export interface RegistryObjects extends ComparedRepository {
  fetchBranch(branch: string): Promise<string>;
  fetchPull(number: number): Promise<string>;
}

export interface PullCheckRequest extends EvidenceSources {
  readonly number: number;
  readonly pulls: ProposedPulls;
  readonly repository: RegistryObjects;
  /** Who brought the commits that earlier releases came by. */
  readonly submitterOf: SubmitterSource;
  /** Who holds the names of CODEOWNERS now. */
  readonly ownerNumbers: OwnerNumbers;
  readonly artifacts: ArtifactSource;
  /** What was admitted, by the publication. */
  readonly published?: PublishedSource | undefined;
  /** Known vulnerabilities, where an export is given. */
  readonly osv?: OsvExport | undefined;
  readonly now: Date;
  readonly progress: (text: string) => void;
  /** Told the head before it is judged: what was said of it before holds no longer. */
  readonly judging?: (head: string) => Promise<void>;
}

const MOVES_FOLLOWED = 3;

/**
 * Judges a pull request by its number alone: base, head, reviews and the tip of the default branch are asked for now, and
 * the tip is resolved once. `pull_request.base.sha` of an event goes stale and is never looked at.
 * @throws Error when GitHub or git fails, or the head moves faster than it can be read
 */
export async function checkPull(request: PullCheckRequest): Promise<ChangeReport> {
  const { pulls, repository, number } = request;
  request.progress(`asking for pull request ${number}`);
  const branch = await pulls.defaultBranch();
  const pull = await fetchHead(request);
  await request.judging?.(pull.head);
  const base = await repository.fetchBranch(branch);
  const about = { pullRequest: number, head: pull.head, base };
  const findings = await pullFindings(request, pull, branch, base);
  if (findings.length > 0) return changeReport({ ...about, findings });
  const submitters: Submitters = {
    now: pull.authorId > 0 ? pull.authorId : 'unknown',
    of: (commit) => request.submitterOf(commit, branch),
  };
  const judged = await judge({ ...request, objects: repository.objects, base, head: pull.head, submitters });
  if (judged.kind === 'refused') return changeReport({ ...about, findings: judged.findings });
  const approval = await approvalOf(request, pull, judged.value);
  return changeReport({
    ...about,
    findings: judged.value.findings,
    judged: judged.value,
    approvals: approval?.kind === 'ok' ? approval.value : undefined,
    approvalFindings: approval === undefined ? [] : findingsOf(approval),
  });
}

/** Asked by what stands on the default branch, with the reviews that there are now. */
async function approvalOf(
  request: PullCheckRequest,
  pull: ProposedPull,
  { state, base, quorum, paths }: Judged,
): Promise<Outcome<readonly Approval[]> | undefined> {
  const policy = state.policy?.value;
  if (policy === undefined) return undefined;
  const owners = ownersGround(state.owners);
  const asked = await pullEvidence([pull], base, namedPeople(policy, owners, paths), request);
  const decided = decideApproval({
    policy,
    evidence: { kind: 'pull-request', number: pull.number, head: pull.head, isAsProposed: true, ...asked },
    quorum,
    paths,
    owners,
  });
  const isOwned = policy.approvals.source === 'github' && policy.approvals.code_owners === true;
  const mismatches = isOwned ? await checkOwnersLock(paths, owners, request.ownerNumbers) : [];
  return unlessAlso(decided, mismatches);
}

/** The pull request with its head fetched: what the API says and what git gives must be one commit. */
async function fetchHead({ pulls, repository, number }: PullCheckRequest): Promise<ProposedPull> {
  for (let attempt = 1; attempt <= MOVES_FOLLOWED; attempt += 1) {
    const pull = await pulls.read(number);
    if ((await repository.fetchPull(number)) === pull.head) return pull;
  }
  throw new Error(`the head of pull request ${number} moves while it is read; the run of the newest head judges it`);
}

async function pullFindings(
  { pulls, repository, number }: PullCheckRequest,
  pull: ProposedPull,
  branch: string,
  base: string,
): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  if (!pull.isOpen) findings.push(finding('PULL_NOT_OPEN', `pull request ${number} is closed`));
  if (pull.baseBranch !== branch)
    findings.push(finding('PULL_BASE_FORBIDDEN', `it is against ${pull.baseBranch}, not ${branch}`));
  const open = await pulls.open();
  if (open === 'too-long')
    findings.push(finding('GITHUB_LIST_TOO_LONG', `there are more than ${MAX_LISTED} open pull requests`));
  // Anybody can open a twin from a fork: that is for `checkHead`, or a stranger's would close an honest one.
  const inside = (open === 'too-long' ? [] : twinsOf(pull, open)).filter(({ isOfFork }) => !isOfFork);
  findings.push(...inside.map((other) => headShared(other)));
  if (!(await hasCommonHistory(repository.objects, base, pull.head)))
    findings.push(finding('PULL_UNRELATED', `${pull.head} does not descend from anything on ${branch}`));
  return findings;
}

/** Others that are open on the same head. */
export function twinsOf(pull: ProposedPull, open: readonly ProposedPull[]): readonly ProposedPull[] {
  return open.filter(({ number, head }) => number !== pull.number && head === pull.head);
}

export function headShared({ number, head }: Pick<ProposedPull, 'number' | 'head'>): Finding {
  return finding('PULL_HEAD_SHARED', `pull request ${number} has the head ${head}`);
}

async function hasCommonHistory(objects: ObjectReader, one: string, other: string): Promise<boolean> {
  try {
    await objects.mergeBase(one, other);
    return true;
  } catch (error) {
    if (error instanceof GitError) return false;
    throw error;
  }
}
