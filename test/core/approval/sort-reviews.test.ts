import { describe, expect, test } from 'vitest';
import { sortReviews } from '../../../core/approval/sort-reviews.ts';
import type { PullRequestEvidence, Review } from '../../../core/approval/approval-evidence.ts';
import { evidence, HEAD, inTeams, review, WRITER } from './approval-bench.ts';

describe('of the reviews of an account', () => {
  const ROLES = { isApprover: true, seats: new Set<string>(), owns: [] };
  const OTHER = 'b'.repeat(40);

  function sorted(reviews: readonly Review[], with_: Partial<PullRequestEvidence> = {}) {
    const { counted, objections, uncounted } = sortReviews(evidence(reviews, with_), () => ROLES);
    return [
      ...counted.map((one) => `counted ${one.review.id}`),
      ...objections.map(({ id }) => `objection ${id}`),
      ...uncounted.map((one) => `${one.reason} ${one.review.id}`),
    ];
  }

  test('the latest with an opinion holds; a comment, or one not sent, is none', () => {
    expect(sorted([review(1, { id: 1 }), review(1, { id: 2 })])).toEqual(['counted 2']);
    expect(sorted([review(1, { id: 1 }), review(1, { id: 2, state: 'PENDING' })])).toEqual(['counted 1']);
    expect(sorted([review(1, { id: 1, state: 'COMMENTED' })])).toEqual([]);
    expect(sorted([review(1, { id: 1, state: 'CHANGES_REQUESTED' }), review(1, { id: 2 })])).toEqual(['counted 2']);
  });

  test('what comes after the merge changes nothing, but for an objection', () => {
    const late = { id: 2, isAfterMerge: true };
    expect(sorted([review(1, late)])).toEqual(['it was submitted after the merge 2']);
    expect(sorted([review(1, { id: 1, state: 'DISMISSED' }), review(1, late)])).toEqual(['it was dismissed 1']);
    expect(sorted([review(1, { id: 1 }), review(1, { ...late, state: 'CHANGES_REQUESTED' })])).toEqual(['objection 2']);
    expect(sorted([review(1, { id: 1 }), review(1, { ...late, state: 'DISMISSED' })])).toEqual(['counted 1']);
    expect(sorted([review(1, { id: 1 }), review(1, { id: 2, isAfterMerge: false })])).toEqual(['counted 2']);
  });

  test('one that saw another commit counts where somebody compared, and that of the head where nobody did', () => {
    expect(sorted([review(1, { id: 1, commit: OTHER, sawTheChange: true })])).toEqual(['counted 1']);
    expect(sorted([review(1, { id: 1, commit: HEAD, sawTheChange: false })])).toEqual(['counted 1']);
    expect(sorted([review(1, { id: 1, commit: OTHER })])).toEqual(['it saw another change, at bbbbbbbbbbbb 1']);
  });

  test('what keeps one from counting is told by its own reason', () => {
    const of = (with_: Partial<PullRequestEvidence>) => sorted([review(1, { id: 1 })], with_)[0];
    const who = (change: object) => of({ standings: new Map([[1, { ...WRITER, ...change }]]) });
    expect(who({ kind: 'bot' })).toBe('a program cannot answer for a change 1');
    expect(who({ mayWrite: 'unknown' })).toBe('whether they may write to the registry cannot be verified 1');
    expect(who({ mayWrite: false })).toBe('they may not write to the registry 1');
    expect(of({ standings: new Map() })).toBe('whether they may write to the registry cannot be verified 1');
    expect(of({ submitters: 'unknown' })).toBe('the change has more commits than can be attributed 1');
    expect(of({ submitters: [5, 1] })).toBe('they brought the change, or a part of it 1');
    expect(of({ submitters: [5] })).toBe('counted 1');
  });

  test('one without a role is told by the teams that nobody could look into, where there are any', () => {
    const why = (with_: Partial<PullRequestEvidence>) =>
      sortReviews(evidence([review(1)], with_), () => undefined).uncounted[0]?.reason;
    expect(why({})).toBe('neither policy.yml nor CODEOWNERS gives them a say in this change');
    expect(why({ unreadTeams: [] })).toBe(why({}));
    expect(why({ unreadTeams: ['acme/a', 'acme/b'] })).toMatch(/^who is in acme\/a and acme\/b cannot be verified/v);
  });

  test('roles are asked for by the number, with what is known of the account', () => {
    const seen: unknown[] = [];
    sortReviews(evidence([review(7)], { standings: new Map([[7, inTeams(50)]]) }), (...asked) => {
      seen.push(asked);
      return undefined;
    });
    sortReviews(evidence([review(8)], { standings: new Map() }), (...asked) => {
      seen.push(asked);
      return undefined;
    });
    expect(seen).toEqual([
      [7, inTeams(50)],
      [8, { kind: 'user', mayWrite: 'unknown', teams: new Set() }],
    ]);
  });
});
