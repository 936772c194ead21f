import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { zip } from '../../core/archive/zip-fixture.ts';
import { advisory, affectedNpm, CRITICAL_VECTOR, MEDIUM_VECTOR } from '../../core/osv/osv-sample.ts';
import { temporaryDirectory } from '../../signing/tuf/temporary-directory.ts';
import type { Release } from '../../fixtures/registry.ts';
import { codesByVersion, codesOf, judgedRegistry, PLUGIN_ID, type JudgedRegistry } from './judged-registry.ts';

const SRI = `sha512-${Buffer.alloc(64, 1).toString('base64')}`;
const LICENCES = {
  free: [{ license: { id: 'Apache-2.0' } }],
  forbidden: [{ license: { id: 'GPL-3.0-only' } }],
  unresolved: [{ license: { name: 'Ours, ask us' } }],
  none: [],
};

let registry: JudgedRegistry;

beforeAll(async () => {
  registry = await judgedRegistry();
}, 60_000);
afterAll(() => registry[Symbol.asyncDispose]());

interface Component {
  readonly name: string;
  readonly version: string;
  readonly licences?: readonly object[];
  /** Brought along by the one before it, and not by the plugin. */
  readonly isTransitive?: boolean;
}

interface Wish {
  readonly pluginId?: string;
  readonly sdks?: readonly string[];
  readonly components?: readonly Component[];
  /** `node_modules/…` entries of an npm-shrinkwrap.json. */
  readonly lock?: object;
}

/** A package whose bill of materials says that. */
function bill(name: string, version: string, components: readonly Component[]): object {
  const ref = (one: Component) => `pkg:npm/${one.name}@${one.version}`;
  const graph = components.map((one, index) => ({
    from: one.isTransitive ? components[index - 1] : undefined,
    to: ref(one),
  }));
  const refs = new Set(graph.map(({ from }) => (from === undefined ? 'root' : ref(from))));
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: { type: 'application', name, version, 'bom-ref': 'root' } },
    components: components.map((one) => ({
      type: 'library',
      name: one.name,
      version: one.version,
      purl: ref(one),
      'bom-ref': ref(one),
      licenses: one.licences ?? LICENCES.free,
    })),
    dependencies: [...refs].map((from) => ({
      ref: from,
      dependsOn: graph
        .filter((edge) => (edge.from === undefined ? 'root' : ref(edge.from)) === from)
        .map(({ to }) => to),
    })),
  };
}

function made(version: string, wish: Wish): Promise<Release> {
  const { pluginId = PLUGIN_ID, sdks = [], components = [], lock } = wish;
  const name = pluginId.replaceAll('_', '-');
  const shrinkwrap = { name, version, lockfileVersion: 3, packages: { '': { name, version }, ...lock } };
  return registry.made({
    pluginId,
    version,
    manifest: { sdk_allowlist: sdks },
    further: {
      'sbom.cdx.json': bill(name, version, components),
      ...(lock === undefined ? {} : { 'npm-shrinkwrap.json': shrinkwrap }),
    },
  });
}

/** One pull request with a release per case, and what the gate has against each. */
async function verdicts(cases: readonly (readonly [Wish, string])[]) {
  const releases = await Promise.all(cases.map(([wish], index) => made(`1.0.${index}`, wish)));
  const found = codesByVersion(await registry.judged(await registry.propose(releases)));
  return cases.map(([wish], index) => [wish, found[`1.0.${index}`] ?? ''] as const);
}

const YAML = { name: 'yaml', version: '2.9.1' };
const INSIDE = { name: 'inside', version: '1.0.0', isTransitive: true };

describe('of releases in one pull request, only those are refused', () => {
  test('whose SDKs are missing, out of range or undeclared', async () => {
    await registry.standing({});
    const cases = [
      [{ sdks: ['yaml@^2.0.0'], components: [YAML, INSIDE] }, ''],
      [{ sdks: ['yaml@^2.0.0'] }, 'SDK_MISSING'],
      [{ sdks: ['yaml@^3.0.0'], components: [YAML] }, 'SDK_OUT_OF_RANGE'],
      [{ components: [YAML] }, 'SDK_UNDECLARED'],
    ] as const;
    expect(await verdicts(cases)).toEqual(cases);
    await registry.standing({ tier: 'sdk_scope: all' });
    const whole = [
      [{ sdks: ['yaml@^2.0.0', 'inside@^1.0.0'], components: [YAML, INSIDE] }, ''],
      [{ sdks: ['yaml@^2.0.0'], components: [YAML, INSIDE] }, 'SDK_UNDECLARED'],
    ] as const;
    expect(await verdicts(whole)).toEqual(whole);
  });

  test('whose licences are in one of the three buckets that the tier refuses', async () => {
    const sdks = ['yaml@^2.0.0'];
    const of = (licences: readonly object[]) => ({ sdks, components: [{ ...YAML, licences }] });
    const { free, forbidden, unresolved, none } = LICENCES;
    await registry.standing({ tier: 'licences: { deny: [GPL-3.0-only] }' });
    const denied = [
      [of(free), ''],
      [of(forbidden), 'LICENCE_FORBIDDEN'],
      [of(unresolved), 'LICENCE_UNRESOLVED'],
      [of(none), 'LICENCE_UNLICENSED'],
    ] as const;
    expect(await verdicts(denied)).toEqual(denied);
    await registry.standing({ tier: 'licences: { allow: [Apache-2.0], unlicensed: accept, unresolved: accept }' });
    const allowed = [
      [of(free), ''],
      [of(forbidden), 'LICENCE_FORBIDDEN'],
      [of(unresolved), ''],
      [of(none), ''],
    ] as const;
    expect(await verdicts(allowed)).toEqual(allowed);
  });

  test('whose record says that dependencies are locked, and whose lock is another than the bill of materials', async () => {
    const pluginId = 'locked_plugin';
    await registry.standing({}, registry.recordOf(pluginId, { dependencies: 'locked' }));
    const common = { pluginId, sdks: ['yaml@^2.0.0'], components: [YAML] };
    const lock = (version: string, more: object = {}) => ({
      'node_modules/yaml': { version, integrity: SRI },
      ...more,
    });
    const cases = [
      [{ ...common, lock: lock('2.9.1') }, ''],
      [common, 'LOCK_MISSING'],
      [{ ...common, lock: lock('2.9.0') }, 'LOCK_COMPONENT_MISSING LOCK_COMPONENT_UNKNOWN'],
      [{ ...common, lock: { 'node_modules/yaml': { version: '2.9.1' } } }, 'LOCK_HASH_MISSING'],
      [
        { ...common, lock: lock('2.9.1', { 'node_modules/more': { version: '1.0.0', integrity: SRI } }) },
        'LOCK_COMPONENT_UNKNOWN',
      ],
    ] as const;
    expect(await verdicts(cases)).toEqual(cases);
  });
});

test('known vulnerabilities of an export that is a folder or a zip are held against the components', async () => {
  await using workspace = await temporaryDirectory();
  const affected = [affectedNpm('yaml', [{ introduced: '0' }, { fixed: '2.9.0' }])];
  const records = {
    'GHSA-a.json': advisory('GHSA-a', { affected, severity: [{ type: 'CVSS_V3', score: CRITICAL_VECTOR }] }),
    'GHSA-b.json': advisory('GHSA-b', {
      affected: [affectedNpm('yaml', [{ introduced: '2.9.0' }])],
      severity: [{ type: 'CVSS_V3', score: MEDIUM_VECTOR }],
    }),
  };
  await mkdir(workspace.in('osv'));
  const members = Object.entries(records).map(([name, record]) => ({
    name,
    bytes: Buffer.from(JSON.stringify(record)),
  }));
  for (const { name, bytes } of members) await writeFile(join(workspace.in('osv'), name), bytes);
  await writeFile(workspace.in('osv.zip'), zip(members));
  const sdks = ['yaml@^2.0.0'];
  const number = await registry.propose(
    await Promise.all([
      made('1.0.0', { sdks, components: [YAML] }),
      made('1.0.1', { sdks, components: [{ name: 'yaml', version: '2.8.0' }] }),
    ]),
  );
  const under = (path: string) => registry.judged(number, { workspace: workspace.path, path });
  await registry.standing({ tier: 'vulnerabilities: { threshold: high }' });
  expect(codesByVersion(await under('osv'))).toEqual({ '1.0.1': 'OSV_VULNERABLE' });
  expect(codesByVersion(await under('osv.zip'))).toEqual({ '1.0.1': 'OSV_VULNERABLE' });
  expect(codesOf(await registry.judged(number))).toBe('');
  await registry.standing({ tier: 'vulnerabilities: { threshold: medium }' });
  expect(codesByVersion(await under('osv.zip'))).toEqual({ '1.0.0': 'OSV_VULNERABLE', '1.0.1': 'OSV_VULNERABLE' });
});

test('the example plugin, built and submitted as its author would, is judged by its licence', async () => {
  await registry.standing({ tier: 'licences: { allow: [Apache-2.0], unlicensed: refuse }' });
  const { exitCode, outputs } = await registry.github.submit();
  expect(exitCode).toBe(0);
  const number = Number(outputs['pull-request']);
  expect(codesOf(await registry.judged(number))).toBe('');
  await registry.standing({ tier: 'licences: { deny: [Apache-2.0] }' });
  expect(codesOf(await registry.judged(number))).toBe('LICENCE_FORBIDDEN');
});
