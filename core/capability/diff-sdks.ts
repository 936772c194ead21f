import { readSdkEntry, sdkRangeIncludes, type OpenSdkEntry, type SdkEcosystem } from '../sdk/sdk-entry.ts';
import { changed, narrowed, widened, type CapabilityChange } from './capability-change.ts';

const LIST = '/sdk_allowlist';
/** Ranges of one package are compared each with each. Nobody lists one package more often; who does is compared as text. */
const MAX_RANGES_OF_ONE_PACKAGE = 4;

/** An `sdk_allowlist`, with the ecosystem of the artifact that its unprefixed entries speak of. */
interface SdkList {
  readonly entries: readonly string[];
  readonly ecosystem: SdkEcosystem;
}

/** Packages that may be carried now and could not be before, and the reverse. Ranges are compared as sets of versions. */
export function diffSdks(before: SdkList, after: SdkList): readonly CapabilityChange[] {
  const was = packagesOf(before);
  const is = packagesOf(after);
  const keys = new Set([...is.keys(), ...was.keys()]);
  return [...keys].flatMap((key) => diffPackage(was.get(key) ?? [], is.get(key) ?? []));
}

interface ListedEntry {
  /** As it is written. */
  readonly text: string;
  readonly pointer: string;
  /** Undefined where it cannot be read: then it is compared as text. */
  readonly entry: OpenSdkEntry | undefined;
}

function packagesOf({ entries, ecosystem }: SdkList): ReadonlyMap<string, readonly ListedEntry[]> {
  const listed = entries.map((text, index): ListedEntry => {
    const read = readSdkEntry(text, ecosystem);
    return { text, pointer: `${LIST}/${index}`, entry: typeof read === 'string' ? undefined : read };
  });
  return Map.groupBy(listed, ({ entry, text }) => entry?.key ?? `? ${text}`);
}

function diffPackage(was: readonly ListedEntry[], is: readonly ListedEntry[]): readonly CapabilityChange[] {
  const includes = was.length + is.length > 2 * MAX_RANGES_OF_ONE_PACKAGE ? isSameText : isKnownToInclude;
  const news = is.filter((entry) => !was.some((each) => includes(each, entry)));
  const gone = was.filter((entry) => !is.some((each) => includes(each, entry)));
  const before = was.length === 0 ? null : was.map(({ text }) => text).join(' | ');
  const changes = news.map((entry) => {
    const sides = { before, after: entry.text, pointer: entry.pointer };
    if (was.length === 0) return widened('sdk', 'sdk-added', sides);
    const isWider = was.some((each) => includes(entry, each));
    return isWider ? widened('sdk', 'sdk-widened', sides) : changed('sdk', 'sdk-widened', sides);
  });
  // What became another range is told by the entry that it became.
  if (changes.length > 0) return changes;
  const after = is.length === 0 ? null : is.map(({ text }) => text).join(' | ');
  return gone.map(({ text }) => narrowed('sdk', { before: text, after, pointer: LIST }));
}

function isSameText(one: ListedEntry, other: ListedEntry): boolean {
  return one.text === other.text;
}

/** Not where the order of versions is not known: then neither includes the other. */
function isKnownToInclude(outer: ListedEntry, inner: ListedEntry): boolean {
  if (isSameText(outer, inner)) return true;
  if (outer.entry === undefined || inner.entry === undefined) return false;
  return sdkRangeIncludes(outer.entry, inner.entry) === true;
}
