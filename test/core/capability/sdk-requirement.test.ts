import * as fc from 'fast-check';
import { satisfies } from 'semver';
import { expect, test } from 'vitest';
import { parseSdkRequirement, requirementIncludes } from '../../../core/capability/sdk-requirement.ts';
import { RUNS } from './covenants.ts';

const VERSIONS = [
  '0.1.0',
  '0.2.0',
  '1.0.0-rc.1',
  '1.0.0',
  '1.0.1',
  '1.2.3-beta.2',
  '1.2.3',
  '1.9.9',
  '2.0.0-0',
  '2.0.0',
  '3.1.4',
];
const npmRange = fc
  .array(
    fc
      .tuple(fc.constantFrom('', '^', '~', '>', '>=', '<', '<='), fc.constantFrom(...VERSIONS, '1', '1.2', '1.x', '*'))
      .map((parts) => parts.join('')),
    { minLength: 1, maxLength: 3 },
  )
  .chain((parts) => fc.constantFrom(' ', ' || ').map((glue) => parts.join(glue)));

test('no version that an inner npm range allows is outside one that includes it', () => {
  let included = 0;
  fc.assert(
    fc.property(npmRange, npmRange, (outer, inner) => {
      const [one, other] = [outer, inner].map((range) => parseSdkRequirement(`p@${range}`, 'npm'));
      const isIncluded = one !== undefined && other !== undefined && requirementIncludes(one, other);
      const suspects = isIncluded ? VERSIONS : [];
      included += suspects.length;
      expect(suspects.find((each) => satisfies(each, inner) && !satisfies(each, outer))).toBeUndefined();
    }),
    { numRuns: 5 * RUNS },
  );
  expect(included).toBeGreaterThan(0);
});

test('any text is an entry that includes itself, in any ecosystem, at once', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({
      unit: fc.constantFrom(
        'a',
        '1',
        '.',
        '-',
        '@',
        '[',
        ']',
        ';',
        '(',
        ')',
        '>',
        '=',
        ' ',
        '|',
        '/',
        'pkg:',
        '%',
        '?',
      ),
    }),
    fc
      .tuple(fc.string({ maxLength: 6 }), fc.integer({ min: 1, max: 10_000 }))
      .map(([part, times]) => part.repeat(times)),
  );
  fc.assert(
    fc.property(text, fc.constantFrom('pypi', 'npm', undefined), (entry, ecosystem) => {
      const started = performance.now();
      const read = parseSdkRequirement(entry, ecosystem);
      expect(requirementIncludes(read, read)).toBe(true);
      expect(performance.now() - started).toBeLessThan(250);
    }),
    { numRuns: RUNS },
  );
});
