import { ok, type Outcome } from '../../core/finding.ts';
import { readPublication, readShards } from '../../core/publication/read-publication.ts';
import type { Rendered } from '../../core/publication/render-publication.ts';
import type { ShardCount } from '../../core/publication/shard.ts';

/**
 * Whether the next publish could read what this one is about to sign: signed over but unreadable, it would be the last
 * publication for ever. Shard by shard, for all of them parsed at once are several times what they weigh.
 */
export function checkReadable(
  { targets, files }: Rendered,
  revocations: Uint8Array,
  { shards, isPublished }: { readonly shards: ShardCount; readonly isPublished: (path: string) => boolean },
): Outcome<void> {
  const isShard = (path: string): boolean => path.startsWith('index/');
  const documents = [...targets].filter(([path]) => !isShard(path));
  const read = readPublication(new Map([...documents, ['revocations.json', revocations] as const]));
  if (read.kind === 'refused') return read;
  for (const [path, bytes] of [...targets, ...files]) {
    if (!isShard(path) || isPublished(path)) continue;
    const shard = readShards(new Map([[path, bytes]]), shards);
    if (shard.kind === 'refused') return shard;
  }
  return ok(undefined);
}
