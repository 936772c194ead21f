import type { CommitPlace, CommitPlaces } from '../doctor/action-pin.ts';
import { read, unread, type Reading } from '../doctor/reading.ts';
import { isDenied } from '../github/branch-rule-reader.ts';
import { GitHubError, type GitHubClient } from '../github/client.ts';
import { PAGE_SIZE } from '../github/listed.ts';
import { repositoryName, type RepositoryName } from '../github/repository-name.ts';

/** More refs than this are not compared one by one. */
const MAX_REFS = 1000;
const MAX_COMPARED = 60;

interface Ref {
  readonly name: string;
  readonly sha: string;
}

/**
 * Where commits stand, by REST alone. `GET commits/{sha}` answers for the whole network of forks, so it proves nothing: a
 * commit is the repository's own if a tag or branch is it, or if a comparison with one says that the commit lies behind it.
 */
export function gitHubCommitPlaces(github: GitHubClient): CommitPlaces {
  return async (repository, sha) => {
    const at = repositoryName(repository);
    try {
      const { data } = await github.rest.repos.get({ ...at });
      if (await isBehind(github, at, data.default_branch, sha)) return read('on-a-ref');
      return await amongRefs(github, at, sha);
    } catch (error) {
      if (isDenied(error)) return unread(error.message);
      throw error;
    }
  };
}

async function amongRefs(github: GitHubClient, at: RepositoryName, sha: string): Promise<Reading<CommitPlace>> {
  const tags = await refsOf(github.paginate.iterator(github.rest.repos.listTags, { ...at, per_page: PAGE_SIZE }));
  const branches = await refsOf(
    github.paginate.iterator(github.rest.repos.listBranches, { ...at, per_page: PAGE_SIZE }),
  );
  const refs = [...branches, ...tags];
  if (refs.some((ref) => ref.sha === sha)) return read('on-a-ref');
  if (!(await isThere(github, at, sha))) return read('missing');
  const compared = refs.slice(0, MAX_COMPARED);
  for (const { sha: tip } of compared) if (await isBehind(github, at, tip, sha)) return read('on-a-ref');
  if (refs.length > MAX_COMPARED)
    return unread(`it has more branches and tags than the ${MAX_COMPARED} that were compared`);
  return read('elsewhere');
}

async function refsOf(
  pages: AsyncIterable<{
    readonly data: readonly { readonly name: string; readonly commit: { readonly sha: string } }[];
  }>,
): Promise<readonly Ref[]> {
  const refs: Ref[] = [];
  for await (const { data } of pages) {
    refs.push(...data.map(({ name, commit }) => ({ name, sha: commit.sha })));
    if (refs.length >= MAX_REFS) break;
  }
  return refs;
}

/** Whether a ref contains a commit. Another history altogether is answered by 404. */
async function isBehind(github: GitHubClient, at: RepositoryName, ref: string, sha: string): Promise<boolean> {
  try {
    const asked = { ...at, basehead: `${ref}...${sha}`, per_page: 1 };
    const { status } = (await github.rest.repos.compareCommitsWithBasehead(asked)).data;
    return status === 'identical' || status === 'behind';
  } catch (error) {
    if (error instanceof GitHubError && error.status === 404) return false;
    throw error;
  }
}

async function isThere(github: GitHubClient, at: RepositoryName, sha: string): Promise<boolean> {
  try {
    await github.rest.repos.getCommit({ ...at, ref: sha });
    return true;
  } catch (error) {
    if (error instanceof GitHubError && (error.status === 404 || error.status === 422)) return false;
    throw error;
  }
}
