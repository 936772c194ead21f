import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findingsOf } from '../../../core/finding.ts';
import { parseSdkEntry, sdkRangeIncludes, type SdkEcosystem } from '../../../core/sdk/sdk-entry.ts';
import { isInRange } from '../../../core/sdk/sdk-range.ts';
import { codesOf } from './sdk-sbom.ts';

const RUNS = process.env['PORTCULLIS_LONG'] === undefined ? 200 : 20_000;

function entryOf(text: string, ecosystem: SdkEcosystem) {
  const read = parseSdkEntry(text, ecosystem);
  if (read.kind === 'refused') throw new Error(read.findings[0].message);
  return read.value;
}

describe('an entry of the SDK allowlist', () => {
  test.each([
    ['openai>=2.0,<3.0', 'pypi', 'pypi/openai', '2.5', '3.0'],
    ['openai >= 2.0, < 3.0', 'pypi', 'pypi/openai', '2.5', '3.0'],
    ['openai (>=2.0,<3.0)', 'pypi', 'pypi/openai', '2.5', '3.0'],
    ['Azure.Identity[aio,  broker]~=1.15', 'pypi', 'pypi/azure-identity', '1.20', '2.0'],
    ['azure_identity[]==1.15', 'pypi', 'pypi/azure-identity', '1.15.0', '1.15.1'],
    ['yaml@^2.9.1', 'npm', 'npm/yaml', '2.10.0', '3.0.0'],
    ['@scope/name@1.x || 2.1.0', 'npm', 'npm/@scope/name', '2.1.0', '2.2.0'],
    ['pkg:pypi/openai@2.1.0', 'npm', 'pypi/openai', '2.1', '2.1.1'],
    ['pkg:pypi/openai@v2.1', undefined, 'pypi/openai', '2.1', '2.1.1'],
    ['pkg:pypi/Open_AI@>=2.0,<3.0', undefined, 'pypi/open-ai', '2.1', '3.0'],
    ['pkg:pypi/openai@%3E%3D2.0%2C%3C3.0', undefined, 'pypi/openai', '2.1', '3.0'],
    ['pkg:npm/%40scope/x@^1', 'pypi', 'npm/@scope/x', '1.9.0', '2.0.0'],
    ['pkg:npm/x@1.2.3', 'pypi', 'npm/x', '1.2.3', '1.2.4'],
    ['pkg:maven/org.a/b@1.0', 'pypi', 'maven/org.a/b', '1.0', '1.0.0'],
    ['pkg:pypi/openai?vers=vers:pypi/>=2.0|<3.0', 'npm', 'pypi/openai', '2.9', '3.0rc1'],
    ['pkg:pypi/openai?vers=vers:pypi/<1.0|2.0|>=2.2|!=2.5|<3.0', 'npm', 'pypi/openai', '2.0', '2.5'],
    ['pkg:npm/x?vers=vers:npm/1.0.0|>=1.2.0|<2.0.0|>3.0.0', 'npm', 'npm/x', '3.0.1', '2.0.0'],
    ['pkg:npm/x?vers=vers:npm/<=1.0.0', 'npm', 'npm/x', '0.1.0', '1.0.1'],
  ] as const)('%s of %s is %s with %s and without %s', (text, ecosystem, key, inside, outside) => {
    const entry = entryOf(text, ecosystem);
    expect(entry.key).toBe(key);
    expect([isInRange(entry.range, inside), isInRange(entry.range, outside)]).toEqual([true, false]);
    expect(isInRange(entry.range, 'no version')).toBe(false);
  });

  test.each([
    ['openai', 'pypi'],
    ['openai[aio]', 'pypi'],
    ['openai>=0', 'pypi'],
    ['openai()', 'pypi'],
    ['yaml', 'npm'],
    ['@scope/yaml', 'npm'],
    ['yaml@', 'npm'],
    ['yaml@*', 'npm'],
    ['yaml@<1 || >=1', 'npm'],
    ['pkg:npm/yaml', 'pypi'],
    ['pkg:pypi/openai', 'pypi'],
    ['pkg:maven/org.a/b', 'pypi'],
  ] as const)('%s of %s would allow everything: SDK_SPECIFIER_EMPTY', (text, ecosystem) => {
    expect(codesOf(findingsOf(parseSdkEntry(text, ecosystem)))).toEqual(['SDK_SPECIFIER_EMPTY']);
  });

  test.each([
    ['', 'pypi'],
    ['openai>=2.0; python_version < "3.12"', 'pypi'],
    ['openai @ https://example.com/x.whl', 'pypi'],
    ['openai>=garbage', 'pypi'],
    ['openai===2.0', 'pypi'],
    ['openai>=3,<2', 'pypi'],
    ['openai[a b]>=2', 'pypi'],
    ['-e .', 'pypi'],
    ['yaml@^2.9.1', 'pypi'],
    ['yaml@latest', 'npm'],
    ['yaml@>2 <1', 'npm'],
    ['yaml@npm:other@1', 'npm'],
    ['yaml@git+ssh://git@example.com/x.git', 'npm'],
    ['../yaml@1', 'npm'],
    ['@scope@1', 'npm'],
    ['openai>=2.0', 'npm'],
    ['openai>=2.0', undefined],
    ['pkg:', 'pypi'],
    ['pkg:pypi', 'pypi'],
    ['pkg:pypi/openai@garbage', 'pypi'],
    ['pkg:pypi/a%20b@1', 'pypi'],
    ['pkg:npm/a%20b@1', 'npm'],
    ['pkg:pypi/openai@1?repository_url=example.com', 'pypi'],
    ['pkg:pypi/openai@1#src', 'pypi'],
    ['pkg:pypi/openai@1?vers=vers:pypi/1', 'pypi'],
    ['pkg:maven/org.a/b?vers=vers:maven/1', 'pypi'],
    ['pkg:pypi/openai?vers=vers:npm/1.0.0', 'pypi'],
    ['pkg:pypi/openai?vers=1.0', 'pypi'],
    ['pkg:pypi/openai?vers=vers:pypi/*', 'pypi'],
    ['pkg:pypi/openai?vers=vers:pypi/>=1|>=2', 'pypi'],
    ['pkg:pypi/openai?vers=vers:pypi/<1|<2', 'pypi'],
    ['pkg:pypi/openai?vers=vers:pypi/!=1', 'pypi'],
    ['pkg:pypi/openai?vers=vers:pypi/>=garbage', 'pypi'],
    ['pkg:npm/x?vers=vers:npm/>=1.0.0|!=1.5.0|<2.0.0', 'npm'],
    [`pkg:pypi/openai?vers=vers:pypi/${'1|'.repeat(32)}1`, 'pypi'],
    [`openai>=${'1'.repeat(400)}`, 'pypi'],
  ] as const)('%s of %s cannot be read: SDK_ENTRY_INVALID', (text, ecosystem) => {
    expect(codesOf(findingsOf(parseSdkEntry(text, ecosystem)))).toEqual(['SDK_ENTRY_INVALID']);
  });

  test('stands where it is said to stand, and is shown escaped', () => {
    const at = { file: 'PLUGIN_MANIFEST.json', pointer: '/sdk_allowlist/0' };
    const [found] = findingsOf(parseSdkEntry('\u202egarbage', 'npm', at));
    expect(found?.at).toEqual(at);
    expect(found?.message).toContain(String.raw`"\u{202e}garbage"`);
  });

  test('never throws', () => {
    const ecosystem = fc.constantFrom('pypi', 'npm', undefined);
    const purl = fc.tuple(fc.constantFrom('pkg:', 'pkg:npm/', 'pkg:pypi/a', 'pkg:pypi/a?vers=vers:pypi/'), fc.string());
    const texts = fc.oneof(
      fc.string({ maxLength: 500 }),
      purl.map((both) => both.join('')),
    );
    fc.assert(
      fc.property(texts, ecosystem, (text, of) => {
        for (const { code } of findingsOf(parseSdkEntry(text, of))) expect(code).toMatch(/^SDK_/);
      }),
      { numRuns: RUNS },
    );
  });
});

describe('whether one range includes another', () => {
  test.each([
    ['openai>=2.0,<4.0', 'openai>=2.0,<3.0', true],
    ['openai>=2.0,<3.0', 'OpenAI>=2.0,<4.0', false],
    ['openai>=2.0,<3.0', 'openai==2.*', false],
    ['openai>=2.0.dev0,<3.0', 'openai==2.*', true],
    ['openai==2.*', 'openai>=2.0,<3.0', true],
    ['openai!=2.5', 'openai<2.5', true],
    ['openai>=2', 'pydantic>=2', false],
    ['pkg:npm/x@^1', 'pkg:npm/x@~1.4.0', true],
    ['pkg:npm/x@^1', 'pkg:pypi/x@1', false],
    ['pkg:maven/a/b@1', 'pkg:maven/a/b@1', true],
    ['pkg:maven/a/b@1', 'pkg:maven/a/b@2', false],
  ])('%s includes %s: %s', (outer, inner, expected) => {
    expect(sdkRangeIncludes(entryOf(outer, 'pypi'), entryOf(inner, 'pypi'))).toBe(expected);
  });

  test('ranges of different schemes cannot be compared', () => {
    const one = entryOf('pkg:npm/x@^1', 'npm');
    const range = { scheme: 'exact', version: '1.0.0' } as const;
    expect(sdkRangeIncludes(one, { ...one, range })).toBeUndefined();
    expect(sdkRangeIncludes({ ...one, range }, one)).toBeUndefined();
    expect(sdkRangeIncludes(entryOf('x>1', 'pypi'), { ...entryOf('x>1', 'pypi'), range })).toBeUndefined();
  });
});
