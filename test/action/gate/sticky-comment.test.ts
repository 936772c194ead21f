import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COMMENT_MARKER } from '../../../action/gate/sticky-comment.ts';
import type { ActionResult } from '../../../lab/github/actions/run-action.ts';
import {
  AT,
  GATE_PERMISSIONS,
  REGISTRY,
  registryOnGitHub,
  type Pull,
  type RegistryOnGitHub,
} from '../github/registry-on-github.ts';

const FOLDER = 'plugins/azure_openai_embeddings/releases/1.0.0/';
const BOT = 'github-actions[bot]';
const LONG_AGO = '2001-01-01T00:00:00Z';
const GITHUB_LIMIT = 65_536;

let registry: RegistryOnGitHub;
let release: Record<string, Buffer>;
let branches = 0;

beforeAll(async () => {
  registry = await registryOnGitHub();
  registry.lab.createApp('acme-checks', 'acme');
  const { outputs } = await registry.submit();
  release = await registry.files(outputs['head-sha'] ?? '', FOLDER);
}, 60_000);
afterAll(() => registry[Symbol.asyncDispose]());

async function propose(files: Record<string, Buffer | string> = release): Promise<Pull> {
  return registry.propose(`comment-${(branches += 1)}`, files);
}

function push(files: Record<string, string>): Promise<string> {
  return registry.lab.push(REGISTRY, { as: 'wim', branch: `comment-${branches}`, files });
}

/** Comments of a pull request, oldest first, as the lab keeps them. */
function comments(number: number) {
  const all = [...registry.lab.repository(REGISTRY).comments.values()];
  return all.filter(({ issue }) => issue.number === number);
}

/** A comment that is there before the check runs, with the author that GitHub would show. */
function plant(number: number, login: string, body: string): number {
  const { comments: all, issues } = registry.lab.repository(REGISTRY);
  const issue = issues.get(number);
  if (issue === undefined) throw new Error(`there is no pull request ${number}`);
  const id = registry.lab.world.nextId();
  const user = registry.lab.account(login);
  all.set(id, { id, issue, user, app: undefined, body, createdAt: LONG_AGO, updatedAt: LONG_AGO });
  return id;
}

function notices({ annotations }: ActionResult): string[] {
  return annotations.filter(({ level }) => level === 'notice').map(({ message }) => message);
}

test('the report is written once, left alone while nothing changes, and rewritten in place after a push', async () => {
  const { number, head } = await propose();
  const first = await registry.check(number);
  expect(comments(number)).toMatchObject([{ user: { login: BOT }, body: COMMENT_MARKER + first.summary }]);
  expect(first.summary).toContain(head);
  const [comment] = comments(number);
  if (comment === undefined) throw new Error('no comment');
  comment.updatedAt = LONG_AGO;
  expect((await registry.check(number)).stdout).toContain('comment unchanged');
  expect(comments(number)).toMatchObject([{ id: comment.id, updatedAt: LONG_AGO }]);
  const moved = await push({ 'plugins/odd.txt': 'x\n' });
  const second = await registry.check(number);
  expect(second.outputs).toMatchObject({ verdict: 'refused', 'head-sha': moved });
  expect(comments(number)).toMatchObject([{ id: comment.id, body: COMMENT_MARKER + second.summary }]);
  expect(comment.body).toContain(moved);
  expect(comment.body).not.toContain(head);
});

describe('whose comment it is', () => {
  test('those with our marker by a stranger, an owner and another app are neither read nor changed', async () => {
    const { number } = await propose();
    const forged = `${COMMENT_MARKER}## Admissible and approved\n`;
    const others = ['stan', 'olive', 'acme-checks[bot]'];
    for (const login of others) plant(number, login, forged);
    const { summary } = await registry.check(number);
    expect(comments(number)).toMatchObject([
      ...others.map((login) => ({ user: { login }, body: forged, updatedAt: LONG_AGO })),
      { user: { login: BOT }, body: COMMENT_MARKER + summary },
    ]);
  });

  test('one of the same bot that only quotes a report is not one', async () => {
    const { number } = await propose();
    const quote = `somebody wrote:\n${COMMENT_MARKER}`;
    plant(number, BOT, quote);
    await registry.check(number);
    expect(comments(number)).toMatchObject([{ body: quote }, { user: { login: BOT } }]);
  });

  test('ours is found behind 31 pages of others, and of several the first stays', async () => {
    const { number } = await propose();
    for (let at = 0; at < 3050; at += 1) plant(number, 'stan', `${COMMENT_MARKER}${at}`);
    const kept = plant(number, BOT, `${COMMENT_MARKER}old`);
    plant(number, BOT, `${COMMENT_MARKER}older`);
    const { summary, exitCode } = await registry.check(number);
    expect(exitCode).toBe(0);
    expect(comments(number)).toHaveLength(3051);
    expect(comments(number).at(-1)).toMatchObject({ id: kept, body: COMMENT_MARKER + summary });
  });

  test('an app that is named writes as itself; one that is not leaves nothing, and the notice says whom to name', async () => {
    const { number } = await propose();
    const token = registry.lab.issueToken({ app: 'acme-checks', permissions: GATE_PERMISSIONS });
    const unnamed = await registry.check(number, { token });
    expect(unnamed.outputs['verdict']).toBe('admissible');
    expect(notices(unnamed)).toEqual([expect.stringContaining('acme-checks[bot]')]);
    expect(comments(number)).toEqual([]);
    for (const text of ['created', 'unchanged'])
      expect((await registry.check(number, { token, 'comment-author': 'acme-checks[bot]' })).stdout).toContain(
        `comment ${text}`,
      );
    expect(comments(number)).toMatchObject([{ user: { login: 'acme-checks[bot]' } }]);
    expect(notices(await registry.check(number, { 'comment-author': 'stan' }))).toHaveLength(1);
  });

  test('the token of a person is asked who that is', async () => {
    const { number } = await propose();
    const token = registry.lab.issueToken({ user: 'sam' });
    for (const text of ['created', 'unchanged'])
      expect((await registry.check(number, { token })).stdout).toContain(`comment ${text}`);
    expect(comments(number)).toMatchObject([{ user: { login: 'sam' } }]);
  });
});

describe('the verdict stands', () => {
  test('without the permission to comment, which a notice says', async () => {
    const good = await propose();
    const read = () =>
      registry.lab.workflowToken(REGISTRY, { contents: 'read', pull_requests: 'read', checks: 'write' });
    const admissible = await registry.check(good.number, { token: read() });
    expect(admissible).toMatchObject({ exitCode: 0, outputs: { verdict: 'admissible' } });
    expect(notices(admissible)).toEqual([expect.stringMatching(/403.*pull-requests: write/)]);
    const bad = await propose({ 'plugins/odd.txt': 'x\n' });
    const refused = await registry.check(bad.number, { token: read() });
    expect(refused).toMatchObject({ exitCode: 1, outputs: { verdict: 'refused' } });
    expect(refused.summary).toMatch(/^## Refused/);
    expect(notices(refused)).toHaveLength(1);
    expect([...comments(good.number), ...comments(bad.number)]).toEqual([]);
  });

  test('where issues: write is all that is given to comment with', async () => {
    const { number } = await propose();
    const token = registry.lab.workflowToken(REGISTRY, {
      contents: 'read',
      pull_requests: 'read',
      issues: 'write',
      checks: 'write',
    });
    expect((await registry.check(number, { token })).stdout).toContain('comment created');
  });

  test('where GitHub breaks off in the middle of it', async () => {
    const { number } = await propose({ 'plugins/odd.txt': 'x\n' });
    registry.lab.faults.next({ method: 'POST', path: /\/comments/, respond: 'cut' });
    const result = await registry.check(number);
    expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'refused' } });
    expect(notices(result)).toHaveLength(1);
    expect(result.stdout + result.stderr).not.toMatch(/\n\s+at /);
  });

  test('with no comment, where none is wanted', async () => {
    const { number } = await propose();
    expect(await registry.check(number, { comment: 'false' })).toMatchObject({ exitCode: 0, annotations: [] });
    expect(comments(number)).toEqual([]);
    expect(await registry.check(number, { comment: 'maybe' })).toMatchObject({ exitCode: 1, outputs: {} });
  });
});

describe('a head that moves on', () => {
  test('before the report is written: it is not, and the newer report stays', async () => {
    const { number } = await propose();
    await registry.check(number);
    const newer = `${COMMENT_MARKER}the report of a newer run\n`;
    registry.lab.faults.next({
      method: 'GET',
      path: /\/comments/,
      respond: async () => {
        await push({ 'plugins/odd.txt': 'x\n' });
        for (const comment of comments(number)) comment.body = newer;
      },
    });
    expect((await registry.check(number)).stdout).toContain('comment left as it was');
    expect(comments(number)).toMatchObject([{ body: newer }]);
  });

  test('while it is written: no verdict on the old one stays', async () => {
    const { number, head } = await propose();
    registry.lab.faults.next({
      method: 'POST',
      path: /\/comments/,
      respond: () => push({ 'plugins/odd.txt': 'x\n' }),
    });
    expect((await registry.check(number)).outputs['head-sha']).toBe(head);
    expect(comments(number)).toMatchObject([{ body: expect.stringContaining('The head moved on') }]);
    expect(comments(number)[0]?.body).not.toMatch(/Admissible/);
    await registry.check(number);
    expect(comments(number)).toMatchObject([{ body: expect.stringContaining('## Refused') }]);
  });

  test('to a merge: what people decided by is not rewritten', async () => {
    const { number } = await propose({ 'README.md': 'mended\n' });
    await registry.check(number);
    const [before] = comments(number).map(({ body }) => body);
    await registry.as('wim').rest.pulls.update({ ...AT, pull_number: number, state: 'closed' });
    expect((await registry.check(number)).outputs['verdict']).toBe('refused');
    expect(comments(number)).toMatchObject([{ body: before }]);
  });
});

test('hundreds of findings give a comment that GitHub takes and that names the head', async () => {
  const odd = Array.from({ length: 250 }, (_, at) => [`plugins/${'@[]'.repeat(60)}${at}.txt`, 'x\n'] as const);
  const { number, head } = await propose(Object.fromEntries(odd));
  const { outputs } = await registry.check(number);
  expect(outputs['verdict']).toBe('refused');
  const [comment] = comments(number);
  expect(comment?.body.length).toBeGreaterThan(30_000);
  expect(comment?.body.length).toBeLessThan(GITHUB_LIMIT);
  expect(comment?.body.trimEnd()).toMatch(
    new RegExp(`does not fit here\\._\\n\\nPull request ${number}: head <code>${head}<`),
  );
});
