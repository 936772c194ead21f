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
  const [was, is] = [readList(before), readList(after)];
  return [
    ...groupPairs(was.unread, is.unread, ({ text }) => text).flatMap(([one, other]) =>
      diffPackage(one, other, isSameText),
    ),
    ...groupPairs(was.read, is.read, ({ entry }) => entry.key).flatMap(([one, other]) => {
      const isMany = one.length + other.length > 2 * MAX_RANGES_OF_ONE_PACKAGE;
      return diffPackage(one, other, isMany ? isSameText : isKnownToInclude);
    }),
  ];
}

interface ListedEntry {
  /** As it is written. */
  readonly text: string;
  readonly pointer: string;
}

interface ReadEntry extends ListedEntry {
  readonly entry: OpenSdkEntry;
}

/** What cannot be read is compared as text. */
interface ReadList {
  readonly read: readonly ReadEntry[];
  readonly unread: readonly ListedEntry[];
}

function readList({ entries, ecosystem }: SdkList): ReadList {
  const listed = entries.map((text, index) => ({
    text,
    pointer: `${LIST}/${index}`,
    entry: readSdkEntry(text, ecosystem),
  }));
  return {
    read: listed.filter((one): one is ReadEntry => typeof one.entry !== 'string'),
    unread: listed.filter(({ entry }) => typeof entry === 'string'),
  };
}

/** What the two lists have under each key, new keys first. */
function groupPairs<Entry>(
  was: readonly Entry[],
  is: readonly Entry[],
  keyOf: (entry: Entry) => string,
): readonly (readonly [readonly Entry[], readonly Entry[]])[] {
  const [before, after] = [Map.groupBy(was, keyOf), Map.groupBy(is, keyOf)];
  const keys = new Set([...after.keys(), ...before.keys()]);
  return [...keys].map((key) => [before.get(key) ?? [], after.get(key) ?? []]);
}

function diffPackage<Entry extends ListedEntry>(
  was: readonly Entry[],
  is: readonly Entry[],
  includes: (outer: Entry, inner: Entry) => boolean,
): readonly CapabilityChange[] {
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
function isKnownToInclude(outer: ReadEntry, inner: ReadEntry): boolean {
  return isSameText(outer, inner) || sdkRangeIncludes(outer.entry, inner.entry) === true;
}
