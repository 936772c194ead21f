/** Lowest score in percent that a folder of `core` may have. These say who somebody is, what a pattern takes in, what policy asks, and whose word counts. */
export const FLOORS: ReadonlyMap<string, number> = new Map([
  ['identity', 98],
  ['egress', 96],
  ['capability', 98],
  ['policy', 97],
  ['codeowners', 90],
  ['approval', 88],
]);

/** In this many days each other file of `core` has its turn. */
export const DAYS_OF_A_ROUND = 14;

const MS_PER_DAY = 86_400_000;

/** The files whose turn it is today, of all but those of each time: every fourteenth, another one each day. */
export function filesOfTheDay(files: readonly string[], now: Date): readonly string[] {
  const day = Math.floor(now.getTime() / MS_PER_DAY);
  return files.toSorted().filter((_file, index) => (index + day) % DAYS_OF_A_ROUND === 0);
}

/**
 * Who somebody is, whole and every time. The other folders with a floor are held to it where they are named: one of them may
 * take as long as all other long tests together.
 */
export const EACH_TIME = 'identity';

/** `core/yaml/bounded-yaml.ts` lies in `yaml`. */
export function folderOf(file: string): string {
  return file.split('/')[1] ?? '';
}
