import { describe, expect, test } from 'vitest';
import { parseDocument, type DocumentFormat } from '../../../core/documents/parse-document.ts';
import { schemaFindings } from '../../../core/documents/schema-findings.ts';
import { parseStrictJson } from '../../../core/json/strict-json.ts';
import type { SchemaError, Validator } from '../../../registry-schema/generated/validators.js';
import { codesOf, valueOf } from '../../fixtures/outcome.ts';

const TEXT = Buffer.from('{\n  "a": [1, 2]\n}');
const LIMITS = { maxBytes: 100 };

function formatOf(answer: boolean, errors?: Validator<object>['errors']): DocumentFormat<object> {
  const answers = (data: unknown): data is object => answer && data !== undefined;
  return { kind: 'PLUGIN', limits: LIMITS, isValid: Object.assign(answers, { errors: errors ?? null }) };
}

describe('a validator is believed when it says no', () => {
  test.each<[string, Validator<object>['errors']]>([
    ['without an error', null],
    ['with an empty list of errors', []],
    [
      'with an error that only repeats those of a form',
      [{ instancePath: '', schemaPath: '#/if', keyword: 'if', params: {} }],
    ],
  ])('%s', (_name, errors) => {
    expect(codesOf(parseDocument(formatOf(false, errors), TEXT))).toEqual(['PLUGIN_MEMBER_INVALID']);
  });

  test('without any list of errors', () => {
    const isValid: Validator<object> = (data: unknown): data is object => data === undefined;
    expect(codesOf(parseDocument({ kind: 'PLUGIN', limits: LIMITS, isValid }, TEXT))).toEqual([
      'PLUGIN_MEMBER_INVALID',
    ]);
  });
});

describe('a finding in a document that was read', () => {
  test('stands at the line of its value', () => {
    expect(valueOf(parseDocument(formatOf(true), TEXT, 'a.json')).at('/a/1')).toEqual({
      file: 'a.json',
      pointer: '/a/1',
      line: 2,
      column: 12,
    });
  });

  test('stands at its pointer where the document has no such value', () => {
    expect(valueOf(parseDocument(formatOf(true), TEXT, 'a.json')).at('/b')).toEqual({ file: 'a.json', pointer: '/b' });
    expect(valueOf(parseDocument(formatOf(true), TEXT)).at('/b')).toEqual({ pointer: '/b' });
  });
});

describe('what a validator found', () => {
  const document = valueOf(parseStrictJson(TEXT, LIMITS));
  const error = (keyword: string, params: SchemaError['params'] = {}): SchemaError => ({
    instancePath: '/a',
    schemaPath: '#',
    keyword,
    params,
  });
  const said = (...errors: SchemaError[]): readonly string[] =>
    schemaFindings('PLUGIN', document, errors, undefined).map(({ message }) => message);

  test('twice of one value is said once', () => {
    const missing = error('required', { missingProperty: 'b' });
    expect(said(missing, missing, error('required', { missingProperty: 'c' }))).toEqual([
      'the member "b" is missing',
      'the member "c" is missing',
    ]);
  });

  test('by a keyword that has no words of its own is still a finding', () => {
    expect(said(error('multipleOf', { multipleOf: 2 }))).toEqual(['the value at "/a" is not what the schema asks for']);
  });

  test('of a type or a form that nobody described is told as the schema has it', () => {
    expect(said(error('type', { type: ['string', 'number'] }), error('pattern', { pattern: '^x+$' }))).toEqual([
      'the value at "/a" must be a string or number',
      'the value at "/a" must fit ^x+$',
    ]);
  });

  test('at a place that the document does not have is told by its pointer', () => {
    const [found] = schemaFindings('PLUGIN', document, [{ ...error('type'), instancePath: '/b' }], 'a.json');
    expect(found?.at).toEqual({ file: 'a.json', pointer: '/b' });
  });
});
