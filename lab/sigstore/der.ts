/** Writes ASN.1 DER (X.690). Every function returns one complete element. */
type Bytes = Uint8Array;

export function element(tag: number, ...contents: readonly Bytes[]): Buffer {
  const body = Buffer.concat(contents);
  return Buffer.concat([Buffer.from([tag]), encodeLength(body.length), body]);
}

function encodeLength(length: number): Buffer {
  if (length < 0x80) return Buffer.from([length]);
  const digits: number[] = [];
  for (let rest = length; rest > 0; rest = Math.floor(rest / 256)) digits.unshift(rest % 256);
  return Buffer.from([0x80 | digits.length, ...digits]);
}

export const sequence = (...contents: readonly Bytes[]): Buffer => element(0x30, ...contents);
export const octetString = (value: Bytes): Buffer => element(0x04, value);
export const utf8String = (value: string): Buffer => element(0x0c, Buffer.from(value, 'utf8'));
export const boolean = (value: boolean): Buffer => element(0x01, Buffer.from([value ? 0xff : 0x00]));
export const bitString = (value: Bytes, unusedBits = 0): Buffer => element(0x03, Buffer.from([unusedBits]), value);

/** Context-specific, constructed: `[number] EXPLICIT`, or the IMPLICIT form of a SEQUENCE or SET. */
export const context = (number: number, ...contents: readonly Bytes[]): Buffer => element(0xa0 | number, ...contents);
/** Context-specific, primitive: the IMPLICIT form of a string type. */
export const contextPrimitive = (number: number, value: Bytes): Buffer => element(0x80 | number, value);

/** SET OF: DER sorts the encoded members. */
export function setOf(...members: readonly Bytes[]): Buffer {
  return element(
    0x31,
    ...members.map((member) => Buffer.from(member)).sort((left, right) => Buffer.compare(left, right)),
  );
}

/** An unsigned integer, from a number or from big-endian magnitude bytes. */
export function integer(value: number | Bytes): Buffer {
  const magnitude = typeof value === 'number' ? numberBytes(value) : Buffer.from(value);
  let start = 0;
  while (start < magnitude.length - 1 && magnitude[start] === 0) start += 1;
  const trimmed = magnitude.subarray(start);
  const first = trimmed[0] ?? 0;
  return element(0x02, first >= 0x80 || trimmed.length === 0 ? Buffer.concat([Buffer.from([0]), trimmed]) : trimmed);
}

function numberBytes(value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64BE(BigInt(value));
  return bytes;
}

export function objectIdentifier(dotted: string): Buffer {
  const arcs = dotted.split('.').map(Number);
  const [first = 0, second = 0, ...rest] = arcs;
  return element(0x06, Buffer.from([first * 40 + second, ...rest.flatMap(base128)]));
}

function base128(arc: number): number[] {
  const digits = [arc % 128];
  for (let rest = Math.floor(arc / 128); rest > 0; rest = Math.floor(rest / 128)) digits.unshift(128 + (rest % 128));
  return digits;
}

const compactUtc = (date: Date): string => date.toISOString().slice(0, 19).replaceAll(/[-:T]/g, '');

/** GeneralizedTime in whole seconds: RFC 3161 readers differ on fractions, and DER forbids trailing zeros in them. */
export const generalizedTime = (date: Date): Buffer => element(0x18, Buffer.from(`${compactUtc(date)}Z`));

/** Time as RFC 5280 4.1.2.5 wants it: UTCTime through 2049, GeneralizedTime after. */
export function time(date: Date): Buffer {
  if (date.getUTCFullYear() >= 2050) return generalizedTime(date);
  return element(0x17, Buffer.from(`${compactUtc(date).slice(2)}Z`));
}
