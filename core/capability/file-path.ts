/** A path of `file_access`, resolved as far as its text tells. */
export type FilePath =
  /** Below the root. */
  | { readonly kind: 'absolute'; readonly steps: readonly string[] }
  /** `up` folders above the working folder, then down. */
  | { readonly kind: 'relative'; readonly up: number; readonly steps: readonly string[] }
  /** Read in different ways by different readers: it includes itself and nothing else. */
  | { readonly kind: 'opaque'; readonly text: string };

// Backslashes and drive letters are separators to some systems and letters to others, `~`, `$` and `%` are expanded by some
// readers, `*`, `?`, brackets and braces are patterns to some.
const AMBIGUOUS = /[\\*?[\]{}$%]|^~|^[a-z]:/i;

/** Resolves `.`, `..`, doubled and trailing slashes. No link is followed: that is the host's to forbid. */
export function parseFilePath(text: string): FilePath {
  if (AMBIGUOUS.test(text)) return { kind: 'opaque', text };
  const isAbsolute = text.startsWith('/');
  const steps: string[] = [];
  let up = 0;
  for (const step of text.split('/')) {
    if (step === '' || step === '.') continue;
    if (step !== '..') steps.push(step);
    // Above the root there is the root; above the working folder there is another.
    else if (steps.pop() === undefined) up += 1;
  }
  return isAbsolute ? { kind: 'absolute', steps } : { kind: 'relative', up, steps };
}

/** Does whoever may use `outer`, and what is below it, reach `inner` as well? */
export function pathIncludes(outer: FilePath, inner: FilePath): boolean {
  if (outer.kind === 'opaque' || inner.kind === 'opaque') {
    return JSON.stringify(outer) === JSON.stringify(inner);
  }
  if (outer.kind === 'absolute') {
    // The root holds everything; below it, nobody knows where the working folder lies.
    return inner.kind === 'absolute' ? isBelow(outer.steps, inner.steps) : outer.steps.length === 0;
  }
  if (inner.kind === 'absolute' || inner.up > outer.up) return false;
  return inner.up === outer.up ? isBelow(outer.steps, inner.steps) : outer.steps.length === 0;
}

function isBelow(outer: readonly string[], inner: readonly string[]): boolean {
  return outer.every((step, index) => step === inner[index]);
}
