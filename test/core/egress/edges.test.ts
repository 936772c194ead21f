import { describe, expect, test } from 'vitest';
import { blocksInclude, parseAddress, type AddressBlock } from '../../../core/egress/address.ts';
import { egressIncludes, readEgress, type EgressEntry, type EgressRule } from '../../../core/egress/egress-rule.ts';
import { parseHostPattern } from '../../../core/egress/host-pattern.ts';
import { matchEgress, reachedHost } from '../../../core/egress/match-egress.ts';
import { findingsOf } from '../../../core/finding.ts';

// Each case stands right at an edge that a slip of one character, or of one condition, would move.

function rulesOf(...entries: readonly EgressEntry[]): readonly EgressRule[] {
  const read = readEgress(entries, () => undefined);
  if (read.kind === 'refused') throw new Error(JSON.stringify(read.findings));
  return read.value;
}

const codesOf = (text: string): readonly string[] => findingsOf(parseHostPattern(text)).map(({ code }) => code);

function block(text: string, prefix: number): AddressBlock {
  const first = parseAddress(text);
  if (first === undefined) throw new Error(`${text} is no address`);
  return { first, prefix };
}

describe('a block has no name, and includes none that spells its absence', () => {
  test.each([
    ['undefined.test', 'undefined.test'],
    ['*.a.test', 'undefined.a.test'],
  ])('%s reaches %s', (pattern, name) => {
    expect(rulesOf(name).every((rule) => egressIncludes(rulesOf(pattern), rule))).toBe(true);
  });
  test.each(['a.undefined', '*.a.undefined'])('0.0.0.0/0 does not reach %s', (host) => {
    expect(rulesOf(host).some((rule) => egressIncludes(rulesOf('0.0.0.0/0', '::/0'), rule))).toBe(false);
    const destination = { host: host.replace('*', 'x'), scheme: 'https', port: 443 };
    expect(matchEgress(rulesOf('0.0.0.0/0', '::/0'), destination)).toBeUndefined();
  });
});

describe('a destination is read up to its bound', () => {
  const zone = (length: number): string => '2001:db8::1%'.padEnd(length, 'z');
  test.each([
    ['255 characters, brackets included', zone(255), 'block'],
    ['256 characters', zone(256), undefined],
    ['a name of 253', `${'a.'.repeat(121)}example.com`, 'name'],
    ['a name of 253 and the dot of the root', `${'a.'.repeat(121)}example.com.`, 'name'],
    ['a name of 255', `${'a.'.repeat(122)}example.com`, undefined],
    ['a name of 254', `${'a.'.repeat(120)}ab.example.com`, undefined],
    ['a label of 63', 'a'.repeat(63), 'name'],
    ['a label of 64', 'a'.repeat(64), undefined],
  ])('%s', (_name, text, kind) => {
    expect(reachedHost(text)?.kind).toBe(kind);
  });
  test('a zone belongs to IPv6 alone', () => {
    expect(reachedHost('localhost%25')).toBeUndefined();
    expect(reachedHost('10.0.0.1%eth0')).toBeUndefined();
    expect(reachedHost('fe80::1%eth0')).toEqual(reachedHost('fe80::1'));
  });
  test('brackets stand on both sides or on none', () => {
    expect(reachedHost('[10.0.0.11')).toBeUndefined();
    expect(reachedHost('110.0.0.1]')).toBeUndefined();
    expect(reachedHost('[::1')).toBeUndefined();
    expect(reachedHost('::1]')).toBeUndefined();
    expect(reachedHost('[10.0.0.1]')).toEqual(reachedHost('10.0.0.1'));
  });
});

describe('a host is none', () => {
  test.each([
    ['with a bracket before it alone', '[10.0.0.11'],
    ['with a bracket behind it alone', '110.0.0.1]'],
    ['with a bracket before an address of IPv6 alone', '[2001:db8::11'],
    ['with a bracket behind an address of IPv6 alone', '12001:db8::1]'],
    ['with text before its prefix', '10.0.0.0/x8'],
    ['with text behind its prefix', '10.0.0.0/8x'],
    ['with a prefix of four digits', '2001:db8::/1000'],
    ['with a sign before its prefix', '10.0.0.0/+8'],
    ['with nothing before the slash', '/8'],
    ['with an empty pair of brackets before the slash', '[]/8'],
  ])('%s', (_name, text) => {
    expect(codesOf(text)).toEqual(['EGRESS_HOST_INVALID']);
  });
});

test.each([
  ['10.0.0.0/32', '10.0.0.0'],
  ['2001:db8::1/128', '2001:db8::1'],
  ['::ffff:0:0/96', '0.0.0.0/0'],
  ['::ffff:10.0.0.1/128', '10.0.0.1'],
  ['[2001:db8::]/32', '2001:db8::/32'],
  ['[10.0.0.1]', '10.0.0.1'],
])('%s is read as %s', (text, spelling) => {
  const [found] = findingsOf(parseHostPattern(text));
  expect(found?.code).toBe('EGRESS_HOST_AMBIGUOUS');
  expect(found?.message).toContain(`is read as "${spelling}"`);
});

test.each(['0.0.0.0/1', '0.0.0.0/9', '128.0.0.0/10', '10.0.0.0/31', '2001:db8::/100', '2001:db8::/127', '::/0'])(
  '%s is a block',
  (text) => {
    expect(codesOf(text)).toEqual([]);
  },
);

test.each(['a.test', '0.test', 'z9.test', '9z.test', 'a-b.test', 'a--b.test', `${'a'.repeat(62)}.test`])(
  '%s is a name',
  (text) => {
    expect(codesOf(text)).toEqual([]);
  },
);

test('an IPv4 block and an IPv6 block of the same bits include nothing of each other', () => {
  expect(blocksInclude([block('::a00:0', 8)], block('10.0.0.0', 8))).toBe(false);
  expect(blocksInclude([block('10.0.0.0', 8)], block('::', 0))).toBe(false);
});

test('two of four quarters are no whole, wherever they lie', () => {
  const quarters = [0, 64, 128, 192].map((last) => block(`192.0.2.${last}`, 26));
  const whole = block('192.0.2.0', 24);
  expect(blocksInclude(quarters, whole)).toBe(true);
  for (let index = 0; index < 4; index += 1) {
    expect(blocksInclude(quarters.toSpliced(index, 1), whole)).toBe(false);
    expect(blocksInclude(quarters.toSpliced(index, 2), whole)).toBe(false);
  }
});
