import type { ProposalDesk } from '../submit/submit.ts';
import type { FetchedRepository } from '../github/fetched-repository.ts';
import type { PullRequests } from '../github/pull-requests.ts';
import { writeCommit } from './write-commit.ts';

export interface ProposalDeskOptions {
  /** Of the registry. */
  readonly pulls: PullRequests;
  /** A copy of the registry, with what authorises to push to `pushTo`. */
  readonly repository: FetchedRepository;
  /** Where branches go: the registry itself, or a fork of it. */
  readonly pushTo: { readonly remote: string; readonly owner: string };
  readonly now: () => Date;
}

type Files = ReadonlyMap<string, Uint8Array>;

/** Proposes by a git branch and a pull request. The registry's default branch is fetched now and is what proposals stand on. */
export async function openProposalDesk({ pulls, repository, pushTo, now }: ProposalDeskOptions): Promise<ProposalDesk> {
  const base = await pulls.defaultBranch();
  const tip = await repository.fetchBranch(base);
  const filesOf = async (commit: string, folder: string): Promise<Files> => {
    const files = await repository.objects.files(commit, (path) => path.startsWith(`${folder}/`));
    return new Map([...files].map(([path, bytes]) => [path.slice(folder.length + 1), bytes]));
  };
  const heads = new Map<string, string>();
  return {
    accepted: (folder) => filesOf(tip, folder),
    async proposed(branch, folder) {
      const head = await repository.fetchBranchIfThere(branch, pushTo.remote);
      if (head === undefined) return undefined;
      heads.set(branch, head);
      return { head, files: await filesOf(head, folder) };
    },
    async push({ branch, folder, files, message }) {
      const named = [...files].map(([path, bytes]) => ({ path: `${folder}/${path}`, bytes }));
      const commit = await writeCommit(repository, { parent: tip, files: named, message, at: now() });
      const ref = `refs/heads/${branch}`;
      // Someone else may propose the same release at the same time: only the branch that was looked at is replaced.
      const lease = `--force-with-lease=${ref}:${heads.get(branch) ?? ''}`;
      const push = ['push', '--quiet', '--no-verify', lease, '--', pushTo.remote, `${commit}:${ref}`];
      await repository.git(push, { cwd: repository.directory });
      return commit;
    },
    async pull({ branch, title, body }) {
      const open = await pulls.openFrom(pushTo.owner, branch, base);
      if (open !== undefined) return { number: open.number, url: open.url, isNew: false };
      const made = await pulls.create({ head: `${pushTo.owner}:${branch}`, base, title, body });
      return { number: made.number, url: made.url, isNew: true };
    },
  };
}
