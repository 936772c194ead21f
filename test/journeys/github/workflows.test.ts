import { afterAll, beforeAll, expect, test } from 'vitest';
import { shippedRegistry, told, type ShippedRegistry } from './shipped-workflows.ts';

let registry: ShippedRegistry;
beforeAll(async () => {
  registry = await shippedRegistry();
}, 60_000);
afterAll(() => registry[Symbol.asyncDispose]());

test('a release goes from the plugin to the host by the shipped files alone', { timeout: 120_000 }, async () => {
  const { site } = registry;
  const pull = await registry.release();
  expect(await registry.conclusion(pull.head), told(await registry.lastRun('check.yml'))).toBe('action_required');
  await site.approve(pull.number, 'tess');
  await site.approve(pull.number, 'sam');
  expect(await registry.conclusion(pull.head), told(await registry.lastRun('check.yml'))).toBe('success');
  await site.merge(pull.number);
  const published = await registry.lastRun('publish.yml');
  expect(published.conclusion, told(published)).toBe('success');
  expect(await registry.load(site.artifact)).toMatchObject({ verdict: 'allow' });
});
