import type { Finding } from '../../core/finding.ts';
import type { Code } from '../../core/codes/index.ts';
import type { RequiredCheck } from './branch-rules.ts';
import type { Examined } from './examine.ts';

/** What the API can mend. */
export interface RegistryMends {
  /** Makes or completes the ruleset of that name: no bypass, on the default branch. */
  enforceRuleset(name: string, check: RequiredCheck | undefined): Promise<void>;
  /** Tokens of workflows read, and approve nothing, where a workflow does not say otherwise. */
  restrictWorkflowToken(): Promise<void>;
}

export interface Mend {
  /** What will be done, in one line. */
  readonly what: string;
  readonly apply: (mends: RegistryMends) => Promise<void>;
}

export const MENDED_RULESET = 'portcullis';

const BY_RULESET: readonly Code[] = [
  'DOCTOR_BRANCH_UNPROTECTED',
  'DOCTOR_RULE_BYPASS',
  'DOCTOR_APPROVALS_OPTIONAL',
  'DOCTOR_STALE_REVIEWS_KEPT',
  'DOCTOR_LAST_PUSH_UNREVIEWED',
  'DOCTOR_CODE_OWNERS_OPTIONAL',
  'DOCTOR_HISTORY_REWRITABLE',
];
const BY_PINNING: readonly Code[] = ['DOCTOR_CHECK_OPTIONAL', 'DOCTOR_CHECK_UNPINNED', 'DOCTOR_CHECK_APP_WRONG'];
const BY_TOKEN: readonly Code[] = ['DOCTOR_TOKEN_WIDE', 'DOCTOR_TOKEN_APPROVES'];

/** What of the findings the API can mend, as steps to be shown before they are taken. Rules are added, none is taken away. */
export function planMends({ findings, check, rules, head }: Examined): readonly Mend[] {
  const has = (codes: readonly Code[]) => findings.some(({ code }: Finding) => codes.includes(code));
  const mends: Mend[] = [];
  const pinned = pinnedCheck({ check, rules });
  if (has(BY_RULESET) || (has(BY_PINNING) && pinned !== undefined)) {
    const also = pinned === undefined ? '' : `, the check ${pinned.name} of App ${pinned.app}`;
    mends.push({
      what: `make or complete the ruleset ${MENDED_RULESET} on ${head.defaultBranch}, which nobody may bypass: pull request, 1 approval, of code owners, after the last push, stale ones dismissed, no force push, no deletion${also}`,
      apply: (port) => port.enforceRuleset(MENDED_RULESET, pinned),
    });
  }
  if (has(BY_TOKEN))
    mends.push({
      what: 'make the default of workflow tokens read-only, without the right to approve',
      apply: (port) => port.restrictWorkflowToken(),
    });
  return mends;
}

/**
 * The check with its App: the one given, or that of all workflows; nothing where a rule pins it to a third, which may be meant.
 * A check is never required unpinned.
 */
function pinnedCheck({ check, rules }: Pick<Examined, 'check' | 'rules'>): RequiredCheck | undefined {
  const isForeign = rules.sources
    .flatMap(({ checks }) => checks)
    .some(({ name, app }) => name === check.name && app !== undefined && app !== check.sharedApp);
  const app = check.app ?? (isForeign ? undefined : check.sharedApp);
  return app === undefined ? undefined : { name: check.name, app };
}
