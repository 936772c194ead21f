import { resolve } from 'node:path';
import { openBranchStore, PUBLICATION_AUTHOR } from '../publication/branch-store.ts';
import { directoryStore } from '../publication/directory-store.ts';
import { mirroredStore, type MirrorReport, type NamedStore } from '../publication/mirrored-store.ts';
import type { PublicationStore } from '../publication/publication-store.ts';
import { firstRoot } from '../publish/first-root.ts';
import { openGitHub, type GitHubClient } from '../github/client.ts';
import { openFetchedRepository, type FetchedRepository } from '../github/fetched-repository.ts';
import { PullRequests } from '../github/pull-requests.ts';
import { gitAuthorization, remoteOf } from '../github/repository-name.ts';
import type { RunContext } from './run-context.ts';

export interface RegistryRunOptions {
  readonly run: Pick<RunContext, 'apiUrl' | 'serverUrl' | 'repository'>;
  /** Reads the registry; writes its publication where that is a branch. */
  readonly token: string;
  readonly publication: {
    readonly branch: string;
    /** In the branch's place; empty for none. */ readonly directory: string;
  };
  readonly mirrors?: {
    readonly places: readonly NamedStore[];
    /** Write to the first mirror that answers where the publication does not. */
    readonly failover: boolean;
  };
  readonly now: () => Date;
}

/** What a job in the registry's own repository works on. */
export interface RegistryRun extends AsyncDisposable {
  readonly github: GitHubClient;
  readonly defaultBranch: string;
  /** The tip of the default branch, fetched now. */
  readonly tip: string;
  readonly repository: FetchedRepository;
  readonly store: PublicationStore;
  /** The registry's first TUF root. */
  readonly trustedRoot: Uint8Array;
  /** What became of the mirrors with the last change. */
  mirrorReports(): readonly MirrorReport[];
}

/** @throws Error when GitHub or git fails, or the default branch is no registry's */
export async function openRegistryRun(options: RegistryRunOptions): Promise<RegistryRun> {
  const { run, token, publication, now } = options;
  const remote = remoteOf(run.serverUrl, run.repository);
  const authorization = gitAuthorization(token);
  const github = openGitHub({ apiUrl: run.apiUrl, token });
  await using opened = new AsyncDisposableStack();
  const repository = opened.use(await openFetchedRepository({ remote, authorization, contents: 'as-read' }));
  const defaultBranch = await new PullRequests(github, run.repository).defaultBranch();
  const tip = await repository.fetchBranch(defaultBranch);
  const trustedRoot = await firstRoot(repository.objects, tip);
  const { branch, directory } = publication;
  const primary =
    directory === ''
      ? opened.use(await openBranchStore({ remote, branch, authorization, author: PUBLICATION_AUTHOR, now }))
      : directoryStore({ directory: resolve(directory) });
  const { places, failover } = options.mirrors ?? { places: [], failover: false };
  const named = { name: directory === '' ? branch : directory, store: primary };
  const store = mirroredStore({ primary: named, mirrors: places, trustedRoot, failover });
  const mirrorReports = () => store.reports();
  const owned = opened.move();
  const dispose = () => owned.disposeAsync();
  const found = { github, defaultBranch, tip, repository, store, trustedRoot };
  return { ...found, mirrorReports, [Symbol.asyncDispose]: dispose };
}
