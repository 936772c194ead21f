import { isPluginId } from '../../core/registry/registry-path.ts';
import { defineCommand, UsageError, type Result } from '../command.ts';
import { eventJson, renderEvent } from '../output/render-history.ts';
import { renderFindings } from '../output/render-findings.ts';
import { plainText } from '../output/terminal-text.ts';
import { refusal } from '../refusal.ts';
import { unknownPlugin } from '../publication/near-plugin.ts';
import { FACTS_OPTIONS, openFacts } from '../publication/open-facts.ts';
import { readDossier, readMakers, readRegistryOf } from '../publication/plugin-dossier.ts';

export const command = defineCommand({
  name: 'history',
  summary: 'Print what befell a plugin, and who answers for it, from published data alone',
  usage: 'PLUGIN --publication URL --root FILE [options]',
  positionals: { min: 1, max: 1 },
  options: FACTS_OPTIONS,
  example: 'portcullis history azure_openai_embeddings --publication https://plugins.example.org/ --root root.json',
  async run({ options, positionals, style, ...asker }): Promise<Result> {
    const id = positionals[0] ?? '';
    if (!isPluginId(id)) throw new UsageError(`${id} is no plugin id`);
    const facts = await openFacts(options, asker);
    if (facts.kind === 'refused') return refusal(facts.findings, style);
    const registry = await readRegistryOf(facts.value);
    if (registry.kind === 'refused') return refusal(registry.findings, style);
    const dossier = await readDossier(facts.value, registry.value, id);
    if (dossier.kind === 'refused') {
      const near = await unknownPlugin(id, facts);
      const refused = refusal(dossier.findings, style);
      return near === undefined
        ? refused
        : { ...refused, human: `${renderFindings(dossier.findings, style)}\n${plainText(near)}` };
    }
    const { plugin, events } = dossier.value;
    const told = [];
    for (const event of events)
      told.push({ event, makers: event.kind === 'admitted' ? await readMakers(facts.value, event.row) : undefined });
    const { registry_id: registryId, channel } = registry.value;
    return {
      exit: 'yes',
      human: [
        `${plainText(id)} of ${plainText(registryId)} ${plainText(channel)}: tier ${plainText(plugin.record.tier.name)}, ${plugin.record.status}, ${plugin.releases.length} admitted`,
        ...told.flatMap(({ event, makers }) => renderEvent(event, makers, style)),
      ].join('\n'),
      json: {
        plugin_id: id,
        registry_id: registryId,
        channel,
        publication_version: facts.value.publication.version,
        events: told.map(({ event, makers }) => eventJson(event, makers)),
      },
    };
  },
});
