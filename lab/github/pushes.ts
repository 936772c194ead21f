import { NO_OBJECT } from './git.ts';
import type { JsonObject } from './json.ts';
import { dismissesStale } from './protection.ts';
import { renderFullPull } from './render-pull.ts';
import { renderEnvelope } from './render.ts';
import type { Site } from './site.ts';
import type { Activity, Actor, Pull, Repository } from './world.ts';

/** One ref that moved. `before` or `after` is forty zeros when the ref was created or deleted. */
export interface RefChange {
  readonly ref: string;
  readonly before: string;
  readonly after: string;
}

const BRANCH = 'refs/heads/';
/** GitHub puts no more commits than this into a push payload. */
const PUSH_PAYLOAD_COMMITS = 2048;

const counted = new WeakMap<Pull, { readonly key: string; readonly counts: Promise<JsonObject> }>();

/** How many commits and files a pull request has, as its single form says; counted once for each pair of ends. */
export function countsOf(repository: Repository, pull: Pull): Promise<JsonObject> {
  const key = `${pull.base.sha} ${pull.head.sha}`;
  const known = counted.get(pull);
  if (known?.key === key) return known.counts;
  const counts = count(repository, pull);
  counted.set(pull, { key, counts });
  return counts;
}

async function count(repository: Repository, pull: Pull): Promise<JsonObject> {
  const { git } = repository;
  const base = pull.base.sha;
  const [commits, mergeBase] = await Promise.all([
    git.text(['rev-list', '--count', `${base}..${pull.head.sha}`]),
    git.mergeBase(base, pull.head.sha),
  ]);
  const changes = await git.changes(mergeBase, pull.head.sha);
  const sum = (key: 'additions' | 'deletions') => changes.reduce((total, each) => total + each[key], 0);
  return {
    commits: Number(commits),
    changed_files: changes.length,
    additions: sum('additions'),
    deletions: sum('deletions'),
  };
}

/** Tells `pull_request` and `pull_request_target`: the payloads are the same, the workflows they start are not. */
export async function emitPull(
  site: Site,
  repository: Repository,
  pull: Pull,
  actor: Actor,
  action: string,
  more: JsonObject = {},
): Promise<void> {
  const full = renderFullPull(site, repository, pull, await countsOf(repository, pull));
  const payload = {
    action,
    number: pull.issue.number,
    pull_request: site.description.completeAs('pull-request', full),
    ...more,
    ...renderEnvelope(site, repository, actor),
  };
  site.emit('pull_request', actor, payload);
  site.emit('pull_request_target', actor, payload);
}

async function isForced(repository: Repository, { before, after }: RefChange): Promise<boolean> {
  return before !== NO_OBJECT && after !== NO_OBJECT && !(await repository.git.isAncestor(before, after));
}

function activityType(change: RefChange, forced: boolean): Activity['type'] {
  if (change.before === NO_OBJECT) return 'branch_creation';
  if (change.after === NO_OBJECT) return 'branch_deletion';
  return forced ? 'force_push' : 'push';
}

async function emitPush(
  site: Site,
  repository: Repository,
  actor: Actor,
  change: RefChange,
  forced: boolean,
): Promise<void> {
  const { ref, before, after } = change;
  const deleted = after === NO_OBJECT;
  const commit = deleted ? undefined : await repository.git.resolve(after);
  const isNew = before === NO_OBJECT;
  const shas =
    commit === undefined
      ? []
      : await repository.git.log(isNew ? [commit, '--max-count=1'] : [`${before}..${commit}`], PUSH_PAYLOAD_COMMITS);
  const commits = (await repository.git.commits(shas.reverse())).map((each) => {
    const { author, committer, message, tree, sha } = each;
    return {
      id: sha,
      tree_id: tree,
      message,
      timestamp: committer.date,
      author: { ...author },
      committer: { ...committer },
      distinct: true,
    };
  });
  site.emit('push', actor, {
    ref,
    before,
    after,
    created: isNew,
    deleted,
    forced,
    base_ref: null,
    commits,
    head_commit: commits.at(-1) ?? null,
    pusher: { name: actor.account?.login ?? '', email: actor.account?.email ?? '' },
    ...renderEnvelope(site, repository, actor),
  });
}

/** Pulls whose head branch moved follow it, and only then does their base catch up with the base branch. */
async function synchronize(site: Site, head: Repository, actor: Actor, change: RefChange): Promise<void> {
  const branch = change.ref.slice(BRANCH.length);
  for (const base of site.world.network(head)) {
    for (const pull of site.world.pulls(base)) {
      if (pull.issue.state !== 'open' || pull.head.repository !== head || pull.head.ref !== branch) continue;
      if (change.after === NO_OBJECT) {
        await closePull(site, base, pull, actor);
        continue;
      }
      const before = pull.head.sha;
      pull.head.sha = change.after;
      if (dismissesStale(site.world, base, pull.base.ref))
        for (const review of pull.reviews) if (review.state === 'APPROVED') review.state = 'DISMISSED';
      pull.base.sha = (await base.git.resolve(`${BRANCH}${pull.base.ref}`)) ?? pull.base.sha;
      pull.mergeable = 'unknown';
      pull.issue.updatedAt = site.world.now();
      await base.git.updateRef(`refs/pull/${pull.issue.number}/head`, change.after);
      await emitPull(site, base, pull, actor, 'synchronize', { before, after: change.after });
    }
  }
}

/** A base branch that moved makes GitHub compute the test merges anew, and touches nothing else of the pull. */
function forgetTestMerges(site: Site, repository: Repository, change: RefChange): void {
  for (const pull of site.world.pulls(repository)) {
    if (pull.issue.state === 'open' && `${BRANCH}${pull.base.ref}` === change.ref) pull.mergeable = 'unknown';
  }
}

export async function closePull(site: Site, repository: Repository, pull: Pull, actor: Actor): Promise<void> {
  pull.issue.state = 'closed';
  pull.issue.closedAt = site.world.now();
  pull.issue.updatedAt = pull.issue.closedAt;
  await emitPull(site, repository, pull, actor, 'closed');
}

/** A push that carries a pull's head into its base branch merges it, whoever pushed. */
async function mergeIndirectly(
  site: Site,
  repository: Repository,
  actor: Actor,
  change: RefChange,
  except: Pull | undefined,
): Promise<void> {
  const branch = change.ref.slice(BRANCH.length);
  for (const pull of site.world.pulls(repository)) {
    if (pull === except || pull.issue.state !== 'open' || pull.base.ref !== branch || actor.account === undefined)
      continue;
    if (!(await repository.git.isAncestor(pull.head.sha, change.after))) continue;
    pull.merged = { at: site.world.now(), by: actor.account, sha: change.after };
    await closePull(site, repository, pull, actor);
  }
}

/** Everything that follows from refs having moved, by push or by API. `merging` is the pull that moved its base branch. */
export async function refsMoved(
  site: Site,
  repository: Repository,
  actor: Actor,
  changes: readonly RefChange[],
  merging?: Pull,
): Promise<void> {
  for (const change of changes) {
    const isBranch = change.ref.startsWith(BRANCH);
    if (!isBranch && !change.ref.startsWith('refs/tags/')) continue;
    const forced = await isForced(repository, change);
    if (isBranch && actor.account !== undefined) {
      const type = merging === undefined ? activityType(change, forced) : 'pr_merge';
      const { before, after, ref } = change;
      repository.activities.unshift({
        id: site.world.nextId(),
        before,
        after,
        ref,
        at: site.world.now(),
        type,
        actor: actor.account,
      });
    }
    await emitPush(site, repository, actor, change, forced);
    if (!isBranch) continue;
    forgetTestMerges(site, repository, change);
    await synchronize(site, repository, actor, change);
    if (change.after !== NO_OBJECT) await mergeIndirectly(site, repository, actor, change, merging);
  }
}

/** The test merge that GitHub computes in the background; the first question after a change gets no answer yet. */
export async function refreshMergeable(repository: Repository, pull: Pull): Promise<void> {
  if (typeof pull.mergeable === 'object' || pull.issue.state !== 'open') return;
  if (pull.mergeable === 'unknown') {
    pull.mergeable = 'computing';
    return;
  }
  const sha = await testMerge(repository, pull);
  pull.mergeable = { asked: true, sha };
  if (sha !== undefined) await repository.git.updateRef(`refs/pull/${pull.issue.number}/merge`, sha);
}

/** The commit that `refs/pull/N/merge` would be, or undefined when the two conflict. */
export async function testMerge(repository: Repository, pull: Pull): Promise<string | undefined> {
  const base = await repository.git.resolve(`${BRANCH}${pull.base.ref}`);
  const tree = base === undefined ? undefined : await repository.git.mergeTree(base, pull.head.sha);
  if (base === undefined || tree === undefined) return undefined;
  const who = { name: 'GitHub', email: 'noreply@github.com', date: pull.issue.updatedAt };
  return repository.git.writeCommit({
    tree,
    parents: [base, pull.head.sha],
    author: who,
    committer: who,
    message: `Merge ${pull.head.sha} into ${base}`,
  });
}
