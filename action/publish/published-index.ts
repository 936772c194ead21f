import type { Digest, PluginId, Reinstatement } from '../../registry-schema/generated/types.ts';
import { hexOf } from '../../core/digest.ts';
import { parseReinstatement } from '../../core/documents/reinstatement.ts';
import { parseReleaseRecord, RELEASE_RECORD_FILE } from '../../core/documents/release-record.ts';
import { ok, valuesOf, type Outcome } from '../../core/finding.ts';
import { shardFiles, type IndexLayout, type ShardFile } from '../../core/publication/index-layout.ts';
import { MAX_SHARD_BYTES } from '../../core/publication/publication-documents.ts';
import { readShards } from '../../core/publication/read-publication.ts';
import type { KeptShards } from '../../core/publication/render-publication.ts';
import { shardOf } from '../../core/publication/shard.ts';
import type { Change } from '../../core/registry/change.ts';
import { readChangeSet } from '../../core/registry/change-set.ts';
import { classifyPath } from '../../core/registry/registry-path.ts';
import type { Deny, PluginState, RegistryState } from '../../core/registry/registry-state.ts';
import type { ReadLayout } from '../publication/read-index-layout.ts';
import type { PreviousPublication } from '../publication/publication-reader.ts';

/** Whoever holds more digests than these is not looked for: all shards are read instead. */
const MAX_SOUGHT_DIGESTS = 64;

const READ_AT_ONCE = 32;

interface Changed {
  readonly changes: readonly Change[];
}

interface KnownIndex extends Pick<ReadLayout, 'layout' | 'groups'> {
  /** SHA-256 of each shard of the catalogue, by its name; undefined where it is whole. */
  readonly catalog: ReadonlyMap<string, string> | undefined;
}

/**
 * The index of the last publication, shard by shard as far as a publish has to know it. A step is judged by the plugins that
 * it touches and by who holds the digests that it claims; with those in the state, it is judged as with all of them.
 */
export class PublishedIndex {
  readonly layout: IndexLayout;
  readonly #previous: PreviousPublication;
  readonly #catalog: ReadonlyMap<string, string>;
  readonly #published: ReadonlySet<string>;
  readonly #unread: Map<string, ShardFile>;

  constructor(previous: PreviousPublication, { layout, catalog, groups }: KnownIndex) {
    this.layout = layout;
    this.#previous = previous;
    this.#catalog = catalog ?? new Map();
    const listed = layout.kind === 'listed' ? layout.digests.values() : [];
    this.#published = new Set([...listed, ...groups, ...this.#catalog.values()]);
    this.#unread = new Map(shardFiles(layout).map((file) => [file.shard, file]));
  }

  get catalogDigests(): readonly string[] {
    return [...this.#catalog.values()];
  }

  /** The shards that nobody asked for: they stay as they are. */
  get kept(): KeptShards {
    const names = [...this.#unread.keys()];
    const digestsIn = (digests: ReadonlyMap<string, string>) =>
      new Map(
        names.flatMap((name) => {
          const digest = digests.get(name);
          return digest === undefined ? [] : [[name, digest] as const];
        }),
      );
    return { index: digestsIn(this.layout.digests), catalog: digestsIn(this.#catalog) };
  }

  /** Whether a shard or a group with that path is named already, and so lies there. */
  isPublished(path: string): boolean {
    const sha256 = path.slice(path.lastIndexOf('/') + 1);
    return this.#published.has(sha256);
  }

  withAll(state: RegistryState): Promise<Outcome<RegistryState>> {
    return this.#with(state, [...this.#unread.keys()]);
  }

  withPlugins(state: RegistryState, pluginIds: Iterable<string>): Promise<Outcome<RegistryState>> {
    return this.#with(
      state,
      [...pluginIds].map((id) => shardOf(id, this.layout.shards)),
    );
  }

  /** With what decides over those commits: the plugins in them, and any that holds a digest that they claim. */
  async withTouched(state: RegistryState, commits: readonly Changed[]): Promise<Outcome<RegistryState>> {
    if (this.#unread.size === 0) return ok(state);
    const releases = commits.flatMap(({ changes }) => readChangeSet(changes).releases);
    const records = commits.flatMap(({ changes }) =>
      changes.flatMap(({ path }) => {
        const kind = classifyPath(path);
        return kind.kind === 'record' ? [kind.pluginId] : [];
      }),
    );
    const ends = commits.flatMap(({ changes }) => readChangeSet(changes).reinstatements.flatMap(endOf));
    const entered = ends.flatMap((end) => (end.kind === 'release' ? [end.plugin_id] : []));
    const ended = new Set<string>(ends.flatMap((end) => (end.kind === 'entry' ? [end.entry] : [])));
    const named = [...records, ...releases.map(({ pluginId }) => pluginId), ...entered];
    const all = await this.withPlugins(state, named);
    if (all.kind === 'refused') return all;
    const touched = await this.withDenied(
      all.value,
      state.denies.filter(({ id }) => ended.has(id)),
    );
    if (touched.kind === 'refused') return touched;
    const claimed = releases.flatMap(({ files }) => {
      const record = files.get(RELEASE_RECORD_FILE);
      return record === undefined ? [] : valuesOf(parseReleaseRecord(record)).map(({ value }) => value.artifact.digest);
    });
    return this.withHolders(touched.value, claimed);
  }

  /** With what those denies are about, whose breaches the catalogue counts. */
  async withDenied(state: RegistryState, denies: readonly Deny[]): Promise<Outcome<RegistryState>> {
    if (this.#unread.size === 0 || denies.length === 0) return ok(state);
    const named = await this.withPlugins(
      state,
      denies.flatMap(({ scope }) => ('plugin_id' in scope ? [scope.plugin_id] : [])),
    );
    if (named.kind === 'refused') return named;
    return this.withHolders(
      named.value,
      denies.flatMap(({ scope, digests }) => ('plugin_id' in scope ? [] : digests)),
    );
  }

  /** With every plugin that has an artifact of one of those digests; a shard that only mentions one may come with them. */
  async withHolders(state: RegistryState, digests: readonly Digest[]): Promise<Outcome<RegistryState>> {
    const sought = [...new Set(digests)].map((digest) => Buffer.from(hexOf(digest)));
    if (sought.length > MAX_SOUGHT_DIGESTS) return this.withAll(state);
    if (sought.length === 0) return ok(state);
    const holders: string[] = [];
    // Held against its signed digest first: a shard that hid a row would let its digest be claimed again.
    const read = await this.#readEach([...this.#unread.values()], ({ shard }, bytes) => {
      const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
      if (sought.some((digest) => text.includes(digest))) holders.push(shard);
      return ok(undefined);
    });
    return read.kind === 'refused' ? read : this.#with(state, holders);
  }

  async #with(state: RegistryState, shards: readonly string[]): Promise<Outcome<RegistryState>> {
    const plugins = new Map<PluginId, PluginState>(state.plugins);
    const files = [...new Set(shards)].flatMap((shard) => this.#unread.get(shard) ?? []);
    const read = await this.#readEach(files, ({ shard, path }, bytes) => {
      const inside = readShards(new Map([[path, bytes]]), this.layout.shards);
      if (inside.kind === 'refused') return inside;
      for (const [id, plugin] of inside.value) plugins.set(id, plugin);
      this.#unread.delete(shard);
      return ok(undefined);
    });
    return read.kind === 'refused' ? read : ok({ ...state, plugins });
  }

  /** Some at a time, in their order, and none held for longer than it is looked at. */
  async #readEach(
    files: readonly ShardFile[],
    look: (file: ShardFile, bytes: Uint8Array) => Outcome<void>,
  ): Promise<Outcome<void>> {
    for (let start = 0; start < files.length; start += READ_AT_ONCE) {
      const some = files.slice(start, start + READ_AT_ONCE);
      const read = await Promise.all(some.map((file) => this.#read(file)));
      for (const [at, file] of some.entries()) {
        const bytes = read[at];
        if (bytes === undefined) throw new Error('a shard was not read');
        const looked = bytes.kind === 'refused' ? bytes : look(file, bytes.value);
        if (looked.kind === 'refused') return looked;
      }
    }
    return ok(undefined);
  }

  #read({ kind, path, sha256 }: ShardFile): Promise<Outcome<Uint8Array>> {
    return kind === 'targets' ? this.#previous.target(path) : this.#previous.file(path, sha256, MAX_SHARD_BYTES);
  }
}

function endOf({ bytes = new Uint8Array() }: Change): readonly Reinstatement['ends'][] {
  return valuesOf(parseReinstatement(bytes)).map(({ value }) => value.ends);
}
