import { MAX_BUNDLE_BYTES } from '../../core/attestation/bundle.ts';
import { PUBLISHED_POLICY_FILE } from '../../core/documents/policy.ts';
import { ok, type Outcome } from '../../core/finding.ts';
import { headPath } from '../../core/publication/head.ts';
import { REINSTATEMENTS_FILE } from '../../core/denies/reinstatements.ts';
import type { VerifiedMetadata } from '../../signing/tuf/read-publication.ts';
import { readTarget, type FileReading } from './read-files.ts';

/** What every load needs. A publication that was accepted without it would deny all, and no look would find it changed. */
const ALWAYS_FETCHED = [PUBLISHED_POLICY_FILE, 'trusted_root.json', REINSTATEMENTS_FILE];

type Parts = FileReading & { readonly metadata: VerifiedMetadata };

/**
 * Brings into the cache what every load needs and what the host asked for, and gives the head, which nobody has verified
 * yet, where it may be another one than before. Refused with the first that cannot be had; what no role lists is not missed.
 */
export async function prefetch(
  parts: Parts,
  known: VerifiedMetadata | undefined,
  wanted: readonly string[],
): Promise<Outcome<Map<string, Uint8Array>>> {
  const always = ALWAYS_FETCHED.filter((path) => parts.metadata.targets.has(path));
  const [head, ...fetched] = await Promise.all([
    readHead(parts, known),
    ...always.map((path) => readTarget(parts, path)),
  ]);
  for (const read of fetched) if (read.kind === 'refused') return read;
  for (const path of wanted) {
    const read = await readTarget(parts, path);
    if (read.kind === 'refused') return read;
  }
  return head;
}

/** A registry that has stated no head yet has none. */
async function readHead(parts: Parts, known: VerifiedMetadata | undefined): Promise<Outcome<Map<string, Uint8Array>>> {
  const none = ok(new Map<string, Uint8Array>());
  const { admissions } = parts.metadata.roles;
  const path = headPath(admissions.version);
  if (parts.source === undefined || known?.roles.admissions.sha256 === admissions.sha256) return none;
  if ((await parts.cache.readUnverified(path, MAX_BUNDLE_BYTES)).kind === 'ok') return none;
  const read = await parts.source(path, MAX_BUNDLE_BYTES);
  if (read.kind === 'ok') return ok(new Map([[path, read.value]]));
  return read.findings[0].code === 'PUBLICATION_NOT_FOUND' ? none : read;
}
