import type { Revocation } from '../../registry-schema/generated/types.ts';
import { parseRegistry } from '../../core/publication/publication-documents.ts';
import { andThen, isFound, ok, refusedBy, type Outcome } from '../../core/finding.ts';
import type { ObjectReader } from '../../transport/git/object-reader.ts';
import type { PreviousPublication } from '../publication/publication-reader.ts';
import { mergedRevocations } from '../publish/history.ts';
import { runFindings, type RunGround } from './check-run.ts';
import type { RunSource } from './deny-by-run.ts';
import { revoke, type RevokeReport, type RevokeRequest } from './revoke.ts';

export interface RatifyRequest extends Pick<RevokeRequest, 'store' | 'trustedRoot' | 'keys' | 'now'> {
  readonly ground: Omit<RunGround, 'events'>;
  readonly runs: Pick<RunSource, 'read'>;
  readonly history: ObjectReader;
  /** The live tip of the default branch. */
  readonly tip: string;
}

const EVENTS = ['push', 'schedule', 'workflow_dispatch'];

/**
 * Publishes the denies that were merged and are not published: what the branch's own rules let in needs nobody on call. Run
 * on a schedule, it also renews the revocations role, which nothing else can.
 */
export async function ratify(request: RatifyRequest): Promise<Outcome<RevokeReport>> {
  const { ground, runs, history, tip } = request;
  const findings = runFindings(await runs.read(ground.claim.id), { ...ground, events: EVENTS });
  if (isFound(findings)) return refusedBy(findings);
  return revoke({
    ...request,
    // What was merged was reviewed; that it covers nothing any more is no typo.
    anyway: true,
    revocations: (previous) => mergedSince(previous, history, tip),
  });
}

async function mergedSince(
  previous: PreviousPublication,
  history: ObjectReader,
  tip: string,
): Promise<Outcome<readonly Revocation[]>> {
  const bytes = await previous.target('registry.json');
  const registry = andThen(bytes, (read) => parseRegistry(read));
  // Neither a damaged allowlist nor a branch that was rewritten holds a deny back: then all of its history is read.
  const since = registry.kind === 'ok' ? registry.value.value.source_commit : undefined;
  const isKnown = since !== undefined && (await history.firstParents(since, tip)) !== undefined;
  return ok(await mergedRevocations(history, isKnown ? since : undefined, tip));
}
