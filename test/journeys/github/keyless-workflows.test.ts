import { cpSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { COMMANDS } from '../../../cli/commands/index.ts';
import { runCli } from '../../../cli/run-cli.ts';
import { REGISTRY } from '../../action/github/registry-on-github.ts';
import { fakeWorld } from '../../cli/fake-world.ts';
import { codesOf, PLUGIN_REPOSITORY, PORTCULLIS, shippedRegistry, told } from './shipped-workflows.ts';

const TEMPLATE = new URL('../../../registry-template', import.meta.url);
const RECORD = 'plugins/azure_openai_embeddings/plugin.json';

// The certificate of a called workflow names that workflow at the commit it is pinned to, and the caller as its source.
test(
  'a release signed by the identity of the shipped workflow is admitted, pinned to the commit that is enrolled and to no other',
  { timeout: 120_000 },
  async () => {
    await using registry = await shippedRegistry();
    const { site, workflows } = registry;
    const { lab } = site;
    const { git } = lab.repository(PORTCULLIS);
    const pinned = (await git.resolve('refs/heads/main')) ?? '';

    const release = '.github/workflows/release.yml';
    const tip = (await lab.repository(PLUGIN_REPOSITORY).git.resolve('refs/heads/main')) ?? '';
    const { [release]: caller } = await callerAt(tip);
    const sigstore = Object.entries(site.keylessInputs()).map(([name, text]) => `      ${name}: '${text}'\n`);
    const own = String(caller).replace('    secrets:\n', `${sigstore.join('')}    secrets:\n`);
    await lab.push(PLUGIN_REPOSITORY, { as: 'olive', files: { [release]: own } });
    workflows.setSecrets(PLUGIN_REPOSITORY, { SIGNING_KEY: '' }, 'portcullis-release');

    const identity = await enrolledByCommand();
    expect(identity).toMatchObject({
      workflow: `${PORTCULLIS}/.github/workflows/release.yml`,
      workflow_ref_pattern: pinned,
      trigger: 'workflow_dispatch',
    });
    await enrol({ ...identity, workflow_ref_pattern: 'f'.repeat(40) }, 'other');
    const refused = await registry.release();
    expect(await registry.conclusion(refused.head)).toBe('failure');
    expect(codesOf(await registry.lastRun('check.yml'))).toContain('SIGNER_WRONG_WORKFLOW_REF');

    await enrol(identity, 'pinned');
    await workflows.dispatch(REGISTRY, 'check.yml', 'main', { 'pull-request': String(refused.number) }, 'olive');
    expect(await registry.conclusion(refused.head)).toBe('action_required');
    for (const login of ['sam', 'tess']) await site.approve(refused.number, login);
    expect(await registry.conclusion(refused.head)).toBe('success');
    await site.merge(refused.number);
    const published = await registry.lastRun('publish.yml');
    if (published.conclusion !== 'success') throw new Error(told(published));
    expect(await registry.load(site.artifact)).toMatchObject({ verdict: 'allow' });

    async function callerAt(commit: string): Promise<Record<string, Buffer>> {
      const content = await lab.repository(PLUGIN_REPOSITORY).git.run(['cat-file', 'blob', `${commit}:${release}`]);
      return { [release]: content };
    }

    /** What `plugin new` writes of the plugin's repository as it is. */
    async function enrolledByCommand(): Promise<Record<string, unknown>> {
      const { folder } = site;
      cpSync(TEMPLATE, folder.in('enrolling'), { recursive: true });
      const env = { GITHUB_TOKEN: lab.issueToken({ user: 'olive' }) };
      const world = { ...fakeWorld({ env }), commands: COMMANDS, cwd: folder.path, now: () => new Date() };
      const where = ['--github', PLUGIN_REPOSITORY, '--api-url', lab.apiUrl, '--server-url', 'https://github.com'];
      const who = ['--owner', '@wim', '--tier', 'vetted', '--registry', 'enrolling'];
      const code = await runCli(['plugin', 'new', 'azure_openai_embeddings', ...who, ...where], world);
      if (code !== 0) throw new Error(world.stdout.text() + world.stderr.text());
      const record = JSON.parse(await readFile(folder.in('enrolling', RECORD), 'utf8')) as {
        publishers: [Record<string, unknown>];
      };
      return record.publishers[0];
    }

    /** Lets the plugin's record name one publisher. */
    async function enrol(publisher: Record<string, unknown>, branch: string): Promise<void> {
      const record = JSON.parse(await readFile(site.folder.in('reg', RECORD), 'utf8')) as Record<string, unknown>;
      record['publishers'] = [publisher];
      const { number } = await site.propose(branch, { [RECORD]: `${JSON.stringify(record, undefined, 2)}\n` });
      for (const login of ['sam', 'tess']) await site.approve(number, login);
      await site.merge(number);
      await workflows.idle();
    }
  },
);
