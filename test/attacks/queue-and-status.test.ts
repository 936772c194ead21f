import { Octokit } from '@octokit/rest';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { GITHUB_ACTIONS, gateOn } from '../action/github/gate-on-event.ts';
import {
  AT,
  REGISTRY,
  registryOnGitHub,
  type Pull,
  type RegistryOnGitHub,
} from '../action/github/registry-on-github.ts';

// What stands on a commit as a status, and whose word it is: the rule of the branch asks for `portcullis` by GitHub Actions.

let registry: RegistryOnGitHub;
let other: Octokit;
let changes = 0;
beforeAll(async () => {
  registry = await registryOnGitHub();
  registry.lab.createApp('other-checks', 'acme');
  const permissions = { checks: 'write', contents: 'read' } as const;
  const auth = registry.lab.issueToken({ app: 'other-checks', permissions });
  other = new Octokit({ baseUrl: registry.lab.apiUrl, auth });
  const appId = registry.lab.world.apps.get(GITHUB_ACTIONS)?.id ?? 0;
  registry.lab.protect(REGISTRY, 'main', { requiredChecks: [{ name: 'portcullis', appId }] });
}, 60_000);
afterAll(() => registry[Symbol.asyncDispose]());

/** An admissible change; `bad` is none. */
function propose(files: Record<string, string> = {}): Promise<Pull> {
  changes += 1;
  return registry.propose(`status-${changes}`, { [`docs/${changes}.md`]: 'Read me.\n', ...files });
}

/** Conclusions of every check run of the name on a commit, with whose they are. */
async function stated(ref: string): Promise<readonly string[]> {
  const { data } = await registry
    .as('olive')
    .rest.checks.listForRef({ ...AT, ref, check_name: 'portcullis', filter: 'all' });
  return data.check_runs.map(({ app, conclusion }) => `${app?.slug}: ${conclusion}`).toSorted();
}

/** Whether the branch's rule lets it in: '' when it does. */
async function merged({ number }: Pull): Promise<string> {
  try {
    await registry.as('sam').rest.pulls.merge({ ...AT, pull_number: number });
    return '';
  } catch (error) {
    return error instanceof Error && 'status' in error ? `refused with ${String(error.status)}` : String(error);
  }
}

const REFUSED = 'refused with 405';
const OURS = `${GITHUB_ACTIONS}: `;

interface Status {
  readonly name: string;
  readonly tamper: (pull: Pull) => Promise<unknown>;
  readonly stated: readonly string[];
  readonly refusedWith: string;
}

const claimed = (octokit: Octokit, head_sha: string) =>
  octokit.rest.checks.create({ ...AT, name: 'portcullis', head_sha, status: 'completed', conclusion: 'success' });
const workflow = () =>
  new Octokit({ baseUrl: registry.lab.apiUrl, auth: registry.lab.workflowToken(REGISTRY, { checks: 'write' }) });

const STATUSES: readonly Status[] = [
  { name: 'none at all', tamper: () => Promise.resolve(), stated: [], refusedWith: REFUSED },
  {
    name: 'another app’s by the same name',
    tamper: ({ head }) => claimed(other, head),
    stated: ['other-checks: success'],
    refusedWith: REFUSED,
  },
  {
    name: 'ours, with approvals missing',
    tamper: ({ number }) => registry.check(number),
    stated: [`${OURS}action_required`],
    refusedWith: REFUSED,
  },
  {
    name: 'ours, of a change that is refused, though it is approved',
    tamper: async ({ number, head }) => {
      await registry.lab.push(REGISTRY, {
        as: 'wim',
        branch: `status-${changes}`,
        parent: head,
        files: { 'plugins/odd.txt': 'x' },
      });
      await registry.approve(number);
      await registry.check(number);
    },
    stated: [],
    refusedWith: REFUSED,
  },
  {
    name: 'that of a workflow which borrowed the name, after ours was stated in its place',
    tamper: async ({ number, head }) => {
      await claimed(workflow(), head);
      await registry.check(number);
    },
    stated: [`${OURS}action_required`],
    refusedWith: REFUSED,
  },
  {
    name: 'ours of before, once the approval is withdrawn and the check has run again',
    tamper: async ({ number }) => {
      const review_id = await registry.approve(number);
      await registry.check(number);
      await registry.as('olive').rest.pulls.dismissReview({ ...AT, pull_number: number, review_id, message: 'no' });
      await registry.check(number);
    },
    stated: [`${OURS}action_required`],
    refusedWith: REFUSED,
  },
  {
    name: 'ours of before, once GitHub breaks down while it is judged again',
    tamper: async ({ number }) => {
      await registry.approve(number);
      await registry.check(number);
      registry.lab.faults.next({ path: /\/reviews/, respond: 404 });
      await registry.check(number);
    },
    stated: [`${OURS}failure`],
    refusedWith: REFUSED,
  },
];

describe('no pass is', () => {
  test.each(STATUSES)('$name', { timeout: 30_000 }, async ({ tamper, stated: expected, refusedWith }) => {
    const pull = await propose();
    await tamper(pull);
    expect(await stated(pull.head)).toEqual(expected);
    expect(await merged(pull)).toBe(refusedWith);
  });

  test('an approval that came alone: the check has to say so, on this head, once', { timeout: 30_000 }, async () => {
    const pull = await propose();
    await claimed(other, pull.head);
    await registry.approve(pull.number);
    expect(await merged(pull)).toBe(REFUSED);
    for (let runs = 0; runs < 2; runs += 1) await registry.check(pull.number);
    expect(await stated(pull.head)).toEqual([`${OURS}success`, 'other-checks: success']);
    expect(await merged(pull)).toBe('');
  });

  test('what a job may not state: it fails, and says which grant it lacks', async () => {
    const { number, head } = await propose();
    const token = registry.lab.workflowToken(REGISTRY, { contents: 'read', pull_requests: 'read' });
    const ran = await registry.check(number, { token, comment: 'false' });
    expect(ran).toMatchObject({ exitCode: 1, annotations: [{ title: 'GITHUB_FORBIDDEN' }] });
    expect(ran.annotations[0]?.message).toContain('checks: write');
    expect(await stated(head)).toEqual([]);
    expect(await registry.check(number, { token, comment: 'false', 'check-run': 'false' })).toMatchObject({
      exitCode: 0,
    });
  });
});

describe('GitHub lets a check pass that was', () => {
  const SLOW = { timeout: 60_000 };

  test.each(['neutral', 'skipped'] as const)('%s, and publish admits nothing by it', SLOW, async (conclusion) => {
    const version = conclusion === 'neutral' ? '3.0.0' : '3.0.1';
    const { number, head, folder } = await registry.release(version);
    const check = { ...AT, name: 'portcullis', head_sha: head, status: 'completed', conclusion } as const;
    await workflow().rest.checks.create(check);
    expect(await merged({ number, head })).toBe('');
    const { outputs } = await registry.publish();
    expect(outputs['admitted']).toBe('[]');
    expect(outputs['left-out']).toContain(folder);
    // Ours is never either of them: it takes the place of what somebody stated by its name.
    const other = await propose();
    await workflow().rest.checks.create({ ...check, head_sha: other.head });
    await registry.check(other.number);
    expect(await stated(other.head)).toEqual([`${OURS}action_required`]);
    expect(await merged(other)).toBe(REFUSED);
  });
});

describe('a signal', () => {
  const signal = (headSha: string, more: object = {}) => {
    const id = registry.lab.recordRun(REGISTRY, {
      path: '.github/workflows/review-signal.yml',
      event: 'pull_request_review',
      headSha,
      headBranch: 'topic',
      actor: 'stan',
    });
    return gateOn(registry, 'workflow_run', { workflow_run: { id, ...more } });
  };

  test('has its pull request judged, whatever it claims', { timeout: 30_000 }, async () => {
    const [pull, forged] = [await propose(), await propose()];
    const ran = await signal(pull.head, { head_sha: forged.head, pull_requests: [{ number: forged.number }] });
    expect(ran.outputs).toMatchObject({ 'head-sha': pull.head, verdict: 'admissible' });
    expect(await stated(forged.head)).toEqual([]);
    expect(await stated(pull.head)).toEqual([`${OURS}action_required`]);
  });

  test('of a head that moved on is about nothing, and leaves no word', async () => {
    const pull = await propose();
    const moved = { as: 'wim', branch: `status-${changes}`, files: { 'docs/moved.md': `${changes}\n` } };
    await registry.lab.push(REGISTRY, moved);
    const ran = await signal(pull.head);
    expect(ran).toMatchObject({
      exitCode: 0,
      outputs: {},
      annotations: [{ level: 'notice', title: 'PULL_NOT_FOUND' }],
    });
    expect(await stated(pull.head)).toEqual([]);
  });

  test('of a head in two pull requests refuses both', { timeout: 30_000 }, async () => {
    const pull = await propose();
    await registry.as('wim').rest.git.createRef({ ...AT, ref: `refs/heads/twin-${changes}`, sha: pull.head });
    const twin = { ...AT, title: 'Twin', head: `twin-${changes}`, base: 'main' };
    await registry.as('wim').rest.pulls.create(twin);
    const ran = await signal(pull.head);
    expect(ran.outputs['findings']).toContain('PULL_HEAD_SHARED');
    expect(await stated(pull.head)).toEqual([`${OURS}failure`]);
  });
});

test('a pull request against another branch fails on its head', async () => {
  await registry.lab.push(REGISTRY, { as: 'olive', branch: 'other', files: { 'docs/other.md': 'o\n' } });
  const { number, head } = await registry.propose('elsewhere', { 'docs/elsewhere.md': 'e\n' }, 'other');
  expect((await registry.check(number)).outputs['findings']).toContain('PULL_BASE_FORBIDDEN');
  expect(await stated(head)).toEqual([`${OURS}failure`]);
});

test('pull_request starts no check: the proposal would bring the workflow that judges it', async () => {
  const { number } = await propose();
  const ran = await gateOn(registry, 'pull_request', { pull_request: { number } });
  expect(ran).toMatchObject({ exitCode: 1, outputs: {}, annotations: [{ title: 'PULL_EVENT_UNFIT' }] });
});

describe('a merge queue', () => {
  const READ = { contents: 'read' } as const;
  const queued = (sha: string) =>
    gateOn(registry, 'merge_group', { merge_group: { head_sha: '0'.repeat(40) } }, { sha, permissions: READ });

  test('is judged by content alone, with no power, no members and no word written', { timeout: 30_000 }, async () => {
    const { head } = await propose();
    const ran = await queued(head);
    expect(ran).toMatchObject({
      exitCode: 0,
      outputs: { verdict: 'admissible', approval: 'not-asked', 'head-sha': head },
    });
    expect(ran.summary).toMatch(/^## Admissible\n/);
    expect(await stated(head)).toEqual([]);
  });

  test('with something in it that is refused fails', async () => {
    const { head } = await propose({ 'plugins/odd.txt': 'x\n' });
    expect(await queued(head)).toMatchObject({ exitCode: 1, outputs: { verdict: 'refused' } });
  });

  test('whose commit is gone fails', async () => {
    const ran = await queued('e'.repeat(40));
    expect(ran).toMatchObject({ exitCode: 1, outputs: { verdict: 'refused' } });
    expect(ran.outputs['findings']).toContain('PULL_NOT_FOUND');
  });
});
