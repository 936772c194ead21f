/** An IP address: its bits as a number, and how many there are (32 or 128). */
export interface Address {
  readonly value: bigint;
  readonly bits: 32 | 128;
}

/** A block of addresses: those whose first `prefix` bits are those of `first`. A single address has every bit. */
export interface AddressBlock {
  readonly first: Address;
  readonly prefix: number;
}

const DECIMAL_OCTET = /^(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])$/;
const HEX_GROUP = /^[0-9a-f]{1,4}$/i;
const IPV6_GROUPS = 8;

/**
 * Reads an address written plainly: dotted decimal without leading zeros, or IPv6 without zone. `0x7f.1` and `2130706433`,
 * which URL parsers turn into 127.0.0.1, are not addresses here. Undefined if it is none. Linear in the text, which callers bound.
 */
export function parseAddress(text: string): Address | undefined {
  return text.includes(':') ? parseIpv6(text) : parseIpv4(text);
}

function parseIpv4(text: string): Address | undefined {
  const octets = text.split('.');
  if (octets.length !== 4 || !octets.every((octet) => DECIMAL_OCTET.test(octet))) return undefined;
  return { value: octets.reduce((sum, octet) => (sum << 8n) | BigInt(octet), 0n), bits: 32 };
}

/** RFC 4291 section 2.2, the embedded IPv4 form included. */
function parseIpv6(text: string): Address | undefined {
  const gap = text.indexOf('::');
  const left = gap === -1 ? [] : groupsOf(text.slice(0, gap));
  const right = withEmbedded(groupsOf(gap === -1 ? text : text.slice(gap + 2)));
  const missing = IPV6_GROUPS - left.length - right.length;
  // A gap stands for one group at least, and no gap for none.
  if (gap === -1 ? missing !== 0 : missing < 1) return undefined;
  const groups = [...left, ...Array.from({ length: missing }, () => '0'), ...right];
  if (!groups.every((group) => HEX_GROUP.test(group))) return undefined;
  return { value: groups.reduce((sum, group) => (sum << 16n) | BigInt(`0x${group}`), 0n), bits: 128 };
}

function groupsOf(text: string): readonly string[] {
  return text === '' ? [] : text.split(':');
}

/** A last group in dotted decimal counts as two of 16 bits. */
function withEmbedded(groups: readonly string[]): readonly string[] {
  const embedded = parseIpv4(String(groups.at(-1)));
  if (embedded === undefined) return groups;
  return [...groups.slice(0, -1), (embedded.value >> 16n).toString(16), (embedded.value & 0xffffn).toString(16)];
}

/** The one way to write an address: dotted decimal, or RFC 5952 in hexadecimal throughout. */
export function formatAddress({ value, bits }: Address): string {
  if (bits === 32) return [24n, 16n, 8n, 0n].map((shift) => (value >> shift) & 0xffn).join('.');
  const groups = Array.from({ length: IPV6_GROUPS }, (_, index) => (value >> BigInt(112 - 16 * index)) & 0xffffn);
  const { start, length } = longestZeros(groups);
  const hex = groups.map((group) => group.toString(16));
  if (length < 2) return hex.join(':');
  return `${hex.slice(0, start).join(':')}::${hex.slice(start + length).join(':')}`;
}

function longestZeros(groups: readonly bigint[]): { start: number; length: number } {
  let best = { start: 0, length: 0 };
  for (const start of groups.keys()) {
    let length = 0;
    while (groups[start + length] === 0n) length += 1;
    if (length > best.length) best = { start, length };
  }
  return best;
}

/** `::ffff:a.b.c.d` reaches the host a.b.c.d: to every rule it is that address. */
export function unmapped(address: Address): Address {
  // No IPv4 address has a bit beyond the 32nd.
  const isMapped = address.value >> 32n === 0xffffn;
  return isMapped ? { value: address.value & 0xffffffffn, bits: 32 } : address;
}

/** The block that holds this address alone. */
export function singleAddress(address: Address): AddressBlock {
  return { first: address, prefix: address.bits };
}

/** Are all addresses of `inner` in `outer`? */
export function blockIncludes(outer: AddressBlock, inner: AddressBlock): boolean {
  if (outer.first.bits !== inner.first.bits || outer.prefix > inner.prefix) return false;
  const rest = BigInt(outer.first.bits - outer.prefix);
  return outer.first.value >> rest === inner.first.value >> rest;
}

/** Are all addresses of `inner` in one of the blocks, or in several of them together? */
export function blocksInclude(blocks: readonly AddressBlock[], inner: AddressBlock): boolean {
  if (blocks.some((block) => blockIncludes(block, inner))) return true;
  // Only smaller blocks can cover it together.
  const inside = blocks.filter((block) => blockIncludes(inner, block));
  return inside.length > 0 && halvesOf(inner).every((half) => blocksInclude(inside, half));
}

function halvesOf({ first, prefix }: AddressBlock): readonly AddressBlock[] {
  const upper = first.value | (1n << BigInt(first.bits - prefix - 1));
  return [
    { first, prefix: prefix + 1 },
    { first: { value: upper, bits: first.bits }, prefix: prefix + 1 },
  ];
}

/** The block without the bits behind its prefix; it differs from one that is written as another than it is. */
export function networkOf({ first, prefix }: AddressBlock): AddressBlock {
  const rest = BigInt(first.bits - prefix);
  return { first: { value: (first.value >> rest) << rest, bits: first.bits }, prefix };
}
