import { ANY_DEPTH, type OwnerPattern } from './owner-pattern.ts';
import type { OwnersRule } from './parse-codeowners.ts';
import { matchesSegment } from './segment-glob.ts';

/**
 * Every rule that may decide on some path below a folder, there or not yet, the last of the file first. A rule that could
 * is never left out; one that a later line happens to cover whole may be in.
 *
 * @param folder relative to the root, without a slash at either end
 */
export function rulesWithin(rules: readonly OwnersRule[], folder: string): readonly OwnersRule[] {
  const segments = folder.split('/');
  const within: OwnersRule[] = [];
  for (const rule of rules.toReversed()) {
    const reach = reachInto(rule.pattern, segments);
    if (reach !== 'none') within.push(rule);
    // What stands before it decides on nothing there any more.
    if (reach === 'all') break;
  }
  return within;
}

/** How much of what can lie below a folder a pattern covers; `some` where that is not certain. */
function reachInto(pattern: OwnerPattern, folder: readonly string[]): 'none' | 'some' | 'all' {
  // Of how many segments of the folder the steps so far may have taken; one more stands for all that lies below.
  const below = folder.length + 1;
  let open: readonly number[] = [0];
  for (const step of pattern.steps) {
    if (step === ANY_DEPTH) open = fromFirst(open, below);
    else
      open = open.flatMap((taken) => {
        const segment = folder[taken];
        // What the segments below are called is anybody's to choose.
        return segment === undefined ? [below] : matchesSegment(step, segment) ? [taken + 1] : [];
      });
  }
  if (pattern.reach === 'itself') return open.includes(below) ? 'some' : 'none';
  if (open.length === 0) return 'none';
  return open.some((taken) => taken < below) ? 'all' : 'some';
}

function fromFirst(open: readonly number[], last: number): readonly number[] {
  const first = open.reduce((least, taken) => Math.min(least, taken), last + 1);
  return Array.from({ length: last + 1 }, (_, taken) => taken).slice(first);
}
