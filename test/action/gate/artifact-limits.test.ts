import { expect, test } from 'vitest';
import { registryOnGitHub, type RegistryOnGitHub } from '../github/registry-on-github.ts';
import { codesOf } from './judged-registry.ts';

/** Merges that policy as people do: proposed, approved. */
async function ruled(registry: RegistryOnGitHub, branch: string, limits: string): Promise<void> {
  const policy = Buffer.from(`${registry.policy()}artifact_limits: ${limits}\n`);
  await merged(registry, (await registry.propose(branch, { 'policy.yml': policy })).number);
}

async function merged(registry: RegistryOnGitHub, number: number): Promise<void> {
  await registry.approve(number);
  await registry.merge(number);
}

// Both from their bundles. Nothing changes between the judgements but the policy.
test('gate and publish refuse an artifact beyond the limits of the policy, and take it without', async () => {
  await using registry = await registryOnGitHub();
  const before = await registry.release('1.0.1');
  await merged(registry, before.number);
  const { number, folder } = await registry.release('1.0.2');
  const unlimited = await registry.check(number);
  expect([unlimited.exitCode, codesOf(unlimited)]).toEqual([0, '']);

  await ruled(registry, 'few', '{ max_members: 1 }');
  expect(codesOf(await registry.check(number))).toBe('ARTIFACT_TOO_MANY_ENTRIES');
  await ruled(registry, 'small', '{ max_bytes: 100 }');
  const limited = await registry.check(number);
  expect([limited.exitCode, codesOf(limited)]).toEqual([1, 'ARTIFACT_TOO_LARGE']);

  await merged(registry, number);
  const { exitCode, outputs } = await registry.publish();
  expect([exitCode, JSON.parse(outputs['left-out'] ?? '')]).toEqual([
    0,
    [expect.objectContaining({ subject: folder, codes: ['ARTIFACT_TOO_LARGE'] })],
  ]);
  expect(outputs['admitted']).toContain('1.0.1');
}, 60_000);
