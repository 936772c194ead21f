import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { finding, ok, refused, unlessFound, type Outcome } from '../../core/finding.ts';
import { isJsonObject, member } from '../../core/json/json-value.ts';
import { parseStrictJson } from '../../core/json/strict-json.ts';
import {
  expiredRoles,
  readPublicationMetadata,
  type ReadFile,
  type VerifiedMetadata,
} from '../../signing/tuf/read-publication.ts';
import { checkFloors, floorsOf, readState, writeState, type ClientState } from './client-state.ts';
import { directorySource } from './directory-source.ts';
import { DEFAULT_FILE_TIMEOUT_MS, httpSource } from './http-source.ts';
import { PublicationCache } from './publication-cache.ts';
import { readTarget, verifiedPublication, type VerifiedPublication } from './verified-publication.ts';

export interface ClientOptions {
  /** An http:, https: or file: address, or the path of a directory. Holds no credentials. */
  readonly source: URL | string;
  /** A directory of this client's own. Nothing in it is trusted, but with it goes the memory of what was seen. */
  readonly cacheDir: string;
  /** The root that comes with the host's own software: every trust starts here. */
  readonly rootBytes: Uint8Array;
  /** Refuse a publication of any other registry, or channel. */
  readonly registryId?: string;
  readonly channel?: string;
  /** The least snapshot version, for a host whose cache may be lost: kept outside of it. */
  readonly minimumVersion?: number;
  /** Targets that a refresh fetches at once, so that they are there without a connection. */
  readonly prefetch?: readonly string[];
  readonly now?: () => Date;
  readonly fileTimeoutMs?: number;
}

export interface PublicationClient {
  /** Brings the cache up to date; nothing is given out before what was seen is on disk. */
  refresh(): Promise<Outcome<VerifiedPublication>>;
  /** The last publication that was accepted, without a connection, as long as it has not expired. */
  loadCached(): Promise<Outcome<VerifiedPublication>>;
}

const CONFIG_PATH = 'config.json';
const MAX_CONFIG_BYTES = 262_144;
/** How far the remembered time may lag behind before a mere load writes it. */
const SEEN_AT_GRAIN_MS = 60_000;

/** A client of one publication. Refusals carry PUBLICATION_ codes; a broken cache directory is one of them, never a throw. */
export function createClient(options: ClientOptions): PublicationClient {
  const cache = new PublicationCache(options.cacheDir);
  const client = new Client(options, cache, sourceOf(options));
  return {
    refresh: () => withoutThrow(() => client.refresh()),
    loadCached: () => withoutThrow(() => client.loadCached()),
  };
}

function sourceOf({ source, fileTimeoutMs = DEFAULT_FILE_TIMEOUT_MS }: ClientOptions): ReadFile {
  const isAddress = source instanceof URL || /^(?:https?|file):\/\//.test(source);
  if (!isAddress) return directorySource(source);
  const url = new URL(source);
  if (url.protocol === 'file:') return directorySource(fileURLToPath(url));
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new RangeError('The publication address has another scheme.');
  return httpSource(url, { fileTimeoutMs });
}

async function withoutThrow<T>(work: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
  try {
    return await work();
  } catch (error) {
    const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
    // What is no failure of the file system is a fault of this program and must be seen as one.
    if (code === undefined || !/^E[A-Z]+$/.test(code)) throw error;
    return refused(finding('PUBLICATION_UNREACHABLE', `the cache directory cannot be used (${code})`));
  }
}

class Client {
  readonly #options: ClientOptions;
  readonly #cache: PublicationCache;
  readonly #source: ReadFile;

  constructor(options: ClientOptions, cache: PublicationCache, source: ReadFile) {
    this.#options = options;
    this.#cache = cache;
    this.#source = source;
  }

  async refresh(): Promise<Outcome<VerifiedPublication>> {
    await this.#cache.prepare();
    const state = await readState(this.#cache.directory);
    if (state.kind === 'refused') return state;
    const clock = this.#clock(state.value);
    const known = await this.#readGeneration(state.value);
    const metadata = await this.#update(known, clock());
    if (metadata.kind === 'refused') return metadata;
    const accepted = this.#check(metadata.value, state.value, clock());
    if (accepted.kind === 'refused') return accepted;

    const parts = { metadata: metadata.value, cache: this.#cache, source: this.#source };
    const identity = await this.#identify(parts);
    if (identity.kind === 'refused') return identity;
    for (const path of this.#options.prefetch ?? []) {
      const fetched = await readTarget(parts, path);
      if (fetched.kind === 'refused') return fetched;
    }
    const committed = await this.#commit(metadata.value, known, state.value, clock());
    if (committed.kind === 'refused') return committed;
    return ok(verifiedPublication({ ...parts, identity: identity.value, origin: 'source', clock }));
  }

  async loadCached(): Promise<Outcome<VerifiedPublication>> {
    const state = await readState(this.#cache.directory);
    if (state.kind === 'refused') return state;
    if (state.value === undefined) return refused(finding('PUBLICATION_NOT_FOUND', 'nothing is cached yet'));
    const clock = this.#clock(state.value);
    const read = this.#cache.generation(state.value.generation);
    const metadata = await readPublicationMetadata(this.#options.rootBytes, read);
    if (metadata.kind === 'refused') return metadata;
    const accepted = this.#check(metadata.value, state.value, clock());
    if (accepted.kind === 'refused') return accepted;
    const parts = { metadata: metadata.value, cache: this.#cache, source: undefined };
    const identity = await this.#identify(parts);
    if (identity.kind === 'refused') return identity;
    if (clock() - state.value.seenAt > SEEN_AT_GRAIN_MS) {
      await writeState(this.#cache.directory, { ...state.value, seenAt: clock() });
    }
    return ok(verifiedPublication({ ...parts, identity: identity.value, origin: 'cache', clock }));
  }

  /** A clock that was set back cannot revive what was seen to expire. */
  #clock(state: ClientState | undefined): () => number {
    const { now = () => new Date() } = this.#options;
    return () => Math.max(now().getTime(), state?.seenAt ?? 0);
  }

  /** Verified anew from the embedded root: an edited cache counts as none, and the floors still hold. */
  async #readGeneration(state: ClientState | undefined): Promise<VerifiedMetadata | undefined> {
    if (state === undefined) return undefined;
    const read = this.#cache.generation(state.generation);
    const metadata = await readPublicationMetadata(this.#options.rootBytes, read);
    return metadata.kind === 'ok' ? metadata.value : undefined;
  }

  async #update(known: VerifiedMetadata | undefined, now: number): Promise<Outcome<VerifiedMetadata>> {
    const workDir = await this.#cache.workDirectory();
    try {
      // tuf-js is not needed, and so not loaded, where only the cache is read.
      const { updateMetadata } = await import('./tuf-update.ts');
      const embeddedRoot = this.#options.rootBytes;
      return await updateMetadata({ embeddedRoot, source: this.#source, workDir, known, now });
    } finally {
      await rm(workDir, { recursive: true, force: true });
    }
  }

  #check(metadata: VerifiedMetadata, state: ClientState | undefined, now: number): Outcome<VerifiedMetadata> {
    const findings = expiredRoles(metadata, now).map((role) =>
      finding('PUBLICATION_EXPIRED', `${role} expired at ${metadata.roles[role].expires}`),
    );
    const floors = checkFloors(metadata, state?.floors ?? {}, this.#options.minimumVersion ?? 0);
    return unlessFound(floors.kind === 'ok' ? findings : [...findings, ...floors.findings], () => metadata);
  }

  async #identify(parts: Parameters<typeof readTarget>[0]): Promise<Outcome<{ registryId: string; channel: string }>> {
    const bytes = await readTarget(parts, CONFIG_PATH);
    if (bytes.kind === 'refused') return bytes;
    const document = parseStrictJson(bytes.value, { maxBytes: MAX_CONFIG_BYTES }, CONFIG_PATH);
    const config = document.kind === 'ok' ? document.value.value : undefined;
    const registryId = isJsonObject(config) ? member(config, 'registry_id') : undefined;
    const channel = isJsonObject(config) ? member(config, 'channel') : undefined;
    if (typeof registryId !== 'string' || typeof channel !== 'string') {
      return refused(finding('PUBLICATION_MALFORMED', 'config.json does not say which registry and channel it is'));
    }
    const wanted = this.#options;
    const findings = [];
    if (wanted.registryId !== undefined && wanted.registryId !== registryId) {
      findings.push(finding('PUBLICATION_WRONG_REGISTRY', 'the publication states another registry id'));
    }
    if (wanted.channel !== undefined && wanted.channel !== channel) {
      findings.push(finding('PUBLICATION_WRONG_CHANNEL', 'the publication states another channel'));
    }
    return unlessFound(findings, () => ({ registryId, channel }));
  }

  /** Stores the metadata, then the state that points to it: the one step at which the new publication counts. */
  async #commit(
    metadata: VerifiedMetadata,
    known: VerifiedMetadata | undefined,
    before: ClientState | undefined,
    seenAt: number,
  ): Promise<Outcome<void>> {
    const { directory } = this.#cache;
    // Another process of this host may have gone further meanwhile: its floors must not be lowered.
    const latest = await readState(directory);
    if (latest.kind === 'refused') return latest;
    const still = checkFloors(metadata, latest.value?.floors ?? {}, 0);
    if (still.kind === 'refused') return still;
    const isSame =
      before !== undefined &&
      known?.roles.timestamp.sha256 === metadata.roles.timestamp.sha256 &&
      known.roles.root.sha256 === metadata.roles.root.sha256;
    const generation = isSame ? before.generation : await this.#cache.addGeneration(metadata);
    await writeState(directory, { generation, seenAt, floors: floorsOf(metadata) });
    await this.#cache.prune([generation, ...(before === undefined ? [] : [before.generation])], metadata);
    return ok(undefined);
  }
}
