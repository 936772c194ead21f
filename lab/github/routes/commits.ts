import { mayRead } from '../access.ts';
import { ApiFailure, notFound } from '../failure.ts';
import { apiOf, pageOf, renderChange, renderCommit } from '../render.ts';
import { ok, paged, repositoryOf, type Call, type Reply, type Routes } from '../site.ts';
import type { Repository } from '../world.ts';

/** GitHub lists at most this many files of a commit or comparison. */
const MAX_COMPARED_FILES = 300;
const MAX_COMPARED_COMMITS = 250;

/** A branch, tag, or commit of the whole fork network: a commit of a stranger's fork resolves here too, as on GitHub. */
export async function commitOf(call: Call, revision: string): Promise<string> {
  const { git } = repositoryOf(call);
  const candidates = /^[0-9a-f]{40}$/.test(revision)
    ? [revision]
    : [`refs/heads/${revision}`, `refs/tags/${revision}`, `refs/${revision}`, revision];
  for (const each of candidates) {
    const sha = each.includes('..') || each.startsWith('-') ? undefined : await git.resolve(each);
    if (sha !== undefined) return sha;
  }
  throw new ApiFailure(422, `No commit found for SHA: ${revision}`);
}

async function getCommit(call: Call): Promise<Reply> {
  const repository = repositoryOf(call);
  const sha = await commitOf(call, call.params['ref'] ?? '');
  if (call.accept.includes('application/vnd.github.sha'))
    return {
      status: 200,
      raw: Buffer.from(sha),
      headers: { 'content-type': 'application/vnd.github.sha; charset=utf-8' },
    };
  const commit = await repository.git.commit(sha);
  const changes = await repository.git.changes(commit.parents[0], sha);
  const additions = changes.reduce((sum, each) => sum + each.additions, 0);
  const deletions = changes.reduce((sum, each) => sum + each.deletions, 0);
  return ok({
    ...renderCommit(call.site, repository, commit),
    stats: { additions, deletions, total: additions + deletions },
    files: changes.slice(0, MAX_COMPARED_FILES).map((each) => renderChange(call.site, repository, each)),
  });
}

async function listCommits(call: Call): Promise<Reply> {
  const repository = repositoryOf(call);
  const { sha = repository.defaultBranch, path, since, until } = call.query;
  const start = await commitOf(call, sha).catch((error: unknown) => {
    throw error instanceof ApiFailure ? notFound() : error;
  });
  const dates = [
    ...(since === undefined ? [] : [`--since=${since}`]),
    ...(until === undefined ? [] : [`--until=${until}`]),
  ];
  const shas = await repository.git.log(
    [...dates, start, '--', ...(path === undefined ? [] : [path])],
    Number.MAX_SAFE_INTEGER,
  );
  const commits = await repository.git.commits(shas);
  return paged(commits.map((each) => renderCommit(call.site, repository, each)));
}

/** One end of a comparison: `branch`, `sha`, or `owner:branch` in the fork network. */
async function endOf(call: Call, text: string): Promise<string> {
  const colon = text.indexOf(':');
  if (colon === -1) return commitOf(call, text).catch(() => Promise.reject(notFound()));
  const owner = text.slice(0, colon).toLowerCase();
  const { world } = call.site;
  const fork: Repository | undefined = world
    .network(repositoryOf(call))
    .find((each) => each.owner.login.toLowerCase() === owner);
  const sha =
    fork !== undefined && mayRead(world, call.actor, fork)
      ? await fork.git.resolve(`refs/heads/${text.slice(colon + 1)}`)
      : undefined;
  if (sha === undefined) throw notFound();
  return sha;
}

async function compare(call: Call): Promise<Reply> {
  const { site } = call;
  const repository = repositoryOf(call);
  const { git } = repository;
  const basehead = call.params['basehead'] ?? '';
  const [left, right, ...rest] = basehead.split('...');
  if (left === undefined || right === undefined || rest.length > 0) throw notFound();
  const [base, head] = await Promise.all([endOf(call, left), endOf(call, right)]);
  const mergeBase = await git.mergeBase(base, head);
  if (mergeBase === undefined) throw new ApiFailure(404, `No common ancestor between ${left} and ${right}.`);
  const [ahead, behind] = await Promise.all([
    git.log(['--reverse', '--topo-order', `${base}..${head}`], Number.MAX_SAFE_INTEGER),
    git.log([`${head}..${base}`], Number.MAX_SAFE_INTEGER),
  ]);
  const [changes, ends] = await Promise.all([git.changes(mergeBase, head), git.commits([base, mergeBase])]);
  const status =
    ahead.length === 0 ? (behind.length === 0 ? 'identical' : 'behind') : behind.length === 0 ? 'ahead' : 'diverged';
  const [baseCommit, mergeBaseCommit] = ends.map((each) => renderCommit(site, repository, each));
  const perPage = Math.min(Number(call.query['per_page'] ?? MAX_COMPARED_COMMITS), MAX_COMPARED_COMMITS);
  const page = Number(call.query['page'] ?? 1);
  const listed = await git.commits(ahead.slice((page - 1) * perPage, page * perPage));
  return ok({
    url: `${apiOf(site, repository)}/compare/${basehead}`,
    html_url: `${pageOf(site, repository)}/compare/${basehead}`,
    base_commit: baseCommit ?? null,
    merge_base_commit: mergeBaseCommit ?? null,
    status,
    ahead_by: ahead.length,
    behind_by: behind.length,
    total_commits: ahead.length,
    commits: listed.map((each) => renderCommit(site, repository, each)),
    // Files come with the first page only.
    files: page === 1 ? changes.slice(0, MAX_COMPARED_FILES).map((each) => renderChange(site, repository, each)) : [],
  });
}

export const commitRoutes: Routes = {
  'repos/list-commits': listCommits,
  'repos/get-commit': getCommit,
  'repos/compare-commits-with-basehead': compare,
};
