import { g as isPublicationReinstatements } from "./validators.js";
import { r as parseDocument } from "./parse-document.js";
import { t as andThen } from "./finding.js";
import { t as encodeDocument } from "./encode-document.js";
import { a as wholeSeconds } from "./time.js";

// core/denies/reinstatements.ts
const REINSTATEMENTS_FILE = "reinstatements.json";
const MAX_REINSTATEMENTS_BYTES = 16777216;
/** reinstatements.json of a publication: key A and the head sign it, so that key R alone ends nothing. */
function parseReinstatements(bytes, file = REINSTATEMENTS_FILE) {
	return parseDocument({
		kind: "PUBLICATION",
		limits: { maxBytes: MAX_REINSTATEMENTS_BYTES },
		isValid: isPublicationReinstatements
	}, bytes, file);
}
/** Undefined while there is none: a publication then lists no such file. */
function renderReinstatements({ registryId, channel, reinstatements }) {
	if (reinstatements.length === 0) return void 0;
	return encodeDocument({
		schema_version: 1,
		registry_id: registryId,
		channel,
		entries: reinstatements
	});
}
/** The state in which the quarantine has ended: its entry is out of force, or the release no longer entered quarantined. */
function withReinstatement(state, accepted, { commit, at }) {
	const { schema_version: _version, ...entry } = accepted;
	const reinstated = {
		...entry,
		accepted_at: wholeSeconds(at),
		source_commit: commit
	};
	const { ends } = accepted;
	const plugin = ends.kind === "release" ? state.plugins.get(ends.plugin_id) : void 0;
	const plugins = ends.kind === "release" && plugin !== void 0 ? new Map(state.plugins).set(ends.plugin_id, released(plugin, ends.digest)) : state.plugins;
	return {
		...state,
		plugins,
		reinstatements: [...state.reinstatements, reinstated]
	};
}
function released(plugin, digest) {
	const releases = plugin.releases.map((row) => {
		if (row.artifact.digest !== digest) return row;
		const { quarantined: _ended, ...rest } = row;
		return rest;
	});
	return {
		...plugin,
		releases
	};
}
/** What ends denies, of one registry and channel; none where it cannot be read: to deny must not wait for what ends denies. */
async function readableReinstatements(read, { registryId, channel }) {
	const parsed = andThen(await read(), (bytes) => parseReinstatements(bytes));
	if (parsed.kind === "refused") return [];
	const document = parsed.value.value;
	return document.registry_id === registryId && document.channel === channel ? document.entries : [];
}

export { withReinstatement as a, renderReinstatements as i, parseReinstatements as n, readableReinstatements as r, REINSTATEMENTS_FILE as t };