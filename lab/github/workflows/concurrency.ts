/** A run or a job that wants to be alone in its group. */
export interface Member {
  readonly name: string;
  /** The run that a job is of: its own group would never let it start. */
  readonly parents: readonly Member[];
  /** Ends it, wherever it is. */
  cancel(reason: string): void;
}

export interface GroupOptions {
  readonly cancelInProgress: boolean;
  /** `max` lets a hundred wait; by default one does, and a newer one takes its place. */
  readonly queue: 'single' | 'max';
}

const MAX_WAITING = 100;

interface Waiting {
  readonly member: Member;
  readonly start: (entered: boolean) => void;
}

interface Group {
  running: Member | undefined;
  waiting: Waiting[];
}

/** Concurrency groups: one runs, and by default one waits. */
export class ConcurrencyGroups {
  readonly #groups = new Map<string, Group>();

  /**
   * Waits for its turn. @param repositoryId groups of other repositories are others. @param name case-insensitive.
   * @returns whether it may run: not when a newer one took its place.
   */
  enter(repositoryId: number, name: string, member: Member, options: GroupOptions): Promise<boolean> {
    const group = this.#group(repositoryId, name);
    if (group.running === undefined) {
      group.running = member;
      return Promise.resolve(true);
    }
    const holder = group.running;
    if (member.parents.includes(holder)) {
      member.cancel(
        `a deadlock for concurrency group '${name}' was detected between '${holder.name}' and '${member.name}'`,
      );
      return Promise.resolve(false);
    }
    const reason = `a higher priority waiting request for '${name}' exists`;
    if (options.queue === 'single') for (const each of group.waiting.splice(0)) this.#drop(each, reason);
    if (options.cancelInProgress) holder.cancel(reason);
    const { promise, resolve } = Promise.withResolvers<boolean>();
    if (group.waiting.length >= MAX_WAITING) {
      member.cancel(`the queue of '${name}' is full`);
      return Promise.resolve(false);
    }
    group.waiting.push({ member, start: resolve });
    return promise;
  }

  /** Waits no more. One that runs keeps its place until it has ended: a cancelled run may still have something to do. */
  giveUp(repositoryId: number, name: string, member: Member): void {
    const group = this.#group(repositoryId, name);
    const waiting = group.waiting.find((each) => each.member === member);
    group.waiting = group.waiting.filter((each) => each !== waiting);
    waiting?.start(false);
  }

  /** Lets the next one run. */
  leave(repositoryId: number, name: string, member: Member): void {
    this.giveUp(repositoryId, name, member);
    const group = this.#group(repositoryId, name);
    if (group.running !== member) return;
    const next = group.waiting.shift();
    group.running = next?.member;
    next?.start(true);
  }

  #drop(waiting: Waiting, reason: string): void {
    waiting.member.cancel(reason);
    waiting.start(false);
  }

  #group(repositoryId: number, name: string): Group {
    const key = `${repositoryId} ${name.toLowerCase()}`;
    const known = this.#groups.get(key);
    if (known !== undefined) return known;
    const made: Group = { running: undefined, waiting: [] };
    this.#groups.set(key, made);
    return made;
  }
}
