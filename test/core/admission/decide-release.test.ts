import { describe, expect, test } from 'vitest';
import { admissionGround } from '../../../core/admission/admission-ground.ts';
import type { ArtifactEvidence } from '../../../core/release/artifact-evidence.ts';
import { decideRelease } from '../../../core/admission/decide-release.ts';
import { digestOf } from '../../../core/digest.ts';
import { signStatement } from '../../../signing/sign-statement.ts';
import { finding, ok, refused } from '../../../core/finding.ts';
import { emptyState, type RegistryState } from '../../../core/registry/registry-state.ts';
import {
  acceptedState,
  added,
  CHANNEL,
  codesOf,
  GROUND,
  json,
  newPublisher,
  newRelease,
  PLUGIN,
  POLICY,
  record,
  REGISTRY_ID,
  resigned,
  tampered,
  value,
  type Release,
  type ReleaseWish,
} from '../../fixtures/registry.ts';
import { parsePluginRecord } from '../../../core/documents/plugin-record.ts';
import { advisory, affectedNpm, MEDIUM_VECTOR, osvFile } from '../osv/osv-sample.ts';
import type { OsvExport } from '../../../core/osv/match-vulnerabilities.ts';
import { applyRules } from '../../../core/fold/apply-rules.ts';

const publisher = newPublisher();
const state = acceptedState(publisher);

async function judged(
  release: Release,
  given: { artifact?: ArtifactEvidence; state?: RegistryState; osv?: OsvExport } = {},
): Promise<string> {
  const folder = { pluginId: PLUGIN, version: release.version, folder: release.folder, files: release.files };
  const ground = admissionGround(given.state ?? (await state), { ...GROUND, osv: given.osv });
  const decision = await decideRelease(folder, given.artifact ?? release.evidence, ground);
  return decision.kind === 'admissible' ? 'admissible' : codesOf(decision.findings);
}

/** The registry after a record or policy of that text was accepted. */
async function withRule(path: string, text: string | Uint8Array): Promise<RegistryState> {
  return applyRules(await state, { commit: 'c'.repeat(40), at: GROUND.at }, [added(path, text)], true).state;
}

async function without(path: string): Promise<Release> {
  const release = await newRelease(publisher);
  return { ...release, files: new Map([...release.files].filter(([name]) => name !== path)) };
}

test('a release with everything right is admissible', async () => {
  expect(await judged(await newRelease(publisher))).toBe('admissible');
});

describe('a release folder', () => {
  test.each(['PLUGIN_MANIFEST.json', 'sbom.cdx.json', 'attestations/release.sigstore.json', 'release.json'])(
    'without %s is refused',
    async (path) => expect(await judged(await without(path))).toBe('RELEASE_FILE_MISSING'),
  );

  test('that lacks a file which release.json lists is refused', async () => {
    const more = { path: 'attestations/more.sigstore.json', size: 1, digest: `sha256:${'0'.repeat(64)}` };
    const release = tampered(await newRelease(publisher), 'release.json', (text) => {
      const own = JSON.parse(text);
      return JSON.stringify({ ...own, files: [...own.files, more] });
    });
    expect(await judged(release)).toBe('RELEASE_FILE_MISSING');
  });

  test('that lists a file twice is refused', async () => {
    const release = tampered(await newRelease(publisher), 'release.json', (text) => {
      const own = JSON.parse(text);
      return JSON.stringify({ ...own, files: [...own.files, own.files[0]] });
    });
    expect(await judged(release)).toBe('RELEASE_FILE_CHANGED');
  });

  test('with a file that nobody lists is refused', async () => {
    const release = await newRelease(publisher);
    const files = new Map([...release.files, ['attestations/more.sigstore.json', json({})] as const]);
    expect(await judged({ ...release, files })).toBe('RELEASE_FILE_UNLISTED');
  });

  test('with a file changed after it was listed is refused', async () => {
    expect(await judged(tampered(await newRelease(publisher), 'sbom.cdx.json', (text) => `${text} `))).toBe(
      'RELEASE_FILE_CHANGED',
    );
  });
});

describe('documents signed anew, by the publisher, are refused', () => {
  const cases: readonly {
    name: string;
    edits: Readonly<Record<string, (text: string) => string>>;
    refusedWith: string;
  }[] = [
    {
      name: 'where the manifest is of another plugin',
      edits: { 'PLUGIN_MANIFEST.json': (text) => text.replace(PLUGIN, 'other') },
      refusedWith: 'RELEASE_NAME_MISMATCH',
    },
    {
      name: 'where the manifest allows more than the one inside',
      edits: { 'PLUGIN_MANIFEST.json': (text) => text.replace('api.example.com', 'evil.example.com') },
      refusedWith: 'RELEASE_MANIFEST_DIFFERS',
    },
    {
      name: 'where the SBOM is not the one inside',
      edits: { 'sbom.cdx.json': (text) => `${text}\n` },
      refusedWith: 'RELEASE_SBOM_DIFFERS',
    },
    {
      name: 'where the SBOM is of another package',
      edits: { 'sbom.cdx.json': (text) => text.replace('"text-redaction"', '"other"') },
      refusedWith: 'RELEASE_SBOM_DIFFERS SBOM_ROOT_MISMATCH',
    },
    {
      name: 'where the artifact lies at an origin of nobody',
      edits: {
        'release.json': (text) => text.replace('https://artifacts.example.com', 'https://artifacts.example.com:444'),
      },
      refusedWith: 'RELEASE_ORIGIN_FORBIDDEN',
    },
    {
      name: 'where the artifact lies behind plain http',
      edits: { 'release.json': (text) => text.replace('https:', 'http:') },
      refusedWith: 'RELEASE_ORIGIN_FORBIDDEN',
    },
    {
      name: 'where the size is another',
      edits: { 'release.json': (text) => text.replace(/"artifact": \{([^}]*)"size": \d+/, '"artifact": {$1"size": 5') },
      refusedWith: 'RELEASE_ARTIFACT_CHANGED',
    },
  ];
  test.each(cases)('$name', async ({ edits, refusedWith }) => {
    expect(await judged(await resigned(await newRelease(publisher), publisher, edits))).toBe(refusedWith);
  });

  test('where manifest and record speak of two artifacts', async () => {
    const one = await newRelease(publisher);
    const other = await newRelease(publisher, { content: 'other' });
    const mixed = {
      ...one,
      files: new Map([
        ...one.files,
        ['PLUGIN_MANIFEST.json', other.files.get('PLUGIN_MANIFEST.json') ?? new Uint8Array()] as const,
      ]),
    };
    expect(await judged(mixed)).toBe('RELEASE_DIGEST_MISMATCH RELEASE_FILE_CHANGED');
  });

  test('where they were signed for another registry, or by a stranger', async () => {
    const release = await newRelease(publisher, { registryId: 'another.example' });
    expect(await judged(release)).toBe('RELEASE_STATEMENT_MISMATCH');
    expect(await judged(await newRelease(newPublisher()))).toBe('SIGNER_KEY_UNKNOWN');
    expect(await judged(await resigned(release, publisher, {}, REGISTRY_ID))).toBe('admissible');
  });
});

test('a statement whose predicate says less than it must is refused', async () => {
  const release = await newRelease(publisher);
  const bundle = JSON.parse(Buffer.from(release.files.get('attestations/release.sigstore.json') ?? []).toString());
  const said = JSON.parse(Buffer.from(bundle.dsseEnvelope.payload, 'base64').toString());
  const statement = await signStatement({ ...said, predicate: { plugin_id: PLUGIN } }, publisher);
  const files = new Map([...release.files, ['attestations/release.sigstore.json', statement] as const]);
  const listed = tampered({ ...release, files }, 'release.json', (text) => {
    const own = JSON.parse(text);
    const kept = own.files.filter((entry: { path: string }) => !entry.path.startsWith('attestations/'));
    const entry = { path: 'attestations/release.sigstore.json', size: statement.length, digest: digestOf(statement) };
    return JSON.stringify({ ...own, files: [...kept, entry] });
  });
  expect(await judged(listed)).toBe('PREDICATE_MEMBER_INVALID');
});

describe('an artifact', () => {
  test('that could not be had is refused with the reason, or with a reason of its own', async () => {
    const release = await newRelease(publisher);
    const why = [finding('RELEASE_ARTIFACT_UNREACHABLE', 'HTTP 404')];
    expect(await judged(release, { artifact: { kind: 'unavailable', findings: why } })).toBe(
      'RELEASE_ARTIFACT_UNREACHABLE',
    );
    expect(await judged(release, { artifact: { kind: 'unavailable', findings: [] } })).toBe(
      'RELEASE_ARTIFACT_UNREACHABLE',
    );
  });

  test('that is another one is refused', async () => {
    const { evidence } = await newRelease(publisher, { content: 'other' });
    expect(await judged(await newRelease(publisher), { artifact: evidence })).toBe('RELEASE_ARTIFACT_CHANGED');
  });

  test('that cannot be read is refused with what its reader found, also beside documents that cannot', async () => {
    const release = await newRelease(publisher);
    const artifact = { ...release.evidence, contents: refused(finding('ARTIFACT_LAYOUT', 'odd')) };
    expect(await judged(release, { artifact })).toBe('ARTIFACT_LAYOUT');
    expect(await judged(await without('release.json'), { artifact })).toBe('ARTIFACT_LAYOUT RELEASE_FILE_MISSING');
  });

  const contents = async () => {
    const release = await newRelease(publisher);
    return { release, read: value(release.evidence.contents) };
  };
  test('of another version, without a manifest, or with one that cannot be read, is refused', async () => {
    const { release, read } = await contents();
    const having = (change: object): ArtifactEvidence => ({
      ...release.evidence,
      contents: ok({ ...read, ...change }),
    });
    const { manifest: _manifest, ...bare } = read;
    expect(await judged(release, { artifact: having({ version: '2.0.0' }) })).toBe('RELEASE_NAME_MISMATCH');
    expect(
      await judged(release, { artifact: { ...release.evidence, contents: ok({ ...bare, manifest: undefined }) } }),
    ).toBe('RELEASE_MANIFEST_NOT_EMBEDDED');
    expect(await judged(release, { artifact: having({ manifest: { member: 'm', bytes: json(1) } }) })).toBe(
      'MANIFEST_MEMBER_INVALID',
    );
    expect(await judged(release, { artifact: having({ sbom: undefined }) })).toBe('admissible');
    const plain = { packageName: undefined, version: undefined, ecosystem: undefined };
    expect(await judged(release, { artifact: having(plain) })).toBe('SBOM_ROOT_MISMATCH');
  });
});

describe('a plugin', () => {
  test('that nobody accepted is refused', async () => {
    const nobody = { ...(await state), plugins: new Map() };
    expect(await judged(await newRelease(publisher), { state: nobody })).toBe('RELEASE_PLUGIN_UNKNOWN');
  });

  test.each([
    ['retired', { status: 'retired' }, 'RELEASE_PLUGIN_RETIRED'],
    ['of a tier that there is not', { tier: { name: 'core', review_by: '2026-09-01' } }, 'RELEASE_TIER_UNKNOWN'],
  ])('that is %s is refused', async (_name, change, code) => {
    const bytes = record(publisher, change);
    value(parsePluginRecord(bytes));
    const changed = await withRule(`plugins/${PLUGIN}/plugin.json`, bytes);
    expect(await judged(await newRelease(publisher), { state: changed })).toBe(code);
  });
});

describe('a covenant that asks for more than its tier gives is refused:', () => {
  const cases: readonly (readonly [string, ReleaseWish['manifest'] & object, string])[] = [
    ['an unknown data class', { data_classes: ['top'] }, 'MANIFEST_DATA_CLASS_UNKNOWN'],
    ['a permission', { permissions: ['network', 'subprocess'] }, 'MANIFEST_PERMISSION_ABOVE_TIER'],
    [
      'a permission that it only implies',
      { file_access: { read: ['/data'], write: [] } },
      'MANIFEST_PERMISSION_ABOVE_TIER',
    ],
    ['a limit', { limits: { execution_ms: 1001 } }, 'MANIFEST_LIMIT_ABOVE_TIER'],
    ['no more than it has', { data_classes: ['open', 'secret'], limits: { execution_ms: 1000 } }, 'admissible'],
    ['a limit that the tier does not bound', { limits: { memory_mb: 4096 } }, 'admissible'],
  ];
  test.each(cases)('%s', async (_name, manifest, code) => {
    expect(await judged(await newRelease(publisher, { manifest }))).toBe(code);
  });

  test('a data class above its own, or any where it has none', async () => {
    const release = await newRelease(publisher, { manifest: { data_classes: ['secret'] } });
    const lower = await withRule('policy.yml', POLICY.replace('max_data_class: secret', 'max_data_class: open'));
    expect(await judged(release, { state: lower })).toBe('MANIFEST_DATA_CLASS_ABOVE_TIER');
    const none = await withRule('policy.yml', POLICY.replace('    max_data_class: secret\n', ''));
    expect(await judged(await newRelease(publisher), { state: none })).toBe('MANIFEST_DATA_CLASS_ABOVE_TIER');
    const free = POLICY.replace('    permissions: [network]\n', '').replace(
      '    max_limits: { execution_ms: 1000 }\n',
      '',
    );
    const wide = await newRelease(publisher, {
      manifest: { permissions: ['network', 'subprocess'], limits: { execution_ms: 9 } },
    });
    expect(await judged(wide, { state: await withRule('policy.yml', free) })).toBe('admissible');
  });
});

test('a registry without an accepted policy judges nothing', async () => {
  expect(() => admissionGround(emptyState(REGISTRY_ID, CHANNEL), GROUND)).toThrow('judges nothing');
});

describe('a plugin whose record says that its dependencies are locked', () => {
  const lockOf = (packages: object) => ({ 'npm-shrinkwrap.json': { lockfileVersion: 3, packages } });
  const SRI = `sha512-${Buffer.alloc(64, 1).toString('base64')}`;
  const YAML = { type: 'library', name: 'yaml', version: '2.9.1', purl: 'pkg:npm/yaml@2.9.1' };
  const honest: ReleaseWish = {
    manifest: { sdk_allowlist: ['yaml@^2.9.1'] },
    components: [YAML],
    further: lockOf({ '': {}, 'node_modules/yaml': { version: '2.9.1', integrity: SRI } }),
  };
  const otherHash = { hashes: [{ alg: 'SHA-512', content: '2'.repeat(128) }] };
  const cases: readonly { name: string; wish: ReleaseWish; outcome: string; softened?: string }[] = [
    { name: 'with the lock of its bill of materials', wish: honest, outcome: 'admissible' },
    { name: 'without a lock', wish: { ...honest, further: {} }, outcome: 'LOCK_MISSING' },
    { name: 'with a lock of nothing', wish: { ...honest, further: lockOf({}) }, outcome: 'LOCK_COMPONENT_MISSING' },
    {
      name: 'with a lock that pins by version only',
      wish: { ...honest, further: lockOf({ 'node_modules/yaml': { version: '2.9.1' } }) },
      outcome: 'LOCK_HASH_MISSING',
    },
    {
      name: 'with other hashes in its bill of materials',
      wish: { ...honest, components: [{ ...YAML, ...otherHash }] },
      outcome: 'LOCK_HASH_MISMATCH',
      softened: 'LOCK_HASH_MISMATCH',
    },
  ];
  test.each(cases)('is judged $name: $outcome', async ({ wish, outcome, softened = 'admissible' }) => {
    const release = await newRelease(publisher, wish);
    const locked = await withRule(`plugins/${PLUGIN}/plugin.json`, record(publisher, { dependencies: 'locked' }));
    expect(await judged(release, { state: locked })).toBe(outcome);
    const policy = locked.policy && {
      ...locked.policy,
      value: { ...locked.policy.value, tiers: [{ name: 'vetted', enforcement: 'observe' as const }] },
    };
    expect(await judged(release, { state: { ...locked, policy } })).toBe(softened);
    // What is not said to be locked is not held against a lock.
    expect(await judged(release)).toBe('admissible');
  });
});

describe('a release with a component that has a known vulnerability', () => {
  const wish: ReleaseWish = {
    manifest: { sdk_allowlist: ['left-pad@1.0.0'] },
    components: [{ type: 'library', name: 'left-pad', version: '1.0.0', purl: 'pkg:npm/left-pad@1.0.0' }],
  };
  const events = [{ introduced: '0' }, { fixed: '1.0.1' }];
  const severity = [{ type: 'CVSS_V3', score: MEDIUM_VECTOR }];
  const osv = () => [osvFile(advisory('GHSA-a', { affected: [affectedNpm('left-pad', events)], severity }))];

  async function underThreshold(threshold: 'medium' | 'critical' | undefined, more: object = {}): Promise<string> {
    const release = await newRelease(publisher, wish);
    const before = await state;
    if (before.policy === undefined) throw new Error('no policy');
    const [vetted] = before.policy.value.tiers;
    const tier = {
      name: 'vetted',
      ...vetted,
      ...(threshold === undefined ? {} : { vulnerabilities: { threshold } }),
      ...more,
    };
    const policy = { ...before.policy, value: { ...before.policy.value, tiers: [tier] } };
    return judged(release, { state: { ...before, policy }, osv });
  }

  test('is refused from the threshold of its tier on, where an export is given', async () => {
    expect(await underThreshold('medium')).toBe('OSV_VULNERABLE');
    expect(await underThreshold('critical')).toBe('admissible');
    expect(await underThreshold(undefined)).toBe('admissible');
  });

  test('is only noted in a tier that does not enforce yet', async () => {
    expect(await underThreshold('medium', { enforcement: 'warn' })).toBe('admissible');
  });
});
