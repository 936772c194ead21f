import { describe, expect, test } from 'vitest';
import { MAX_CODEOWNERS_BYTES, ownerText, parseCodeowners } from '../../../core/codeowners/parse-codeowners.ts';

const FILE = '.github/CODEOWNERS';

function parse(text: string | Uint8Array) {
  return parseCodeowners(typeof text === 'string' ? Buffer.from(text) : text, FILE);
}

test('lines are read with their owners, comments and blank lines left out', () => {
  const { rules, findings } = parse(
    '# who owns what\r\n\r\n*.md\t@writer  writer@example.com # prose\r\n  /a\\ b/ @example/team_1.x\r\n/none\r\n#x\n',
  );
  expect(findings).toStrictEqual([]);
  expect(rules.map(({ line, pattern, owners }) => [line, pattern.text, owners.map(ownerText)])).toStrictEqual([
    [3, '*.md', ['@writer', 'writer@example.com']],
    [4, '/a\\ b/', ['@example/team_1.x']],
    [5, '/none', []],
  ]);
});

test('a byte order mark is no part of the first line', () => {
  expect(parse('\ufeff* @a').rules.map(({ pattern }) => pattern.text)).toStrictEqual(['*']);
});

describe('a line that GitHub skips is a finding, and the earlier line shows', () => {
  test.each([
    ['!secret @a', 'CODEOWNERS_PATTERN_INVALID'],
    ['a[bc] @a', 'CODEOWNERS_PATTERN_INVALID'],
    ['\\#a @a', 'CODEOWNERS_PATTERN_INVALID'],
    ['a\\', 'CODEOWNERS_PATTERN_INVALID'],
    ['a\u00a0@a', 'CODEOWNERS_PATTERN_INVALID'],
    ['a\rb @a', 'CODEOWNERS_PATTERN_INVALID'],
    ['a\\\u2028b @a', 'CODEOWNERS_PATTERN_INVALID'],
    ['secret x@acme/team', 'CODEOWNERS_OWNER_INVALID'],
    ['secret @a@b.example', 'CODEOWNERS_OWNER_INVALID'],
    ['secret a@b.example@', 'CODEOWNERS_OWNER_INVALID'],
    ['secret a', 'CODEOWNERS_OWNER_INVALID'],
    ['secret @', 'CODEOWNERS_OWNER_INVALID'],
    ['secret @a/b/c', 'CODEOWNERS_OWNER_INVALID'],
    ['secret @-a', 'CODEOWNERS_OWNER_INVALID'],
    ['secret @app[bot]', 'CODEOWNERS_OWNER_INVALID'],
    ['secret @a#b', 'CODEOWNERS_OWNER_INVALID'],
    ['secret a@b', 'CODEOWNERS_OWNER_INVALID'],
    ['secret @a,@b', 'CODEOWNERS_OWNER_INVALID'],
  ])('%j', (line, code) => {
    const { rules, findings } = parse(`* @first\n${line}\n`);
    expect(findings.map((found) => [found.code, found.at])).toStrictEqual([[code, { file: FILE, line: 2 }]]);
    expect(rules.map((rule) => rule.line)).toStrictEqual([1]);
  });

  test('what is wrong is named', () => {
    expect(parse('!a b').findings.map(({ message }) => message)).toStrictEqual([
      '"!a": a pattern cannot be negated',
      '"b"',
    ]);
  });

  test('all that is wrong with a line is told at once', () => {
    expect(parse('!a b @c d').findings.map(({ code }) => code)).toStrictEqual([
      'CODEOWNERS_PATTERN_INVALID',
      'CODEOWNERS_OWNER_INVALID',
      'CODEOWNERS_OWNER_INVALID',
    ]);
  });
});

describe('a file that GitHub does not read gives nobody anything', () => {
  test('too large', () => {
    const line = '* @a\n';
    const { rules, findings } = parse(line.repeat(MAX_CODEOWNERS_BYTES / line.length + 1));
    expect(rules).toStrictEqual([]);
    expect(findings.map(({ code, at }) => [code, at])).toStrictEqual([['CODEOWNERS_TOO_LARGE', { file: FILE }]]);
  });

  test('the largest there is', () => {
    const comment = Buffer.alloc(MAX_CODEOWNERS_BYTES, '#');
    expect(parse(comment).findings).toStrictEqual([]);
  });

  test('no text', () => {
    const { rules, findings } = parse(Uint8Array.of(0x2a, 0xff));
    expect(rules).toStrictEqual([]);
    expect(findings.map(({ code, at }) => [code, at])).toStrictEqual([['CODEOWNERS_NOT_TEXT', { file: FILE }]]);
  });
});
