import { describe, expect, test } from 'vitest';
import type { SbomComponent } from '../../../core/sbom/sbom.ts';
import { checkSdkAllowlist, type SdkAllowlistCheck } from '../../../core/sdk/check-sdk-allowlist.ts';
import { codesOf, component, npm, pypi, sbomOf } from './sdk-sbom.ts';

function check(
  entries: readonly string[],
  components: readonly SbomComponent[],
  rest: Partial<SdkAllowlistCheck> = {},
) {
  return checkSdkAllowlist({ entries, sbom: sbomOf(components), ecosystem: 'pypi', scope: 'direct', ...rest });
}

describe('the SDK allowlist against the bill of materials', () => {
  test('what is declared, present and in range passes', () => {
    expect(
      check(['openai>=2.0,<3.0', 'Azure.Core~=1.30'], [pypi('openai', '2.1.0'), pypi('azure_core', '1.31')]),
    ).toEqual([]);
    expect(check(['yaml@^2.9.1'], [npm('yaml', '2.9.1')], { ecosystem: 'npm' })).toEqual([]);
    expect(check(['@a/b@1'], [npm('@a/b', '1.2.3')], { ecosystem: 'npm' })).toEqual([]);
    expect(check(['JSONStream@^1.3.5'], [npm('JSONStream', '1.3.5')], { ecosystem: 'npm' })).toEqual([]);
    expect(check([], [])).toEqual([]);
  });

  test('a declared package that is not there is SDK_MISSING', () => {
    expect(codesOf(check(['openai>=2.0'], []))).toEqual(['SDK_MISSING']);
    // the same name in another ecosystem is another package
    expect(codesOf(check(['yaml>=2'], [npm('yaml', '2.9.1')]))).toEqual(['SDK_MISSING', 'SDK_UNDECLARED']);
  });

  test('a version outside of the range is SDK_OUT_OF_RANGE, wherever it stands', () => {
    expect(codesOf(check(['openai>=2.0,<3.0'], [pypi('openai', '3.0rc1')]))).toEqual(['SDK_OUT_OF_RANGE']);
    expect(codesOf(check(['openai>=2.0'], [pypi('openai', '2.0-unknown')]))).toEqual(['SDK_OUT_OF_RANGE']);
    expect(codesOf(check(['openai>=2.0'], [component('openai', undefined)]))).toEqual(['SDK_OUT_OF_RANGE']);
    const twice = [npm('yaml', '2.9.1', { bomRef: 'a' }), npm('yaml', '1.0.0', { bomRef: 'b' })];
    const graph = sbomOf(twice, { root: ['a'], a: ['b'] });
    expect(codesOf(check(['yaml@^2'], [], { sbom: graph, ecosystem: 'npm' }))).toEqual(['SDK_OUT_OF_RANGE']);
  });

  test('a direct dependency that is not declared is SDK_UNDECLARED; a transitive one under scope all', () => {
    const sbom = sbomOf([pypi('openai', '2.1', { bomRef: 'a' }), pypi('httpx', '0.28', { bomRef: 'b' })], {
      root: ['a'],
      a: ['b'],
    });
    expect(check(['openai>=2'], [], { sbom })).toEqual([]);
    expect(codesOf(check(['openai>=2'], [], { sbom, scope: 'all' }))).toEqual(['SDK_UNDECLARED']);
    expect(check(['openai>=2', 'httpx<1'], [], { sbom, scope: 'all' })).toEqual([]);
    expect(codesOf(check([], [], { sbom }))).toEqual(['SDK_UNDECLARED']);
  });

  test('leaving the graph out, or a component out of it, hides nothing', () => {
    const components = [pypi('openai', '2.1'), pypi('evil', '1.0')];
    expect(codesOf(check(['openai>=2'], [], { sbom: sbomOf(components, {}) }))).toEqual(['SDK_UNDECLARED']);
    const withoutRef: SbomComponent = { name: 'evil', version: '1', type: 'library', licences: [], hashes: [] };
    expect(codesOf(check([], [withoutRef], { sbom: sbomOf([withoutRef], { root: [] }) }))).toEqual(['SDK_UNDECLARED']);
  });

  test('cycles in the graph end', () => {
    const sbom = sbomOf([pypi('a', '1', { bomRef: 'a' }), pypi('b', '1', { bomRef: 'b' })], {
      root: ['a'],
      a: ['b'],
      b: ['a', 'root'],
    });
    expect(check(['a==1'], [], { sbom })).toEqual([]);
  });

  test('a file is no SDK, unless it has a package URL', () => {
    expect(check([], [component('data.bin', undefined, { type: 'file' })])).toEqual([]);
    expect(codesOf(check([], [pypi('evil', '1', { type: 'file' })]))).toEqual(['SDK_UNDECLARED']);
  });

  test('a component without a package URL is of the artifact’s ecosystem', () => {
    expect(check(['openai>=2'], [component('OpenAI', '2.0')])).toEqual([]);
    expect(codesOf(check([], [component('OpenAI', '2.0')], { ecosystem: undefined }))).toEqual(['SDK_UNDECLARED']);
    const versionInPurl = component('openai', undefined, { purl: 'pkg:pypi/openai@2.1' });
    expect(check(['openai>=2'], [versionInPurl])).toEqual([]);
  });

  test('every finding is told at once, each at its place', () => {
    const found = check(
      ['openai', 'yaml@latest', 'httpx>=1', 'HTTPX>=2', 'gone==1'],
      [pypi('httpx', '0.28'), pypi('evil', '1.0')],
      { at: (index) => ({ pointer: `/sdk_allowlist/${index}` }), sbomAt: { file: 'sbom.cdx.json' } },
    );
    expect(found.map(({ code, at }) => [code, at?.pointer ?? at?.file])).toEqual([
      ['SDK_SPECIFIER_EMPTY', '/sdk_allowlist/0'],
      ['SDK_ENTRY_INVALID', '/sdk_allowlist/1'],
      ['SDK_OUT_OF_RANGE', '/sdk_allowlist/2'],
      ['SDK_ENTRY_DUPLICATE', '/sdk_allowlist/3'],
      ['SDK_OUT_OF_RANGE', '/sdk_allowlist/3'],
      ['SDK_MISSING', '/sdk_allowlist/4'],
      ['SDK_UNDECLARED', 'sbom.cdx.json'],
    ]);
  });

  test('50,000 components and 1,000 entries are a matter of a second', () => {
    const components = Array.from({ length: 50_000 }, (_, index) => npm(`pkg-${index}`, '1.0.0'));
    const entries = Array.from({ length: 1_000 }, (_, index) => `pkg-${index}@^1.0.0`);
    const start = performance.now();
    const found = check(entries, components, { ecosystem: 'npm' });
    expect(found).toHaveLength(101);
    expect(performance.now() - start).toBeLessThan(8_000);
  });
});
