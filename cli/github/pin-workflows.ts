/** What stands in the shipped workflows for a commit of this repository that somebody has reviewed. */
const UNPINNED = /\bacme\/portcullis(?<path>(?:\/[\w./-]+)?)@0{40}(?![0-9a-f])/g;
const COMMIT = /^[0-9a-f]{40}$/;
/** Nothing else than a name may come into the file: a line break would be YAML of its own. */
const REPOSITORY = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})\/(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/;

export type Pinned =
  | { readonly kind: 'pinned'; readonly text: string; readonly count: number }
  | { readonly kind: 'unfit'; readonly why: string };

/**
 * Replaces `acme/portcullis…@0000…` in a workflow by a repository and the commit of it that was reviewed. All else stays as it is.
 * @param repository `owner/name` @param commit 40 lower-case hex digits; a tag, branch or short form can move and is refused, as
 * is the placeholder itself.
 */
export function pinWorkflow(text: string, repository: string, commit: string): Pinned {
  if (!REPOSITORY.test(repository)) return { kind: 'unfit', why: 'the repository is not written owner/name' };
  if (!COMMIT.test(commit)) return { kind: 'unfit', why: 'the commit is not written as 40 lower-case hex digits' };
  if (/^0+$/.test(commit)) return { kind: 'unfit', why: 'the commit is the placeholder' };
  let count = 0;
  const pinned = text.replaceAll(UNPINNED, (_, path: string) => {
    count += 1;
    return `${repository}${path}@${commit}`;
  });
  return { kind: 'pinned', text: pinned, count };
}
