import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AT, REGISTRY, registryOnGitHub, type RegistryOnGitHub } from '../action/github/registry-on-github.ts';

// Ways past the review: publish, which asks for itself, leaves out what came by them and says so.

let registry: RegistryOnGitHub;
beforeAll(async () => {
  registry = await registryOnGitHub();
  await registry.publish();
}, 60_000);
afterAll(() => registry[Symbol.asyncDispose]());

const seconds = (time: number) => new Date(time).toISOString().replace(/\.\d+/, '');

/** A waiver of nothing that matters, told apart by its id. */
let ids = 0;
function waiver(): Record<string, string> {
  const id = `w-${(ids += 1)}`;
  const at = Date.now();
  const day = 24 * 3600 * 1000;
  return {
    [`waivers/${id}.json`]: JSON.stringify({
      schema_version: 1,
      id,
      codes: ['TIER_STAGE_FORBIDDEN'],
      scope: { plugin_id: 'azure_openai_embeddings' },
      reason: 'on its way',
      approvers: ['sam'],
      issued_at: seconds(at - day),
      expires_at: seconds(at + 30 * day),
    }),
  };
}

const dismiss = (number: number, review_id: number) =>
  registry.as('olive').rest.pulls.dismissReview({ ...AT, pull_number: number, review_id, message: 'taken back' });

interface Attack {
  readonly name: string;
  readonly tamper: (files: Record<string, string>) => Promise<unknown>;
  readonly refusedWith: readonly string[];
}

const ATTACKS: readonly Attack[] = [
  {
    name: 'a direct push',
    tamper: (files) => registry.lab.push(REGISTRY, { as: 'olive', files }),
    refusedWith: ['APPROVAL_NO_PULL_REQUEST'],
  },
  {
    name: 'an administrator’s merge of what nobody approved',
    tamper: async (files) => registry.merge((await registry.propose(`bypass-${ids}`, files)).number),
    refusedWith: ['APPROVAL_MISSING'],
  },
  {
    name: 'a merge after the approval was withdrawn',
    tamper: async (files) => {
      const { number } = await registry.propose(`bypass-${ids}`, files);
      await dismiss(number, await registry.approve(number));
      await registry.merge(number);
    },
    refusedWith: ['APPROVAL_MISSING', 'APPROVAL_NOT_COUNTED'],
  },
  {
    name: 'a squash of more than was reviewed',
    tamper: async (files) => {
      const { number } = await registry.propose(`bypass-${ids}`, files);
      await registry.approve(number);
      await registry.lab.push(REGISTRY, { as: 'wim', branch: `bypass-${ids}`, files: waiver() });
      await registry.merge(number, 'squash');
    },
    refusedWith: ['APPROVAL_MISSING', 'APPROVAL_NOT_COUNTED'],
  },
];

/** What publish left out, by code. */
async function leftOut(): Promise<readonly string[]> {
  const { outputs } = await registry.publish();
  const events = JSON.parse(outputs['left-out'] ?? 'null') as readonly { codes: readonly string[] }[];
  return [...new Set(events.flatMap(({ codes }) => codes))].toSorted();
}

describe('not published, and said so:', () => {
  test.each(ATTACKS)('$name', { timeout: 30_000 }, async ({ tamper, refusedWith }) => {
    await tamper(waiver());
    expect(await leftOut()).toEqual(refusedWith);
    // What was bypassed is taken back, with the approval that it takes.
    const { git } = registry.lab.repository(REGISTRY);
    const names = (await git.tree('refs/heads/main', true)).map(({ path }) => path);
    const extra = names.filter((path) => path.startsWith('waivers/') && path.endsWith('.json'));
    const undo = await registry.propose(`undo-${ids}`, Object.fromEntries(extra.map((path) => [path, null])));
    await registry.approve(undo.number);
    await registry.merge(undo.number);
    expect(await leftOut()).toEqual([]);
  });

  test('nothing, where it was approved and merged as it was approved', async () => {
    const { number } = await registry.propose('good', waiver());
    await registry.approve(number);
    await registry.merge(number);
    expect(await leftOut()).toEqual([]);
  });
});

test(
  'an innocent change after a push that weakened the policy is judged by the policy before',
  { timeout: 60_000 },
  async () => {
    const before = (await registry.files(await registry.tip(), 'policy.yml'))['policy.yml']?.toString() ?? '';
    const wim = `{ id: ${registry.lab.account('wim').id}, login: wim }`;
    const weaker = before.replace('approvers: [', `approvers: [${wim}, `);
    await registry.lab.push(REGISTRY, { as: 'olive', files: { 'policy.yml': weaker } });
    const branch = 'innocent';
    await registry.lab.push(REGISTRY, { as: 'olive', branch, files: waiver() });
    const { rest } = registry.as('olive');
    const { number } = (await rest.pulls.create({ ...AT, title: 'Innocent', head: branch, base: 'main' })).data;
    await registry.approve(number, 'wim');
    await registry.merge(number);
    expect(await leftOut()).toEqual(['APPROVAL_MISSING', 'APPROVAL_NOT_COUNTED', 'APPROVAL_NO_PULL_REQUEST']);
    // What weakened it stands on the branch: nothing is admitted, whoever approves it.
    const release = await registry.release('1.0.0');
    await registry.approve(release.number);
    await registry.merge(release.number);
    expect(await leftOut()).toContain('APPROVAL_RULES_UNACCEPTED');
    // As it was before, it is the accepted one again.
    const gone = { [`waivers/w-${ids}.json`]: null };
    await registry.lab.push(REGISTRY, { as: 'olive', files: { 'policy.yml': before, ...gone } });
    const again = await registry.release('1.0.1');
    await registry.approve(again.number);
    await registry.merge(again.number);
    expect((await registry.publish()).outputs['admitted']).toContain(again.folder);
  },
);
