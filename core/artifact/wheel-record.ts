import { shownText } from '../json/shown-text.ts';
import type { ArchiveMember } from '../archive/archive.ts';
import { MAX_ARCHIVE_ENTRIES } from '../archive/limits.ts';
import type { Finding } from '../finding.ts';
import { finding } from '../finding.ts';
import { MAX_ARTIFACT_FINDINGS, type EmbeddedDocument, type OpenedArchive } from './artifact-contents.ts';

interface RecordRow {
  readonly path: string;
  readonly hash: string;
  readonly size: string;
}

/**
 * Compares RECORD (PEP 376, PEP 427) with what the wheel holds, both ways: every row is a member of that SHA-256 and
 * size, and every member has exactly one row. RECORD itself has a row without digest and size.
 */
export function checkRecord(record: EmbeddedDocument, archive: OpenedArchive, findings: Finding[]): void {
  const at = { file: `${archive.fileName}!${record.member}` };
  const messages = mismatches(record, archive.members);
  if (messages === undefined) {
    findings.push(finding('ARTIFACT_RECORD', 'every line must be PATH,sha256=DIGEST,SIZE', at));
    return;
  }
  for (const message of messages) {
    if (findings.length >= MAX_ARTIFACT_FINDINGS) return;
    findings.push(finding('ARTIFACT_RECORD_MISMATCH', message, at));
  }
}

/** Undefined where a line is no row, or there are too many. */
function mismatches(record: EmbeddedDocument, members: readonly ArchiveMember[]): readonly string[] | undefined {
  const byName = new Map<string, ArchiveMember>();
  for (const member of members) byName.set(member.name, member);
  const listed = new Set<ArchiveMember>();
  const messages: string[] = [];
  let count = 0;
  for (const line of linesOf(record.bytes)) {
    const row = rowOf(line);
    if (row === undefined || count > MAX_ARCHIVE_ENTRIES) return undefined;
    count += 1;
    if (messages.length >= MAX_ARTIFACT_FINDINGS) continue;
    const member = byName.get(row.path);
    if (member === undefined) {
      messages.push(`${shownText(row.path)} is listed and not there`);
      continue;
    }
    if (listed.has(member)) messages.push(`${shownText(row.path)} is listed twice`);
    listed.add(member);
    const wrong = row.path === record.member ? wrongOfItself(row) : wrongOf(row, member);
    if (wrong !== undefined) messages.push(wrong);
  }
  for (const member of members) {
    if (messages.length >= MAX_ARTIFACT_FINDINGS) break;
    if (!listed.has(member)) messages.push(`${shownText(member.name)} is there and not listed`);
  }
  return messages;
}

function wrongOfItself({ hash, size }: RecordRow): string | undefined {
  return hash === '' && size === '' ? undefined : 'RECORD states a digest of itself';
}

function wrongOf({ path, hash, size }: RecordRow, member: ArchiveMember): string | undefined {
  if (hash !== `sha256=${Buffer.from(member.sha256, 'hex').toString('base64url')}`)
    return `${shownText(path)} has another SHA-256`;
  return size === String(member.size) ? undefined : `${shownText(path)} has ${member.size} bytes`;
}

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** One at a time: all of them as text, with their fields, would take five times the bytes of RECORD. */
function* linesOf(bytes: Uint8Array): Generator<Uint8Array> {
  let start = 0;
  for (let at = 0; at <= bytes.length; at += 1) {
    const byte = bytes[at] ?? LINE_FEED;
    if (byte !== LINE_FEED && byte !== CARRIAGE_RETURN) continue;
    if (at > start) yield bytes.subarray(start, at);
    start = at + 1;
  }
}

const FIELD = /"(?:[^"]|"")*"|[^",\r\n]*/.source;
const ROW = new RegExp(`^(${FIELD}),(${FIELD}),(${FIELD})$`);
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** CSV of three fields, quoted where a path holds a comma. Undefined where the line is anything else. */
function rowOf(line: Uint8Array): RecordRow | undefined {
  let text: string;
  try {
    text = utf8.decode(line);
  } catch {
    return undefined;
  }
  const [, path, hash, size] = ROW.exec(text) ?? [];
  if (path === undefined || hash === undefined || size === undefined) return undefined;
  return { path: unquoted(path), hash: unquoted(hash), size: unquoted(size) };
}

function unquoted(field: string): string {
  return field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field;
}
