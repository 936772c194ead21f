import { describe, expect, test } from 'vitest';
import { CODES, isCode } from '../../../core/codes/index.ts';
import { checkCovenant } from '../../../core/policy/check-covenant.ts';
import { checkReview } from '../../../core/policy/check-review.ts';
import { checkTier } from '../../../core/policy/check-tier.ts';
import { effectiveTier, enforcementOf } from '../../../core/policy/effective-tier.ts';
import { enforce } from '../../../core/policy/enforce.ts';
import { quorumFor } from '../../../core/policy/quorum.ts';
import { policyRuleCodes, ruleDeciding, tierRuleCodes } from '../../../core/policy/rule-codes.ts';
import { VULNS_TYPES } from '../../../core/evidence/vulnerability-scan.ts';
import { finding, type Finding } from '../../../core/finding.ts';
import { NOW, PLUGIN } from '../../fixtures/registry.ts';
import { identityOf, plugin, policyOf, publisher, stated, type Tier } from '../evidence/evidence-bench.ts';
import { npm, pypi, sbomOf } from '../sdk/sdk-sbom.ts';
import { asked, documents, inForce, manifest, waiver } from './policy-bench.ts';

// Each case stands right at an edge that a slip of one character, or of one condition, would move.

const told = (findings: readonly Finding[]) =>
  findings.map(({ code, at }) => `${code} ${at?.file ?? '-'} ${at?.pointer ?? '-'}`);

describe('what a covenant goes beyond is told at its place', () => {
  const beyond = (tier: Partial<Tier>, change: object) =>
    checkCovenant(manifest(change), { name: 'vetted', max_data_class: 'secret', ...tier }, policyOf({}));

  test('each data class', () => {
    expect(told(beyond({ max_data_class: 'open' }, { data_classes: ['open', 'secret', 'top'] }))).toEqual([
      'MANIFEST_DATA_CLASS_ABOVE_TIER PLUGIN_MANIFEST.json /data_classes/1',
      'MANIFEST_DATA_CLASS_UNKNOWN PLUGIN_MANIFEST.json /data_classes/2',
    ]);
    const [above, unknown] = beyond({ max_data_class: 'open' }, { data_classes: ['secret', 'top'] });
    expect(above?.message).toBe('secret is above open, the highest that tier vetted may see');
    expect(unknown?.message).toBe('top is not one of open, secret');
  });

  test('each permission, in the list where there is one', () => {
    const listed = beyond({ permissions: ['network'] }, { permissions: ['subprocess', 'network'] });
    expect(told(listed)).toEqual(['MANIFEST_PERMISSION_ABOVE_TIER PLUGIN_MANIFEST.json /permissions']);
    expect(listed[0]?.message).toBe('tier vetted does not have subprocess');
    const [implied] = beyond({ permissions: [] }, {});
    expect(implied?.at).toEqual(manifest().at(''));
  });

  test('each limit, up to and not beyond', () => {
    const tier = { max_limits: { processes: 2, output_bytes: 3 } };
    expect(beyond(tier, { limits: { processes: 2, output_bytes: 3 } })).toEqual([]);
    expect(beyond(tier, { limits: { execution_ms: 9 } })).toEqual([]);
    expect(beyond({}, { limits: { processes: 9 } })).toEqual([]);
    const [found] = beyond(tier, { limits: { processes: 3 } });
    expect([found?.message, found?.at?.pointer]).toEqual([
      'processes is 3, tier vetted has at most 2',
      '/limits/processes',
    ]);
  });
});

describe('what a tier asks is told at its place', () => {
  const judged = (tier: Partial<Tier>, change: object = {}, signedAt?: Date) =>
    checkTier(manifest(change), plugin(), { name: 'vetted', ...tier }, { at: NOW, signedAt });

  test('stages that nobody names, at the whole manifest', () => {
    const [found] = judged({ stages: ['batch', 'online'] });
    expect(found?.message).toBe('the manifest names no stages; tier vetted runs in batch, online');
    expect(found?.at).toEqual(manifest().at(''));
  });

  test('dependencies, in the record', () => {
    const found = judged({ dependencies: ['locked', 'host'] });
    expect(told(found)).toEqual([`TIER_DEPENDENCIES_FORBIDDEN plugins/${PLUGIN}/plugin.json /dependencies`]);
    expect(found[0]?.message).toBe('vendored is not one of locked, host');
  });

  test('age and cooldown, at the time of the build', () => {
    const built_at = '2026-02-01T00:00:00Z';
    expect(told(judged({ max_age_days: 3 }, { built_at }))).toEqual([
      'TIER_RELEASE_TOO_OLD PLUGIN_MANIFEST.json /built_at',
    ]);
    expect(judged({}, { built_at })).toEqual([]);
    expect(told(judged({ cooldown_hours: 1 }, { built_at }, NOW))).toEqual([
      'TIER_RELEASE_TOO_NEW PLUGIN_MANIFEST.json /built_at',
    ]);
    expect(judged({}, { built_at }, NOW)).toEqual([]);
    expect(judged({ cooldown_hours: 24 }, { built_at }, new Date('2020-01-01T00:00:00Z'))).toEqual([]);
  });
});

describe('policy asks in each tier', () => {
  test('for a lock where dependencies are locked, and an artifact was read', async () => {
    const contents = {
      format: 'npm' as const,
      ecosystem: 'npm' as const,
      packageName: 'left',
      version: '1.0.0',
      manifest: undefined,
      sbom: undefined,
      lock: undefined,
      entryCount: 1,
      inflatedBytes: 1,
    };
    const codes = async (dependencies: string, read: typeof contents | undefined) =>
      (
        await asked({
          tiers: [{}],
          components: [],
          question: { plugin: plugin({ dependencies }), contents: read },
        })
      ).findings.map(({ code }) => code);
    expect(await codes('locked', contents)).toEqual(['LOCK_MISSING']);
    expect(await codes('locked', undefined)).toEqual([]);
    expect(await codes('vendored', contents)).toEqual([]);
  });

  test('for SDKs at their place in the manifest, and licences at the bill of materials', async () => {
    const wish = { manifest: { sdk_allowlist: ['right@>=1.0.0'] } };
    const { findings } = await asked({ tiers: [{ licences: {} }], wish, components: [npm('left', '1.0.0')] });
    const bill = `plugins/${PLUGIN}/releases/1.0.0/sbom.cdx.json`;
    expect(told(findings).filter((line) => !line.startsWith('SDK_'))).toEqual([`LICENCE_UNLICENSED ${bill} -`]);
    expect(told(findings).find((line) => line.startsWith('SDK_MISSING'))).toContain(' /sdk_allowlist/0');
  });

  test('for SDKs that are direct, or all of them where it says so', async () => {
    const near = npm('near', '1.0.0');
    const far = npm('far', '1.0.0');
    const sbom = sbomOf([near, far], { root: [near.bomRef ?? ''], [near.bomRef ?? '']: [far.bomRef ?? ''] });
    const wish = { manifest: { sdk_allowlist: ['near@>=1.0.0'] } };
    const codes = async (tier: Partial<Tier>) =>
      (await asked({ tiers: [tier], wish, question: { sbom } })).findings.map(({ code }) => code);
    expect(await codes({})).toEqual([]);
    expect(await codes({ sdk_scope: 'direct' })).toEqual([]);
    expect(await codes({ sdk_scope: 'all' })).toEqual(['SDK_UNDECLARED']);
  });

  test('for the components of a lock, told at the bill of materials that lists them', async () => {
    const hash = 'a'.repeat(64);
    const contents = {
      format: 'wheel' as const,
      ecosystem: 'pypi' as const,
      packageName: 'my-plugin',
      version: '1.0.0',
      manifest: undefined,
      sbom: undefined,
      lock: { member: 'requirements.txt', bytes: Buffer.from(`openai==2.1.0 --hash=sha256:${hash}\n`) },
      entryCount: 1,
      inflatedBytes: 1,
    };
    const { findings } = await asked({
      tiers: [{}],
      components: [pypi('openai', '2.2.0')],
      wish: { manifest: { sdk_allowlist: ['openai>=2'] } },
      question: { plugin: plugin({ dependencies: 'locked' }), contents, ecosystem: 'pypi' },
    });
    expect(told(findings)[0]).toBe(`LOCK_COMPONENT_MISSING plugins/${PLUGIN}/releases/1.0.0/sbom.cdx.json -`);
  });

  test('and lists what it accepted as evidence once', async () => {
    const attestors = [{ name: 'lab', identities: [identityOf(publisher)] }];
    const release = await documents();
    const { name, digest } = release.record.artifact;
    const subject = { name, sha256: digest.slice('sha256:'.length) };
    const bundle = await stated(publisher, VULNS_TYPES[0] ?? '', { scanner: { result: [] } }, subject);
    const scanned: Partial<Tier> = { evidence: [{ kind: 'vulns', attestors: ['lab'] }] };
    const { evidence } = await asked({
      tiers: [scanned, scanned],
      question: { documents: { ...release, bundles: new Map([['a', bundle]]) }, policy: policyOf({}, { attestors }) },
    });
    expect(evidence).toMatchObject({ findings: [], accepted: ['a'] });
    const tier: Partial<Tier> = { evidence: [{ kind: 'provenance' }] };
    const lacking = await asked({ tiers: [tier] });
    expect(lacking.evidence.findings.map(({ code }) => code)).toEqual(['PROVENANCE_MISSING']);
  });
});

describe('a tier falls', () => {
  const policy = policyOf({}, { tiers: [{ name: 'a' }, { name: 'b', enforcement: 'observe' }] });
  test('on the day after its review', () => {
    const granted = { name: 'a', review_by: '2026-03-01' };
    expect(effectiveTier(policy, granted, NOW)).toMatchObject({ tier: { name: 'a' }, lapsedFrom: undefined });
    expect(effectiveTier(policy, { ...granted, review_by: '2026-02-28' }, NOW)).toMatchObject({
      tier: { name: 'b' },
      met: [{ name: 'b' }, { name: 'a' }],
      lapsedFrom: 'a',
    });
  });
  test('and the strictest of both is in force', () => {
    expect(
      enforcementOf([
        { name: 'a', enforcement: 'observe' },
        { name: 'b', enforcement: 'warn' },
      ]),
    ).toBe('warn');
    expect(enforcementOf([{ name: 'a', enforcement: 'observe' }])).toBe('observe');
  });
});

test('a review that lies too far ahead is told in the record', () => {
  const far = plugin({ tier: { name: 'vetted', review_by: '2099-01-01' } });
  expect(told(checkReview(far, undefined, NOW))).toEqual([
    `TIER_REVIEW_TOO_FAR plugins/${PLUGIN}/plugin.json /tier/review_by`,
  ]);
  const [found] = checkReview(far, policyOf({}, { max_review_days: 10 }), NOW);
  expect(found?.message).toBe('the review is due on 2099-01-01, 2026-03-11 is the last day accepted');
});

test('a finding is softened by what is told beside it', () => {
  const found = finding('TIER_STAGE_FORBIDDEN', 'x');
  const ground = { tier: inForce({ enforcement: 'warn' }), waivers: [], pluginId: PLUGIN, version: '1.0.0', at: NOW };
  expect(enforce([found], ground)).toEqual({
    refusing: [],
    softened: [{ finding: found, by: { kind: 'enforcement', level: 'warn' } }],
  });
  const waivers = [waiver({ id: 'w', expires_at: '2026-04-01T00:00:00Z' })];
  expect(enforce([found], { ...ground, waivers }).softened).toEqual([
    { finding: found, by: { kind: 'waiver', id: 'w', expires: '2026-04-01T00:00:00Z' } },
  ]);
});

describe('approvals', () => {
  const needed = (...asked: Parameters<typeof quorumFor>): number => quorumFor(...asked).approvals;
  const github = { source: 'github', approvers: [{ id: 1, login: 'ann' }], required: 1 } as const;
  const asking = (...quorum: readonly (readonly [string, number])[]) =>
    policyOf(
      {},
      {
        approvals: github,
        quorum: JSON.parse(JSON.stringify(quorum.map(([risk, approvals]) => ({ risk, approvals })))),
      },
    );

  test('of a class of drift are its own where the quorum names it, or those of drift', () => {
    expect(needed(asking(['drift', 3]), ['drift-signer'])).toBe(3);
    expect(needed(asking(['drift', 3], ['drift-signer', 2]), ['drift-signer'])).toBe(2);
    expect(needed(asking(['drift', 3], ['drift-signer', 2]), ['drift-ref'])).toBe(3);
    expect(needed(asking(['drift-signer', 2]), ['drift-ref'])).toBe(1);
  });
  test('are those of the one risk that is held, not of its neighbours', () => {
    expect(needed(asking(['egress-host', 4], ['licence', 2]), ['licence'])).toBe(2);
    expect(needed(asking(['egress-host', 4], ['licence', 2]), 'unknown')).toBe(4);
  });
});

test('each rule decides its own codes', () => {
  const decided = Object.keys(CODES)
    .filter(isCode)
    .flatMap((code) => {
      const rule = ruleDeciding(code);
      return rule === undefined ? [] : [[code, rule] as const];
    });
  expect(Object.fromEntries(decided)).toEqual({
    APPROVAL_INSIDERS_ONLY: 'outside_approval',
    APPROVAL_MISSING: 'approvals',
    APPROVAL_SEAT_EMPTY: 'quorum',
    EVIDENCE_FAILED: 'evidence',
    EVIDENCE_MISSING: 'evidence',
    EVIDENCE_STALE: 'evidence',
    LICENCE_FORBIDDEN: 'licences',
    LICENCE_UNLICENSED: 'licences',
    LICENCE_UNRESOLVED: 'licences',
    LOCK_COMPONENT_MISSING: 'dependencies',
    LOCK_COMPONENT_UNKNOWN: 'dependencies',
    LOCK_HASH_MISSING: 'dependencies',
    LOCK_MISSING: 'dependencies',
    LOCK_SYNTAX: 'dependencies',
    MANIFEST_DATA_CLASS_ABOVE_TIER: 'max_data_class',
    MANIFEST_DATA_CLASS_UNKNOWN: 'data_classes',
    MANIFEST_LIMIT_ABOVE_TIER: 'max_limits',
    MANIFEST_PERMISSION_ABOVE_TIER: 'permissions',
    OSV_RECORD_INVALID: 'vulnerabilities',
    OSV_VERSION_UNKNOWN: 'vulnerabilities',
    OSV_VULNERABLE: 'vulnerabilities',
    PROVENANCE_BUILT_BY_MISMATCH: 'builders',
    PROVENANCE_MISSING: 'evidence',
    ARTIFACT_BOMB: 'artifact_limits',
    ARTIFACT_TOO_LARGE: 'artifact_limits',
    ARTIFACT_TOO_MANY_ENTRIES: 'artifact_limits',
    RELEASE_ORIGIN_FORBIDDEN: 'artifact_origins',
    SDK_UNDECLARED: 'sdk_scope',
    TIER_DEPENDENCIES_FORBIDDEN: 'dependencies',
    TIER_DIGEST_NOT_PINNED: 'pinned',
    TIER_RELEASE_TOO_NEW: 'cooldown_hours',
    TIER_RELEASE_TOO_OLD: 'max_age_days',
    PUBLICATION_STALE: 'max_publication_age_hours',
    TIER_REVIEW_TOO_FAR: 'max_review_days',
    TIER_SIGNER_NOT_PLATFORM: 'signed_by',
    TIER_STAGE_FORBIDDEN: 'stages',
  });
  for (const rule of ['enforcement', 'isolation'] as const) expect(tierRuleCodes(rule)).toEqual([]);
  for (const rule of ['platform', 'attestors', 'on_call', 'revocation'] as const)
    expect(policyRuleCodes(rule)).toEqual([]);
  for (const rule of ['approvals', 'quorum'] as const) {
    expect(policyRuleCodes(rule)).toEqual([expect.stringMatching(/^APPROVAL_[A-Z_]+$/)]);
  }
  expect(tierRuleCodes('stages')).toEqual(['TIER_STAGE_FORBIDDEN']);
});
