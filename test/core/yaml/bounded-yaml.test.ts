import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { findingsOf, type Finding } from '../../../core/finding.ts';
import { deepEqual } from '../../../core/json/deep-equal.ts';
import type { JsonValue } from '../../../core/json/json-value.ts';
import { parseStrictJson } from '../../../core/json/strict-json.ts';
import { parseBoundedYaml } from '../../../core/yaml/bounded-yaml.ts';
import { valueOf } from '../../fixtures/outcome.ts';

const RUNS = process.env['PORTCULLIS_LONG'] === undefined ? 200 : 10_000;
const LIMITS = { maxBytes: 1_000_000 };

function parse(text: string) {
  return parseBoundedYaml(new TextEncoder().encode(text), LIMITS, 'policy.yml');
}

function value(text: string): JsonValue {
  const outcome = parse(text);
  if (outcome.kind === 'refused') throw new Error(JSON.stringify(outcome.findings));
  return outcome.value.value;
}

function refusals(text: string): readonly Finding[] {
  return findingsOf(parse(text));
}

describe('bounded YAML reads', () => {
  test('a policy', () => {
    expect(
      value(
        "---\n# tiers, weakest last\ntiers: [core, vetted]\ndays: 90\nnotes: |\n  two\n  lines\n\"quoted\": 'it''s'\nempty:\n",
      ),
    ).toEqual({
      tiers: ['core', 'vetted'],
      days: 90,
      notes: 'two\nlines\n',
      quoted: "it's",
      empty: null,
    });
  });

  test.each<[string, JsonValue]>([
    ['2025-10-15', '2025-10-15'],
    ['2025-10-15T10:32:01Z', '2025-10-15T10:32:01Z'],
    ['yes', 'yes'],
    ['off', 'off'],
    ['NO', 'NO'],
    ['12:30:45', '12:30:45'],
    ['1_000', '1_000'],
    ['0o17', 15],
    ['0x1f', 31],
    ['true', true],
    ['~', null],
    ['1e3', 1000],
    ['9007199254740991', 9_007_199_254_740_991],
    ['"<<"', '<<'],
  ])('%s as YAML 1.2 core does', (text, expected) => {
    expect(value(`a: ${text}`)).toEqual({ a: expected });
  });

  test('keys that other versions or readers take for something else, as strings', () => {
    expect(value('on: 1\nno: 2\nconstructor: 3\ntoString: 4\n"1": 5\n"<<": 6')).toEqual({
      on: 1,
      no: 2,
      constructor: 3,
      toString: 4,
      '1': 5,
      '<<': 6,
    });
  });

  test('what the yaml library writes for any JSON value', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: true }), fc.boolean(), (generated, flow) => {
        const json = JSON.stringify(generated);
        fc.pre(parseStrictJson(new TextEncoder().encode(json), LIMITS).kind === 'ok');
        const text = stringify(JSON.parse(json), {
          aliasDuplicateObjects: false,
          collectionStyle: flow ? 'flow' : 'any',
        });
        const outcome = parse(text);
        // The writer leaves a few control characters and merge-like keys bare, which are refused.
        const codes = findingsOf(outcome).map(({ code }) => code);
        expect(
          outcome.kind === 'ok'
            ? deepEqual(outcome.value.value, JSON.parse(json) as JsonValue)
            : codes.every((code) => code === 'YAML_SYNTAX'),
        ).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });

  test('or refuses any text, and never throws', () => {
    const pieces = fc.constantFrom(
      '- ',
      ': ',
      'a',
      '\n',
      '  ',
      '&x ',
      '*x',
      '!t ',
      '? ',
      '{',
      '}',
      '[',
      ']',
      ',',
      '"',
      "'",
      '|\n',
      '>',
      '#',
      '%',
      '---\n',
      '...\n',
      '<<',
      '\t',
      '\r',
      '0',
      '@',
      '`',
      '\u{1f600}',
      '\\',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const outcome = parse(parts.join(''));
        const lines = findingsOf(outcome).map(({ at }) => at?.line);
        expect(lines.every((line) => line !== undefined)).toBe(true);
      }),
      { numRuns: RUNS * 3 },
    );
  });
});

describe('bounded YAML refuses with YAML_SYNTAX', () => {
  test.each([
    ['an anchor', 'a: 1\nb: &x 1', 2, 4],
    ['an anchor on a block scalar', 'a: &x |\n  text', 1, 4],
    ['an anchor on a key', '&x a: 1', 1, 1],
    ['an anchor on the document', '--- &x\na: 1', 1, 5],
    ['an anchor in a flow collection', 'a: [b, &x c]', 1, 8],
    ['an alias', 'a: 1\nb: *a', 2, 4],
    ['an alias as a key', '*a : 1', 1, 1],
    ['a tag', 'a: !!binary aGVsbG8=', 1, 4],
    ['a local tag', 'a: !ruby/object {}', 1, 4],
    ['a harmless tag', 'a: !!str b', 1, 4],
    ['a version directive', '%YAML 1.1\n---\na: 1', 1, 1],
    ['a tag directive', '%TAG ! tag:example.com,2025:\n---\na: 1', 1, 1],
    ['a second document', 'a: 1\n---\nb: 2', 2, 1],
    ['a merge key', 'a: 1\n<<: {b: 2}', 2, 1],
    ['a number as a key', 'a: 1\n2: b', 2, 1],
    ['null as a key', 'a: 1\n~: b', 2, 1],
    ['true as a key', 'true: b', 1, 1],
    ['a missing key', ': b', 1, 1],
    ['a list as a key', '? [a]\n: b', 1, 1],
    ['an unclosed list', 'a: [b', 1, 6],
    ['an unclosed string', 'a: "b', 1, 6],
    ['bad indentation', 'a:\n  b: 1\n c: 2', 3, 1],
    ['a tab as indentation', 'a:\n\tb: 1', 2, 1],
    ['a second value', 'a: b: c', 1, 4],
    ['an empty file', '', 1, 1],
    ['a file of comments alone', '# nothing\n', 1, 1],
    ['a bell', 'a: b\u0007', 1, 5],
    ['a C1 control character', 'a: \u009b', 1, 4],
  ])('%s, with line and column', (_name, text, line, column) => {
    expect(refusals(text)[0]).toMatchObject({ code: 'YAML_SYNTAX', at: { file: 'policy.yml', line, column } });
  });
});

describe('bounded YAML refuses', () => {
  test('every duplicate key, however it is quoted', () => {
    expect(refusals('a: 1\n"a": 2\nb: {c: 1, \'c\': 2}\n')).toMatchObject([
      { code: 'JSON_DUPLICATE_KEY', message: 'the key "a" stands here a second time', at: { line: 2, column: 1 } },
      { code: 'JSON_DUPLICATE_KEY', at: { line: 3, column: 11 } },
    ]);
  });

  test('the key __proto__', () => {
    expect(refusals('a: 1\n__proto__: {admin: true}')).toMatchObject([
      { code: 'JSON_FORBIDDEN_KEY', at: { line: 2, column: 1 } },
    ]);
    expect(refusals('"\\x5f_proto__": 1')).toMatchObject([{ code: 'JSON_FORBIDDEN_KEY' }]);
  });

  test('an alias bomb before it grows', () => {
    const bomb = `a0: &a0 [x]\n${Array.from({ length: 20 }, (_, index) => `a${index + 1}: &a${index + 1} [*a${index},*a${index},*a${index}]`).join('\n')}`;
    expect(refusals(bomb).every(({ code }) => code === 'YAML_SYNTAX')).toBe(true);
  });

  test.each([
    ['lists in brackets', '['.repeat(100_000)],
    ['closed lists in brackets', '['.repeat(5_000) + ']'.repeat(5_000)],
    ['maps in braces', '{a: '.repeat(100_000)],
    ['lists on one line', '- '.repeat(100_000)],
    ['explicit keys', '? '.repeat(100_000)],
    ['maps by indentation', Array.from({ length: 700 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join('')],
  ])('deep nesting of %s', (_name, text) => {
    expect(refusals(text)).toContainEqual(expect.objectContaining({ code: 'JSON_TOO_DEEP' }));
  });

  test.each([
    ['one error after another', `[${'!!a '.repeat(60_000)}]`],
    ['brackets that close nothing', '}'.repeat(60_000)],
    ['nested one-line lists of maps', '- a: '.repeat(60_000)],
    ['explicit keys in a flow map', `{${'? '.repeat(60_000)}}`],
    ['documents', '---\n'.repeat(60_000)],
    ['carriage returns', 'a: b\r'.repeat(60_000)],
  ])('%s in bounded time and with a bounded report', (_name, text) => {
    const found = refusals(text);
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThanOrEqual(101);
  });

  test('the depth just beyond its bound and not the bound', () => {
    const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);
    expect(refusals(nested(64))).toEqual([]);
    expect(refusals(nested(65))).toMatchObject([{ code: 'JSON_TOO_DEEP', at: { line: 1, column: 65 } }]);
  });

  test.each(['.inf', '-.inf', '.nan', '9007199254740993', '0xffffffffffffffff', '1e400', '1e-400'])(
    'the number %s',
    (text) => {
      expect(refusals(`a: ${text}`)).toMatchObject([{ code: 'JSON_NUMBER_RANGE', at: { line: 1, column: 4 } }]);
    },
  );

  test('lists so deep that the library runs out of stack, where the caller sets no bound before that', () => {
    const bytes = new TextEncoder().encode('['.repeat(50_000) + ']'.repeat(50_000));
    const outcome = parseBoundedYaml(bytes, { ...LIMITS, maxDepth: 100_000 });
    expect(findingsOf(outcome)[0]).toMatchObject({ code: 'YAML_SYNTAX', message: 'not YAML: resource exhaustion' });
  });

  test('what makes the reader throw: comments without end before the first value', () => {
    const bytes = new TextEncoder().encode(`---\n${'#\n'.repeat(80_000)}a: 1`);
    const refusal = { code: 'YAML_SYNTAX', message: 'the YAML reader gave up on this document' };
    expect(findingsOf(parseBoundedYaml(bytes, LIMITS))).toEqual([refusal]);
    expect(findingsOf(parseBoundedYaml(bytes, LIMITS, 'a.yml'))).toEqual([{ ...refusal, at: { file: 'a.yml' } }]);
  });

  test('half a surrogate pair in a key', () => {
    expect(refusals('a: 1\n"\\ud83d": 2')).toMatchObject([{ code: 'JSON_LONE_SURROGATE', at: { line: 2, column: 1 } }]);
  });

  test('half a surrogate pair, bytes that are not UTF-8, a byte order mark, and too much', () => {
    expect(refusals('a: "\\ud83d"').map(({ code }) => code)).toEqual(['JSON_LONE_SURROGATE']);
    expect(findingsOf(parseBoundedYaml(Uint8Array.of(0x61, 0xff), LIMITS))).toMatchObject([{ code: 'JSON_NOT_UTF8' }]);
    expect(findingsOf(parseBoundedYaml(Uint8Array.of(0xef, 0xbb, 0xbf, 0x61), LIMITS))).toMatchObject([
      { code: 'JSON_NOT_UTF8' },
    ]);
    expect(findingsOf(parseBoundedYaml(new Uint8Array(11), { maxBytes: 10 }))).toMatchObject([
      { code: 'JSON_TOO_LARGE' },
    ]);
  });
});

test('places of YAML values lead to their lines', () => {
  const outcome = parse('tiers:\n  - name: core\n    max: 3\n  - {name: vetted, "a/b": [1, two]}\n');
  if (outcome.kind === 'refused') throw new Error('expected a document');
  const { placeOf } = outcome.value;
  expect(placeOf('')).toEqual({ file: 'policy.yml', pointer: '', line: 1, column: 1 });
  expect(placeOf('/tiers/0/max')).toEqual({ file: 'policy.yml', pointer: '/tiers/0/max', line: 3, column: 10 });
  expect(placeOf('/tiers/1/a~1b/1')).toMatchObject({ line: 4, column: 31 });
  expect(valueOf(parseBoundedYaml(new TextEncoder().encode('a: {b, c: 1}'), LIMITS)).placeOf('/a/b')).toEqual({
    pointer: '/a/b',
    line: 1,
    column: 5,
  });
  for (const nowhere of ['/tiers/2', '/tiers/0/name/x', '/tiers/-', 'tiers', '/constructor', '/tiers/length'])
    expect(placeOf(nowhere)).toBeUndefined();
});
