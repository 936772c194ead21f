import type { OwnerDemand } from './owner-demands.ts';
import type { CountedReview } from './sort-reviews.ts';

/** A seat to fill: one of policy's, or that of an owner of some changed paths. */
export type Seat =
  | { readonly kind: 'seat'; readonly name: string }
  | { readonly kind: 'owner'; readonly demand: OwnerDemand };

export interface Filled {
  /** In which capacity each reviewer counts, by account; an owner may answer for all that they own. */
  readonly capacities: ReadonlyMap<number, readonly Seat[]>;
  readonly empty: readonly Seat[];
}

/** More would take long to tell apart, and no change is reviewed by so many whose word counts. */
export const MAX_SEATED = 40;
const MAX_TRIALS = 50_000;

/**
 * Seats the reviewers, one person on one seat of the policy; whoever sits on none answers as owner for all that they own.
 * Tried out in full, so that nobody is told to find a third person where two who change places suffice.
 */
export function fillSeats(
  reviews: readonly CountedReview[],
  seats: ReadonlyMap<string, number>,
  demands: readonly OwnerDemand[],
): Filled {
  const people = reviews.slice(0, MAX_SEATED);
  const wanted = [...seats].flatMap(([name, count]) => Array.from({ length: count }, () => name));
  const search = new SeatSearch(people, wanted, demands);
  return search.best();
}

type Placed = ReadonlyMap<CountedReview, string>;

class SeatSearch {
  readonly #people: readonly CountedReview[];
  readonly #wanted: readonly string[];
  readonly #demands: readonly OwnerDemand[];
  /** Of each demand that seats could leave without one: its owners. A demand that has none is empty whoever sits where. */
  readonly #contested: readonly (readonly CountedReview[])[];
  #trials = 0;
  #best: Filled;

  constructor(people: readonly CountedReview[], wanted: readonly string[], demands: readonly OwnerDemand[]) {
    this.#people = people;
    this.#wanted = wanted;
    this.#demands = demands;
    const maySit = ({ roles }: CountedReview) => wanted.some((name) => roles.seats.has(name));
    this.#contested = demands
      .map((demand) => people.filter(({ roles }) => roles.owns.includes(demand)))
      .filter((owners) => owners.every(maySit));
    this.#best = this.#seated(new Map());
  }

  best(): Filled {
    this.#place(0, 0, new Map());
    return this.#best;
  }

  /**
   * Tries everyone from `first` on upon the seat at `index`, and leaving it empty, until nothing is left empty. Seats of one
   * name are alike: who sits on which of them is not tried out, or a dozen who hold the same seats would use up all trials.
   */
  #place(index: number, first: number, placed: Placed): void {
    this.#trials += 1;
    if (this.#lostBy(index, placed) >= this.#best.empty.length) return;
    const name = this.#wanted[index];
    if (name === undefined) {
      // With no seat left to try, what is lost is what stays empty: less than the best leaves so.
      this.#best = this.#seated(placed);
      return;
    }
    const isLast = this.#wanted[index + 1] !== name;
    for (const [at, person] of this.#people.entries()) {
      if (this.#best.empty.length === 0 || this.#trials > MAX_TRIALS) return;
      if (at >= first && person.roles.seats.has(name) && !placed.has(person))
        this.#place(index + 1, isLast ? 0 : at + 1, new Map([...placed, [person, name]]));
    }
    if (this.#best.empty.length > 0) this.#place(this.#wanted.lastIndexOf(name) + 1, 0, placed);
  }

  /** What stays empty, however the seats from `index` on are filled. */
  #lostBy(index: number, placed: Placed): number {
    return index - placed.size + this.#contested.filter((owners) => owners.every((each) => placed.has(each))).length;
  }

  #seated(placed: Placed): Filled {
    const capacities = new Map<number, readonly Seat[]>();
    const owned = new Set<OwnerDemand>();
    for (const person of this.#people) {
      const name = placed.get(person);
      const { owns } = person.roles;
      if (name === undefined) for (const demand of owns) owned.add(demand);
      capacities.set(
        person.review.userId,
        name === undefined ? owns.map((demand) => ({ kind: 'owner', demand })) : [{ kind: 'seat', name }],
      );
    }
    const left = [...this.#wanted];
    for (const name of placed.values()) left.splice(left.indexOf(name), 1);
    return {
      capacities,
      empty: [
        ...left.map((name): Seat => ({ kind: 'seat', name })),
        ...this.#demands.filter((demand) => !owned.has(demand)).map((demand): Seat => ({ kind: 'owner', demand })),
      ],
    };
  }
}
