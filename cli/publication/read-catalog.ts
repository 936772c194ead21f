import { ok, type Outcome } from '../../core/finding.ts';
import { CATALOG_FILE, MAX_CATALOG_BYTES, parseCatalog, type CatalogEntry } from '../../core/publication/catalog.ts';
import type { VerifiedPublication } from '../../runtime/client/verified-publication.ts';

/** Every entry of the catalogue: of the one document, or of each shard that it lists, held against its digest. */
export async function readCatalog(publication: VerifiedPublication): Promise<Outcome<readonly CatalogEntry[]>> {
  const bytes = await publication.target(CATALOG_FILE);
  const parsed = bytes.kind === 'ok' ? parseCatalog(bytes.value) : bytes;
  if (parsed.kind === 'refused') return parsed;
  const { plugins, shards = [] } = parsed.value.value;
  if (plugins !== undefined) return ok(plugins);
  const entries: CatalogEntry[] = [];
  for (const sha256 of shards) {
    if (sha256 === null) continue;
    const path = `catalog/sha256/${sha256}`;
    const shard = await publication.named(path, sha256, MAX_CATALOG_BYTES);
    const part = shard.kind === 'ok' ? parseCatalog(shard.value, path) : shard;
    if (part.kind === 'refused') return part;
    entries.push(...(part.value.value.plugins ?? []));
  }
  return ok(entries);
}
