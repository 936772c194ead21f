import { expect, test } from 'vitest';
import policySchema from '../../../registry-schema/schemas/policy.schema.json' with { type: 'json' };
import { HARD_LIMITS } from '../../../core/archive/limits.ts';
import { artifactLimits } from '../../../core/artifact/artifact-limits.ts';

const MIB = 1024 * 1024;

test('a policy that says nothing has the defaults', () => {
  expect(artifactLimits({})).toMatchObject({
    archive: { maxArchiveBytes: 256 * MIB, maxInflatedBytes: 1024 * MIB, maxEntries: 8_000 },
    timeoutMs: 600_000,
    maxRedirects: 5,
  });
});

test('each key is a limit of its own', () => {
  const limits = { max_bytes: 1, max_inflated_bytes: 2, max_members: 3, timeout_seconds: 4, max_redirects: 0 };
  expect(artifactLimits({ artifact_limits: limits })).toMatchObject({
    archive: { maxArchiveBytes: 1, maxInflatedBytes: 2, maxEntries: 3 },
    timeoutMs: 4000,
    maxRedirects: 0,
  });
});

test('a larger file may hold its own size unpacked', () => {
  const { archive } = artifactLimits({ artifact_limits: { max_bytes: 2048 * MIB } });
  expect(archive.maxInflatedBytes).toBe(2048 * MIB);
});

test('the hard limits are the most that the schema lets a policy say', () => {
  const { max_bytes, max_inflated_bytes, max_members } = policySchema.properties.artifact_limits.properties;
  expect([max_bytes.maximum, max_inflated_bytes.maximum, max_members.maximum]).toEqual([
    HARD_LIMITS.maxArchiveBytes,
    HARD_LIMITS.maxInflatedBytes,
    HARD_LIMITS.maxEntries,
  ]);
});
