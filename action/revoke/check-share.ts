import type { Policy } from '../../registry-schema/generated/types.ts';
import { parsePublishedPolicy, PUBLISHED_POLICY_FILE } from '../../core/documents/policy.ts';
import { andThen, finding, ok, type Finding, type Outcome } from '../../core/finding.ts';
import type { Deny } from '../../core/registry/registry-state.ts';
import { HOUR_IN_MS } from '../../core/time.ts';
import { blastRadius, type BlastRadius } from './blast-radius.ts';
import { isAboveShare, SHARE_WINDOW_HOURS } from './on-call.ts';
import type { RevokeGround } from './revoke.ts';

export async function publishedPolicy({ previous }: Pick<RevokeGround, 'previous'>): Promise<Outcome<Policy>> {
  const bytes = await previous.target(PUBLISHED_POLICY_FILE);
  return andThen(bytes, (read) => andThen(parsePublishedPolicy(read), ({ value }) => ok(value)));
}

/**
 * Whether a deny by whoever holds the keys takes a second person, by the policy that was last published: with what the same
 * issuer denied within a day, it concerns more than the share of one. The keys would do without; people should not.
 */
export async function shareFindings(
  { previous, added, published, plugins }: RevokeGround,
  by: Pick<Deny, 'issuer' | 'agreed_by'>,
  now: Date,
): Promise<readonly Finding[]> {
  if (by.agreed_by !== undefined || added.length === 0) return [];
  const policy = await publishedPolicy({ previous });
  // A damaged policy says nothing about shares, and holds no deny back.
  if (policy.kind === 'refused') return [];
  const since = now.getTime() - SHARE_WINDOW_HOURS * HOUR_IN_MS;
  const recent = published.filter(
    ({ issuer, issued_at: at }) => issuer.name === by.issuer.name && Date.parse(at) >= since,
  );
  const day = await blastRadius(previous, [...added, ...recent], plugins);
  return isAboveShare(policy.value, day) ? [aboveShare(policy.value, day)] : [];
}

export function aboveShare({ revocation }: Pick<Policy, 'revocation'>, radius: BlastRadius | undefined): Finding {
  const share = revocation?.max_share ?? 1;
  const message =
    radius === undefined
      ? `nobody can tell how much it concerns, which may be more than a share of ${share}`
      : `with what they denied within a day it concerns ${radius.releases} of ${radius.admitted} releases, more than a share of ${share}`;
  return finding('REVOKE_SECOND_PERSON_MISSING', message);
}
