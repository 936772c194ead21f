const SHORTEST = 8;

/** What no log may show of a secret: the runner masks line by line, so a key is masked by each line but its armour. */
export function secretLines(secret: string): readonly string[] {
  return secret
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line.length > SHORTEST && !line.startsWith('-----'));
}
