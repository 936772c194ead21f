import type { Digest } from '../../registry-schema/generated/types.ts';
import { digestOf, hexOf } from '../../core/digest.ts';
import { finding, isFound, ok, refused, refusedBy, type Finding, type Outcome } from '../../core/finding.ts';
import {
  checkFile,
  readPublicationMetadata,
  type ReadFile,
  type VerifiedMetadata,
} from '../../signing/tuf/read-publication.ts';
import { targetFilePath } from '../../signing/tuf/roles.ts';
import type { PublicationStore, Revision } from './publication-store.ts';

declare const proof: unique symbol;

/** The publication as it stands in a store, verified from the trusted root. Only this module makes one. */
export interface PreviousPublication {
  readonly [proof]: true;
  readonly revision: Revision;
  readonly trustedRoot: Uint8Array;
  readonly metadata: VerifiedMetadata;
  /** A target's bytes, verified; PUBLICATION_NOT_FOUND for a path that no role lists. */
  readonly target: (path: string) => Promise<Outcome<Uint8Array>>;
  /** A file under `evidence/sha256/`, held against the digest that it is asked by. */
  readonly evidence: (digest: Digest, maxBytes: number) => Promise<Outcome<Uint8Array>>;
  /** Any other file that something signed names by its digest (lower-case hex). */
  readonly file: (path: string, sha256: string, maxBytes: number) => Promise<Outcome<Uint8Array>>;
}

/** How much of the previous publication is read before signing over it. */
export type ReadDepth = 'metadata' | 'every-target';

/**
 * Reads and verifies the publication in a store; `undefined` when there is none yet. An expired one is no refusal: someone
 * must be able to renew it. A role that lists what it may not is: a writer would sign over it.
 */
export async function readPublication(
  store: PublicationStore,
  trustedRoot: Uint8Array,
  depth: ReadDepth,
): Promise<Outcome<PreviousPublication | undefined>> {
  const revision = await store.readHead();
  if (revision === undefined) return ok(undefined);
  const read = readFrom(store);
  const metadata = await readPublicationMetadata(trustedRoot, read);
  if (metadata.kind === 'refused') return metadata;
  const { targets, foreign } = metadata.value;
  const findings = foreign.map((path) =>
    finding('PUBLICATION_PATH_FORBIDDEN', `a role lists ${path}, which is not its own`),
  );
  const target = (path: string) => readTarget(metadata.value, read, path);
  if (depth === 'every-target') {
    for (const path of targets.keys()) findings.push(...findingsIn(await target(path)));
  }
  if (isFound(findings)) return refusedBy(findings);
  const file = (path: string, sha256: string, maxBytes: number) => readNamed(read, path, sha256, maxBytes);
  const evidence = (digest: Digest, maxBytes: number) =>
    file(`evidence/sha256/${hexOf(digest)}`, hexOf(digest), maxBytes);
  return ok({ revision, trustedRoot, metadata: metadata.value, target, evidence, file } as PreviousPublication);
}

async function readTarget(metadata: VerifiedMetadata, read: ReadFile, path: string): Promise<Outcome<Uint8Array>> {
  const signed = metadata.targets.get(path);
  if (signed === undefined) return refused(finding('PUBLICATION_NOT_FOUND', 'no role lists that file'));
  const bytes = await read(targetFilePath(path, signed.sha256), signed.length);
  return bytes.kind === 'refused' ? bytes : checkFile(path, bytes.value, signed);
}

async function readNamed(read: ReadFile, path: string, sha256: string, maxBytes: number): Promise<Outcome<Uint8Array>> {
  const bytes = await read(path, maxBytes);
  if (bytes.kind === 'refused' || hexOf(digestOf(bytes.value)) === sha256) return bytes;
  return refused(finding('PUBLICATION_DIGEST_MISMATCH', `${path} has another digest`));
}

function readFrom(store: PublicationStore): ReadFile {
  return async (path, maxBytes) => {
    const bytes = await store.read(path);
    if (bytes === undefined) return refused(finding('PUBLICATION_NOT_FOUND', `${path} is not there`));
    if (bytes.length > maxBytes) {
      return refused(
        finding('PUBLICATION_TOO_LARGE', `${path} has ${bytes.length} bytes, at most ${maxBytes} are accepted`),
      );
    }
    return ok(bytes);
  };
}

function findingsIn(outcome: Outcome<unknown>): readonly Finding[] {
  return outcome.kind === 'refused' ? outcome.findings : [];
}
