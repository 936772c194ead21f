const MAX_NAME_LENGTH = 64;
const MAX_DISTANCE = 3;

/** The name a mistyped one most likely means, if any is near: at most 3 edits, and fewer than half its letters. */
export function nearest(typed: string, names: readonly string[]): string | undefined {
  if (typed.length === 0 || typed.length > MAX_NAME_LENGTH) return undefined;
  let best: { readonly name: string; readonly distance: number } | undefined;
  for (const name of names) {
    const distance = editDistance(typed, name);
    if (distance <= MAX_DISTANCE && distance * 2 <= name.length && distance < (best?.distance ?? Infinity)) {
      best = { name, distance };
    }
  }
  return best?.name;
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const substitution = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(substitution, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** The end of a message about a name that is not known: the one that was most likely meant, or nothing. */
export function didYouMean(typed: string, names: readonly string[]): string {
  const near = nearest(typed, names);
  return near === undefined ? '' : `; did you mean ${near}?`;
}
