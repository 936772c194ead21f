import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { REGISTRY } from '../../action/github/registry-on-github.ts';
import { codesOf, PLUGIN_REPOSITORY, PORTCULLIS, shippedRegistry, told } from './shipped-workflows.ts';

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

    await enrol('f'.repeat(40), 'other');
    const refused = await registry.release();
    expect(await registry.conclusion(refused.head)).toBe('failure');
    expect(codesOf(await registry.lastRun('check.yml'))).toContain('SIGNER_WRONG_WORKFLOW_REF');

    await enrol(pinned, 'pinned');
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

    /** Lets the plugin's record name the shipped workflow at a commit. */
    async function enrol(commit: string, branch: string): Promise<void> {
      const record = JSON.parse(await readFile(site.folder.in('reg', RECORD), 'utf8')) as Record<string, unknown>;
      const source = lab.repository(PLUGIN_REPOSITORY);
      record['publishers'] = [
        {
          kind: 'workflow',
          issuer: 'https://token.actions.githubusercontent.com',
          source_repository: `https://github.com/${PLUGIN_REPOSITORY}`,
          source_repository_id: String(source.id),
          source_repository_owner_id: String(source.owner.id),
          workflow: `${PORTCULLIS}/.github/workflows/release.yml`,
          workflow_ref_pattern: commit,
          ref_pattern: 'refs/heads/main',
          trigger: 'workflow_dispatch',
          runner_environment: 'github-hosted',
        },
      ];
      const { number } = await site.propose(branch, { [RECORD]: `${JSON.stringify(record, undefined, 2)}\n` });
      for (const login of ['sam', 'tess']) await site.approve(number, login);
      await site.merge(number);
      await workflows.idle();
    }
  },
);
