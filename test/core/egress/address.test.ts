import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  blockIncludes,
  blocksInclude,
  formatAddress,
  networkOf,
  parseAddress,
  singleAddress,
  unmapped,
  type Address,
  type AddressBlock,
} from '../../../core/egress/address.ts';
import { RUNS } from './runs.ts';

function address(text: string): Address {
  const parsed = parseAddress(text);
  if (parsed === undefined) throw new Error(`${text} is no address`);
  return parsed;
}

function block(text: string, prefix: number): AddressBlock {
  return { first: address(text), prefix };
}

describe('an address is read in its plain spellings', () => {
  test.each([
    ['0.0.0.0', '0.0.0.0'],
    ['255.255.255.255', '255.255.255.255'],
    ['169.254.169.254', '169.254.169.254'],
    ['::', '::'],
    ['::1', '::1'],
    ['1::', '1::'],
    ['2001:DB8:0:0:0:0:0:1', '2001:db8::1'],
    ['2001:db8:0:1:1:1:1:1', '2001:db8:0:1:1:1:1:1'],
    ['2001:0:0:1:0:0:0:1', '2001:0:0:1::1'],
    ['2001:db8:0:0:1:0:0:1', '2001:db8::1:0:0:1'],
    ['1:2:3:4:5:6:7::', '1:2:3:4:5:6:7:0'],
    ['::2:3:4:5:6:7:8', '0:2:3:4:5:6:7:8'],
    ['00ab::000c', 'ab::c'],
    ['::ffff:192.0.2.1', '::ffff:c000:201'],
    ['64:ff9b::192.0.2.33', '64:ff9b::c000:221'],
    ['1:2:3:4:5:6:255.0.0.1', '1:2:3:4:5:6:ff00:1'],
    ['ffff:ffff:ffff:ffff:ffff:ffff:255.255.255.255', 'ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff'],
  ])('%s', (text, spelling) => {
    expect(formatAddress(address(text))).toBe(spelling);
  });
});

describe('what is no plain address is none', () => {
  test.each([
    '',
    '1.2.3',
    '1.2.3.4.5',
    '1.2.3.256',
    '01.2.3.4',
    '0x7f.0.0.1',
    '0x7f.1',
    '2130706433',
    '1.2.3.4.',
    '1.2.3.-4',
    ' 1.2.3.4',
    '1.2.3.4\n',
    '１.2.3.4',
    ':',
    ':::',
    '1:2:3:4:5:6:7',
    '1:2:3:4:5:6:7:8:9',
    '1::2::3',
    '1:2:3:4::5:6:7:8',
    '12345::',
    'g::',
    ':1:2:3:4:5:6:7',
    '1:2:3:4:5:6:7:',
    '[::1]',
    'fe80::1%eth0',
    '::1.2.3',
    '1.2.3.4::',
    '1.2.3.4::1',
    '::1.2.3.4:5',
    '::01.2.3.4',
    '1:2:3:4:5:6:7:1.2.3.4',
    '::'.padEnd(46, '0'),
  ])('%j', (text) => {
    expect(parseAddress(text)).toBeUndefined();
  });
});

const anyAddress: fc.Arbitrary<Address> = fc.oneof(
  fc.bigInt({ min: 0n, max: 2n ** 32n - 1n }).map((value) => ({ value, bits: 32 as const })),
  fc.bigInt({ min: 0n, max: 2n ** 128n - 1n }).map((value) => ({ value, bits: 128 as const })),
  // with runs of zero groups
  fc
    .array(fc.constantFrom(0n, 0n, 1n, 0xffffn), { minLength: 8, maxLength: 8 })
    .map((groups) => ({ value: groups.reduce<bigint>((sum, group) => (sum << 16n) | group, 0n), bits: 128 as const })),
);

test('an address that is written and read again is the same address', () => {
  fc.assert(
    fc.property(anyAddress, (one) => {
      expect(parseAddress(formatAddress(one))).toEqual(one);
    }),
    { numRuns: RUNS },
  );
});

test('no address is written as URL parsers would not write it', () => {
  fc.assert(
    fc.property(anyAddress, (one) => {
      const text = formatAddress(one);
      const host = one.bits === 128 ? `[${text}]` : text;
      expect(new URL(`http://${host}/`).hostname).toBe(host);
    }),
    { numRuns: RUNS },
  );
});

describe('an IPv4 address inside IPv6', () => {
  test('is that IPv4 address', () => {
    expect(unmapped(address('::ffff:10.0.0.1'))).toEqual(address('10.0.0.1'));
  });
  test.each(['::10.0.0.1', '::fffe:10.0.0.1', '1::ffff:10.0.0.1', '10.0.0.1'])('is not meant by %s', (text) => {
    expect(unmapped(address(text))).toEqual(address(text));
  });
});

describe('a block', () => {
  test('of one address has every bit', () => {
    expect(singleAddress(address('::1')).prefix).toBe(128);
  });
  test('includes itself, smaller ones within it, and nothing beside or around it', () => {
    const ten = block('10.0.0.0', 8);
    expect(blockIncludes(ten, ten)).toBe(true);
    expect(blockIncludes(ten, block('10.255.0.0', 16))).toBe(true);
    expect(blockIncludes(ten, block('11.0.0.0', 16))).toBe(false);
    expect(blockIncludes(block('10.0.0.0', 16), ten)).toBe(false);
    expect(blockIncludes(block('0.0.0.0', 0), block('::', 0))).toBe(false);
    expect(blockIncludes(block('0.0.0.0', 0), singleAddress(address('255.255.255.255')))).toBe(true);
  });
  test('loses the bits behind its prefix', () => {
    expect(networkOf(block('10.1.2.3', 8))).toEqual(block('10.0.0.0', 8));
    expect(networkOf(block('10.1.2.3', 32))).toEqual(block('10.1.2.3', 32));
    expect(networkOf(block('ffff::1', 0))).toEqual(block('::', 0));
  });
});

describe('blocks together include', () => {
  test('what their halves and quarters add up to', () => {
    const parts = [block('10.128.0.0', 9), block('10.0.0.0', 10), block('10.64.0.0', 10)];
    expect(blocksInclude(parts, block('10.0.0.0', 8))).toBe(true);
    expect(blocksInclude(parts.slice(1), block('10.0.0.0', 8))).toBe(false);
    expect(blocksInclude(parts.slice(0, 1), block('10.0.0.0', 8))).toBe(false);
    expect(blocksInclude([...parts.slice(1), ...parts.slice(1)], block('10.0.0.0', 8))).toBe(false);
    expect(blocksInclude([], block('10.0.0.0', 8))).toBe(false);
  });

  test('exactly the addresses that one of them includes', () => {
    const small = fc
      .tuple(fc.integer({ min: 0, max: 31 }), fc.integer({ min: 27, max: 32 }), fc.constantFrom(32, 128))
      .map(([last, prefix, bits]): AddressBlock => {
        const first = {
          value: (bits === 32 ? 0xc0000200n : 0x20010db8n << 96n) | BigInt(last),
          bits: bits === 32 ? 32 : 128,
        } as const;
        return networkOf({ first, prefix: prefix + bits - 32 });
      });
    const holds = ({ first, prefix }: AddressBlock, one: Address): boolean =>
      first.bits === one.bits &&
      first.value <= one.value &&
      one.value < first.value + (1n << BigInt(first.bits - prefix));
    const members = ({ first, prefix }: AddressBlock): Address[] =>
      Array.from({ length: 2 ** (first.bits - prefix) }, (_, index) => ({
        ...first,
        value: first.value + BigInt(index),
      }));
    fc.assert(
      fc.property(fc.array(small, { maxLength: 12 }), small, (outer, inner) => {
        const expected = members(inner).every((one) => outer.some((each) => holds(each, one)));
        expect(blocksInclude(outer, inner)).toBe(expected);
      }),
      { numRuns: RUNS },
    );
  });

  test('in bounded time, however many there are and however deep they lie', () => {
    const chain = Array.from({ length: 128 }, (_, index) =>
      networkOf({ first: { value: 1n << BigInt(index), bits: 128 }, prefix: 128 - index }),
    );
    const many = Array.from({ length: 8 }, () => chain).flat();
    const started = performance.now();
    expect(blocksInclude(many, block('::', 0))).toBe(false);
    expect(blocksInclude([...many, block('::', 128)], block('::', 0))).toBe(true);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
