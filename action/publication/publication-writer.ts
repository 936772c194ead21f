import { finding, ok, refused, type Outcome } from '../../core/finding.ts';
import type { VerifiedMetadata } from '../../signing/tuf/read-publication.ts';
import type { PublicationPlan } from './publication-composer.ts';
import { readPublication, type PreviousPublication, type ReadDepth } from './publication-reader.ts';
import { PublicationStoreError, type PublicationStore, type Revision } from './publication-store.ts';

export interface WriteRequest {
  readonly store: PublicationStore;
  readonly trustedRoot: Uint8Array;
  /** `every-target` for a publish; `metadata` where a damaged shard must not delay a deny. */
  readonly depth: ReadDepth;
  /** Computes the next state; without files, the one before stays. Called again, with the newer state, whenever another writer was faster. */
  readonly plan: (previous: PreviousPublication | undefined) => Promise<Outcome<PublicationPlan>>;
  readonly message: string;
  readonly attempts?: number;
}

export interface Written {
  readonly revision: Revision;
  readonly metadata: VerifiedMetadata;
  readonly attempts: number;
}

export const DEFAULT_WRITE_ATTEMPTS = 5;

/**
 * Publishing as compare-and-swap: read and verify, plan, write if nobody else did; otherwise once more from what they wrote.
 * Refuses with whatever the reader or the plan refuses with, PUBLICATION_CONTENDED after the last attempt, and
 * PUBLICATION_UNREACHABLE or PUBLICATION_STORE_UNCONDITIONAL when the store itself fails.
 */
export async function writePublication(request: WriteRequest): Promise<Outcome<Written>> {
  try {
    return await attemptWrites(request);
  } catch (error) {
    if (!(error instanceof PublicationStoreError)) throw error;
    return refused(finding(error.code, error.message));
  }
}

async function attemptWrites(request: WriteRequest): Promise<Outcome<Written>> {
  const { store, trustedRoot, depth, plan, message, attempts = DEFAULT_WRITE_ATTEMPTS } = request;
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const previous = await readPublication(store, trustedRoot, depth);
    if (previous.kind === 'refused') return previous;
    const planned = await plan(previous.value);
    if (planned.kind === 'refused') return planned;
    const { files, metadata } = planned.value;
    if (files.length === 0 && previous.value !== undefined)
      return ok({ revision: previous.value.revision, metadata, attempts: attempt });
    const result = await store.commit({ expected: previous.value?.revision, files, message });
    if (result.kind === 'written') return ok({ revision: result.revision, metadata, attempts: attempt });
  }
  return refused(finding('PUBLICATION_CONTENDED', `${attempts} attempts were each overtaken by another writer`));
}
