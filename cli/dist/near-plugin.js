import { s as parseRegistry } from "./publication-documents.js";
import { i as didYouMean } from "./portcullis.js";

// cli/publication/near-plugin.ts
/** What to tell whoever named a plugin that the registry does not have; nothing where it has it, or nobody can tell. */
async function unknownPlugin(name, facts) {
	if (facts.kind === "refused") return void 0;
	const bytes = await facts.value.publication.target("registry.json");
	const registry = bytes.kind === "ok" ? parseRegistry(bytes.value) : bytes;
	if (registry.kind === "refused") return void 0;
	const { allowlist } = registry.value.value;
	if (allowlist === void 0) return void 0;
	const ids = [...new Set(allowlist.map((entry) => entry.plugin_id))];
	return ids.includes(name) ? void 0 : `no release of ${name} is admitted${didYouMean(name, ids)}`;
}

export { unknownPlugin as t };