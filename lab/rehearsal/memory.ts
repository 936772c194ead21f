import { readFile } from 'node:fs/promises';

const PAGE_BYTES = 4096;
const INTERVAL_MS = 150;

/** Watches the resident memory of this process and all that it started; nothing is known where there is no /proc. */
export class MemoryWatch implements Disposable {
  #peak = 0;
  readonly #timer = setInterval(() => void this.#look(), INTERVAL_MS).unref();

  /** Highest sum seen, in MB, or undefined. Pages that processes share count once for each. */
  get peakMegabytes(): number | undefined {
    return this.#peak === 0 ? undefined : Math.ceil(this.#peak / 1_000_000);
  }

  async #look(): Promise<void> {
    this.#peak = Math.max(this.#peak, await residentBytes(process.pid));
  }

  [Symbol.dispose](): void {
    clearInterval(this.#timer);
  }
}

async function residentBytes(pid: number): Promise<number> {
  const [statm, children] = await Promise.all(
    [`/proc/${pid}/statm`, `/proc/${pid}/task/${pid}/children`].map((path) => readFile(path, 'utf8').catch(() => '')),
  );
  const own = Number(statm?.split(' ')[1] ?? 0) * PAGE_BYTES;
  const pids = (children ?? '').split(' ').filter((text) => /^\d+$/.test(text));
  const below = await Promise.all(pids.map((child) => residentBytes(Number(child))));
  return below.reduce((sum, bytes) => sum + bytes, own);
}
