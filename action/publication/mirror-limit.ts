import { finding, refused } from '../../core/finding.ts';
import type { MirrorReport, NamedStore } from './mirrored-store.ts';
import { PublicationStoreError, type PublicationStore } from './publication-store.ts';

/**
 * The work with a mirror, or MIRROR_FAILED when it took longer. Work that is given up asks nothing further of the mirror; files
 * that it has taken by then stay, so that a slow mirror gets farther each time.
 */
export async function withinLimit(
  { name, store }: NamedStore,
  limitMs: number,
  work: (mirror: NamedStore) => Promise<MirrorReport | undefined>,
): Promise<MirrorReport | undefined> {
  const message = `it did not take the change within ${limitMs / 1_000} seconds`;
  const until = performance.now() + limitMs;
  const requireTime = () => {
    if (performance.now() >= until) throw new PublicationStoreError(message);
  };
  const gaveUp = Promise.withResolvers<MirrorReport>();
  const timer = setTimeout(
    () => gaveUp.resolve({ name, outcome: refused(finding('MIRROR_FAILED', message)) }),
    limitMs,
  );
  try {
    return await Promise.race([work({ name, store: endingStore(store, requireTime) }), gaveUp.promise]);
  } finally {
    clearTimeout(timer);
  }
}

function endingStore(store: PublicationStore, requireTime: () => void): PublicationStore {
  const timed = async <Answer>(ask: () => Promise<Answer>): Promise<Answer> => {
    requireTime();
    return ask();
  };
  return {
    readHead: () => timed(() => store.readHead()),
    read: (path) => timed(() => store.read(path)),
    commit: (change) => timed(() => store.commit(change)),
    ...(store.has === undefined ? {} : { has: (path) => timed(async () => (await store.has?.(path)) ?? false) }),
    ...(store.stage === undefined ? {} : { stage: (files) => timed(async () => store.stage?.(files)) }),
  };
}
