import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { REGISTRY, registryOnGitHub, type Pull, type RegistryOnGitHub } from '../action/github/registry-on-github.ts';
import { leftOut, statedOf } from './bundled-verdict.ts';

// Through the bundled check and publication, on the lab's GitHub: a change that was proposed under older rules, or that
// comes after rules that nobody accepted.

const SLOW = { timeout: 60_000 };

let registry: RegistryOnGitHub;
let first: Pull;
let branches = 0;

beforeAll(async () => {
  registry = await registryOnGitHub();
  first = await registry.release('1.0.0');
  await registry.publish();
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

const TIGHTENED: readonly Attack[] = [
  {
    name: 'another origin of artifacts',
    tamper: () => ({
      'policy.yml': registry
        .policy()
        .replace(/^artifact_origins: .*$/m, "artifact_origins: ['https://packages.example']"),
    }),
    refusedWith: 'failure RELEASE_ORIGIN_FORBIDDEN',
  },
  {
    name: 'a lower class of data',
    tamper: () => ({ 'policy.yml': registry.policy('{ name: vetted, max_data_class: unofficial }') }),
    refusedWith: 'failure MANIFEST_DATA_CLASS_ABOVE_TIER',
  },
  {
    name: 'one approval more',
    tamper: () => ({ 'policy.yml': addApprover(registry.policy(), 'olive').replace('required: 1', 'required: 2') }),
    refusedWith: 'action_required APPROVAL_MISSING',
  },
];

describe('a release that was proposed and passed is judged again by the policy of now, which asks for', () => {
  test.each(TIGHTENED)('$name', SLOW, async ({ tamper, refusedWith }) => {
    expect(await statedOf(registry, first.number)).toMatch(/^success/);
    await accept(tamper());
    expect(await statedOf(registry, first.number)).toBe(refusedWith);
    const { number } = await propose({ 'policy.yml': registry.policy() });
    await registry.approve(number);
    if (refusedWith.startsWith('action')) await registry.approve(number, 'olive');
    await registry.merge(number);
    expect(await statedOf(registry, first.number)).toMatch(/^success/);
  });
});

const PUSHED: readonly Attack[] = [
  {
    name: 'a policy with one approver more',
    tamper: () => ({ 'policy.yml': addApprover(registry.policy(), 'wim') }),
    refusedWith: 'APPROVAL_NO_PULL_REQUEST APPROVAL_RULES_UNACCEPTED',
  },
  {
    name: 'a CODEOWNERS that owns nothing',
    tamper: () => ({ CODEOWNERS: '' }),
    refusedWith: 'APPROVAL_NO_PULL_REQUEST APPROVAL_RULES_UNACCEPTED',
  },
];

describe('an innocent release is not published after a push of', () => {
  test.each(PUSHED)('$name, until it is put back', { timeout: 90_000 }, async ({ tamper, refusedWith }) => {
    expect(leftOut(await registry.publish())).toEqual([]);
    const paths = Object.keys(tamper());
    const accepted = await Promise.all(paths.map(async (path) => registry.files(await registry.tip(), path)));
    const before: Record<string, Buffer> = Object.assign({}, ...accepted);
    await registry.lab.push(REGISTRY, { as: 'olive', files: tamper() });
    const innocent = await registry.release(`2.0.${(branches += 1)}`);
    await registry.approve(innocent.number);
    await registry.merge(innocent.number);
    expect(leftOut(await registry.publish()).join(' ')).toBe(refusedWith);
    await registry.lab.push(REGISTRY, { as: 'olive', files: before });
    const next = await registry.release(`2.1.${(branches += 1)}`);
    await registry.approve(next.number);
    await registry.merge(next.number);
    expect((await registry.publish()).outputs['admitted']).toContain(next.folder);
  });
});
