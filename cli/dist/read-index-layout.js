import { c as ok } from "./finding.js";
import { _ as layoutOfTargets, d as groupFileOf, f as groupFiles, g as layoutOfGroups, h as groupsOfRegistry, i as checkedGroup, n as MAX_GROUP_BYTES, s as parseRegistry, u as emptyLayout } from "./publication-documents.js";

// action/publication/read-index-layout.ts
/**
* Where every shard of a publication lies, or that of one plugin alone; each group of them is verified by the digest that
* registry.json lists.
*/
async function readIndexLayout(previous, pluginId) {
	const shown = layoutOfTargets(previous.metadata.targets);
	if (shown !== void 0) return ok({
		layout: shown,
		catalog: /* @__PURE__ */ new Map(),
		groups: []
	});
	const bytes = await previous.target("registry.json");
	const registry = bytes.kind === "ok" ? parseRegistry(bytes.value) : bytes;
	return registry.kind === "refused" ? registry : readListed(previous, registry.value.value, pluginId);
}
async function readListed(previous, registry, pluginId) {
	const listed = groupsOfRegistry(registry);
	if (listed === void 0) return ok({
		layout: emptyLayout(),
		catalog: /* @__PURE__ */ new Map(),
		groups: []
	});
	const groups = [];
	const own = pluginId === void 0 ? void 0 : groupFileOf(listed, pluginId);
	const files = pluginId === void 0 ? groupFiles(listed) : own === void 0 ? [] : [own];
	for (const { group, path, sha256 } of files) {
		const bytes = await previous.file(path, sha256, MAX_GROUP_BYTES);
		const checked = bytes.kind === "ok" ? checkedGroup(bytes.value, {
			group,
			path
		}) : bytes;
		if (checked.kind === "refused") return checked;
		groups.push(checked.value);
	}
	return ok({
		...layoutOfGroups(listed.shards, groups),
		groups: [...listed.digests.values()]
	});
}

export { readIndexLayout as t };