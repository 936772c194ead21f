import { finding, type Finding } from '../finding.ts';
import type { Tier } from '../policy/effective-tier.ts';
import { HOUR_IN_MS } from '../time.ts';

/**
 * PUBLICATION_STALE where a publication is older than a tier allows: sooner than it expires, an old one may hide a deny.
 * `issuedAt` is when its timestamp was signed, both times in milliseconds since the epoch.
 */
export function publicationAgeFindings(tiers: readonly Tier[], issuedAt: number, at: number): readonly Finding[] {
  const age = (at - issuedAt) / HOUR_IN_MS;
  return tiers.flatMap(({ name, max_publication_age_hours: allowed }) => {
    if (allowed === undefined || age <= allowed) return [];
    const message = `the publication is ${Math.floor(age * 10) / 10} hours old, tier ${name} allows ${allowed}`;
    return [finding('PUBLICATION_STALE', message)];
  });
}
