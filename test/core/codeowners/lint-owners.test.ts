import { describe, expect, test } from 'vitest';
import { lintOwners } from '../../../core/codeowners/lint-owners.ts';
import { parseCodeowners } from '../../../core/codeowners/parse-codeowners.ts';

const LOCK = { schema_version: 1, users: { Sec: 1 }, teams: { 'acme/ml': 2 } } as const;
const PATHS = ['CODEOWNERS', 'policy.yml', 'README.md', 'plugins/a/plugin.json', 'plugins/b/plugin.json'];

function lint(text: string, paths = PATHS, lock: typeof LOCK | 'none' | 'not-asked' = LOCK) {
  const codeowners = parseCodeowners(new TextEncoder().encode(text), 'CODEOWNERS');
  return lintOwners({ codeowners, lock: lock === 'none' ? undefined : lock, paths }).map(({ code, message, at }) => [
    code,
    message,
    at?.line,
  ]);
}

test('a registry whose every path has an owner with a number has nothing wrong', () => {
  expect(lint('* @sec\n/plugins/a/ @acme/ML\n')).toEqual([]);
});

test('lines for plugins to come guard something where there is none yet, and nothing where there are others', () => {
  const text = '* @sec\n/plugins/*/plugin.json @sec\n/plugins/x/ @sec\n';
  expect(lint(text, ['policy.yml'])).toEqual([['OWNERS_RULE_UNMATCHED', '"/plugins/x/" covers no path', 3]]);
  expect(lint('* @sec\n/plugins/*/covenant.json @sec\n', ['policy.yml']).map(([code]) => code)).toEqual([
    'OWNERS_RULE_UNMATCHED',
  ]);
});

describe('paths without an owner', () => {
  test('governing files count although they are not there yet, each folder and plugin once', () => {
    const found = lint('/plugins/a/ @sec\n/policy.yml\n', ['policy.yml', 'plugins/b/plugin.json', 'plugins/b/x']);
    const unowned = found.filter(([code]) => code === 'OWNERS_PATH_UNOWNED');
    expect(unowned).toEqual([
      ['OWNERS_PATH_UNOWNED', 'nobody owns "CODEOWNERS": no line covers it', undefined],
      ['OWNERS_PATH_UNOWNED', 'nobody owns "policy.yml": line 2 takes it from everyone', 2],
      ['OWNERS_PATH_UNOWNED', 'nobody owns "owners.lock.json": no line covers it', undefined],
      ['OWNERS_PATH_UNOWNED', 'nobody owns "trust/": no line covers it', undefined],
      ['OWNERS_PATH_UNOWNED', 'nobody owns "waivers/": no line covers it', undefined],
      ['OWNERS_PATH_UNOWNED', 'nobody owns "revocations/": no line covers it', undefined],
      ['OWNERS_PATH_UNOWNED', 'nobody owns ".github/workflows/": no line covers it', undefined],
      ['OWNERS_PATH_UNOWNED', 'nobody owns "plugins/b/": no line covers it', undefined],
    ]);
  });

  test('owning what a plugin has today is not owning its next release', () => {
    expect(lint('* @sec\n/plugins/a/\n/plugins/a/plugin.json @sec\n')).toEqual([
      ['OWNERS_PATH_UNOWNED', 'nobody owns "plugins/a/": line 2 takes it from everyone', 2],
    ]);
  });
});

describe('what is looked at', () => {
  const GOVERNED = [
    'CODEOWNERS',
    '/*.yml',
    '/owners.lock.json',
    '/trust/root.json',
    '/waivers/',
    '/revocations/',
    '/.github/workflows/',
  ];
  const guarded = GOVERNED.map((pattern) => `${pattern} @sec\n`).join('');
  const unowned = (paths: readonly string[], more = '') =>
    lint(`${guarded}${more}`, ['policy.yml', 'trust/root.json', ...paths])
      .filter(([code]) => code === 'OWNERS_PATH_UNOWNED')
      .map(([, message, line]) => `${message} ${line ?? '-'}`);

  test('are plugins and what governs, and nothing that is named like them further down', () => {
    expect(unowned(['README.md', 'docs/trust/x.md', 'docs/plugins/search/x', 'x/waivers/y.json'])).toEqual([]);
    expect(unowned(['trust/other.json'])).toEqual(['nobody owns "trust/": no line covers it -']);
    expect(unowned(['plugins/search/x', 'plugins/search/y'])).toEqual([
      'nobody owns "plugins/search/": no line covers it -',
    ]);
    expect(unowned(['.github/trust/x.json'])).toEqual(['nobody owns ".github/trust/x.json": no line covers it -']);
  });

  test('the first line that takes something of a plugin from everyone is told', () => {
    const more = '/plugins/search/ @sec\n/plugins/search/x\n/plugins/search/releases/\n';
    expect(unowned(['plugins/search/x'], more)).toEqual([
      'nobody owns "plugins/search/": line 9 takes it from everyone 9',
    ]);
  });

  test('what no line covers is told at the file', () => {
    const codeowners = parseCodeowners(new TextEncoder().encode(''), 'docs/CODEOWNERS');
    const found = lintOwners({ codeowners, lock: LOCK, paths: [] });
    expect(found.map(({ at }) => at)).toEqual(found.map(() => ({ file: 'docs/CODEOWNERS' })));
  });
});

describe('lines that never decide', () => {
  test('cover no path, by case for instance', () => {
    expect(lint('* @sec\n/Plugins/a/ @sec\n')).toEqual([['OWNERS_RULE_UNMATCHED', '"/Plugins/a/" covers no path', 2]]);
  });

  test('are shadowed by later lines, which are named', () => {
    expect(lint('/plugins/a/ @acme/ml\n* @sec\n')).toEqual([
      ['OWNERS_RULE_SHADOWED', '"/plugins/a/" never decides: line 2 comes later', 1],
    ]);
    expect(lint('* @sec\n/plugins/ @sec\n/plugins/a/ @sec\n/plugins/b/ @sec\n')).toEqual([
      ['OWNERS_RULE_SHADOWED', '"/plugins/" never decides: lines 3, 4 come later', 2],
    ]);
  });

  test('are told with the first three of the later lines', () => {
    const names = ['a', 'b', 'c', 'd'];
    const lines = names.map((name) => `/plugins/${name}/ @sec`).join('\n');
    expect(
      lint(
        `* @sec\n/plugins/ @sec\n${lines}\n`,
        names.map((name) => `plugins/${name}/plugin.json`),
      ),
    ).toEqual([['OWNERS_RULE_SHADOWED', '"/plugins/" never decides: lines 3, 4, 5 come later', 2]]);
  });

  test('a line for everything guards what is to come, though later lines decide on all that is there', () => {
    expect(lint('* @sec\n/plugins/a/ @sec\n', ['plugins/a/plugin.json'])).toEqual([]);
  });
});

test('a name without a number is told once, with its first line', () => {
  expect(lint('* @sec @who\n/plugins/a/ @WHO a@b.example\n')).toEqual([
    ['OWNERS_UNLOCKED', 'owners.lock.json has no number of @who', 1],
    ['OWNERS_UNLOCKED', 'owners.lock.json has no number of a@b.example', 2],
  ]);
  expect(lint('* @sec\n', PATHS, 'none').map(([code]) => code)).toEqual(['OWNERS_UNLOCKED']);
  expect(lint('* @sec\n', PATHS, 'not-asked')).toEqual([]);
});

test('errors of the file come first', () => {
  expect(lint('* @sec\n!x @sec\n').map(([code, , line]) => [code, line])).toEqual([['CODEOWNERS_PATTERN_INVALID', 2]]);
});

test('thousands of lines that never decide are told in time', () => {
  const count = process.env['PORTCULLIS_LONG'] === undefined ? 1000 : 5000;
  const lines = Array.from({ length: count }, (_, at) => `/none/${at}/**/*.x @sec`);
  const paths = Array.from({ length: count }, (_, at) => `plugins/p${at}/releases/1/file.txt`);
  const start = performance.now();
  expect(lint(`* @sec\n${lines.join('\n')}\n`, paths)).toHaveLength(count);
  expect(performance.now() - start).toBeLessThan(20_000);
});
