import type { PublicationRegistry } from '../../registry-schema/generated/types.ts';
import { finding, type Finding } from '../finding.ts';
import { encodeDocument } from '../json/encode-document.ts';
import { expandRevocation } from '../registry/denies.ts';
import type { Deny, RegistryState } from '../registry/registry-state.ts';
import { CATALOG_FILE, parseCatalog, withoutBreaches } from './catalog.ts';
import { parseRegistry } from './publication-documents.ts';
import { renderAdmissions, type Targets } from './render-publication.ts';

/**
 * What of a publication's admissions is not, byte for byte, what a state renders. Denies are another role's, and move on
 * without publish: the list of them in registry.json is held against theirs, not rendered.
 */
export function admissionsDifferences(state: RegistryState, published: Targets): readonly Finding[] {
  const rendered = renderAdmissions({ ...state, denies: [] });
  const paths = [...new Set([...rendered.keys(), ...published.keys()])].sort();
  return paths.flatMap((path) => {
    const [expected, found] = [rendered.get(path), published.get(path)];
    if (expected === undefined) return [differs(path, 'nothing in history gives it')];
    if (found === undefined) return [differs(path, 'the publication lacks it')];
    const comparable = withoutDenies(path, found);
    return comparable !== undefined && Buffer.from(expected).equals(comparable)
      ? []
      : [differs(path, 'history gives other bytes')];
  });
}

function differs(path: string, why: string): Finding {
  return finding('REBUILD_TARGET_DIFFERS', `${path}: ${why}`, { file: path });
}

/** Undefined for bytes that are not the one form that publish writes. */
function withoutDenies(path: string, bytes: Uint8Array): Uint8Array | undefined {
  if (path === 'registry.json') return registryWithoutDenies(bytes);
  return path === CATALOG_FILE ? catalogWithoutDenies(bytes) : bytes;
}

function catalogWithoutDenies(bytes: Uint8Array): Uint8Array | undefined {
  const parsed = parseCatalog(bytes);
  if (parsed.kind === 'refused') return undefined;
  const catalog = parsed.value.value;
  return Buffer.from(bytes).equals(encodeDocument(catalog)) ? encodeDocument(withoutBreaches(catalog)) : undefined;
}

function registryWithoutDenies(bytes: Uint8Array): Uint8Array | undefined {
  const parsed = parseRegistry(bytes);
  if (parsed.kind === 'refused') return undefined;
  const registry = parsed.value.value;
  return Buffer.from(bytes).equals(encodeDocument(registry))
    ? encodeDocument({ ...registry, denylist: [] })
    : undefined;
}

/** Rows of registry.json that deny by no entry of the revocations role, nor of the branch. */
export function denylistDifferences(
  { denylist }: Pick<PublicationRegistry, 'denylist'>,
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

function keyOf({ entry, action, effect, digest }: PublicationRegistry['denylist'][number]): string {
  return `${entry} ${action} ${effect} ${digest}`;
}
