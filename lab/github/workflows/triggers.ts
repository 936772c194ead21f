import { objectAt, textAt } from '../json.ts';
import type { Repository } from '../world.ts';
import { changedPaths, type Occasion } from './occasion.ts';
import { lets, letsAny, matchesPatterns } from './patterns.ts';
import { parseWorkflowFile, WORKFLOW_PATH, type ParsedFile } from './workflow-file.ts';

const FOLDER = '.github/workflows';
/** What a workflow that names no types listens to, where that is not everything. */
const DEFAULT_TYPES: Readonly<Record<string, readonly string[]>> = {
  pull_request: ['opened', 'synchronize', 'reopened'],
  pull_request_target: ['opened', 'synchronize', 'reopened'],
};

/** A filter of `on:`, whatever the event. */
interface Filters {
  readonly types?: readonly string[];
  readonly branches?: readonly string[];
  readonly 'branches-ignore'?: readonly string[];
  readonly tags?: readonly string[];
  readonly 'tags-ignore'?: readonly string[];
  readonly paths?: readonly string[];
  readonly 'paths-ignore'?: readonly string[];
  readonly workflows?: readonly string[];
}

/** What was read before: parsed files by blob and path, and the files of whole commits. Three events of every run ask again. */
export interface ParsedFiles {
  readonly files: Map<string, Promise<ParsedFile>>;
  readonly commits: Map<string, Promise<ParsedFile[]>>;
}

/** Every workflow file of a commit, in the order of names. @param revision a sha or a full ref. */
export async function workflowsAt(
  known: ParsedFiles,
  repository: Repository,
  revision: string,
): Promise<readonly ParsedFile[]> {
  const sha = /^[0-9a-f]{40}$/.test(revision) ? revision : await repository.git.resolve(revision);
  if (sha === undefined) return [];
  const key = `${repository.id} ${sha}`;
  const files = known.commits.get(key) ?? readWorkflows(known, repository, sha);
  known.commits.set(key, files);
  return files;
}

async function readWorkflows(known: ParsedFiles, repository: Repository, sha: string): Promise<ParsedFile[]> {
  const files: ParsedFile[] = [];
  const tree = await repository.git.tree(`${sha}:${FOLDER}`).catch(() => []);
  for (const { path, type, sha: blob } of tree) {
    const full = `${FOLDER}/${path}`;
    if (type !== 'blob' || !WORKFLOW_PATH.test(full)) continue;
    const key = `${blob} ${full}`;
    const parsed = known.files.get(key) ?? readWorkflow(repository, full, blob);
    known.files.set(key, parsed);
    files.push(await parsed);
  }
  return files;
}

async function readWorkflow(repository: Repository, path: string, blob: string): Promise<ParsedFile> {
  return parseWorkflowFile(path, (await repository.git.run(['cat-file', 'blob', blob])).toString());
}

function letsPush(filters: Filters, ref: string): boolean {
  const isTag = ref.startsWith('refs/tags/');
  const name = ref.replace(/^refs\/(?:heads|tags)\//, '');
  const branches = { only: filters.branches, ignore: filters['branches-ignore'] };
  const tags = { only: filters.tags, ignore: filters['tags-ignore'] };
  const [own, other] = isTag ? [tags, branches] : [branches, tags];
  const has = (filter: typeof own) => filter.only !== undefined || filter.ignore !== undefined;
  // Filters for branches alone leave all tags out, and the other way round.
  return has(own) ? lets(own, name) : !has(other);
}

function branchOf(occasion: Occasion): string | undefined {
  const { payload, event } = occasion;
  if (event.startsWith('pull_request'))
    return textAt(objectAt(objectAt(payload, 'pull_request') ?? {}, 'base') ?? {}, 'ref');
  if (event === 'workflow_run') return textAt(objectAt(payload, 'workflow_run') ?? {}, 'head_branch');
  if (event === 'merge_group')
    return textAt(objectAt(payload, 'merge_group') ?? {}, 'base_ref')?.replace(/^refs\/heads\//, '');
  return undefined;
}

function letsAction(filters: Filters, occasion: Occasion): boolean {
  const action = textAt(occasion.payload, 'action');
  const types = filters.types ?? DEFAULT_TYPES[occasion.event];
  return types === undefined || (action !== undefined && types.includes(action));
}

function letsWorkflow(filters: Filters, occasion: Occasion): boolean {
  if (occasion.event !== 'workflow_run' || filters.workflows === undefined) return true;
  return matchesPatterns(filters.workflows, textAt(objectAt(occasion.payload, 'workflow_run') ?? {}, 'name') ?? '');
}

/** Whether a file listens to an event: `on:` with its types and filters. */
export async function listens(file: ParsedFile, occasion: Occasion): Promise<boolean> {
  const events = file.kind === 'workflow' ? file.file.events : file.events;
  const { event, payload } = occasion;
  const path = file.kind === 'workflow' ? file.file.path : file.path;
  if (!Object.hasOwn(events, event)) return false;
  if (event === 'workflow_dispatch') return textAt(payload, 'workflow') === path;
  if (event === 'schedule')
    return (events.schedule ?? []).some((each) => each.cron === textAt(payload, 'schedule')) && isNamed(payload, path);
  const filters = (events[event] ?? {}) as Filters;
  if (!letsAction(filters, occasion) || !letsWorkflow(filters, occasion)) return false;
  if (event === 'push' && !letsPush(filters, occasion.ref)) return false;
  const branch = branchOf(occasion);
  if (branch !== undefined && !lets({ only: filters.branches, ignore: filters['branches-ignore'] }, branch))
    return false;
  const paths = { only: filters.paths, ignore: filters['paths-ignore'] };
  if (paths.only === undefined && paths.ignore === undefined) return true;
  // Tags have no paths.
  return occasion.ref.startsWith('refs/tags/') || letsAny(paths, await changedPaths(occasion));
}

const isNamed = (payload: Occasion['payload'], path: string) => (textAt(payload, 'workflow') ?? path) === path;
