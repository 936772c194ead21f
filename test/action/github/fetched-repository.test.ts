import { afterAll, beforeAll, expect, test } from 'vitest';
import { openFetchedRepository } from '../../../action/github/fetched-repository.ts';
import { gitAuthorization, remoteOf, repositoryName } from '../../../action/github/repository-name.ts';
import { startGitHub, type LabGitHub } from '../../../lab/github/index.ts';

const REPOSITORY = 'acme/registry';
let lab: LabGitHub;
let remote: string;

beforeAll(async () => {
  lab = await startGitHub();
  lab.createUser('olive');
  lab.createOrg('acme', ['olive']);
  await lab.createRepository(REPOSITORY, { private: true });
  const files = Object.fromEntries(
    Array.from({ length: 60 }, (_, index) => [`plugins/p${index}/plugin.json`, `${index}\n`]),
  );
  await lab.push(REPOSITORY, { as: 'olive', files: { ...files, 'docs/large.md': 'x'.repeat(100_000) } });
  remote = remoteOf(lab.serverUrl, repositoryName(REPOSITORY));
});
afterAll(() => lab.close());

const authorization = () => gitAuthorization(lab.issueToken({ user: 'olive' }));

test('contents come when they are read, and only those', async () => {
  await using repository = await openFetchedRepository({ remote, authorization: authorization(), contents: 'as-read' });
  const tip = await repository.fetchBranch('main');
  const { git, directory, objects } = repository;
  const blobs = async () => {
    const all = ['cat-file', '--batch-all-objects', '--batch-check=%(objecttype) %(objectsize)'];
    const { stdout } = await git(all, { cwd: directory });
    return stdout
      .toString()
      .split('\n')
      .filter((line) => line.startsWith('blob'));
  };
  expect(await blobs()).toEqual([]);
  const files = await objects.files(tip, (path) => path.endsWith('plugin.json'));
  expect(files.size).toBe(60);
  expect(Buffer.from(files.get('plugins/p7/plugin.json') ?? []).toString()).toBe('7\n');
  expect(await blobs()).toHaveLength(60);
  expect((await objects.file(tip, 'docs/large.md'))?.length).toBe(100_000);
});

test('a repository, branch or token that is none is a git failure', async () => {
  await using repository = await openFetchedRepository({ remote, authorization: authorization() });
  await expect(repository.fetchBranch('nowhere')).rejects.toThrow(/^git fetch failed/);
  expect(await repository.fetchBranchIfThere('nowhere')).toBeUndefined();
  for (const name of ['../x', 'a..b', '-x', 'a b', 'a:b', 'x.lock', ''])
    await expect(repository.fetchBranch(name)).rejects.toThrow('The branch name is not one');
  await using stranger = await openFetchedRepository({ remote, authorization: gitAuthorization('none') });
  await expect(stranger.fetchBranch('main')).rejects.toThrow(/^git fetch failed/);
  await expect(openFetchedRepository({ remote: '--upload-pack=x' })).rejects.toThrow('not an address');
});
