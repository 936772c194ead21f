import type { Plugin, Policy } from '../../registry-schema/generated/types.ts';
import { finding, type Finding } from '../finding.ts';
import { recordPath } from '../registry/registry-path.ts';
import { DAY_IN_MS, dayOf } from '../time.ts';

/** How many days ahead the review of a tier may lie where the policy says nothing: a year, be it a leap year. */
export const MAX_REVIEW_DAYS = 366;

/** A review in fifty years is none: whoever may date it so has made a grant that never lapses. */
export function checkReview(plugin: Plugin, policy: Policy | undefined, at: Date): readonly Finding[] {
  const days = policy?.max_review_days ?? MAX_REVIEW_DAYS;
  const latest = dayOf(new Date(at.getTime() + days * DAY_IN_MS));
  if (plugin.tier.review_by <= latest) return [];
  return [
    finding(
      'TIER_REVIEW_TOO_FAR',
      `the review is due on ${plugin.tier.review_by}, ${latest} is the last day accepted`,
      {
        file: recordPath(plugin.plugin_id),
        pointer: '/tier/review_by',
      },
    ),
  ];
}
