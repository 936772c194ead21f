import { r as isPluginId } from "./registry-path.js";
import { a as UsageError, n as plainText, o as defineCommand } from "./portcullis.js";
import { a as openFacts, i as FACTS_OPTIONS, n as readMakers, o as eventJson, r as readRegistryOf, s as renderEvent, t as readDossier } from "./plugin-dossier.js";
import { n as renderFindings } from "./render-findings.js";
import { t as refusal } from "./refusal.js";
import { t as unknownPlugin } from "./near-plugin.js";

// cli/commands/history.ts
const command = defineCommand({
	name: "history",
	summary: "Print what befell a plugin, and who answers for it, from published data alone",
	usage: "PLUGIN --publication URL --root FILE [options]",
	positionals: {
		min: 1,
		max: 1
	},
	options: FACTS_OPTIONS,
	example: "portcullis history azure_openai_embeddings --publication https://plugins.example.org/ --root root.json",
	async run({ options, positionals, style, ...asker }) {
		const id = positionals[0] ?? "";
		if (!isPluginId(id)) throw new UsageError(`${id} is no plugin id`);
		const facts = await openFacts(options, asker);
		if (facts.kind === "refused") return refusal(facts.findings, style);
		const registry = await readRegistryOf(facts.value);
		if (registry.kind === "refused") return refusal(registry.findings, style);
		const dossier = await readDossier(facts.value, registry.value, id);
		if (dossier.kind === "refused") {
			const near = await unknownPlugin(id, facts);
			const refused = refusal(dossier.findings, style);
			return near === void 0 ? refused : {
				...refused,
				human: `${renderFindings(dossier.findings, style)}\n${plainText(near)}`
			};
		}
		const { plugin, events } = dossier.value;
		const told = [];
		for (const event of events) told.push({
			event,
			makers: event.kind === "admitted" ? await readMakers(facts.value, event.row) : void 0
		});
		const { registry_id: registryId, channel } = registry.value;
		return {
			exit: "yes",
			human: [`${plainText(id)} of ${plainText(registryId)} ${plainText(channel)}: tier ${plainText(plugin.record.tier.name)}, ${plugin.record.status}, ${plugin.releases.length} admitted`, ...told.flatMap(({ event, makers }) => renderEvent(event, makers, style))].join("\n"),
			json: {
				plugin_id: id,
				registry_id: registryId,
				channel,
				publication_version: facts.value.publication.version,
				events: told.map(({ event, makers }) => eventJson(event, makers))
			}
		};
	}
});

export { command };