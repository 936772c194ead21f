import { finding, refused, type Outcome } from '../../core/finding.ts';
import type { PeopleSource } from '../people/people.ts';
import type { ActorSource } from '../people/submitters.ts';
import type { FetchedRepository } from '../github/fetched-repository.ts';
import { mirroredStore, type MirrorReport, type NamedStore } from '../publication/mirrored-store.ts';
import { firstRoot } from './first-root.ts';
import { gitHubApprovals, type MergedPulls } from './github-approvals.ts';
import { publish, type PublishReport, type PublishRequest } from './publish.ts';

/** What a publish asks of GitHub. */
export interface PublishedPulls extends MergedPulls {
  defaultBranch(): Promise<string>;
  tip(branch: string): Promise<string>;
}

export interface BranchPublishRequest extends Pick<
  PublishRequest,
  'store' | 'keys' | 'headSigner' | 'artifacts' | 'osv' | 'now' | 'progress'
> {
  readonly pulls: PublishedPulls;
  readonly people: PeopleSource;
  readonly actors: ActorSource;
  readonly repository: FetchedRepository;
  /** The commit whose workflow runs. */
  readonly runCommit: string;
  readonly mirrors?: readonly NamedStore[];
  /** Told once it is published. */
  readonly onMirrors?: (reports: readonly MirrorReport[]) => void;
}

/**
 * Publishes the default branch of a repository on GitHub. The run must belong to the live tip: an old run, started again,
 * would publish with the code and the rights of then.
 * @throws Error when GitHub, git or the store fails
 */
export async function publishBranch(request: BranchPublishRequest): Promise<Outcome<PublishReport>> {
  const { pulls, repository, runCommit } = request;
  const branch = await pulls.defaultBranch();
  request.progress(`fetching ${branch}`);
  const tip = await repository.fetchBranch(branch);
  const live = await pulls.tip(branch);
  if (tip !== live || runCommit !== live) {
    return refused(
      finding('PUBLICATION_RUN_SUPERSEDED', `the run is of ${runCommit}, the tip of ${branch} is ${live}`),
    );
  }
  const trustedRoot = await firstRoot(repository.objects, tip);
  const { mirrors = [], onMirrors } = request;
  const primary = { name: 'the publication', store: request.store };
  const store = mirroredStore({ primary, mirrors, trustedRoot, failover: false });
  const published = await publish({
    ...request,
    store,
    history: repository.objects,
    tip,
    trustedRoot,
    approvals: gitHubApprovals(request, branch),
  });
  onMirrors?.(store.reports());
  return published;
}
