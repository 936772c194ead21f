import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Octokit } from '@octokit/rest';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { startGitHub, type LabGitHub } from '../../lab/github/index.ts';
import { installedApp, WHO, type InstalledApp } from './installed-app.ts';

let app: InstalledApp;
beforeEach(async () => {
  app = await installedApp();
  return () => app[Symbol.asyncDispose]();
});

let lab: LabGitHub;
beforeAll(async () => {
  lab = await startGitHub();
  for (const login of ['olive', 'wim']) lab.createUser(login);
  lab.createOrg('acme', ['olive']);
  await lab.createRepository('acme/plugins');
  const policy = readFileSync(new URL('../../registry-template/policy.yml', import.meta.url));
  await lab.push('acme/plugins', { as: 'olive', branch: 'main', files: { 'policy.yml': policy } });
});
afterAll(() => lab.close());

async function propose(): Promise<{ verdict: string; pull_request: number | null; files: string[] }> {
  const env = { GITHUB_TOKEN: lab.issueToken({ user: 'olive' }) };
  const to = ['--open-pr', 'acme/plugins', '--api-url', lab.apiUrl, '--server-url', lab.serverUrl];
  const { code, out, said } = await app.portcullis(env, 'adopt', 'app', ...to, ...WHO, '--json');
  expect([code, code === 0 ? '' : said]).toEqual([0, '']);
  return JSON.parse(out);
}

test('one pull request is opened, found again, extended without touching what is there, and done when merged', async () => {
  const olive = new Octokit({ baseUrl: lab.apiUrl, auth: lab.issueToken({ user: 'olive' }) });
  const at = { owner: 'acme', repo: 'plugins' };
  app.python('one', '1.0', ['Summary: @acme/team <b>']);
  const first = await propose();
  expect(first.verdict).toBe('opened');
  const pull_number = first.pull_request ?? 0;
  const { data: pull } = await olive.rest.pulls.get({ ...at, pull_number });
  expect([pull.title, pull.changed_files]).toEqual(['Adopt 1 plugin', 3]);
  expect(pull.body).toContain('enforcement&#58; observe');
  app.now = new Date('2026-03-03T00:00:00Z');
  expect(await propose()).toMatchObject({ verdict: 'unchanged', pull_request: pull_number });

  await lab.push('acme/plugins', {
    as: 'olive',
    branch: 'portcullis/adopt',
    files: { 'plugins/one/README.md': 'Ours.' },
  });
  app.node('two', '1.0.0');
  expect(await propose()).toMatchObject({ verdict: 'updated', pull_request: pull_number });
  const { git } = lab.repository('acme/plugins');
  const { data: commits } = await olive.rest.pulls.listCommits({ ...at, pull_number });
  expect(commits.map(({ commit }) => commit.author?.name === 'Portcullis')).toEqual([true, false, true]);
  const page = await git.run(['show', 'refs/heads/portcullis/adopt:plugins/one/README.md']);
  expect(page.toString()).toBe('Ours.');

  await olive.rest.pulls.merge({ ...at, pull_number });
  expect(await propose()).toMatchObject({ verdict: 'unchanged', pull_request: null, files: [] });
  app.node('three', '1.0.0');
  const next = await propose();
  expect([next.verdict, next.pull_request === pull_number]).toEqual(['opened', false]);
  expect(lab.violations).toEqual([]);
});

test('where the registry has no policy, nothing is proposed', async () => {
  await lab.createRepository('acme/empty');
  await lab.push('acme/empty', { as: 'olive', branch: 'main', files: { 'README.md': '' } });
  const env = { GITHUB_TOKEN: lab.issueToken({ user: 'olive' }) };
  app.put('x', '');
  const to = ['--open-pr', 'acme/empty', '--api-url', lab.apiUrl];
  expect((await app.portcullis(env, 'adopt', 'app', ...to, ...WHO)).code).toBe(3);
});

test('what adopt writes passes the PR check, drafts included', async () => {
  const git = (...argv: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=wim', '-c', 'user.email=wim@example.com', ...argv], {
      cwd: app.folder.in('begun'),
    });
  await app.portcullis({}, 'init', 'begun', '--registry-id', 'acme/plugins');
  app.now = new Date();
  git('checkout', '--quiet', '-b', 'adopt');
  app.python('one', '1.0', ['Requires-Dist: openai>=2']);
  expect((await app.portcullis({}, 'adopt', 'app', '--registry', 'begun', ...WHO)).code).toBe(0);
  git('add', '--all');
  git('commit', '--quiet', '--message', 'Adopt');
  expect(await app.portcullis({}, 'check', '--registry', 'begun')).toMatchObject({
    code: 0,
    said: expect.stringContaining('Admissible'),
  });
});
