import { finding, ok, refused, type Finding, type Outcome } from '../../core/finding.ts';
import { compareVersions, copyPublication, type Copied } from './copy-publication.ts';
import { withinLimit } from './mirror-limit.ts';
import { readPublication } from './publication-reader.ts';
import {
  PublicationStoreError,
  TIMESTAMP_PATH,
  type CommitResult,
  type PublicationChange,
  type PublicationStore,
} from './publication-store.ts';

export interface NamedStore {
  /** As the user wrote it, for messages; without credentials. */
  readonly name: string;
  readonly store: PublicationStore;
}

export interface MirroredOptions {
  readonly primary: NamedStore;
  readonly mirrors: readonly NamedStore[];
  /** The registry's first TUF root: a mirror is believed as far as it verifies from it. */
  readonly trustedRoot: Uint8Array;
  /** Write to the first mirror that answers where the primary does not: a deny waits for no server. */
  readonly failover: boolean;
  /** For one mirror to take a change, in milliseconds; PASS_LIMIT_MS where left out. */
  readonly passLimitMs?: number;
}

/** What became of a mirror, or of a primary that was out of reach. */
export interface MirrorReport {
  readonly name: string;
  readonly outcome: Outcome<Copied>;
}

export interface MirroredStore extends PublicationStore {
  /** Of the last change; nothing where none was written. */
  reports(): readonly MirrorReport[];
}

/** A mirror that hangs holds a deny up no longer than this before it is written; it is brought up to date afterwards. */
export const CATCH_UP_LIMIT_MS = 5_000;
/** A mirror that answers, but slowly, holds the end of a revoke up no longer: what it lacks then it gets with the next change. */
export const PASS_LIMIT_MS = 30_000;
const ATTEMPTS = 2;

/**
 * One store of a primary and its mirrors. Races are decided in the primary alone; what it took is then copied to every
 * mirror, and a mirror that fails is reported and gets it with the next change. A mirror that was written to while the
 * primary was out of reach is copied back first, so that nothing denied there is lost.
 */
export function mirroredStore(options: MirroredOptions): MirroredStore {
  return new Mirrored(options);
}

/** Copies what the primary holds to every mirror; never throws for one that fails. */
export async function copyToMirrors(
  from: PublicationStore,
  mirrors: readonly NamedStore[],
  trustedRoot: Uint8Array,
  repair = false,
): Promise<readonly MirrorReport[]> {
  return Promise.all(
    mirrors.map(async ({ name, store }) => ({
      name,
      outcome: await copied({ from, to: store, trustedRoot, repair }),
    })),
  );
}

async function copied(request: Parameters<typeof copyPublication>[0]): Promise<Outcome<Copied>> {
  for (let attempt = 1; ; attempt += 1) {
    const outcome = await attempted(request);
    if (outcome.kind === 'ok' || attempt === ATTEMPTS || !outcome.findings.some(({ code }) => MAY_PASS.has(code)))
      return outcome;
  }
}

const MAY_PASS: ReadonlySet<string> = new Set(['MIRROR_FAILED', 'PUBLICATION_CONTENDED']);

async function attempted(request: Parameters<typeof copyPublication>[0]): Promise<Outcome<Copied>> {
  try {
    return await copyPublication(request);
  } catch (error) {
    if (!(error instanceof PublicationStoreError)) throw error;
    return refused(mirrorFailed(error));
  }
}

function mirrorFailed({ message }: PublicationStoreError): Finding {
  return finding('MIRROR_FAILED', message);
}

class Mirrored implements MirroredStore {
  readonly #options: MirroredOptions;
  #lead: NamedStore;
  #isCaughtUp = false;
  #reports: readonly MirrorReport[] = [];
  readonly #unreachable = new Map<string, Finding>();

  constructor(options: MirroredOptions) {
    this.#options = options;
    this.#lead = options.primary;
  }

  reports(): readonly MirrorReport[] {
    return this.#reports;
  }

  async readHead(): ReturnType<PublicationStore['readHead']> {
    for (;;) {
      try {
        const head = await this.#lead.store.readHead();
        if (this.#isCaughtUp) return head;
        this.#isCaughtUp = true;
        if (await this.#catchUp()) continue;
        await this.#requireSound();
        return head;
      } catch (error) {
        this.#leaveLead(error);
      }
    }
  }

  read(path: string): Promise<Uint8Array | undefined> {
    return this.#lead.store.read(path);
  }

  async commit(change: PublicationChange): Promise<CommitResult> {
    let result: CommitResult;
    let before: Uint8Array | undefined;
    try {
      before = change.expected === undefined ? undefined : await this.#lead.store.read(TIMESTAMP_PATH);
      result = await this.#lead.store.commit(change);
    } catch (error) {
      this.#leaveLead(error);
      // The next lead holds another state: the change is computed anew from that.
      return { kind: 'lost-race' };
    }
    if (result.kind === 'written') this.#reports = await this.#pass(change, before);
    return result;
  }

  get #others(): readonly NamedStore[] {
    const { primary, mirrors } = this.#options;
    return [primary, ...mirrors].filter((one) => one !== this.#lead);
  }

  /** Goes on with the next store that was not tried, or says why there is none. */
  #leaveLead(error: unknown): void {
    if (!(error instanceof PublicationStoreError)) throw error;
    this.#unreachable.set(this.#lead.name, mirrorFailed(error));
    const next = this.#options.failover ? this.#others.find(({ name }) => !this.#unreachable.has(name)) : undefined;
    if (next === undefined) throw error;
    this.#lead = next;
  }

  async #pass(change: PublicationChange, before: Uint8Array | undefined): Promise<readonly MirrorReport[]> {
    const { trustedRoot, passLimitMs = PASS_LIMIT_MS } = this.#options;
    const left = this.#others.filter(({ name }) => !this.#unreachable.has(name));
    const passed = await Promise.all(
      left.map(({ name, store }) =>
        withinLimit({ name, store }, passLimitMs, async (mirror) => {
          const isPassed = await passChange(mirror.store, change, before).catch(() => false);
          if (!isPassed) return (await copyToMirrors(this.#lead.store, [mirror], trustedRoot))[0];
          return { name, outcome: ok({ kind: 'copied', files: change.files.length } as const) };
        }),
      ),
    );
    const failed = [...this.#unreachable].map(([name, why]) => ({ name, outcome: refused(why) }));
    return [...failed, ...passed.flatMap((report) => report ?? [])];
  }

  /** A deny waits for no repair, either: where what lies in the lead does not verify, the next store is written to. */
  async #requireSound(): Promise<void> {
    const isLast = this.#others.every(({ name }) => this.#unreachable.has(name));
    if (!this.#options.failover || isLast) return;
    const read = await readPublication(this.#lead.store, this.#options.trustedRoot, 'metadata');
    if (read.kind === 'ok') return;
    const [{ code, message }] = read.findings;
    this.#isCaughtUp = false;
    throw new PublicationStoreError(`what lies there does not verify: ${code}, ${message}`);
  }

  /** Takes over what a mirror has beyond the lead. */
  async #catchUp(): Promise<boolean> {
    const { trustedRoot } = this.#options;
    const asked = this.#others.map(async ({ store }) => ({ store, version: await this.#versionAhead(store) }));
    const ahead = (await Promise.all(asked)).filter(({ version }) => version > 0);
    for (const { store } of ahead.sort((one, other) => other.version - one.version)) {
      const outcome = await attempted({ from: store, to: this.#lead.store, trustedRoot });
      if (outcome.kind === 'ok') return true;
    }
    return false;
  }

  /** The timestamp's version of a mirror that has come farther than the lead; 0 for any other. */
  async #versionAhead(store: PublicationStore): Promise<number> {
    const { trustedRoot } = this.#options;
    const asked = (async () => {
      const theirs = await readPublication(store, trustedRoot, 'metadata');
      const ours = await readPublication(this.#lead.store, trustedRoot, 'metadata');
      if (theirs.kind === 'refused' || ours.kind === 'refused' || theirs.value === undefined) return 0;
      const { metadata } = theirs.value;
      // A primary that was emptied is filled again from what verifies.
      const isAhead = ours.value === undefined || compareVersions(metadata, ours.value.metadata) === 'newer';
      return isAhead ? metadata.roles.timestamp.version : 0;
    })().catch(() => 0);
    return Promise.race([asked, limit()]);
  }
}

/** A mirror that stood where the primary did takes the same change; false where it did not. */
async function passChange(
  mirror: PublicationStore,
  change: PublicationChange,
  before: Uint8Array | undefined,
): Promise<boolean> {
  const expected = await mirror.readHead();
  const there = expected === undefined ? undefined : await mirror.read(TIMESTAMP_PATH);
  if (before === undefined ? there !== undefined : there === undefined || !Buffer.from(there).equals(before))
    return false;
  return (await mirror.commit({ ...change, expected })).kind === 'written';
}

function limit(): Promise<0> {
  return new Promise((resolve) => setTimeout(() => resolve(0), CATCH_UP_LIMIT_MS).unref());
}
