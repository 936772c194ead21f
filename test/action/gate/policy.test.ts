import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { waiver } from '../../core/policy/policy-bench.ts';
import { AT } from '../github/registry-on-github.ts';
import { newPublisher } from '../../fixtures/registry.ts';
import {
  codesByVersion,
  codesOf,
  day,
  judgedRegistry,
  lasting,
  PLUGIN_ID,
  type JudgedRegistry,
} from './judged-registry.ts';

let registry: JudgedRegistry;

beforeAll(async () => {
  registry = await judgedRegistry();
}, 60_000);
afterAll(() => registry[Symbol.asyncDispose]());

describe('one release', () => {
  let number: number;
  beforeAll(async () => {
    number = await registry.propose([await registry.made({ manifest: { stages: ['batch'] } })]);
  });

  test('that has all that its tier asks for is admissible', async () => {
    await registry.standing({
      tier: 'permissions: [network], stages: [batch], dependencies: [vendored], evidence: []',
      builder: [],
    });
    expect(codesOf(await registry.judged(number))).toBe('');
  });

  const cases: readonly (readonly [string, string, string])[] = [
    ['a permission', 'permissions: []', 'MANIFEST_PERMISSION_ABOVE_TIER'],
    ['its stage', 'stages: [online]', 'TIER_STAGE_FORBIDDEN'],
    ['its way of bringing dependencies', 'dependencies: [locked]', 'TIER_DEPENDENCIES_FORBIDDEN'],
    ['the data class', 'max_data_class: unofficial', 'MANIFEST_DATA_CLASS_ABOVE_TIER'],
  ];
  test.each(cases)('that its tier does not give %s is refused', async (_name, tier, refusedWith) => {
    await registry.standing({ tier });
    expect(codesOf(await registry.judged(number))).toBe(refusedWith);
  });
});

/** Releases of one pull request, each with a manifest of its own, and what the gate has against each. */
async function verdicts(cases: readonly (readonly [manifest: object, codes: string])[]) {
  const releases = cases.map(([manifest], index) => registry.forced({ version: `1.0.${index}`, manifest }));
  const result = await registry.judged(await registry.propose(await Promise.all(releases)));
  const found = codesByVersion(result);
  return cases.map(([manifest], index) => [manifest, found[`1.0.${index}`] ?? ''] as const);
}

describe('of releases in one pull request, only those are refused', () => {
  test('whose data classes or limits are beyond the tier or unknown', async () => {
    await registry.standing({ tier: 'max_data_class: protected, max_limits: { memory_mb: 64 }' });
    const cases = [
      [{ data_classes: ['official', 'protected'], limits: { memory_mb: 64 } }, ''],
      [{ data_classes: ['secret'] }, 'MANIFEST_DATA_CLASS_ABOVE_TIER'],
      [{ data_classes: ['top'] }, 'MANIFEST_DATA_CLASS_UNKNOWN'],
      [{ data_classes: ['official'], limits: { memory_mb: 65 } }, 'MANIFEST_LIMIT_ABOVE_TIER'],
    ] as const;
    expect(await verdicts(cases)).toEqual(cases);
  });

  test('whose hosts are none, or belong to everybody', async () => {
    await registry.standing({});
    const cases = [
      [{ allowed_egress: ['*.openai.azure.com', 'openai.azure.com'] }, ''],
      [{ allowed_egress: [{ host: 'internal.example.com', schemes: ['http'], ports: [8080] }] }, ''],
      [{ allowed_egress: ['*.com'] }, 'EGRESS_WILDCARD_TOO_WIDE'],
      [{ allowed_egress: ['*.co.uk'] }, 'EGRESS_WILDCARD_TOO_WIDE'],
      [{ allowed_egress: ['*.github.io'] }, 'EGRESS_WILDCARD_TOO_WIDE'],
      [{ allowed_egress: ['a_b.example.com'] }, 'EGRESS_HOST_INVALID'],
      [{ allowed_egress: ['1.2.3.0x4'] }, 'EGRESS_HOST_AMBIGUOUS'],
      [{ allowed_egress: [{ host: 'a.example.com', schemes: ['gopher'] }] }, 'EGRESS_SCHEME_UNKNOWN'],
    ] as const;
    expect(await verdicts(cases)).toEqual(cases);
  });
});

test('a tier that is built in takes what its record pins and the platform signed, whatever its enforcement', async () => {
  const pluginId = 'built_in';
  const tier = 'pinned: true, signed_by: platform, enforcement: observe';
  const pinned = await registry.made({ pluginId, version: '1.0.0' });
  const other = await registry.made({ pluginId, version: '1.0.1' });
  const files = registry.recordOf(pluginId, { pinned: [pinned.digest] });
  await registry.standing({ tier, platform: [lasting(registry.publisher)] }, files);
  const number = await registry.propose([pinned]);
  expect(codesOf(await registry.judged(number))).toBe('');
  expect(await registry.verdict(other)).toBe('TIER_DIGEST_NOT_PINNED');
  await registry.standing({ tier, platform: [lasting(newPublisher())] });
  expect(codesOf(await registry.judged(number))).toMatch(/\bTIER_SIGNER_NOT_PLATFORM\b/);
});

describe('what is softened', () => {
  test('by a tier that observes or warns is admissible, and told to the reviewer; one that enforces refuses', async () => {
    const tier = (name: string) => `{ name: ${name}, max_data_class: secret, stages: [batch], enforcement: ${name} }`;
    const levels = ['enforce', 'warn', 'observe'];
    const records = levels.map((name) =>
      registry.recordOf(`in_${name}`, { tier: { name, review_by: day(100).slice(0, 10) } }),
    );
    await registry.standing({ below: levels.map(tier) }, Object.assign({}, ...records));
    const releases = levels.map((name, index) =>
      registry.made({ pluginId: `in_${name}`, version: `${index + 1}.0.0` }),
    );
    const [enforced, warned, observed] = await Promise.all(releases);
    if (enforced === undefined || warned === undefined || observed === undefined) throw new Error('three are made');
    const refused = await registry.judged(await registry.propose([enforced, warned, observed]));
    expect(codesByVersion(refused)).toEqual({ '1.0.0': 'TIER_STAGE_FORBIDDEN' });
    const admissible = await registry.judged(await registry.propose([warned, observed]));
    expect(admissible).toMatchObject({ exitCode: 0, outputs: { verdict: 'admissible' } });
    expect(admissible.summary).toMatch(
      /### Would refuse\n\n(?:- .*\n\n)?- TIER_STAGE_FORBIDDEN: .* \(the tier is on warn\)/,
    );
    expect(admissible.summary).toMatch(/- TIER_STAGE_FORBIDDEN: .* \(the tier is on observe\)/);
  });

  test('by a review that lapsed is nothing: the plugin meets the tier below and the one that it was granted', async () => {
    const tiers = {
      tier: 'stages: [batch]',
      below: ['{ name: restricted, max_data_class: secret, permissions: [], enforcement: observe }'],
    };
    const granted = (days: number) => ({ tier: { name: 'vetted', review_by: day(days).slice(0, 10) } });
    await registry.standing(tiers, {
      ...registry.recordOf('reviewed', granted(30)),
      ...registry.recordOf('lapsed', granted(-2)),
    });
    const manifest = { stages: ['online'] };
    const releases = await Promise.all([
      registry.made({ pluginId: 'reviewed', version: '1.0.0', manifest: { stages: ['batch'] } }),
      registry.made({ pluginId: 'lapsed', version: '2.0.0', manifest }),
    ]);
    const result = await registry.judged(await registry.propose(releases));
    expect(codesByVersion(result)).toEqual({ '2.0.0': 'MANIFEST_PERMISSION_ABOVE_TIER TIER_STAGE_FORBIDDEN' });
    expect(result.summary).toMatch(/Tier <code>restricted<\/code>, fallen from <code>vetted<\/code>/);
  });

  test('by a waiver in force is admissible; by one that is over, of another scope, or brought along, it is not', async () => {
    const given = waiver({
      issued_at: day(-1),
      expires_at: day(30),
      scope: { plugin_id: JSON.parse(`"${PLUGIN_ID}"`) },
    });
    const path = 'waivers/2026-03-stage.json';
    const tier = 'stages: [batch]';
    await registry.standing({ tier });
    const release = await registry.made();
    const mixed = await registry.propose([release], { [path]: JSON.stringify(given) });
    expect(codesOf(await registry.judged(mixed))).toBe('CHANGE_MIXED TIER_STAGE_FORBIDDEN');
    const number = await registry.propose([release]);
    const judgedUnder = async (change: object) => {
      await registry.standing({ tier }, { [path]: JSON.stringify({ ...given, ...change }) });
      return registry.judged(number);
    };
    const waived = await judgedUnder({});
    expect(codesOf(waived)).toBe('');
    expect(waived.summary).toMatch(/waived by .*2026.*03.*stage/);
    expect(codesOf(await judgedUnder({ expires_at: day(0) }))).toBe('TIER_STAGE_FORBIDDEN');
    const other = { plugin_id: PLUGIN_ID, version: '1.0.1' };
    expect(codesOf(await judgedUnder({ scope: other }))).toBe('TIER_STAGE_FORBIDDEN');
    expect(codesOf(await judgedUnder({ scope: { plugin_id: 'another' } }))).toBe('TIER_STAGE_FORBIDDEN');
    expect(codesOf(await judgedUnder({ codes: ['TIER_RELEASE_TOO_OLD'] }))).toBe('TIER_STAGE_FORBIDDEN');
  });

  test('by a waiver that would soften too much, for too long or for everybody, is proposed in vain', async () => {
    const proposed = (id: string, change: object) => ({
      [`waivers/${id}.json`]: JSON.stringify({ ...waiver({ issued_at: day(-1), expires_at: day(30) }), id, ...change }),
    });
    const { number } = await registry.github.propose('waivers', {
      ...proposed('2026-04-fine', {}),
      ...proposed('2026-04-signature', { codes: ['SIGNER_KEY_UNKNOWN'] }),
      ...proposed('2026-04-years', { expires_at: day(400) }),
      ...proposed('2026-04-all', { scope: {} }),
      ...proposed('2026-04-what', { codes: ['TIER_WHATEVER'] }),
    });
    const findings = JSON.parse((await registry.judged(number)).outputs['findings'] ?? '') as {
      readonly code: string;
      readonly at: { readonly file: string };
    }[];
    expect(findings.map(({ code, at }) => `${at.file} ${code}`).toSorted()).toEqual([
      'waivers/2026-04-all.json WAIVER_MEMBER_MISSING',
      'waivers/2026-04-signature.json WAIVER_CODE_FORBIDDEN',
      'waivers/2026-04-what.json WAIVER_CODE_UNKNOWN',
      'waivers/2026-04-years.json WAIVER_TOO_LONG',
    ]);
  });
});

describe('a quorum by risk', () => {
  test('needs two approvals of a first release where the policy says so', async () => {
    await registry.standing({ quorum: '[{ risk: first-release, approvals: 2 }]' });
    const number = await registry.propose([await registry.made()]);
    await registry.github.approve(number, 'sam');
    const one = await registry.judged(number);
    expect(one.outputs).toMatchObject({ verdict: 'admissible', approval: 'missing' });
    expect(one.summary).toContain('needed: 2 approvals');
    await registry.github.approve(number, 'olive');
    expect((await registry.judged(number)).outputs).toMatchObject({ approval: 'given' });
  });

  test('shows a wider pattern before anything else, and asks for those of its risk, and of plain http', async () => {
    await registry.standing({
      quorum: '[{ risk: egress-host, approvals: 2 }, { risk: egress-scheme, approvals: 2 }]',
    });
    // Nothing is published here: what was merged stands for what was admitted.
    await registry.github.as('olive').rest.git.deleteRef({ ...AT, ref: 'heads/publication' });
    const made = async (version: string, ...allowed_egress: unknown[]) =>
      registry.propose([await registry.made({ version, manifest: { allowed_egress } })]);
    const first = await made('1.0.0', '*.openai.azure.com');
    await registry.github.approve(first, 'sam');
    await registry.github.approve(first, 'olive');
    await registry.github.merge(first);
    const narrower = await made('1.0.1', 'x.openai.azure.com');
    await registry.github.approve(narrower, 'sam');
    expect((await registry.judged(narrower)).outputs).toMatchObject({ verdict: 'admissible', approval: 'given' });
    const plain = await made('1.0.2', '*.openai.azure.com', { host: '*.openai.azure.com', schemes: ['http'] });
    await registry.github.approve(plain, 'sam');
    const unencrypted = await registry.judged(plain);
    expect(unencrypted.outputs).toMatchObject({ verdict: 'admissible', approval: 'missing' });
    const wider = await made('1.1.0', '*.azure.com');
    await registry.github.approve(wider, 'sam');
    const result = await registry.judged(wider);
    expect(result.outputs).toMatchObject({ verdict: 'admissible', approval: 'missing' });
    expect(result.summary).toMatch(
      /^## Admissible; approval is missing\n\nNobody can tell .*\n\n### .*\n\nTier .*; needed: 2 approvals\.\n\n- \*\*\+\*\* .*azure/,
    );
  });
});
