import type { LabGitHub } from '../index.ts';
import { ConcurrencyGroups } from './concurrency.ts';
import type { Sources } from './sources.ts';
import type { ValueStore } from './values.ts';

/** As `grantIdToken` of the lab's Sigstore. */
export type GrantIdToken = (claims: Readonly<Record<string, unknown>>) => {
  readonly requestUrl: string;
  readonly requestToken: string;
};

/** What all runs stand on. */
export interface Engine {
  readonly lab: LabGitHub;
  readonly sources: Sources;
  readonly values: ValueStore;
  readonly groups: ConcurrencyGroups;
  readonly runners: Runners;
  readonly work: Work;
  readonly grantIdToken: GrantIdToken | undefined;
  /** How long a minute of `timeout-minutes` is. */
  readonly minuteMs: number;
  /** The lab ends by itself: nothing runs longer, whatever a workflow says. */
  readonly longestMs: number;
}

/** A number of machines; who waits longest is served first. */
export class Runners {
  #free: number;
  readonly #waiting: (() => void)[] = [];

  constructor(count: number) {
    this.#free = count;
  }

  async use<T>(job: () => Promise<T>): Promise<T> {
    if (this.#free > 0) this.#free -= 1;
    else {
      const { promise, resolve } = Promise.withResolvers<void>();
      this.#waiting.push(resolve);
      await promise;
    }
    try {
      return await job();
    } finally {
      const next = this.#waiting.shift();
      if (next === undefined) this.#free += 1;
      else next();
    }
  }
}

/** Knows whether anything goes on: what waits for a person or for another run does not count. */
export class Work {
  #busy = 0;
  #idle: (() => void)[] = [];

  async do<T>(work: () => Promise<T>): Promise<T> {
    this.#busy += 1;
    try {
      return await work();
    } finally {
      this.#end();
    }
  }

  /** Inside of `do`: waits for something that is done by others. */
  async await<T>(promise: Promise<T>): Promise<T> {
    this.#end();
    try {
      return await promise;
    } finally {
      this.#busy += 1;
    }
  }

  idle(): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#idle.push(resolve);
    this.#look();
    return promise;
  }

  #end(): void {
    this.#busy -= 1;
    this.#look();
  }

  /** Only after all that is ready has had its turn: what one run ends may be what another waited for. */
  #look(): void {
    if (this.#busy > 0 || this.#idle.length === 0) return;
    setImmediate(() => {
      if (this.#busy > 0) return;
      for (const resolve of this.#idle.splice(0)) resolve();
    });
  }
}
