/** An IP address as the bytes of the wire: 4 or 16. */
export type AddressBytes = Uint8Array;

/** A block of addresses: those whose first `prefix` bits are those of `bytes`. A single address has every bit. */
export interface AddressBlock {
  readonly bytes: AddressBytes;
  readonly prefix: number;
}

const DECIMAL_OCTET = /^(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])$/;
const HEX_GROUP = /^[0-9a-f]{1,4}$/i;
const IPV6_GROUPS = 8;

/**
 * Reads an address written plainly: dotted decimal without leading zeros, or IPv6 without zone. `0x7f.1` and `2130706433`,
 * which URL parsers turn into 127.0.0.1, are not addresses here. Undefined if it is none.
 */
export function parseAddress(text: string): AddressBytes | undefined {
  return text.includes(':') ? parseIpv6(text) : parseIpv4(text);
}

function parseIpv4(text: string): AddressBytes | undefined {
  const octets = text.split('.');
  return octets.length === 4 && octets.every((octet) => DECIMAL_OCTET.test(octet))
    ? Uint8Array.from(octets.map(Number))
    : undefined;
}

/** RFC 4291 section 2.2, the embedded IPv4 form included. */
function parseIpv6(text: string): AddressBytes | undefined {
  const lastColon = text.lastIndexOf(':') + 1;
  const embedded = text.slice(lastColon).includes('.') ? parseIpv4(text.slice(lastColon)) : undefined;
  const plain =
    embedded === undefined
      ? text
      : `${text.slice(0, lastColon)}${hexPair(embedded[0], embedded[1])}:${hexPair(embedded[2], embedded[3])}`;
  const halves = plain.split('::').map((half) => (half === '' ? [] : half.split(':')));
  const [left = [], right] = halves;
  const written = left.length + (right?.length ?? 0);
  if (halves.length > 2 || (right === undefined ? written !== IPV6_GROUPS : written >= IPV6_GROUPS)) return undefined;
  const groups = [...left, ...Array.from({ length: IPV6_GROUPS - written }, () => '0'), ...(right ?? [])];
  if (!groups.every((group) => HEX_GROUP.test(group))) return undefined;
  return Uint8Array.from(
    groups.map((group) => Number.parseInt(group, 16)).flatMap((group) => [group >> 8, group & 0xff]),
  );
}

function hexPair(high = 0, low = 0): string {
  return ((high << 8) | low).toString(16);
}

/** RFC 5952: the one way to write an address. An IPv4 address in IPv6 is written as that IPv4 address. */
export function formatAddress(bytes: AddressBytes): string {
  if (bytes.length === 4) return bytes.join('.');
  const groups = Array.from({ length: 8 }, (_, index) => ((bytes[2 * index] ?? 0) << 8) | (bytes[2 * index + 1] ?? 0));
  const { start, length } = longestZeros(groups);
  const hex = groups.map((group) => group.toString(16));
  if (length < 2) return hex.join(':');
  return `${hex.slice(0, start).join(':')}::${hex.slice(start + length).join(':')}`;
}

function longestZeros(groups: readonly number[]): { start: number; length: number } {
  let best = { start: 0, length: 0 };
  for (let start = 0; start < groups.length; start += 1) {
    let length = 0;
    while (groups[start + length] === 0) length += 1;
    if (length > best.length) best = { start, length };
  }
  return best;
}

/** `::ffff:a.b.c.d` reaches the host a.b.c.d: to every rule it is that address. */
export function unmapped(bytes: AddressBytes): AddressBytes {
  const isMapped =
    bytes.length === 16 &&
    bytes.subarray(0, 10).every((byte) => byte === 0) &&
    bytes[10] === 0xff &&
    bytes[11] === 0xff;
  return isMapped ? bytes.slice(12) : bytes;
}

/** Are all addresses of `inner` in `outer`? */
export function blockIncludes(outer: AddressBlock, inner: AddressBlock): boolean {
  return (
    outer.bytes.length === inner.bytes.length &&
    outer.prefix <= inner.prefix &&
    sharesPrefix(outer.bytes, inner.bytes, outer.prefix)
  );
}

/** Are all addresses of `inner` in one of the blocks, or in several of them together? */
export function blocksInclude(blocks: readonly AddressBlock[], inner: AddressBlock): boolean {
  if (blocks.some((block) => blockIncludes(block, inner))) return true;
  // Only blocks inside the wanted one can cover it together; with fewer than two there is nothing to add up.
  const inside = blocks.filter((block) => blockIncludes(inner, block));
  if (inside.length < 2 || inner.prefix >= inner.bytes.length * 8) return false;
  return halves(inner).every((half) => blocksInclude(inside, half));
}

function halves({ bytes, prefix }: AddressBlock): readonly [AddressBlock, AddressBlock] {
  const high = Uint8Array.from(bytes);
  high[prefix >> 3] = (high[prefix >> 3] ?? 0) | (0x80 >> (prefix & 7));
  return [
    { bytes, prefix: prefix + 1 },
    { bytes: high, prefix: prefix + 1 },
  ];
}

/** Bits behind the prefix; a block that sets any of them is written as another than it is. */
export function hasHostBits({ bytes, prefix }: AddressBlock): boolean {
  for (let bit = prefix; bit < bytes.length * 8; bit += 1) {
    if (((bytes[bit >> 3] ?? 0) & (0x80 >> (bit & 7))) !== 0) return true;
  }
  return false;
}

function sharesPrefix(one: AddressBytes, other: AddressBytes, bits: number): boolean {
  for (let index = 0; index < bits >> 3; index += 1) if (one[index] !== other[index]) return false;
  const rest = bits & 7;
  if (rest === 0) return true;
  const mask = (0xff << (8 - rest)) & 0xff;
  return ((one[bits >> 3] ?? 0) & mask) === ((other[bits >> 3] ?? 0) & mask);
}
