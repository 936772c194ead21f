import { describe, expect, test } from 'vitest';
import { findingsOf, type Finding } from '../../../core/finding.ts';
import { MAX_SBOM_BYTES, MAX_SBOM_COMPONENTS, readSbom } from '../../../core/sbom/read-sbom.ts';
import { SPEC_VERSIONS, type ExpectedRoot, type Sbom } from '../../../core/sbom/sbom.ts';
import { encode, SAMPLE_ROOT, sampleSbom } from './sbom-sample.ts';

async function findings(bom: unknown, expected: ExpectedRoot = SAMPLE_ROOT): Promise<readonly Finding[]> {
  return findingsOf(await readSbom(encode(bom), expected, 'sbom.cdx.json'));
}

async function accepted(bom: unknown, expected: ExpectedRoot | null = SAMPLE_ROOT): Promise<Sbom> {
  const outcome = await readSbom(encode(bom), expected ?? undefined);
  if (outcome.kind === 'refused') throw new Error(JSON.stringify(outcome.findings));
  return outcome.value;
}

/** The sample with members of its root replaced. */
function withRoot(root: object): object {
  const sample = sampleSbom(2);
  return {
    ...sample,
    metadata: { ...sample.metadata, component: { type: 'application', 'bom-ref': 'root', ...root } },
  };
}

function withComponents(...components: object[]): object {
  const sample = sampleSbom(0);
  return { ...sample, components, dependencies: [] };
}

describe('a bill of materials', () => {
  test.each(SPEC_VERSIONS)('of CycloneDX %s is read', async (version) => {
    const sbom = await accepted(sampleSbom(3, version));
    expect(sbom).toMatchObject({
      specVersion: version,
      root: { name: '@lab/embeddings', version: '2.1.0', bomRef: 'root', purl: 'pkg:npm/%40lab/embeddings@2.1.0' },
      directDependencies: ['pkg-0@1.0.0', 'pkg-1@1.0.1', 'pkg-2@1.0.2'],
    });
    expect(sbom.components).toHaveLength(3);
    expect(sbom.components[0]).toEqual({
      bomRef: 'pkg-0@1.0.0',
      name: 'pkg-0',
      version: '1.0.0',
      purl: 'pkg:npm/pkg-0@1.0.0',
      type: 'library',
      licences: [{ kind: 'id', text: 'Apache-2.0' }],
      hashes: [{ alg: 'SHA-256', content: '0'.repeat(64) }],
    });
    expect(sbom.components[1]?.licences).toEqual([{ kind: 'expression', text: 'MIT OR ISC' }]);
    expect(sbom.dependencies.get('pkg-2@1.0.2')).toEqual(['pkg-0@1.0.0']);
  });

  test('states licences by identifier, by name and by expression', async () => {
    const licensed = (name: string, choice: object): object => ({ type: 'library', name, licenses: [choice] });
    const sbom = await accepted(
      withComponents(
        licensed('a', { license: { id: 'MIT' } }),
        licensed('b', { license: { name: 'a licence of our own' } }),
        licensed('c', { expression: 'MIT OR ISC' }),
        { type: 'library', group: '@scope', name: 'd' },
      ),
    );
    expect(sbom.components).toEqual([
      { name: 'a', type: 'library', hashes: [], licences: [{ kind: 'id', text: 'MIT' }] },
      { name: 'b', type: 'library', hashes: [], licences: [{ kind: 'name', text: 'a licence of our own' }] },
      { name: 'c', type: 'library', hashes: [], licences: [{ kind: 'expression', text: 'MIT OR ISC' }] },
      { name: '@scope/d', type: 'library', hashes: [], licences: [] },
    ]);
  });

  test('lists nested components, of the root as well, in document order', async () => {
    const part = (name: string, components: object[] = []): object => ({
      type: 'library',
      name,
      ...(components.length > 0 ? { components } : {}),
    });
    const sample = sampleSbom(0);
    const root = { type: 'application', name: 'a', version: '1', 'bom-ref': 'r', components: [part('in-root')] };
    const sbom = await accepted(
      {
        ...sample,
        metadata: { component: root },
        dependencies: [],
        components: [part('one', [part('two', [part('three')]), part('four')]), part('five')],
      },
      null,
    );
    expect(sbom.components.map(({ name }) => name)).toEqual(['in-root', 'one', 'two', 'three', 'four', 'five']);
  });

  test('of 20,000 components is accepted', async () => {
    expect((await accepted(sampleSbom(20_000))).components).toHaveLength(20_000);
  });
});

describe('a bill of materials is refused', () => {
  test('with JSON_DUPLICATE_KEY, which CycloneDX tools overlook', async () => {
    const text = '{"bomFormat":"CycloneDX","specVersion":"1.6","specVersion":"1.5"}';
    expect(findingsOf(await readSbom(new TextEncoder().encode(text), undefined))).toMatchObject([
      { code: 'JSON_DUPLICATE_KEY' },
    ]);
  });

  test('with JSON_TOO_LARGE beyond its bound', async () => {
    expect(findingsOf(await readSbom(new Uint8Array(MAX_SBOM_BYTES + 1), undefined))).toMatchObject([
      { code: 'JSON_TOO_LARGE' },
    ]);
  });

  test.each([[[]], [null], [{}], [{ spdxVersion: 'SPDX-2.3' }], [{ bomFormat: 'cyclonedx', specVersion: '1.6' }]])(
    'with SBOM_NOT_CYCLONEDX: %j',
    async (bom) => {
      expect(await findings(bom)).toMatchObject([{ code: 'SBOM_NOT_CYCLONEDX' }]);
    },
  );

  test.each(['1.3', '2.0', '1.60', '', 1.6, undefined])(
    'with SBOM_SPEC_VERSION for version %j',
    async (specVersion) => {
      expect(await findings({ ...sampleSbom(1), specVersion })).toMatchObject([{ code: 'SBOM_SPEC_VERSION' }]);
    },
  );

  test('with SBOM_SPEC_VERSION when $schema names another version', async () => {
    const bom = { ...sampleSbom(1), $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json' };
    expect(await findings(bom)).toMatchObject([{ code: 'SBOM_SPEC_VERSION', at: { pointer: '/$schema' } }]);
  });

  test('with SBOM_SCHEMA once for each part that does not fit, with its line', async () => {
    const sample = sampleSbom(3);
    const [one, two, three] = sample.components;
    const bom = {
      ...sample,
      version: 0,
      components: [{ ...one, type: 'book' }, two, { ...three, 'un\nknown': 1 }],
      services: [{ name: 5 }],
    };
    const bytes = new TextEncoder().encode(JSON.stringify(bom, null, 2));
    expect(findingsOf(await readSbom(bytes, SAMPLE_ROOT))).toEqual([
      {
        code: 'SBOM_SCHEMA',
        message: 'is not one of the values that CycloneDX allows here',
        at: { pointer: '/components/0/type', line: 20, column: 15 },
      },
      { code: 'SBOM_SCHEMA', message: 'CycloneDX knows no member "un\\u{a}known" here', at: { line: 94, column: 20 } },
      {
        code: 'SBOM_SCHEMA',
        message: 'must be of type string',
        at: { pointer: '/services/0/name', line: 125, column: 15 },
      },
      { code: 'SBOM_SCHEMA', message: 'must be at least 1', at: { pointer: '/version', line: 6, column: 14 } },
    ]);
  });

  test('with SBOM_SCHEMA for an identifier that is not on the SPDX list', async () => {
    const bom = withComponents({ type: 'library', name: 'a', licenses: [{ license: { id: 'Apache 2' } }] });
    expect(await findings(bom)).toMatchObject([
      {
        code: 'SBOM_SCHEMA',
        message: 'must be in the format spdx-id',
        at: { pointer: '/components/0/licenses/0/license/id' },
      },
    ]);
  });

  test.each([
    ['1.5', { components: [{ type: 'library', name: 'a', 'bom-ref': '' }] }, 'must have at least 1 characters'],
    [
      '1.6',
      { components: [{ type: 'library', name: 'a', version: 'x'.repeat(1025) }] },
      'must have at most 1024 characters',
    ],
    [
      '1.5',
      { components: [{ type: 'library', name: 'a', evidence: { identity: { field: 'name', confidence: 2 } } }] },
      'must be at most 1',
    ],
    [
      '1.7',
      { citations: [{ timestamp: '2025-10-15T10:32:01Z', attributedTo: 'root', pointers: [] }] },
      'must have at least 1 items',
    ],
  ])('with SBOM_SCHEMA beyond a bound that CycloneDX %s sets, which is told', async (version, part, message) => {
    const bom = { ...sampleSbom(0, version), dependencies: [], ...part };
    expect(await findings(bom)).toMatchObject([{ code: 'SBOM_SCHEMA', message }]);
  });

  test('with SBOM_SCHEMA for equal items, whatever the order of their members', async () => {
    const bom = withComponents(
      { type: 'library', name: 'a', version: '1' },
      { version: '1', name: 'a', type: 'library' },
    );
    expect(await findings(bom)).toMatchObject([
      { code: 'SBOM_SCHEMA', message: 'holds the same item twice', at: { pointer: '/components' } },
    ]);
  });

  test('with SBOM_TOO_MANY_COMPONENTS beyond the bound, nested ones counted', async () => {
    const list = Array.from({ length: 25_000 }, () => ({ components: [{}] }));
    expect(await findings({ ...sampleSbom(0), components: [...list, {}] })).toMatchObject([
      { code: 'SBOM_TOO_MANY_COMPONENTS' },
    ]);
    expect((await findings({ ...sampleSbom(0), components: list })).map(({ code }) => code)).not.toContain(
      'SBOM_TOO_MANY_COMPONENTS',
    );
    expect(MAX_SBOM_COMPONENTS).toBe(50_000);
  });

  test('with SBOM_TOO_MANY_COMPONENTS for a list so long that nobody looks into it', async () => {
    const components = Array.from({ length: 1_000_001 }, () => 0);
    expect(await findings({ ...sampleSbom(0), components })).toMatchObject([
      { code: 'SBOM_TOO_MANY_COMPONENTS', message: '1000001 components, at most 50000 are accepted' },
    ]);
  });

  test('with SBOM_DUPLICATE_BOM_REF wherever the second one stands', async () => {
    const bom = withComponents(
      { type: 'library', name: 'a', 'bom-ref': 'x' },
      { type: 'library', name: 'b', components: [{ type: 'library', name: 'c', 'bom-ref': 'x' }] },
      { type: 'library', name: 'd', 'bom-ref': 'root' },
    );
    expect(await findings(bom)).toMatchObject([
      { code: 'SBOM_DUPLICATE_BOM_REF', at: { pointer: '/components/1/components/0/bom-ref' } },
      { code: 'SBOM_DUPLICATE_BOM_REF', at: { pointer: '/components/2/bom-ref' } },
    ]);
  });

  test.each([
    'requests',
    'pkg:',
    'pkg:npm',
    'pkg:npm/',
    'pkg:/x@1',
    'npm/x@1',
    'http://pkg:npm/x',
    'pkg:np m/x@1',
    'pkg:npm/%zz@1',
    `pkg:npm/${'x'.repeat(5000)}`,
  ])('with SBOM_PURL_INVALID for %s', async (purl) => {
    expect(await findings(withComponents({ type: 'library', name: 'x', version: '1', purl }))).toMatchObject([
      { code: 'SBOM_PURL_INVALID' },
    ]);
  });

  test.each([
    ['another package', { name: 'left', version: '1', purl: 'pkg:npm/right@1' }],
    ['another scope', { group: '@a', name: 'x', version: '1', purl: 'pkg:npm/%40b/x@1' }],
    ['another version', { name: 'x', version: '1', purl: 'pkg:pypi/x@2' }],
  ])('with SBOM_PURL_MISMATCH when the package URL is that of %s', async (_name, component) => {
    expect(await findings(withComponents({ type: 'library', ...component }))).toMatchObject([
      { code: 'SBOM_PURL_MISMATCH', at: { pointer: '/components/0/purl' } },
    ]);
  });

  test.each([
    ['an ecosystem that we know no rules of', { name: 'x', version: '1', purl: 'pkg:generic/y@2' }],
    ['npm, in lower case', { name: 'JSONStream', version: '1', purl: 'pkg:npm/jsonstream@1' }],
    ['npm, as written', { name: 'JSONStream', version: '1', purl: 'pkg:npm/JSONStream@1' }],
    ['PyPI, folded', { name: 'Foo_Bar.baz', version: '1', purl: 'pkg:pypi/foo-bar-baz@1' }],
  ])('but not when the package URL writes the name as that of %s', async (_name, component) => {
    expect(await findings(withComponents({ type: 'library', ...component }))).toEqual([]);
  });

  test('with SBOM_DANGLING_REFERENCE for a ref, a dependsOn and a provides of nothing', async () => {
    const dependencies = [
      { ref: 'root', dependsOn: ['pkg-0@1.0.0', 'gone'] },
      { ref: 'nobody', provides: ['nothing'] },
    ];
    expect(await findings({ ...sampleSbom(1), dependencies })).toMatchObject([
      { code: 'SBOM_DANGLING_REFERENCE', at: { pointer: '/dependencies/0/dependsOn/1' } },
      { code: 'SBOM_DANGLING_REFERENCE', at: { pointer: '/dependencies/1/ref' } },
      { code: 'SBOM_DANGLING_REFERENCE', at: { pointer: '/dependencies/1/provides/0' } },
    ]);
  });

  test('with SBOM_SCHEMA for a dependency of nothing, and whatever it depends on is looked at', async () => {
    const dependencies = [{ dependsOn: ['gone'] }, { ref: 'root' }];
    expect(await findings({ ...sampleSbom(0), dependencies })).toMatchObject([
      { code: 'SBOM_SCHEMA', message: 'lacks the member "ref"', at: { pointer: '/dependencies/0' } },
      { code: 'SBOM_DANGLING_REFERENCE', at: { pointer: '/dependencies/0/dependsOn/0' } },
    ]);
  });

  test('with SBOM_DUPLICATE_DEPENDENCY when one element has two lists', async () => {
    const dependencies = [
      { ref: 'root', dependsOn: ['pkg-0@1.0.0'] },
      { ref: 'root', dependsOn: [] },
    ];
    expect(await findings({ ...sampleSbom(1), dependencies })).toMatchObject([{ code: 'SBOM_DUPLICATE_DEPENDENCY' }]);
  });

  test('with SBOM_ROOT_MISSING for each thing that the root does not say', async () => {
    const { metadata: _metadata, ...bare } = sampleSbom(0);
    expect(await findings({ ...bare, dependencies: [] })).toMatchObject([
      { code: 'SBOM_ROOT_MISSING', at: { file: 'sbom.cdx.json', pointer: '', line: 1, column: 1 } },
    ]);
    const empty = { ...bare, dependencies: [], metadata: { component: { type: 'application', name: '' } } };
    expect((await findings(empty)).map(({ message }) => message)).toEqual(
      ['name', 'version', 'bom-ref'].map((what) => `there is no metadata.component.${what}`),
    );
  });

  test('with SBOM_ROOT_MISMATCH for another name, version or ecosystem', async () => {
    const root = { name: 'other', version: '2.1', purl: 'pkg:pypi/other@2.1' };
    expect(await findings(withRoot(root))).toMatchObject([
      { code: 'SBOM_ROOT_MISMATCH', at: { pointer: '/metadata/component/purl' } },
      { code: 'SBOM_ROOT_MISMATCH', at: { pointer: '/metadata/component/name' } },
      { code: 'SBOM_ROOT_MISMATCH', at: { pointer: '/metadata/component/version' } },
    ]);
    expect(await findings(withRoot({ name: 'embeddings', version: '2.1.0' }))).toMatchObject([
      { code: 'SBOM_ROOT_MISMATCH', message: 'the root is named "embeddings", the artifact "@lab/embeddings"' },
    ]);
  });

  test('with everything that is wrong at once, told up to a bound and then counted', async () => {
    const bom = {
      ...sampleSbom(5_000),
      dependencies: Array.from({ length: 5_000 }, (_, index) => ({ ref: `gone-${index}` })),
    };
    const found = await findings(bom, { name: 'other', version: '2.1.0' });
    expect(found).toHaveLength(101);
    expect(found.at(-1)?.message).toBe('and 4901 more findings in this document');
  });
});

describe('the root of a bill of materials', () => {
  test.each(['azure_openai.embeddings', 'Azure-OpenAI-Embeddings', 'azure--openai_.embeddings'])(
    'is the Python package %s by PEP 503',
    async (name) => {
      const bom = withRoot({ name, version: '1.0', purl: 'pkg:pypi/azure-openai-embeddings@1.0' });
      expect(
        (await accepted(bom, { name: 'azure_openai_embeddings', version: '1.0', purlType: 'pypi' })).root.name,
      ).toBe(name);
    },
  );

  test('is not folded outside PyPI', async () => {
    expect(
      await findings(withRoot({ name: 'A_b', version: '1' }), { name: 'a-b', version: '1', purlType: 'npm' }),
    ).toMatchObject([{ code: 'SBOM_ROOT_MISMATCH' }]);
  });

  test('may carry its npm scope in the name or in the group', async () => {
    for (const name of [{ name: '@lab/embeddings' }, { group: '@lab', name: 'embeddings' }]) {
      expect(
        (await accepted(withRoot({ ...name, version: '2.1.0', purl: 'pkg:npm/%40lab/embeddings@2.1.0' }))).root.name,
      ).toBe('@lab/embeddings');
    }
  });

  test('is anything when nothing is expected', async () => {
    expect((await accepted(withRoot({ name: 'other', version: '0' }), null)).root).toEqual({
      bomRef: 'root',
      name: 'other',
      version: '0',
    });
  });
});
