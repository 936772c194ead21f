import { compileSegment, matchesSegment, type Segment } from './segment-glob.ts';

/** `**`: any number of segments, also none. */
export const ANY_DEPTH = '**';

/**
 * A pattern of CODEOWNERS, compiled. Paths are relative to the repository's root, `/` between segments, compared by exact
 * characters and case.
 */
export interface OwnerPattern {
  readonly text: string;
  readonly steps: readonly (Segment | typeof ANY_DEPTH)[];
  /** What a match of all steps means: the path itself alone, it and all below it, or only what is below. */
  readonly reach: 'itself' | 'itself-and-below' | 'below';
}

/**
 * Compiles a pattern by GitHub's rules (docs.github.com, "About code owners"): those of gitignore without `!`, `[ ]` and
 * `\#`; a last segment `*` is not recursive. Answers why it is none otherwise.
 */
export function compilePattern(text: string): OwnerPattern | { readonly invalid: string } {
  const invalid = whyInvalid(text);
  if (invalid !== undefined) return { invalid };
  const parts = text.split('/');
  const isDirectory = parts.length > 1 && parts.at(-1) === '';
  if (isDirectory) parts.pop();
  // A slash at the beginning or in the middle ties the pattern to the root; one at the end does not.
  if (parts[0] === '' && parts.length > 1) parts.shift();
  else if (parts.length === 1) parts.unshift(ANY_DEPTH);
  const reach = isDirectory ? 'below' : reachOf(parts.at(-1));
  return { text, steps: parts.map((part) => (part === ANY_DEPTH ? ANY_DEPTH : compileSegment(part))), reach };
}

function reachOf(last: string | undefined): OwnerPattern['reach'] {
  if (last === ANY_DEPTH) return 'below';
  return last === '*' ? 'itself' : 'itself-and-below';
}

function whyInvalid(text: string): string | undefined {
  if (text.startsWith('!')) return 'a pattern cannot be negated';
  if (text.includes('***')) return 'three asterisks in a row mean nothing';
  if (text.includes('#')) return 'a # cannot be part of a pattern, escaped or not';
  if (/[[\p{Cc}\p{Cf}\p{Z}]--[ ]]/v.test(text)) return 'it holds a character that cannot be seen';
  if (/[\[\]]/v.test(text.replaceAll(/\\./gv, ''))) return 'a range of characters in [ ] does not work';
  if (text.split('/').some((part) => /^(?:[^\\]|\\.)*\\$/v.test(part))) return 'a backslash takes a character after it';
  return undefined;
}

/**
 * Whether a pattern covers a path: a dynamic programme over segments. `open` holds how many segments of the path the steps
 * so far may have taken; each step moves it on once, so that no pattern makes the time grow faster than the path.
 */
export function coversPath(pattern: OwnerPattern, path: readonly string[]): boolean {
  let open: readonly number[] = [0];
  for (const step of pattern.steps) {
    open = step === ANY_DEPTH ? fromFirst(open, path.length) : taken(step, open, path);
    if (open.length === 0) return false;
  }
  if (pattern.reach === 'itself') return open.includes(path.length);
  return pattern.reach === 'below' ? open.some((count) => count < path.length) : true;
}

function taken(step: Segment, open: readonly number[], path: readonly string[]): readonly number[] {
  return open.flatMap((count) => {
    const segment = path[count];
    return segment !== undefined && matchesSegment(step, segment) ? [count + 1] : [];
  });
}

function fromFirst(open: readonly number[], length: number): readonly number[] {
  const first = open.reduce((least, count) => Math.min(least, count), length);
  return Array.from({ length: length + 1 }, (_, count) => count).slice(first);
}
