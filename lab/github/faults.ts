/**
 * How a request goes wrong: a status with its body, or a connection that is cut, cut half-way, or never answered. A function is
 * awaited first and the request then answered as usual: the world changes between two requests of whoever asks.
 */
export interface Fault {
  readonly method?: string;
  /** Tested against the path below the API's base, percent-encoded, with its query. */
  readonly path?: RegExp;
  readonly respond: number | 'cut' | 'truncate' | 'stall' | (() => Promise<unknown>);
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** How many matching requests it hits; 1 unless told. */
  readonly times?: number;
}

/** Faults waiting for a matching request, first come first served. */
export class Faults {
  readonly #waiting: { fault: Fault; left: number }[] = [];

  next(fault: Fault): void {
    this.#waiting.push({ fault, left: fault.times ?? 1 });
  }

  clear(): void {
    this.#waiting.length = 0;
  }

  take(method: string, path: string): Fault | undefined {
    const at = this.#waiting.findIndex(
      ({ fault }) => (fault.method ?? method) === method && (fault.path?.test(path) ?? true),
    );
    const entry = this.#waiting[at];
    if (entry === undefined) return undefined;
    entry.left -= 1;
    if (entry.left <= 0) this.#waiting.splice(at, 1);
    return entry.fault;
  }
}
