import { t as count } from "./count.js";
import { n as plainText, o as defineCommand } from "./portcullis.js";
import { t as refusal } from "./refusal.js";
import { n as openClient, t as CLIENT_OPTIONS } from "./open-client.js";
import { c as ok } from "./finding.js";
import { a as parseCatalog, n as MAX_CATALOG_BYTES, t as CATALOG_FILE } from "./catalog.js";
import { t as failIfUnreachable } from "./unreachable.js";

// core/publication/search-catalog.ts
/**
* The plugins in which every word of the text occurs, in whatever letter case: in id, summary, owners or tier. Those whose id
* is or begins with the text come first, then those whose id holds it, then the rest; each by id. No text is every plugin.
*/
function searchCatalog(entries, text) {
	const wanted = text.trim().toLowerCase();
	const words = wanted.split(/\s+/).filter((word) => word !== "");
	return entries.filter((entry) => {
		const said = [
			entry.plugin_id,
			entry.summary ?? "",
			entry.tier.name,
			...entry.owners
		].join("\n").toLowerCase();
		return words.every((word) => said.includes(word));
	}).map((entry) => ({
		entry,
		rank: rankOf(entry.plugin_id, wanted)
	})).sort((one, other) => one.rank - other.rank || (one.entry.plugin_id < other.entry.plugin_id ? -1 : 1)).map(({ entry }) => entry);
}
function rankOf(id, wanted) {
	if (id === wanted) return 0;
	if (id.startsWith(wanted)) return 1;
	return id.includes(wanted) ? 2 : 3;
}

// cli/publication/read-catalog.ts
/** Every entry of the catalogue: of the one document, or of each shard that it lists, held against its digest. */
async function readCatalog(publication) {
	const bytes = await publication.target(CATALOG_FILE);
	const parsed = bytes.kind === "ok" ? parseCatalog(bytes.value) : bytes;
	if (parsed.kind === "refused") return parsed;
	const { plugins, shards = [] } = parsed.value.value;
	if (plugins !== void 0) return ok(plugins);
	const entries = [];
	for (const sha256 of shards) {
		if (sha256 === null) continue;
		const path = `catalog/sha256/${sha256}`;
		const shard = await publication.named(path, sha256, MAX_CATALOG_BYTES);
		const part = shard.kind === "ok" ? parseCatalog(shard.value, path) : shard;
		if (part.kind === "refused") return part;
		entries.push(...part.value.value.plugins ?? []);
	}
	return ok(entries);
}

// cli/commands/list.ts
const MAX_SHOWN = 50;
const command = defineCommand({
	name: "list",
	summary: "Look for plugins by id, summary, owner or tier, in the published catalogue",
	usage: "[TEXT] --publication URL --root FILE [options]",
	positionals: {
		min: 0,
		max: 1
	},
	options: CLIENT_OPTIONS,
	example: "portcullis list embeddings --publication https://plugins.example.org/ --root root.json",
	async run({ options, positionals, cwd, env, now, style, progress }) {
		const { client, source } = await openClient(options, env, cwd, now);
		progress("refreshing the publication");
		const publication = await client.refresh();
		if (publication.kind === "refused") {
			failIfUnreachable(publication.findings, source);
			return refusal(publication.findings, style);
		}
		const catalog = await readCatalog(publication.value);
		if (catalog.kind === "refused") return refusal(catalog.findings, style);
		const found = searchCatalog(catalog.value, positionals[0] ?? "");
		const left = found.length - MAX_SHOWN;
		return {
			exit: "yes",
			human: [
				...found.slice(0, MAX_SHOWN).map((entry) => renderEntry(entry, style)),
				...left > 0 ? [`and ${left} more: --json prints them all`] : [],
				`${count(found.length, "plugin")} of ${catalog.value.length}`
			].join("\n"),
			json: {
				publication_version: publication.value.version,
				plugins: found
			}
		};
	}
});
function renderEntry(entry, style) {
	const { plugin_id: id, summary, tier, latest, breaches, releases, status, owners } = entry;
	const version = latest === void 0 ? "no release" : `${latest.version} (${count(releases, "release")})`;
	const marks = [
		...status === "retired" ? ["retired"] : [],
		...latest?.quarantined === true ? ["entered quarantined"] : [],
		...breaches.denied_releases > 0 ? [`${breaches.denied_releases} denied`] : []
	];
	return [
		`${plainText(id)}  ${plainText(version)}  ${plainText(tier.name)}${marks.length === 0 ? "" : `  ${style.red(marks.join(", "))}`}`,
		...summary === void 0 ? [] : [`  ${plainText(summary)}`],
		style.dim(`  ${owners.map(plainText).join(" ")}`)
	].join("\n");
}

export { command };