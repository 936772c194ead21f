import { finding, type Finding } from '../../core/finding.ts';
import { CLOCK_SKEW_MS, HOUR_IN_MS, wholeSeconds } from '../../core/time.ts';
import { expiredRoles, type VerifiedMetadata } from '../../signing/tuf/read-publication.ts';
import { TIMESTAMP_LIFETIME_HOURS } from '../../signing/tuf/roles.ts';

/**
 * When the timestamp was signed, milliseconds since the epoch. TUF does not say; every timestamp is signed for the same
 * lifetime, so its expiry does. One that was signed for less looks older than it is, never younger.
 */
export function issuedAt({ roles }: VerifiedMetadata): number {
  return roles.timestamp.expiresAt - TIMESTAMP_LIFETIME_HOURS * HOUR_IN_MS;
}

/**
 * PUBLICATION_EXPIRED for each role that is past its expiry; PUBLICATION_FUTURE for a timestamp that would outlive its
 * lifetime, which whoever stole S would sign to keep an old publication fresh for years.
 */
export function freshnessFindings(metadata: VerifiedMetadata, now: number): readonly Finding[] {
  const expired = expiredRoles(metadata, now).map((role) =>
    finding('PUBLICATION_EXPIRED', `${role} expired at ${metadata.roles[role].expires}`),
  );
  const issued = issuedAt(metadata);
  if (issued <= now + CLOCK_SKEW_MS) return expired;
  const message = `the timestamp is of ${wholeSeconds(new Date(issued))}, which has not come yet`;
  return [...expired, finding('PUBLICATION_FUTURE', message)];
}
