import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openGitHub, type GitHubClient } from '../../../action/github/client.ts';
import { PullRequests } from '../../../action/github/pull-requests.ts';
import { signalRuns } from '../../../action/runner/signal-run.ts';
import { gitHubActors } from '../../../action/people/submitters.ts';

// GitHub's own examples, from its description of the API, through what reads them.

const AT = { owner: 'octocat', repo: 'Hello-World' };
const HEAD_BRANCH = { repository: AT, repositoryId: 1, branch: 'main' };

interface Described {
  readonly paths: Record<
    string,
    Record<string, { responses: Record<string, { content?: Record<string, { examples?: Record<string, object> }> }> }>
  >;
  readonly components: { readonly examples: Record<string, { value: unknown }> };
}

const file = createRequire(import.meta.url).resolve('@octokit/openapi/generated/api.github.com.json');
const described = JSON.parse(readFileSync(file, 'utf8')) as Described;

/** The first example of what GET gives at a path. */
function exampleOf(path: string): unknown {
  const examples = described.paths[path]?.['get']?.responses['200']?.content?.['application/json']?.examples ?? {};
  const [first = {}] = Object.values(examples);
  if ('value' in first) return first.value;
  if (!('$ref' in first)) throw new Error(`GitHub gives no example of ${path}`);
  return described.components.examples[String(first.$ref).split('/').at(-1) ?? '']?.value;
}

/** Which example answers a request. */
const ROUTES: readonly (readonly [RegExp, string])[] = [
  [/\/pulls\/\d+\/reviews/, '/repos/{owner}/{repo}/pulls/{pull_number}/reviews'],
  [/\/pulls\/\d+\/commits/, '/repos/{owner}/{repo}/pulls/{pull_number}/commits'],
  [/\/pulls\/\d+$/, '/repos/{owner}/{repo}/pulls/{pull_number}'],
  [/\/commits\/\w+\/pulls/, '/repos/{owner}/{repo}/commits/{commit_sha}/pulls'],
  [/\/pulls\?/, '/repos/{owner}/{repo}/pulls'],
  [/\/activity/, '/repos/{owner}/{repo}/activity'],
  [/\/attempts\/\d+$/, '/repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}'],
  [/\/runs\/\d+$/, '/repos/{owner}/{repo}/actions/runs/{run_id}'],
];

let server: Server;
let github: GitHubClient;
beforeAll(async () => {
  server = createServer((request, response) => {
    const [, path = ''] = ROUTES.find(([pattern]) => pattern.test(request.url ?? '')) ?? [];
    response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' });
    response.end(JSON.stringify(exampleOf(path)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  github = openGitHub({ apiUrl: `http://127.0.0.1:${port}`, token: 'none' });
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

test('pull requests, alone, listed, and of a commit', async () => {
  const pulls = new PullRequests(github, AT);
  const one = await pulls.read(1347);
  expect(one).toMatchObject({
    number: 1347,
    isOpen: true,
    authorId: 1,
    isByBot: false,
    head: expect.stringMatching(/^[0-9a-f]{40}$/),
  });
  expect(one.headBranch).toMatchObject({ repository: AT, branch: 'new-topic' });
  const listed = await pulls.open();
  expect(listed).toMatchObject([{ number: 1347, baseBranch: 'master' }]);
  expect(await pulls.ofCommit('6dcb09b5b57875f334f61aebed695e2e4193db5e')).toMatchObject([{ number: 1347 }]);
});

test('reviews with their time', async () => {
  expect(await new PullRequests(github, AT).reviews(1, { ids: new Set(), mergedAt: undefined })).toEqual([
    {
      id: 80,
      login: 'octocat',
      userId: 1,
      state: 'APPROVED',
      commit: expect.stringMatching(/^[0-9a-f]{40}$/),
      submittedAt: '2019-11-17T17:43:43Z',
    },
  ]);
});

test('commits of a pull request', async () => {
  expect(await new PullRequests(github, AT).contributors(1)).toEqual([1]);
});

test('a record of pushes that names nobody as its schema says, as the example does not', async () => {
  const [push] = exampleOf('/repos/{owner}/{repo}/activity') as readonly { after: string; actor?: object }[];
  expect(push).toMatchObject({ after: expect.stringMatching(/^[0-9a-f]{40}$/) });
  expect(push).not.toHaveProperty('actor');
  expect(await gitHubActors(github).pushers(HEAD_BRANCH, push?.after ?? '', new Set())).toBeUndefined();
});

test('runs, and attempts of them', async () => {
  const run = exampleOf(ROUTES[6]?.[1] ?? '') as {
    repository: { id: number };
    actor: { id: number };
    head_sha: string;
  };
  const asked = { repository: AT, repositoryId: run.repository.id, id: 30433642, attempt: 1 };
  const actors = gitHubActors(github);
  expect(await actors.starters(asked)).toMatchObject([{ id: run.actor.id }, {}]);
  expect(await actors.starters({ ...asked, repositoryId: 2 })).toBeUndefined();
  expect(await signalRuns(github, AT)(30433642)).toMatchObject({ head: run.head_sha });
});
