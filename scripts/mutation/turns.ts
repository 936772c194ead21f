/** Lowest score in percent that a folder of `core` may have. These say who somebody is, what a pattern takes in, what policy asks, and whose word counts. */
export const FLOORS: ReadonlyMap<string, number> = new Map([
  ['identity', 98],
  ['egress', 96],
  ['capability', 98],
  ['policy', 97],
  ['codeowners', 92],
  ['approval', 91],
]);

/** In this many days each other file of `core` has its turn. */
export const DAYS_OF_A_ROUND = 14;

const MS_PER_DAY = 86_400_000;

/** The files whose turn it is today, of all that have no floor: every fourteenth, another one each day. */
export function filesOfTheDay(files: readonly string[], now: Date): readonly string[] {
  const day = Math.floor(now.getTime() / MS_PER_DAY);
  return files.toSorted().filter((_file, index) => (index + day) % DAYS_OF_A_ROUND === 0);
}

/**
 * The folders with a floor that are mutated whole today: who somebody is every day, and one of the others, another each
 * day. All of them each time would take longer than the rest of the long tests.
 */
export function foldersOfTheDay(now: Date): readonly string[] {
  const [first = '', ...others] = FLOORS.keys();
  const day = Math.floor(now.getTime() / MS_PER_DAY);
  return [first, ...others.filter((_folder, index) => day % others.length === index)];
}

/** `core/yaml/bounded-yaml.ts` lies in `yaml`. */
export function folderOf(file: string): string {
  return file.split('/')[1] ?? '';
}
