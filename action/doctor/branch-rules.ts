import { finding, type Finding } from '../../core/finding.ts';
import type { Code } from '../../core/codes/index.ts';
import { visibleText } from '../../core/report/outside-text.ts';
import { unverified, type Reading } from './reading.ts';

/** One ruleset, or the branch protection of old, as it holds for the default branch. All of them hold at once. */
export interface RuleSource {
  readonly kind: 'ruleset' | 'classic';
  readonly name: string;
  /** Who may leave it aside, in words; unread where the token may not know. */
  readonly bypass: Reading<readonly string[]>;
  readonly pullRequest: PullRequestRule | undefined;
  readonly checks: readonly RequiredCheck[];
  readonly blocksForcePush: boolean;
  readonly blocksDeletion: boolean;
}

export interface PullRequestRule {
  readonly approvals: number;
  readonly dismissesStale: boolean;
  readonly lastPush: boolean;
  readonly codeOwners: boolean;
}

export interface RequiredCheck {
  readonly name: string;
  /** Numeric id of the App that must report it; undefined where anyone may. */
  readonly app: number | undefined;
}

export interface BranchRules {
  readonly sources: readonly RuleSource[];
  /** Why there may be more of them than are known. */
  readonly unread: readonly string[];
}

export interface WantedCheck {
  readonly name: string;
  /** An App of the registry's own that must report it; undefined where the shipped workflows do, in the name of `sharedApp`. */
  readonly app: number | undefined;
  /** GitHub's own App, in whose name all workflows speak; undefined where GitHub does not tell. */
  readonly sharedApp: number | undefined;
}

interface Requirement {
  readonly code: Code;
  readonly what: string;
  readonly meets: (source: RuleSource) => boolean;
}

function requirements(branch: string, check: WantedCheck): readonly Requirement[] {
  const named = ({ checks }: RuleSource) => checks.filter(({ name }) => name === check.name);
  const right = check.app ?? check.sharedApp;
  return [
    {
      code: 'DOCTOR_BRANCH_UNPROTECTED',
      what: `${branch} can be pushed to without a pull request`,
      meets: ({ pullRequest }) => pullRequest !== undefined,
    },
    {
      code: 'DOCTOR_APPROVALS_OPTIONAL',
      what: `${branch} asks for no approval`,
      meets: ({ pullRequest }) => (pullRequest?.approvals ?? 0) > 0,
    },
    {
      code: 'DOCTOR_STALE_REVIEWS_KEPT',
      what: `${branch} keeps approvals after a push`,
      meets: ({ pullRequest }) => pullRequest?.dismissesStale === true,
    },
    {
      code: 'DOCTOR_LAST_PUSH_UNREVIEWED',
      what: `${branch} lets the last pusher approve`,
      meets: ({ pullRequest }) => pullRequest?.lastPush === true,
    },
    {
      code: 'DOCTOR_CODE_OWNERS_OPTIONAL',
      what: `${branch} does not ask code owners`,
      meets: ({ pullRequest }) => pullRequest?.codeOwners === true,
    },
    {
      code: 'DOCTOR_CHECK_OPTIONAL',
      what: `${branch} does not require the check ${check.name}`,
      meets: (source) => named(source).length > 0,
    },
    {
      code: 'DOCTOR_CHECK_UNPINNED',
      what: `the check ${check.name} may come from any App`,
      meets: (source) => named(source).some(({ app }) => app !== undefined),
    },
    {
      code: 'DOCTOR_CHECK_APP_WRONG',
      what: `the check ${check.name} is pinned to an App that is not ${check.app ?? 'GitHub Actions'}`,
      meets: (source) => named(source).some(({ app }) => app !== undefined && (right === undefined || app === right)),
    },
    {
      code: 'DOCTOR_HISTORY_REWRITABLE',
      what: `${branch} can be deleted or pushed to by force`,
      meets: ({ blocksForcePush, blocksDeletion }) => blocksForcePush && blocksDeletion,
    },
  ];
}

/** What follows from another that is not met says nothing new. */
const IMPLIED: Readonly<Partial<Record<Code, Code>>> = {
  DOCTOR_APPROVALS_OPTIONAL: 'DOCTOR_BRANCH_UNPROTECTED',
  DOCTOR_STALE_REVIEWS_KEPT: 'DOCTOR_BRANCH_UNPROTECTED',
  DOCTOR_LAST_PUSH_UNREVIEWED: 'DOCTOR_BRANCH_UNPROTECTED',
  DOCTOR_CODE_OWNERS_OPTIONAL: 'DOCTOR_BRANCH_UNPROTECTED',
  DOCTOR_CHECK_UNPINNED: 'DOCTOR_CHECK_OPTIONAL',
  DOCTOR_CHECK_APP_WRONG: 'DOCTOR_CHECK_UNPINNED',
};

/**
 * What the rules of a branch leave open. GitHub holds all of them at once, so each demand needs one source that makes it and
 * that nobody may leave aside.
 */
export function branchFindings(rules: BranchRules, branch: string, check: WantedCheck): readonly Finding[] {
  const findings: Finding[] = [];
  const unmet = new Set<Code>();
  const evaded = new Set<RuleSource>();
  for (const { code, what, meets } of requirements(branch, check)) {
    const meeting = rules.sources.filter(meets);
    if (meeting.length === 0) {
      const cause = IMPLIED[code];
      if (cause === undefined || !unmet.has(cause)) findings.push(unmetFinding(code, what, rules));
      unmet.add(code);
    } else if (!meeting.some(isHeldByAll)) for (const source of meeting) evaded.add(source);
  }
  return [...findings, ...unknownApp(rules, check), ...[...evaded].map(bypassFinding)];
}

/** Whether a pin is to the App of all workflows cannot be told where GitHub does not tell which that is. */
function unknownApp({ sources }: BranchRules, { name, app, sharedApp }: WantedCheck): readonly Finding[] {
  const isPinned = sources.some(({ checks }) => checks.some((each) => each.name === name && each.app !== undefined));
  if (!isPinned || (app ?? sharedApp) !== undefined) return [];
  return [unverified(`the App that ${name} is pinned to`, 'GitHub does not tell the App of all workflows')];
}

function isHeldByAll({ bypass }: RuleSource): boolean {
  return bypass.kind === 'read' && bypass.value.length === 0;
}

function unmetFinding(code: Code, what: string, { unread }: BranchRules): Finding {
  const [why] = unread;
  return why === undefined ? finding(code, what) : unverified(`whether ${what}`, why);
}

function bypassFinding({ name, bypass }: RuleSource): Finding {
  const shown = visibleText(name, 80);
  if (bypass.kind === 'unread') return unverified(`who may bypass ${shown}`, bypass.why);
  return finding('DOCTOR_RULE_BYPASS', `${visibleText(bypass.value.join(', '), 200)} may bypass ${shown}`);
}
