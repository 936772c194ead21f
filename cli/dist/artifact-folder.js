import { t as readArtifactFile } from "./artifact-file.js";
import { join } from "node:path";

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

export { artifactSource as t };