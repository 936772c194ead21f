import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  AT,
  GATE_PERMISSIONS,
  REGISTRY,
  registryOnGitHub,
  type Pull,
  type RegistryOnGitHub,
} from '../action/github/registry-on-github.ts';

// A check belongs to a commit, and anybody may open a pull request on somebody else's: the twin must neither take the pass
// of the honest one away nor share in it.

const SLOW = 60_000;
const FORKS = ['stan', 'mallory'];

let registry: RegistryOnGitHub;
let changes = 0;
beforeAll(async () => {
  registry = await registryOnGitHub();
  registry.lab.createUser('mallory');
  for (const login of FORKS) await registry.as(login).rest.repos.createFork(AT);
}, SLOW);
afterAll(() => registry[Symbol.asyncDispose]());

function propose(): Promise<Pull> {
  changes += 1;
  return registry.propose(`change-${changes}`, { [`docs/${changes}.md`]: 'Read me.\n' });
}

/** The same head once more, from a fork. */
async function twinOf({ head }: Pick<Pull, 'head'>, login = 'stan', base = 'main'): Promise<number> {
  const branch = `twin-${changes}-${base}`;
  const { rest } = registry.as(login);
  await rest.git.createRef({ owner: login, repo: AT.repo, ref: `refs/heads/${branch}`, sha: head });
  return (await rest.pulls.create({ ...AT, title: 'The same', head: `${login}:${branch}`, base })).data.number;
}

async function stated(ref: string): Promise<string> {
  const asked = { ...AT, ref, check_name: 'portcullis' };
  const { data } = await registry.as('olive').rest.checks.listForRef(asked);
  return data.check_runs.map(({ conclusion }) => conclusion).join();
}

async function stateOf(number: number): Promise<string> {
  return (await registry.as('olive').rest.pulls.get({ ...AT, pull_number: number })).data.state;
}

function codes({ outputs }: { readonly outputs: Readonly<Record<string, string>> }): readonly string[] {
  return (JSON.parse(outputs['findings'] ?? '[]') as { readonly code: string }[]).map(({ code }) => code);
}

test('a stranger’s twin takes no pass away: it is closed, and told why', { timeout: SLOW }, async () => {
  const pull = await propose();
  const twin = await twinOf(pull);
  await registry.check(pull.number);
  expect([await stated(pull.head), await stateOf(twin)]).toEqual(['action_required', 'open']);
  await registry.approve(pull.number);
  expect((await registry.check(pull.number)).outputs).toMatchObject({ verdict: 'admissible', approval: 'given' });
  expect([await stated(pull.head), await stateOf(twin), await stateOf(pull.number)]).toEqual([
    'success',
    'closed',
    'open',
  ]);
  const { data } = await registry.as('olive').rest.issues.listComments({ ...AT, issue_number: twin });
  expect(data.map(({ body }) => body ?? '').join()).toContain(`#${pull.number} has the same head commit`);
});

test('nor does its own run, however often it is opened again', { timeout: SLOW }, async () => {
  const pull = await propose();
  await registry.approve(pull.number);
  await registry.check(pull.number);
  const twin = await twinOf(pull);
  for (let times = 0; times < 2; times += 1) {
    const ran = await registry.check(twin);
    expect(ran).toMatchObject({ exitCode: 1, outputs: { verdict: 'refused' } });
    expect(codes(ran)).toEqual(['PULL_HEAD_SHARED']);
    expect([await stated(pull.head), await stateOf(twin)]).toEqual(['success', 'closed']);
    await registry.as('stan').rest.pulls.update({ ...AT, pull_number: twin, state: 'open' });
  }
});

test('nor does one against another branch', { timeout: SLOW }, async () => {
  await registry.lab.push(REGISTRY, { as: 'olive', branch: 'other', files: { 'docs/other.md': 'o\n' } });
  const pull = await propose();
  await registry.approve(pull.number);
  const twin = await twinOf(pull, 'stan', 'other');
  await registry.check(twin);
  expect([await stated(pull.head), await stateOf(twin)]).toEqual(['success', 'closed']);
});

test('of two from forks the one that is approved passes, whichever is older', { timeout: SLOW }, async () => {
  for (const approved of FORKS) {
    changes += 1;
    const head = await registry.lab.push('stan/plugins', {
      as: 'stan',
      branch: `own-${changes}`,
      parent: await registry.tip(),
      files: { [`docs/${changes}.md`]: 'Mine.\n' },
    });
    const of = { stan: await twinOf({ head }), mallory: await twinOf({ head }, 'mallory') };
    const [mine, theirs] = approved === 'stan' ? [of.stan, of.mallory] : [of.mallory, of.stan];
    await registry.approve(mine, 'sam');
    // Whom policy asks for one more, as nobody knows who started what: two of them are not the matter here.
    await registry.check(theirs);
    expect([await stated(head), await stateOf(mine), await stateOf(theirs)]).toEqual(['success', 'open', 'closed']);
  }
});

test(
  'a twin that cannot be closed gets no pass with the other, and one of the registry’s own is nobody’s to close',
  { timeout: SLOW },
  async () => {
    const pull = await propose();
    await registry.approve(pull.number);
    const twin = await twinOf(pull);
    const token = registry.lab.workflowToken(REGISTRY, { ...GATE_PERMISSIONS, pull_requests: 'read' });
    const ran = await registry.check(pull.number, { token, comment: 'false' }, undefined, { token });
    expect(codes(ran)).toEqual(['PULL_HEAD_SHARED']);
    expect([await stated(pull.head), await stateOf(twin)]).toEqual(['failure', 'open']);
    await registry.as('stan').rest.pulls.update({ ...AT, pull_number: twin, state: 'closed' });

    await registry.as('wim').rest.git.createRef({ ...AT, ref: `refs/heads/inside-${changes}`, sha: pull.head });
    const inside = { ...AT, title: 'Twin', head: `inside-${changes}`, base: 'main' };
    const { number } = (await registry.as('wim').rest.pulls.create(inside)).data;
    expect(codes(await registry.check(pull.number))).toEqual(['PULL_HEAD_SHARED']);
    expect([await stated(pull.head), await stateOf(number)]).toEqual(['failure', 'open']);
  },
);
