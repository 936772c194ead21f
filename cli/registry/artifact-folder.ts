import { join } from 'node:path';
import type { ArtifactSource } from '../../action/publish/publish.ts';
import { artifactLimits } from '../../core/artifact/artifact-limits.ts';
import { readArtifactFile } from '../../transport/artifact/artifact-file.ts';

/** Artifacts by file name from a folder where there is one, else from their URL. The digest decides either way. */
export function artifactSource(folder: string | undefined): ArtifactSource {
  return async (artifact, policy) => {
    if (folder !== undefined) {
      try {
        return await readArtifactFile(join(folder, artifact.name), artifact.name, artifactLimits(policy).archive);
      } catch {
        // Not in the folder: the URL is what hosts use anyway.
      }
    }
    const { fetchArtifact } = await import('../../transport/artifact/fetch-artifact.ts');
    return fetchArtifact(artifact, policy);
  };
}
