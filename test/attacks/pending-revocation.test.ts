import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { REGISTRY } from '../action/github/registry-on-github.ts';
import { shippedRegistry, type ShippedRegistry } from '../journeys/github/shipped-workflows.ts';

// A newer run of a concurrency group takes the place of the one that waits: a deny that waits for a second person must have
// no group in common with anything, or whoever starts another lifts it.

const SLOW = { timeout: 120_000 };
const CALLER = '.github/workflows/revoke.yml';
const SHIPPED = resolve(import.meta.dirname, '../../workflows/registry/revoke.yml');

let registry: ShippedRegistry;
beforeAll(async () => {
  registry = await shippedRegistry();
  // Who is on call says the policy that was published.
  await registry.workflows.dispatch(REGISTRY, 'publish.yml', 'main', {}, 'olive');
  await registry.workflows.idle();
}, 120_000);
afterAll(() => registry[Symbol.asyncDispose]());

/** Three denies, each of which waits for a second person. @returns how each of them stands, and its id */
async function started(): Promise<readonly { readonly id: number; readonly stands: string | undefined }[]> {
  for (const index of [1, 2, 3]) {
    const inputs = {
      subject: `sha256:${String(index).repeat(64)}`,
      reason: 'sends prompts elsewhere',
      anyway: 'true',
      'second-person': 'true',
    };
    await registry.workflows.dispatch(REGISTRY, 'revoke.yml', 'main', inputs, 'olive');
    await registry.workflows.idle();
  }
  const runs = (await registry.runsOf('revoke.yml')).slice(-3);
  return runs.map(({ id, conclusion, jobs }) => ({ id, stands: conclusion ?? jobs[0]?.status }));
}

/** The same caller, but for its group. */
async function inGroup(group: string): Promise<void> {
  const { data } = await registry.site
    .as('olive')
    .rest.repos.getContent({ owner: 'acme', repo: 'plugins', path: CALLER });
  const text = 'content' in data ? Buffer.from(data.content, 'base64').toString('utf8') : '';
  const changed = text.replace(/^ {2}group: .*$/m, `  group: ${group}`);
  await registry.site.lab.push(REGISTRY, { as: 'olive', files: { [CALLER]: changed } });
  await registry.workflows.idle();
}

test('a pending deny is cancelled by no newer run', SLOW, async () => {
  const runs = await started();
  expect(runs.map(({ stands }) => stands)).toEqual(['waiting', 'waiting', 'waiting']);
  for (const { id } of runs) registry.workflows.review(id, 'portcullis-revoke-large', 'rex');
  const ended = (await registry.runsOf('revoke.yml')).slice(-3);
  expect(ended.map(({ conclusion }) => conclusion)).toEqual(['success', 'success', 'success']);
});

const SHARED = process.env['PORTCULLIS_LONG'] === undefined ? [] : ['portcullis-publish'];

test.each(['portcullis-revoke', ...SHARED])('in a group %s it would be', SLOW, async (group) => {
  await inGroup(group);
  const runs = await started();
  expect(runs[1]?.stands).toBe('cancelled');
  for (const { id, stands } of runs)
    if (stands === 'waiting') registry.workflows.review(id, 'portcullis-revoke-large', 'rex', 'rejected');
  await registry.workflows.idle();
  const left = (await registry.runsOf('revoke.yml')).at(-1);
  if (left?.status !== 'completed')
    registry.workflows.review(left?.id ?? 0, 'portcullis-revoke-large', 'rex', 'rejected');
  await registry.workflows.idle();
});

test('no other shipped workflow is in the group of a deny, which is of its run alone', async () => {
  const text = await readFile(SHIPPED, 'utf8');
  expect(text).toMatch(/^ {2}group: portcullis-revoke-\$\{\{ github\.run_id \}\}$/m);
  expect(text).not.toContain('cancel-in-progress: true');
});
