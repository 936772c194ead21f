import { finding, type Finding } from '../../core/finding.ts';
import { HOUR_IN_MS } from '../../core/time.ts';
import { visibleText } from '../../core/report/outside-text.ts';
import type { RunClaim, WorkflowRun } from '../runner/own-run.ts';

/** Long enough for a second person to be woken, short enough that nobody denies with last week's run. */
export const MAX_RUN_AGE_HOURS = 1;

export interface RunGround {
  readonly claim: RunClaim;
  readonly defaultBranch: string;
  /** Events that may start it. */
  readonly events: readonly string[];
}

/** What speaks against a run as such: started elsewhere than on the default branch, by another event, or not this run at all. */
export function runFindings(run: WorkflowRun, { claim, defaultBranch, events }: RunGround): readonly Finding[] {
  const findings: Finding[] = [];
  const forbid = (message: string) => findings.push(finding('REVOKE_RUN_FORBIDDEN', message));
  // A tag may have the name of the branch, and a fork a branch of that name.
  if (run.isOfFork) forbid('the run is of a fork');
  else if (run.headBranch !== defaultBranch || claim.ref !== `refs/heads/${defaultBranch}`)
    forbid(`the run is of ${visibleText(claim.ref, 200)}, not of the default branch ${defaultBranch}`);
  if (!events.includes(run.event))
    forbid(`the run was started by ${visibleText(run.event, 100)}; ${events.join(' or ')} may start it`);
  if (run.headSha !== claim.sha || run.attempt !== claim.attempt)
    forbid(
      `the job is attempt ${claim.attempt} of ${visibleText(claim.sha, 64)}, the run is attempt ${run.attempt} of ${run.headSha}`,
    );
  return findings;
}

/** A run can be run again for a month, with the code, the inputs and the reasons of then. */
export function ageFindings({ createdAt }: WorkflowRun, now: Date): readonly Finding[] {
  const hours = (now.getTime() - Date.parse(createdAt)) / HOUR_IN_MS;
  if (hours <= MAX_RUN_AGE_HOURS) return [];
  return [finding('REVOKE_RUN_STALE', `the run was started ${createdAt}, more than ${MAX_RUN_AGE_HOURS} h ago`)];
}
