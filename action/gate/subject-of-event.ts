import { finding, ok, refused, type Outcome } from '../../core/finding.ts';
import { visibleText } from '../../core/report/outside-text.ts';
import { MAX_LISTED, type Listed } from '../github/listed.ts';

/** What a run of the check is about. */
export type Subject =
  | { readonly kind: 'pull-request'; readonly number: number }
  /** What a merge queue is about to merge. */
  | { readonly kind: 'queued'; readonly head: string };

export interface CheckEvent {
  readonly name: string;
  /** As GitHub gave it to the run. Of it, only numbers that are asked for again are used. */
  readonly payload: Readonly<Record<string, unknown>>;
  /** The number given by hand; empty where none is. */
  readonly input: string;
  /** The commit that the run belongs to. */
  readonly sha: string;
}

/** What GitHub says of a run and of what is open. */
export interface SubjectSource {
  open(): Promise<Listed<OpenPull>>;
  /** A run of this repository; undefined where there is none of that number. */
  run(id: number): Promise<SignalRun | undefined>;
}

export interface OpenPull {
  readonly number: number;
  readonly head: string;
  readonly headBranch: { readonly repositoryId: number } | undefined;
}

export interface SignalRun {
  readonly head: string;
  /** Numeric id of the repository that the head lies in; undefined where the fork is gone. */
  readonly headRepositoryId: number | undefined;
}

/**
 * Which pull request, or queued commit, a run is to judge. A signal is only a bell: its artifacts, its claims and the pull
 * requests that the event lists are not looked at. The run's head is asked for by its number, and the pull request is the
 * open one that has this very head, in the repository that the run says. Two of them on one head are both refused where they
 * are judged.
 */
export async function subjectOfEvent(event: CheckEvent, source: SubjectSource): Promise<Outcome<Subject>> {
  const { name, payload, input, sha } = event;
  if (input !== '') return byNumber(Number(input), 'pull-request');
  if (name === 'pull_request_target') return byNumber(at(payload, 'pull_request', 'number'), 'the event');
  if (name === 'workflow_dispatch') return byNumber(Number(at(payload, 'inputs', 'pull-request')), 'the dispatch');
  if (name === 'merge_group') return ok({ kind: 'queued', head: sha });
  if (name === 'workflow_run') return signalled(at(payload, 'workflow_run', 'id'), source);
  return refused(finding('PULL_EVENT_UNFIT', `the event ${visibleText(name, 40)} without a pull-request`));
}

function byNumber(number: unknown, where: string): Outcome<Subject> {
  if (typeof number === 'number' && Number.isSafeInteger(number) && number > 0)
    return ok({ kind: 'pull-request', number });
  return refused(finding('PULL_EVENT_UNFIT', `${where} gives no number of a pull request`));
}

async function signalled(id: unknown, source: SubjectSource): Promise<Outcome<Subject>> {
  if (typeof id !== 'number' || !Number.isSafeInteger(id) || id < 1)
    return refused(finding('PULL_EVENT_UNFIT', 'the event gives no number of a run'));
  const run = await source.run(id);
  if (run === undefined) return refused(finding('PULL_NOT_FOUND', `there is no run ${id}`));
  const open = await source.open();
  if (open === 'too-long')
    return refused(finding('GITHUB_LIST_TOO_LONG', `there are more than ${MAX_LISTED} open pull requests`));
  const found = open
    .filter(({ head, headBranch }) => head === run.head && headBranch?.repositoryId === run.headRepositoryId)
    .toSorted((one, other) => one.number - other.number);
  const [first] = found;
  if (first === undefined) return refused(finding('PULL_NOT_FOUND', `no open pull request has the head ${run.head}`));
  return ok({ kind: 'pull-request', number: first.number });
}

function at(payload: unknown, ...path: readonly string[]): unknown {
  let value = payload;
  for (const name of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
    value = Reflect.get(value, name);
  }
  return value;
}
