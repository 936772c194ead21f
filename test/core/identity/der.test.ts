import { describe, expect, test } from 'vitest';
import {
  childrenOf,
  contentOf,
  DER_BOOLEAN,
  DER_SEQUENCE,
  DER_UTF8_STRING,
  readBoolean,
  readDer,
  readDerSequence,
  readOid,
  readUtf8,
} from '../../../core/identity/der.ts';
import { boolean, objectIdentifier, sequence, utf8String } from '../../../lab/sigstore/der.ts';

const bytes = (...octets: readonly number[]): Uint8Array => Uint8Array.from(octets);

describe('an element is read', () => {
  test('whole, with what it contains', () => {
    const [first, second] = childrenOf(readDer(sequence(utf8String('a'), boolean(true))), DER_SEQUENCE);
    expect(readUtf8(contentOf(first, DER_UTF8_STRING))).toBe('a');
    expect(readBoolean(contentOf(second, DER_BOOLEAN))).toBe(true);
    expect(readDerSequence(bytes())).toEqual([]);
  });

  test.each([127, 128, 255, 256, 65_535, 65_536])('with a content of %i bytes', (length) => {
    expect(contentOf(readDer(utf8String('x'.repeat(length))), DER_UTF8_STRING)).toHaveLength(length);
  });
});

describe('an element is not read', () => {
  test.each([
    ['where there is none', bytes()],
    ['where there are two', bytes(0x05, 0x00, 0x05, 0x00)],
    ['whose tag takes several bytes', bytes(0x1f, 0x81, 0x01, 0x00)],
    ['that ends after its tag', bytes(0x0c)],
    ['that ends in its length', bytes(0x0c, 0x82, 0x01)],
    ['that ends before its content does', bytes(0x0c, 0x02, 0x61)],
    ['whose length is indefinite', bytes(0x30, 0x80, 0x00, 0x00)],
    ['whose length takes four bytes', bytes(0x0c, 0x84, 0x00, 0x00, 0x00, 0x01, 0x61)],
    ['whose length could be one byte', bytes(0x0c, 0x81, 0x01, 0x61)],
    ['whose length begins with nothing', bytes(0x0c, 0x82, 0x00, 0x80, ...Array.from({ length: 128 }, () => 0x61))],
  ])('%s', (_name, given) => {
    expect(() => readDer(given)).toThrow(RangeError);
  });

  test('under another tag, or where it is missing', () => {
    expect(() => contentOf(readDer(utf8String('a')), DER_SEQUENCE)).toThrow(RangeError);
    expect(() => contentOf(undefined, DER_SEQUENCE)).toThrow(RangeError);
  });
});

describe('an object identifier', () => {
  test.each(['1.3.6.1.4.1.57264.1.8', '2.5.29.15', '0.9.2342', '2.999.1'])('%s is read as it was written', (dotted) => {
    const content = dotted === '2.999.1' ? bytes(0x88, 0x37, 0x01) : readDer(objectIdentifier(dotted)).content;
    expect(readOid(content)).toBe(dotted);
  });

  test.each([
    ['of nothing', bytes()],
    ['with a padded arc', bytes(0x2a, 0x80, 0x01)],
    ['whose last arc is unfinished', bytes(0x2a, 0x86)],
    ['with an arc beyond what a number holds', bytes(0x2a, ...Array.from({ length: 8 }, () => 0xff), 0x7f)],
  ])('%s is not read', (_name, content) => {
    expect(() => readOid(content)).toThrow(RangeError);
  });
});

test.each([
  ['neither true nor false', bytes(0x01)],
  ['empty', bytes()],
  ['two', bytes(0xff, 0xff)],
])('a boolean that is %s is none', (_name, content) => {
  expect(() => readBoolean(content)).toThrow(RangeError);
});

test('text that is not UTF-8 is none', () => {
  expect(() => readUtf8(bytes(0xff))).toThrow(TypeError);
});
