import type { Commit } from '../git.ts';
import { objectAt, textAt, numberAt, type JsonObject } from '../json.ts';
import { testMerge } from '../pushes.ts';
import type { Pull, Repository, World } from '../world.ts';

/** Where the workflows of an event are read, and what its runs are about. */
export interface Occasion {
  readonly event: string;
  readonly payload: JsonObject;
  readonly repository: Repository;
  /** `GITHUB_REF` and `GITHUB_SHA`: the workflow files are those of this commit. */
  readonly ref: string;
  readonly sha: string;
  /** What the run is listed and its checks are shown under. For a pull request its head, which is not what is run. */
  readonly head: { readonly sha: string; readonly branch: string; readonly repository: Repository };
  /** From a fork's pull request: it reads, and gets no secrets. */
  readonly untrusted: boolean;
}

const BRANCH = 'refs/heads/';
const NOTHING = '0'.repeat(40);
/** Events of pull requests whose workflows come from the pull request itself. */
const OF_THE_PULL = new Set(['pull_request', 'pull_request_review', 'pull_request_review_comment']);
const SKIP = /\[(?:skip ci|ci skip|no ci|skip actions|actions skip)\]|\n\nskip-checks: ?true\s*$/;

async function onDefaultBranch(occasion: Pick<Occasion, 'event' | 'payload' | 'repository'>) {
  const { repository } = occasion;
  const ref = `${BRANCH}${repository.defaultBranch}`;
  const sha = await repository.git.resolve(ref);
  if (sha === undefined) return undefined;
  const head = { sha, branch: repository.defaultBranch, repository };
  return { ...occasion, ref, sha, head, untrusted: false };
}

async function onPull(
  world: World,
  occasion: Pick<Occasion, 'event' | 'payload' | 'repository'>,
  pull: Pull,
): Promise<Occasion | undefined> {
  const { repository, event, payload } = occasion;
  const headFields = objectAt(objectAt(payload, 'pull_request') ?? {}, 'head') ?? {};
  const headId = numberAt(objectAt(headFields, 'repo') ?? {}, 'id');
  // A fork that is gone is foreign too.
  const foreign = headId !== repository.id;
  const sha = textAt(headFields, 'sha') ?? pull.head.sha;
  const headRepository = world.repositories.get(headId ?? repository.id) ?? repository;
  const head = { sha, branch: pull.head.ref, repository: headRepository };
  if (event === 'pull_request_target') {
    // Since December 2025 whatever the base: an old branch's old workflow is no way in any more.
    const base = await onDefaultBranch(occasion);
    return base === undefined ? undefined : { ...base, head };
  }
  const merge = await testMerge(repository, pull);
  // No workflow runs while the pull request conflicts with its base.
  if (merge === undefined) return undefined;
  const ref = `refs/pull/${pull.issue.number}/merge`;
  await repository.git.updateRef(ref, merge);
  return { ...occasion, ref, sha: merge, head, untrusted: foreign };
}

async function onRef(
  occasion: Pick<Occasion, 'event' | 'payload' | 'repository'>,
  ref: string,
  sha: string | undefined,
): Promise<Occasion | undefined> {
  if (sha === undefined) return undefined;
  const head = { sha, branch: ref.replace(/^refs\/(?:heads|tags)\//, ''), repository: occasion.repository };
  return { ...occasion, ref, sha, head, untrusted: false };
}

/** @returns undefined for what starts nothing: a conflict, a deleted branch, an empty repository. */
export async function occasionOf(world: World, event: string, payload: JsonObject): Promise<Occasion | undefined> {
  const repository = world.repositories.get(numberAt(objectAt(payload, 'repository') ?? {}, 'id') ?? 0);
  if (repository === undefined) return undefined;
  const start = { event, payload, repository };
  const { git } = repository;
  if (OF_THE_PULL.has(event) || event === 'pull_request_target') {
    const number = numberAt(objectAt(payload, 'pull_request') ?? {}, 'number') ?? 0;
    const pull = repository.issues.get(number)?.pull;
    return pull === undefined ? undefined : onPull(world, start, pull);
  }
  if (event === 'push') {
    const after = textAt(payload, 'after') ?? NOTHING;
    return after === NOTHING ? undefined : onRef(start, textAt(payload, 'ref') ?? '', await git.resolve(after));
  }
  if (event === 'workflow_dispatch') {
    const ref = textAt(payload, 'ref') ?? '';
    return onRef(start, ref, await git.resolve(ref));
  }
  if (event === 'release') {
    const ref = `refs/tags/${textAt(objectAt(payload, 'release') ?? {}, 'tag_name') ?? ''}`;
    return onRef(start, ref, await git.resolve(ref));
  }
  if (event === 'merge_group') {
    // The queued head, with what the pull request did to the workflows.
    const group = objectAt(payload, 'merge_group') ?? {};
    return onRef(start, textAt(group, 'head_ref') ?? '', await git.resolve(textAt(group, 'head_sha') ?? ''));
  }
  return onDefaultBranch(start);
}

/** Whether the commit's message keeps workflows from running: for `push` and `pull_request` alone. */
export async function isSkipped(occasion: Occasion): Promise<boolean> {
  if (occasion.event !== 'push' && occasion.event !== 'pull_request') return false;
  const commit: Commit = await occasion.repository.git.commit(occasion.head.sha);
  return SKIP.test(commit.message);
}

/** GitHub's filters see no more changed files than this. */
const FILTERED_FILES = 300;

/** The paths that a `paths:` filter looks at: since the merge base for a pull request, since the old tip for a push. */
export async function changedPaths(occasion: Occasion): Promise<string[]> {
  const { git, defaultBranch } = occasion.repository;
  const { payload, sha, head } = occasion;
  const pull = objectAt(payload, 'pull_request');
  const from = async () => {
    if (pull !== undefined) {
      const base = textAt(objectAt(pull, 'base') ?? {}, 'ref') ?? defaultBranch;
      return git.mergeBase(`${BRANCH}${base}`, head.sha);
    }
    const before = textAt(payload, 'before') ?? NOTHING;
    if (before !== NOTHING && (await git.resolve(before)) !== undefined) return before;
    const fork = await git.mergeBase(`${BRANCH}${defaultBranch}`, sha);
    return fork === sha ? `${sha}^` : fork;
  };
  const start = await from();
  const known = start === undefined ? undefined : await git.resolve(start);
  const changes = await git.changes(known, pull === undefined ? sha : head.sha);
  return changes.slice(0, FILTERED_FILES).map((each) => each.path);
}
