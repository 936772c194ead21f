import { join } from 'node:path';
import { PUBLICATION_BRANCH, REGISTRY, type Hub } from './hub.ts';
import { serveFolder, type FolderServer } from './serve-folder.ts';
import type { Stage } from './stage.ts';

/** The publication branch as a web site that hosts fetch from. */
export interface Site extends AsyncDisposable {
  readonly server: FolderServer;
  /** What is served. */
  readonly folder: string;
  /** Serves the branch as it is now. */
  deploy(): Promise<void>;
}

export async function openSite(stage: Stage, hub: Hub): Promise<Site> {
  const folder = join(stage.folder, 'site');
  const server = await serveFolder(folder);
  const must = async (...args: readonly string[]): Promise<void> => {
    const ran = await stage.git(stage.folder, ...args);
    if (ran.exit !== 0) throw new Error(`git ${args[0] ?? ''}: ${ran.stderr.trim()}`);
  };
  let isCloned = false;
  return {
    server,
    folder,
    async deploy() {
      if (isCloned) await must('-C', folder, 'pull', '--quiet', '--ff-only');
      else await must('clone', '--quiet', '--branch', PUBLICATION_BRANCH, hub.lab.cloneUrl(REGISTRY), folder);
      isCloned = true;
    },
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
}
