import { describe, expect, test } from 'vitest';
import { componentProblem, listsComponent, mayList, readComponents } from '../../../core/denies/component-scope.ts';
import type { SbomComponent } from '../../../core/sbom/sbom.ts';
import { value } from '../../fixtures/registry.ts';

const component = (purl: string | undefined, version?: string, name = 'x'): SbomComponent => ({
  name,
  type: 'library',
  ...(purl === undefined ? {} : { purl }),
  ...(version === undefined ? {} : { version }),
  licences: [],
  hashes: [],
});
const scope = (purl: string, range?: string) => ({
  kind: 'component' as const,
  purl,
  ...(range === undefined ? {} : { range }),
});

describe('a deny of a component covers a release whose SBOM lists', () => {
  test.each([
    ['pkg:npm/left-pad', '^1.0.0', component('pkg:npm/left-pad@1.3.0'), true],
    ['pkg:npm/left-pad', '^1.0.0', component('pkg:npm/left-pad@2.0.0'), false],
    ['pkg:npm/left-pad', undefined, component('pkg:npm/left-pad@2.0.0'), true],
    ['pkg:npm/left-pad', '^1.0.0', component('pkg:npm/left-pad'), true],
    ['pkg:npm/left-pad', '^1.0.0', component('pkg:npm/right-pad@1.3.0'), false],
    ['pkg:npm/%40acme/x', '^1', component('pkg:npm/%40acme/x@1.0.0'), true],
    ['pkg:npm/x', '^1', component('pkg:npm/%40acme/x@1.0.0'), false],
    ['pkg:pypi/Foo.Bar', '>=1,<2', component('pkg:pypi/foo_bar@1.5'), true],
    ['pkg:pypi/foo-bar', '>=1,<2', component('pkg:pypi/%66oo-bar@1.5'), true],
    ['pkg:pypi/foo-bar', '>=1,<2', component(undefined, '1.5', 'foo_bar'), true],
    ['pkg:npm/foo-bar', '^1', component(undefined, '1.5.0', 'foo-bar'), false],
    ['pkg:cargo/serde', '1.0.1', component('pkg:cargo/serde@1.0.1'), true],
    ['pkg:cargo/serde', '1.0.1', component('pkg:cargo/serde@1.0.2'), false],
  ])('%s %s: %j %s', (purl, range, listed, covered) => {
    expect(listsComponent(scope(purl, range), [listed], 'pypi')).toBe(covered);
    // The quick look never says no where the long one says yes.
    expect(!covered || mayList(scope(purl))(Buffer.from(JSON.stringify(listed)))).toBe(true);
  });

  test('what the SBOM of an admitted release says, nested components included', () => {
    const bom = { components: [{ type: 'library', name: 'a', components: [{ type: 'library', name: 'left-pad' }] }] };
    const components = value(readComponents(Buffer.from(JSON.stringify(bom))));
    expect(listsComponent(scope('pkg:npm/left-pad'), components, 'npm')).toBe(true);
    expect(readComponents(Buffer.from('[]'))).toMatchObject({ findings: [{ code: 'SBOM_NOT_CYCLONEDX' }] });
    expect(readComponents(Buffer.from('{')).kind).toBe('refused');
  });
});

test('a name that is escaped is not overlooked', () => {
  const look = mayList(scope('pkg:npm/left-pad'));
  expect(look(Buffer.from('{"name":"right-pad"}'))).toBe(false);
  expect(look(Buffer.from('{"name":"\\u006ceft-pad"}'))).toBe(true);
  expect(look(Buffer.from('{"purl":"pkg:npm/%6ceft-pad"}'))).toBe(true);
  expect(look(Buffer.from('{"name":"LEFT_pad"}'))).toBe(true);
});

test('a scope that names no package, or no range of its ecosystem, is told', () => {
  const problem = (purl: string, range?: string) => componentProblem(scope(purl, range)) !== undefined;
  expect([problem('pkg:npm/x', '^1'), problem('pkg:npm/x'), problem('pkg:cargo/x', 'anything')]).toEqual([
    false,
    false,
    false,
  ]);
  for (const [purl, range] of [
    ['npm/x', '^1'],
    ['pkg:npm/x@1.0.0', '^1'],
    ['pkg:npm/x?a=b', '^1'],
    ['pkg:npm/x#y', '^1'],
    ['pkg:pypi/x', '^1'],
    ['pkg:npm/x', 'latest'],
  ] as const)
    expect(problem(purl, range)).toBe(true);
});
