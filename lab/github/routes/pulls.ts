import { ApiFailure, invalid, notFound } from '../failure.ts';
import { flagAt, textAt, type JsonObject } from '../json.ts';
import { closePull, countsOf, emitPull, refreshMergeable } from '../pushes.ts';
import { renderFullPull, renderPull } from '../render-pull.ts';
import { renderChange, renderCommit } from '../render.ts';
import { accountOf, created, idOf, ok, paged, repositoryOf, type Call, type Reply, type Routes } from '../site.ts';
import { roleReaches, type Issue, type Pull, type Repository } from '../world.ts';
import { mayPush, mayRead } from '../access.ts';

export function pullOf(call: Call): Pull {
  const pull = repositoryOf(call).issues.get(idOf(call, 'pull_number'))?.pull;
  if (pull === undefined) throw notFound();
  return pull;
}

async function fullPull(call: Call, pull: Pull) {
  const repository = repositoryOf(call);
  return renderFullPull(call.site, repository, pull, await countsOf(repository, pull));
}

/** `head` is `branch` of the same repository or `owner:branch` of a fork of its network. */
function headOf(call: Call, base: Repository): { repository: Repository; ref: string } {
  const text = textAt(call.body, 'head') ?? '';
  const colon = text.indexOf(':');
  if (colon === -1) return { repository: base, ref: text };
  const owner = text.slice(0, colon).toLowerCase();
  const name = textAt(call.body, 'head_repo');
  const repository = call.site.world
    .network(base)
    .find((each) => each.owner.login.toLowerCase() === owner && (name === undefined || each.name === name));
  if (repository === undefined || !mayRead(call.site.world, call.actor, repository))
    throw invalid('PullRequest', 'head', 'invalid');
  return { repository, ref: text.slice(colon + 1) };
}

/** A fine-grained token of a person reaches only the repositories it names: it opens no pull on a stranger's repository. */
function refuseForeignToken(call: Call, base: Repository): void {
  const { actor } = call;
  if (
    actor.kind === 'user' &&
    actor.permissions !== undefined &&
    actor.repositories !== 'all' &&
    !actor.repositories.has(base.id)
  ) {
    throw new ApiFailure(403, 'Resource not accessible by personal access token');
  }
}

async function createPull(call: Call): Promise<Reply> {
  const { site, body } = call;
  const repository = repositoryOf(call);
  const user = accountOf(call);
  refuseForeignToken(call, repository);
  const title = textAt(body, 'title');
  if (title === undefined || title.trim() === '') throw invalid('PullRequest', 'title', 'missing_field');
  const head = headOf(call, repository);
  // A person opens pulls from branches that they can write, and from no others.
  if (call.actor.kind === 'user' && !roleReaches(site.world.role(user, head.repository), 'write')) {
    throw invalid('PullRequest', 'head', 'invalid');
  }
  const baseRef = textAt(body, 'base') ?? '';
  const [headSha, baseSha] = await Promise.all([
    head.repository.git.resolve(`refs/heads/${head.ref}`),
    repository.git.resolve(`refs/heads/${baseRef}`),
  ]);
  if (baseSha === undefined) throw invalid('PullRequest', 'base', 'invalid');
  if (headSha === undefined) throw invalid('PullRequest', 'head', 'invalid');
  const same = (each: Pull) =>
    each.issue.state === 'open' &&
    each.head.repository === head.repository &&
    each.head.ref === head.ref &&
    each.base.ref === baseRef;
  const label = `${head.repository.owner.login}:${head.ref}`;
  if (site.world.pulls(repository).some(same)) {
    throw new ApiFailure(422, 'Validation Failed', [
      { resource: 'PullRequest', code: 'custom', message: `A pull request already exists for ${label}.` },
    ]);
  }
  if (await repository.git.isAncestor(headSha, baseSha)) {
    throw new ApiFailure(422, 'Validation Failed', [
      { resource: 'PullRequest', code: 'custom', message: `No commits between ${baseRef} and ${head.ref}` },
    ]);
  }
  const now = site.world.now();
  const issue: Issue = {
    id: site.world.nextId(),
    number: site.world.nextNumber(repository),
    user,
    title,
    body: textAt(body, 'body') ?? null,
    state: 'open',
    labels: [],
    createdAt: now,
    updatedAt: now,
    closedAt: null,
    pull: undefined,
  };
  const pull: Pull = {
    id: site.world.nextId(),
    issue,
    head: { repository: head.repository, owner: head.repository.owner, ref: head.ref, sha: headSha },
    base: { ref: baseRef, sha: baseSha },
    draft: flagAt(body, 'draft') ?? false,
    reviews: [],
    merged: undefined,
    mergeable: 'unknown',
  };
  issue.pull = pull;
  repository.issues.set(issue.number, issue);
  await repository.git.updateRef(`refs/pull/${issue.number}/head`, headSha);
  await emitPull(site, repository, pull, call.actor, 'opened');
  return created(await fullPull(call, pull));
}

async function updatePull(call: Call): Promise<Reply> {
  const { site, body, actor } = call;
  const repository = repositoryOf(call);
  const pull = pullOf(call);
  const { issue } = pull;
  const mayEdit =
    issue.user === actor.account ||
    actor.kind !== 'user' ||
    mayPush(site.world, actor, repository) ||
    roleReaches(site.world.role(actor.account, repository), 'triage');
  if (!mayEdit) throw new ApiFailure(403, 'Must have admin rights to Repository.');
  const base = textAt(body, 'base');
  if (base !== undefined && base !== pull.base.ref) await retarget(repository, pull, base);
  issue.title = textAt(body, 'title') ?? issue.title;
  issue.body = textAt(body, 'body') ?? issue.body;
  issue.updatedAt = site.world.now();
  if (base !== undefined || body['title'] !== undefined || body['body'] !== undefined)
    await emitPull(site, repository, pull, actor, 'edited', { changes: {} });
  const state = textAt(body, 'state');
  if (state === 'closed' && issue.state === 'open') await closePull(site, repository, pull, actor);
  if (state === 'open' && issue.state === 'closed') await reopen(call, repository, pull);
  return ok(await fullPull(call, pull));
}

async function retarget(repository: Repository, pull: Pull, base: string): Promise<void> {
  const sha = await repository.git.resolve(`refs/heads/${base}`);
  if (sha === undefined) throw invalid('PullRequest', 'base', 'invalid');
  pull.base.ref = base;
  pull.base.sha = sha;
  pull.mergeable = 'unknown';
}

async function reopen(call: Call, repository: Repository, pull: Pull): Promise<void> {
  if (pull.merged !== undefined || pull.head.repository === undefined) {
    throw new ApiFailure(422, 'Validation Failed', [{ resource: 'PullRequest', field: 'state', code: 'invalid' }]);
  }
  pull.issue.state = 'open';
  pull.issue.closedAt = null;
  await emitPull(call.site, repository, pull, call.actor, 'reopened');
}

function listPulls(call: Call): Reply {
  const repository = repositoryOf(call);
  const { state = 'open', head, base, direction = 'desc' } = call.query;
  const pulls = call.site.world
    .pulls(repository)
    .filter((each) => state === 'all' || each.issue.state === state)
    .filter((each) => head === undefined || `${each.head.owner.login}:${each.head.ref}` === head)
    .filter((each) => base === undefined || each.base.ref === base)
    .sort((a, b) => (direction === 'asc' ? a.issue.number - b.issue.number : b.issue.number - a.issue.number));
  return paged(pulls.map((each) => renderPull(call.site, repository, each)));
}

async function listFiles(call: Call): Promise<Reply> {
  const { git } = repositoryOf(call);
  const pull = pullOf(call);
  const changes = await git.changes(await git.mergeBase(pull.base.sha, pull.head.sha), pull.head.sha);
  return paged(
    changes.slice(0, call.site.limits.pullFiles).map((each) => renderChange(call.site, repositoryOf(call), each)),
  );
}

async function listCommits(call: Call): Promise<Reply> {
  const repository = repositoryOf(call);
  const pull = pullOf(call);
  const shas = await repository.git.log(
    ['--reverse', '--topo-order', `${pull.base.sha}..${pull.head.sha}`],
    Number.MAX_SAFE_INTEGER,
  );
  const commits = await repository.git.commits(shas.slice(0, call.site.limits.pullCommits));
  return paged(commits.map((each) => renderCommit(call.site, repository, each)));
}

/** The pull that a commit belongs to: it is among its commits, or it is its merge. */
async function holds(base: Repository, pull: Pull, sha: string): Promise<boolean> {
  if (pull.merged?.sha === sha) return true;
  return (await base.git.isAncestor(sha, pull.head.sha)) && !(await base.git.isAncestor(sha, pull.base.sha));
}

/**
 * Knows only commits of this repository's own branches: asked of the base about the head of a fork's pull it answers an empty
 * list, and asked of the fork it answers the pull of the base.
 */
async function pullsOfCommit(call: Call): Promise<Reply> {
  const repository = repositoryOf(call);
  const { git } = repository;
  const wanted = call.params['commit_sha'] ?? '';
  const sha = wanted.startsWith('-') ? undefined : await git.resolve(wanted);
  if (sha === undefined) throw new ApiFailure(422, `No commit found for SHA: ${wanted}`);
  const own = await git.text(['for-each-ref', '--count=1', `--contains=${sha}`, 'refs/heads', 'refs/tags']);
  if (own === '') return paged([]);
  const found: JsonObject[] = [];
  for (const base of call.site.world.network(repository)) {
    if (!mayRead(call.site.world, call.actor, base)) continue;
    for (const pull of call.site.world.pulls(base)) {
      const concerned = base === repository || pull.head.repository === repository;
      if (concerned && (await holds(base, pull, sha))) found.push(renderPull(call.site, base, pull));
    }
  }
  return paged(found);
}

export const pullRoutes: Routes = {
  'pulls/list': listPulls,
  'pulls/create': createPull,
  'pulls/get': async (call) => {
    const pull = pullOf(call);
    await refreshMergeable(repositoryOf(call), pull);
    return ok(await fullPull(call, pull));
  },
  'pulls/update': updatePull,
  'pulls/list-files': listFiles,
  'pulls/list-commits': listCommits,
  'repos/list-pull-requests-associated-with-commit': pullsOfCommit,
};
