import { hex4, isDigit, isExponent, isInRange, skipDigits } from './json-literals.ts';
import { toPointer } from './pointer.ts';

export type ScanProblem = 'syntax' | 'duplicate' | 'forbidden' | 'deep' | 'many' | 'surrogate' | 'number';

export interface ScanIssue {
  readonly problem: ScanProblem;
  /** In UTF-16 code units from the start of the text. */
  readonly offset: number;
  /** The key of a `duplicate`. */
  readonly key?: string;
  /** Of a key's member. To be asked during the report, and only if it is shown: long keys make long pointers. */
  readonly pointer?: () => string;
  /** What a `syntax` issue expected; fixed words only, never the document's text. */
  readonly expected?: string;
}

const QUOTE = 0x22;
const MINUS = 0x2d;
const DOT = 0x2e;
const ZERO = 0x30;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_ARRAY = 0x5b;
const CLOSE_ARRAY = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const LOWER_U = 0x75;

/** Objects with more members than this are checked for duplicates by a set: pairwise comparison would be quadratic. */
const MAX_PAIRWISE_MEMBERS = 12;

/** A literal of at most this many characters without an exponent is always a safe number. */
const SAFE_NUMBER_CHARACTERS = 15;

const ESCAPES = new Set(['"', '\\', '/', 'b', 'f', 'n', 'r', 't'].map((escape) => escape.charCodeAt(0)));

/** An array or object that is not closed yet. */
interface OpenContainer {
  readonly parent: OpenContainer | undefined;
  /** How many are open with it. */
  readonly depth: number;
  /** Where its keys begin among those of all open objects. */
  readonly base: number;
  /** The index, or in an object the key, of what is read in it. */
  step: number | string;
  /** Its keys, if there are many. */
  names: Set<string> | undefined;
}

/**
 * One pass over a text, with an explicit stack: RFC 8259 syntax, plus what RFC 8259 leaves to the reader and readers
 * disagree about. Calls `report` for each issue; a syntax issue or an exceeded bound is the last one.
 */
export class JsonScanner {
  private readonly text: string;
  private readonly maxDepth: number;
  private readonly maxValues: number;
  private readonly report: (issue: ScanIssue) => void;
  private at = 0;
  private values = 0;
  private stopped = false;
  private escaped = false;
  /** Keys met so far of every open object, innermost last. */
  private readonly keys: string[] = [];
  private innermost: OpenContainer | undefined;

  constructor(text: string, maxDepth: number, maxValues: number, report: (issue: ScanIssue) => void) {
    this.text = text;
    this.maxDepth = maxDepth;
    this.maxValues = maxValues;
    this.report = report;
  }

  run(): void {
    do {
      this.values += 1;
      if (this.values > this.maxValues) return this.report({ problem: 'many', offset: this.at });
      this.value();
    } while (!this.stopped && this.next());
  }

  /** After a value: moves to the next value, or false at the end of the text. */
  private next(): boolean {
    for (;;) {
      const code = this.codeAfterSpace();
      const container = this.innermost;
      if (container === undefined) {
        if (this.at < this.text.length) this.stop('the end of the document');
        return false;
      }
      const { step } = container;
      const isObject = typeof step === 'string';
      if (code === COMMA) {
        this.at += 1;
        if (isObject) return this.key(container);
        container.step = step + 1;
        return true;
      }
      if (code !== (isObject ? CLOSE_OBJECT : CLOSE_ARRAY)) {
        return this.stop(isObject ? 'a comma or a closing brace' : 'a comma or a closing bracket');
      }
      this.at += 1;
      this.leave(container);
    }
  }

  /** Reads a scalar, or opens containers until it has read a scalar or an empty container. */
  private value(): void {
    for (;;) {
      const code = this.codeAfterSpace();
      if (code === QUOTE) return this.string();
      if (code === OPEN_OBJECT || code === OPEN_ARRAY) {
        if (this.enter(code) || this.stopped) return;
      } else if (code === MINUS || isDigit(code)) return this.number();
      else return this.literal(code);
    }
  }

  /** True if the container is empty and left again. */
  private enter(code: number): boolean {
    const parent = this.innermost;
    const depth = parent === undefined ? 1 : parent.depth + 1;
    if (depth > this.maxDepth) {
      this.stopped = true;
      this.report({ problem: 'deep', offset: this.at });
      return true;
    }
    this.at += 1;
    const isObject = code === OPEN_OBJECT;
    if (this.codeAfterSpace() === (isObject ? CLOSE_OBJECT : CLOSE_ARRAY)) {
      this.at += 1;
      return true;
    }
    const step = isObject ? '' : 0;
    const opened = { parent, depth, base: this.keys.length, step, names: undefined };
    this.innermost = opened;
    if (isObject) this.key(opened);
    return false;
  }

  private leave({ parent, base }: OpenContainer): void {
    this.keys.length = base;
    this.innermost = parent;
  }

  /** A member's name and its colon; false if the scan stopped. */
  private key(object: OpenContainer): boolean {
    if (this.codeAfterSpace() !== QUOTE) return this.stop('a key in double quotes');
    const start = this.at;
    this.string();
    if (this.stopped) return false;
    const key = this.escaped
      ? String(JSON.parse(this.text.slice(start, this.at)))
      : this.text.slice(start + 1, this.at - 1);
    this.note(key, object, start);
    if (this.codeAfterSpace() !== COLON) return this.stop('a colon after the key');
    this.at += 1;
    return true;
  }

  private note(key: string, object: OpenContainer, offset: number): void {
    const repeated = this.isRepeated(key, object);
    this.keys.push(key);
    object.step = key;
    if (repeated) this.report({ problem: 'duplicate', offset, key, pointer: () => this.pointer() });
    if (key === '__proto__') this.report({ problem: 'forbidden', offset, pointer: () => this.pointer() });
  }

  private isRepeated(key: string, object: OpenContainer): boolean {
    const { base, names } = object;
    if (names !== undefined) {
      if (names.has(key)) return true;
      names.add(key);
      return false;
    }
    if (this.keys.length - base >= MAX_PAIRWISE_MEMBERS) object.names = new Set(this.keys.slice(base)).add(key);
    for (let index = base; index < this.keys.length; index += 1) if (this.keys[index] === key) return true;
    return false;
  }

  private pointer(): string {
    const path: (number | string)[] = [];
    for (let container = this.innermost; container !== undefined; container = container.parent)
      path.push(container.step);
    return toPointer(path.reverse());
  }

  private string(): void {
    const { text } = this;
    this.escaped = false;
    let at = this.at + 1;
    for (;;) {
      const code = text.charCodeAt(at);
      if (code === QUOTE) break;
      if (code === BACKSLASH) {
        this.escaped = true;
        at = this.escape(at);
        if (this.stopped) return;
      } else if (code >= 0x20) at += 1;
      else {
        this.at = at;
        this.stop(at < text.length ? 'no control character inside a string' : 'the end of a string');
        return;
      }
    }
    this.at = at + 1;
  }

  /** The offset after the escape sequence at `at`, after both of a surrogate pair. */
  private escape(at: number): number {
    const code = this.text.charCodeAt(at + 1);
    if (ESCAPES.has(code)) return at + 2;
    const unit = code === LOWER_U ? hex4(this.text, at + 2) : -1;
    if (unit === -1) {
      this.at = at;
      this.stop('an escape sequence of RFC 8259');
      return at;
    }
    if (unit < 0xd800 || unit > 0xdfff) return at + 6;
    if (unit <= 0xdbff && this.text.startsWith('\\u', at + 6)) {
      const low = hex4(this.text, at + 8);
      if (low >= 0xdc00 && low <= 0xdfff) return at + 12;
    }
    this.report({ problem: 'surrogate', offset: at });
    return at + 6;
  }

  private number(): void {
    const { text } = this;
    const start = this.at;
    let at = text.charCodeAt(start) === MINUS ? start + 1 : start;
    const whole = text.charCodeAt(at) === ZERO ? at + 1 : skipDigits(text, at);
    if (whole === at) return this.stopAt(at, 'a digit');
    at = whole;
    if (text.charCodeAt(at) === DOT) {
      at = skipDigits(text, whole + 1);
      if (at === whole + 1) return this.stopAt(at, 'a digit after the decimal point');
    }
    const exponent = isExponent(text.charCodeAt(at));
    if (exponent) {
      const sign = text.charCodeAt(at + 1);
      const digits = sign === MINUS || sign === 0x2b ? at + 2 : at + 1;
      at = skipDigits(text, digits);
      if (at === digits) return this.stopAt(at, 'a digit in the exponent');
    }
    this.at = at;
    if ((exponent || at - start > SAFE_NUMBER_CHARACTERS) && !isInRange(text.slice(start, at), exponent))
      this.report({ problem: 'number', offset: start });
  }

  private literal(code: number): void {
    const word = code === 0x74 ? 'true' : code === 0x66 ? 'false' : 'null';
    if (this.text.startsWith(word, this.at)) this.at += word.length;
    else this.stop('a value');
  }

  private codeAfterSpace(): number {
    const { text } = this;
    for (;;) {
      const code = text.charCodeAt(this.at);
      if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return code;
      this.at += 1;
    }
  }

  private stopAt(offset: number, expected: string): void {
    this.at = offset;
    this.stop(expected);
  }

  private stop(expected: string): false {
    this.stopped = true;
    this.report({ problem: 'syntax', offset: this.at, expected });
    return false;
  }
}
