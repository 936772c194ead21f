import { changed, narrowed, widened, type CapabilityChange } from './capability-change.ts';
import { parseSdkRequirement, requirementIncludes, type SdkRequirement } from './sdk-requirement.ts';

const LIST = '/sdk_allowlist';
/** Ranges of one package are compared each with each. Nobody lists one package more often; who does is compared as text. */
const MAX_RANGES_OF_ONE_PACKAGE = 4;

/** Packages that may be carried now and could not be before, and the reverse. Ranges are compared as sets where they can be. */
export function diffSdks(
  before: { readonly entries: readonly string[]; readonly ecosystem: string | undefined },
  after: { readonly entries: readonly string[]; readonly ecosystem: string | undefined },
): readonly CapabilityChange[] {
  const was = packagesOf(before.entries, before.ecosystem);
  const is = packagesOf(after.entries, after.ecosystem);
  const keys = new Set([...is.keys(), ...was.keys()]);
  return [...keys].flatMap((key) => diffPackage(was.get(key) ?? [], is.get(key) ?? []));
}

interface PlacedRequirement extends SdkRequirement {
  readonly pointer: string;
}

function packagesOf(
  entries: readonly string[],
  ecosystem: string | undefined,
): ReadonlyMap<string, readonly PlacedRequirement[]> {
  const read = entries.map((text, index) => ({
    ...parseSdkRequirement(text, ecosystem),
    pointer: `${LIST}/${index}`,
  }));
  return Map.groupBy(read, ({ key }) => key);
}

function diffPackage(was: readonly PlacedRequirement[], is: readonly PlacedRequirement[]): readonly CapabilityChange[] {
  const includes = was.length + is.length > 2 * MAX_RANGES_OF_ONE_PACKAGE ? isSameText : requirementIncludes;
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

function isSameText(one: SdkRequirement, other: SdkRequirement): boolean {
  return one.text === other.text;
}
