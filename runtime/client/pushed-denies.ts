import { createHash } from 'node:crypto';
import { finding, ok, refused, type Outcome } from '../../core/finding.ts';
import type { Digest } from '../../registry-schema/generated/types.ts';
import { MAX_SIGNED_DENY_BYTES, verifySignedDeny, type DenyKey } from '../../core/publication/signed-deny.ts';
import { entryDigest } from '../../core/registry/denies.ts';
import type { Deny, Reinstated } from '../../core/registry/registry-state.ts';
import type { PublicationCache } from './publication-cache.ts';

/** A flood of them, each validly signed, must not fill a disk or slow every load down. */
const MAX_PUSHED_DENIES = 1_000;

/** By what a pushed deny is judged: all of it from a verified publication. */
export interface PushGround {
  readonly registryId: string;
  readonly channel: string;
  readonly keys: readonly DenyKey[];
  readonly reinstatements: readonly Reinstated[];
}

/** Verifies a signed deny, whoever brought it, and keeps it in the cache before it counts. One that is known is kept once. */
export async function acceptDeny(
  cache: PublicationCache,
  ground: PushGround,
  statement: Uint8Array,
): Promise<Outcome<Deny>> {
  const verified = verifySignedDeny(statement, ground);
  if (verified.kind === 'refused') return verified;
  const kept = await cache.pushed();
  const name = createHash('sha256').update(statement).digest('hex');
  if (!kept.includes(name)) {
    if (kept.length >= MAX_PUSHED_DENIES) {
      const message = `${MAX_PUSHED_DENIES} pushed denies wait for a publication that carries them`;
      return refused(finding('PUBLICATION_TOO_LARGE', message));
    }
    await cache.addPushed(name, statement);
  }
  return ok(verified.value.deny);
}

/**
 * Pushed denies that are not in `published`, each verified anew. One that the publication carries by now, or that was ended,
 * is taken out of the cache: a host then goes by the publication alone.
 */
export async function pendingDenies(
  cache: PublicationCache,
  ground: PushGround,
  published: readonly Deny[],
): Promise<readonly Deny[]> {
  const names = await cache.pushed();
  if (names.length === 0) return [];
  const carried = new Set<Digest>(published.map(entryDigest));
  const pending: Deny[] = [];
  for (const name of names.slice(0, MAX_PUSHED_DENIES)) {
    const statement = await cache.readPushed(name, MAX_SIGNED_DENY_BYTES);
    const verified = statement.kind === 'ok' ? verifySignedDeny(statement.value, ground) : statement;
    const isOver = verified.kind === 'ok' ? carried.has(verified.value.entryDigest) : isEnded(verified);
    if (isOver) await cache.removePushed(name);
    else if (verified.kind === 'ok') pending.push(verified.value.deny);
  }
  return pending;
}

function isEnded(outcome: Outcome<unknown>): boolean {
  return outcome.kind === 'refused' && outcome.findings.some(({ code }) => code === 'DENY_STATEMENT_ENDED');
}
