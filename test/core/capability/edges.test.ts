import { describe, expect, test } from 'vitest';
import { describeChange, widened, type ChangeSubject } from '../../../core/capability/capability-change.ts';
import { diffEgress } from '../../../core/capability/diff-egress.ts';
import { parseFilePath, pathIncludes } from '../../../core/capability/file-path.ts';
import { DRIFT_CLASSES, driftRank, isDriftClass, RISK_CLASSES } from '../../../core/capability/risk-class.ts';
import { permissionsOf } from '../../../core/documents/manifest.ts';
import { diff, lines, release, type Covenant } from './covenants.ts';

type Entry = Covenant['allowed_egress'][number];

// Each case stands right at an edge that a slip of one character, or of one condition, would move.

describe('bounds', () => {
  const schema = (length: number) => ({ t: 'x'.repeat(length - '{"t":""}'.length) });
  test('a schema is shown whole up to 120 characters', () => {
    const shown = (length: number) => diff(release(), release({ output_schema: schema(length) }))[0]?.after;
    expect(shown(120)).toBe(JSON.stringify(schema(120)));
    expect(shown(121)).toBe(`${JSON.stringify(schema(121)).slice(0, 120)}…`);
  });

  test('eight of the nearest doors are shown', () => {
    const hosts = Array.from({ length: 9 }, (_, index) => `h${index}.b.test`);
    const before = (count: number): string | null | undefined =>
      diffEgress(hosts.slice(0, count), [...hosts.slice(0, count), '*.b.test'])[0]?.before;
    expect(before(8)?.split(' ')).toHaveLength(8);
    expect(before(9)?.split(' ')).toHaveLength(8);
  });

  test('eight ranges of one package are compared as ranges, nine as text', () => {
    const ranges = (count: number, below: number): readonly string[] =>
      Array.from({ length: count }, (_, index) => `openai>=${index}.0,<${index}.${below}`);
    const sdks = (was: readonly string[], is: readonly string[]): readonly string[] =>
      lines(diff(release({ sdk_allowlist: [...was] }), release({ sdk_allowlist: [...is] })));
    expect(sdks(ranges(4, 5), ranges(4, 4)).every((line) => line.startsWith('narrowed '))).toBe(true);
    expect(sdks(ranges(5, 5), ranges(4, 4)).every((line) => line.startsWith('changed sdk-widened: '))).toBe(true);
    expect(sdks(ranges(4, 5), ranges(5, 4)).every((line) => line.startsWith('changed sdk-widened: '))).toBe(true);
  });
});

test('an entry without order among versions is another one, not a wider one', () => {
  const sdks = (was: string, is: string) =>
    lines(diff(release({ sdk_allowlist: [was] }), release({ sdk_allowlist: [is] })));
  expect(sdks('openai>=2.0', 'openai>=3.0')).toEqual(['narrowed none: openai>=2.0 → openai>=3.0']);
  expect(sdks('openai<2.0', 'openai>=3.0')).toEqual(['changed sdk-widened: openai<2.0 → openai>=3.0']);
});

describe('the nearest before', () => {
  test('are the doors of the same scheme where there are any', () => {
    const before = ['a.b.test', { host: 'c.b.test', schemes: ['http'] }];
    const nearest = (...schemes: string[]) => diffEgress(before, [...before, { host: '*.b.test', schemes }])[0]?.before;
    expect(nearest('https')).toBe('https://a.b.test:443');
    expect(nearest('http')).toBe('http://c.b.test:80');
    expect(nearest('ws')).toBe('https://a.b.test:443 http://c.b.test:80');
  });
});

test('what cannot be read is compared by what it says', () => {
  const steps = (one: Entry, other: Entry): number => diffEgress([one], [other]).length;
  const [wide, plain] = [{ host: '*.com', ports: [1] }, { host: '*.com' }];
  expect(steps('*.com', '*.com')).toBe(0);
  expect(steps('*.com', '*.org')).toBe(2);
  expect(steps(wide, { ports: [1], host: '*.com' })).toBe(0);
  expect(steps(wide, plain)).toBe(2);
  expect(steps(plain, '*.com')).toBe(2);
});

test('a class that lies one step above all that was seen raises, one below does not', () => {
  const classes = (was: string[], is: string[]): readonly string[] =>
    diff(release({ data_classes: was }), release({ data_classes: is })).map(({ risk }) => risk);
  expect(classes(['official'], ['official', 'official-sensitive'])).toEqual(['data-class-raised']);
  expect(classes(['official-sensitive'], ['official-sensitive', 'official'])).toEqual(['data-class-added']);
  expect(classes(['secret', 'unofficial'], ['secret', 'unofficial', 'protected'])).toEqual(['data-class-added']);
  expect(classes(['nuclear'], ['nuclear', 'unofficial'])).toEqual(['data-class-raised']);
  expect(classes([], ['unofficial'])).toEqual(['data-class-raised']);
});

test('a range that takes in one of several is wider, and all of them are told', () => {
  const sdks = (was: string[], is: string[]): readonly string[] =>
    lines(diff(release({ sdk_allowlist: was }), release({ sdk_allowlist: is })));
  const [one, five] = ['openai>=1.0,<2.0', 'openai>=5.0,<6.0'];
  expect(sdks([one, five], ['openai>=1.0,<3.0', five])).toEqual([
    `widened sdk-widened: ${one} | ${five} → openai>=1.0,<3.0`,
  ]);
  expect(sdks([one, five], ['openai>=1.0,<1.5', five])).toEqual([`narrowed none: ${one} → openai>=1.0,<1.5 | ${five}`]);
});

test('permissions that are said for the first time are all told', () => {
  const files = { file_access: { read: ['a'], write: [] } };
  const [found] = diff(
    release(files),
    release({ ...files, permissions: permissionsOf(release(files).manifest).slice() }),
  );
  expect(found?.after).toBe(permissionsOf(release(files).manifest).join(', '));
  expect(found?.after).toContain(', ');
});

test('a schema that holds null is another one than that of an empty object', () => {
  const schemas = (one: object, other: object): number =>
    diff(release({ output_schema: { ...one } }), release({ output_schema: { ...other } })).length;
  expect(schemas({ default: null }, { default: {} })).toBe(1);
  expect(schemas({ default: {} }, { default: null })).toBe(1);
  expect(schemas({ default: null }, { default: null })).toBe(0);
});

test('a path below the working folder says so', () => {
  expect(parseFilePath('a/../b')).toEqual({ kind: 'relative', up: 0, steps: ['b'] });
  expect(parseFilePath('../b')).toEqual({ kind: 'relative', up: 1, steps: ['b'] });
  expect(parseFilePath('/b')).toEqual({ kind: 'absolute', steps: ['b'] });
  expect(parseFilePath('~')).toEqual({ kind: 'opaque', text: '~' });
});

describe('a path', () => {
  const includes = (outer: string, inner: string): boolean => pathIncludes(parseFilePath(outer), parseFilePath(inner));
  test.each([
    ['..', '/', false],
    ['/', '..', true],
    ['../..', '..', true],
    ['../../a', '..', false],
    ['..', '../..', false],
    ['../a', '../a/b', true],
    ['a', '../a', false],
    ['/a', 'a', false],
    ['../a', 'a', false],
    ['*', '?', false],
    ['*', '*', true],
    ['~', 'a', false],
    ['a', '~', false],
    ['a~', 'a~/b', true],
    ['ab:', 'ab:/x', true],
    ['Z:', 'Z:/x', false],
    ['a/[b', 'a/[b/c', false],
    ['a]', 'a]/c', false],
    ['a?', 'a?/c', false],
    ['a{', 'a{/c', false],
    ['a}', 'a}/c', false],
    ['a$', 'a$/c', false],
    ['a%', 'a%/c', false],
    ['a*', 'a*/c', false],
    ['a\\', 'a\\/c', false],
  ])('%s includes %s: %s', (outer, inner, expected) => {
    expect(includes(outer, inner)).toBe(expected);
  });
});

test('every subject is named in its own words', () => {
  const words: Readonly<Record<ChangeSubject, string>> = {
    release: 'first release',
    tier: 'tier',
    egress: 'egress',
    'data-class': 'data class',
    permission: 'permission',
    'file-read': 'reading of files',
    'file-write': 'writing of files',
    sdk: 'SDK',
    limit: 'limit',
    retention: 'retention',
    redaction: 'redaction',
    stage: 'stage',
    'output-schema': 'output schema',
    origin: 'origin',
    licence: 'licence',
  };
  for (const [subject, name] of Object.entries(words)) {
    const change = { ...widened('tier', 'origin', { before: 'a', after: null, pointer: '' }), subject };
    expect(describeChange(JSON.parse(JSON.stringify(change)))).toBe(
      `${name} widened: a → (none) [origin: ${RISK_CLASSES.origin}]`,
    );
  }
});

test('classes of drift are told from risks and ordered by weight', () => {
  expect(Object.keys(DRIFT_CLASSES).every(isDriftClass)).toBe(true);
  expect([...Object.keys(RISK_CLASSES), 'drift', '', 'toString'].filter(isDriftClass)).toEqual([]);
  expect(driftRank('drift-submitter')).toBe(0);
  expect(driftRank('drift-ref')).toBeGreaterThan(driftRank('drift-runner'));
});
