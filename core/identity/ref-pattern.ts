/**
 * Whether a git ref is one that the pattern allows. `*` stands for any run of characters without `/`, possibly empty;
 * everything else stands for itself; both ends are anchored, so `refs/tags/v3` does not allow `refs/tags/v30-evil`.
 * Never a regular expression: linear in pattern times ref, whatever the pattern.
 */
export function matchesRef(pattern: string, ref: string): boolean {
  let at = 0;
  let inPattern = 0;
  let star = -1;
  let resume = 0;
  while (at < ref.length) {
    if (pattern[inPattern] === '*') {
      star = inPattern;
      resume = at;
      inPattern += 1;
    } else if (pattern[inPattern] === ref[at]) {
      inPattern += 1;
      at += 1;
    } else if (star >= 0 && ref[resume] !== '/') {
      // The last star takes one character more; earlier stars need not change, as none of them can cross a slash
      // that the pattern does not spell out.
      resume += 1;
      at = resume;
      inPattern = star + 1;
    } else {
      return false;
    }
  }
  while (pattern[inPattern] === '*') inPattern += 1;
  return inPattern === pattern.length;
}
