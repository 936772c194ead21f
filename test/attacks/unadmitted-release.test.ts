import { afterAll, beforeAll, expect, test } from 'vitest';
import { AT, registryOnGitHub, type RegistryOnGitHub } from '../action/github/registry-on-github.ts';

// A release that is merged past the rules is admitted by nobody. What it may do must be news in the next one all the same.

const SLOW = 60_000;
const NOTHING_NEW = 'It may do what the last release may do';
const NEW_HOST = 'egress widened';

let registry: RegistryOnGitHub;
beforeAll(async () => {
  registry = await registryOnGitHub();
}, SLOW);
afterAll(() => registry[Symbol.asyncDispose]());

async function told(version: string): Promise<{ readonly number: number; readonly summary: string }> {
  const { number } = await registry.release(version);
  const { summary } = await registry.check(number);
  return { number, summary };
}

test('the check compares with what was admitted, not with what was merged', { timeout: SLOW }, async () => {
  const smuggled = await registry.release('1.0.0');
  await registry.merge(smuggled.number);
  expect((await registry.publish()).outputs['admitted']).toBe('[]');

  const next = await told('1.0.1');
  expect(next.summary).toContain(NEW_HOST);
  expect(next.summary).not.toContain(NOTHING_NEW);

  await registry.approve(next.number);
  await registry.merge(next.number);
  // Merged and not judged yet: it may be the last admitted one, or the one that nobody admits.
  const waiting = await told('1.0.2');
  expect(waiting.summary).toContain(NEW_HOST);

  expect((await registry.publish()).outputs['admitted']).toContain('1.0.1');
  const control = await told('1.0.3');
  expect(control.summary).toContain(NOTHING_NEW);
  expect(control.summary).not.toContain('Nobody can tell');
});

test('without a publication it says so, and shows a risk beside any merged release', { timeout: SLOW }, async () => {
  await registry.as('olive').rest.git.deleteRef({ ...AT, ref: 'heads/publication' });
  const { summary } = await told('1.0.4');
  expect(summary).toContain('Nobody can tell what was admitted last (PUBLICATION_NOT_BEGUN');
});
