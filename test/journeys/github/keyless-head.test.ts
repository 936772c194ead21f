import { readFileSync, writeFileSync } from 'node:fs';
import { Octokit } from '@octokit/rest';
import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { COMMANDS } from '../../../cli/commands/index.ts';
import { runCli } from '../../../cli/run-cli.ts';
import { startGitHub, type LabGitHub } from '../../../lab/github/index.ts';
import { startWorkflows } from '../../../lab/github/workflows/index.ts';
import { startSigstore, type LabSigstore } from '../../../lab/sigstore/index.ts';
import { fakeWorld } from '../../cli/fake-world.ts';
import { forkActions } from '../../fixtures/forked-actions.ts';
import { temporaryDirectory, type TemporaryDirectory } from '../../signing/tuf/temporary-directory.ts';
import { codesOf, told } from './shipped-workflows.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const REGISTRY = 'acme/plugins';
const ACTIONS = 'acme/portcullis';

let lab: LabGitHub;
let sigstore: LabSigstore;
let folder: TemporaryDirectory;
let pinned: string;
beforeAll(async () => {
  [lab, folder] = await Promise.all([startGitHub(), temporaryDirectory()]);
  sigstore = await startSigstore({ server: lab.serverUrl, issuer: `${lab.serverUrl}/_services/token` });
  lab.createUser('olive');
  lab.createOrg('acme', ['olive']);
  pinned = await forkActions(lab);
  writeFileSync(folder.in('trusted_root.json'), JSON.stringify(sigstore.trustedRoot()));
});
afterAll(async () => {
  await sigstore.close();
  await lab.close();
  await folder[Symbol.asyncDispose]();
  if (lab.violations.length > 0) throw new Error(lab.violations.join('\n'));
});

async function setup(...more: readonly string[]) {
  const env = { GITHUB_TOKEN: lab.issueToken({ user: 'olive' }) };
  const world = { ...fakeWorld({ env }), commands: COMMANDS, cwd: folder.path, now: () => new Date() };
  const { fulcio, rekorV2, tsa } = sigstore.urls;
  const services = ['--fulcio-url', fulcio, '--rekor-url', rekorV2, '--rekor-version', '2', '--tsa-url', tsa];
  const trust = ['--trust-profile', 'private', '--trusted-root', 'trusted_root.json', ...services];
  const argv = ['setup', 'github', REGISTRY, '--actions', `${ACTIONS}@${pinned}`, '--api-url', lab.apiUrl, ...trust];
  const code = await runCli([...argv, '--yes', ...more], world);
  return { code, said: world.stdout.text() + world.stderr.text() };
}

// The certificate of a head names the called workflow at the commit that the caller pins: setup writes that before there is any.
test('what setup wrote as the head’s signer is who signs it, and a fork at another commit is somebody else', async () => {
  expect(await setup('--apply')).toMatchObject({ code: 0, said: expect.stringContaining('doctor: sound') });
  expect([...lab.environment(REGISTRY, 'portcullis-publish').secrets.keys()]).toEqual([
    'ADMISSIONS_KEY',
    'SNAPSHOT_KEY',
  ]);
  const config = JSON.parse(readFileSync(folder.in('plugins/trust/config.json'), 'utf8')) as { head_signer: object };
  expect(config.head_signer).toMatchObject({
    kind: 'workflow',
    workflow: `${ACTIONS}/.github/workflows/publish.yml`,
    workflow_ref_pattern: pinned,
  });
  const grantIdToken = sigstore.grantIdToken.bind(sigstore);
  await using workflows = startWorkflows(lab, { actions: new Map([[ACTIONS, ROOT]]), grantIdToken });
  const publish = async () => {
    await workflows.dispatch(REGISTRY, 'publish.yml', 'main', {}, 'olive');
    await workflows.idle();
    const run = workflows.runs(REGISTRY).at(-1);
    if (run === undefined) throw new Error('publish has not run');
    return run;
  };
  const first = await publish();
  if (first.conclusion !== 'success') throw new Error(told(first));
  const { git } = lab.repository(REGISTRY);
  const tree = await git.tree((await git.resolve('refs/heads/publication')) ?? '', true);
  expect(tree.map(({ path }) => path)).toEqual(expect.arrayContaining([expect.stringContaining('head.sigstore.json')]));

  // The same file at the next commit of the fork, with all its secrets: not the one that the root's holders signed.
  const before = await git.resolve('refs/heads/publication');
  const next = await lab.push(ACTIONS, { as: 'olive', files: { 'README.md': 'next\n' } });
  const path = '.github/workflows/publish.yml';
  const { rest } = new Octokit({ baseUrl: lab.apiUrl, auth: lab.issueToken({ user: 'olive' }) });
  const { data } = await rest.repos.getContent({ owner: 'acme', repo: 'plugins', path });
  if (!('content' in data)) throw new Error('it is no file');
  const caller = Buffer.from(data.content, 'base64').toString('utf8').replaceAll(pinned, next);
  lab.settings(REGISTRY).rulesets.length = 0;
  await lab.push(REGISTRY, { as: 'olive', files: { [path]: caller } });
  const other = await publish();
  expect(other.conclusion).toBe('failure');
  expect(codesOf(other)).toContain('SIGNER_WRONG_WORKFLOW_REF');
  expect(await git.resolve('refs/heads/publication')).toBe(before);
}, 60_000);

test('addresses that a profile has no use for are wrong usage', async () => {
  for (const more of [
    ['--trust-profile', 'public-good'],
    ['--rekor-version', '3'],
    ['--fulcio-url', "http://x'y"],
  ])
    expect((await setup(...more)).code).toBe(2);
});
