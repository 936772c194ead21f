/** A whole list, or the word that there is more of it than is read: nothing is decided on a part. */
export type Listed<T> = readonly T[] | 'too-long';

/** GitHub gives no more in one answer. */
export const PAGE_SIZE = 100;

/** More than this is an attack or a mistake. */
export const MAX_LISTED = 3000;

/** Reads a list page by page, up to the bound and not a page further. */
export async function readListed<T>(
  pages: AsyncIterable<{ readonly data: readonly T[] }>,
  max = MAX_LISTED,
): Promise<Listed<T>> {
  const items: T[] = [];
  for await (const { data } of pages) {
    items.push(...data);
    if (items.length > max) return 'too-long';
  }
  return items;
}
