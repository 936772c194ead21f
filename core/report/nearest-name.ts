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
  let row = Array.from({ length: b.length }, (_, index) => index + 1);
  let distance = b.length;
  for (let i = 0; i < a.length; i += 1) {
    let diagonal = i;
    distance = i + 1;
    row = row.map((above, j) => {
      distance = Math.min(diagonal + (a[i] === b[j] ? 0 : 1), above + 1, distance + 1);
      diagonal = above;
      return distance;
    });
  }
  return distance;
}

/** The end of a message about a name that is not known: the one that was most likely meant, or nothing. */
export function didYouMean(typed: string, names: readonly string[]): string {
  const near = nearest(typed, names);
  return near === undefined ? '' : `; did you mean ${near}?`;
}
