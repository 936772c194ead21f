import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { VULNS_TYPES } from '../../../core/evidence/vulnerability-scan.ts';
import type { ActionResult } from '../../../lab/github/actions/run-action.ts';
import { keySigner, type KeySigner } from '../../../signing/key-signer.ts';
import { BUILDER_ID, built, identityOf, stated, type Subject } from '../../core/evidence/evidence-bench.ts';
import { waiver } from '../../core/policy/policy-bench.ts';
import { newPublisher, newRelease, resigned, type Release, type ReleaseWish } from '../../fixtures/registry.ts';
import { REGISTRY, REGISTRY_ID, registryOnGitHub, type RegistryOnGitHub } from '../github/registry-on-github.ts';

const PLUGIN_ID = 'azure_openai_embeddings';

let registry: RegistryOnGitHub;
let publisher: KeySigner;
const scanner = newPublisher();
let branches = 0;

beforeAll(async () => {
  registry = await registryOnGitHub();
  publisher = keySigner(await readFile(registry.folder.in('publisher.pem'), 'utf8'));
}, 60_000);
afterAll(() => registry[Symbol.asyncDispose]());

interface PolicyParts {
  /** Members of the one tier, as YAML. */
  readonly tier?: string;
  readonly quorum?: string;
  readonly builders?: boolean;
}

/** Puts a policy, and waivers, on the protected branch, past everybody: the gate judges by what stands there. */
async function standing(
  { tier = '', quorum = '[]', builders = false }: PolicyParts,
  files: Record<string, string> = {},
): Promise<void> {
  const text = `schema_version: 1
data_classes: [unofficial, official, official-sensitive, protected, secret]
tiers:
  - { name: vetted${tier.includes('max_data_class') ? '' : ', max_data_class: secret'}${tier === '' ? '' : `, ${tier}`} }
artifact_origins: ['${registry.artifacts.origin}']
approvals: { source: github, approvers: [sam, olive], required: 1 }
quorum: ${quorum}
builders: ${builders ? `[{ label: ci/example, builder_id: '${BUILDER_ID}', identities: [] }]` : '[]'}
attestors: [${JSON.stringify({ name: 'scanner', identities: [identityOf(scanner)] })}]
`;
  await registry.lab.push(REGISTRY, { as: 'olive', files: { 'policy.yml': text, ...files } });
}

/** A signed release whose artifact lies where the gate fetches it. */
async function made(wish: ReleaseWish = {}): Promise<Release> {
  const name = `azure-openai-embeddings-${wish.version ?? '1.0.0'}-${(branches += 1)}`;
  const manifest = { data_classes: ['official'], ...wish.manifest };
  const release = await newRelease(publisher, {
    pluginId: PLUGIN_ID,
    registryId: REGISTRY_ID,
    ...wish,
    manifest,
    url: `${registry.artifacts.origin}/${name}.tgz`,
  });
  await writeFile(join(dirname(registry.artifact), `${name}.tgz`), release.artifact.bytes);
  return release;
}

/** The release with further bundles, listed and signed for. */
function including(release: Release, bundles: Readonly<Record<string, Uint8Array>>): Promise<Release> {
  const more = Object.entries(bundles).map(([name, bytes]) => [`attestations/${name}.sigstore.json`, bytes] as const);
  return resigned({ ...release, files: new Map([...release.files, ...more]) }, publisher, {}, REGISTRY_ID);
}

function subjectOf({ artifact, digest }: Release): Subject {
  return { name: artifact.name, sha256: digest.slice('sha256:'.length) };
}

async function propose(release: Release): Promise<number> {
  const files = [...release.files].map(([path, bytes]) => [`${release.folder}/${path}`, Buffer.from(bytes)] as const);
  return (await registry.propose(`policy-${(branches += 1)}`, Object.fromEntries(files))).number;
}

function codes({ outputs }: ActionResult): string {
  const findings = JSON.parse(outputs['findings'] ?? 'null') as { code: string }[];
  return [...new Set(findings.map(({ code }) => code))].toSorted().join(' ');
}

async function verdict(release: Release): Promise<string> {
  const result = await registry.check(await propose(release));
  expect(result.exitCode).toBe(codes(result) === '' ? 0 : 1);
  return codes(result);
}

describe('one release', () => {
  let number: number;
  beforeAll(async () => {
    number = await propose(await made({ manifest: { stages: ['batch'] } }));
  });

  test('that has all that its tier asks for is admissible', async () => {
    await standing({
      tier: 'permissions: [network], stages: [batch], dependencies: [vendored], evidence: []',
      builders: true,
    });
    expect(codes(await registry.check(number))).toBe('');
  });

  const cases: readonly (readonly [string, string, string])[] = [
    ['a permission', 'permissions: []', 'MANIFEST_PERMISSION_ABOVE_TIER'],
    ['its stage', 'stages: [online]', 'TIER_STAGE_FORBIDDEN'],
    ['its way of bringing dependencies', 'dependencies: [locked]', 'TIER_DEPENDENCIES_FORBIDDEN'],
    ['the data class', 'max_data_class: unofficial', 'MANIFEST_DATA_CLASS_ABOVE_TIER'],
    [
      'everything at once',
      'permissions: [], stages: [], dependencies: [host], evidence: [{ kind: provenance }, { kind: vulns, attestors: [scanner] }]',
      'EVIDENCE_MISSING MANIFEST_PERMISSION_ABOVE_TIER PROVENANCE_MISSING TIER_DEPENDENCIES_FORBIDDEN TIER_STAGE_FORBIDDEN',
    ],
  ];
  test.each(cases)('that its tier does not give %s is refused', async (_name, tier, refusedWith) => {
    await standing({ tier, builders: true });
    expect(codes(await registry.check(number))).toBe(refusedWith);
  });
});

describe('two releases by one policy:', () => {
  test('a data class within the tier, and one that is above it or unknown', async () => {
    await standing({});
    expect(await verdict(await made({ manifest: { data_classes: ['secret'] } }))).toBe('');
    expect(await verdict(await made({ manifest: { data_classes: ['top'] } }))).toBe('MANIFEST_DATA_CLASS_UNKNOWN');
  });

  test('a limit within the tier, and one above it', async () => {
    await standing({ tier: 'max_limits: { memory_mb: 64 }' });
    expect(await verdict(await made({ manifest: { limits: { memory_mb: 64 } } }))).toBe('');
    expect(await verdict(await made({ manifest: { limits: { memory_mb: 65 } } }))).toBe('MANIFEST_LIMIT_ABOVE_TIER');
  });

  test('a host, and what is none', async () => {
    await standing({});
    const release = await made({ manifest: { allowed_egress: ['*.openai.azure.com'] } });
    expect(await verdict(release)).toBe('');
    const everywhere = await resigned(
      release,
      publisher,
      { 'PLUGIN_MANIFEST.json': (text) => text.replace('*.openai.azure.com', '*.com') },
      REGISTRY_ID,
    );
    expect(await verdict(everywhere)).toMatch(/EGRESS_/);
  });

  test('a component that is declared, and one that is not', async () => {
    await standing({ tier: 'licences: { allow: [Apache-2.0], unlicensed: refuse }' });
    await expect(registry.submit()).resolves.toMatchObject({ exitCode: 0 });
    const { outputs } = await registry.submit();
    expect(codes(await registry.check(Number(outputs['pull-request'])))).toBe('');
    await standing({ tier: 'licences: { deny: [Apache-2.0] }' });
    expect(codes(await registry.check(Number(outputs['pull-request'])))).toBe('LICENCE_FORBIDDEN');
    const undeclared = await made({ manifest: { sdk_allowlist: ['left-pad@^1.0.0'] } });
    expect(await verdict(undeclared)).toBe('SDK_MISSING');
  });

  test('provenance of this artifact, and of another', async () => {
    await standing({ builders: true, tier: 'evidence: [{ kind: provenance }]' });
    const release = await made();
    const own = await including(release, { provenance: await built(publisher, {}, subjectOf(release)) });
    const number = await propose(own);
    const result = await registry.check(number);
    expect(codes(result)).toBe('');
    expect(result.summary).toMatch(/\| provenance \| <code>ci&#47;example<\/code> ran /);
    const others = await including(release, {
      provenance: await built(publisher, {}, { ...subjectOf(release), sha256: '0'.repeat(64) }),
    });
    expect(await verdict(others)).toBe('ATTESTATION_SUBJECT_DIGEST PROVENANCE_MISSING');
  });

  test('a clean scan by the scanner, and one that found something or that the publisher wrote', async () => {
    await standing({ tier: 'evidence: [{ kind: vulns, attestors: [scanner] }]' });
    const release = await made();
    const scan = (by: KeySigner, score?: string) =>
      stated(
        by,
        VULNS_TYPES[0] ?? '',
        {
          scanner: {
            result: score === undefined ? [] : [{ id: 'CVE-2026-1', severity: [{ method: 'CVSSv3.1', score }] }],
          },
        },
        subjectOf(release),
      );
    expect(await verdict(await including(release, { scan: await scan(scanner) }))).toBe('');
    expect(await verdict(await including(release, { scan: await scan(scanner, '9.8') }))).toBe(
      'EVIDENCE_FAILED EVIDENCE_MISSING',
    );
    expect(await verdict(await including(release, { scan: await scan(publisher) }))).toBe(
      'EVIDENCE_MISSING SIGNER_KEY_UNKNOWN',
    );
  });
});

describe('what is softened', () => {
  const WAIVER = 'waivers/2026-03-stage.json';

  test('by a tier that observes is admissible, and told to the reviewer', async () => {
    await standing({ tier: 'stages: [batch], enforcement: enforce' });
    const number = await propose(await made());
    expect(codes(await registry.check(number))).toBe('TIER_STAGE_FORBIDDEN');
    await standing({ tier: 'stages: [batch], enforcement: observe' });
    const result = await registry.check(number);
    expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: 'admissible' } });
    expect(result.summary).toMatch(/### Would refuse\n\n- TIER_STAGE_FORBIDDEN: .* \(the tier is on observe\)/);
  });

  test('by a waiver in force is admissible, and by one that brings itself along is not', async () => {
    const now = Date.now();
    const day = (days: number): string => `${new Date(now + days * 86_400_000).toISOString().slice(0, 19)}Z`;
    const given = waiver({
      issued_at: day(-1),
      expires_at: day(30),
      scope: { plugin_id: JSON.parse(`"${PLUGIN_ID}"`) },
    });
    await standing({ tier: 'stages: [batch]' });
    const release = await made();
    const together = { ...release, files: new Map(release.files) };
    const files = [...together.files].map(
      ([path, bytes]) => [`${release.folder}/${path}`, Buffer.from(bytes)] as const,
    );
    const mixed = await registry.propose(`mixed-${(branches += 1)}`, {
      ...Object.fromEntries(files),
      [WAIVER]: JSON.stringify(given),
    });
    expect(codes(await registry.check(mixed.number))).toBe('CHANGE_MIXED TIER_STAGE_FORBIDDEN');
    const number = await propose(release);
    await standing({ tier: 'stages: [batch]' }, { [WAIVER]: JSON.stringify(given) });
    const result = await registry.check(number);
    expect(codes(result)).toBe('');
    expect(result.summary).toMatch(/waived by .*2026.*03.*stage/);
    await registry.lab.push(REGISTRY, {
      as: 'olive',
      files: { [WAIVER]: JSON.stringify({ ...given, expires_at: day(0) }) },
    });
    expect(codes(await registry.check(number))).toBe('TIER_STAGE_FORBIDDEN');
  });
});

describe('a quorum by risk', () => {
  test('needs two approvals of a first release where the policy says so', async () => {
    await standing({ quorum: '[{ risk: first-release, approvals: 2 }]' });
    const number = await propose(await made());
    await registry.approve(number, 'sam');
    const one = await registry.check(number);
    expect(one.outputs).toMatchObject({ verdict: 'admissible', approval: 'missing' });
    expect(one.summary).toContain('2 approvals needed');
    await registry.approve(number, 'olive');
    expect((await registry.check(number)).outputs).toMatchObject({ approval: 'given' });
  });

  test('shows a wider pattern before anything else, and asks for those of its risk', async () => {
    await standing({ quorum: '[{ risk: egress-host, approvals: 2 }]' });
    const first = await propose(await made({ manifest: { allowed_egress: ['*.openai.azure.com'] } }));
    await registry.approve(first, 'sam');
    await registry.approve(first, 'olive');
    await registry.merge(first);
    const narrower = await propose(
      await made({ version: '1.0.1', manifest: { allowed_egress: ['x.openai.azure.com'] } }),
    );
    await registry.approve(narrower, 'sam');
    expect((await registry.check(narrower)).outputs).toMatchObject({ verdict: 'admissible', approval: 'given' });
    const wider = await propose(await made({ version: '1.1.0', manifest: { allowed_egress: ['*.azure.com'] } }));
    await registry.approve(wider, 'sam');
    const result = await registry.check(wider);
    expect(result.outputs).toMatchObject({ verdict: 'admissible', approval: 'missing' });
    expect(result.summary).toMatch(
      /^## Admissible; approval is missing\n\n### .*\n\nTier .*; 2 approvals needed\.\n\n- \*\*\+\*\* .*azure/,
    );
  });
});
