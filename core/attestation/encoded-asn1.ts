import { ASN1Obj } from '@sigstore/core';

type Tag = ASN1Obj['tag'];
type Parse = (der: Uint8Array) => ASN1Obj;

/** As the library's parser, so that neither reads what the other refuses. */
const MAX_DEPTH = 100;
const MAX_LENGTH_BYTES = 6;
const CONSTRUCTED = 0x20;
const OCTET_STRING = 0x04;
/** Enough for every object identifier in Sigstore's certificates and timestamps; more are decoded each time. */
const MAX_KNOWN_OIDS = 256;
const MAX_KNOWN_OID_BYTES = 32;

/**
 * A node of the library's ASN.1 tree that remembers the bytes it was read from. The library encodes a node anew whenever it
 * hashes, compares or copies it, which is more than half of the cost of a verification. Its parser takes one-byte tags and
 * minimal lengths only, so those bytes are what encoding would give, for as long as nobody changes `subs`; the library
 * does that to certificates' copies alone, and `EncodedCertificate` makes those.
 */
class EncodedAsn1 extends ASN1Obj {
  private readonly encoding: Buffer;
  private oid: string | undefined;
  /** Milliseconds since 1970. */
  private time: number | undefined;

  constructor(tag: Tag, encoding: Buffer, value: Buffer, subs: ASN1Obj[]) {
    super(tag, value, subs);
    this.encoding = encoding;
  }

  /** A buffer of the caller's own: the library writes into the one it asks for a timestamp's signed attributes. */
  override toDER(): Buffer {
    return Buffer.from(this.encoding);
  }

  override toDate(): Date {
    this.time ??= super.toDate().getTime();
    return new Date(this.time);
  }

  override toOID(): string {
    if (this.oid !== undefined) return this.oid;
    const known = this.tag.isOID()
      ? knownOids.get(this.value.toString('latin1', 0, MAX_KNOWN_OID_BYTES + 1))
      : undefined;
    this.oid = known ?? super.toOID();
    if (known === undefined && knownOids.size < MAX_KNOWN_OIDS && this.value.length <= MAX_KNOWN_OID_BYTES) {
      knownOids.set(this.value.toString('latin1'), this.oid);
    }
    return this.oid;
  }
}

/** Dotted forms by content octets, which say everything about them. */
const knownOids = new Map<string, string>();

/** A sequence of an object identifier, a boolean, a context-specific list, and octet strings with DER, with none, and empty. */
const SAMPLE = Buffer.from('301906032a03040101ffa3040202008004030201050402ffff0400', 'hex');

/** By identifier octet; `undefined` for those that the library refuses. */
const TAGS: readonly (Tag | undefined)[] = Array.from({ length: 256 }, (_, octet) => {
  try {
    return ASN1Obj.parseBuffer(Buffer.from([octet, 0])).tag;
  } catch {
    return undefined;
  }
});

/**
 * Reads DER into the same tree as `ASN1Obj.parseBuffer`, without the exception that the library throws and catches for every
 * octet string with no DER inside. What cannot be read goes to the library, whose error is the caller's to handle.
 */
export const parseEncoded: Parse = parserLike((der) => ASN1Obj.parseBuffer(Buffer.from(der)));

/** Our parser if it reads as that one does, and that one otherwise: another release of the library may read differently. */
export function parserLike(library: Parse): Parse {
  const encoded: Parse = (der) => {
    const bytes = Buffer.from(der);
    const node = readNode(bytes, 0, bytes.length, 0);
    return node === undefined || node.end !== bytes.length ? library(bytes) : node.object;
  };
  return readsAs(library, encoded) ? encoded : library;
}

function readsAs(library: Parse, encoded: Parse): boolean {
  try {
    return described(encoded(SAMPLE)) === described(library(SAMPLE));
  } catch {
    return false;
  }
}

/** Everything in a tree that its readers can tell apart. */
function described(node: ASN1Obj): string {
  const inner = node.subs.map(described);
  return `${node.tag.toDER()} ${node.value.toString('hex')} ${node.toDER().toString('hex')} [${inner.join()}]`;
}

interface Read {
  readonly object: ASN1Obj;
  readonly end: number;
}

function readNode(bytes: Buffer, start: number, limit: number, depth: number): Read | undefined {
  const octet = bytes[start];
  const tag = octet === undefined ? undefined : TAGS[octet];
  if (octet === undefined || tag === undefined || depth > MAX_DEPTH) return undefined;
  const content = contentSpan(bytes, start + 1, limit);
  if (content === undefined) return undefined;
  const { begin, end } = content;
  const mayHold = (octet & CONSTRUCTED) !== 0 || octet === OCTET_STRING;
  const subs = mayHold ? readNodes(bytes, begin, end, depth + 1) : [];
  // An octet string may hold DER, as extensions do, or anything.
  if (subs === undefined && octet !== OCTET_STRING) return undefined;
  const object = new EncodedAsn1(tag, bytes.subarray(start, end), bytes.subarray(begin, end), subs ?? []);
  return { object, end };
}

function readNodes(bytes: Buffer, begin: number, end: number, depth: number): ASN1Obj[] | undefined {
  const nodes: ASN1Obj[] = [];
  let at = begin;
  while (at < end) {
    const node = readNode(bytes, at, end, depth);
    if (node === undefined) return undefined;
    nodes.push(node.object);
    at = node.end;
  }
  return nodes;
}

/** Where the content lies whose length stands at `at`: short form, or a minimal long form of up to six bytes. */
function contentSpan(bytes: Buffer, at: number, limit: number): { begin: number; end: number } | undefined {
  const first = at < limit ? bytes[at] : undefined;
  if (first === undefined) return undefined;
  const count = first < 0x80 ? 0 : first & 0x7f;
  const begin = at + 1 + count;
  if (count > MAX_LENGTH_BYTES || begin > limit) return undefined;
  let length = first;
  if (first >= 0x80) {
    if (count === 0 || bytes[at + 1] === 0) return undefined;
    length = bytes.readUIntBE(at + 1, count);
    if (length < 0x80) return undefined;
  }
  return begin + length > limit ? undefined : { begin, end: begin + length };
}
