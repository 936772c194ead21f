/** A character, or undefined for any one. */
type Wanted = string | undefined;
type Chunk = readonly Wanted[];

/**
 * One segment of a pattern with wildcards: what stands before the first `*`, between stars, and after the last. Without a
 * star there is nothing after. Every chunk is looked for once, from the left: the time is linear in the segment's length,
 * where a regular expression of many stars is not.
 */
interface GlobSegment {
  readonly kind: 'glob';
  readonly first: Chunk;
  readonly middle: readonly Chunk[];
  readonly last: Chunk | undefined;
}

interface LiteralSegment {
  readonly kind: 'literal';
  readonly text: string;
}

export type Segment = LiteralSegment | GlobSegment;

/** Compiles a segment of a pattern. A backslash takes the next character as it stands; the caller has seen that one follows. */
export function compileSegment(text: string): Segment {
  const first: Wanted[] = [];
  const middle: Wanted[][] = [];
  let last: Wanted[] | undefined;
  let hasAny = false;
  let isEscaped = false;
  for (const character of text) {
    if (character === '\\' && !isEscaped) {
      isEscaped = true;
    } else if (character === '*' && !isEscaped) {
      if (last !== undefined) middle.push(last);
      last = [];
    } else {
      const isAny = character === '?' && !isEscaped;
      hasAny ||= isAny;
      (last ?? first).push(isAny ? undefined : character);
      isEscaped = false;
    }
  }
  return last === undefined && !hasAny
    ? { kind: 'literal', text: first.join('') }
    : { kind: 'glob', first, middle, last };
}

export function matchesSegment(segment: Segment, text: string): boolean {
  return segment.kind === 'literal' ? segment.text === text : matchesGlob(segment, Array.from(text));
}

function matchesGlob({ first, middle, last }: GlobSegment, characters: readonly string[]): boolean {
  if (!standsAt(first, characters, 0)) return false;
  if (last === undefined) return characters.length === first.length;
  const end = characters.length - last.length;
  let from = first.length;
  for (const chunk of middle) from = placeOf(chunk, characters, from, end) + chunk.length;
  return from <= end && standsAt(last, characters, end);
}

/** Where a chunk stands first; Infinity where it does not. */
function placeOf(chunk: Chunk, characters: readonly string[], from: number, end: number): number {
  for (let at = from; at <= end; at += 1) if (standsAt(chunk, characters, at)) return at;
  return Infinity;
}

/** A chunk that reaches beyond the end may be found to stand there: the caller compares lengths. */
function standsAt(chunk: Chunk, characters: readonly string[], at: number): boolean {
  return chunk.every((wanted, index) => wanted === undefined || wanted === characters[at + index]);
}

/** What every text that matches begins with, and ends with, in order from the edge: an index goes by the longer. */
export function literalEdges({ first, last }: GlobSegment): {
  readonly head: readonly string[];
  readonly tail: readonly string[];
} {
  return { head: literalRun(first), tail: literalRun((last ?? first).toReversed()) };
}

function literalRun(chunk: Chunk): readonly string[] {
  const run: string[] = [];
  for (const wanted of chunk) {
    if (wanted === undefined) break;
    run.push(wanted);
  }
  return run;
}
