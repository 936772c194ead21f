import { MAIN, PUBLICATION_BRANCH, type Hub } from './hub.ts';
import { commitAll, mustGit } from './registry.ts';
import type { Stage } from './stage.ts';

/** Puts what `init` made on GitHub: the registry on main, the first publication on a branch of its own. */
export async function pushBeginning(stage: Stage, hub: Hub): Promise<void> {
  await mustGit(stage, 'push', '--quiet', hub.pushUrl('maintainer'), MAIN);
  const inPublication = publicationGit(stage);
  await inPublication('init', '--quiet', '--initial-branch', PUBLICATION_BRANCH);
  await pushPublication(stage, hub, 'Begin the publication');
}

/** Commits what a command wrote into the checkout of the publication, and pushes it as one step forward. */
export async function pushPublication(stage: Stage, hub: Hub, message: string): Promise<void> {
  const inPublication = publicationGit(stage);
  await inPublication('add', '--all');
  await inPublication('commit', '--quiet', '--message', message);
  await inPublication('push', '--quiet', hub.pushUrl('maintainer'), `HEAD:refs/heads/${PUBLICATION_BRANCH}`);
}

/** Brings the checkout of the publication up to what the publish action wrote. */
export async function pullPublication(stage: Stage, hub: Hub): Promise<void> {
  await publicationGit(stage)('pull', '--quiet', '--ff-only', hub.pushUrl('maintainer'), PUBLICATION_BRANCH);
}

/** Commits everything in the registry's checkout on a new branch and opens a pull request of it. @returns its number. */
export async function propose(stage: Stage, hub: Hub, branch: string, title: string): Promise<number> {
  await commitAll(stage, title, branch);
  return openPull(stage, hub, branch, title);
}

/** Pushes a branch of the checkout and opens a pull request of it. @returns its number. */
export async function openPull(stage: Stage, hub: Hub, branch: string, title: string): Promise<number> {
  await mustGit(stage, 'push', '--quiet', hub.pushUrl('maintainer'), branch);
  return hub.openPull('maintainer', branch, title);
}

/** Brings the checkout of the registry up to what was merged. */
export async function pullMain(stage: Stage, hub: Hub): Promise<void> {
  await mustGit(stage, 'pull', '--quiet', '--ff-only', hub.pushUrl('maintainer'), MAIN);
}

/** A pull request's head as a branch of the checkout. @returns the branch. */
export async function fetchPull(stage: Stage, hub: Hub, number: number): Promise<string> {
  const branch = `pull/${number}`;
  await mustGit(stage, 'fetch', '--quiet', hub.pushUrl('maintainer'), `refs/pull/${number}/head:${branch}`);
  return branch;
}

function publicationGit(stage: Stage): (...args: readonly string[]) => Promise<void> {
  return async (...args) => {
    const ran = await stage.git(stage.paths.publication, ...args);
    if (ran.exit !== 0) throw new Error(`git ${args[0] ?? ''} ended with ${ran.exit}: ${ran.stderr.trim()}`);
  };
}
