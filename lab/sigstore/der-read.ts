/** Reads the little DER the lab is sent: public keys, certificate requests and timestamp queries. */
import { RequestRefused } from './request-refused.ts';

const MAX_DER_DEPTH = 16;

export interface DerNode {
  readonly tag: number;
  /** The whole element, as it was sent. */
  readonly raw: Buffer;
  readonly contents: Buffer;
  /** Members of a constructed element, else empty. */
  readonly children: readonly DerNode[];
}

/** @throws RequestRefused when the bytes are not exactly one well-formed DER element. */
export function readDer(bytes: Buffer): DerNode {
  const node = readElement(bytes, 0);
  if (node.raw.length !== bytes.length) throw new RequestRefused(400, 'trailing bytes after the DER element');
  return node;
}

/** The child at `index`. @throws RequestRefused when there is none. */
export function child(node: DerNode, index: number): DerNode {
  const found = node.children[index];
  if (found === undefined) throw new RequestRefused(400, 'DER element has too few members');
  return found;
}

function readElement(bytes: Buffer, depth: number): DerNode {
  if (depth > MAX_DER_DEPTH) throw new RequestRefused(400, 'DER nested too deeply');
  const tag = bytes[0];
  if (tag === undefined || (tag & 0x1f) === 0x1f) throw new RequestRefused(400, 'unreadable DER tag');
  const { length, start } = readLength(bytes);
  const end = start + length;
  if (end > bytes.length) throw new RequestRefused(400, 'DER element runs past its end');
  const contents = bytes.subarray(start, end);
  const children: DerNode[] = [];
  if ((tag & 0x20) !== 0) {
    for (let offset = 0; offset < contents.length;) {
      const member = readElement(contents.subarray(offset), depth + 1);
      children.push(member);
      offset += member.raw.length;
    }
  }
  return { tag, raw: bytes.subarray(0, end), contents, children };
}

function readLength(bytes: Buffer): { readonly length: number; readonly start: number } {
  const first = bytes[1];
  if (first === undefined) throw new RequestRefused(400, 'DER element has no length');
  if (first < 0x80) return { length: first, start: 2 };
  const digits = first & 0x7f;
  if (digits === 0 || digits > 4 || bytes.length < 2 + digits) throw new RequestRefused(400, 'unreadable DER length');
  return { length: bytes.readUIntBE(2, digits), start: 2 + digits };
}
