import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeFiles } from '../../../cli/registry/write-files.ts';
import { buildAzureOpenAiEmbeddings } from '../../../examples/plugins/build.ts';
import { AT, REGISTRY, registryOnGitHub, type RegistryOnGitHub } from '../github/registry-on-github.ts';

const CLI = resolve(import.meta.dirname, '../../../cli/main.ts');
const BRANCH = 'portcullis/azure_openai_embeddings-1.0.0';
const run = promisify(execFile);

let registry: RegistryOnGitHub;
beforeAll(async () => {
  registry = await registryOnGitHub();
}, 60_000);
afterAll(() => registry[Symbol.asyncDispose]());

async function openPulls() {
  return (await registry.as('olive').rest.pulls.list({ ...AT })).data;
}

test('a release is proposed by one pull request, and proposing it again changes nothing', async () => {
  const first = await registry.submit();
  expect(first.outputs).toMatchObject({ result: 'opened' });
  const again = await registry.submit();
  expect(again.outputs).toEqual({ ...first.outputs, result: 'unchanged' });
  const [pull, ...others] = await openPulls();
  expect(others).toEqual([]);
  expect(pull).toMatchObject({
    title: 'Release azure_openai_embeddings 1.0.0',
    html_url: first.outputs['url'],
    head: { ref: BRANCH, sha: first.outputs['head-sha'] },
    base: { ref: 'main' },
    user: { login: 'wim' },
  });
  expect(pull?.body).toContain(first.outputs['artifact-digest']?.slice('sha256:'.length));
  expect(
    Object.keys(await registry.files(pull?.head.sha ?? '', 'plugins/azure_openai_embeddings/releases')),
  ).toHaveLength(4);
});

test('other content of the same version goes to the same pull request, and the gate judges the new head', async () => {
  const [before] = await openPulls();
  const changed = await registry.submit({ 'built-by': 'ci/other' });
  expect(changed.outputs).toMatchObject({ result: 'updated', 'pull-request': String(before?.number) });
  expect(changed.outputs['head-sha']).not.toBe(before?.head.sha);
  expect(await openPulls()).toHaveLength(1);
  const gate = await registry.check(before?.number ?? 0);
  expect(gate.outputs).toMatchObject({ verdict: 'admissible', 'head-sha': changed.outputs['head-sha'] });
});

test('what somebody else put on the branch is replaced by the release as it was signed', async () => {
  const folder = 'plugins/azure_openai_embeddings/releases/1.0.0';
  await registry.lab.push(REGISTRY, { as: 'sam', branch: BRANCH, files: { [`${folder}/sbom.cdx.json`]: '{}\n' } });
  const mended = await registry.submit({ 'built-by': 'ci/other' });
  expect(mended.outputs).toMatchObject({ result: 'updated' });
  expect((await registry.check(Number(mended.outputs['pull-request']))).outputs).toMatchObject({
    verdict: 'admissible',
  });
});

test('a pull request that was closed is followed by another for the same branch', async () => {
  const [pull] = await openPulls();
  await registry.as('wim').rest.pulls.update({ ...AT, pull_number: pull?.number ?? 0, state: 'closed' });
  const again = await registry.submit({ 'built-by': 'ci/other' });
  expect(again.outputs).toMatchObject({ result: 'opened', 'head-sha': pull?.head.sha });
  expect(again.outputs['pull-request']).not.toBe(String(pull?.number));
});

test('a stranger proposes from a fork', async () => {
  const stan = registry.as('stan');
  await stan.rest.repos.createFork(AT);
  const token = registry.lab.issueToken({ user: 'stan' });
  const forked = await registry.submit({ fork: 'stan/plugins', token });
  expect(forked.outputs).toMatchObject({ result: 'opened' });
  const { data } = await stan.rest.pulls.get({ ...AT, pull_number: Number(forked.outputs['pull-request']) });
  expect(data.head).toMatchObject({ label: `stan:${BRANCH}`, sha: forked.outputs['head-sha'] });
  expect((await registry.check(data.number)).outputs).toMatchObject({ verdict: 'admissible' });
  expect((await registry.submit({ fork: 'stan/plugins', token })).outputs).toMatchObject({ result: 'unchanged' });
  await stan.rest.pulls.update({ ...AT, pull_number: data.number, state: 'closed' });
});

test('a merged release is proposed no more, and no other content for its version', async () => {
  const [pull] = await openPulls();
  await registry.approve(pull?.number ?? 0);
  await registry.merge(pull?.number ?? 0);
  const same = await registry.submit({ 'built-by': 'ci/other' });
  expect(same.outputs).toMatchObject({ result: 'accepted', 'pull-request': '' });
  const other = await registry.submit({ 'built-by': 'ci/third' });
  expect(other).toMatchObject({ exitCode: 1, outputs: {} });
  expect(other.annotations.map(({ title }) => title)).toEqual(['CHANGE_RELEASE_IMMUTABLE', undefined]);
  expect(await openPulls()).toEqual([]);
});

test('an artifact that is none is refused before anything is signed or asked', async () => {
  const result = await registry.submit({ artifact: registry.folder.in('policy.yml'), token: 'none' });
  expect(result).toMatchObject({ exitCode: 1, outputs: {} });
  expect(result.annotations.map(({ title }) => title)).toContain('ARTIFACT_FILE_NAME');
});

test('no key and no identity, contradicting addresses, a file that is not there: one line each, no stack', async () => {
  const faults: readonly (readonly [Record<string, string>, RegExp])[] = [
    [{ 'signing-key': '' }, /^nobody to sign/],
    [{ 'signing-key': 'not a key' }, /^The private key cannot be read/],
    [{ artifact: 'nowhere.whl' }, /ENOENT/],
    [{ registry: 'acme' }, /^the repository is not owner\/name/],
    [{ token: `ghp_${'0'.repeat(40)}` }, /^GitHub answered 401 to GET/],
  ];
  for (const [inputs, message] of faults) {
    const result = await registry.submit(inputs);
    expect(result.exitCode).toBe(1);
    expect(result.annotations.at(-1)?.message).toMatch(message);
    expect(result.stdout + result.stderr).not.toMatch(/\n\s+at |ghp_0/);
  }
});

test('what built it is recorded by digest and by where it lies at the commit', async () => {
  const workspace = registry.folder.in('workspace');
  await mkdir(join(workspace, 'ci'), { recursive: true });
  await writeFile(join(workspace, 'ci/build it.sh'), 'make\n');
  const { artifact } = await buildAzureOpenAiEmbeddings(registry.folder.in('dist'), '3.0.0');
  const url = `${registry.artifacts.origin}/${basename(artifact)}`;
  const inputs = { artifact, url, 'build-script': 'ci/build it.sh' };
  const submitted = await registry.submit(inputs, { workspace });
  const files = await registry.files(
    submitted.outputs['head-sha'] ?? '',
    'plugins/azure_openai_embeddings/releases/3.0.0',
  );
  const record = JSON.parse(files['plugins/azure_openai_embeddings/releases/3.0.0/release.json']?.toString() ?? '');
  expect(record.build_script).toEqual({
    uri: expect.stringMatching(/\/blob\/1{40}\/ci\/build%20it\.sh$/),
    digest: `sha256:${createHash('sha256').update('make\n').digest('hex')}`,
  });
  const outside = await registry.submit({ ...inputs, 'build-script': 'ci/../../build.sh' }, { workspace });
  expect(outside.annotations.at(-1)?.message).toBe('build-script must lie in the workspace');
});

test('the command that prepares a release records what built it, and wants its address, too', async () => {
  const script = registry.folder.in('build.sh');
  await writeFile(script, 'make\n');
  const uri = `https://github.com/acme/plugin/blob/${'1'.repeat(40)}/build.sh`;
  const asked = [
    'release',
    'prepare',
    registry.artifact,
    '--url',
    'https://github.com/acme/a.whl',
    '--built-by',
    'ci/a',
  ];
  const into = ['--registry', registry.folder.in('out'), '--json'];
  const prepare = (...more: readonly string[]) => run(process.execPath, [CLI, ...asked, ...into, ...more]);
  await mkdir(registry.folder.in('out'), { recursive: true });
  await cp(registry.folder.in('reg'), registry.folder.in('out'), { recursive: true });
  const { stdout } = await prepare('--build-script', script, '--build-script-uri', uri);
  const { folder } = JSON.parse(stdout) as { folder: string };
  const record = JSON.parse(await readFile(join(registry.folder.in('out'), folder, 'release.json'), 'utf8'));
  expect(record.build_script).toEqual({
    uri,
    digest: `sha256:${createHash('sha256').update('make\n').digest('hex')}`,
  });
  await expect(prepare('--build-script', script)).rejects.toMatchObject({ code: 2 });
});

test('the command proposes a folder that was prepared and signed before, as the action does', async () => {
  const { number, folder, head } = await registry.release('2.0.0');
  await writeFiles(registry.folder.path, Object.entries(await registry.files(head, folder)));
  const wim = registry.as('wim').rest;
  await wim.pulls.update({ ...AT, pull_number: number, state: 'closed' });
  await wim.git.deleteRef({ ...AT, ref: 'heads/portcullis/azure_openai_embeddings-2.0.0' });
  const { apiUrl, serverUrl } = registry.lab;
  const options = ['--token-env', 'LAB_TOKEN', '--api-url', apiUrl, '--server-url', serverUrl, '--json'];
  const submit = async () => {
    const env = { PATH: process.env['PATH'], LAB_TOKEN: registry.lab.issueToken({ user: 'wim' }) };
    const args = ['release', 'submit', folder, '--repository', REGISTRY, ...options];
    const { stdout } = await run(process.execPath, [CLI, ...args], { cwd: registry.folder.path, env });
    return JSON.parse(stdout) as { verdict: string; head: string; pull_request: number };
  };
  const opened = await submit();
  expect(opened).toMatchObject({ verdict: 'opened', folder });
  expect(await registry.files(opened.head, folder)).toEqual(await registry.files(head, folder));
  expect(await submit()).toEqual({ ...opened, verdict: 'unchanged' });
  expect((await registry.check(opened.pull_request)).outputs).toMatchObject({ verdict: 'admissible' });
});
