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
    let lineStart = 0;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      const start = this.starts[middle];
      if (start !== undefined && start <= offset) {
        low = middle;
        lineStart = start;
      } else high = middle - 1;
    }
    return { line: low + 1, column: offset - lineStart + 1 };
  }
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/**
 * Where the values of one valid JSON text stand. Each container is walked once, and only as far as a pointer has led, so that
 * many questions about a large document stay linear in time and the first hundred items of ten million cost a hundred.
 */
export class JsonPlaces {
  private readonly text: string;
  private readonly lines: LineTable;
  private readonly file: string | undefined;
  private readonly containers = new Map<number, ContainerWalk>();

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
      offset = this.walkOf(offset).offsetOf(token);
      if (offset === undefined) return undefined;
    }
    const place = this.lines.placeAt(offset);
    return {
      ...(this.file === undefined ? {} : { file: this.file }),
      ...(isShowablePointer(pointer) ? { pointer } : {}),
      ...place,
    };
  }

  private walkOf(offset: number): ContainerWalk {
    const known = this.containers.get(offset);
    if (known !== undefined) return known;
    const walk = new ContainerWalk(this.text, offset);
    this.containers.set(offset, walk);
    return walk;
  }
}

/** The offsets of one container's values, found on demand; a scalar has none. Trusts that the text was found valid. */
class ContainerWalk {
  private readonly text: string;
  private readonly isObject: boolean;
  private readonly members = new Map<string, number>();
  private readonly items: number[] = [];
  private at: number;

  constructor(text: string, offset: number) {
    const opening = text.charCodeAt(offset);
    this.text = text;
    this.isObject = opening === OPEN_OBJECT;
    this.at = this.isObject || opening === OPEN_ARRAY ? skipSpace(text, offset + 1) : text.length;
  }

  offsetOf(token: string): number | undefined {
    if (this.isObject) {
      while (!this.members.has(token) && this.advance());
      return this.members.get(token);
    }
    if (!/^(?:0|[1-9]\d*)$/.test(token)) return undefined;
    const index = Number(token);
    while (this.items.length <= index && this.advance());
    return this.items[index];
  }

  /** Notes the next value; false at the end. */
  private advance(): boolean {
    const { text } = this;
    if (isClosing(text.charCodeAt(this.at))) return false;
    let value = this.at;
    if (this.isObject) {
      const end = skipString(text, this.at);
      value = skipSpace(text, skipSpace(text, end) + 1);
      this.members.set(String(JSON.parse(text.slice(this.at, end))), value);
    } else this.items.push(value);
    const after = skipSpace(text, skipValue(text, value));
    this.at = text.charCodeAt(after) === COMMA ? skipSpace(text, after + 1) : after;
    return true;
  }
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
  do {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = skipString(text, at) - 1;
    else if (code === OPEN_OBJECT || code === OPEN_ARRAY) depth += 1;
    else if (code === CLOSE_OBJECT || code === CLOSE_ARRAY) depth -= 1;
    else if (depth === 0) return skipScalar(text, at);
    at += 1;
  } while (depth > 0 && at < text.length);
  return at;
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
