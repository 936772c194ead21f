import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { pointerTokens, toPointer } from '../../../core/json/pointer.ts';
import { isPrintable, shownText } from '../../../core/json/shown-text.ts';

test('a pointer escapes ~ and / in the order of RFC 6901', () => {
  expect(toPointer(['a/b', 'm~n', '~1', 0, ''])).toBe('/a~1b/m~0n/~01/0/');
  expect(pointerTokens('/a~1b/m~0n/~01/0/')).toEqual(['a/b', 'm~n', '~1', '0', '']);
  expect(toPointer([])).toBe('');
});

test('a text that is no pointer has no tokens', () => {
  for (const text of ['a', '#/a', '/~', '/~2', '/a~']) expect(pointerTokens(text)).toBeUndefined();
});

test('every path survives being written as a pointer', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (path) => {
      expect(pointerTokens(toPointer(path))).toEqual(path);
    }),
  );
});

test('shown text is one printable line of bounded length, whatever it is made from', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const shown = shownText(text);
      expect(isPrintable(shown)).toBe(true);
      expect(shown.length).toBeLessThanOrEqual(64 * 10 + 3);
    }),
  );
  expect(shownText('a"b\\\n\u202e')).toBe('"a\\"b\\\\\\u{a}\\u{202e}"');
});
