import { t as RELEASE_RECORD_FILE } from "./release-record.js";
import { i as readChangeSet } from "./owners-ground.js";
import { i as recordPath } from "./registry-path.js";

// action/publish/merged-release.ts
/**
* The release of a plugin that a commit of the protected branch brought: that version, or the last where none is named. Read
* from that commit, so that nothing that came later changes what the next release is compared with. Undefined if it brought none.
*/
async function mergedBy(objects, commit, pluginId, version) {
	const { releases } = readChangeSet(await objects.changes(await objects.firstParent(commit), commit));
	const brought = releases.findLast((release) => release.pluginId === pluginId && (version === void 0 || release.version === version) && release.files.has("release.json"));
	if (brought === void 0) return void 0;
	return {
		files: brought.files,
		plugin: await objects.file(commit, recordPath(pluginId))
	};
}

export { mergedBy as t };