import type { Place } from '../finding.ts';
import { isPrintable } from './shown-text.ts';
import { pointerTokens } from './pointer.ts';

const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_ARRAY = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_ARRAY = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

/** A pointer longer than this, or not printable, is left out of a place: line and column say enough. */
const MAX_POINTER_CHARACTERS = 256;

export function isShowablePointer(pointer: string): boolean {
  return pointer.length <= MAX_POINTER_CHARACTERS && isPrintable(pointer);
}

/** Turns offsets into lines and columns; the table of line starts is made at the first question. */
export class LineTable {
  private readonly text: string;
  private starts: number[] | undefined;

  constructor(text: string) {
    this.text = text;
  }

  placeAt(offset: number): { readonly line: number; readonly column: number } {
    this.starts ??= lineStarts(this.text);
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if ((this.starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (this.starts[low] ?? 0) + 1 };
  }
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/**
 * Where the values of one valid JSON text stand. Each container is walked once, when a pointer first leads through it, so
 * that many questions about a large document stay linear.
 */
export class JsonPlaces {
  private readonly text: string;
  private readonly lines: LineTable;
  private readonly file: string | undefined;
  private readonly containers = new Map<number, Map<string, number>>();

  constructor(text: string, lines: LineTable, file: string | undefined) {
    this.text = text;
    this.lines = lines;
    this.file = file;
  }

  placeOf(pointer: string): Place | undefined {
    const tokens = pointerTokens(pointer);
    if (tokens === undefined) return undefined;
    let offset: number | undefined = skipSpace(this.text, 0);
    for (const token of tokens) {
      offset = this.children(offset).get(token);
      if (offset === undefined) return undefined;
    }
    const place = this.lines.placeAt(offset);
    return {
      ...(this.file === undefined ? {} : { file: this.file }),
      ...(isShowablePointer(pointer) ? { pointer } : {}),
      ...place,
    };
  }

  private children(offset: number): ReadonlyMap<string, number> {
    const known = this.containers.get(offset);
    if (known !== undefined) return known;
    const found = childOffsets(this.text, offset);
    this.containers.set(offset, found);
    return found;
  }
}

/** Offsets of a container's values by key or index; empty for a scalar. Trusts that the text was found valid. */
function childOffsets(text: string, offset: number): Map<string, number> {
  const children = new Map<string, number>();
  const opening = text.charCodeAt(offset);
  if (opening !== OPEN_OBJECT && opening !== OPEN_ARRAY) return children;
  let at = skipSpace(text, offset + 1);
  for (let index = 0; !isClosing(text.charCodeAt(at)); index += 1) {
    let key = String(index);
    if (opening === OPEN_OBJECT) {
      const end = skipString(text, at);
      key = String(JSON.parse(text.slice(at, end)));
      at = skipSpace(text, skipSpace(text, end) + 1);
    }
    children.set(key, at);
    at = skipSpace(text, skipValue(text, at));
    if (text.charCodeAt(at) === COMMA) at = skipSpace(text, at + 1);
  }
  return children;
}

function isClosing(code: number): boolean {
  return code === CLOSE_ARRAY || code === CLOSE_OBJECT || Number.isNaN(code);
}

function skipSpace(text: string, from: number): number {
  let at = from;
  for (
    let code = text.charCodeAt(at);
    code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
    code = text.charCodeAt(at)
  )
    at += 1;
  return at;
}

function skipString(text: string, from: number): number {
  let at = from + 1;
  for (let code = text.charCodeAt(at); code !== QUOTE && !Number.isNaN(code); code = text.charCodeAt(at))
    at += code === BACKSLASH ? 2 : 1;
  return at + 1;
}

function skipValue(text: string, from: number): number {
  let at = from;
  let depth = 0;
  for (;;) {
    const code = text.charCodeAt(at);
    if (Number.isNaN(code)) return at;
    if (code === QUOTE) at = skipString(text, at) - 1;
    else if (code === OPEN_OBJECT || code === OPEN_ARRAY) depth += 1;
    else if (code === CLOSE_OBJECT || code === CLOSE_ARRAY) depth -= 1;
    else if (depth === 0) return skipScalar(text, at);
    at += 1;
    if (depth === 0) return at;
  }
}

function skipScalar(text: string, from: number): number {
  let at = from;
  for (
    let code = text.charCodeAt(at);
    code > 0x20 && code !== COMMA && code !== COLON && !isClosing(code);
    code = text.charCodeAt(at)
  )
    at += 1;
  return at;
}
