import { shownText } from '../json/shown-text.ts';
import type { FindingLog } from './archive.ts';
import { decodeName } from './member-names.ts';

/** An extension header is a few names; this bounds what is read for one. */
export const MAX_TAR_EXTENSION_BYTES = 64 * 1024;

/** What extension headers say about the member that follows. */
export interface TarExtension {
  readonly path?: string;
  readonly size?: number;
}

/** Keys that change nothing about which bytes land under which path. Everything else (links, sparse maps, charsets) is refused. */
const HARMLESS_KEYS: ReadonlySet<string> = new Set([
  'atime',
  'comment',
  'ctime',
  'gid',
  'gname',
  'mtime',
  'uid',
  'uname',
]);
const HARMLESS_VENDOR_KEY = /^(?:LIBARCHIVE\.creationtime|NODETAR\.[a-z]+|SCHILY\.(?:dev|ino|nlink))$/;

/** Records of `LENGTH KEY=VALUE\n`; POSIX.1-2017, pax Extended Header. */
export function parsePax(bytes: Buffer, log: FindingLog): TarExtension {
  const seen = new Map<string, string>();
  for (let at = 0; at < bytes.length;) {
    const digits = /^[1-9][0-9]{0,5} /.exec(bytes.toString('latin1', at, at + 7))?.[0];
    const end = at + Number(digits ?? Number.NaN);
    // the newline must be where the length says: readers that split on newlines would see other records
    if (digits === undefined || end > bytes.length || end <= at + digits.length || bytes[end - 1] !== 0x0a) {
      throw log.stop('ARTIFACT_TAR_EXTENSION', 'a pax record is malformed');
    }
    const record = decodeName(bytes.subarray(at + digits.length, end - 1));
    const equals = record?.indexOf('=') ?? -1;
    if (record === undefined || equals < 1) throw log.stop('ARTIFACT_TAR_EXTENSION', 'a pax record is malformed');
    const key = record.slice(0, equals);
    if (seen.has(key)) throw log.stop('ARTIFACT_TAR_EXTENSION', `the pax key ${shownText(key)} occurs twice`);
    seen.set(key, record.slice(equals + 1));
    at = end;
  }
  return extensionFrom(seen, log);
}

function extensionFrom(records: ReadonlyMap<string, string>, log: FindingLog): TarExtension {
  for (const key of records.keys()) {
    if (key === 'path' || key === 'size' || HARMLESS_KEYS.has(key) || HARMLESS_VENDOR_KEY.test(key)) continue;
    throw log.stop('ARTIFACT_TAR_EXTENSION', `the pax key ${shownText(key)} is not accepted`);
  }
  const path = records.get('path');
  const size = records.get('size');
  if (path?.includes('\0') === true) throw log.stop('ARTIFACT_TAR_EXTENSION', 'a pax path holds a NUL');
  if (size !== undefined && !/^(?:0|[1-9][0-9]{0,14})$/.test(size)) {
    throw log.stop('ARTIFACT_TAR_EXTENSION', 'a pax size is not a number');
  }
  return { ...(path === undefined ? {} : { path }), ...(size === undefined ? {} : { size: Number(size) }) };
}

/** A global header may only comment, as `git archive` does; anything else would silently apply to every member. */
export function checkGlobalPax(bytes: Buffer, log: FindingLog): void {
  const { path, size } = parsePax(bytes, log);
  if (path !== undefined || size !== undefined) {
    throw log.stop('ARTIFACT_TAR_EXTENSION', 'a global pax header sets a path or a size');
  }
}

/** The data of a GNU long-name header: the name and one or more NULs. */
export function parseGnuLongName(bytes: Buffer, log: FindingLog): TarExtension {
  const nul = bytes.indexOf(0);
  const path = decodeName(nul === -1 ? bytes : bytes.subarray(0, nul));
  if (path === undefined || path === '' || (nul !== -1 && bytes.subarray(nul).some((byte) => byte !== 0))) {
    throw log.stop('ARTIFACT_TAR_EXTENSION', 'a GNU long name is malformed');
  }
  return { path };
}
