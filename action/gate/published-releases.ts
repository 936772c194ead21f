import type { PluginId } from '../../registry-schema/generated/types.ts';
import { andThen, finding, ok, refused, type Outcome } from '../../core/finding.ts';
import { shardFileOf } from '../../core/publication/index-layout.ts';
import { MAX_SHARD_BYTES, parseRegistry, parseShard } from '../../core/publication/publication-documents.ts';
import type { ReleaseRow } from '../../core/registry/registry-state.ts';
import { GitError } from '../../transport/git/git-process.ts';
import type { FetchedRepository } from '../github/fetched-repository.ts';
import { readPublication, type PreviousPublication } from '../publication/publication-reader.ts';
import { readIndexLayout } from '../publication/read-index-layout.ts';
import { PublicationStoreError, type PublicationStore, type Revision } from '../publication/publication-store.ts';

/** What was admitted, by the publication as it stands now. */
export interface PublishedReleases {
  /** The commit up to which the branch was judged. */
  readonly sourceCommit: string;
  /** A plugin's admitted releases in the order of admission; none where none was. */
  rows(pluginId: PluginId): Promise<Outcome<readonly ReleaseRow[]>>;
}

/** @param trustedRoot the registry's first TUF root */
export type PublishedSource = (trustedRoot: Uint8Array) => Promise<Outcome<PublishedReleases>>;

/**
 * Reads the publication on a branch of the registry itself, file by file as it is asked for. What is not there, not to be
 * reached or not to be verified is a refusal: the check goes on without it, and asks for more.
 */
export function publishedOnBranch(
  repository: Pick<FetchedRepository, 'objects' | 'fetchTip'>,
  branch: string,
): PublishedSource {
  return async (trustedRoot) => {
    try {
      const tip = await repository.fetchTip(branch);
      const publication = await readPublication(storeAt(tip, repository), trustedRoot, 'metadata');
      if (publication.kind === 'refused') return publication;
      if (publication.value !== undefined) return await publishedReleases(publication.value);
      return refused(finding('PUBLICATION_NOT_BEGUN', `there is no branch ${branch}`));
    } catch (error) {
      if (error instanceof GitError) return refused(finding('PUBLICATION_UNREACHABLE', error.message));
      throw error;
    }
  };
}

/** The same of a publication in a store of its own. */
export function publishedInStore(store: PublicationStore): PublishedSource {
  return async (trustedRoot) => {
    try {
      const publication = await readPublication(store, trustedRoot, 'metadata');
      if (publication.kind === 'refused') return publication;
      if (publication.value !== undefined) return await publishedReleases(publication.value);
      return refused(finding('PUBLICATION_NOT_BEGUN', 'the store holds none'));
    } catch (error) {
      if (error instanceof PublicationStoreError) return refused(finding('PUBLICATION_UNREACHABLE', error.message));
      throw error;
    }
  };
}

async function publishedReleases(publication: PreviousPublication): Promise<Outcome<PublishedReleases>> {
  const registry = andThen(await publication.target('registry.json'), (bytes) => parseRegistry(bytes));
  if (registry.kind === 'refused') return registry;
  return ok({
    sourceCommit: registry.value.value.source_commit,
    async rows(pluginId) {
      const read = await readIndexLayout(publication, pluginId);
      if (read.kind === 'refused') return read;
      const file = shardFileOf(read.value.layout, pluginId);
      if (file === undefined) return ok([]);
      const bytes =
        file.kind === 'targets'
          ? await publication.target(file.path)
          : await publication.file(file.path, file.sha256, MAX_SHARD_BYTES);
      const shard = andThen(bytes, (read) => parseShard(read, file.path));
      return andThen(shard, (read) =>
        ok(read.value.plugins.find((each) => each.plugin_id === pluginId)?.releases ?? []),
      );
    },
  });
}

/** One commit of the branch, to be read and nothing else. */
function storeAt(tip: string | undefined, { objects }: Pick<FetchedRepository, 'objects'>): PublicationStore {
  return {
    readHead: () => Promise.resolve(tip as Revision | undefined),
    read: async (path) => (tip === undefined ? undefined : await objects.file(tip, path)),
    commit: () => Promise.reject(new Error('the check writes no publication')),
  };
}
