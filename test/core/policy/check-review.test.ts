import { describe, expect, test } from 'vitest';
import { decideChange } from '../../../core/admission/decide-change.ts';
import { emptyState } from '../../../core/registry/registry-state.ts';
import { foldHistory } from '../../../core/fold/fold-history.ts';
import { checkReview } from '../../../core/policy/check-review.ts';
import {
  acceptedState,
  added,
  CHANNEL,
  codesOf,
  GROUND,
  modified,
  newPublisher,
  newRelease,
  NOW,
  outcomes,
  POLICY,
  RECORD,
  record,
  REGISTRY_ID,
  releaseStep,
  step,
} from '../../fixtures/registry.ts';
import { plugin, policyOf } from '../evidence/evidence-bench.ts';

const publisher = newPublisher();
const due = (review_by: string) => ({ tier: { name: 'vetted', review_by } });

describe('the review of a tier', () => {
  const found = (review_by: string, max_review_days?: number): string =>
    codesOf(
      checkReview(plugin(due(review_by)), policyOf({}, max_review_days === undefined ? {} : { max_review_days }), NOW),
    );

  test('may be due within a leap year where the policy says nothing', () => {
    expect(found('2027-03-02')).toBe('');
    expect(found('2027-03-03')).toBe('TIER_REVIEW_TOO_FAR');
    expect(codesOf(checkReview(plugin(due('2027-03-03')), undefined, NOW))).toBe('TIER_REVIEW_TOO_FAR');
  });

  test('may be due within the days that the policy says, and was due whenever', () => {
    expect(found('2026-03-11', 10)).toBe('');
    expect(found('2026-03-12', 10)).toBe('TIER_REVIEW_TOO_FAR');
    expect(found('2001-01-01', 10)).toBe('');
  });
});

describe('a record whose review lies too far ahead', () => {
  const far = record(publisher, due('2099-01-01'));

  test('is refused by the PR check, at its place, and halts where it was merged', async () => {
    const state = await acceptedState(publisher);
    const change = modified(RECORD, far);
    const verdict = await decideChange([change], new Map(), { state, ...GROUND });
    expect(verdict.findings).toMatchObject([
      { code: 'TIER_REVIEW_TOO_FAR', at: { file: RECORD, pointer: '/tier/review_by' } },
    ]);
    const folded = await foldHistory(state, [step([change])], GROUND);
    expect(outcomes(folded.events)).toEqual(['halted: TIER_REVIEW_TOO_FAR']);
  });

  test('is measured by the policy that a registry begins with where it is there from the beginning', async () => {
    const begun = async (policy: string): Promise<readonly string[]> => {
      const ahead = record(publisher, due('2030-01-01'));
      const first = step([added('policy.yml', policy), added(RECORD, ahead)], { isFirst: true });
      return outcomes((await foldHistory(emptyState(REGISTRY_ID, CHANNEL), [first], GROUND)).events);
    };
    expect(await begun(POLICY)).toEqual(['halted: TIER_REVIEW_TOO_FAR']);
    expect(await begun(`${POLICY}max_review_days: 3650\n`)).toEqual([]);
  });

  test('admits no further release once the policy allows less than when it was granted', async () => {
    const state = await acceptedState(publisher);
    const tightened = step([modified('policy.yml', `${POLICY}max_review_days: 30\n`)]);
    const release = releaseStep([await newRelease(publisher)]);
    const { events } = await foldHistory(state, [tightened, release], GROUND);
    expect(outcomes(events)).toEqual(['left-out: TIER_REVIEW_TOO_FAR']);
  });
});
