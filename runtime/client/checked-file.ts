import { andThen, finding, refused, type Outcome } from '../../core/finding.ts';
import type { PublicationSource } from './http-source.ts';
import type { PublicationCache } from './publication-cache.ts';
import { fromSource } from './read-files.ts';

export interface CheckedReading {
  readonly cache: PublicationCache;
  /** `undefined` when only the cache may be used. */
  readonly replaced: PublicationSource | undefined;
  /** What the refresh fetched already and nobody has verified yet; each is good for one reading. */
  readonly prefetched: Map<string, Uint8Array>;
}

const PLAIN_PATH = /^[A-Za-z0-9][A-Za-z0-9._-]*(?:\/[A-Za-z0-9][A-Za-z0-9._-]*)*$/;

/**
 * A file beside the TUF repository that is replaced under its name, such as the signed head: what `check` makes of it. What
 * the source has comes first, and where that does not pass, once more without an ETag; then the last one that passed. Only
 * what passed is kept: one bad answer must not outlast whoever gave it.
 */
export async function readChecked<T>(
  reading: CheckedReading,
  path: string,
  maxBytes: number,
  check: (bytes: Uint8Array) => Outcome<T>,
): Promise<Outcome<T>> {
  if (!PLAIN_PATH.test(path)) return refused(finding('PUBLICATION_NOT_FOUND', 'that is no path of a publication'));
  const { cache, replaced, prefetched } = reading;
  const keep = async (bytes: Uint8Array): Promise<void> => {
    await cache.addUnverified(path, bytes);
    await replaced?.accepted(path, bytes);
  };
  const early = prefetched.get(path);
  prefetched.delete(path);
  const served = early === undefined ? await fromSource(replaced?.read, path, maxBytes) : kept(early);
  const checked = andThen(served, check);
  if (served.kind === 'ok' && checked.kind === 'ok') {
    await keep(served.value);
    return checked;
  }
  const again = served.kind === 'ok' && replaced !== undefined ? await replaced.readAnew(path, maxBytes) : served;
  const checkedAgain = again === served ? checked : andThen(again, check);
  if (again.kind === 'ok' && checkedAgain.kind === 'ok') {
    await keep(again.value);
    return checkedAgain;
  }
  const cached = await cache.readUnverified(path, maxBytes);
  const checkedCached = andThen(cached, check);
  if (checkedCached.kind === 'ok') return checkedCached;
  // Why the bytes that there are do not pass says more than that there are none.
  if (served.kind === 'ok') return checked;
  return cached.kind === 'ok' ? checkedCached : checkedAgain;
}

function kept(value: Uint8Array): Outcome<Uint8Array> {
  return { kind: 'ok', value };
}
