import type { Outcome } from '../../core/finding.ts';
import { parseRegistry } from '../../core/publication/publication-documents.ts';
import type { PublicationFacts } from '../../runtime/load-gate/publication-facts.ts';
import { didYouMean } from '../../core/report/nearest-name.ts';

/** What to tell whoever named a plugin that the registry does not have; nothing where it has it, or nobody can tell. */
export async function unknownPlugin(name: string, facts: Outcome<PublicationFacts>): Promise<string | undefined> {
  if (facts.kind === 'refused') return undefined;
  const bytes = await facts.value.publication.target('registry.json');
  const registry = bytes.kind === 'ok' ? parseRegistry(bytes.value) : bytes;
  if (registry.kind === 'refused') return undefined;
  // Beyond 10,000 releases only all of the shards would tell.
  const { allowlist } = registry.value.value;
  if (allowlist === undefined) return undefined;
  const ids = [...new Set<string>(allowlist.map((entry) => entry.plugin_id))];
  return ids.includes(name) ? undefined : `no release of ${name} is admitted${didYouMean(name, ids)}`;
}
