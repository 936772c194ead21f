import { finding, type Finding } from '../../core/finding.ts';
import { shownText } from '../../core/json/shown-text.ts';
import { pinOf } from './action-pin.ts';
import type { Reading } from './reading.ts';
import type { Job, WorkflowFile } from './workflow-file.ts';

/** A job as it runs: in a file that events start, or in one that such a file calls. */
export interface WorkflowUse {
  /** Of the file that events start. */
  readonly path: string;
  readonly events: ReadonlySet<string>;
  /** Those that it can name; none where it names none. */
  readonly environments: readonly string[];
  /** Its environment is computed, and could be any. */
  readonly mayUseAny: boolean;
  /** It asks who runs it, and obeys those alone who are on call. */
  readonly asksOnCall: boolean;
  /** Concurrency groups that it waits in, lower-case, with the names of workflow and branch put in. */
  readonly groups: readonly string[];
  readonly revokes: boolean;
}

export type CalledWorkflows = (repository: string, path: string, sha: string) => Promise<Reading<WorkflowFile>>;

export interface WorkflowUses {
  readonly uses: readonly WorkflowUse[];
  readonly hasUnread: boolean;
  /** Files of other repositories that are called, near or far, each once. */
  readonly called: readonly WorkflowFile[];
}

const REVOKES = /(?:^|[\/.\-_ ])revoke(?:$|[\/.\-_ @])/iv;
/** Called workflows nest, on GitHub up to ten deep. */
const MAX_DEPTH = 10;

/** Every job that events can start, called files followed, those of other repositories included. */
export async function workflowUses(
  files: readonly WorkflowFile[],
  called: CalledWorkflows,
  defaultBranch: string,
): Promise<WorkflowUses> {
  const uses: WorkflowUse[] = [];
  const elsewhere = new Map<string, WorkflowFile>();
  let hasUnread = false;
  const walk = async (file: WorkflowFile, root: WorkflowFile, depth: number, isRevoking: boolean): Promise<void> => {
    const resolved = (group: string) => resolvedGroup(group, root, defaultBranch);
    for (const job of file.jobs) {
      const revokes = isRevoking || isRevocation(job);
      uses.push({
        path: root.path,
        events: root.events,
        ...environmentsOf(job.environment),
        asksOnCall: asksOnCall(job),
        groups: [...root.groups, ...file.groups, ...job.groups].map(resolved),
        revokes,
      });
      const next = job.uses === undefined ? undefined : await calledBy(job.uses, files, called);
      if (next === 'unread' || (next !== undefined && depth === MAX_DEPTH)) hasUnread = true;
      else if (next !== undefined) {
        if (job.uses !== undefined && pinOf(job.uses).kind === 'commit') elsewhere.set(job.uses, next);
        await walk(next, root, depth + 1, revokes);
      }
    }
  };
  const roots = files.filter(({ kind, events }) => kind === 'workflow' && [...events].some(isStarting));
  for (const file of roots) await walk(file, file, 1, REVOKES.test(file.path));
  return { uses, hasUnread, called: [...elsewhere.values()] };
}

const EITHER = /^\$\{\{\s*[\w.\-]+\s*&&\s*'([^']+)'\s*\|\|\s*'([^']+)'\s*\}\}$/v;

/** `${{ condition && 'one' || 'other' }}` is one of the two; any other expression could be anything. */
function environmentsOf(text: string | undefined): Pick<WorkflowUse, 'environments' | 'mayUseAny'> {
  if (text === undefined) return { environments: [], mayUseAny: false };
  if (!text.includes('${{')) return { environments: [text], mayUseAny: false };
  const [, one, other] = EITHER.exec(text) ?? [];
  if (one === undefined || other === undefined) return { environments: [], mayUseAny: true };
  return { environments: [one, other], mayUseAny: false };
}

/** By the action itself, pinned: that a file is called revoke says nothing of whom it obeys. */
function asksOnCall({ steps }: Job): boolean {
  return steps.some(({ uses }) => {
    const pin = pinOf(uses ?? '');
    return pin.kind === 'commit' && pin.path === 'action/revoke';
  });
}

function isStarting(event: string): boolean {
  return event !== 'workflow_call';
}

async function calledBy(
  uses: string,
  files: readonly WorkflowFile[],
  called: CalledWorkflows,
): Promise<WorkflowFile | 'unread' | undefined> {
  const pin = pinOf(uses);
  if (pin.kind === 'local') return files.find(({ path }) => path === uses.slice(2)) ?? 'unread';
  if (pin.kind !== 'commit') return 'unread';
  const file = await called(pin.repository, pin.path, pin.sha);
  return file.kind === 'read' ? file.value : 'unread';
}

function isRevocation({ uses = '', steps }: Job): boolean {
  if (REVOKES.test(uses)) return true;
  return steps.some((step) => REVOKES.test(step.uses ?? '') || /\bportcullis revoke\b/v.test(step.run ?? ''));
}

/** GitHub tells groups apart regardless of case; `github.workflow` is the workflow that was started. */
function resolvedGroup(group: string, { name }: WorkflowFile, defaultBranch: string): string {
  return group
    .replaceAll(/\$\{\{\s*github\.workflow\s*\}\}/gv, () => name)
    .replaceAll(/\$\{\{\s*github\.(?:ref|ref_name)\s*\}\}/gv, () => defaultBranch)
    .toLowerCase();
}

/** Queues in which a revocation stands behind something else: a newer run that waits cancels the older one that does. */
export function queueFindings(uses: readonly WorkflowUse[]): readonly Finding[] {
  const findings = new Map<string, Finding>();
  for (const { groups, path } of uses.filter((use) => use.revokes))
    for (const group of groups) {
      const other = uses.find((use) => !use.revokes && use.groups.includes(group));
      if (other === undefined || findings.has(`${path} ${group}`)) continue;
      const what = `it shares the group ${shownText(group)} with ${shownText(other.path)}`;
      findings.set(`${path} ${group}`, finding('DOCTOR_REVOKE_QUEUED', what, { file: path }));
    }
  return [...findings.values()];
}
