import { expect, test } from 'vitest';
import { isLater } from '../../../core/release/version-order.ts';
import type { SdkEcosystem } from '../../../core/sdk/sdk-entry.ts';

test.each<readonly [string, string, SdkEcosystem, boolean]>([
  ['1.0.1', '1.0.0', 'npm', true],
  ['1.10.0', '1.9.0', 'npm', true],
  ['1.0.0', '1.0.0-rc.1', 'npm', true],
  ['1.0.0', '1.0.1', 'npm', false],
  ['1.0.0', '1.0.0', 'npm', false],
  ['1.0.0+two', '1.0.0+one', 'npm', false],
  ['2024', '1.0.0', 'npm', false],
  ['1.0.post1', '1.0', 'pypi', true],
  ['1!0.1', '2024.1', 'pypi', true],
  ['1.0rc1', '1.0', 'pypi', false],
  ['1.0', '1.0.0', 'pypi', false],
  ['1.0.0-zeta', '1.0.0-alpha', 'pypi', false],
  ['1.1.0', '1.0.0', undefined, true],
  ['2026.2', '2026.1', undefined, true],
  ['1.0.0', '2026.1', undefined, false],
  ['second', 'first', undefined, false],
])('%s after %s of %s is later: %s', (one, other, ecosystem, expected) => {
  expect(isLater(one, other, ecosystem)).toBe(expected);
});
