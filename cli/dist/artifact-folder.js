import { a as parseManifest } from "./manifest.js";
import { s as parseReleaseRecord } from "./digest.js";
import { n as ecosystemOf } from "./enforce.js";
import { n as signingFacts } from "./decide-release.js";
import { r as readArtifactFile } from "./artifact-file.js";
import { join } from "node:path";

// core/admission/previous-release.ts
/** What a release admitted earlier may do, for the comparison with the next one under the tier in force now. */
function capabilityView(manifest, artifactName, tier) {
	return {
		manifest,
		tier,
		ecosystem: ecosystemOf({ record: { artifact: { name: artifactName } } })
	};
}
/** A merged release as the next one is compared with it; undefined where it cannot be read. */
function mergedRelease({ record, manifest, statement }, tier) {
	const parsed = parseManifest(manifest);
	const release = parseReleaseRecord(record);
	if (parsed.kind === "refused" || release.kind === "refused") return void 0;
	return {
		view: capabilityView(parsed.value.value, release.value.value.artifact.name, tier),
		signing: statement === void 0 ? void 0 : signingFacts(statement)
	};
}

// cli/registry/artifact-folder.ts
/** Artifacts by file name from a folder where there is one, else from their URL. The digest decides either way. */
function artifactSource(folder) {
	return async (artifact, policy) => {
		if (folder !== void 0) try {
			return await readArtifactFile(join(folder, artifact.name), artifact.name);
		} catch {}
		const { fetchArtifact } = await import("./fetch-artifact.js");
		return fetchArtifact(artifact, policy);
	};
}

export { capabilityView as n, mergedRelease as r, artifactSource as t };