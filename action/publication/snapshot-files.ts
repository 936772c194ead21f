import { isJsonArray, isJsonObject, member, type JsonObject, type JsonValue } from '../../core/json/json-value.ts';
import { parseStrictJson } from '../../core/json/strict-json.ts';
import { metadataPath, TARGET_ROLE_NAMES, targetFilePath } from '../../signing/tuf/roles.ts';
import { MAX_STORED_FILE_BYTES, type PublicationStore } from './publication-store.ts';

/** What was read of files that list others: snapshots one after another lead to mostly the same. */
export type KnownLists = Map<string, readonly string[]>;

/** Metadata, targets, groups and shards that a snapshot leads to; undefined where it cannot be told. What lists others comes after them. */
export async function filesOfSnapshot(
  store: PublicationStore,
  snapshot: Uint8Array,
  known: KnownLists,
): Promise<readonly string[] | undefined> {
  const paths: string[] = [];
  for (const role of TARGET_ROLE_NAMES) {
    const version = objectAt(objectAt(signedOf(snapshot), 'meta'), `${role}.json`)?.['version'];
    if (typeof version !== 'number') return undefined;
    const path = metadataPath(role, version);
    paths.push(...(await listedBy({ store, known }, path, targetsOf)), path);
  }
  return paths;
}

export function signedOf(bytes: Uint8Array): JsonObject | undefined {
  return objectAt(asObject(bytes), 'signed');
}

interface Reading {
  readonly store: PublicationStore;
  readonly known: KnownLists;
}

type Lister = (document: JsonObject | undefined, reading: Reading) => Promise<readonly string[]>;

async function listedBy(reading: Reading, path: string, lister: Lister): Promise<readonly string[]> {
  const known = reading.known.get(path);
  if (known !== undefined) return known;
  const bytes = await reading.store.read(path);
  // A prune that was stopped may have taken it away already, after what it lists.
  const paths = bytes === undefined ? [] : await lister(asObject(bytes), reading);
  reading.known.set(path, paths);
  return paths;
}

const targetsOf: Lister = async (role, reading) => {
  const paths: string[] = [];
  for (const [name, target] of Object.entries(objectAt(objectAt(role, 'signed'), 'targets') ?? {})) {
    const sha256 = objectAt(isJsonObject(target) ? target : undefined, 'hashes')?.['sha256'];
    if (typeof sha256 !== 'string') continue;
    const path = targetFilePath(name, sha256);
    const lister = LISTERS.get(name);
    if (lister !== undefined) paths.push(...(await listedBy(reading, path, lister)));
    paths.push(path);
  }
  return paths;
};

const groupsOf: Lister = async (registry, reading) => {
  const index = objectAt(registry, 'index');
  const paths: string[] = [];
  for (const path of named(index, 'groups', 'groups')) paths.push(...(await listedBy(reading, path, shardsOf)), path);
  return [...paths, ...named(index, 'digests', 'index')];
};

/** Of a group: shards of the index, and of the catalogue where that does not name every plugin. */
const shardsOf: Lister = async (group) => [...named(group, 'index', 'index'), ...named(group, 'catalog', 'catalog')];

const LISTERS: ReadonlyMap<string, Lister> = new Map([
  ['registry.json', groupsOf],
  ['catalog.json', async (catalog) => named(catalog, 'shards', 'catalog')],
]);

function named(list: JsonObject | undefined, name: string, folder: string): readonly string[] {
  const digests = list?.[name];
  // null stands for a shard that holds nothing.
  return isJsonArray(digests)
    ? digests.flatMap((hex) => (typeof hex === 'string' ? [`${folder}/sha256/${hex}`] : []))
    : [];
}

function asObject(bytes: Uint8Array): JsonObject | undefined {
  const document = parseStrictJson(bytes, { maxBytes: MAX_STORED_FILE_BYTES });
  return document.kind === 'ok' ? objectOf(document.value.value) : undefined;
}

function objectAt(object: JsonObject | undefined, name: string): JsonObject | undefined {
  return object === undefined ? undefined : objectOf(member(object, name));
}

function objectOf(value: JsonValue | undefined): JsonObject | undefined {
  return isJsonObject(value) ? value : undefined;
}
