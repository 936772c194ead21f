import { expect, test } from 'vitest';
import { digestFromHex, digestOf, hexOf } from '../../core/digest.ts';

const HEX_OF_NOTHING = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

test('a digest is SHA-256 in lower-case hexadecimal, with its name before it', () => {
  expect(digestOf(new Uint8Array())).toBe(`sha256:${HEX_OF_NOTHING}`);
  expect(hexOf(digestFromHex(HEX_OF_NOTHING))).toBe(HEX_OF_NOTHING);
});

test.each([
  ['upper-case', HEX_OF_NOTHING.toUpperCase()],
  ['one character too few', HEX_OF_NOTHING.slice(1)],
  ['one character too many', `${HEX_OF_NOTHING}0`],
  ['a line break behind it', `${HEX_OF_NOTHING}\n`],
  ['nothing', ''],
])('%s makes no digest', (_name, hex) => {
  expect(() => digestFromHex(hex)).toThrow(TypeError);
});
