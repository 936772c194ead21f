import { describe, expect, test } from 'vitest';
import { codesOf } from '../../fixtures/registry.ts';
import { BUILDER_ID, built, policyOf, publisher, type Tier } from '../evidence/evidence-bench.ts';
import { npm } from '../sdk/sdk-sbom.ts';
import { asked, documents } from './policy-bench.ts';

const id = (text: string) => ({ licences: [{ kind: 'id' as const, text }] });
const UNLICENSED = npm('left', '1.0.0');
const MIT = npm('left', '1.0.0', id('MIT'));
const GPL = npm('left', '1.0.0', id('GPL-3.0-only'));
const OWN_WORDS = npm('left', '1.0.0', { licences: [{ kind: 'name', text: 'do what you like' }] });
const DECLARED = { manifest: { sdk_allowlist: ['left@>=1.0.0'] } };

type Licences = NonNullable<Tier['licences']>;

describe('licences', () => {
  const cases: readonly (readonly [string, Licences | undefined, typeof MIT, string])[] = [
    ['are not asked for by a tier that says nothing of them', undefined, UNLICENSED, ''],
    ['are asked for by a tier that says nothing more', {}, UNLICENSED, 'LICENCE_UNLICENSED'],
    ['may be absent where the tier accepts that', { unlicensed: 'accept' }, UNLICENSED, ''],
    ['must be known', { unlicensed: 'accept' }, OWN_WORDS, 'LICENCE_UNRESOLVED'],
    ['may be unknown where the tier accepts that', { unresolved: 'accept' }, OWN_WORDS, ''],
    ['that are unknown are not those that are absent', { unresolved: 'accept' }, UNLICENSED, 'LICENCE_UNLICENSED'],
    ['that the tier allows pass', { allow: ['MIT'] }, MIT, ''],
    [
      'that it does not allow are refused',
      { allow: ['MIT'], unlicensed: 'accept', unresolved: 'accept' },
      GPL,
      'LICENCE_FORBIDDEN',
    ],
    ['that it denies are refused', { deny: ['GPL-3.0-only'] }, GPL, 'LICENCE_FORBIDDEN'],
    ['that nobody denies pass', { deny: ['GPL-3.0-only'] }, MIT, ''],
  ];
  test.each(cases)('%s', async (_name, licences, component, codes) => {
    const { findings } = await asked({
      tiers: [licences === undefined ? {} : { licences }],
      wish: DECLARED,
      components: [component],
    });
    expect(codesOf(findings)).toBe(codes);
  });
});

describe('SDKs', () => {
  test('that nobody declared are refused, direct ones by default', async () => {
    const { findings } = await asked({ tiers: [{}], components: [MIT] });
    expect(findings).toMatchObject([
      { code: 'SDK_UNDECLARED', at: { file: 'plugins/text_redaction/releases/1.0.0/sbom.cdx.json' } },
    ]);
  });

  test('that are out of range, or missing, are refused where the manifest declares them', async () => {
    const wish = { manifest: { sdk_allowlist: ['left@>=2.0.0', 'right@>=1.0.0'] } };
    const { findings } = await asked({ tiers: [{ sdk_scope: 'all' }], wish, components: [MIT] });
    expect(findings.map(({ code, at }) => `${code} ${at?.pointer ?? ''}`)).toEqual(
      expect.arrayContaining(['SDK_OUT_OF_RANGE /sdk_allowlist/0', 'SDK_MISSING /sdk_allowlist/1']),
    );
  });

  test('are not judged by a bill of materials that was refused', async () => {
    const wish = { manifest: { sdk_allowlist: ['right@>=1.0.0'] } };
    expect(codesOf((await asked({ tiers: [{ licences: {} }], wish })).findings)).toBe('');
  });
});

describe('everything at once', () => {
  test('is found in one pass', async () => {
    const tier: Partial<Tier> = {
      max_data_class: 'open',
      permissions: [],
      stages: ['batch'],
      dependencies: ['locked'],
      cooldown_hours: 8760,
      licences: { allow: ['MIT'] },
      evidence: [{ kind: 'provenance' }],
    };
    const wish = { manifest: { data_classes: ['open', 'secret'], sdk_allowlist: ['right@>=1.0.0'] } };
    const { findings, evidence } = await asked({ tiers: [tier], wish, components: [GPL] });
    expect(codesOf(findings)).toBe(
      'LICENCE_FORBIDDEN MANIFEST_DATA_CLASS_ABOVE_TIER MANIFEST_PERMISSION_ABOVE_TIER PROVENANCE_MISSING SDK_MISSING SDK_UNDECLARED TIER_DEPENDENCIES_FORBIDDEN TIER_RELEASE_TOO_NEW TIER_STAGE_FORBIDDEN',
    );
    expect(evidence).toMatchObject({ provenance: [], accepted: [] });
  });

  test('is accepted once where both tiers ask for it', async () => {
    const builders = [{ label: 'ci/example', builder_id: BUILDER_ID, identities: [] }];
    const release = await documents();
    const { name, digest } = release.record.artifact;
    const bundle = await built(publisher, {}, { name, sha256: digest.slice('sha256:'.length) });
    const both: Partial<Tier> = { evidence: [{ kind: 'provenance' }] };
    const { findings, evidence } = await asked({
      tiers: [both, both],
      question: { documents: { ...release, bundles: new Map([['a', bundle]]) }, policy: policyOf({}, { builders }) },
    });
    expect(codesOf(findings)).toBe('');
    expect(evidence.provenance.map(({ file }) => file)).toEqual(['a']);
  });

  test('is asked by both tiers where one has fallen, and told once', async () => {
    const granted: Partial<Tier> = { evidence: [{ kind: 'provenance' }], stages: ['batch'] };
    const { findings } = await asked({ tiers: [{ stages: ['batch'] }, granted] });
    expect(findings.map(({ code }) => code)).toEqual([
      'TIER_STAGE_FORBIDDEN',
      'TIER_STAGE_FORBIDDEN',
      'PROVENANCE_MISSING',
    ]);
    const same = await asked({ tiers: [{ dependencies: ['host'] }, { dependencies: ['host'] }] });
    expect(same.findings.map(({ code }) => code)).toEqual(['TIER_DEPENDENCIES_FORBIDDEN']);
  });
});
