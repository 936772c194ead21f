import type { Code } from '../codes/index.ts';
import { finding, type Finding } from '../finding.ts';
import { FindingList } from '../json/finding-list.ts';
import { isJsonArray, isJsonObject, member, type JsonObject, type JsonValue } from '../json/json-value.ts';
import { toPointer } from '../json/pointer.ts';
import { shownText } from '../json/shown-text.ts';

export type Path = readonly (string | number)[];

/** What an int64 needs. */
const DECIMAL = /^(?:0|[1-9][0-9]{0,18})$/;

/**
 * Reads a document whose members are all known, and collects what is wrong with it. The protobuf reader of the library
 * ignores unknown members, decodes any text as base64 and lets the last of two alternatives win, so that another reader
 * could see another document; this one refuses all of that.
 */
export class ShapeReader {
  readonly found = new FindingList();
  private readonly code: Code;
  private readonly file: string | undefined;

  constructor(code: Code, file: string | undefined) {
    this.code = code;
    this.file = file;
  }

  refuse(message: string, path: Path, code: Code = this.code): undefined {
    this.found.add(() => this.toFinding(code, message, path));
    return undefined;
  }

  /** An object with only members out of `known`; others are findings. */
  object(value: JsonValue | undefined, path: Path, known: readonly string[]): JsonObject | undefined {
    if (!isJsonObject(value)) return this.refuse('must be an object', path);
    for (const key of Object.keys(value)) {
      if (!known.includes(key)) this.refuse(`the member ${shownText(key)} is not known`, path);
    }
    return value;
  }

  array(value: JsonValue | undefined, path: Path, max: number): readonly JsonValue[] {
    if (!isJsonArray(value)) {
      this.refuse('must be an array', path);
      return [];
    }
    if (value.length > max) {
      this.refuse(`holds ${value.length} items, at most ${max} are accepted`, path);
      return [];
    }
    return value;
  }

  string(object: JsonObject, key: string, path: Path, maxCharacters: number): string | undefined {
    const value = member(object, key);
    if (typeof value !== 'string') return this.refuse('must be a string', [...path, key]);
    if (value.length > maxCharacters) {
      return this.refuse(`holds ${value.length} characters, at most ${maxCharacters} are accepted`, [...path, key]);
    }
    return value;
  }

  /** Canonical base64 (RFC 4648 section 4, with padding, zero trailing bits) of 1 to `maxBytes` bytes. */
  base64(object: JsonObject, key: string, path: Path, maxBytes: number): Buffer | undefined {
    const text = this.string(object, key, path, Math.ceil(maxBytes / 3) * 4);
    if (text === undefined) return undefined;
    const bytes = Buffer.from(text, 'base64');
    // Decoding skips what is no base64; encoding writes one spelling only, so that any other text differs from it.
    if (bytes.length === 0 || bytes.toString('base64') !== text) {
      return this.refuse('must be canonical base64', [...path, key]);
    }
    return bytes;
  }

  /** A non-negative int64 as protobuf's JSON writes it: decimal digits in a string. */
  decimal(object: JsonObject, key: string, path: Path): string | undefined {
    const text = this.string(object, key, path, 19);
    if (text === undefined) return undefined;
    return DECIMAL.test(text) ? text : this.refuse('must be a decimal number in a string', [...path, key]);
  }

  private toFinding(code: Code, message: string, path: Path): Finding {
    return finding(code, message, {
      ...(this.file === undefined ? {} : { file: this.file }),
      ...(path.length === 0 ? {} : { pointer: toPointer(path) }),
    });
  }
}

/** Whether an optional member is there; protobuf's JSON allows `null` for absence. */
export function isPresent(object: JsonObject, key: string): boolean {
  const value = member(object, key);
  return value !== undefined && value !== null;
}
