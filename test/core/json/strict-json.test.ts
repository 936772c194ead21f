import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findingsOf, type Finding } from '../../../core/finding.ts';
import { MAX_JSON_VALUES, parseStrictJson } from '../../../core/json/strict-json.ts';
import { toPointer } from '../../../core/json/pointer.ts';

const RUNS = process.env['PORTCULLIS_LONG'] === undefined ? 300 : 20_000;
const LIMITS = { maxBytes: 10_000_000 };

function parse(text: string, maxDepth?: number) {
  return parseStrictJson(
    new TextEncoder().encode(text),
    maxDepth === undefined ? LIMITS : { ...LIMITS, maxDepth },
    'doc.json',
  );
}

function refusals(text: string, maxDepth?: number): readonly Finding[] {
  return findingsOf(parse(text, maxDepth));
}

function codesOf(text: string): string[] {
  return refusals(text).map((found) => found.code);
}

describe('the strict JSON parser agrees with the engine', () => {
  test('on every document that JSON.stringify writes', () => {
    fc.assert(
      fc.property(fc.json({ noUnicodeString: false, maxDepth: 6 }), fc.constantFrom(0, 1, 2), (compact, indent) => {
        const text = JSON.stringify(JSON.parse(compact), undefined, indent);
        const outcome = parse(text);
        const codes = new Set(findingsOf(outcome).map((found) => found.code));
        for (const code of codes)
          expect(['JSON_NUMBER_RANGE', 'JSON_FORBIDDEN_KEY', 'JSON_LONE_SURROGATE']).toContain(code);
        const value: unknown = outcome.kind === 'ok' ? outcome.value.value : JSON.parse(text);
        expect(value).toStrictEqual(JSON.parse(text));
      }),
      { numRuns: RUNS },
    );
  });

  test('on the syntax of mutated documents, in both directions', () => {
    const mutated = fc
      .tuple(
        fc.json({ maxDepth: 4 }),
        fc.nat(),
        fc.nat(4),
        fc.constantFrom(
          '',
          '"',
          '\\',
          ',',
          ':',
          '{',
          '}',
          '[',
          ']',
          '0',
          '-',
          '.',
          'e',
          'u',
          ' ',
          '\n',
          '\u0000',
          'true',
          'nul',
          '\ud83d\ude00',
        ),
      )
      .map(([text, at, cut, insert]) => {
        const start = text.length === 0 ? 0 : at % (text.length + 1);
        return (text.slice(0, start) + insert + text.slice(start + cut)).toWellFormed();
      });
    fc.assert(
      fc.property(mutated, (text) => {
        expect(codesOf(text).includes('JSON_SYNTAX')).toBe(!engineAccepts(text));
      }),
      { numRuns: RUNS * 4 },
    );
  });

  test('on arbitrary bytes it never throws, and what it accepts the engine accepts', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        const outcome = parseStrictJson(bytes, LIMITS);
        expect(outcome.kind === 'refused' || engineAccepts(Buffer.from(bytes).toString('utf8'))).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });
});

function engineAccepts(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('the strict JSON parser refuses', () => {
  test.each([
    ['nothing', '', 1, 1],
    ['only space', ' \n ', 2, 2],
    ['a trailing comma in an array', '[1,]', 1, 4],
    ['a trailing comma in an object', '{"a":1,}', 1, 8],
    ['a missing comma', '{"a":1\n "b":2}', 2, 2],
    ['a missing colon', '{"a" 1}', 1, 6],
    ['a second document', '{} {}', 1, 4],
    ['a comment', '{} // no', 1, 4],
    ['single quotes', "{'a':1}", 1, 2],
    ['NaN', '[NaN]', 1, 2],
    ['a leading zero', '[01]', 1, 3],
    ['a leading plus', '[+1]', 1, 2],
    ['a bare point', '[1.]', 1, 4],
    ['an exponent without digits', '[1e]', 1, 4],
    ['a bare minus', '[-]', 1, 3],
    ['a line break in a string', '["a\nb"]', 1, 4],
    ['an unknown escape', '["\\x41"]', 1, 3],
    ['a short unicode escape', '["\\u12"]', 1, 3],
    ['an unclosed string', '["abc', 1, 6],
    ['an unclosed array', '[[1]', 1, 5],
    ['a mismatched bracket', '[1}', 1, 3],
    ['a no-break space', '\u00a0{}', 1, 1],
  ])('%s: JSON_SYNTAX with line and column', (_name, text, line, column) => {
    expect(refusals(text)).toMatchObject([{ code: 'JSON_SYNTAX', at: { file: 'doc.json', line, column } }]);
  });

  test('every duplicate key, with its place, and what follows as well', () => {
    const text = '{"a":1,\n "b":{"c":1,"c":2},\n "a":2, "x":[{"k~/":0,"\\u006b~/":1}]}';
    expect(refusals(text)).toMatchObject([
      { code: 'JSON_DUPLICATE_KEY', at: { line: 2, column: 13, pointer: '/b/c' } },
      { code: 'JSON_DUPLICATE_KEY', at: { line: 3, column: 2, pointer: '/a' } },
      { code: 'JSON_DUPLICATE_KEY', at: { line: 3, column: 23, pointer: '/x/0/k~0~1' } },
    ]);
  });

  test('duplicates among many members', () => {
    const members = Array.from({ length: 500 }, (_, index) => `"k${index}":0`);
    expect(codesOf(`{${members.join(',')}}`)).toEqual([]);
    expect(codesOf(`{${members.join(',')},"k0":1,"k13":1,"k499":1}`)).toEqual([
      'JSON_DUPLICATE_KEY',
      'JSON_DUPLICATE_KEY',
      'JSON_DUPLICATE_KEY',
    ]);
  });

  test('more duplicates than a report holds by counting the rest', () => {
    const found = refusals(`{${Array.from({ length: 5_001 }, () => '"a":0').join(',')}}`);
    expect(found).toHaveLength(101);
    expect(found.at(-1)?.message).toBe('and 4900 more findings in this document');
  });

  test('the key __proto__, also when it is escaped', () => {
    expect(codesOf('{"__proto__":{"admin":true}}')).toEqual(['JSON_FORBIDDEN_KEY']);
    expect(codesOf('{"a":{"\\u005f_proto__":1}}')).toEqual(['JSON_FORBIDDEN_KEY']);
  });

  test('a nesting of ten thousand', () => {
    expect(codesOf('['.repeat(10_000) + ']'.repeat(10_000))).toEqual(['JSON_TOO_DEEP']);
    expect(codesOf('{"a":'.repeat(1_000_000))).toEqual(['JSON_TOO_DEEP']);
    expect(codesOf('['.repeat(64) + ']'.repeat(64))).toEqual([]);
    expect(refusals('[[[]]]', 2)).toMatchObject([{ code: 'JSON_TOO_DEEP', at: { line: 1, column: 3 } }]);
  });

  test('more values than the bound, though the bytes are few', () => {
    const text = `[${'{},'.repeat(MAX_JSON_VALUES)}{}]`;
    const outcome = parseStrictJson(new TextEncoder().encode(text), { maxBytes: 20_000_000 });
    expect(findingsOf(outcome)).toMatchObject([{ code: 'JSON_TOO_LARGE', message: 'more than 4000000 values' }]);
  });

  test.each(['"\\ud83d"', '"\\ude00"', '"\\ude00\\ud83d"', '"\\ud83d\\ud83d"', '"\\ud83dx"', '{"\\ud83d":1}'])(
    'the lone surrogate in %s',
    (text) => {
      expect(codesOf(text)).toContain('JSON_LONE_SURROGATE');
    },
  );

  test.each([
    '9007199254740993',
    '-9007199254740992',
    '9007199254740993.0',
    '1e400',
    '-1e400',
    '1e-400',
    '0.1e-400',
    '123456789012345678901234567890',
  ])('the number %s', (text) => {
    expect(refusals(`[${text}]`)).toMatchObject([{ code: 'JSON_NUMBER_RANGE', at: { line: 1, column: 2 } }]);
  });

  test('bytes that are not UTF-8, and a byte order mark', () => {
    for (const bytes of [
      [0x22, 0xff, 0x22],
      [0x22, 0xc0, 0xaf, 0x22],
      [0x22, 0xed, 0xa0, 0x80, 0x22],
      [0xef, 0xbb, 0xbf, 0x7b, 0x7d],
      [0xff, 0xfe, 0x7b, 0x00],
    ]) {
      expect(findingsOf(parseStrictJson(Uint8Array.from(bytes), LIMITS))).toMatchObject([{ code: 'JSON_NOT_UTF8' }]);
    }
  });

  test('a document over its bound, before it reads it', () => {
    expect(findingsOf(parseStrictJson(new Uint8Array(11), { maxBytes: 10 }))).toMatchObject([
      { code: 'JSON_TOO_LARGE' },
    ]);
    expect(parseStrictJson(new TextEncoder().encode('[1,2,3,45]'), { maxBytes: 10 }).kind).toBe('ok');
  });
});

describe('the strict JSON parser accepts', () => {
  test.each([
    ['9007199254740991', 9_007_199_254_740_991],
    ['-9007199254740991', -9_007_199_254_740_991],
    ['1.7976931348623157e308', Number.MAX_VALUE],
    ['5e-324', 5e-324],
    ['0.000000000000000000', 0],
    ['0e999', 0],
    ['0.1000000000000000055511151231257827', 0.1],
    [' [ ] ', []],
    ['"\\ud83d\\ude00\\n\\/"', '\u{1f600}\n/'],
  ])('%s', (text, value) => {
    expect(parse(text)).toMatchObject({ kind: 'ok', value: { value } });
  });

  test('keys that objects inherit, as plain own data', () => {
    const outcome = parse('{"constructor":1,"prototype":2,"toString":3,"hasOwnProperty":4,"toJSON":5,"":6}');
    expect(outcome.kind === 'ok' && Object.entries(outcome.value.value ?? {})).toEqual([
      ['constructor', 1],
      ['prototype', 2],
      ['toString', 3],
      ['hasOwnProperty', 4],
      ['toJSON', 5],
      ['', 6],
    ]);
  });
});

describe('messages of the strict JSON parser', () => {
  test('never hold the document, except a cut and escaped key', () => {
    const key = `::error::\\n\\u202e${'k'.repeat(200)}`;
    const [found] = refusals(`{"${key}":1,"${key}":2}`);
    expect(found?.message).toMatch(/^the key "::error::\\u\{a\}\\u\{202e\}k+…" stands here a second time$/);
    expect(found?.message.length).toBeLessThan(130);
    expect(found?.at?.pointer).toBeUndefined();
    expect(JSON.stringify(refusals('{"secret": hunter2}'))).not.toContain('hunter2');
  });

  test('stay cheap when one long key repeats under another', () => {
    const inner = Array.from({ length: 100_000 }, () => '"a":0').join(',');
    expect(refusals(`{"${'k'.repeat(1_000_000)}":{${inner}}}`)).toHaveLength(101);
  });
});

describe('places', () => {
  test('lead to the value of a pointer', () => {
    const outcome = parse('{\n  "a": [1, {"b/c": "x"}],\n  "s": "]}\\"", "t": true\n}');
    if (outcome.kind !== 'ok') throw new Error('expected a document');
    const { placeOf } = outcome.value;
    expect(placeOf('')).toEqual({ file: 'doc.json', pointer: '', line: 1, column: 1 });
    expect(placeOf('/a/1/b~1c')).toEqual({ file: 'doc.json', pointer: '/a/1/b~1c', line: 2, column: 20 });
    expect(placeOf('/t')).toMatchObject({ line: 3, column: 21 });
    for (const nowhere of ['/a/2', '/a/1/b', '/t/x', 'a', '/~2', '/constructor'])
      expect(placeOf(nowhere)).toBeUndefined();
  });

  test('of every node stand where the node is written', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 4 }), fc.constantFrom(0, 2), (compact, indent) => {
        const text = JSON.stringify(JSON.parse(compact), undefined, indent);
        const outcome = parse(text);
        if (outcome.kind !== 'ok') return;
        const lines = text.split('\n');
        visit(JSON.parse(text), [], (value, path) => {
          const place = outcome.value.placeOf(toPointer(path));
          const rest = [
            lines[(place?.line ?? 0) - 1]?.slice((place?.column ?? 0) - 1),
            ...lines.slice(place?.line),
          ].join('\n');
          const first =
            value !== null && typeof value === 'object' ? (Array.isArray(value) ? '[' : '{') : JSON.stringify(value);
          expect(rest.startsWith(first)).toBe(true);
        });
      }),
      { numRuns: RUNS },
    );
  });
});

function visit(value: unknown, path: readonly string[], see: (value: unknown, path: readonly string[]) => void): void {
  see(value, path);
  if (value !== null && typeof value === 'object')
    for (const [key, item] of Object.entries(value)) visit(item, [...path, key], see);
}
