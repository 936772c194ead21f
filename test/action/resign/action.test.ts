import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBranchStore } from '../../../action/publication/branch-store.ts';
import { directoryStore } from '../../../action/publication/directory-store.ts';
import { resign } from '../../../action/resign/resign.ts';
import { HOUR_IN_MS } from '../../../core/time.ts';
import { runAction } from '../../../lab/github/actions/run-action.ts';
import { tufKeyFromPem } from '../../../signing/tuf/tuf-key.ts';
import { value } from '../../fixtures/registry.ts';
import { ACTIONS, AT, REGISTRY, registryOnGitHub, type RegistryOnGitHub } from '../github/registry-on-github.ts';

let registry: RegistryOnGitHub;
beforeAll(async () => {
  registry = await registryOnGitHub();
});
afterAll(() => registry[Symbol.asyncDispose]());

const key = (name: string) => readFile(registry.folder.in(`reg.keys/${name}.pem`), 'utf8');

async function run(
  inputs: Readonly<Record<string, string>> = {},
  permissions: { contents: 'read' | 'write' } = { contents: 'write' },
) {
  return runAction({
    action: ACTIONS.resign,
    inputs: { 'snapshot-key': await key('snapshot'), ...inputs },
    event: { event: 'schedule', payload: {} },
    github: registry.lab,
    repository: registry.lab.repository(REGISTRY),
    sha: await registry.tip(),
    ref: 'refs/heads/main',
    actor: registry.lab.account('olive'),
    token: registry.lab.workflowToken(REGISTRY, permissions),
  });
}

/** The publication as a run of so many hours ago would have left it. */
async function renewedHoursAgo(hours: number): Promise<void> {
  const now = new Date(Date.now() - hours * HOUR_IN_MS);
  const remote = registry.lab.cloneUrl(REGISTRY, registry.lab.issueToken({ user: 'olive' }));
  const author = { name: 'olive', email: 'olive@example.com' };
  await using store = await openBranchStore({ remote, branch: 'publication', author, now: () => now });
  const trustedRoot = await readFile(registry.folder.in('reg/trust/root.json'));
  value(await resign({ store, trustedRoot, key: value(tufKeyFromPem(await key('snapshot'))), now }));
}

const changed = async (from: string, to: string) => {
  const { data } = await registry
    .as('olive')
    .rest.repos.compareCommitsWithBasehead({ ...AT, basehead: `${from}...${to}` });
  return (data.files ?? []).map(({ filename }) => filename);
};

test('the timestamp alone is renewed on the branch; within the hour nothing is', async () => {
  await renewedHoursAgo(6);
  const before = await registry.tip('publication');
  const renewed = await run();
  expect(renewed.stdout + renewed.stderr).toContain('signed: timestamp');
  expect(renewed).toMatchObject({ exitCode: 0, outputs: { result: 'signed', alarms: '[]' } });
  const after = await registry.tip('publication');
  expect(await changed(before, after)).toEqual(['metadata/timestamp.json']);
  const again = await run();
  expect(again).toMatchObject({ exitCode: 0, outputs: { result: 'unchanged', version: renewed.outputs['version'] } });
  expect(await registry.tip('publication')).toBe(after);
});

test('a schedule that came late is an alarm, and the publication is renewed', async () => {
  await renewedHoursAgo(30);
  const late = await run();
  expect(late).toMatchObject({ exitCode: 1, outputs: { result: 'signed' } });
  expect(late.outputs['alarms']).toContain('PUBLICATION_NEAR_EXPIRY');
  expect(late.annotations.map(({ title }) => title)).toContain('PUBLICATION_NEAR_EXPIRY');
  expect(await run()).toMatchObject({ exitCode: 0, outputs: { result: 'unchanged', alarms: '[]' } });
});

test.each(['admissions', 'revocations'])('the key of %s renews nothing', async (name) => {
  await renewedHoursAgo(6);
  const before = await registry.tip('publication');
  const refused = await run({ 'snapshot-key': await key(name) });
  expect(refused.exitCode).toBe(1);
  expect(refused.annotations.map(({ title }) => title)).toContain('PUBLICATION_KEY_UNUSABLE');
  expect(await registry.tip('publication')).toBe(before);
});

test('a publication that somebody without keys changed is refused, and left to expire', async () => {
  await renewedHoursAgo(6);
  const sound = await registry.tip('publication');
  const path = 'metadata/1.admissions.json';
  const { [path]: bytes } = await registry.files(sound, 'metadata/');
  const files = { [path]: String(bytes).replace('"version"', '"version" ') };
  await registry.lab.push(REGISTRY, { as: 'olive', branch: 'publication', files });
  const refused = await run();
  expect(refused.exitCode).toBe(1);
  expect(refused.annotations.map(({ title }) => title)).toContain('PUBLICATION_TOO_LARGE');
  await registry.lab.push(REGISTRY, { as: 'olive', branch: 'publication', files: { [path]: String(bytes) } });
  expect(await run()).toMatchObject({ exitCode: 0, outputs: { result: 'signed' } });
});

test('a publication in a folder is renewed there', async () => {
  const directory = registry.folder.in('reg.publication');
  const now = new Date(Date.now() - 6 * HOUR_IN_MS);
  const trustedRoot = await readFile(registry.folder.in('reg/trust/root.json'));
  const snapshot = value(tufKeyFromPem(await key('snapshot')));
  value(await resign({ store: directoryStore({ directory }), trustedRoot, key: snapshot, now }));
  const before = await registry.tip('publication');
  expect(await run({ 'publication-directory': directory }, { contents: 'read' })).toMatchObject({
    exitCode: 0,
    outputs: { result: 'signed', version: '3' },
  });
  expect(await registry.tip('publication')).toBe(before);
});

test('a token that may not write says so, and no key is in the log', async () => {
  await renewedHoursAgo(6);
  const refused = await run({}, { contents: 'read' });
  expect(refused.exitCode).toBe(1);
  expect(refused.annotations.map(({ title }) => title)).toContain('PUBLICATION_UNREACHABLE');
  const secret = (await key('snapshot')).split('\n')[1] ?? '';
  expect(refused.stdout + refused.stderr).not.toContain(secret);
});
