import type { ProposalDesk } from '../submit/submit.ts';
import { openGitHub } from '../github/client.ts';
import { openFetchedRepository } from '../github/fetched-repository.ts';
import { openProposalDesk } from './proposal-desk.ts';
import { PullRequests } from '../github/pull-requests.ts';
import { gitAuthorization, remoteOf, repositoryName } from '../github/repository-name.ts';

export interface ProposalsOptions {
  readonly apiUrl: string;
  readonly serverUrl: string;
  /** `owner/name` of the registry. */
  readonly registry: string;
  /** `owner/name` of a fork of it that branches go to; empty for the registry itself. */
  readonly fork: string;
  /** Reads the registry, writes the branch, opens the pull request. */
  readonly token: string;
  readonly now: () => Date;
}

/** A desk at a registry on GitHub. Dispose of it to remove its copy of the registry. */
export async function openProposals(
  options: ProposalsOptions,
): Promise<AsyncDisposable & { readonly desk: ProposalDesk }> {
  const { apiUrl, serverUrl, token, now } = options;
  const registry = repositoryName(options.registry);
  const target = options.fork === '' ? registry : repositoryName(options.fork);
  const repository = await openFetchedRepository({
    remote: remoteOf(serverUrl, registry),
    authorization: gitAuthorization(token),
  });
  const dispose = () => repository[Symbol.asyncDispose]();
  try {
    const pulls = new PullRequests(openGitHub({ apiUrl, token }), registry);
    const pushTo = { remote: remoteOf(serverUrl, target), owner: target.owner };
    return { desk: await openProposalDesk({ pulls, repository, pushTo, now }), [Symbol.asyncDispose]: dispose };
  } catch (error) {
    await dispose();
    throw error;
  }
}
