import type { JsonObject } from './json.ts';
import { apiOf, nodeId, pageOf, renderAccount, renderLabel, renderRepository } from './render.ts';
import type { Site } from './site.ts';
import type { Account, Pull, Repository, Review } from './world.ts';

function renderEnd(
  site: Site,
  owner: Account,
  repository: Repository | undefined,
  ref: string,
  sha: string,
): JsonObject {
  return {
    label: `${owner.login}:${ref}`,
    ref,
    sha,
    user: renderAccount(site, owner),
    repo: repository === undefined ? null : renderRepository(site, repository),
  };
}

/** The members that `pull-request` and `pull-request-simple` share. */
export function renderPull(site: Site, repository: Repository, pull: Pull): JsonObject {
  const { issue, head, base, merged } = pull;
  const url = `${apiOf(site, repository)}/pulls/${issue.number}`;
  const testMerge = typeof pull.mergeable === 'object' ? (pull.mergeable.sha ?? null) : null;
  return {
    id: pull.id,
    node_id: nodeId('PR', pull.id),
    number: issue.number,
    state: issue.state,
    locked: false,
    draft: pull.draft,
    title: issue.title,
    body: issue.body,
    user: renderAccount(site, issue.user),
    url,
    html_url: `${pageOf(site, repository)}/pull/${issue.number}`,
    issue_url: `${apiOf(site, repository)}/issues/${issue.number}`,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_at: issue.closedAt,
    merged_at: merged?.at ?? null,
    merge_commit_sha: merged?.sha ?? testMerge,
    labels: issue.labels.map((name) => renderLabel(name)),
    head: renderEnd(site, head.owner, head.repository, head.ref, head.sha),
    base: renderEnd(site, repository.owner, repository, base.ref, base.sha),
    author_association: site.world.association(issue.user, repository),
    auto_merge: null,
  };
}

/** With the members that only a single pull request has. */
export function renderFullPull(site: Site, repository: Repository, pull: Pull, counts: JsonObject): JsonObject {
  const known = typeof pull.mergeable === 'object';
  const clean = typeof pull.mergeable === 'object' && pull.mergeable.sha !== undefined;
  return {
    ...renderPull(site, repository, pull),
    merged: pull.merged !== undefined,
    mergeable: known ? clean : null,
    mergeable_state: known ? (clean ? 'clean' : 'dirty') : 'unknown',
    merged_by: pull.merged === undefined ? null : renderAccount(site, pull.merged.by),
    maintainer_can_modify: false,
    comments: [...repository.comments.values()].filter((each) => each.issue === pull.issue).length,
    ...counts,
  };
}

export function renderReview(site: Site, repository: Repository, pull: Pull, review: Review): JsonObject {
  const { id, user, body, state, commitId, submittedAt } = review;
  const pullUrl = `${apiOf(site, repository)}/pulls/${pull.issue.number}`;
  const page = `${pageOf(site, repository)}/pull/${pull.issue.number}#pullrequestreview-${id}`;
  return {
    id,
    node_id: nodeId('PRR', id),
    user: renderAccount(site, user),
    body,
    state,
    html_url: page,
    pull_request_url: pullUrl,
    _links: { html: { href: page }, pull_request: { href: pullUrl } },
    ...(submittedAt === undefined ? {} : { submitted_at: submittedAt }),
    commit_id: commitId,
    author_association: site.world.association(user, repository),
  };
}
