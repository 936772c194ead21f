import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { ArtifactsAtHand } from '../../action/policy/simulate.ts';
import type { ArtifactSource } from '../../action/publish/publish.ts';
import { HARD_LIMITS } from '../../core/archive/limits.ts';
import { artifactLimits } from '../../core/artifact/artifact-limits.ts';
import { readArtifactFile } from '../../transport/artifact/artifact-file.ts';
import { UsageError } from '../command.ts';

/**
 * The folder that --artifacts names, from `cwd`; undefined where it names none.
 * @throws UsageError where it is no folder: everything would be fetched, and nobody would notice the wrong name
 */
export async function artifactFolder(given: string | undefined, cwd: string): Promise<string | undefined> {
  if (given === undefined) return undefined;
  const folder = resolve(cwd, given);
  const found = await stat(folder).catch(() => undefined);
  if (found?.isDirectory() === true) return folder;
  throw new UsageError(`--artifacts: ${given} is ${found === undefined ? 'not there' : 'no folder'}`);
}

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

/** Artifacts of a folder alone: what would be refused is a question that nobody waits for a download to answer. */
export function artifactsIn(folder: string | undefined): ArtifactsAtHand | undefined {
  if (folder === undefined) return undefined;
  return (name) => readArtifactFile(join(folder, name), name, HARD_LIMITS).catch(() => undefined);
}
