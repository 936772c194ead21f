import { setTimeout as sleep } from 'node:timers/promises';
import { hexOf } from '../../core/digest.ts';
import { andThen, type Findings, type Outcome } from '../../core/finding.ts';
import { readDenies } from '../../core/denies/deny-list.ts';
import { parseRevocations } from '../../core/publication/publication-documents.ts';
import { contentKey, inForce } from '../../core/denies/denies.ts';
import { readableReinstatements, REINSTATEMENTS_FILE } from '../../core/denies/reinstatements.ts';
import type { Deny } from '../../core/registry/registry-state.ts';
import { HOUR_IN_MS } from '../../core/time.ts';
import { ROLE_NAMES, type RoleName } from '../../signing/tuf/roles.ts';
import type { PublicationClient } from './client.ts';
import { DENIES_PATH } from './seen-lists.ts';
import type { VerifiedPublication } from './verified-publication.ts';

/** What a refresh brought. */
export interface PublicationChange {
  readonly publication: VerifiedPublication;
  /** The snapshot's version of before; undefined for the first publication that was seen. */
  readonly from: number | undefined;
  readonly to: number;
  readonly roles: readonly RoleName[];
  /** What is denied now and was not before; all there is, the first time. Act on this first. */
  readonly newDenies: readonly Deny[];
}

export interface WatchOptions {
  /** Between two looks at the timestamp, milliseconds; 30,000 where left out. */
  readonly intervalMs?: number;
  /** The share of the interval that each wait is shortened or lengthened by at random, so that a fleet spreads; 0.2. */
  readonly jitter?: number;
  /**
   * Once at the start, then whenever the publication changed. A watch waits for it. Where it gives a refusal, such as that of
   * a gate which cannot hold the publication, it is told of the same change again at the next look.
   */
  readonly onChange: (change: PublicationChange) => Promise<Outcome<unknown> | void> | Outcome<unknown> | void;
  /** A look that failed. The publication that was given out stays good until it expires. */
  readonly onRefused?: (findings: Findings) => Promise<void> | void;
  readonly signal: AbortSignal;
  /** Between 0 and 1. */
  readonly random?: () => number;
  /** Milliseconds, or until the signal is aborted. */
  readonly wait?: (ms: number, signal: AbortSignal) => Promise<void>;
}

type WatchedClient = Pick<PublicationClient, 'refresh' | 'hasChanged'>;

export const DEFAULT_INTERVAL_MS = 30_000;
export const DEFAULT_JITTER = 0.2;
/** A server that is down is asked less and less often, but never so rarely that a deny waits for longer than this. */
export const MAX_BACK_OFF_MS = 300_000;
/** A new root need not come with a new timestamp. */
const FULL_REFRESH_MS = HOUR_IN_MS;

/**
 * Keeps a client's cache up to date until the signal is aborted. Each look is one small request; only where the timestamp
 * changed does a refresh follow. Never throws for what a server does; an error of `onChange` ends the watch.
 */
export async function watch(client: WatchedClient, options: WatchOptions): Promise<void> {
  const {
    intervalMs = DEFAULT_INTERVAL_MS,
    jitter = DEFAULT_JITTER,
    random = Math.random,
    wait = pause,
    signal,
  } = options;
  let current: Seen | undefined;
  /** What `onChange` could not take. */
  let owed: Seen | undefined;
  let refreshedAt = Number.NEGATIVE_INFINITY;
  let failures = 0;
  while (!signal.aborted) {
    const isDue = performance.now() - refreshedAt > FULL_REFRESH_MS;
    const looked = await look(client, isDue || (owed ?? current) === undefined);
    if (looked.kind === 'ok' && looked.value !== undefined) {
      refreshedAt = performance.now();
      owed = { publication: looked.value, denies: await deniesOf(looked.value) };
    }
    const change = owed === undefined ? undefined : changeBetween(current, owed);
    const told = change === undefined ? undefined : await options.onChange(change);
    if (told?.kind !== 'refused') {
      current = owed ?? current;
      owed = undefined;
    }
    if (looked.kind === 'refused') {
      failures += 1;
      await options.onRefused?.(looked.findings);
    } else failures = 0;
    if (told?.kind === 'refused') await options.onRefused?.(told.findings);
    const base = Math.min(intervalMs * 2 ** Math.min(failures, 16), Math.max(intervalMs, MAX_BACK_OFF_MS));
    await wait(base * (1 + jitter * (2 * random() - 1)), signal);
  }
}

/** The publication of now, or undefined where it is still the one of before. */
async function look(client: WatchedClient, isDue: boolean): Promise<Outcome<VerifiedPublication | undefined>> {
  if (!isDue) {
    const changed = await client.hasChanged();
    if (changed.kind === 'refused') return changed;
    if (!changed.value) return { kind: 'ok', value: undefined };
  }
  return client.refresh();
}

interface Seen {
  readonly publication: VerifiedPublication;
  readonly denies: readonly Deny[];
}

/** Those that can be read: what is wrong with the rest is a refusal at each load. */
async function deniesOf(publication: VerifiedPublication): Promise<readonly Deny[]> {
  const bytes = await publication.target(DENIES_PATH);
  const list = andThen(bytes, (read) => parseRevocations(read));
  if (list.kind === 'refused') return [];
  const denies = await readDenies(list.value.value, (digest, maxBytes) =>
    publication.evidence(hexOf(digest), maxBytes),
  );
  if (denies.kind === 'refused') return [];
  return inForce(
    denies.value,
    await readableReinstatements(() => publication.target(REINSTATEMENTS_FILE), publication),
  );
}

function changeBetween(before: Seen | undefined, { publication, denies }: Seen): PublicationChange | undefined {
  const from = before?.publication;
  const roles = ROLE_NAMES.filter((role) => from?.versions[role] !== publication.versions[role]);
  if (roles.length === 0) return undefined;
  const known = new Set(before?.denies.map(contentKey));
  const newDenies = denies.filter((deny) => !known.has(contentKey(deny)));
  return { publication, from: from?.version, to: publication.version, roles, newDenies };
}

async function pause(ms: number, signal: AbortSignal): Promise<void> {
  try {
    await sleep(ms, undefined, { signal });
  } catch {
    // Aborted: the loop sees it.
  }
}
