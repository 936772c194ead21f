import type { FindingLog } from './archive.ts';
import type { NameSet } from './member-names.ts';
import { checkMemberName, decodeName, isAscii } from './member-names.ts';

/** What both descriptions of a zip member state, and must state alike. */
export interface ZipFields {
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
}

/** The buffers are views of the directory: an entry that held one would hold all of it. */
export interface CentralFields extends ZipFields {
  readonly nameBytes: Buffer;
  readonly extra: Buffer;
  readonly externalAttributes: number;
  readonly localOffset: number;
}

export interface ZipEntry extends ZipFields {
  /** Path without the trailing slash of a folder. */
  readonly name: string;
  readonly kind: 'file' | 'folder';
  readonly localOffset: number;
}

export const METHOD_STORED = 0;
export const METHOD_DEFLATE = 8;
const FLAG_ENCRYPTED = 0x0001;
export const FLAG_DESCRIPTOR = 0x0008;
const FLAG_PATCHED = 0x0020;
const FLAG_STRONG_ENCRYPTION = 0x0040;
const FLAG_UTF8 = 0x0800;
const FLAG_MASKED_HEADERS = 0x2000;

const EXTRA_ZIP64 = 0x0001;
const EXTRA_AES = 0x9901;
/** Info-ZIP Unicode path and comment: a second name that only some readers look at. */
const EXTRA_SECOND_NAMES: ReadonlySet<number> = new Set([0x7075, 0x6375]);

const DOS_FOLDER = 0x10;
const DOS_VOLUME_LABEL = 0x08;
const UNIX_TYPE = 0o170000;
const UNIX_FILE = 0o100000;
const UNIX_FOLDER = 0o040000;
const UNIX_SET_ID = 0o6000;

/** The name as its bytes stand in both headers: what `decodeName` took is UTF-8 that comes out the same again. */
export function nameField({ name, kind }: ZipEntry): Buffer {
  return Buffer.from(kind === 'folder' ? `${name}/` : name);
}

/** Turns the fields of a central directory entry into an entry, noting all that is wrong with it. */
export function zipEntry(fields: CentralFields, names: NameSet, log: FindingLog): ZipEntry | undefined {
  const written = decodeName(fields.nameBytes);
  if (written === undefined || ((fields.flags & FLAG_UTF8) === 0 && !isAscii(fields.nameBytes))) {
    log.add(
      'ARTIFACT_NAME_ENCODING',
      `the name of the member at offset ${fields.localOffset} is not declared as UTF-8`,
    );
    return undefined;
  }
  const kind = written.endsWith('/') ? 'folder' : 'file';
  const name = kind === 'folder' ? written.slice(0, -1) : written;
  if (checkMemberName(name, log)) names.add(name, kind);
  checkFlags(fields, name, log);
  checkExtra(fields.extra, name, log);
  checkType(fields.externalAttributes, kind, name, log);
  if ([fields.size, fields.compressedSize, fields.localOffset].includes(0xffffffff)) {
    log.add('ARTIFACT_ZIP64', 'a size or offset refers to a zip64 field', name);
  }
  if (kind === 'folder' && fields.size !== 0) log.add('ARTIFACT_ZIP_DIRECTORY', 'a folder holds data', name);
  const { flags, method, crc, compressedSize, size, localOffset } = fields;
  return { flags, method, crc, compressedSize, size, name, kind, localOffset };
}

function checkFlags({ flags, method, size, compressedSize }: ZipFields, name: string, log: FindingLog): void {
  if ((flags & (FLAG_ENCRYPTED | FLAG_STRONG_ENCRYPTION | FLAG_MASKED_HEADERS)) !== 0) {
    log.add('ARTIFACT_ENCRYPTED', 'the flags say that the member is encrypted', name);
  }
  if ((method !== METHOD_STORED && method !== METHOD_DEFLATE) || (flags & FLAG_PATCHED) !== 0) {
    log.add('ARTIFACT_COMPRESSION', `the method is ${method}`, name);
  }
  if (method !== METHOD_STORED) return;
  if (size !== compressedSize) log.add('ARTIFACT_SIZE_MISMATCH', 'a stored member states two sizes', name);
  // a reader that goes forwards cannot know where stored data of unstated length ends
  if ((flags & FLAG_DESCRIPTOR) !== 0)
    log.add('ARTIFACT_ZIP_HEADER_MISMATCH', 'a stored member has a data descriptor', name);
}

/** APPNOTE 4.5: blocks of id, length, data. */
export function checkExtra(extra: Buffer, name: string, log: FindingLog): void {
  for (let at = 0; at < extra.length;) {
    const length = at + 4 <= extra.length ? extra.readUInt16LE(at + 2) : Infinity;
    if (at + 4 + length > extra.length) {
      log.add('ARTIFACT_ZIP_EXTRA_FIELD', 'an extra field is cut short', name);
      return;
    }
    const id = extra.readUInt16LE(at);
    if (id === EXTRA_ZIP64) log.add('ARTIFACT_ZIP64', 'the member carries a zip64 field', name);
    if (id === EXTRA_AES) log.add('ARTIFACT_ENCRYPTED', 'the member carries an AES field', name);
    if (EXTRA_SECOND_NAMES.has(id)) log.add('ARTIFACT_ZIP_EXTRA_FIELD', 'the member carries a second name', name);
    at += 4 + length;
  }
}

/** Some extractors honour the Unix mode whatever system the entry claims to come from, so it always counts. */
function checkType(attributes: number, kind: 'file' | 'folder', name: string, log: FindingLog): void {
  const mode = attributes >>> 16;
  const type = mode & UNIX_TYPE;
  const expected = kind === 'folder' ? UNIX_FOLDER : UNIX_FILE;
  if (type !== 0 && type !== expected) {
    log.add('ARTIFACT_MEMBER_TYPE', `the mode is 0${mode.toString(8)}`, name);
  } else if ((mode & UNIX_SET_ID) !== 0) {
    log.add('ARTIFACT_MEMBER_TYPE', 'the set-user-id or set-group-id bit is set', name);
  } else if ((attributes & DOS_VOLUME_LABEL) !== 0 || ((attributes & DOS_FOLDER) !== 0 && kind === 'file')) {
    log.add('ARTIFACT_MEMBER_TYPE', 'the DOS attributes do not say a plain file', name);
  }
}
