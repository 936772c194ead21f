import { parseNpmVersion } from '../sdk/npm-range.ts';
import { comparePep440, parsePep440 } from '../sdk/pep440-version.ts';
import type { SdkEcosystem } from '../sdk/sdk-entry.ts';

/**
 * Is one version certainly later than another? By PEP 440 for a wheel and by semver for an npm package; for a plain archive by
 * the first of semver and PEP 440 that reads both. An order that nobody can tell is none.
 */
export function isLater(one: string, other: string, ecosystem: SdkEcosystem): boolean {
  const order =
    (ecosystem === 'pypi' ? undefined : bySemver(one, other)) ??
    (ecosystem === 'npm' ? undefined : byPep440(one, other));
  return order !== undefined && order > 0;
}

function bySemver(one: string, other: string): number | undefined {
  const [left, right] = [parseNpmVersion(one), parseNpmVersion(other)];
  return left === undefined || right === undefined ? undefined : left.compare(right);
}

function byPep440(one: string, other: string): number | undefined {
  const [left, right] = [parsePep440(one), parsePep440(other)];
  return left === undefined || right === undefined ? undefined : comparePep440(left, right);
}
