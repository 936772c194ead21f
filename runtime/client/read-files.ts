import { createHash } from 'node:crypto';
import { finding, ok, refused, type Outcome } from '../../core/finding.ts';
import type { ReadFile, VerifiedMetadata } from '../../signing/tuf/read-publication.ts';
import { MAX_TARGET_FILE_BYTES, targetFilePath } from '../../signing/tuf/roles.ts';
import { cachedOrRead, type PublicationCache } from './publication-cache.ts';

/** Where verified files come from. */
export interface FileReading {
  readonly cache: PublicationCache;
  /** `undefined` when only the cache may be used. */
  readonly source: ReadFile | undefined;
}

/** A target's bytes from cache or source, verified. */
export async function readTarget(
  parts: FileReading & { readonly metadata: VerifiedMetadata },
  path: string,
): Promise<Outcome<Uint8Array>> {
  const signed = parts.metadata.targets.get(path);
  if (signed === undefined) return refused(finding('PUBLICATION_NOT_FOUND', 'no role lists that file'));
  if (signed.length > MAX_TARGET_FILE_BYTES) {
    return refused(
      finding('PUBLICATION_TOO_LARGE', `${path} has ${signed.length} bytes, at most ${MAX_TARGET_FILE_BYTES} are read`),
    );
  }
  const read = () => fromSource(parts.source, targetFilePath(path, signed.sha256), signed.length);
  return cachedOrRead(parts.cache, path, signed, read);
}

/** A content-addressed file from cache or source, verified by the digest it is asked by. */
export async function readEvidence(parts: FileReading, sha256: string, maxBytes: number): Promise<Outcome<Uint8Array>> {
  if (!/^[0-9a-f]{64}$/.test(sha256)) return refused(finding('PUBLICATION_NOT_FOUND', 'that is no SHA-256 digest'));
  return readNamed(parts, `evidence/sha256/${sha256}`, sha256, maxBytes);
}

/** The same for any path under which something signed names a file by its digest. */
export async function readNamed(
  parts: FileReading,
  path: string,
  sha256: string,
  maxBytes: number,
): Promise<Outcome<Uint8Array>> {
  const matches = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex') === sha256;
  const cached = await parts.cache.readUnverified(path, maxBytes);
  if (cached.kind === 'ok' && matches(cached.value)) return cached;
  const bytes = await fromSource(parts.source, path, maxBytes);
  if (bytes.kind === 'refused') return bytes;
  if (!matches(bytes.value)) return refused(finding('PUBLICATION_DIGEST_MISMATCH', `${path} has another digest`));
  await parts.cache.addUnverified(path, bytes.value);
  return ok(bytes.value);
}

/** A file as the source has it, not verified; PUBLICATION_UNREACHABLE without a source. */
export async function fromSource(
  source: ReadFile | undefined,
  path: string,
  maxBytes: number,
): Promise<Outcome<Uint8Array>> {
  if (source !== undefined) return source(path, maxBytes);
  return refused(finding('PUBLICATION_UNREACHABLE', `${path} is not cached, and only the cache is used`));
}
