import { changeReport } from './change-report-of.ts';
import { judge } from './judge.ts';
import { finding } from '../../core/finding.ts';
import type { ChangeReport } from '../../core/report/change-report.ts';
import type { ObjectReader } from '../../transport/git/object-reader.ts';
import type { PullCheckRequest } from './check-pull.ts';

export interface QueueCheckRequest extends Pick<
  PullCheckRequest,
  'artifacts' | 'osv' | 'now' | 'progress' | 'published'
> {
  /** The queued commit. */
  readonly head: string;
  readonly defaultBranch: () => Promise<string>;
  readonly repository: {
    readonly objects: ObjectReader;
    fetchBranch(branch: string): Promise<string>;
    fetchCommit(commit: string): Promise<boolean>;
  };
}

/**
 * Judges the content of what a merge queue is about to merge, by the tip of the default branch. A queue runs the workflow
 * file of the queued change, so that this job can be made to say anything: it holds no power, asks for no approvals and
 * writes nothing. Approvals were checked before the queue, and publish asks for them again.
 * @throws Error when GitHub or git fails
 */
export async function checkQueued(request: QueueCheckRequest): Promise<ChangeReport> {
  const { head, repository } = request;
  request.progress(`judging the queued commit ${head}`);
  const base = await repository.fetchBranch(await request.defaultBranch());
  if (!(await repository.fetchCommit(head))) {
    const findings = [finding('PULL_NOT_FOUND', `the queued commit ${head} is gone`)];
    return { ...changeReport({ head, base, findings }), approval: 'not-asked' };
  }
  const judged = await judge({ ...request, objects: repository.objects, base, head });
  const report =
    judged.kind === 'refused'
      ? changeReport({ head, base, findings: judged.findings })
      : changeReport({ head, base, findings: judged.value.findings, judged: judged.value });
  return { ...report, approval: 'not-asked' };
}
