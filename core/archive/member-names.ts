import { hash } from 'node:crypto';
import { shownText } from '../json/shown-text.ts';
import type { FindingLog } from './archive.ts';
import { MAX_AVERAGE_NAME_BYTES, MAX_NAMES_BYTES, MAX_NAME_BYTES, MAX_SEGMENTS, MAX_SEGMENT_BYTES } from './limits.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Controls, and the invisible or direction-changing characters that make one name look like another. */
const HIDDEN_CHARACTER = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;
/** Reserved by Windows with any extension; `CONIN$` and the superscript digits count as well. */
const WINDOWS_DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])[ ]*(?:\.|$)/iu;

/** The text of a name field, or undefined where the bytes are not well-formed UTF-8. */
export function decodeName(bytes: Uint8Array): string | undefined {
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
  }
}

export function isAscii(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte < 0x80);
}

/**
 * Notes why a path is not safe on every system: zip slip, absolute paths, drive letters, alternative data streams,
 * names that Windows trims or reserves. `path` has no trailing slash. Answers whether the path is safe.
 */
export function checkMemberName(path: string, log: FindingLog): boolean {
  const long = tooLongBecause(path);
  const unsafe = long === undefined ? unsafeBecause(path) : undefined;
  if (long !== undefined) log.add('ARTIFACT_NAME_TOO_LONG', long, path);
  if (unsafe !== undefined) log.add('ARTIFACT_NAME_UNSAFE', `${shownText(path)} ${unsafe}`, path);
  return long === undefined && unsafe === undefined;
}

function tooLongBecause(path: string): string | undefined {
  if (Buffer.byteLength(path) > MAX_NAME_BYTES) return `the name has more than ${MAX_NAME_BYTES} bytes`;
  const segments = path.split('/');
  if (segments.length > MAX_SEGMENTS) return `the name has more than ${MAX_SEGMENTS} segments`;
  const long = segments.some((segment) => Buffer.byteLength(segment) > MAX_SEGMENT_BYTES);
  return long ? `a segment has more than ${MAX_SEGMENT_BYTES} bytes` : undefined;
}

function unsafeBecause(path: string): string | undefined {
  if (path === '') return 'is empty';
  if (path.startsWith('/')) return 'is absolute';
  if (path.includes('\\')) return 'holds a backslash';
  if (path.includes(':')) return 'holds a colon: a drive letter or an alternative data stream';
  if (HIDDEN_CHARACTER.test(path)) return 'holds a control or invisible character';
  for (const segment of path.split('/')) {
    if (segment === '') return 'holds an empty segment';
    if (segment === '.' || segment === '..') return `holds the segment "${segment}"`;
    if (/[. ]$/u.test(segment)) return 'has a segment that ends with a dot or a space';
    if (WINDOWS_DEVICE.test(segment)) return 'has a segment that Windows reserves';
  }
  return undefined;
}

/**
 * Remembers every path of an archive, folders that are only implied included, and notes those that fall together on some
 * file system. Bounded: as many paths again as there may be members, and their length together.
 */
export class NameSet {
  /** `implied` is a folder that only members inside it speak of. */
  private readonly kinds = new Map<string, 'file' | 'folder' | 'implied'>();
  /** By a digest: folded names themselves would be megabytes that live as long as the names. */
  private readonly byFoldedName = new Map<string, string>();
  private readonly maxPaths: number;
  private readonly maxBytes: number;
  private bytes = 0;
  private readonly log: FindingLog;

  constructor(maxEntries: number, log: FindingLog) {
    this.maxPaths = 2 * maxEntries;
    this.maxBytes = Math.min(MAX_NAMES_BYTES, MAX_NAME_BYTES + maxEntries * MAX_AVERAGE_NAME_BYTES);
    this.log = log;
  }

  /** `path` has passed `checkMemberName`. */
  add(path: string, kind: 'file' | 'folder'): void {
    const known = this.kinds.get(path);
    if (known === 'file' || known === 'folder') {
      this.log.add('ARTIFACT_NAME_DUPLICATE', `${shownText(path)} occurs twice`, path);
      return;
    }
    if (this.newFoldersAbove(path).every((folder) => this.claim(folder, 'implied', path))) this.claim(path, kind, path);
  }

  /** From the bottom up to the first that is known: its own folders are known as well. */
  private newFoldersAbove(path: string): readonly string[] {
    const folders: string[] = [];
    for (let slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
      const folder = path.slice(0, slash);
      if (isFolder(this.kinds.get(folder))) break;
      folders.push(folder);
    }
    return folders.reverse();
  }

  private claim(path: string, kind: 'file' | 'folder' | 'implied', member: string): boolean {
    const known = this.kinds.get(path);
    if (isFolder(known) && isFolder(kind)) {
      this.kinds.set(path, kind);
      return true;
    }
    const folded = hash('sha256', foldName(path), 'base64url');
    const other = known === undefined ? this.byFoldedName.get(folded) : undefined;
    if (known !== undefined || other !== undefined) {
      const how = other === undefined ? 'is both a file and a folder' : `falls together with ${shownText(other)}`;
      this.log.add('ARTIFACT_NAME_COLLISION', `${shownText(path)} ${how}`, member);
      return false;
    }
    if (this.kinds.size >= this.maxPaths) {
      throw this.log.stop('ARTIFACT_TOO_MANY_ENTRIES', `more than ${this.maxPaths} files and folders`);
    }
    this.bytes += heldBytes(path);
    if (this.bytes > this.maxBytes) {
      throw this.log.stop('ARTIFACT_NAME_TOO_LONG', `names take more than ${this.maxBytes} bytes together`);
    }
    this.kinds.set(path, kind);
    this.byFoldedName.set(folded, path);
    return true;
  }
}

function isFolder(kind: 'file' | 'folder' | 'implied' | undefined): boolean {
  return kind === 'folder' || kind === 'implied';
}

/** A string of Latin-1 takes a byte for a character; one character beyond makes it two for each. */
function heldBytes(text: string): number {
  return /[^\0-\xff]/.test(text) ? 2 * text.length : text.length;
}

/** What case-insensitive and normalising file systems make of a name; upper-casing first joins ß with SS and ſ with s. */
export function foldName(path: string): string {
  // The same, without three more copies of each of thousands of names.
  if (/^[\x20-\x7e]*$/.test(path)) return path.toLowerCase();
  return path.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC');
}
