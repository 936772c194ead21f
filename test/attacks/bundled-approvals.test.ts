import { Octokit } from '@octokit/rest';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  AT,
  REGISTRY,
  registryOnGitHub,
  type Pull,
  type RegistryOnGitHub,
} from '../action/github/registry-on-github.ts';
import { leftOut, statedOf } from './bundled-verdict.ts';

// Through the bundled check, on the lab's GitHub: what happens after an approval, and who may not give one.

const SLOW = { timeout: 60_000 };
const UNAPPROVED = 'action_required APPROVAL_MISSING APPROVAL_NOT_COUNTED';

interface Proposal extends Pull {
  readonly branch: string;
  readonly base: string;
}

let registry: RegistryOnGitHub;
/** With a token that sees who is in a team. */
let members: Readonly<Record<string, string>>;
let changes = 0;

beforeAll(async () => {
  registry = await registryOnGitHub();
  const { lab } = registry;
  for (const login of ['tess', 'uma', 'rita']) lab.createUser(login);
  lab.createApp('acme-release', 'acme');
  lab.createApp('acme-members', 'acme');
  const team = lab.createTeam('acme', 'security', ['tess', 'uma']);
  lab.grant(REGISTRY, { team }, 'write');
  lab.grant(REGISTRY, { user: 'rita' }, 'read');
  const named = ['sam', 'rita', 'acme-release[bot]'].map(
    (login) => `{ id: ${lab.account(login).id}, login: ${login.replace('[bot]', '')} }`,
  );
  const seats = `{ security: { teams: [{ id: ${team.id}, name: acme/security }] } }`;
  const approvals = `approvals: { source: github, required: 1, approvers: [${named.join(', ')}], seats: ${seats} }`;
  const { number } = await registry.propose('people', {
    'policy.yml': registry.policy().replace(/^approvals: .*$/m, approvals),
  });
  await registry.approve(number);
  await registry.merge(number);
  members = { 'members-token': lab.issueToken({ app: 'acme-members', permissions: { members: 'read' } }) };
}, 60_000);
afterAll(() => registry[Symbol.asyncDispose]());

const stated = ({ number }: Pick<Pull, 'number'>) => statedOf(registry, number, members);
const content = () => ({ [`docs/${(changes += 1)}.md`]: 'Read me.\n' });

async function propose(): Promise<Proposal> {
  const base = await registry.tip();
  const files = content();
  const branch = `change-${changes}`;
  return { ...(await registry.propose(branch, files)), branch, base };
}

const push = ({ branch }: Proposal, more: Partial<Parameters<typeof registry.lab.push>[1]> = {}) =>
  registry.lab.push(REGISTRY, { as: 'wim', branch, files: content(), ...more });

/** Moves a branch to a commit, by force, as wim. */
const force = ({ branch }: Proposal, sha: string) =>
  registry.as('wim').rest.git.updateRef({ ...AT, ref: `heads/${branch}`, sha, force: true });

const identity = (login: string, date = new Date().toISOString()) => ({
  name: login,
  email: registry.lab.account(login).email,
  date,
});

interface Written {
  readonly author?: string;
  readonly committer?: string;
  readonly pusher?: string;
  readonly message?: string;
  readonly date?: string;
  readonly files?: Readonly<Record<string, string>>;
  /** Merged into the branch. */
  readonly merged?: string;
}

/** One commit more on a branch, written by one and pushed by another. */
async function commitOn({ head, branch }: Proposal, written: Written): Promise<string> {
  const { author = 'wim', committer = author, pusher = 'wim', message = 'More', date, merged } = written;
  const { git } = registry.lab.repository(REGISTRY);
  const entries = Object.entries(written.files ?? content()).map(async ([path, text]) => ({
    path,
    mode: '100644',
    sha: await git.writeBlob(Buffer.from(text)),
  }));
  const { rest } = registry.as(pusher);
  const { data } = await rest.git.createCommit({
    ...AT,
    message,
    tree: await git.writeTree(head, await Promise.all(entries)),
    parents: [head, ...(merged === undefined ? [] : [merged])],
    author: identity(author, date),
    committer: identity(committer, date),
  });
  await rest.git.updateRef({ ...AT, ref: `heads/${branch}`, sha: data.sha });
  return data.sha;
}

/** The main branch moves on, and somebody merges it into the branch, with what else they like. */
async function mergeMain(pull: Proposal, more: Readonly<Record<string, string>>): Promise<string> {
  const moved = { 'README.md': `Moved on for ${pull.number}.\n` };
  const merged = await registry.lab.push(REGISTRY, { as: 'olive', files: moved });
  return commitOn(pull, { merged, files: { ...moved, ...more } });
}

const dismiss = ({ number }: Pick<Pull, 'number'>, review_id: number) =>
  registry.as('olive').rest.pulls.dismissReview({ ...AT, pull_number: number, review_id, message: 'taken back' });

interface Attack {
  readonly name: string;
  readonly tamper: (pull: Proposal, review: number) => Promise<unknown>;
  readonly refusedWith: string;
}

const AFTER_APPROVAL: readonly Attack[] = [
  { name: 'a push', tamper: (pull) => push(pull), refusedWith: UNAPPROVED },
  {
    name: 'a push of a commit dated before the review',
    tamper: (pull) => commitOn(pull, { date: '2020-01-01T00:00:00Z' }),
    refusedWith: UNAPPROVED,
  },
  {
    name: 'a merge of the main branch that holds a line of its own',
    tamper: (pull) => mergeMain(pull, { 'docs/slipped-in.md': 'in\n' }),
    refusedWith: UNAPPROVED,
  },
  {
    name: 'a force push of another change',
    tamper: (pull) => push(pull, { parent: pull.base }),
    refusedWith: UNAPPROVED,
  },
  {
    name: 'a way from another change by force, which alone was approved again',
    tamper: async (pull, review) => {
      await dismiss(pull, review);
      await push(pull, { parent: pull.base });
      await registry.approve(pull.number);
      expect(await stated(pull)).toBe('success');
      await force(pull, pull.head);
    },
    refusedWith: UNAPPROVED,
  },
  { name: 'its dismissal', tamper: dismiss, refusedWith: UNAPPROVED },
  {
    name: 'the loss of the approver’s right to write',
    tamper: () => Promise.resolve(registry.lab.grant(REGISTRY, { user: 'sam' }, 'read')),
    refusedWith: UNAPPROVED,
  },
];

describe('the pass is taken back after', () => {
  test.each(AFTER_APPROVAL)('$name', SLOW, async ({ tamper, refusedWith }) => {
    const pull = await propose();
    const review = await registry.approve(pull.number);
    expect(await stated(pull)).toBe('success');
    await tamper(pull, review);
    expect(await stated(pull)).toBe(refusedWith);
    registry.lab.grant(REGISTRY, { user: 'sam' }, 'write');
  });
});

describe('it is given again after', () => {
  test('a way to another change and back, by force', SLOW, async () => {
    const pull = await propose();
    await registry.approve(pull.number);
    await push(pull, { parent: pull.base });
    expect(await stated(pull)).toBe(UNAPPROVED);
    await force(pull, pull.head);
    expect(await stated(pull)).toBe('success');
  });

  test('a merge of the main branch that holds nothing of its own', SLOW, async () => {
    const pull = await propose();
    await registry.approve(pull.number);
    await mergeMain(pull, {});
    expect(await stated(pull)).toBe('success');
  });
});

const HAND_IN_IT: readonly Attack[] = [
  { name: 'author of one commit', tamper: (pull) => commitOn(pull, { author: 'sam' }), refusedWith: UNAPPROVED },
  {
    name: 'co-author',
    tamper: (pull) => {
      const { id } = registry.lab.account('sam');
      return commitOn(pull, { message: `More\n\nCo-authored-by: S <${id}+s@users.noreply.github.com>` });
    },
    refusedWith: UNAPPROVED,
  },
  { name: 'committer', tamper: (pull) => commitOn(pull, { committer: 'sam' }), refusedWith: UNAPPROVED },
  { name: 'last pusher', tamper: (pull) => commitOn(pull, { pusher: 'sam' }), refusedWith: UNAPPROVED },
];

describe('who had a hand in it approves nothing, as its', () => {
  test.each(HAND_IN_IT)('$name', SLOW, async ({ tamper, refusedWith }) => {
    const pull = await propose();
    await tamper(pull, 0);
    await registry.approve(pull.number);
    expect(await stated(pull)).toBe(refusedWith);
    await registry.approve(pull.number, 'tess');
    expect((await stated(pull)).split(' ')[0]).toBe('success');
  });
});

const PRETENDERS: readonly Attack[] = [
  { name: 'a stranger', tamper: ({ number }) => registry.approve(number, 'stan'), refusedWith: UNAPPROVED },
  {
    name: 'a bot, though policy names its number',
    tamper: async ({ number }) => {
      const auth = registry.lab.issueToken({ app: 'acme-release', permissions: { pull_requests: 'write' } });
      const { rest } = new Octokit({ auth, baseUrl: registry.lab.apiUrl });
      await rest.pulls.createReview({ ...AT, pull_number: number, event: 'APPROVE' });
    },
    refusedWith: UNAPPROVED,
  },
  {
    name: 'a named member who may only read',
    tamper: ({ number }) => registry.approve(number, 'rita'),
    refusedWith: UNAPPROVED,
  },
  {
    name: 'an ex-member of the team',
    tamper: async (pull) => {
      await registry.approve(pull.number, 'uma');
      expect(await stated(pull)).toBe('success');
      registry.lab.removeFromOrg('acme', 'uma');
    },
    refusedWith: UNAPPROVED,
  },
];

describe('no pass comes of the approval of', () => {
  test.each(PRETENDERS)('$name', SLOW, async ({ tamper, refusedWith }) => {
    const pull = await propose();
    await tamper(pull, 0);
    expect(await stated(pull)).toBe(refusedWith);
    await registry.approve(pull.number);
    expect((await stated(pull)).split(' ')[0]).toBe('success');
  });

  test('a member, where nobody may see who is in the team', SLOW, async () => {
    const pull = await propose();
    await registry.approve(pull.number, 'tess');
    expect(await statedOf(registry, pull.number)).toBe(UNAPPROVED);
    expect(await stated(pull)).toBe('success');
  });
});

test('dismissed after the check passed and merged all the same, it is not published', SLOW, async () => {
  const dismissed = await registry.release('1.0.0');
  const review = await registry.approve(dismissed.number);
  expect(await stated(dismissed)).toMatch(/^success/);
  await dismiss(dismissed, review);
  await registry.merge(dismissed.number);
  expect(leftOut(await registry.publish())).toEqual(
    expect.arrayContaining(['APPROVAL_MISSING', 'APPROVAL_NOT_COUNTED']),
  );
  const kept = await registry.release('1.0.1');
  await registry.approve(kept.number);
  expect(await stated(kept)).toMatch(/^success/);
  await registry.merge(kept.number);
  expect((await registry.publish()).outputs['admitted']).toContain(kept.folder);
});
