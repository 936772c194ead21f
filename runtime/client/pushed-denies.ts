import { createHash } from 'node:crypto';
import { finding, ok, refused, type Outcome } from '../../core/finding.ts';
import type { Digest } from '../../registry-schema/generated/types.ts';
import {
  MAX_SIGNED_DENY_BYTES,
  verifySignedDeny,
  type DenyKey,
  type SignedDeny,
} from '../../core/denies/signed-deny.ts';
import { entryDigest } from '../../core/denies/denies.ts';
import type { Deny, Reinstated } from '../../core/registry/registry-state.ts';
import { HOUR_IN_MS } from '../../core/time.ts';
import type { PublicationCache } from './publication-cache.ts';

/** A flood of them, each validly signed, must not fill a disk or slow every load down. */
const MAX_PUSHED_DENIES = 1_000;
/** A timestamp lives for 72 hours: whatever was held before has expired by then. */
const KEPT_MS = 72 * HOUR_IN_MS;

/** By what a pushed deny is judged: all of it from a verified publication. */
export interface PushGround {
  readonly registryId: string;
  readonly channel: string;
  readonly keys: readonly DenyKey[];
  readonly reinstatements: readonly Reinstated[];
}

/** A deny that is in force on this host. */
export interface AcceptedDeny extends Deny {
  /** Whether this host did not have it already: whoever saw a statement may send it again and again. */
  readonly isNew: boolean;
}

/** One after another, so that many at once do not all find the last free place. */
const TURNS = new WeakMap<PublicationCache, Promise<unknown>>();

/** Verifies a signed deny, whoever brought it, and keeps it in the cache before it counts. One that is known is kept once. */
export async function acceptDeny(
  cache: PublicationCache,
  ground: PushGround,
  statement: Uint8Array,
): Promise<Outcome<AcceptedDeny>> {
  const verified = verifySignedDeny(statement, ground);
  if (verified.kind === 'refused') return verified;
  const name = createHash('sha256').update(statement).digest('hex');
  const turn = (TURNS.get(cache) ?? Promise.resolve()).then(() => keep(cache, ground, name, statement));
  TURNS.set(
    cache,
    turn.catch(() => undefined),
  );
  const kept = await turn;
  return kept.kind === 'refused' ? kept : ok({ ...verified.value.deny, isNew: kept.value });
}

/** Whether it was not there before. */
async function keep(
  cache: PublicationCache,
  ground: PushGround,
  name: string,
  statement: Uint8Array,
): Promise<Outcome<boolean>> {
  const names = await cache.pushed();
  if (names.includes(name)) return ok(false);
  if (names.length >= MAX_PUSHED_DENIES && (await countVerified(cache, ground, names)) >= MAX_PUSHED_DENIES) {
    const message = `${MAX_PUSHED_DENIES} pushed denies wait for a publication that carries them`;
    return refused(finding('PUBLICATION_TOO_LARGE', message));
  }
  await cache.addPushed(name, statement);
  return ok(true);
}

/** Those that the keys of now sign. What a thief of the last key left is removed: it must not keep the next one's denies out. */
async function countVerified(cache: PublicationCache, ground: PushGround, names: readonly string[]): Promise<number> {
  let count = 0;
  for (const name of names) {
    const statement = await cache.readPushed(name, MAX_SIGNED_DENY_BYTES);
    const verified = statement.kind === 'ok' ? verifySignedDeny(statement.value, ground) : statement;
    if (verified.kind === 'ok' || isUnreadable(statement)) count += 1;
    else await cache.removePushed(name);
  }
  return count;
}

/**
 * Pushed denies that `published` does not cover, each verified anew: all of them, or a refusal where one cannot be read. One that
 * is covered by now, or that no key signs any more, is taken out of the cache later on: another process of this host may hold an
 * older publication, until that expires.
 */
export async function pendingDenies(
  cache: PublicationCache,
  ground: PushGround,
  published: readonly Deny[],
): Promise<Outcome<readonly Deny[]>> {
  const names = await cache.pushed();
  if (names.length === 0) return ok([]);
  const carried = digestsByEntry(published);
  const pending: Deny[] = [];
  for (const name of names) {
    const statement = await cache.readPushed(name, MAX_SIGNED_DENY_BYTES);
    if (isUnreadable(statement)) return statement;
    const verified = statement.kind === 'ok' ? verifySignedDeny(statement.value, ground) : statement;
    if (verified.kind === 'ok' && !isCarried(verified.value, carried)) {
      pending.push(verified.value.deny);
      await cache.unmarkPushed(name);
    } else if (Date.now() - (await cache.markPushed(name)) > KEPT_MS) await cache.removePushed(name);
  }
  return ok(pending);
}

type Carried = ReadonlyMap<Digest, ReadonlySet<Digest>>;

function digestsByEntry(published: readonly Deny[]): Carried {
  const carried = new Map<Digest, Set<Digest>>();
  for (const deny of published) {
    const entry = entryDigest(deny);
    const digests = carried.get(entry);
    if (digests === undefined) carried.set(entry, new Set(deny.digests));
    else for (const digest of deny.digests) digests.add(digest);
  }
  return carried;
}

/** An entry of the same words that covers less would take back what was pushed. */
function isCarried({ deny, entryDigest: entry }: SignedDeny, carried: Carried): boolean {
  const digests = carried.get(entry);
  return digests !== undefined && deny.digests.every((digest) => digests.has(digest));
}

/** Gone is gone; anything else that cannot be read may be a deny. */
function isUnreadable(outcome: Outcome<unknown>): outcome is Extract<Outcome<never>, { kind: 'refused' }> {
  return outcome.kind === 'refused' && outcome.findings[0].code !== 'PUBLICATION_NOT_FOUND';
}
