import { readFile, rm } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ActionResult } from '../../../lab/github/actions/run-action.ts';
import { REGISTRY, registryOnGitHub, type RegistryOnGitHub } from '../github/registry-on-github.ts';

let registry: RegistryOnGitHub;
beforeAll(async () => {
  registry = await registryOnGitHub();
}, 60_000);
afterAll(() => registry[Symbol.asyncDispose]());

interface Told {
  readonly admitted: readonly { folder: string; ordinal: number; commit: string }[];
  readonly leftOut: readonly { subject?: string; paths?: string[]; kind: string; codes: string[] }[];
}

function told({ outputs }: ActionResult): Told {
  return {
    admitted: JSON.parse(outputs['admitted'] ?? '[]') as Told['admitted'],
    leftOut: JSON.parse(outputs['left-out'] ?? '[]') as Told['leftOut'],
  };
}

let versions = 0;

/** A release of its own for each test, on the one registry. */
const proposed = () => registry.release(`1.0.${(versions += 1)}`);

test('an approved merge is admitted; publishing again changes nothing', async () => {
  const { number, folder } = await proposed();
  await registry.approve(number);
  const sha = await registry.merge(number);
  const first = await registry.publish();
  expect(first.exitCode).toBe(0);
  expect(first.outputs).toMatchObject({ result: 'published', version: '2', 'source-commit': sha, 'left-out': '[]' });
  expect(first.outputs['head-digest']).toMatch(/^sha256:[0-9a-f]{64}$/);
  expect(told(first).admitted).toMatchObject([{ folder, ordinal: 0, commit: sha }]);
  expect(first.summary).toMatch(/^## Published version 2/);
  const again = await registry.publish();
  expect(again.outputs).toMatchObject({ result: 'unchanged', version: '2', admitted: '[]' });
  const files = await registry.files(await registry.tip('publication'), 'metadata/');
  expect(Object.keys(files)).toContain('metadata/2.admissions.json');
  expect(Object.keys(files)).not.toContain('metadata/3.admissions.json');
});

test('a merge that GitHub has yet to connect with its pull request is admitted by the number in its message', async () => {
  const { number, folder } = await proposed();
  await registry.approve(number);
  const sha = await registry.merge(number);
  const path = new RegExp(`/commits/${sha}/pulls`);
  registry.lab.faults.next({ path, respond: 200, body: '[]', headers: { 'content-type': 'application/json' } });
  expect(told(await registry.publish())).toMatchObject({ admitted: [{ folder }], leftOut: [] });
});

test('a direct push whose message names an approved pull request is left out', async () => {
  const { number, head, folder } = await proposed();
  await registry.approve(number);
  const files = await registry.files(head, folder);
  const message = `Merge pull request #${number} from acme/x`;
  await registry.lab.push(REGISTRY, { as: 'olive', files, message });
  expect(told(await registry.publish()).leftOut).toMatchObject([{ codes: ['APPROVAL_NO_PULL_REQUEST'] }]);
});

test('a squashed merge is admitted by its pull request', async () => {
  const { number, folder } = await proposed();
  await registry.approve(number);
  await registry.merge(number, 'squash');
  expect(told(await registry.publish())).toMatchObject({ admitted: [{ folder }], leftOut: [] });
});

test('a merge that nobody approved is left out, whatever a stranger says', async () => {
  const { number, folder } = await proposed();
  await registry.approve(number, 'stan');
  await registry.merge(number);
  const bypassed = await registry.publish();
  expect(told(bypassed)).toMatchObject({ admitted: [], leftOut: [{ subject: folder, kind: 'left-out' }] });
  expect(told(bypassed).leftOut[0]?.codes).toEqual(['APPROVAL_MISSING', 'APPROVAL_NOT_COUNTED']);
  expect(bypassed.annotations.map(({ title }) => title)).toContain('APPROVAL_MISSING');
  expect(bypassed.summary).toContain('Left out');
});

test('an approval of an old head does not carry over to what was merged', async () => {
  const { number } = await proposed();
  await registry.approve(number);
  await registry.lab.push(REGISTRY, {
    as: 'wim',
    branch: `portcullis/azure_openai_embeddings-1.0.${versions}`,
    files: { 'README.md': 'more\n' },
  });
  await registry.merge(number);
  expect(told(await registry.publish()).leftOut).toMatchObject([
    { codes: ['APPROVAL_MISSING', 'APPROVAL_NOT_COUNTED'] },
  ]);
});

test('a direct push is left out', async () => {
  const { number, head, folder } = await proposed();
  await registry.approve(number);
  await registry.lab.push(REGISTRY, { as: 'olive', files: await registry.files(head, folder) });
  expect(told(await registry.publish())).toMatchObject({
    admitted: [],
    leftOut: [{ subject: folder, codes: ['APPROVAL_NO_PULL_REQUEST'] }],
  });
});

test('what was left out raises one alarm issue, which a later release of the plugin closes; without the permission a notice', async () => {
  const token = registry.lab.workflowToken(REGISTRY, { contents: 'write', pull_requests: 'read', issues: 'write' });
  const alarms = () =>
    [...registry.lab.repository(REGISTRY).issues.values()].filter(
      ({ pull, body }) => pull === undefined && body !== '',
    );
  const bypass = async () => {
    const { number, head, folder } = await proposed();
    await registry.approve(number);
    await registry.lab.push(REGISTRY, { as: 'olive', files: await registry.files(head, folder) });
  };
  await bypass();
  const untold = await registry.publish();
  expect(untold.exitCode).toBe(0);
  expect(untold.annotations.filter(({ level }) => level === 'notice')).toMatchObject([
    { message: expect.stringMatching(/^The alarm issue could not be kept: .*403/) },
  ]);
  expect(alarms()).toEqual([]);
  await bypass();
  await registry.publish({}, { token });
  expect(alarms()).toMatchObject([{ state: 'open', user: { login: 'github-actions[bot]' } }]);
  expect((await registry.publish({ alarm: 'false' }, { token })).stdout).not.toContain('alarm:');
  const { number } = await proposed();
  await registry.approve(number);
  await registry.merge(number);
  expect((await registry.publish({}, { token })).stdout).toMatch(/alarm: issue \d+ closed/);
  expect(alarms()).toMatchObject([{ state: 'closed' }]);
});

test('an evil merge, whose content no reviewer saw, is left out although its pull request is approved', async () => {
  const { number, folder } = await proposed();
  await registry.approve(number);
  const { git } = registry.lab.repository(REGISTRY);
  const clean = await registry.merge(number);
  // As if whoever merged had made the merge commit by hand: the same parents and pull request, other content.
  const extra = { path: 'docs/more.md', mode: '100644', sha: await git.writeBlob(Buffer.from('smuggled\n')) };
  const evil = await git.writeCommit({
    tree: await git.writeTree(clean, [extra]),
    parents: (await git.commit(clean)).parents,
    author: registry.lab.world.signature(registry.lab.account('olive')),
    committer: registry.lab.world.signature(registry.lab.account('olive')),
    message: 'Merge',
  });
  const pull = registry.lab.repository(REGISTRY).issues.get(number)?.pull;
  if (pull?.merged === undefined) throw new Error('not merged');
  pull.merged = { ...pull.merged, sha: evil };
  await git.updateRef('refs/heads/main', evil);
  expect(told(await registry.publish())).toMatchObject({
    admitted: [],
    leftOut: [{ subject: folder, codes: ['APPROVAL_CHANGE_DIFFERS'] }],
  });
});

test('an unreviewed change of the policy halts admissions until it is undone, and takes nothing over', async () => {
  const { number } = await proposed();
  await registry.approve(number);
  await registry.lab.push(REGISTRY, { as: 'olive', files: { 'policy.yml': 'schema_version: 1\n' } });
  await registry.merge(number);
  const { admitted, leftOut } = told(await registry.publish());
  expect(admitted).toEqual([]);
  expect(leftOut).toMatchObject([{ kind: 'halted', paths: ['policy.yml'] }, { codes: ['APPROVAL_RULES_UNACCEPTED'] }]);
  await registry.lab.push(REGISTRY, { as: 'olive', files: { 'policy.yml': registry.policy() } });
  const next = await proposed();
  await registry.approve(next.number);
  await registry.merge(next.number);
  expect(told(await registry.publish())).toMatchObject({ admitted: [{ folder: next.folder }], leftOut: [] });
});

test('an old run that is started again publishes nothing', async () => {
  const old = await registry.tip();
  const { number } = await proposed();
  await registry.approve(number);
  await registry.merge(number);
  const before = await registry.tip('publication');
  const rerun = await registry.publish({}, { sha: old, runAttempt: 2 });
  expect(rerun).toMatchObject({ exitCode: 1, outputs: {} });
  expect(rerun.annotations[0]?.title).toBe('PUBLICATION_RUN_SUPERSEDED');
  expect(await registry.tip('publication')).toBe(before);
  expect((await registry.publish()).outputs).toMatchObject({ result: 'published' });
});

test('no log, summary or file of the run holds a key or the token', async () => {
  const key = await readFile(registry.folder.in('reg.keys/admissions.pem'), 'utf8');
  const [, body = ''] = key.split('\n');
  const good = await registry.publish();
  const bad = await registry.publish({ 'snapshot-key': key.replace('PRIVATE', 'PUBLIC') });
  expect(bad.exitCode).toBe(1);
  expect(bad.annotations[0]?.message).toMatch(/^snapshot-key is of no use: /);
  for (const result of [good, bad]) {
    expect(result.masks).toContain(body);
    expect(result.stdout + result.stderr + result.summary + JSON.stringify(result.outputs)).not.toMatch(
      /gh[sp]_[0-9a-f]/,
    );
    expect(result.stdout + result.stderr).not.toMatch(/\n\s+at /);
  }
});

test('a publication in a folder is published as one on a branch is', async () => {
  await rm(registry.folder.in('reg.publication/.git'), { recursive: true });
  const directory = registry.folder.in('reg.publication');
  const result = await registry.publish({ 'publication-directory': directory });
  expect(result.outputs).toMatchObject({ result: 'published', version: '2', 'source-commit': await registry.tip() });
});
