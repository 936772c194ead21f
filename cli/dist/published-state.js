import { i as prepareTrust } from "./trust.js";
import { c as ok } from "./finding.js";
import { t as parseConfig } from "./publication-documents.js";
import { t as readPublication } from "./read-publication2.js";

// action/publish/published-state.ts
/** What the last publication says, every target verified against its signed digest. */
async function readPublished(previous) {
	const roots = await readTrust(previous);
	if (roots.kind === "refused") return roots;
	const targets = /* @__PURE__ */ new Map();
	for (const [path, target] of previous.metadata.targets) {
		if (target.role === "targets") continue;
		const bytes = await previous.target(path);
		if (bytes.kind === "refused") return bytes;
		targets.set(path, bytes.value);
	}
	const state = readPublication(targets);
	return state.kind === "refused" ? state : ok({
		...roots.value,
		state: state.value
	});
}
/** config.json and trusted_root.json, which the root's keys signed. */
async function readTrust(previous) {
	const configBytes = await previous.target("config.json");
	const rootBytes = await previous.target("trusted_root.json");
	if (configBytes.kind === "refused") return configBytes;
	if (rootBytes.kind === "refused") return rootBytes;
	const config = parseConfig(configBytes.value);
	if (config.kind === "refused") return config;
	const trust = prepareTrust(rootBytes.value, config.value.value.trust);
	if (trust.kind === "refused") return trust;
	return ok({
		config: config.value.value,
		trust: trust.value
	});
}

export { readTrust as n, readPublished as t };