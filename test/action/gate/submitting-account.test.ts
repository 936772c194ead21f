import { basename } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildAzureOpenAiEmbeddings } from '../../../examples/plugins/build.ts';
import { registryOnGitHub, type RegistryOnGitHub } from '../github/registry-on-github.ts';

let registry: RegistryOnGitHub;
beforeAll(async () => {
  registry = await registryOnGitHub();
}, 60_000);
afterAll(() => registry[Symbol.asyncDispose]());

/** The check's report on a release that an account proposes. */
async function reportOn(version: string, login: string): Promise<string> {
  const { artifact } = await buildAzureOpenAiEmbeddings(registry.folder.in('dist'), version);
  const url = `${registry.artifacts.origin}/${basename(artifact)}`;
  const token = registry.lab.issueToken({ user: login });
  const { outputs } = await registry.submit({ artifact, url, token });
  const checked = await registry.check(Number(outputs['pull-request']));
  expect(checked.outputs['verdict']).toBe('admissible');
  return checked.summary;
}

test('the account that proposes a release is compared with the one whose merged pull request brought the last', async () => {
  const { number } = await registry.release('1.0.0');
  await registry.approve(number);
  await registry.merge(number);
  expect(await reportOn('1.0.1', 'wim')).not.toContain('submitting account');
  const [wim, olive] = [registry.lab.account('wim').id, registry.lab.account('olive').id];
  expect(await reportOn('1.0.2', 'olive')).toContain(
    `submitting account changed from account ${wim} to account ${olive} &#91;drift&#45;submitter`,
  );
});
