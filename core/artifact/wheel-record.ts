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
  const rows = parseRecord(record.bytes);
  if (rows === undefined) {
    findings.push(finding('ARTIFACT_RECORD', 'every line must be PATH,sha256=DIGEST,SIZE', at));
    return;
  }
  for (const message of mismatches(rows, record.member, archive.members)) {
    if (findings.length >= MAX_ARTIFACT_FINDINGS) return;
    findings.push(finding('ARTIFACT_RECORD_MISMATCH', message, at));
  }
}

function* mismatches(
  rows: readonly RecordRow[],
  recordName: string,
  members: readonly ArchiveMember[],
): Generator<string> {
  yield* rowFindings(rows, recordName, members);
  yield* unlisted(rows, members);
}

function* rowFindings(
  rows: readonly RecordRow[],
  recordName: string,
  members: readonly ArchiveMember[],
): Generator<string> {
  const byName = new Map(members.map((member) => [member.name, member]));
  const seen = new Set<string>();
  for (const { path, hash, size } of rows) {
    const member = byName.get(path);
    if (seen.has(path)) yield `${shownText(path)} is listed twice`;
    seen.add(path);
    if (member === undefined) yield `${shownText(path)} is listed and not there`;
    else if (path === recordName) {
      if (hash !== '' || size !== '') yield 'RECORD states a digest of itself';
    } else if (hash !== `sha256=${Buffer.from(member.sha256, 'hex').toString('base64url')}`) {
      yield `${shownText(path)} has another SHA-256`;
    } else if (size !== String(member.size)) yield `${shownText(path)} has ${member.size} bytes`;
  }
}

function* unlisted(rows: readonly RecordRow[], members: readonly ArchiveMember[]): Generator<string> {
  const listed = new Set(rows.map((row) => row.path));
  for (const { name } of members) {
    if (!listed.has(name)) yield `${shownText(name)} is there and not listed`;
  }
}

const FIELD = /"(?:[^"]|"")*"|[^",\r\n]*/.source;
const ROW = new RegExp(`^(${FIELD}),(${FIELD}),(${FIELD})$`);

/** CSV of three fields, quoted where a path holds a comma. Undefined where a line is anything else, or too many are. */
function parseRecord(bytes: Uint8Array): readonly RecordRow[] | undefined {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
  const rows: RecordRow[] = [];
  // line by line: a RECORD of nothing but newlines, split at once, would take fifty times its size
  for (const [line] of text.matchAll(/[^\r\n]+/g)) {
    const [, path, hash, size] = ROW.exec(line) ?? [];
    if (path === undefined || hash === undefined || size === undefined) return undefined;
    if (rows.length > MAX_ARCHIVE_ENTRIES) return undefined;
    rows.push({ path: unquoted(path), hash: unquoted(hash), size: unquoted(size) });
  }
  return rows;
}

function unquoted(field: string): string {
  return field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field;
}
