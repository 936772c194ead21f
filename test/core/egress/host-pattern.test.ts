import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findingsOf } from '../../../core/finding.ts';
import { formatHostPattern, MAX_HOST_CHARACTERS, parseHostPattern } from '../../../core/egress/host-pattern.ts';
import { RUNS } from './runs.ts';

describe('a host in its one spelling is read', () => {
  test.each([
    ['a name', 'api.example.com', 'name'],
    ['a name of one label', 'localhost', 'name'],
    ['a label that begins with a digit', '3scale.example.com', 'name'],
    ['a last label that only looks like hexadecimal', 'example.0xg', 'name'],
    ['hyphens in the third and fourth place', 'ab--c.example.com', 'name'],
    ['a name in another script, as DNS has it', 'xn--mnchen-3ya.de', 'name'],
    ['a label of 63', `${'a'.repeat(63)}.com`, 'name'],
    ['a name of 253', `${'a'.repeat(61)}.${`${'b'.repeat(63)}.`.repeat(2)}${'c'.repeat(63)}`, 'name'],
    ['names below a registered one', '*.example.com', 'below'],
    ['names below a deeper one', '*.openai.azure.com', 'below'],
    ['names below one under a public suffix of two labels', '*.example.co.uk', 'below'],
    ['names below one under a private suffix', '*.someone.github.io', 'below'],
    ['an IPv4 address', '192.0.2.7', 'block'],
    ['a carrier address', '100.64.0.1', 'block'],
    ['the metadata address', '169.254.169.254', 'block'],
    ['an IPv6 address', '2001:db8::1', 'block'],
    ['a block', '10.0.0.0/8', 'block'],
    ['everything', '0.0.0.0/0', 'block'],
    ['everything of IPv6', '::/0', 'block'],
    ['a block of IPv6', '2001:db8::/32', 'block'],
  ])('%s', (_name, text, kind) => {
    const parsed = parseHostPattern(text);
    expect(parsed).toMatchObject({ kind: 'ok', value: { kind } });
    expect(parsed.kind === 'ok' && formatHostPattern(parsed.value)).toBe(text);
  });
});

describe('a host that is none is refused', () => {
  test.each([
    ['nothing', ''],
    ['a dot', '.'],
    ['an empty label', 'a..b.com'],
    ['a leading dot', '.example.com'],
    ['a label of 64', `${'a'.repeat(64)}.com`],
    ['a name of 254', `${'a'.repeat(62)}.${`${'b'.repeat(63)}.`.repeat(2)}${'c'.repeat(63)}`],
    ['a leading hyphen', '-a.example.com'],
    ['a trailing hyphen', 'a-.example.com'],
    ['an underscore', 'a_b.example.com'],
    ['a space', 'exa mple.com'],
    ['a port', 'example.com:443'],
    ['a scheme', 'https://example.com'],
    ['a path', 'example.com/path'],
    ['credentials', 'user@example.com'],
    ['a NUL', 'example.com\0'],
    ['an A-label that stands for nothing', 'xn--a'],
    ['an A-label of ASCII alone', 'xn--abc-.example.com'],
    ['a name that ends like an address', 'example.1'],
    ['a name that ends like a hexadecimal address', 'example.0x1f'],
    ['an octet too large', '1.2.3.256'],
    ['a prefix too long', '10.0.0.0/33'],
    ['a prefix too long for IPv6', '2001:db8::/129'],
    ['a prefix with a zero before it', '10.0.0.0/08'],
    ['a prefix that is none', '10.0.0.0/x'],
    ['no prefix', '10.0.0.0/'],
    ['two prefixes', '10.0.0.0/8/8'],
    ['a block of a name', 'example.com/24'],
    ['a block of a short address', '10/8'],
    ['a block around all mapped addresses', '::ffff:0:0/95'],
    ['a zone', 'fe80::1%eth0'],
    ['brackets around a name', '[example.com]'],
    ['one bracket', '[::1'],
    ['a wildcard before an address', '*.1.2.3.4'],
    ['a wildcard before nothing', '*.'],
    ['a wildcard before an empty label', '*..example.com'],
    ['a wildcard in a block', '*.10.0.0.0/8'],
    ['a name that grows beyond 253 as DNS has it', `${'ü.'.repeat(60)}example.com`],
    ['64 KB', 'a'.repeat(65_536)],
    ['64 KB of dots', '.'.repeat(65_536)],
    ['64 KB of wildcards', '*.'.repeat(32_768)],
    ['64 KB of colons', ':'.repeat(65_536)],
  ])('%s', (_name, text) => {
    expect(codesOf(text)).toEqual(['EGRESS_HOST_INVALID']);
  });
});

describe('a host in a spelling that readers turn into another is refused, with that other', () => {
  test.each([
    ['upper case', 'EXAMPLE.com', 'example.com'],
    ['the dot of the root', 'example.com.', 'example.com'],
    ['both', 'EXAMPLE.com.', 'example.com'],
    ['a U-label', 'münchen.de', 'xn--mnchen-3ya.de'],
    ['full-width letters', 'ｅxample.com', 'example.com'],
    ['an ideographic full stop', 'example。com', 'example.com'],
    ['a soft hyphen', 'exam\u00adple.com', 'example.com'],
    ['a line break', 'example.com\n', 'example.com'],
    ['a percent sign', 'ex%61mple.com', 'example.com'],
    ['hexadecimal octets', '0x7f.1', '127.0.0.1'],
    ['one number', '2130706433', '127.0.0.1'],
    ['octal', '017700000001', '127.0.0.1'],
    ['zeros before an octet', '010.0.0.1', '8.0.0.1'],
    ['an address of three parts', '127.0.1', '127.0.0.1'],
    ['an address with the dot of the root', '127.0.0.1.', '127.0.0.1'],
    ['IPv6 in upper case', '2001:DB8::1', '2001:db8::1'],
    ['IPv6 with zeros', '2001:db8:0:0:0:0:0:1', '2001:db8::1'],
    ['IPv6 in brackets', '[2001:db8::1]', '2001:db8::1'],
    ['IPv4 in IPv6', '::ffff:192.0.2.1', '192.0.2.1'],
    ['IPv4 in IPv6, in hexadecimal', '::ffff:c000:201', '192.0.2.1'],
    ['a block of IPv4 in IPv6', '::ffff:10.0.0.0/104', '10.0.0.0/8'],
    ['a block of one address', '10.0.0.1/32', '10.0.0.1'],
    ['a block with bits behind its prefix', '10.0.0.1/8', '10.0.0.0/8'],
    ['a block of IPv6 with zeros', '2001:0db8::/32', '2001:db8::/32'],
    ['a wildcard before upper case', '*.EXAMPLE.com', 'example.com'],
    ['a wildcard before the dot of the root', '*.example.com.', 'example.com'],
  ])('%s', (_name, text, spelling) => {
    const parsed = parseHostPattern(text, { pointer: '/allowed_egress/0' });
    expect(findingsOf(parsed)).toMatchObject([{ code: 'EGRESS_HOST_AMBIGUOUS', at: { pointer: '/allowed_egress/0' } }]);
    expect(findingsOf(parsed)[0]?.message).toContain(`is read as "${spelling}"`);
  });
});

describe('a wildcard is one whole label, the left-most', () => {
  test.each([
    '*',
    'a*.example.com',
    '*a.example.com',
    'api.*.example.com',
    'example.*',
    '*.*.example.com',
    '**.example.com',
  ])('%s is refused', (text) => {
    expect(codesOf(text)).toEqual(['EGRESS_WILDCARD_INVALID']);
  });
});

describe('a wildcard stands for names of one owner', () => {
  test.each([
    'com',
    'co.uk',
    'github.io',
    'ck',
    'something.ck',
    'localhost',
    'internal',
    's3.amazonaws.com',
    'kawasaki.jp',
    'xn--p1ai',
  ])('*.%s is refused', (base) => {
    expect(codesOf(`*.${base}`)).toEqual(['EGRESS_WILDCARD_TOO_WIDE']);
  });
  test('an exception to a rule of the public suffix list is a name of one owner', () => {
    expect(codesOf('*.www.ck')).toEqual([]);
  });
});

const spelling = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.string({
    unit: fc.constantFrom('a', 'b', '1', '0', 'x', '.', '-', '*', ':', '/', '%', '[', ']', 'A', 'é', '。'),
    maxLength: 20,
  }),
  fc.domain(),
  fc.ipV4(),
  fc.ipV4Extended(),
  fc.ipV6(),
  fc.tuple(fc.domain()).map(([domain]) => `*.${domain}`),
  fc.tuple(fc.oneof(fc.ipV4(), fc.ipV6()), fc.integer({ min: 0, max: 130 })).map(([ip, prefix]) => `${ip}/${prefix}`),
  fc.tuple(fc.string({ unit: 'binary', maxLength: 8 })).map(([text]) => `${text}.example.com`),
);

test('whatever is accepted is written as it was read, and is a host to URL parsers under that spelling', () => {
  fc.assert(
    fc.property(spelling, (text) => {
      const parsed = parseHostPattern(text);
      fc.pre(parsed.kind === 'ok');
      expect(formatHostPattern(parsed.value)).toBe(text);
      const host = text.includes(':') ? `[${text}]` : text;
      expect(text.includes('/') ? host : new URL(`https://${host}/`).hostname).toBe(host);
    }),
    { numRuns: RUNS },
  );
});

test('the spelling that a refusal proposes is accepted', () => {
  fc.assert(
    fc.property(spelling, (text) => {
      const [found] = findingsOf(parseHostPattern(text));
      const proposed = / is read as "([^"…]*)"$/.exec(found?.message ?? '')?.[1];
      fc.pre(found?.code === 'EGRESS_HOST_AMBIGUOUS');
      // A spelling of more than 64 characters is cut in the message.
      fc.pre(proposed !== undefined);
      expect(codesOf(proposed)).toEqual([]);
    }),
    { numRuns: RUNS },
  );
});

test('any text of up to 64 KB is answered at once', () => {
  const long = fc
    .tuple(fc.string({ unit: 'binary', minLength: 1, maxLength: 8 }), fc.integer({ min: 1, max: 8_192 }))
    .map(([part, times]) => part.repeat(times).slice(0, 65_536));
  fc.assert(
    fc.property(long, (text) => {
      const started = performance.now();
      const parsed = parseHostPattern(text);
      expect(performance.now() - started).toBeLessThan(250);
      expect(parsed.kind === 'ok' && text.length > MAX_HOST_CHARACTERS).toBe(false);
    }),
    { numRuns: RUNS },
  );
});

function codesOf(text: string): readonly string[] {
  return findingsOf(parseHostPattern(text)).map(({ code }) => code);
}
