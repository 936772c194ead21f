import { describe, expect, test } from 'vitest';
import {
  MAX_CHANGE_BYTES,
  MAX_CHANGED_FILES,
  MAX_CHANGED_RELEASES,
  type Change,
} from '../../../core/registry/change.ts';
import { readChangeSet } from '../../../core/registry/change-set.ts';
import { added } from '../../fixtures/registry.ts';

const releases = (count: number) =>
  Array.from({ length: count }, (_, index) => added(`plugins/search/releases/1.0.${index}/release.json`, '{}'));
const waivers = (count: number) => Array.from({ length: count }, (_, index) => added(`waivers/w-${index}.json`, '{}'));
const sized = (sizes: readonly number[]): readonly Change[] =>
  sizes.map((size, index) => ({ ...added(`waivers/w-${index}.json`, '{}'), size }));

const judged = (changes: readonly Change[]) =>
  readChangeSet(changes).findings.map(({ code, message }) => `${code} ${message}`);

describe('a change has at most', () => {
  test.each([
    ['so many releases', releases(MAX_CHANGED_RELEASES)],
    ['so many files', waivers(MAX_CHANGED_FILES)],
    ['so many bytes', sized([MAX_CHANGE_BYTES - 1, 1])],
  ])('%s', (_, changes) => {
    expect(judged(changes)).toEqual([]);
  });

  test.each([
    ['releases', releases(51), 'CHANGE_TOO_LARGE 51 releases, at most 50 are judged at once'],
    ['files', waivers(3001), 'CHANGE_TOO_LARGE 3001 files changed, at most 3000 are read'],
    ['bytes', sized([MAX_CHANGE_BYTES, 1]), 'CHANGE_TOO_LARGE 134217729 bytes changed, at most 134217728 are read'],
  ])('and is refused with one of the %s more', (_, changes, told) => {
    expect(judged(changes)).toEqual([told]);
  });
});

test('many files of one release are one release', () => {
  const files = Array.from({ length: 60 }, (_, index) =>
    added(`plugins/search/releases/1.0.0/attestations/a${index}.sigstore.json`, '{}'),
  );
  const { releases: found, findings } = readChangeSet(files);
  expect([found.map(({ folder, files: inside }) => [folder, inside.size]), findings]).toEqual([
    [['plugins/search/releases/1.0.0', 60]],
    [],
  ]);
});
