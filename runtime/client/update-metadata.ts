import { rm } from 'node:fs/promises';
import { ok, type Outcome } from '../../core/finding.ts';
import type { ReadFile, VerifiedMetadata } from '../../signing/tuf/read-publication.ts';
import { MAX_ROOT_BYTES, MAX_TIMESTAMP_BYTES, metadataPath } from '../../signing/tuf/roles.ts';

export interface MetadataUpdate {
  readonly embeddedRoot: Uint8Array;
  readonly source: ReadFile;
  readonly known: VerifiedMetadata | undefined;
  readonly now: number;
  readonly workDirectory: () => Promise<string>;
}

/**
 * The metadata of now. Where no further root is there and the timestamp is byte for byte the one that is known, so is all
 * that it states: nothing else is fetched or verified. Otherwise an update by TUF's client workflow.
 */
export async function currentMetadata(update: MetadataUpdate): Promise<Outcome<VerifiedMetadata>> {
  const { known, source } = update;
  const fetched = new Map<string, Outcome<Uint8Array>>();
  if (known !== undefined) {
    const nextRoot = metadataPath('root', known.roles.root.version + 1);
    const timestampPath = metadataPath('timestamp', 0);
    const [root, timestamp] = await Promise.all([
      source(nextRoot, MAX_ROOT_BYTES),
      source(timestampPath, MAX_TIMESTAMP_BYTES),
    ]);
    const isLastRoot = root.kind === 'refused' && root.findings[0].code === 'PUBLICATION_NOT_FOUND';
    const isSame = timestamp.kind === 'ok' && Buffer.compare(timestamp.value, known.roles.timestamp.bytes) === 0;
    if (isLastRoot && isSame) return ok(known);
    fetched.set(nextRoot, root).set(timestampPath, timestamp);
  }
  const workDir = await update.workDirectory();
  try {
    // tuf-js is not needed, and so not loaded, where nothing changed or only the cache is read.
    const { updateMetadata } = await import('./tuf-update.ts');
    return await updateMetadata({ ...update, workDir }, fetched);
  } finally {
    await rm(workDir, { recursive: true, force: true });
  }
}
