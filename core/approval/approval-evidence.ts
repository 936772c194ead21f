/** One review as GitHub states it at the time of asking. */
export interface Review {
  readonly id: number;
  readonly login: string;
  /** Numeric id of the account: logins are given up and taken by others. */
  readonly userId: number;
  readonly state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED' | 'PENDING';
  /** The commit that the review saw. */
  readonly commit: string;
  /** The change at that commit (path, mode, object) is the one at the head; left out where nobody compared. */
  readonly sawTheChange?: boolean;
  /** Submitted when the merge was done: an approval that comes after the fact approves nothing. */
  readonly isAfterMerge?: boolean;
  /** Of a twin with the same head; that of the evidence where left out. */
  readonly pullRequest?: number;
}

/** What GitHub says of a reviewer at the time of asking. */
export interface Standing {
  readonly kind: 'user' | 'bot';
  /** May write to the registry: on a public repository anybody at all may submit an approval. */
  readonly mayWrite: boolean | 'unknown';
  /** Numeric ids of the teams, of those that count for anything, that they are an active member of. */
  readonly teams: ReadonlySet<number>;
}

/**
 * Numeric ids of who brought the change: authors of its pull requests and of its commits, who pushed them, who started
 * the run that made the release. `unknown` where there are more commits than can be listed.
 */
export type Submitters = readonly number[] | 'unknown';

/** How a change came to the protected branch. */
export type ApprovalEvidence =
  /** By a push that nobody reviewed. */
  { readonly kind: 'push' } | PullRequestEvidence;

export interface PullRequestEvidence {
  readonly kind: 'pull-request';
  readonly number: number;
  /** Head of the pull request as merged, or as it is now. */
  readonly head: string;
  readonly submitters: Submitters;
  /** Those who submitted and whom nobody could name, such as the pusher of a fork's branch: each could be an approver. */
  readonly unnamed?: readonly string[];
  /** Numeric id of the account that opened it; absent where nobody knows. */
  readonly author?: number;
  /** Path, mode and content of what was merged, or would be, equal what the pull request shows. */
  readonly isAsProposed: boolean;
  /** In the order in which they were submitted. */
  readonly reviews: readonly Review[];
  /** By account. Of whom it holds nothing, nothing is known. */
  readonly standings: ReadonlyMap<number, Standing>;
  /** Lists that GitHub has more of than is read: nothing is decided on a part of one. */
  readonly tooLong?: readonly string[];
  /** Teams that count for something and that nobody could look into. */
  readonly unreadTeams?: readonly string[];
}
