import { expect, test } from 'vitest';
import { readByEngine } from '../../../core/json/engine-reading.ts';

test('a text that the engine reads is what it reads', () => {
  expect(readByEngine('{"a":[1,null]}', 'doc.json')).toEqual({ kind: 'ok', value: { a: [1, null] } });
});

test('a text that the engine does not read is refused with JSON_SYNTAX, without a word of it', () => {
  const refusal = { code: 'JSON_SYNTAX', message: 'not JSON' };
  expect(readByEngine('{"secret":', 'doc.json')).toEqual({
    kind: 'refused',
    findings: [{ ...refusal, at: { file: 'doc.json' } }],
  });
  expect(readByEngine('')).toEqual({ kind: 'refused', findings: [refusal] });
});
