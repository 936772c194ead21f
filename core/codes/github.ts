import { codes } from './code-entry.ts';

/** Refusals of a pull request or of a workflow run as such, whatever the change says. */
export const GITHUB_CODES = codes({
  PULL_BASE_FORBIDDEN: {
    reason: 'The pull request is not against the default branch.',
    hint: 'Change its base to the default branch: that is the only one whose changes are judged and published.',
  },
  PULL_NOT_OPEN: {
    reason: 'The pull request is closed.',
    hint: 'Reopen it, or propose the change again.',
  },
  PULL_HEAD_SHARED: {
    reason: 'Another open pull request has the same head commit, and what is said of one commit would hold for both.',
    hint: 'Close one of the two, or add a commit to one of them.',
  },
  PULL_UNRELATED: {
    reason: 'The head of the pull request has no history in common with the default branch.',
    hint: 'Make the change on a branch that starts from the default branch.',
  },
  PUBLICATION_RUN_SUPERSEDED: {
    reason: 'The run belongs to a commit that is no longer the tip of the default branch.',
    hint: 'Nothing is lost: the run of the newer commit publishes everything up to it; to publish again, start a new run instead of an old one.',
  },
});
