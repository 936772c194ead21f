import { renderChangeReport, type ChangeReport } from '../../core/report/change-report.ts';
import type { CheckRuns, CheckVerdict } from '../github/check-runs.ts';

/** Name of the check run that a rule of the default branch requires, pinned to the app that writes it. */
export const CHECK_NAME = 'portcullis';

/**
 * What the check run says of a head: `success` means that it may be merged. Where nothing but approvals is missing it asks for
 * action, which is no pass either; it is never neutral or skipped, which GitHub would let through.
 */
export function checkVerdict(report: ChangeReport): CheckVerdict {
  const summary = renderChangeReport(report);
  if (report.verdict === 'refused') return { conclusion: 'failure', title: 'Refused', summary };
  if (report.approval !== 'given')
    return { conclusion: 'action_required', title: 'Admissible; approval is missing', summary };
  return { conclusion: 'success', title: 'Admissible and approved', summary };
}

/** In the place of a verdict while another is found, so that none outlives its reasons if the run dies. */
const IN_QUESTION: CheckVerdict = {
  conclusion: 'action_required',
  title: 'Being judged again',
  summary: 'What was said of this head before is in question; if no verdict follows, run the check again.',
};

/** Takes back what an earlier run said of a head. */
export async function questionVerdict(checks: CheckRuns, head: string): Promise<void> {
  if (await checks.isStated(head)) await checks.state(head, IN_QUESTION);
}

/** Where no verdict was reached: a failure, with the reason. */
export function noVerdict(reason: string): CheckVerdict {
  return { conclusion: 'failure', title: 'Not judged', summary: reason };
}
