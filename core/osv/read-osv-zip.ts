import type { ByteSource } from '../archive/byte-source.ts';
import { DEFAULT_LIMITS, type ArchiveLimits } from '../archive/limits.ts';
import { readZip } from '../archive/read-zip.ts';
import { ok, type Outcome } from '../finding.ts';
import type { OsvFile } from './match-vulnerabilities.ts';
import { MAX_OSV_RECORD_BYTES } from './osv-record.ts';

const MAX_OSV_BYTES = 1024 * 1024 * 1024;

/** An export of a whole ecosystem; beyond the reader's bound on the central directory (some 100,000 records) use a folder. */
const LIMITS: ArchiveLimits = {
  ...DEFAULT_LIMITS,
  maxEntries: 500_000,
  maxKeptMemberBytes: MAX_OSV_RECORD_BYTES,
  maxKeptBytes: MAX_OSV_BYTES,
  maxInflatedBytes: MAX_OSV_BYTES,
};

/** The `.json` members of an OSV export as it is offered for download (`all.zip`). Codes ARTIFACT_… of the zip reader. */
export async function readOsvZip(source: ByteSource, archiveName: string): Promise<Outcome<readonly OsvFile[]>> {
  const keep = (name: string): number | undefined => (name.endsWith('.json') ? MAX_OSV_RECORD_BYTES : undefined);
  const read = await readZip(source, { archiveName, keep, limits: LIMITS });
  if (read.kind === 'refused') return read;
  return ok(read.value.members.flatMap(({ name, bytes }) => (bytes === undefined ? [] : [{ name, bytes }])));
}
