import { setTimeout as sleep } from 'node:timers/promises';
import { finding, ok, refused, type Outcome } from '../../core/finding.ts';
import { inForce } from '../../core/denies/denies.ts';
import type { VerifiedPublication } from '../client/verified-publication.ts';
import type { KnownArtifacts } from './known-artifacts.ts';
import {
  readPublicationFacts,
  readPublishedDenies,
  withPushedDenies,
  type PublicationFacts,
} from './publication-facts.ts';

type Refusal = Extract<Outcome<never>, { kind: 'refused' }>;

/** How long a load waits for a publication that could not be taken: what it denies is in force meanwhile. */
const RETRY_WAIT_MS = 1_000;

/** What a gate goes by: never back to an older publication, and never without a deny that has reached this host. */
export class HeldFacts {
  readonly #known: KnownArtifacts;
  readonly #now: () => Date;
  #facts: Outcome<PublicationFacts> = refused(
    finding('PUBLICATION_NOT_FOUND', 'the gate holds no publication; refresh it first'),
  );
  #taken: VerifiedPublication | undefined;
  /** Newer than what was taken, or the same, but not to be read so far. */
  #untaken: VerifiedPublication | undefined;
  #turn: Promise<unknown> = Promise.resolve();
  #retrying: Promise<unknown> | undefined;
  /** How often pushed denies were looked at: what was read before is looked at again. */
  #looks = 0;

  constructor(known: KnownArtifacts, now: () => Date) {
    this.#known = known;
    this.#now = now;
  }

  get current(): Outcome<PublicationFacts> {
    return this.#facts;
  }

  /** Says why there is nothing to go by, where there is nothing. What is held stays. */
  explain(refusal: Refusal): void {
    if (this.#taken === undefined && this.#untaken === undefined) this.#facts = refusal;
  }

  /**
   * One publication after another, in whatever order they come; gives the one that the gate goes by. Refused, it is kept
   * and asked for again; what it denies is in force at once.
   */
  async hold(publication: VerifiedPublication): Promise<Outcome<VerifiedPublication>> {
    // A deny that was pushed must not wait for a server.
    await this.#lookAtPushed();
    return this.#inTurn(() => this.#take(publication));
  }

  /** Asks once more for what could not be taken, and waits for it, but not for long. */
  async retry(): Promise<void> {
    if (this.#untaken === undefined) return;
    this.#retrying ??= this.#inTurn(async () => {
      if (this.#untaken !== undefined) await this.#take(this.#untaken);
    }).finally(() => {
      this.#retrying = undefined;
    });
    await Promise.race([this.#retrying, sleep(RETRY_WAIT_MS, undefined, { ref: false })]);
  }

  async #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#turn.then(work);
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  async #take(publication: VerifiedPublication): Promise<Outcome<VerifiedPublication>> {
    const latest = this.#untaken ?? this.#taken;
    const next = latest !== undefined && isOlder(publication, latest) ? latest : publication;
    const facts = await this.#read(next);
    if (facts.kind === 'refused') {
      this.#untaken = next;
      await this.#denyBy(next, facts);
      return facts;
    }
    const before = this.#facts;
    this.#facts = facts;
    this.#taken = next;
    this.#untaken = undefined;
    await this.#known.keepWhatHolds(before.kind === 'ok' ? before.value : undefined, facts.value);
    return ok(next);
  }

  async #read(publication: VerifiedPublication): Promise<Outcome<PublicationFacts>> {
    let facts = await readPublicationFacts(publication, this.#now());
    for (let looks = -1; facts.kind === 'ok' && looks !== this.#looks;) {
      looks = this.#looks;
      facts = await withPushedDenies(facts.value);
    }
    return facts;
  }

  async #lookAtPushed(): Promise<void> {
    this.#looks += 1;
    const held = this.#facts;
    if (held.kind === 'refused') return;
    const looked = await withPushedDenies(held.value);
    if (this.#facts !== held) return;
    if (looked.kind === 'ok') this.#goOnBy(looked.value);
    else {
      this.#untaken ??= this.#taken;
      this.#facts = looked;
    }
  }

  /** What else it says is wanting; its denies count. Where those cannot be had, nothing loads: one may be of what is asked for. */
  async #denyBy(publication: VerifiedPublication, refusal: Refusal): Promise<void> {
    const published = await readPublishedDenies(publication);
    const held = this.current;
    if (held.kind === 'refused') {
      this.#facts = refusal;
      return;
    }
    if (published.kind === 'refused') {
      this.#facts = published;
      return;
    }
    const later = inForce(published.value, held.value.reinstatements);
    this.#goOnBy({ ...held.value, laterDenies: later, denies: [...held.value.denies, ...later] });
  }

  #goOnBy(facts: PublicationFacts): void {
    const before = this.#facts.kind === 'ok' ? this.#facts.value : undefined;
    this.#facts = ok(facts);
    // Of the same publication: all that is known stays.
    void this.#known.keepWhatHolds(before, facts);
  }
}

/**
 * Whether what answered late is older than what is held. Versions of a role may begin anew under other keys: the root gives
 * those of the top-level roles, targets those of admissions and revocations.
 */
function isOlder({ versions: one }: VerifiedPublication, { versions: other }: VerifiedPublication): boolean {
  if (one.root !== other.root) return one.root < other.root;
  if (one.targets < other.targets || one.timestamp < other.timestamp || one.snapshot < other.snapshot) return true;
  if (one.targets !== other.targets) return false;
  return one.admissions < other.admissions || one.revocations < other.revocations;
}
