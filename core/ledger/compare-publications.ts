import type { PublicationRegistry } from '../../registry-schema/generated/types.ts';
import { digestOf, hexOf } from '../digest.ts';
import { finding, type Finding } from '../finding.ts';
import { encodeDocument } from '../json/encode-document.ts';
import { expandRevocation } from '../denies/denies.ts';
import type { Deny, RegistryState } from '../registry/registry-state.ts';
import { CATALOG_FILE, catalogShardPath, parseCatalog, withoutBreaches } from '../publication/catalog.ts';
import { groupPath } from '../publication/index-layout.ts';
import { parseGroup, parseRegistry } from '../publication/publication-documents.ts';
import { renderAdmissions, type RenderGround, type Targets } from '../publication/render-publication.ts';

/**
 * What of a publication's admissions is not, byte for byte, what a state renders. Denies are another role's, and move on
 * without publish: the list of them in registry.json is held against theirs, not rendered, and the catalogue counts them
 * when it is rendered next.
 */
export function admissionsDifferences(
  state: RegistryState,
  published: Targets,
  ground: Pick<RenderGround, 'shards' | 'wholeUpTo'>,
): readonly Finding[] {
  const { targets, files } = renderAdmissions({ ...state, denies: [] }, ground);
  const rendered = new Map([...targets, ...files]);
  const comparable = withoutDenies(published);
  const paths = [...new Set([...rendered.keys(), ...comparable.keys()])].sort();
  return paths.flatMap((path) => {
    const [expected, found] = [rendered.get(path), comparable.get(path)];
    if (expected === undefined) return [differs(path, 'nothing in history gives it')];
    if (found === undefined) return [differs(path, 'the publication lacks it')];
    return Buffer.from(expected).equals(found) ? [] : [differs(path, 'history gives other bytes')];
  });
}

function differs(path: string, why: string): Finding {
  return finding('REBUILD_TARGET_DIFFERS', `${path}: ${why}`, { file: path });
}

/** As if nothing were denied. Bytes that are not the one form that publish writes stay as they are, and will differ. */
function withoutDenies(published: Targets): Targets {
  const files = new Map<string, Uint8Array>();
  /** Shards of the catalogue are named by their bytes, which have just become others. */
  const renamed = new Map<string, string>();
  for (const [path, bytes] of published) {
    if (!path.startsWith(CATALOG_FOLDER)) {
      files.set(path, path === 'registry.json' ? registryWithoutDenies(bytes) : bytes);
      continue;
    }
    const shard = catalogWithoutDenies(bytes, renamed);
    const renamedPath = catalogShardPath(shard);
    renamed.set(path.slice(CATALOG_FOLDER.length), renamedPath.slice(CATALOG_FOLDER.length));
    files.set(renamedPath, shard);
  }
  const catalog = files.get(CATALOG_FILE);
  if (catalog !== undefined) files.set(CATALOG_FILE, catalogWithoutDenies(catalog, renamed));
  return withGroupsRenamed(files, renamed);
}

/** Groups name shards of the catalogue, and registry.json names groups. */
function withGroupsRenamed(files: Targets, renamed: ReadonlyMap<string, string>): Targets {
  const result = new Map<string, Uint8Array>();
  const groups = new Map<string, string>();
  for (const [path, bytes] of files) {
    const parsed = path.startsWith(GROUP_FOLDER) ? parseGroup(bytes) : undefined;
    const group = parsed?.kind === 'ok' ? parsed.value.value : undefined;
    if (group?.catalog === undefined || !Buffer.from(bytes).equals(encodeDocument(group))) {
      result.set(path, bytes);
      continue;
    }
    const changed = encodeDocument({ ...group, catalog: renamedIn(group.catalog, renamed) });
    const sha256 = hexOf(digestOf(changed));
    groups.set(path.slice(GROUP_FOLDER.length), sha256);
    result.set(groupPath(sha256), changed);
  }
  const registry = parseRegistry(files.get('registry.json') ?? new Uint8Array());
  const index = registry.kind === 'ok' ? registry.value.value.index : undefined;
  if (registry.kind === 'ok' && index?.groups !== undefined)
    result.set(
      'registry.json',
      encodeDocument({ ...registry.value.value, index: { ...index, groups: renamedIn(index.groups, groups) } }),
    );
  return result;
}

function renamedIn(digests: readonly (string | null)[], renamed: ReadonlyMap<string, string>): (string | null)[] {
  return digests.map((digest) => (digest === null ? null : (renamed.get(digest) ?? digest)));
}

const GROUP_FOLDER = 'groups/sha256/';

const CATALOG_FOLDER = 'catalog/sha256/';

function catalogWithoutDenies(bytes: Uint8Array, renamed: ReadonlyMap<string, string>): Uint8Array {
  const parsed = parseCatalog(bytes);
  if (parsed.kind === 'refused' || !Buffer.from(bytes).equals(encodeDocument(parsed.value.value))) return bytes;
  const catalog = withoutBreaches(parsed.value.value);
  const shards = catalog.shards === undefined ? undefined : renamedIn(catalog.shards, renamed);
  return encodeDocument({ ...catalog, ...(shards === undefined ? {} : { shards }) });
}

function registryWithoutDenies(bytes: Uint8Array): Uint8Array {
  const parsed = parseRegistry(bytes);
  if (parsed.kind === 'refused') return bytes;
  const registry = parsed.value.value;
  if (!Buffer.from(bytes).equals(encodeDocument(registry))) return bytes;
  return encodeDocument({
    ...registry,
    ...(registry.denylist === undefined ? {} : { denylist: [] }),
    ...(registry.denies === undefined ? {} : { denies: 0 }),
  });
}

/** Rows of registry.json that deny by no entry of the revocations role, nor of the branch. */
export function denylistDifferences(
  { denylist = [] }: Pick<PublicationRegistry, 'denylist'>,
  entries: readonly Deny[],
  state: Pick<RegistryState, 'plugins'>,
): readonly Finding[] {
  const known = new Set(
    entries.flatMap((deny) => {
      const now = expandRevocation({ ...deny, schema_version: 1 }, state).digests;
      return [...deny.digests, ...now].map((digest) => keyOf({ ...deny, entry: deny.id, digest }));
    }),
  );
  return denylist
    .filter((row) => !known.has(keyOf(row)))
    .map(({ digest, entry }) => finding('REBUILD_DENY_UNKNOWN', `${digest} is denied by ${entry}`));
}

function keyOf({ entry, action, effect, digest }: NonNullable<PublicationRegistry['denylist']>[number]): string {
  return `${entry} ${action} ${effect} ${digest}`;
}
