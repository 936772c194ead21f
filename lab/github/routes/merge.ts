import { ApiFailure, notFound } from '../failure.ts';
import { textAt } from '../json.ts';
import { asksForLastPush, unmetRules } from '../protection.ts';
import { emitPull, refsMoved } from '../pushes.ts';
import { accountOf, noContent, ok, repositoryOf, type Call, type Reply, type Routes } from '../site.ts';
import { roleReaches, type Account, type Pull, type Repository } from '../world.ts';
import { pullOf } from './pulls.ts';

const WEB_FLOW = { name: 'GitHub', email: 'noreply@github.com' };

/** Approvals that a branch rule counts: the latest opinion of each person with write access. */
function approvalsOf(call: Call, repository: Repository, pull: Pull): number {
  const latest = new Map<Account, string>();
  for (const { user, state } of pull.reviews) if (state !== 'COMMENTED' && state !== 'PENDING') latest.set(user, state);
  const writers = [...latest].filter(([user]) => roleReaches(call.site.world.role(user, repository), 'write'));
  const approvers = writers.filter(([, state]) => state === 'APPROVED').map(([user]) => user);
  if (!asksForLastPush(call.site.world, repository, pull.base.ref)) return approvers.length;
  const head = pull.head.repository;
  const pushed = head?.activities.find((each) => each.ref === `refs/heads/${pull.head.ref}`)?.actor;
  return approvers.filter((user) => user !== pushed).length;
}

/** @param base the base branch's tip. @returns the sha that the base branch moves to. */
async function writeMerge(call: Call, repository: Repository, pull: Pull, base: string, tree: string): Promise<string> {
  const { site, body } = call;
  const squash = textAt(body, 'merge_method') === 'squash';
  const { issue, head } = pull;
  const title = squash
    ? `${issue.title} (#${issue.number})`
    : `Merge pull request #${issue.number} from ${head.owner.login}/${head.ref}`;
  const text = textAt(body, 'commit_message') ?? (squash ? (issue.body ?? '') : issue.title);
  const author = site.world.signature(squash ? issue.user : accountOf(call));
  const message = `${textAt(body, 'commit_title') ?? title}${text === '' ? '' : `\n\n${text}`}`;
  const parents = squash ? [base] : [base, head.sha];
  return repository.git.writeCommit({ tree, parents, author, committer: { ...WEB_FLOW, date: author.date }, message });
}

async function mergePull(call: Call): Promise<Reply> {
  const { site, body, actor } = call;
  const repository = repositoryOf(call);
  const pull = pullOf(call);
  const expected = textAt(body, 'sha');
  if (pull.issue.state !== 'open' || pull.draft)
    throw new ApiFailure(405, pull.draft ? 'Pull Request is still a draft' : 'Pull Request is not mergeable');
  if (expected !== undefined && expected !== pull.head.sha)
    throw new ApiFailure(409, 'Head branch was modified. Review and try the merge again.');
  if (textAt(body, 'merge_method') === 'rebase')
    throw new ApiFailure(405, 'Rebase merges are not allowed on this repository.');
  const account = accountOf(call);
  const ref = `refs/heads/${pull.base.ref}`;
  const question = { repository, branch: pull.base.ref, headSha: pull.head.sha, actor };
  const unmet = unmetRules(site.world, question, approvalsOf(call, repository, pull));
  if (unmet.length > 0) throw new ApiFailure(405, unmet.join(' '));
  const base = await repository.git.resolve(ref);
  const tree = base === undefined ? undefined : await repository.git.mergeTree(base, pull.head.sha);
  if (base === undefined || tree === undefined) throw new ApiFailure(405, 'Pull Request is not mergeable');
  const sha = await writeMerge(call, repository, pull, base, tree);
  await repository.git.updateRef(ref, sha);
  const at = site.world.now();
  pull.merged = { at, by: account, sha };
  Object.assign(pull.issue, { state: 'closed', closedAt: at, updatedAt: at });
  await emitPull(site, repository, pull, actor, 'closed');
  await refsMoved(site, repository, actor, [{ ref, before: base, after: sha }], pull);
  return ok({ sha, merged: true, message: 'Pull Request successfully merged' });
}

export const mergeRoutes: Routes = {
  'pulls/merge': mergePull,
  'pulls/check-if-merged': (call) => {
    if (pullOf(call).merged === undefined) throw notFound();
    return noContent();
  },
};
