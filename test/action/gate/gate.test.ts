import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ActionResult } from '../../../lab/github/actions/run-action.ts';
import { ACTIONS, AT, REGISTRY, registryOnGitHub, type RegistryOnGitHub } from '../github/registry-on-github.ts';

const FOLDER = 'plugins/azure_openai_embeddings/releases/1.0.0/';
const MANIFEST = `${FOLDER}PLUGIN_MANIFEST.json`;

let registry: RegistryOnGitHub;
let release: Record<string, Buffer>;
let first: { number: number; head: string };
let branches = 0;

beforeAll(async () => {
  registry = await registryOnGitHub();
  const { outputs } = await registry.submit();
  first = { number: Number(outputs['pull-request']), head: outputs['head-sha'] ?? '' };
  release = await registry.files(first.head, FOLDER);
}, 60_000);
afterAll(() => registry[Symbol.asyncDispose]());

function codes({ outputs }: ActionResult): string[] {
  const findings = JSON.parse(outputs['findings'] ?? 'null') as { code: string }[];
  return [...new Set(findings.map(({ code }) => code))].toSorted();
}

/** The good release on a branch of its own, with some of its files or others replaced. */
async function propose(files: Record<string, Buffer | string> = {}, base = 'main') {
  return registry.propose(`change-${(branches += 1)}`, { ...release, ...files }, base);
}

function edited(path: string, edit: (text: string) => string): Record<string, string> {
  const text = release[path]?.toString() ?? '';
  expect(edit(text)).not.toBe(text);
  return { [path]: edit(text) };
}

describe('a good release', () => {
  test('is admissible, with the verdict in outputs and summary', async () => {
    const result = await registry.check(first.number);
    expect(result.exitCode).toBe(0);
    expect(result.outputs).toEqual({
      verdict: 'admissible',
      findings: '[]',
      approval: 'missing',
      'head-sha': first.head,
      'base-sha': await registry.tip(),
    });
    expect(result.annotations).toEqual([]);
    expect(result.summary).toMatch(/^## Admissible; approval is missing/);
    expect(result.summary).toContain('azure&#95;openai&#95;embeddings');
    expect(result.stdout + result.stderr).not.toMatch(/gh[sp]_/);
  });

  test('stays unapproved by the author, a stranger, and whoever approved another head', async () => {
    const { number, head } = await propose();
    await registry.approve(number, 'stan');
    expect((await registry.check(number)).outputs).toMatchObject({ approval: 'missing', 'head-sha': head });
    await registry.approve(number);
    const approved = await registry.check(number);
    expect(approved.outputs).toMatchObject({ approval: 'given', verdict: 'admissible' });
    expect(approved.summary).toMatch(/^## Admissible and approved/);
    const moved = await registry.lab.push(REGISTRY, {
      as: 'wim',
      branch: `change-${branches}`,
      files: { 'README.md': 'x\n' },
    });
    const stale = await registry.check(number);
    expect(stale.outputs).toMatchObject({ approval: 'missing', 'head-sha': moved });
    expect(stale.summary).toContain('APPROVAL_NOT_COUNTED');
  });

  test('is judged alike on an event that lies about base and head', async () => {
    const lie = { number: first.number, head: { sha: '0'.repeat(40) }, base: { sha: '1'.repeat(40), ref: 'evil' } };
    expect((await registry.check(first.number, {}, lie)).outputs).toMatchObject({
      verdict: 'admissible',
      'head-sha': first.head,
      'base-sha': await registry.tip(),
    });
  });

  test('is judged by its number alone when the run was started by hand', async () => {
    const result = await registry.check(first.number, { 'pull-request': String(first.number) }, {});
    expect(result.outputs).toMatchObject({ verdict: 'admissible' });
  });
});

describe('refused', () => {
  test('a manifest that was edited after it was signed', async () => {
    const { number } = await propose(edited(MANIFEST, (text) => text.replace('openai.azure.com', 'azure.com')));
    const result = await registry.check(number);
    expect(result.exitCode).toBe(1);
    expect(result.outputs['verdict']).toBe('refused');
    expect(codes(result)).toContain('RELEASE_FILE_CHANGED');
    expect(result.annotations).toContainEqual(
      expect.objectContaining({ level: 'error', title: 'RELEASE_FILE_CHANGED', file: expect.stringContaining(FOLDER) }),
    );
    expect(result.summary).toMatch(/^## Refused: \d+ finding/);
  });

  test('a release that a stranger’s workflow signed, where that of the publisher is taken', async () => {
    const sign = (name: 'release' | 'other') =>
      registry.submit({ 'signing-key': '', ...registry.keylessInputs() }, { idToken: registry.identity(name) });
    const other = await sign('other');
    expect(other.outputs).toMatchObject({ result: 'updated', 'pull-request': String(first.number) });
    expect(codes(await registry.check(first.number))).toEqual([
      'SIGNER_WRONG_REPOSITORY',
      'SIGNER_WRONG_REPOSITORY_ID',
      'SIGNER_WRONG_WORKFLOW',
    ]);
    expect((await sign('release')).outputs).toMatchObject({ result: 'updated' });
    expect(codes(await registry.check(first.number))).toEqual([]);
    expect((await registry.submit()).outputs).toMatchObject({ result: 'updated' });
  });

  test('a release together with the policy that would judge it', async () => {
    const { number } = await propose({ 'policy.yml': registry.policy('{ name: vetted }') });
    expect(codes(await registry.check(number))).toEqual(['CHANGE_MIXED']);
    const alone = await registry.propose('policy', {
      'policy.yml': registry.policy('{ name: vetted }'),
    });
    expect(codes(await registry.check(alone.number))).toEqual([]);
  });

  test('a pull request against another branch', async () => {
    await registry.lab.push(REGISTRY, { as: 'wim', branch: 'other', files: { 'README.md': 'y\n' } });
    const { number } = await propose({}, 'other');
    const result = await registry.check(number);
    expect(codes(result)).toEqual(['PULL_BASE_FORBIDDEN']);
    await registry.as('wim').rest.pulls.update({ ...AT, pull_number: number, base: 'main' });
    expect(codes(await registry.check(number))).toEqual([]);
  });

  test('one head in two open pull requests', async () => {
    const { number, head } = await propose();
    await registry.as('wim').rest.git.createRef({ ...AT, ref: 'refs/heads/twin', sha: head });
    const twin = await registry.as('wim').rest.pulls.create({ ...AT, title: 'Twin', head: 'twin', base: 'main' });
    expect(codes(await registry.check(number))).toEqual(['PULL_HEAD_SHARED']);
    await registry.as('wim').rest.pulls.update({ ...AT, pull_number: twin.data.number, state: 'closed' });
    expect(codes(await registry.check(number))).toEqual([]);
    expect(codes(await registry.check(twin.data.number))).toContain('PULL_NOT_OPEN');
  });

  test('a head that was replaced by a history of its own', async () => {
    const { number, head } = await propose();
    const { git } = registry.as('wim').rest;
    const tree = (await git.getCommit({ ...AT, commit_sha: head })).data.tree.sha;
    const orphan = (await git.createCommit({ ...AT, message: 'orphan', tree, parents: [] })).data.sha;
    await git.updateRef({ ...AT, ref: `heads/change-${branches}`, sha: orphan, force: true });
    expect(codes(await registry.check(number))).toEqual(['PULL_UNRELATED']);
  });

  test('a link in the place of a file, whose target nobody reads', async () => {
    const { git } = registry.lab.repository(REGISTRY);
    const tip = await registry.tip();
    const sha = await git.writeBlob(Buffer.from('/etc/passwd'));
    const tree = await git.writeTree(tip, [{ path: 'docs/link.md', mode: '120000', sha }]);
    const { data } = await registry.as('wim').rest.git.createCommit({ ...AT, message: 'link', tree, parents: [tip] });
    await registry.as('wim').rest.git.createRef({ ...AT, ref: 'refs/heads/link', sha: data.sha });
    const pull = await registry.as('wim').rest.pulls.create({ ...AT, title: 'Link', head: 'link', base: 'main' });
    expect(codes(await registry.check(pull.data.number))).toEqual(['CHANGE_MODE_FORBIDDEN']);
  });

  test('text that forges Markdown, mentions or workflow commands: shown, and nothing else', async () => {
    const name = 'plugins/\u202E@acme/team-<img src=x>|`::add-mask::.json';
    const { number } = await registry.propose('hostile', { [name]: '::error::forged\n' });
    const result = await registry.check(number);
    expect(codes(result)).toContain('CHANGE_PATH_UNKNOWN');
    expect(result.summary).not.toMatch(/@acme|<img|\u202E/);
    expect(result.masks.filter((mask) => !mask.startsWith('ghs_'))).toEqual([]);
    const titles = result.annotations.map(({ title }) => title);
    expect(new Set(titles)).toEqual(new Set([...codes(result), undefined]));
  });

  test('what a stricter policy forbids, though it was proposed before: the tip judges, not the base of then', async () => {
    const { number } = await propose();
    expect(codes(await registry.check(number))).toEqual([]);
    const then = (await registry.as('olive').rest.pulls.get({ ...AT, pull_number: number })).data;
    const stricter = registry.policy('{ name: vetted, max_data_class: unofficial }');
    const tip = await registry.lab.push(REGISTRY, { as: 'olive', files: { 'policy.yml': stricter } });
    const result = await registry.check(number, {}, then);
    expect(then.base.sha).not.toBe(tip);
    expect(result.outputs['base-sha']).toBe(tip);
    expect(codes(result)).toEqual(['MANIFEST_DATA_CLASS_ABOVE_TIER']);
    await registry.lab.push(REGISTRY, { as: 'olive', files: { 'policy.yml': registry.policy() } });
  });
});

describe('GitHub in trouble', () => {
  test('a passing fault and a quota that comes back are waited for', async () => {
    registry.lab.faults.next({ method: 'GET', path: /\/pulls\/\d+$/, respond: 502 });
    registry.lab.faults.next({ method: 'GET', path: /\/reviews/, respond: 429, headers: { 'retry-after': '0' } });
    const result = await registry.check(first.number, {}, { number: first.number });
    expect(result.outputs).toMatchObject({ verdict: 'admissible' });
  });

  test('a token that is none is one clear line, and no verdict', async () => {
    const result = await registry.check(first.number, { token: `ghs_${'0'.repeat(40)}` });
    expect(result).toMatchObject({ exitCode: 1, outputs: {}, summary: '' });
    expect(result.annotations).toHaveLength(1);
    expect(result.annotations[0]?.message).toMatch(/^GitHub answered 401 to GET \S+: Bad credentials/);
    expect(result.stdout + result.stderr).not.toMatch(/\n\s+at |ghs_0/);
  });

  test('an event without a pull request says what to give', async () => {
    const result = await registry.check(first.number, {}, { none: true });
    expect(result.exitCode).toBe(1);
    expect(result.annotations[0]?.message).toContain('pull-request');
  });

  test('the action that is tested is the one at the root of the repository', () => {
    expect(ACTIONS.gate).toBe(process.cwd());
  });
});
