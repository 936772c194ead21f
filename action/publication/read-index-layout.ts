import type { PublicationIndexGroup, PublicationRegistry } from '../../registry-schema/generated/types.ts';
import { ok, type Outcome } from '../../core/finding.ts';
import {
  emptyLayout,
  groupFileOf,
  groupFiles,
  groupsOfRegistry,
  layoutOfGroups,
  layoutOfTargets,
  type IndexLayout,
} from '../../core/publication/index-layout.ts';
import { checkedGroup, MAX_GROUP_BYTES, parseRegistry } from '../../core/publication/publication-documents.ts';
import type { PreviousPublication } from './publication-reader.ts';

export interface ReadLayout {
  readonly layout: IndexLayout;
  /** SHA-256 of the shards of the catalogue by their names, where groups name them. */
  readonly catalog: ReadonlyMap<string, string>;
  /** SHA-256 of the groups. */
  readonly groups: readonly string[];
}

/**
 * Where every shard of a publication lies, or that of one plugin alone; each group of them is verified by the digest that
 * registry.json lists.
 */
export async function readIndexLayout(previous: PreviousPublication, pluginId?: string): Promise<Outcome<ReadLayout>> {
  const shown = layoutOfTargets(previous.metadata.targets);
  if (shown !== undefined) return ok({ layout: shown, catalog: new Map(), groups: [] });
  const bytes = await previous.target('registry.json');
  const registry = bytes.kind === 'ok' ? parseRegistry(bytes.value) : bytes;
  return registry.kind === 'refused' ? registry : readListed(previous, registry.value.value, pluginId);
}

async function readListed(
  previous: PreviousPublication,
  registry: PublicationRegistry,
  pluginId: string | undefined,
): Promise<Outcome<ReadLayout>> {
  const listed = groupsOfRegistry(registry);
  if (listed === undefined) return ok({ layout: emptyLayout(), catalog: new Map(), groups: [] });
  const groups: PublicationIndexGroup[] = [];
  const own = pluginId === undefined ? undefined : groupFileOf(listed, pluginId);
  const files = pluginId === undefined ? groupFiles(listed) : own === undefined ? [] : [own];
  for (const { group, path, sha256 } of files) {
    const bytes = await previous.file(path, sha256, MAX_GROUP_BYTES);
    const checked = bytes.kind === 'ok' ? checkedGroup(bytes.value, { group, path }) : bytes;
    if (checked.kind === 'refused') return checked;
    groups.push(checked.value);
  }
  return ok({ ...layoutOfGroups(listed.shards, groups), groups: [...listed.digests.values()] });
}
