import { describe, expect, test } from 'vitest';
import { readChangeSet } from '../../core/registry/change-set.ts';
import { decideRelease } from '../../core/admission/decide-release.ts';
import { admissionGround } from '../../core/admission/admission-ground.ts';
import {
  acceptedState,
  added,
  codesOf,
  GROUND,
  newPublisher,
  newRelease,
  OTHER_PLUGIN,
  PLUGIN,
  tampered,
} from '../fixtures/registry.ts';

const FOLDER = `plugins/${PLUGIN}/releases/1.0.0`;

const NAMES: readonly { name: string; path: string; refusedWith: string }[] = [
  { name: 'a way up', path: `${FOLDER}/../1.0.1/release.json`, refusedWith: 'CHANGE_NAME_FORBIDDEN' },
  { name: 'a way up among the rules', path: 'trust/../policy.yml', refusedWith: 'CHANGE_NAME_FORBIDDEN' },
  { name: 'an absolute path', path: '/etc/passwd', refusedWith: 'CHANGE_NAME_FORBIDDEN CHANGE_PATH_UNKNOWN' },
  { name: 'an empty segment', path: 'trust//root.json', refusedWith: 'CHANGE_NAME_FORBIDDEN' },
  { name: 'a backslash', path: 'trust\\root.json', refusedWith: 'CHANGE_NAME_FORBIDDEN CHANGE_PATH_UNKNOWN' },
  { name: 'a NUL', path: 'trust/root.json\0.md', refusedWith: 'CHANGE_NAME_FORBIDDEN' },
  { name: 'a newline', path: 'waivers/a\nb.json', refusedWith: 'CHANGE_NAME_FORBIDDEN CHANGE_PATH_UNKNOWN' },
  { name: 'a colour', path: '.github/\u001b[31m.yml', refusedWith: 'CHANGE_NAME_FORBIDDEN' },
  { name: 'a trailing dot', path: 'trust/root.json.', refusedWith: 'CHANGE_NAME_FORBIDDEN' },
  { name: 'a trailing space', path: 'trust/root.json ', refusedWith: 'CHANGE_NAME_FORBIDDEN' },
  { name: 'a device', path: 'trust/CON.json', refusedWith: 'CHANGE_NAME_FORBIDDEN' },
  { name: 'a device as plugin', path: 'plugins/aux/plugin.json', refusedWith: 'CHANGE_NAME_FORBIDDEN' },
  { name: 'a stream', path: 'trust/root.json:other', refusedWith: 'CHANGE_NAME_FORBIDDEN' },
  { name: 'another script', path: 'trust/r\u043E\u043Et.json', refusedWith: 'CHANGE_NAME_FORBIDDEN' },
  { name: 'a decomposed letter', path: 'trust/re\u0301sume\u0301.json', refusedWith: 'CHANGE_NAME_FORBIDDEN' },
  { name: 'a direction mark', path: 'trust/\u202Enosj.toor', refusedWith: 'CHANGE_NAME_FORBIDDEN' },
  { name: 'a long one', path: `trust/${'a'.repeat(500)}`, refusedWith: 'CHANGE_NAME_FORBIDDEN' },
  { name: 'a hyphen in a plugin id', path: 'plugins/text-redaction/plugin.json', refusedWith: 'CHANGE_PATH_UNKNOWN' },
  { name: 'a capital in a plugin id', path: 'plugins/Text_redaction/plugin.json', refusedWith: 'CHANGE_PATH_UNKNOWN' },
  {
    name: 'a look-alike plugin id',
    path: 'plugins/text_red\u0430ction/plugin.json',
    refusedWith: 'CHANGE_NAME_FORBIDDEN CHANGE_PATH_UNKNOWN',
  },
  { name: 'a property of every object', path: 'plugins/__proto__/plugin.json', refusedWith: 'CHANGE_PATH_UNKNOWN' },
  {
    name: 'a version that is a way up',
    path: `plugins/${PLUGIN}/releases/../plugin.json`,
    refusedWith: 'CHANGE_NAME_FORBIDDEN CHANGE_PATH_UNKNOWN',
  },
];

describe('a file named with', () => {
  test.each(NAMES)('$name is refused', ({ path, refusedWith }) => {
    expect(codesOf(readChangeSet([added(path, '{}')]).findings)).toBe(refusedWith);
  });

  test.each(NAMES)('$name is never repeated raw', ({ path }) => {
    for (const { message, at } of readChangeSet([added(path, '{}')]).findings) {
      expect(`${message} ${at?.file ?? ''}`).toMatch(/^[^\p{Cc}\p{Cf}\p{Cs}]*$/u);
    }
  });

  test.each(['trust/root.json', '.github/ISSUE_TEMPLATE/a bug.md', 'docs/guide.md', `plugins/${PLUGIN}/README.md`])(
    'letters alone is taken: %s',
    (path) => expect(readChangeSet([added(path, '')]).findings).toEqual([]),
  );
});

describe('two names that are one', () => {
  test.each([
    ['by case', 'trust/Root.json', 'trust/root.json', 'CHANGE_NAME_COLLISION'],
    ['by normal form', 'trust/\u00e9', 'trust/e\u0301', 'CHANGE_NAME_COLLISION CHANGE_NAME_FORBIDDEN'],
    ['but for the folder, are two', 'trust/root.json', 'waivers/root.json', ''],
  ])('%s', (_name, one, other, codes) => {
    expect(codesOf(readChangeSet([added(one, ''), added(other, '')]).findings)).toBe(codes);
  });
});

describe('a release whose folder is of', () => {
  const publisher = newPublisher();
  test.each([
    { name: 'another version', edit: { version: '1.0.1', folder: `plugins/${PLUGIN}/releases/1.0.1` } },
    { name: 'another plugin', edit: { pluginId: OTHER_PLUGIN, folder: 'plugins/other/releases/1.0.0' } },
  ])('$name is refused with RELEASE_NAME_MISMATCH', async ({ edit }) => {
    const release = await newRelease(publisher);
    const folder = { pluginId: PLUGIN, version: '1.0.0', files: release.files, ...edit };
    const ground = admissionGround(await acceptedState(publisher), GROUND);
    const decision = await decideRelease(folder, release.evidence, ground);
    expect(decision.kind === 'refused' ? codesOf(decision.findings) : 'admissible').toContain('RELEASE_NAME_MISMATCH');
  });

  test('a record that names another version than the package does is refused with that code alone', async () => {
    const release = await newRelease(publisher);
    const renamed = tampered(release, 'release.json', (text) => text.replace('"1.0.0"', '"1.0.1"'));
    const ground = admissionGround(await acceptedState(publisher), GROUND);
    const folder = {
      pluginId: PLUGIN,
      version: '1.0.1',
      folder: `plugins/${PLUGIN}/releases/1.0.1`,
      files: renamed.files,
    };
    const decision = await decideRelease(folder, release.evidence, ground);
    expect(decision.kind === 'refused' ? codesOf(decision.findings) : 'admissible').toBe(
      'RELEASE_NAME_MISMATCH RELEASE_STATEMENT_MISMATCH SBOM_ROOT_MISMATCH',
    );
  });
});
