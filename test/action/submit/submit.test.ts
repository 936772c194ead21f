import { afterAll, beforeAll, expect, test } from 'vitest';
import { AT, registryOnGitHub, type RegistryOnGitHub } from '../github/registry-on-github.ts';

let registry: RegistryOnGitHub;
beforeAll(async () => {
  registry = await registryOnGitHub();
}, 60_000);
afterAll(() => registry[Symbol.asyncDispose]());

test('a release is proposed by one pull request, and proposing it again changes nothing', async () => {
  const first = await registry.submit();
  expect(first.stdout + first.stderr).not.toMatch(/\n {4}at /);
  expect(first.outputs).toMatchObject({ result: 'opened' });
  const again = await registry.submit();
  expect(again.outputs).toEqual({ ...first.outputs, result: 'unchanged' });
  const { data } = await registry.as('olive').rest.pulls.list({ ...AT });
  expect(data.map(({ title, number }) => [title, String(number)])).toEqual([
    ['Release azure_openai_embeddings 1.0.0', first.outputs['pull-request']],
  ]);
  const gate = await registry.check(Number(first.outputs['pull-request']));
  expect(gate.outputs).toMatchObject({ verdict: 'admissible' });
});
