import { shownText } from '../json/shown-text.ts';
import type { FindingLog } from './archive.ts';
import { MAX_NAME_BYTES, MAX_SEGMENT_BYTES } from './limits.ts';

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
 * names that Windows trims or reserves. `path` has no trailing slash.
 */
export function checkMemberName(path: string, log: FindingLog): void {
  if (Buffer.byteLength(path) > MAX_NAME_BYTES) {
    log.add('ARTIFACT_NAME_TOO_LONG', `the name has more than ${MAX_NAME_BYTES} bytes`, path);
    return;
  }
  const why = unsafeBecause(path);
  if (why !== undefined) log.add('ARTIFACT_NAME_UNSAFE', `${shownText(path)} ${why}`, path);
  if (path.split('/').some((segment) => Buffer.byteLength(segment) > MAX_SEGMENT_BYTES)) {
    log.add('ARTIFACT_NAME_TOO_LONG', `a segment has more than ${MAX_SEGMENT_BYTES} bytes`, path);
  }
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

type Claim = { readonly exact: string; readonly kind: 'file' | 'folder' };

/** Remembers every path of an archive and notes those that fall together on some file system. */
export class NameSet {
  private readonly entries = new Set<string>();
  private readonly claims = new Map<string, Claim>();
  private readonly log: FindingLog;

  constructor(log: FindingLog) {
    this.log = log;
  }

  add(path: string, kind: 'file' | 'folder'): void {
    if (this.entries.has(path)) {
      this.log.add('ARTIFACT_NAME_DUPLICATE', `${shownText(path)} occurs twice`, path);
      return;
    }
    this.entries.add(path);
    for (let slash = path.indexOf('/'); slash !== -1; slash = path.indexOf('/', slash + 1)) {
      if (!this.claim(path.slice(0, slash), 'folder', path)) return;
    }
    this.claim(path, kind, path);
  }

  private claim(path: string, kind: Claim['kind'], member: string): boolean {
    const folded = foldName(path);
    const known = this.claims.get(folded);
    if (known === undefined) {
      this.claims.set(folded, { exact: path, kind });
      return true;
    }
    if (known.exact === path && known.kind === 'folder' && kind === 'folder') return true;
    const how = known.exact === path ? 'is both a file and a folder' : `falls together with ${shownText(known.exact)}`;
    this.log.add('ARTIFACT_NAME_COLLISION', `${shownText(path)} ${how}`, member);
    return false;
  }
}

/** What case-insensitive and normalising file systems make of a name; upper-casing first joins ß with SS and ſ with s. */
export function foldName(path: string): string {
  return path.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC');
}
