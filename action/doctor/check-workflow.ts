import { finding, type Finding } from '../../core/finding.ts';
import { shownText } from '../../core/json/shown-text.ts';
import { pinOf } from './action-pin.ts';
import type { Job, Permissions, Step, WorkflowFile } from './workflow-file.ts';

/** Events by which a stranger's doing starts a workflow that has the rights of the default branch. */
const PRIVILEGED_EVENTS = ['pull_request_target', 'workflow_run', 'issue_comment'];
const PROPOSED =
  /pull_request\.(?:head|merge_commit_sha|number)|github\.head_ref|event\.number|workflow_run\.head|refs\/pull\/|issue\.number/v;
const FETCHES_PROPOSED =
  /gh\s+pr\s+checkout|git\s+(?:-[^\n]*\s)?(?:fetch|checkout|pull|clone)[^\n]*(?:\bpull\/|head_ref|HEAD_REF|PR_HEAD|HEAD_SHA)/v;

/** What is wrong with one file by itself. */
export function workflowFindings(file: WorkflowFile, isPrivileged: boolean): readonly Finding[] {
  const steps = file.jobs.flatMap((job) => job.steps);
  return [
    ...(file.kind === 'workflow' ? permissionFindings(file) : []),
    ...unpinnedFindings(file),
    ...steps.flatMap((step) => expressions(file, step)),
    ...(isPrivileged ? steps.flatMap((step) => executedHead(file, step)) : []),
  ];
}

/**
 * Jobs that can state the required check in the name of the App of all workflows, besides the check itself: GitHub makes a
 * check run of every job, by its name, and a token with `checks: write` makes any. A merge queue's job has the name on purpose.
 */
export function borrowedCheck(file: WorkflowFile, check: string): readonly Finding[] {
  if (file.kind !== 'workflow' || [...file.events].every((event) => event === 'merge_group')) return [];
  const isCheck = file.events.has('pull_request_target');
  return file.jobs.flatMap(({ name, pointer, permissions }) => {
    const at = file.placeOf(pointer);
    if (name === check) return [finding('DOCTOR_CHECK_BORROWED', `a job is named ${shownText(check)}`, at)];
    const grants = permissions === 'unsaid' || 'word' in permissions ? {} : permissions.grants;
    if (isCheck || grants['checks'] !== 'write') return [];
    return [finding('DOCTOR_CHECK_BORROWED', `a job may state ${shownText(check)}: checks: write`, at)];
  });
}

/** Files that a stranger can start with the rights of the default branch, those included that such a file calls. */
export function privilegedFiles(files: readonly WorkflowFile[]): ReadonlySet<WorkflowFile> {
  const found = new Set(files.filter(({ events }) => PRIVILEGED_EVENTS.some((event) => events.has(event))));
  // A set grows while it is walked: what a called file calls is reached, too.
  for (const file of found)
    for (const path of localUses(file)) {
      const called = files.find((each) => each.path === path || each.path.startsWith(`${path}/action.y`));
      if (called !== undefined) found.add(called);
    }
  return found;
}

function localUses({ jobs }: WorkflowFile): readonly string[] {
  const uses = jobs.flatMap((job) => [job.uses, ...job.steps.map((step) => step.uses)]);
  return uses.flatMap((each) => (each?.startsWith('./') === true ? [each.slice(2).replace(/\/+$/v, '')] : []));
}

/** What a file runs that is no commit. */
export function unpinnedFindings(file: WorkflowFile): readonly Finding[] {
  return file.jobs.flatMap((job) => [
    ...unpinned(file, job.uses, `${job.pointer}/uses`),
    ...job.steps.flatMap((step) => unpinned(file, step.uses, `${step.pointer}/uses`)),
  ]);
}

function unpinned(file: WorkflowFile, uses: string | undefined, pointer: string): readonly Finding[] {
  if (uses === undefined || pinOf(uses).kind !== 'unpinned') return [];
  return [finding('DOCTOR_ACTION_UNPINNED', `${shownText(uses)} is no commit`, file.placeOf(pointer))];
}

function expressions(file: WorkflowFile, step: Step): readonly Finding[] {
  const isScript = step.uses?.startsWith('actions/github-script@') === true;
  const [script, pointer] =
    step.run === undefined ? [isScript ? step.with['script'] : undefined, '/with/script'] : [step.run, '/run'];
  const expression = /\$\{\{[^\}]*\}\}?/v.exec(script ?? '')?.[0];
  if (expression === undefined) return [];
  const at = file.placeOf(`${step.pointer}${pointer}`);
  return [finding('DOCTOR_EXPRESSION_IN_RUN', `${shownText(expression)} is put into the script`, at)];
}

function executedHead(file: WorkflowFile, step: Step): readonly Finding[] {
  const checksOut =
    step.uses?.startsWith('actions/checkout@') === true &&
    PROPOSED.test(`${step.with['ref'] ?? ''} ${step.with['repository'] ?? ''}`);
  if (!checksOut && !FETCHES_PROPOSED.test(step.run ?? '')) return [];
  const what = 'the head of a pull request is checked out';
  return [finding('DOCTOR_HEAD_EXECUTED', what, file.placeOf(`${step.pointer}/${checksOut ? 'with' : 'run'}`))];
}

function permissionFindings(file: WorkflowFile): readonly Finding[] {
  const findings: Finding[] = [];
  const at = file.placeOf('/permissions');
  if (file.permissions === 'unsaid')
    findings.push(finding('DOCTOR_PERMISSIONS_OPEN', 'it has no permissions at the top', { file: file.path }));
  const wide = writes(file.permissions);
  if (wide !== undefined) findings.push(finding('DOCTOR_PERMISSIONS_WIDE', `every job gets ${wide}`, at));
  return [...findings, ...file.jobs.flatMap((job) => wideJob(file, job))];
}

/** A job may be granted single permissions; all of them at once it never needs. */
function wideJob(file: WorkflowFile, { permissions, pointer }: Job): readonly Finding[] {
  if (permissions === 'unsaid' || !('word' in permissions) || permissions.word !== 'write-all') return [];
  return [finding('DOCTOR_PERMISSIONS_WIDE', 'a job gets write-all', file.placeOf(`${pointer}/permissions`))];
}

function writes(permissions: Permissions): string | undefined {
  if (permissions === 'unsaid') return undefined;
  if ('word' in permissions) return permissions.word === 'write-all' ? 'write-all' : undefined;
  const names = Object.entries(permissions.grants).flatMap(([name, access]) => (access === 'write' ? [name] : []));
  return names.length === 0 ? undefined : `${names.map((name) => shownText(name)).join(', ')}: write`;
}
