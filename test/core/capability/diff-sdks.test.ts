import { describe, expect, test } from 'vitest';
import { diff, lines, release } from './covenants.ts';

const ECOSYSTEMS = { wheel: 'pypi', npm: 'npm', archive: undefined } as const;

function sdkStep(
  before: readonly string[],
  after: readonly string[],
  artifact: keyof typeof ECOSYSTEMS = 'wheel',
): readonly string[] {
  const ecosystem = ECOSYSTEMS[artifact];
  return lines(
    diff(release({ sdk_allowlist: before }, { ecosystem }), release({ sdk_allowlist: after }, { ecosystem })),
  );
}

describe('for a wheel', () => {
  test.each<[string, readonly string[], readonly string[], readonly string[]]>([
    ['a package is added', ['a'], ['a', 'b>=1'], ['widened sdk-added: null → b>=1']],
    ['a package is removed', ['a', 'b>=1'], ['a'], ['narrowed none: b>=1 → null']],
    ['a range widens', ['a>=2,<3'], ['a>=2,<4'], ['widened sdk-widened: a>=2,<3 → a>=2,<4']],
    ['a range is dropped', ['a>=2,<3'], ['a'], ['widened sdk-widened: a>=2,<3 → a']],
    ['a range narrows', ['a>=2,<3'], ['a>=2.1,<3'], ['narrowed none: a>=2,<3 → a>=2.1,<3']],
    ['a range is pinned', ['a>=2,<3'], ['a==2.1'], ['narrowed none: a>=2,<3 → a==2.1']],
    ['a range moves', ['a>=2,<3'], ['a>=3,<4'], ['changed sdk-widened: a>=2,<3 → a>=3,<4']],
    [
      'a range cannot be read',
      ['a>=2'],
      ['a>=two'],
      ['widened sdk-added: null → a>=two', 'narrowed none: a>=2 → null'],
    ],
    ['a range could not be read', ['a=>2'], ['a>=2'], ['widened sdk-added: null → a>=2', 'narrowed none: a=>2 → null']],
    ['a second range is added', ['a==1'], ['a==1', 'a==2'], ['changed sdk-widened: a==1 → a==2']],
    ['a second range is removed', ['a==1', 'a==2'], ['a==2'], ['narrowed none: a==1 → a==2']],
    [
      'a source is named',
      ['a'],
      ['a @ https://h.test/a.whl'],
      ['widened sdk-added: null → a @ https://h.test/a.whl', 'narrowed none: a → null'],
    ],
    [
      'a marker is dropped',
      ['a; os_name == "nt"'],
      ['a'],
      ['widened sdk-added: null → a', 'narrowed none: a; os_name == "nt" → null'],
    ],
    [
      'a purl names another repository',
      ['pkg:pypi/a@1'],
      ['pkg:pypi/a@1?repository_url=h.test'],
      ['widened sdk-added: null → pkg:pypi/a@1?repository_url=h.test', 'narrowed none: pkg:pypi/a@1 → null'],
    ],
    [
      'what is added is no requirement',
      [],
      ['!!', 'pkg:', `${'a'.repeat(400)}>=1`],
      [
        'widened sdk-added: null → !!',
        'widened sdk-added: null → pkg:',
        `widened sdk-added: null → ${'a'.repeat(400)}>=1`,
      ],
    ],
  ])('%s', (_name, before, after, expected) => {
    expect(sdkStep(before, after)).toEqual(expected);
  });

  test.each<[string, readonly string[], readonly string[]]>([
    ['another spelling of the name', ['Foo_Bar>=1'], ['foo-bar>=1']],
    ['another order of the clauses, and spaces', ['a>=2,<3'], ['a < 3, >= 2']],
    ['parentheses', ['a (>=2,<3)'], ['a>=2,<3']],
    ['another spelling of a version', ['a>=2,<3'], ['a>=2.0,<3.0.0']],
    ['another operator of the same meaning', ['a~=2.1'], ['a>=2.1,==2.*']],
    ['extras, which are packages of their own', ['a>=1'], ['a[Y, x]>=1']],
    ['a bound that bounds nothing', ['a'], ['a>=0']],
    ['a bound that another implies', ['a>=2,>1'], ['a>=2']],
    ['a purl for a pinned version', ['a==1.0'], ['pkg:pypi/A@1.0']],
    ['a purl without a version for a bare name', ['a'], ['pkg:pypi/a']],
    ['what cannot be read, as it was', ['!!', 'a=>2'], ['a=>2', '!!']],
  ])('%s is no change', (_name, before, after) => {
    expect(sdkStep(before, after)).toEqual([]);
    expect(sdkStep(after, before)).toEqual([]);
  });
});

describe('for an npm package', () => {
  test.each<[string, readonly string[], readonly string[], readonly string[]]>([
    ['a range widens', ['@s/a@^1.2.0'], ['@s/a@>=1'], ['widened sdk-widened: @s/a@^1.2.0 → @s/a@>=1']],
    ['a range narrows', ['a@^1'], ['a@~1.2'], ['narrowed none: a@^1 → a@~1.2']],
    [
      'a pre-release hides behind another comparator',
      ['a@1.0.0'],
      ['a@2.0.0-rc.1 >0.1.0'],
      ['changed sdk-widened: a@1.0.0 → a@2.0.0-rc.1 >0.1.0'],
    ],
    ['anything is narrowed to a range', ['a@*'], ['a@^1'], ['narrowed none: a@* → a@^1']],
    ['a range moves', ['a@^1'], ['a@^2'], ['changed sdk-widened: a@^1 → a@^2']],
    ['a range is dropped', ['a@^1'], ['a'], ['widened sdk-widened: a@^1 → a']],
    ['a tag', ['a@^1'], ['a@latest'], ['widened sdk-added: null → a@latest', 'narrowed none: a@^1 → null']],
    ['alternatives fall away', ['a@1 || 2 || 3 || 4 || 5'], ['a@1'], ['narrowed none: a@1 || 2 || 3 || 4 || 5 → a@1']],
    [
      'alternatives are joined',
      ['a@>=1 <2 || >=3 <4'],
      ['a@>=1 <4'],
      ['widened sdk-widened: a@>=1 <2 || >=3 <4 → a@>=1 <4'],
    ],
    [
      'a range longer than is compared',
      ['a@1'],
      [`a@1${' '.repeat(300)}|| 1`],
      [`widened sdk-added: null → a@1${' '.repeat(300)}|| 1`, 'narrowed none: a@1 → null'],
    ],
    ['an alias', ['a@1'], ['a@npm:b@1'], ['widened sdk-added: null → a@npm:b@1', 'narrowed none: a@1 → null']],
    [
      'a purl of another version',
      ['pkg:npm/%40s/a@1.0.0'],
      ['pkg:npm/%40s/a@1.0.1'],
      ['changed sdk-widened: pkg:npm/%40s/a@1.0.0 → pkg:npm/%40s/a@1.0.1'],
    ],
    [
      'a purl of any version',
      ['pkg:npm/a@1.0.0'],
      ['pkg:npm/a@x'],
      ['widened sdk-widened: pkg:npm/a@1.0.0 → pkg:npm/a@x'],
    ],
    ['what is no name', [], ['<script>'], ['widened sdk-added: null → <script>']],
    ['no at sign', ['a@>=1'], ['a>=1'], ['widened sdk-added: null → a>=1', 'narrowed none: a@>=1 → null']],
  ])('%s', (_name, before, after, expected) => {
    expect(sdkStep(before, after, 'npm')).toEqual(expected);
  });

  test.each<[string, readonly string[], readonly string[]]>([
    ['another spelling of the range', ['a@^1.2.0'], ['a@>=1.2.0 <2.0.0-0']],
    ['another case of the name', ['a@1'], ['A@1']],
    ['alternatives that meet', ['a@>=1 <2 || >=2 <3'], ['a@>=1 <3']],
    ['a purl for a pinned version', ['@s/a@1.0.0'], ['pkg:npm/%40s/a@1.0.0']],
  ])('%s is no change', (_name, before, after) => {
    expect(sdkStep(before, after, 'npm')).toEqual([]);
    expect(sdkStep(after, before, 'npm')).toEqual([]);
  });
});

test('for a plain archive only purls are read', () => {
  expect(sdkStep(['pkg:pypi/a@1', 'b>=1'], ['pkg:pypi/A@1.0', 'b >=1', 'pkg:deb/c@2', 'pkg:deb/d'], 'archive')).toEqual(
    [
      'widened sdk-added: null → b >=1',
      'widened sdk-added: null → pkg:deb/c@2',
      'widened sdk-added: null → pkg:deb/d',
      'narrowed none: b>=1 → null',
    ],
  );
  expect(sdkStep(['pkg:deb/c@2'], ['pkg:deb/c@3'], 'archive')).toEqual([
    'changed sdk-widened: pkg:deb/c@2 → pkg:deb/c@3',
  ]);
});

test('a release in another ecosystem means other packages by the same names', () => {
  const [before, after] = (['pypi', 'npm'] as const).map((ecosystem) =>
    release({ sdk_allowlist: ['a>=1'] }, { ecosystem }),
  );
  expect(lines(diff(before, after ?? release()))).toEqual([
    'widened sdk-added: null → a>=1',
    'narrowed none: a>=1 → null',
  ]);
});

test('more ranges of one package than anyone writes are compared as text', () => {
  const ranges = Array.from({ length: 5 }, (_, index) => `a==${index}`);
  expect(sdkStep(ranges, ranges.toReversed())).toEqual([]);
  expect(sdkStep(ranges, [...ranges.slice(1), 'a==0.0'])).toEqual([
    `changed sdk-widened: ${ranges.join(' | ')} → a==0.0`,
  ]);
});

test('lists made to take long do not', () => {
  const ranges = (low: number) =>
    Array.from(
      { length: 1_000 },
      (_, index) => `a${index >> 2}@${low}.${index % 4} || >=${low}.1.1 <${low}.2 || ~${low}.5 || ${low}.9`,
    );
  const started = performance.now();
  expect(sdkStep(ranges(1), ranges(2), 'npm')).toHaveLength(1_000);
  expect(performance.now() - started).toBeLessThan(10_000);
});
