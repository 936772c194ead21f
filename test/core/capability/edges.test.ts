import { describe, expect, test } from 'vitest';
import { describeChange, widened, type ChangeSubject } from '../../../core/capability/capability-change.ts';
import { diffEgress } from '../../../core/capability/diff-egress.ts';
import { parseFilePath, pathIncludes } from '../../../core/capability/file-path.ts';
import { DRIFT_CLASSES, driftRank, isDriftClass, RISK_CLASSES } from '../../../core/capability/risk-class.ts';
import { diff, lines, release } from './covenants.ts';

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
