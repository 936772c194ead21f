import semver from 'semver';
import { parseNpmRange, parseNpmVersion } from '../sdk/npm-range.ts';
import { matchesPep440, parsePep440Range } from '../sdk/pep440-range.ts';
import { parsePep440 } from '../sdk/pep440-version.ts';
import type { SdkEcosystem } from '../sdk/sdk-entry.ts';

/** Whether a text is a range in one ecosystem at least; an empty one, which would match everything, is none. */
export function isDenyRange(text: string, ecosystem?: SdkEcosystem): boolean {
  return (
    (ecosystem !== 'npm' && parsePep440Range(text) !== undefined) ||
    (ecosystem !== 'pypi' && parseNpmRange(text) !== undefined)
  );
}

/**
 * Whether a deny's range covers a version: by PEP 440 for a wheel, by semver for an npm package, by both for a plain archive.
 * Pre-releases within the range are covered. What nobody can place is covered, too: an odd spelling gets nobody past a deny.
 */
export function rangeCovers(range: string, version: string, ecosystem: SdkEcosystem): boolean {
  const readings = [
    ...(ecosystem === 'npm' ? [] : [byPep440(range, version)]),
    ...(ecosystem === 'pypi' ? [] : [bySemver(range, version)]),
  ].filter((covered) => covered !== undefined);
  return readings.length === 0 || readings.includes(true);
}

function byPep440(range: string, version: string): boolean | undefined {
  const [set, read] = [parsePep440Range(range), parsePep440(version)];
  return set === undefined || read === undefined ? undefined : matchesPep440(set, read);
}

function bySemver(range: string, version: string): boolean | undefined {
  const read = parseNpmRange(range) === undefined ? undefined : parseNpmVersion(version);
  return read === undefined ? undefined : semver.satisfies(read, range, { includePrerelease: true });
}
