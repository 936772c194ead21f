import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding, Place } from '../../core/finding.ts';

/** What a user sees of a code: a finding that a test has the product make, word for word. */
export interface RefusalExample {
  readonly message: string;
  readonly at?: Place;
  /** The test file that earns it, from the root of the repository. */
  readonly test: string;
}

export type RefusalExamples = Readonly<Record<string, RefusalExample>>;

/** Written by `scripts/record-refusals.ts`; `test/core/codes/hold-examples.ts` holds it to what tests see. */
export const EXAMPLES_FILE = join(import.meta.dirname, 'refusal-examples.json');

export function readRefusalExamples(): RefusalExamples {
  return JSON.parse(readFileSync(EXAMPLES_FILE, 'utf8')) as RefusalExamples;
}

/** Digests, key ids and commits as their length: keys are new in every run, and archives are packed anew. */
export function steadyText(text: string): string {
  return text.replaceAll(
    /(?<![0-9a-f])(?:[0-9a-f]{64}|[0-9a-f]{40})(?![0-9a-f])/g,
    (id) => `<${id.length} hex digits>`,
  );
}

/** The same finding gives the same text in every run, in whatever order its place was written. */
export function findingKey({ code, message, at = {} }: Pick<Finding, 'message' | 'at'> & { code: string }): string {
  const { file, pointer, line, column } = at;
  return steadyText(JSON.stringify([code, message, file ?? null, pointer ?? null, line ?? null, column ?? null]));
}

const HOW_TO =
  'What a code says is recorded: write a test in which the product says it, then run `node scripts/record-refusals.ts TEST_FILE`.';

/** Every code of the list that has no example, every example of a code that is not on it, and what to do about them. */
export function exampleProblems(codes: Iterable<string>, examples: RefusalExamples): readonly string[] {
  const known = new Set(codes);
  const problems = [
    ...[...known].filter((code) => !Object.hasOwn(examples, code)).map((code) => `${code} has no example`),
    ...Object.keys(examples)
      .filter((code) => !known.has(code))
      .map((code) => `${code} has an example and is no code`),
  ];
  return problems.length === 0 ? [] : [...problems.toSorted(), HOW_TO];
}

/** Codes whose example a test file is said to earn, and did not. */
export function lostExamples(
  test: string,
  examples: RefusalExamples,
  isSaid: (key: string) => boolean,
): readonly string[] {
  return Object.entries(examples)
    .filter(([code, example]) => example.test === test && !isSaid(findingKey({ ...example, code })))
    .map(([code]) => code);
}
