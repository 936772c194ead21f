/** Lowest score in percent that a folder of `core` may have. These say who somebody is, what a pattern takes in, and what policy asks. */
export const FLOORS: ReadonlyMap<string, number> = new Map([
  ['identity', 60],
  ['egress', 60],
  ['capability', 60],
  ['policy', 60],
]);

const MS_PER_DAY = 86_400_000;

/** The folder whose turn it is: one of the others a day, by name, so that each has its turn in as many days as there are. */
export function folderOfTheDay(folders: readonly string[], now: Date): string | undefined {
  const others = folders.filter((folder) => !FLOORS.has(folder)).toSorted();
  return others[Math.floor(now.getTime() / MS_PER_DAY) % others.length];
}
