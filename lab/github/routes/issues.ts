import { ApiFailure, invalid, notFound } from '../failure.ts';
import { listAt, numberAt, textAt, type JsonObject } from '../json.ts';
import { closePull } from '../pushes.ts';
import { apiOf, nodeId, pageOf, renderAccount, renderApp, renderEnvelope, renderIssue } from '../render.ts';
import {
  accountOf,
  created,
  idOf,
  noContent,
  ok,
  paged,
  repositoryOf,
  type Call,
  type Reply,
  type Routes,
} from '../site.ts';
import { roleReaches, type Comment, type Issue } from '../world.ts';

function issueOf(call: Call): Issue {
  const issue = repositoryOf(call).issues.get(idOf(call, 'issue_number'));
  if (issue === undefined) throw notFound();
  return issue;
}

function bodyOf(call: Call): string {
  const body = textAt(call.body, 'body') ?? '';
  if (body.length > call.site.limits.bodyCharacters)
    throw invalid('IssueComment', 'body', 'custom', 'body is too long (maximum is 65536 characters)');
  return body;
}

/** GitHub takes a number for a title, too. */
function titleOf(body: JsonObject): string | undefined {
  return textAt(body, 'title') ?? numberAt(body, 'title')?.toString();
}

/** Only people with triage and more label; what others send is dropped without a word. */
function labelsOf(call: Call): string[] | undefined {
  if (call.body['labels'] === undefined) return undefined;
  const { actor, site } = call;
  if (actor.kind === 'user' && !roleReaches(site.world.role(actor.account, repositoryOf(call)), 'triage'))
    return undefined;
  return listAt(call.body, 'labels').filter((each) => typeof each === 'string');
}

function createIssue(call: Call): Reply {
  const { site, body } = call;
  const repository = repositoryOf(call);
  const now = site.world.now();
  const issue: Issue = {
    id: site.world.nextId(),
    number: site.world.nextNumber(repository),
    user: accountOf(call),
    title: titleOf(body) ?? '',
    body: bodyOf(call),
    state: 'open',
    labels: labelsOf(call) ?? [],
    createdAt: now,
    updatedAt: now,
    closedAt: null,
    pull: undefined,
  };
  repository.issues.set(issue.number, issue);
  emitIssue(call, issue, 'opened');
  return created(renderIssue(site, repository, issue));
}

function emitIssue(call: Call, issue: Issue, action: string): void {
  const repository = repositoryOf(call);
  const rendered = call.site.description.completeAs('issue', renderIssue(call.site, repository, issue));
  call.site.emit('issues', call.actor, {
    action,
    issue: rendered,
    ...renderEnvelope(call.site, repository, call.actor),
  });
}

async function updateIssue(call: Call): Promise<Reply> {
  const { site, body, actor } = call;
  const repository = repositoryOf(call);
  const issue = issueOf(call);
  const own = issue.user === actor.account;
  if (!own && actor.kind === 'user' && !roleReaches(site.world.role(actor.account, repository), 'triage'))
    throw new ApiFailure(403, 'Must have admin rights to Repository.');
  issue.title = titleOf(body) ?? issue.title;
  if (body['body'] !== undefined) issue.body = bodyOf(call);
  const labels = labelsOf(call);
  if (labels !== undefined) issue.labels.splice(0, issue.labels.length, ...labels);
  const state = textAt(body, 'state');
  if (state === 'closed' && issue.state === 'open' && issue.pull !== undefined)
    await closePull(site, repository, issue.pull, actor);
  else if ((state === 'open' || state === 'closed') && issue.pull === undefined && state !== issue.state) {
    issue.state = state;
    issue.closedAt = state === 'closed' ? site.world.now() : null;
    emitIssue(call, issue, state === 'closed' ? 'closed' : 'reopened');
  }
  issue.updatedAt = site.world.now();
  return ok(renderIssue(site, repository, issue));
}

function listIssues(call: Call): Reply {
  const repository = repositoryOf(call);
  const { state = 'open', labels, creator, direction = 'desc' } = call.query;
  const wanted = labels?.split(',') ?? [];
  const issues = [...repository.issues.values()]
    .filter((each) => state === 'all' || each.state === state)
    .filter((each) => wanted.every((label) => each.labels.includes(label)))
    .filter((each) => creator === undefined || each.user.login === creator)
    .sort((a, b) => (direction === 'asc' ? a.number - b.number : b.number - a.number));
  return paged(issues.map((each) => renderIssue(call.site, repository, each)));
}

function renderComment(call: Call, comment: Comment): JsonObject {
  const { id, issue, user, app, body, createdAt, updatedAt } = comment;
  const { site } = call;
  const repository = repositoryOf(call);
  return {
    id,
    node_id: nodeId('IC', id),
    url: `${apiOf(site, repository)}/issues/comments/${id}`,
    html_url: `${pageOf(site, repository)}/issues/${issue.number}#issuecomment-${id}`,
    issue_url: `${apiOf(site, repository)}/issues/${issue.number}`,
    user: renderAccount(site, user),
    body,
    created_at: createdAt,
    updated_at: updatedAt,
    author_association: site.world.association(user, repository),
    performed_via_github_app: app === undefined ? null : renderApp(site, app),
  };
}

function createComment(call: Call): Reply {
  const { site, actor } = call;
  const repository = repositoryOf(call);
  const issue = issueOf(call);
  const now = site.world.now();
  const comment: Comment = {
    id: site.world.nextId(),
    issue,
    user: accountOf(call),
    app: actor.app,
    body: bodyOf(call),
    createdAt: now,
    updatedAt: now,
  };
  repository.comments.set(comment.id, comment);
  site.emit('issue_comment', actor, {
    action: 'created',
    comment: site.description.completeAs('issue-comment', renderComment(call, comment)),
    issue: site.description.completeAs('issue', renderIssue(site, repository, issue)),
    ...renderEnvelope(site, repository, actor),
  });
  return created(renderComment(call, comment));
}

function commentOf(call: Call): Comment {
  const comment = repositoryOf(call).comments.get(idOf(call, 'comment_id'));
  if (comment === undefined) throw notFound();
  return comment;
}

/** Whoever may write to the repository may rewrite or remove the comments of others, and nothing shows it. */
function commentToChange(call: Call): Comment {
  const { site, actor } = call;
  const comment = commentOf(call);
  const own = comment.user === actor.account;
  if (!own && actor.kind === 'user' && !roleReaches(site.world.role(actor.account, repositoryOf(call)), 'write'))
    throw new ApiFailure(403, 'Must have admin rights to Repository.');
  return comment;
}

function updateComment(call: Call): Reply {
  const comment = commentToChange(call);
  comment.body = bodyOf(call);
  comment.updatedAt = call.site.world.now();
  return ok(renderComment(call, comment));
}

function deleteComment(call: Call): Reply {
  repositoryOf(call).comments.delete(commentToChange(call).id);
  return noContent();
}

export const issueRoutes: Routes = {
  'issues/list-for-repo': listIssues,
  'issues/create': createIssue,
  'issues/get': (call) => ok(renderIssue(call.site, repositoryOf(call), issueOf(call))),
  'issues/update': updateIssue,
  'issues/list-comments': (call) => {
    const issue = issueOf(call);
    const comments = [...repositoryOf(call).comments.values()].filter((each) => each.issue === issue);
    return paged(comments.map((each) => renderComment(call, each)));
  },
  'issues/create-comment': createComment,
  'issues/get-comment': (call) => ok(renderComment(call, commentOf(call))),
  'issues/update-comment': updateComment,
  'issues/delete-comment': deleteComment,
};
