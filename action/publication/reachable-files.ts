import { digestOf, hexOf } from '../../core/digest.ts';
import { finding, ok, refused, type Outcome } from '../../core/finding.ts';
import { isJsonArray, isJsonObject, member, type JsonValue } from '../../core/json/json-value.ts';
import { parseStrictJson } from '../../core/json/strict-json.ts';
import { headPath } from '../../core/publication/head.ts';
import { metadataPath, ROLE_NAMES, targetFilePath } from '../../signing/tuf/roles.ts';
import type { PreviousPublication } from './publication-reader.ts';
import { MAX_STORED_FILE_BYTES, type PublicationStore } from './publication-store.ts';

/** A file that a publication needs, or keeps as its record. */
export interface ReachableFile {
  readonly path: string;
  /** Of its bytes, in hexadecimal; undefined for heads and roots before the trusted one, which are believed by their signatures. */
  readonly sha256: string | undefined;
  /** The plugin that it is evidence of; undefined for what all share. */
  readonly plugin?: string;
}

const MAX_FILES = 5_000_000;
const READS_AT_ONCE = 16;
/** Members that name evidence by its digest, in the rows of a shard and in approval records. */
const ROW_MEMBERS = ['manifest_digest', 'sbom_digest', 'statement_digest', 'vsa', 'approval_record'];

/**
 * Every file that a publication stands on, in the order in which they may become visible: evidence and heads, what targets
 * list, targets, metadata, the timestamp last. Only what was verified is followed. Refuses with PUBLICATION_ codes for
 * what is listed and missing or not as signed.
 */
export async function reachableFiles(
  previous: PreviousPublication,
  store: Pick<PublicationStore, 'read'>,
): Promise<Outcome<readonly ReachableFile[]>> {
  const found = new Map<string, ReachableFile>();
  const walk = new Walk(store, found);
  try {
    await walk.targets(previous);
    await walk.heads(previous.metadata.roles.admissions.version);
  } catch (error) {
    if (error instanceof WalkRefusal) return error.outcome;
    throw error;
  }
  for (const [path, { sha256 }] of previous.metadata.targets) walk.add({ path: targetFilePath(path, sha256), sha256 });
  await walk.metadata(previous);
  return ok([...found.values()]);
}

/** Its bytes, held against the digest that names them. */
export async function readReachable(
  store: Pick<PublicationStore, 'read'>,
  { path, sha256 }: Pick<ReachableFile, 'path' | 'sha256'>,
): Promise<Outcome<Uint8Array>> {
  const bytes = await store.read(path);
  if (bytes === undefined) return refused(finding('PUBLICATION_NOT_FOUND', `${path} is not there`));
  if (sha256 === undefined || hexOf(digestOf(bytes)) === sha256) return ok(bytes);
  return refused(finding('PUBLICATION_DIGEST_MISMATCH', `${path} has another digest`));
}

/** Carries a refusal out of nested steps; never leaves this module. */
class WalkRefusal extends Error {
  readonly outcome: Outcome<never>;

  constructor(outcome: Outcome<never>) {
    super();
    this.outcome = outcome;
  }
}

class Walk {
  readonly #store: Pick<PublicationStore, 'read'>;
  readonly #found: Map<string, ReachableFile>;

  constructor(store: Pick<PublicationStore, 'read'>, found: Map<string, ReachableFile>) {
    this.#store = store;
    this.#found = found;
  }

  add(file: ReachableFile): boolean {
    const known = this.#found.get(file.path);
    if (known !== undefined) {
      // Two plugins have one SBOM, say: a transfer of either carries it.
      if (known.plugin !== file.plugin) this.#found.set(file.path, { path: file.path, sha256: known.sha256 });
      return false;
    }
    if (this.#found.size === MAX_FILES)
      throw new WalkRefusal(refused(finding('PUBLICATION_TOO_LARGE', `more than ${MAX_FILES} files`)));
    this.#found.set(file.path, file);
    return true;
  }

  async targets({ metadata, target }: PreviousPublication): Promise<void> {
    for (const path of metadata.targets.keys()) {
      const isRead = path.startsWith('index/') || DOCUMENTS_THAT_LIST.has(path);
      if (isRead) await this.#document(path, await this.#json(path, take(await target(path))));
    }
  }

  async #document(path: string, content: JsonValue): Promise<void> {
    if (path.startsWith('index/')) return this.#shard(content);
    if (path === 'catalog.json')
      for (const hex of strings(valueOf(content, 'shards'))) this.add({ path: `catalog/sha256/${hex}`, sha256: hex });
    if (path === 'revocations.json')
      for (const segment of items(valueOf(content, 'sealed'))) this.#evidence(valueOf(segment, 'digest'));
    if (path !== 'registry.json') return;
    const index = valueOf(content, 'index');
    // With 256 shards they are targets, and listed here for their digests alone.
    if (valueOf(index, 'shards') !== 256) await this.#groups(strings(valueOf(index, 'groups')));
    await this.#ledger(valueOf(content, 'last_approval_record'));
  }

  /** Each names shards of the index, and of the catalogue where that does not name every plugin. */
  async #groups(digests: readonly string[]): Promise<void> {
    for (const hex of digests) {
      const file = { path: `groups/sha256/${hex}`, sha256: hex };
      this.add(file);
      const group = await this.#json(file.path, take(await readReachable(this.#store, file)));
      for (const entry of strings(valueOf(group, 'catalog')))
        this.add({ path: `catalog/sha256/${entry}`, sha256: entry });
      await this.#listedShards(strings(valueOf(group, 'index')));
    }
  }

  async #listedShards(digests: readonly string[]): Promise<void> {
    for (const hex of digests) {
      const file = { path: `index/sha256/${hex}`, sha256: hex };
      this.add(file);
      this.#shard(await this.#json(file.path, take(await readReachable(this.#store, file))));
    }
  }

  #shard(content: JsonValue): void {
    for (const entry of items(valueOf(content, 'plugins'))) {
      const id = valueOf(entry, 'plugin_id');
      const plugin = typeof id === 'string' ? id : '';
      this.#evidence(valueOf(valueOf(entry, 'record'), 'approval_record'));
      for (const row of items(valueOf(entry, 'releases')))
        for (const name of ROW_MEMBERS)
          this.#evidence(valueOf(row, name), name === 'approval_record' ? undefined : plugin);
    }
  }

  #evidence(digest: JsonValue | undefined, plugin?: string): boolean {
    const hex = typeof digest === 'string' ? /^sha256:([0-9a-f]{64})$/.exec(digest)?.[1] : undefined;
    if (hex === undefined) return false;
    return this.add({ path: `evidence/sha256/${hex}`, sha256: hex, ...(plugin === undefined ? {} : { plugin }) });
  }

  /** Each record names the one before it. */
  async #ledger(newest: JsonValue | undefined): Promise<void> {
    const seen = new Set<JsonValue>();
    for (let next = newest; typeof next === 'string' && !seen.has(next);) {
      seen.add(next);
      this.#evidence(next);
      const sha256 = next.slice('sha256:'.length);
      const file = { path: `evidence/sha256/${sha256}`, sha256 };
      next = valueOf(await this.#json(file.path, take(await readReachable(this.#store, file))), 'previous');
    }
  }

  /** Not every version of the role has a head of its own: one that was only renewed has. */
  async heads(version: number): Promise<void> {
    await this.#present(Array.from({ length: version }, (_, index) => headPath(index + 1)));
  }

  async metadata({ metadata }: PreviousPublication): Promise<void> {
    const { roles } = metadata;
    await this.#present(Array.from({ length: roles.root.version - 1 }, (_, index) => metadataPath('root', index + 1)));
    for (const role of ROLE_NAMES.filter((name) => name !== 'timestamp'))
      this.add({ path: metadataPath(role, roles[role].version), sha256: roles[role].sha256 });
    this.add({ path: metadataPath('timestamp', roles.timestamp.version), sha256: roles.timestamp.sha256 });
  }

  async #present(paths: readonly string[]): Promise<void> {
    for (let start = 0; start < paths.length; start += READS_AT_ONCE) {
      const some = paths.slice(start, start + READS_AT_ONCE);
      const read = await Promise.all(some.map((path) => this.#store.read(path)));
      for (const [index, path] of some.entries()) if (read[index] !== undefined) this.add({ path, sha256: undefined });
    }
  }

  async #json(file: string, bytes: Uint8Array): Promise<JsonValue> {
    const parsed = parseStrictJson(bytes, { maxBytes: MAX_STORED_FILE_BYTES }, file);
    return take(parsed).value;
  }
}

const DOCUMENTS_THAT_LIST = new Set(['registry.json', 'catalog.json', 'revocations.json']);

function take<T>(outcome: Outcome<T>): T {
  if (outcome.kind === 'refused') throw new WalkRefusal(outcome);
  return outcome.value;
}

function valueOf(value: JsonValue | undefined, name: string): JsonValue | undefined {
  return isJsonObject(value) ? member(value, name) : undefined;
}

function items(value: JsonValue | undefined): readonly JsonValue[] {
  return isJsonArray(value) ? value : [];
}

function strings(value: JsonValue | undefined): readonly string[] {
  return items(value).filter((item) => typeof item === 'string');
}
