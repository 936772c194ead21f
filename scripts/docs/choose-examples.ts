import type { Code } from '../../core/codes/index.ts';
import type { Finding } from '../../core/finding.ts';
import { findingKey, steadyText, type RefusalExample, type RefusalExamples } from './refusal-examples.ts';

/** What one test file had the product say. */
export interface Said {
  readonly test: string;
  readonly found: readonly Finding[];
}

const GOOD_LENGTH = { min: 12, max: 110 };
const ODD = /[^\x20-\x7E]|(?<!\d)(.)\1{7}|""|\(\)| $/;
/** Beyond these a place is that of a document made to be large or to have one line. */
const MAX_USUAL_COLUMN = 1_000;
/** Text of the day on which the tests ran, of a run's own folder, port or key: another run says something else. */
const PASSING = /\/tmp\/|127\.0\.0\.1:\d|localhost:\d/;

/**
 * An example for each code that was said in the same words by the same test in every run. One that there is and that is
 * still said, or whose test did not run, stays; else the plainest is taken.
 */
export function chooseExamples(
  codes: Iterable<string>,
  before: RefusalExamples,
  runs: readonly (readonly Said[])[],
): RefusalExamples {
  const [first = [], ...others] = runs;
  const steady = others.map((run) => new Set(run.flatMap(({ test, found }) => found.map((one) => nameOf(test, one)))));
  const ran = new Set(first.map(({ test }) => test));
  const candidates = new Map<Code, { readonly name: string; readonly example: RefusalExample }[]>();
  for (const { test, found } of first)
    for (const { code, ...rest } of found) {
      const name = nameOf(test, { code, ...rest });
      if (!steady.every((run) => run.has(name)) || PASSING.test(name)) continue;
      candidates.set(code, [
        ...(candidates.get(code) ?? []),
        { name, example: { ...rest, message: steadyText(rest.message), test } },
      ]);
    }
  const chosen: [string, RefusalExample][] = [];
  for (const code of [...codes].toSorted()) {
    const there = candidates.get(code as Code) ?? [];
    const old = before[code];
    const stays =
      old !== undefined &&
      (!ran.has(old.test) || there.some(({ name }) => name === nameOf(old.test, { ...old, code: code as Code })));
    const example = stays ? old : plainest(there.map((one) => one.example));
    if (example !== undefined) chosen.push([code, example]);
  }
  return Object.fromEntries(chosen);
}

function nameOf(test: string, { code, message, at }: Finding): string {
  return `${test} ${findingKey({ code, message, ...(at === undefined ? {} : { at }) })}`;
}

function plainest(examples: readonly RefusalExample[]): RefusalExample | undefined {
  return examples.toSorted((a, b) => oddity(a) - oddity(b) || (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))[0];
}

/** How little an example tells a reader; lower is better. */
function oddity({ message, at, test }: RefusalExample): number {
  const { length } = message;
  return (
    (at?.file === undefined ? 4 : 0) +
    (at?.line === undefined && at?.pointer === undefined ? 1 : 0) +
    (length < GOOD_LENGTH.min ? 6 : 0) +
    Math.max(0, length - GOOD_LENGTH.max) / 20 +
    (/hex digits/.test(message) ? 2 : 0) +
    ((at?.column ?? 0) > MAX_USUAL_COLUMN ? 3 : 0) +
    (ODD.test(message + JSON.stringify(at)) ? 5 : 0) +
    (test.startsWith('test/core/') ? 0 : 2)
  );
}
