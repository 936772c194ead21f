import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findingsOf } from '../../../core/finding.ts';
import { areDistinct } from '../../../core/sbom/distinct-items.ts';
import { readSbom } from '../../../core/sbom/read-sbom.ts';
import { SPEC_VERSIONS } from '../../../core/sbom/sbom.ts';
import { richSbom } from './rich-sbom.ts';
import { encode } from './sbom-sample.ts';

const RUNS = process.env['PORTCULLIS_LONG'] === undefined ? 60 : 2_000;
const ROOT = join(import.meta.dirname, '../../..');

/** Every place in a document, as a path. */
function paths(value: unknown, here: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [here];
  const entries: [string | number, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [here, ...entries.flatMap(([step, item]) => paths(item, [...here, step]))];
}

/** The document with the value at a path replaced, or removed for `undefined`. */
function changed(value: unknown, path: readonly (string | number)[], replacement: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return replacement;
  if (Array.isArray(value))
    return value
      .map((item: unknown, index) => (index === step ? changed(item, rest, replacement) : item))
      .filter((item) => item !== undefined);
  return Object.fromEntries(
    Object.entries(value as object).map(([key, item]: [string, unknown]) => [
      key,
      key === step ? changed(item, rest, replacement) : item,
    ]),
  );
}

const VALIDATORS = {
  '1.4': Spec.Version.v1dot4,
  '1.5': Spec.Version.v1dot5,
  '1.6': Spec.Version.v1dot6,
  '1.7': Spec.Version.v1dot7,
} as const;
const REPLACEMENTS = [
  undefined,
  null,
  0,
  -1,
  1.5,
  true,
  '',
  'x',
  'MIT',
  'https://a.example.com/b',
  'not an iri',
  [],
  {},
  ['x', 'x'],
  [{ a: 1 }, { a: 1 }],
  { unknown: 1 },
  '2025-10-15T10:32:01Z',
  '2025-99-15',
] as const;

describe.each(SPEC_VERSIONS)('the generated validator of CycloneDX %s', (version) => {
  const peer = new Validation.JsonStrictValidator(VALIDATORS[version]);
  const sample = richSbom(version);

  test('is compared on a document that the CycloneDX library accepts', async () => {
    expect(await peer.validate(JSON.stringify(sample))).toBeNull();
  });

  test('agrees with the CycloneDX library on changed documents', async () => {
    const anywhere = fc.constantFrom(...paths(sample).slice(1));
    await fc.assert(
      fc.asyncProperty(anywhere, fc.constantFrom(...REPLACEMENTS), async (path, replacement) => {
        const document = changed(sample, path, replacement);
        const found = findingsOf(await readSbom(encode(document), undefined));
        const codes: string[] = found.map(({ code }) => code);
        if (codes.includes('SBOM_NOT_CYCLONEDX') || codes.includes('SBOM_SPEC_VERSION')) return;
        expect({ path, replacement, valid: !codes.includes('SBOM_SCHEMA') }).toEqual({
          path,
          replacement,
          valid: (await peer.validate(JSON.stringify(document))) === null,
        });
      }),
      { numRuns: RUNS },
    );
  });
});

describe('distinct items', () => {
  test('are told apart by their references, and compared whole where two have the same', () => {
    expect(areDistinct([{ 'bom-ref': 'a' }, { 'bom-ref': 'b' }, { ref: 'a' }, 'a'])).toBe(true);
    expect(
      areDistinct([
        { 'bom-ref': 'a', n: 1 },
        { 'bom-ref': 'a', n: 2 },
      ]),
    ).toBe(true);
    expect(areDistinct([{ 'bom-ref': 'a', n: 1 }, { ref: 'b' }, { n: 1, 'bom-ref': 'a' }])).toBe(false);
  });

  test('are what deep comparison of each pair says', () => {
    const small = fc
      .jsonValue({ maxDepth: 2, noUnicodeString: true })
      .map((value): unknown => JSON.parse(JSON.stringify(value)));
    const similar = fc.oneof(
      fc.constantFrom<unknown>(
        1,
        '1',
        'v1',
        '[',
        [],
        {},
        [1],
        ['1'],
        { a: 1 },
        { a: '1' },
        { 'a:1': 0 },
        null,
        'null',
        [[]],
        [[], []],
        { a: 1, b: 2 },
        { b: 2, a: 1 },
        { ref: 'a' },
        { 'bom-ref': 'a' },
        { ref: 'a', b: 1 },
      ),
      small,
    );
    fc.assert(
      fc.property(fc.array(similar, { maxLength: 6 }), (items) => {
        const texts = items.map((item) => JSON.stringify(sorted(item)));
        expect(areDistinct(items)).toBe(new Set(texts).size === texts.length);
      }),
    );
  });
});

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, item]) => ({ [key]: sorted(item) }))
    .concat([{ object: true }]);
}

test('the committed validators are what the generator writes', () => {
  expect(() =>
    execFileSync(process.execPath, ['scripts/generate-cyclonedx.ts', '--check'], { cwd: ROOT, stdio: 'pipe' }),
  ).not.toThrow();
});

test('what cyclonedx-npm writes for this repository is read', async () => {
  const tool = join(ROOT, 'node_modules/@cyclonedx/cyclonedx-npm/bin/cyclonedx-npm-cli.js');
  const options = ['--package-lock-only', '--omit', 'dev', '--output-reproducible', '--spec-version', '1.6', '-o', '-'];
  const written = execFileSync(process.execPath, [tool, ...options], { cwd: ROOT, stdio: 'pipe' });
  const outcome = await readSbom(written, { name: 'portcullis', version: '0.1.0', purlType: 'npm' });
  expect(findingsOf(outcome)).toEqual([]);
  expect(outcome).toMatchObject({ value: { root: { name: 'portcullis' } } });
});
