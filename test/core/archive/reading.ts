import type { ArchiveContents } from '../../../core/archive/archive.ts';
import { bytesSource } from '../../../core/archive/byte-source.ts';
import type { ArchiveLimits } from '../../../core/archive/limits.ts';
import { DEFAULT_LIMITS } from '../../../core/archive/limits.ts';
import { readTar } from '../../../core/archive/read-tar.ts';
import { readZip } from '../../../core/archive/read-zip.ts';
import type { Outcome } from '../../../core/finding.ts';

type Limits = Partial<ArchiveLimits>;

/** Reads an archive of that kind, keeping every member whose name ends with `.kept`. */
export async function read(
  kind: 'zip' | 'tar' | 'tgz',
  bytes: Uint8Array,
  limits: Limits = {},
): Promise<Outcome<ArchiveContents>> {
  const options = {
    archiveName: `a.${kind}`,
    keep: (name: string) => (name.endsWith('.kept') ? Infinity : undefined),
    limits: { ...DEFAULT_LIMITS, ...limits },
  };
  const source = bytesSource(bytes);
  if (kind === 'zip') return readZip(source, options);
  return readTar(source, kind === 'tgz' ? 'gzip' : 'none', options);
}

/** Name and digest of each member, or undefined where the archive is refused. */
export function membersOf(outcome: Outcome<ArchiveContents>): string[] | undefined {
  if (outcome.kind === 'refused') return undefined;
  return outcome.value.members.map(({ name, sha256 }) => `${name} ${sha256}`);
}
