/** Lowest score in percent that a folder of `core` may have. These say who somebody is, what a pattern takes in, and what policy asks. */
export const FLOORS: ReadonlyMap<string, number> = new Map([
  ['identity', 99],
  ['egress', 97],
  ['capability', 99],
  ['policy', 98],
]);

/** In this many days each other file of `core` has its turn. */
export const DAYS_OF_A_ROUND = 14;

const MS_PER_DAY = 86_400_000;

/** The files whose turn it is today, of all that have no floor: every fourteenth, another one each day. */
export function filesOfTheDay(files: readonly string[], now: Date): readonly string[] {
  const day = Math.floor(now.getTime() / MS_PER_DAY);
  return files.toSorted().filter((_file, index) => (index + day) % DAYS_OF_A_ROUND === 0);
}

/** `core/yaml/bounded-yaml.ts` lies in `yaml`. */
export function folderOf(file: string): string {
  return file.split('/')[1] ?? '';
}
