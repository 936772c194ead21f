import { finding, refused, unlessFound, type Finding, type Outcome, type Place } from '../finding.ts';
import { FindingList } from '../json/finding-list.ts';
import { isJsonObject, member, type JsonObject, type JsonValue } from '../json/json-value.ts';
import { escapePointerToken } from '../json/pointer.ts';
import { shownText } from '../json/shown-text.ts';
import { parseStrictJson } from '../json/strict-json.ts';
import { parseNpmVersion } from '../sdk/npm-range.ts';
import { MAX_LOCK_BYTES, MAX_LOCKED_PACKAGES, type Lock, type LockedPackage } from './lock.ts';

const FOLDER = 'node_modules/';

/**
 * Reads `npm-shrinkwrap.json` or `package-lock.json` of lockfile version 2 or 3. What is only for development is left out:
 * npm does not install it for those who depend on the package. Every other package must have a version and a sha512
 * integrity. Codes: JSON_… of a text that is no strict JSON; LOCK_SYNTAX, LOCK_HASH_MISSING.
 */
export function readNpmLock(bytes: Uint8Array, file: string): Outcome<Lock> {
  const parsed = parseStrictJson(bytes, { maxBytes: MAX_LOCK_BYTES }, file);
  if (parsed.kind === 'refused') return parsed;
  const { value, placeOf } = parsed.value;
  const packages = isJsonObject(value) ? packagesOf(value) : undefined;
  if (packages === undefined)
    return refused(finding('LOCK_SYNTAX', 'is not an npm lock of lockfileVersion 2 or 3', { file }));
  const entries = Object.entries(packages);
  if (entries.length > MAX_LOCKED_PACKAGES)
    return refused(finding('LOCK_SYNTAX', `more than ${MAX_LOCKED_PACKAGES} packages`, { file }));
  const found = new FindingList('of-each-code');
  const lock: LockedPackage[] = [];
  for (const [path, entry] of entries) {
    if (path === '' || (isJsonObject(entry) && entry['dev'] === true)) continue;
    const where = (): Place | undefined => placeOf(`/packages/${escapePointerToken(path)}`);
    const read = readEntry(path, entry, where);
    if ('code' in read) found.add(() => finding(read.code, read.message, where()));
    else lock.push(read);
  }
  return unlessFound(found.list(), () => lock);
}

function packagesOf(lock: JsonObject): JsonObject | undefined {
  const version = member(lock, 'lockfileVersion');
  const packages = member(lock, 'packages');
  return (version === 2 || version === 3) && isJsonObject(packages) ? packages : undefined;
}

function readEntry(path: string, entry: JsonValue, where: () => Place | undefined): LockedPackage | Finding {
  const at = path.lastIndexOf(FOLDER);
  if (at === -1 || !isJsonObject(entry) || entry['link'] === true)
    return finding('LOCK_SYNTAX', `${shownText(path)} is a folder of its author, not an installed package`);
  const written = member(entry, 'name');
  const name = typeof written === 'string' ? written : path.slice(at + FOLDER.length);
  const { version, integrity } = entry;
  if (typeof version !== 'string' || parseNpmVersion(version) === undefined)
    return finding('LOCK_SYNTAX', `${shownText(path)} has no exact version`);
  const hashes = typeof integrity === 'string' ? integrity.split(/\s+/).flatMap(sha512Of) : [];
  if (hashes.length === 0) return finding('LOCK_HASH_MISSING', `${shownText(path)} has no sha512 integrity`);
  return { name, version, hashes, at: where() };
}

/** One item of a Subresource Integrity list; weaker hashes beside it change nothing. */
function sha512Of(item: string): readonly string[] {
  const [, base64] = /^sha512-([A-Za-z0-9+/]{86}==)$/.exec(item) ?? [];
  return base64 === undefined ? [] : [`sha512:${Buffer.from(base64, 'base64').toString('hex')}`];
}
