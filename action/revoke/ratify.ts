import { isFound, ok, refusedBy, type Finding, type Outcome } from '../../core/finding.ts';
import { runFindings, type RunGround } from './check-run.ts';
import type { RunSource } from './deny-by-run.ts';
import { mergedDenies, type MergedDeniesRequest } from './merged-denies.ts';
import { revoke, type RevokeReport, type RevokeRequest } from './revoke.ts';

export interface RatifyRequest
  extends Pick<RevokeRequest, 'store' | 'trustedRoot' | 'keys' | 'now'>, Omit<MergedDeniesRequest, 'now'> {
  readonly ground: Omit<RunGround, 'events'>;
  readonly runs: Pick<RunSource, 'read'>;
}

export interface RatifyReport extends RevokeReport {
  /** Denies on the branch that nobody may publish so. */
  readonly leftOut: readonly Finding[];
}

const EVENTS = ['push', 'schedule', 'workflow_dispatch'];

/**
 * Publishes the denies that were merged and are not published: what an approved merge brought needs nobody on call, what was
 * pushed past the rules is held to what one person may deny, or left out. Run on a schedule, it also renews the revocations
 * role, which nothing else can.
 */
export async function ratify(request: RatifyRequest): Promise<Outcome<RatifyReport>> {
  const { ground, runs } = request;
  const run = await runs.read(ground.claim.id);
  const findings = runFindings(run, { ...ground, events: EVENTS });
  if (isFound(findings)) return refusedBy(findings);
  let leftOut: readonly Finding[] = [];
  const revoked = await revoke({
    ...request,
    // What was merged was reviewed; that it covers nothing any more is no typo.
    anyway: true,
    revocations: async (previous) => {
      const merged = await mergedDenies(previous, run, request);
      if (merged.kind === 'refused') return merged;
      leftOut = merged.value.leftOut;
      return ok(merged.value.publishable);
    },
  });
  return revoked.kind === 'refused' ? revoked : ok({ ...revoked.value, leftOut });
}
