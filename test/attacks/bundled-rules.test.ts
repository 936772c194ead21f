import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  AT,
  REGISTRY,
  registryOnGitHub,
  type Pull,
  type RegistryOnGitHub,
} from '../action/github/registry-on-github.ts';
import { statedOf } from './bundled-verdict.ts';

// Through the bundled check, on the lab's GitHub: whoever would be judged by rules of their own.

const SLOW = { timeout: 60_000 };
const RECORD = 'plugins/azure_openai_embeddings/plugin.json';
const UNAPPROVED = 'action_required APPROVAL_MISSING APPROVAL_NOT_COUNTED';

let registry: RegistryOnGitHub;
let first: Pull;
/** Of the release that is proposed, by path. */
let release: Record<string, Buffer>;
let record: string;
let branches = 0;

beforeAll(async () => {
  registry = await registryOnGitHub();
  const proposed = await registry.release('1.0.0');
  first = proposed;
  release = await registry.files(proposed.head, `${proposed.folder}/`);
  record = String((await registry.files(await registry.tip(), RECORD))[RECORD]);
  await registry.approve(first.number);
}, 60_000);
afterAll(() => registry[Symbol.asyncDispose]());

type Files = Readonly<Record<string, string | null>>;

const propose = (files: Readonly<Record<string, string | Buffer | null>>) =>
  registry.propose(`rules-${(branches += 1)}`, files);

async function accept(files: Files): Promise<void> {
  const { number } = await propose(files);
  await registry.approve(number);
  await registry.merge(number);
}

const approverOf = (login: string) => `{ id: ${registry.lab.account(login).id}, login: ${login} }`;
const addApprover = (policy: string, login: string) =>
  policy.replace('approvers: [', `approvers: [${approverOf(login)}, `);

interface Attack {
  readonly name: string;
  readonly tamper: () => Files;
  readonly refusedWith: string;
}

const TOGETHER: readonly Attack[] = [
  {
    name: 'the policy, with its author as approver',
    tamper: () => ({ 'policy.yml': addApprover(registry.policy(), 'wim') }),
    refusedWith: 'failure CHANGE_MIXED',
  },
  { name: 'CODEOWNERS', tamper: () => ({ CODEOWNERS: '* @wim\n' }), refusedWith: 'failure CHANGE_MIXED' },
  {
    name: 'a CODEOWNERS that un-owns plugins/',
    tamper: () => ({ '.github/CODEOWNERS': '* @sam\n/plugins/\n' }),
    refusedWith: 'failure CHANGE_MIXED',
  },
  {
    name: 'the record of its own plugin',
    tamper: () => ({ [RECORD]: record.replace('@acme/ml', '@acme/others') }),
    refusedWith: 'failure CHANGE_MIXED',
  },
];

describe('an approved release is refused together with', () => {
  test.each(TOGETHER)('$name', SLOW, async ({ tamper, refusedWith }) => {
    const { number } = await propose({ ...release, ...tamper() });
    await registry.approve(number);
    expect(await statedOf(registry, number)).toBe(refusedWith);
    const alone = await propose(tamper());
    await registry.approve(alone.number);
    expect(await statedOf(registry, alone.number)).toMatch(/^success/);
  });

  test('nothing else, it passes', SLOW, async () => {
    expect(await statedOf(registry, first.number)).toMatch(/^success/);
  });
});

test('a policy that names its author approver is not approved by them', SLOW, async () => {
  await registry.lab.push(REGISTRY, {
    as: 'olive',
    branch: 'own-policy',
    files: { 'policy.yml': addApprover(registry.policy(), 'wim') },
  });
  const { rest } = registry.as('olive');
  const opened = await rest.pulls.create({ ...AT, title: 'People', head: 'own-policy', base: 'main' });
  const { number } = opened.data;
  await registry.approve(number, 'wim');
  expect(await statedOf(registry, number)).toBe(UNAPPROVED);
  await registry.approve(number);
  expect(await statedOf(registry, number)).toMatch(/^success/);
});

describe('where CODEOWNERS counts,', () => {
  test(
    'who un-owns plugins/ needs the owner of CODEOWNERS, and an un-owned release is nobody’s to approve',
    SLOW,
    async () => {
      const { id } = registry.lab.account('olive');
      const users = { olive: id, sam: registry.lab.account('sam').id };
      await accept({
        CODEOWNERS: '* @sam\n/CODEOWNERS @olive\n',
        'owners.lock.json': JSON.stringify({ schema_version: 1, users, teams: {} }),
        'policy.yml': registry.policy().replace('source: github,', 'source: github, code_owners: true,'),
      });
      expect(await statedOf(registry, first.number)).toMatch(/^success/);
      const { number } = await propose({ CODEOWNERS: '* @sam\n/CODEOWNERS @olive\n/plugins/\n' });
      await registry.approve(number);
      expect(await statedOf(registry, number)).toBe('action_required APPROVAL_OWNER_MISSING');
      await registry.approve(number, 'olive');
      expect(await statedOf(registry, number)).toMatch(/^success/);
      await registry.merge(number);
      expect(await statedOf(registry, first.number)).toBe('action_required APPROVAL_PATH_UNOWNED');
      const undo = await propose({ CODEOWNERS: null, 'owners.lock.json': null, 'policy.yml': registry.policy() });
      await registry.approve(undo.number);
      await registry.approve(undo.number, 'olive');
      expect(await statedOf(registry, undo.number)).toMatch(/^success/);
      await registry.merge(undo.number);
    },
  );
});
