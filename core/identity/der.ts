/** One DER element. `content` is the bytes between header and end. */
export interface DerElement {
  /** The identifier octet: class, constructed bit and number below 31. */
  readonly tag: number;
  readonly content: Uint8Array;
}

export const DER_BOOLEAN = 0x01;
export const DER_BIT_STRING = 0x03;
export const DER_OCTET_STRING = 0x04;
export const DER_OID = 0x06;
export const DER_UTF8_STRING = 0x0c;
export const DER_SEQUENCE = 0x30;

/** Seven bits more are still an exact number. */
const MAX_ARC = 2 ** 46;

/**
 * Reads DER (X.690 section 10) without guessing: one-byte tags, definite minimal lengths, nothing left over. The
 * library's reader looks into octet strings on suspicion and re-encodes lengths; what identifies a signer must be read
 * from the very bytes that were signed.
 *
 * @throws RangeError for anything else; `parseCertificate` turns it into a refusal.
 */
export function readDer(bytes: Uint8Array): DerElement {
  const [only, ...rest] = readDerSequence(bytes);
  if (only === undefined || rest.length > 0) throw new RangeError('not exactly one DER element');
  return only;
}

/** The elements that stand one after the other in `bytes`. Throws as `readDer` does. */
export function readDerSequence(bytes: Uint8Array): readonly DerElement[] {
  const elements: DerElement[] = [];
  let offset = 0;
  while (offset < bytes.length) {
    const tag = byteAt(bytes, offset);
    if ((tag & 0x1f) === 0x1f) throw new RangeError('multi-byte DER tag');
    const { length, start } = readLength(bytes, offset + 1);
    const end = start + length;
    if (end > bytes.length) throw new RangeError('DER element runs past its end');
    elements.push({ tag, content: bytes.subarray(start, end) });
    offset = end;
  }
  return elements;
}

/** The children of an element that must carry `tag`. */
export function childrenOf(element: DerElement | undefined, tag: number): readonly DerElement[] {
  return readDerSequence(contentOf(element, tag));
}

/** The content of an element that must carry `tag`. */
export function contentOf(element: DerElement | undefined, tag: number): Uint8Array {
  if (element?.tag !== tag) throw new RangeError('unexpected DER tag');
  return element.content;
}

/** Dotted decimal form of an object identifier's content (X.690 section 8.19). */
export function readOid(content: Uint8Array): string {
  const arcs: number[] = [];
  let arc = 0;
  for (const [index, byte] of content.entries()) {
    if (arc === 0 && byte === 0x80) throw new RangeError('padded DER object identifier');
    arc = arc * 128 + (byte & 0x7f);
    if (arc > MAX_ARC) throw new RangeError('oversized DER object identifier');
    if ((byte & 0x80) !== 0) {
      if (index === content.length - 1) throw new RangeError('unfinished DER object identifier');
      continue;
    }
    if (arcs.length === 0) arcs.push(Math.min(2, Math.floor(arc / 40)), arc - 40 * Math.min(2, Math.floor(arc / 40)));
    else arcs.push(arc);
    arc = 0;
  }
  if (arcs.length === 0) throw new RangeError('empty DER object identifier');
  return arcs.join('.');
}

/** UTF-8 text; malformed text throws a TypeError. */
export function readUtf8(content: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
}

/** A DER boolean, which is 00 or FF and nothing else. */
export function readBoolean(content: Uint8Array): boolean {
  const [byte] = content;
  if (content.length !== 1 || (byte !== 0x00 && byte !== 0xff)) throw new RangeError('not a DER boolean');
  return byte === 0xff;
}

function readLength(bytes: Uint8Array, offset: number): { length: number; start: number } {
  const first = byteAt(bytes, offset);
  if (first < 0x80) return { length: first, start: offset + 1 };
  // An indefinite length has no digits: it reads as nothing, which is not minimal.
  const count = first & 0x7f;
  let length = 0;
  for (let index = 1; index <= count; index += 1) length = length * 256 + byteAt(bytes, offset + index);
  if (length < 0x80 || length < 256 ** (count - 1)) throw new RangeError('DER length is not minimal');
  return { length, start: offset + 1 + count };
}

function byteAt(bytes: Uint8Array, offset: number): number {
  const byte = bytes[offset];
  if (byte === undefined) throw new RangeError('DER ends too early');
  return byte;
}
