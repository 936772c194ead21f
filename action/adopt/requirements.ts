import { parseSdkEntry, readSdkEntry, sdkKey } from '../../core/sdk/sdk-entry.ts';

/** One package that another says it needs. */
export interface Requirement {
  /** Equal for two requirements of one package. */
  readonly key: string;
  readonly name: string;
  /** For `sdk_allowlist`; undefined where neither the requirement nor what is installed bounds the versions. */
  readonly entry: string | undefined;
}

type Ecosystem = 'pypi' | 'npm';

/** Versions found installed, by the key of their package. */
export type InstalledVersions = ReadonlyMap<string, string>;

/**
 * Reads what a package says that it needs. Python's extras are left out: nobody knows which were chosen. A requirement that
 * allows every version is narrowed to the one found installed. What cannot be read is left out; it is counted by the caller.
 */
export function readRequirements(
  requires: readonly string[],
  ecosystem: Ecosystem,
  installed: InstalledVersions,
): { readonly requirements: readonly Requirement[]; readonly unread: number } {
  const found = new Map<string, Requirement>();
  let unread = 0;
  for (const text of requires) {
    const [wanted = '', marker = ''] = ecosystem === 'pypi' ? text.split(';', 2) : [text];
    if (/\bextra\s*==/.test(marker)) continue;
    const read = readRequirement(wanted.trim(), ecosystem, installed);
    if (read === undefined) unread += 1;
    else if (!found.has(read.key)) found.set(read.key, read);
  }
  const requirements = [...found.values()].toSorted((one, other) => (one.key < other.key ? -1 : 1));
  return { requirements, unread };
}

const NAME = {
  pypi: /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?/,
  npm: /^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[A-Za-z0-9~_-][A-Za-z0-9._~-]*(?=@|$)/,
};
/** A bound that is written in hundreds of characters is nobody's to review. */
const MAX_REQUIREMENT_CHARACTERS = 400;

function readRequirement(text: string, ecosystem: Ecosystem, installed: InstalledVersions): Requirement | undefined {
  if (text.length > MAX_REQUIREMENT_CHARACTERS) return undefined;
  const name = NAME[ecosystem].exec(text)?.[0];
  if (name === undefined) return undefined;
  const key = sdkKey(ecosystem, name);
  const entry = ecosystem === 'pypi' ? plainPypi(text) : text;
  if (parseSdkEntry(entry, ecosystem).kind === 'ok') return { key, name, entry };
  const version = installed.get(key);
  const pinned = version === undefined ? undefined : `${name}${ecosystem === 'pypi' ? '==' : '@'}${version}`;
  const isRead = pinned !== undefined && typeof readSdkEntry(pinned, ecosystem) !== 'string';
  return { key, name, entry: isRead ? pinned : undefined };
}

/** Without the parentheses that METADATA of old tools puts around versions. */
function plainPypi(text: string): string {
  return text.replace(/\s*\(([^()]*)\)\s*$/, '$1').replaceAll(/\s+/g, '');
}
