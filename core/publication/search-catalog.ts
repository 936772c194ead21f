import type { CatalogEntry } from './catalog.ts';

/**
 * The plugins in which every word of the text occurs, in whatever letter case: in id, summary, owners or tier. Those whose id
 * is or begins with the text come first, then those whose id holds it, then the rest; each by id. No text is every plugin.
 */
export function searchCatalog(entries: readonly CatalogEntry[], text: string): readonly CatalogEntry[] {
  const wanted = text.trim().toLowerCase();
  const words = wanted.split(/\s+/).filter((word) => word !== '');
  return entries
    .filter((entry) => {
      const said = [entry.plugin_id, entry.summary ?? '', entry.tier.name, ...entry.owners].join('\n').toLowerCase();
      return words.every((word) => said.includes(word));
    })
    .map((entry) => ({ entry, rank: rankOf(entry.plugin_id, wanted) }))
    .sort((one, other) => one.rank - other.rank || (one.entry.plugin_id < other.entry.plugin_id ? -1 : 1))
    .map(({ entry }) => entry);
}

function rankOf(id: string, wanted: string): number {
  if (id === wanted) return 0;
  if (id.startsWith(wanted)) return 1;
  return id.includes(wanted) ? 2 : 3;
}
