import {
  finding,
  findingsOf,
  isFound,
  ok,
  refused,
  refusedBy,
  unlessFound,
  type Finding,
  type Outcome,
} from '../../core/finding.ts';
import { isJsonObject, member } from '../../core/json/json-value.ts';
import { parseStrictJson } from '../../core/json/strict-json.ts';
import { readableReinstatements, REINSTATEMENTS_FILE } from '../../core/denies/reinstatements.ts';
import type { Reinstated } from '../../core/registry/registry-state.ts';
import { readPublicationMetadata, type VerifiedMetadata } from '../../signing/tuf/read-publication.ts';
import { denyKeys } from '../../signing/tuf/sign-deny.ts';
import { MAX_TIMESTAMP_BYTES, metadataPath } from '../../signing/tuf/roles.ts';
import type { ClientOptions } from './client.ts';
import { checkFloors, floorsOf, readState, writeState, type ClientState } from './client-state.ts';
import { freshnessFindings } from './freshness.ts';
import type { PublicationSource } from './http-source.ts';
import type { PublicationCache } from './publication-cache.ts';
import { prefetch } from './prefetch.ts';
import { acceptDeny, type AcceptedDeny } from './pushed-denies.ts';
import { readTarget, type FileReading } from './read-files.ts';
import { RefreshLock } from './refresh-lock.ts';
import { readResult, writeResult } from './refresh-result.ts';
import { checkAgainstSeenDenies, DENIES_PATH, lostShards } from './seen-lists.ts';
import type { SealedSegment } from './shrink-guard.ts';
import { currentMetadata } from './update-metadata.ts';
import { verifiedPublication, type VerifiedPublication } from './verified-publication.ts';

const TIMESTAMP_PATH = metadataPath('timestamp', 0);
const CONFIG_PATH = 'config.json';
const MAX_CONFIG_BYTES = 262_144;
/** How far the remembered time may lag behind before it is written without anything else having changed. */
const SEEN_AT_GRAIN_MS = 60_000;
/** How long another process's refresh is waited for: beyond it, this one refreshes beside it. */
const MAX_WAIT_MS = 120_000;

interface Identity {
  readonly registryId: string;
  readonly channel: string;
}

type Parts = FileReading & { readonly metadata: VerifiedMetadata };

/** What was known when an update began, and the one time that it judges by. */
interface Before {
  readonly state: ClientState | undefined;
  readonly known: VerifiedMetadata | undefined;
  readonly now: number;
}

/** How a client goes from one publication to the next. */
export class UpdateCycle {
  readonly #options: ClientOptions;
  readonly #cache: PublicationCache;
  readonly #source: PublicationSource;
  readonly #lock: RefreshLock;
  #underWay: Promise<Outcome<VerifiedPublication>> | undefined;
  /** The generation that this process verified last. */
  #verified: { readonly generation: string; readonly metadata: VerifiedMetadata } | undefined;
  /** The latest time at which this process found a publication unexpired. */
  #seenAt = 0;

  constructor(options: ClientOptions, cache: PublicationCache, source: PublicationSource) {
    this.#options = options;
    this.#cache = cache;
    this.#source = source;
    this.#lock = new RefreshLock(cache.directory);
  }

  /** One at a time: within this client, and among the processes that share its cache. */
  refresh(): Promise<Outcome<VerifiedPublication>> {
    this.#underWay ??= this.#refresh().finally(() => {
      this.#underWay = undefined;
    });
    return this.#underWay;
  }

  async #refresh(): Promise<Outcome<VerifiedPublication>> {
    await this.#cache.prepare();
    this.#source.begin();
    for (;;) {
      const lock = await this.#lock.tryTake();
      if ('heldBy' in lock) {
        if (!(await this.#lock.waitFor(lock.heldBy, MAX_WAIT_MS))) return this.#update();
        const result = await readResult(this.#cache.directory, lock.heldBy);
        if (result?.kind === 'refused') return result;
        if (result?.kind === 'ok') return this.#takeOver();
        continue;
      }
      await using held = lock;
      const outcome = await this.#update();
      await writeResult(this.#cache.directory, held.id, outcome);
      return outcome;
    }
  }

  async #update(): Promise<Outcome<VerifiedPublication>> {
    const state = await readState(this.#cache.directory);
    if (state.kind === 'refused') return state;
    const known = await this.#readGeneration(state.value);
    const before: Before = { state: state.value, known, now: this.#clock(state.value)() };
    const metadata = await currentMetadata({
      embeddedRoot: this.#options.rootBytes,
      source: this.#source.read,
      known,
      now: before.now,
      workDirectory: () => this.#cache.workDirectory(),
    });
    if (metadata.kind === 'refused') return metadata;
    const parts = { metadata: metadata.value, cache: this.#cache, source: this.#source.read };
    const findings = [
      ...this.#findings(metadata.value, before.state, before.now),
      ...findingsOf(await lostShards(known, parts)),
    ];
    if (isFound(findings)) return refusedBy(findings);
    // The very publication that was accepted before has the very denies.
    const isSame = metadata.value === known && before.state?.denies !== undefined;
    const [identity, segments] = await Promise.all([
      this.#identify(parts),
      isSame ? ok(undefined) : checkDeniesOf(parts, before.state),
    ]);
    if (identity.kind === 'refused') return identity;
    if (segments.kind === 'refused') return segments;
    const fetched = await prefetch(parts, known, this.#options.prefetch ?? []);
    if (fetched.kind === 'refused') return fetched;
    const committed = await this.#commit(metadata.value, before, segments.value);
    if (committed.kind === 'refused') return committed;
    await this.#source.accepted(TIMESTAMP_PATH, metadata.value.roles.timestamp.bytes);
    return ok(this.#publication(parts, identity.value, before.state, fetched.value));
  }

  /** What another process has just verified, persisted and left in the cache. */
  async #takeOver(): Promise<Outcome<VerifiedPublication>> {
    const parts = await this.#readCached(this.#source);
    if (parts.kind === 'refused') return parts;
    const fetched = await prefetch(parts.value, this.#verified?.metadata, this.#options.prefetch ?? []);
    return fetched.kind === 'refused'
      ? fetched
      : ok(this.#publication(parts.value, parts.value.identity, parts.value.state, fetched.value));
  }

  async loadCached(): Promise<Outcome<VerifiedPublication>> {
    const read = await this.#readCached(undefined);
    if (read.kind === 'refused') return read;
    const { state, identity } = read.value;
    if (this.#clock(state)() - state.seenAt > SEEN_AT_GRAIN_MS) await this.#rememberTime();
    return ok(this.#publication(read.value, identity, state));
  }

  /** Only the timestamp is looked at: whether what it states can be accepted, a refresh tells. */
  async hasChanged(): Promise<Outcome<boolean>> {
    const state = await readState(this.#cache.directory);
    if (state.kind === 'refused') return state;
    const known = await this.#readGeneration(state.value);
    if (known === undefined) return ok(true);
    const timestamp = await this.#source.read(TIMESTAMP_PATH, MAX_TIMESTAMP_BYTES);
    if (timestamp.kind === 'refused') return timestamp;
    if (Buffer.compare(timestamp.value, known.roles.timestamp.bytes) !== 0) return ok(true);
    await this.#source.accepted(TIMESTAMP_PATH, timestamp.value);
    return ok(false);
  }

  async acceptDeny(statement: Uint8Array): Promise<Outcome<AcceptedDeny>> {
    const cached = await this.#readCached(undefined);
    if (cached.kind === 'refused') return cached;
    const { metadata, identity } = cached.value;
    const keys = denyKeys(metadata.roles.root.bytes, metadata.roles.targets.bytes);
    if (keys.kind === 'refused') return keys;
    const reinstatements = await reinstatementsOf(cached.value, identity);
    return acceptDeny(this.#cache, { ...identity, keys: keys.value, reinstatements }, statement);
  }

  async #readCached(
    source: PublicationSource | undefined,
  ): Promise<Outcome<Parts & { readonly state: ClientState; readonly identity: Identity }>> {
    const state = await readState(this.#cache.directory);
    if (state.kind === 'refused') return state;
    if (state.value === undefined) return refused(finding('PUBLICATION_NOT_FOUND', 'nothing is cached yet'));
    const read = this.#cache.generation(state.value.generation);
    const metadata = await readPublicationMetadata(this.#options.rootBytes, read);
    if (metadata.kind === 'refused') return metadata;
    const findings = this.#findings(metadata.value, state.value, this.#clock(state.value)());
    if (isFound(findings)) return refusedBy(findings);
    const parts = { metadata: metadata.value, cache: this.#cache, source: source?.read };
    const identity = await this.#identify(parts);
    return identity.kind === 'refused' ? identity : ok({ ...parts, state: state.value, identity: identity.value });
  }

  #publication(
    parts: Parts,
    identity: Identity,
    state: ClientState | undefined,
    prefetched = new Map<string, Uint8Array>(),
  ): VerifiedPublication {
    const clock = this.#clock(state);
    this.#seenAt = Math.max(this.#seenAt, clock());
    const { maxLostRows = 0 } = this.#options;
    const from =
      parts.source === undefined
        ? ({ origin: 'cache', replaced: undefined } as const)
        : ({ origin: 'source', replaced: this.#source } as const);
    return verifiedPublication({ ...parts, ...from, identity, clock, maxLostRows, prefetched });
  }

  /** A clock that was set back cannot revive what was seen to expire. */
  #clock(state: ClientState | undefined): () => number {
    const { now = () => new Date() } = this.#options;
    return () => Math.max(now().getTime(), state?.seenAt ?? 0, this.#seenAt);
  }

  /** Verified anew from the embedded root: an edited cache counts as none, and the floors still hold. */
  async #readGeneration(state: ClientState | undefined): Promise<VerifiedMetadata | undefined> {
    if (state === undefined) return undefined;
    if (this.#verified?.generation === state.generation) return this.#verified.metadata;
    const read = this.#cache.generation(state.generation);
    const metadata = await readPublicationMetadata(this.#options.rootBytes, read);
    if (metadata.kind === 'refused') return undefined;
    this.#verified = { generation: state.generation, metadata: metadata.value };
    return metadata.value;
  }

  #findings(metadata: VerifiedMetadata, state: ClientState | undefined, now: number): readonly Finding[] {
    const floors = checkFloors(metadata, state?.floors ?? {}, this.#options.minimumVersion ?? 0);
    return [...freshnessFindings(metadata, now), ...findingsOf(floors)];
  }

  async #identify(parts: Parts): Promise<Outcome<Identity>> {
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
    { state: before, known, now }: Before,
    segments: readonly SealedSegment[] | undefined,
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
    if (isSame && before.denies !== undefined && now - before.seenAt <= SEEN_AT_GRAIN_MS) return ok(undefined);
    const generation = isSame ? before.generation : await this.#cache.addGeneration(metadata);
    const denies = metadata.targets.get(DENIES_PATH);
    await writeState(directory, {
      generation,
      seenAt: now,
      floors: floorsOf(metadata),
      ...(denies === undefined ? {} : { denies: { sha256: denies.sha256, length: denies.length } }),
    });
    this.#verified = { generation, metadata };
    if (segments === undefined) return ok(undefined);
    const kept = [generation, ...(before === undefined ? [] : [before.generation])];
    const evidence = segments.map(({ sha256 }) => sha256);
    await this.#cache.prune(kept, metadata, evidence);
    return ok(undefined);
  }

  /** Only the time, and only while nobody refreshes: a state read before must not overwrite the one that comes of it. */
  async #rememberTime(): Promise<void> {
    const lock = await this.#lock.tryTake();
    if ('heldBy' in lock) return;
    await using _held = lock;
    const state = await readState(this.#cache.directory);
    if (state.kind === 'refused' || state.value === undefined) return;
    await writeState(this.#cache.directory, { ...state.value, seenAt: this.#clock(state.value)() });
  }
}

async function reinstatementsOf(parts: Parts, identity: Identity): Promise<readonly Reinstated[]> {
  return readableReinstatements(() => readTarget(parts, REINSTATEMENTS_FILE), identity);
}

/** Fetches the denies with every update: they must be there without a connection, and none of them may be missing. */
async function checkDeniesOf(parts: Parts, state: ClientState | undefined): Promise<Outcome<readonly SealedSegment[]>> {
  const signed = parts.metadata.targets.get(DENIES_PATH);
  if (signed === undefined) return refused(finding('PUBLICATION_NOT_FOUND', `no role lists ${DENIES_PATH}`));
  const bytes = await readTarget(parts, DENIES_PATH);
  return bytes.kind === 'refused' ? bytes : checkAgainstSeenDenies(parts, state?.denies, signed, bytes.value);
}
