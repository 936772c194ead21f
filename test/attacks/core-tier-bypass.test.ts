import { beforeAll, describe, expect, test } from 'vitest';
import { judge } from '../../action/gate/judge.ts';
import { decideLoad } from '../../core/load/decide-load.ts';
import { ok } from '../../core/finding.ts';
import { foldHistory, type FoldEvent } from '../../core/fold/fold-history.ts';
import type { VerifiedHead } from '../../core/publication/head.ts';
import type { RegistryState } from '../../core/registry/registry-state.ts';
import type { KeySigner } from '../../signing/key-signer.ts';
import { CONFIG, TRUSTED_ROOT } from '../action/policy/registry-trust.ts';
import { newCheckout } from '../fixtures/checkout.ts';
import {
  acceptedState,
  added,
  codesOf,
  enrolled,
  GROUND,
  json,
  modified,
  newPublisher,
  newRelease,
  NOW,
  outcomes,
  PLUGIN,
  POLICY,
  RECORD,
  record,
  REGISTRY_ID,
  releaseStep,
  step,
  value,
  type Release,
} from '../fixtures/registry.ts';

// The tier of what is built in sounds like a way past the checks: whoever is in it is trusted. Each attack is in it, or
// claims to be, and lacks one of its two proofs; or has both, and hopes that the other checks are skipped for it.

const platform = newPublisher();
const outsider = newPublisher();
const RESTED = { name: 'core', review_by: '2026-09-01' };

function policyWith(members: string, below = ''): string {
  const tiers = `tiers:\n  - { name: core, max_data_class: secret, ${members} }\n  - { name: vetted, max_data_class: secret${below} }\n`;
  const identities = `platform: ${JSON.stringify([enrolled(platform)])}\n`;
  return POLICY.replace(/tiers:[^]*(?=artifact_origins)/, tiers) + identities;
}
const BUILT_IN = 'pinned: true, signed_by: platform';

function builtIn(release: Release | undefined, change: object = {}): Uint8Array {
  return record(platform, {
    tier: RESTED,
    publishers: [enrolled(platform), enrolled(outsider)],
    ...(release === undefined ? {} : { pinned: [release.digest] }),
    ...change,
  });
}

async function folded(
  release: Release,
  rules: Uint8Array,
  policy = policyWith(BUILT_IN),
): Promise<{ readonly state: RegistryState; readonly events: readonly FoldEvent[] }> {
  const state = await acceptedState(platform, policy);
  return foldHistory(state, [step([modified(RECORD, rules)]), releaseStep([release])], GROUND);
}

async function judged(release: Release, rules: Uint8Array, policy?: string): Promise<readonly string[]> {
  return outcomes((await folded(release, rules, policy)).events);
}

let own: Release;
beforeAll(async () => {
  own = await newRelease(platform);
});

describe('a release in the tier of what is built in', () => {
  test('that is pinned and signed by the platform is admitted', async () => {
    expect(await judged(own, builtIn(own))).toEqual(['admitted']);
  });

  test('whose digest nobody pinned is refused, and so is one beside those pinned', async () => {
    expect(await judged(own, builtIn(undefined))).toEqual(['left-out: TIER_DIGEST_NOT_PINNED']);
    const other = await newRelease(platform, { content: 'another' });
    expect(await judged(own, builtIn(other))).toEqual(['left-out: TIER_DIGEST_NOT_PINNED']);
  });

  test('that another of its publishers signed is refused', async () => {
    const theirs = await newRelease(outsider);
    expect(await judged(theirs, builtIn(theirs))).toEqual(['left-out: TIER_SIGNER_NOT_PLATFORM']);
  });

  test('is refused whoever signed it while the platform has named nobody', async () => {
    const nobody = policyWith(BUILT_IN).replace(/platform: \[.*/, 'platform: []');
    expect(await judged(own, builtIn(own), nobody)).toEqual(['left-out: TIER_SIGNER_NOT_PLATFORM']);
  });

  test('that lacks both proofs is told so at once', async () => {
    expect(await judged(await newRelease(outsider), builtIn(undefined))).toEqual([
      'left-out: TIER_DIGEST_NOT_PINNED TIER_SIGNER_NOT_PLATFORM',
    ]);
  });

  test('that the platform signed without being a publisher of the plugin is refused', async () => {
    const rules = builtIn(own, { publishers: [enrolled(outsider)] });
    expect(await judged(own, rules)).toEqual(['left-out: SIGNER_KEY_UNKNOWN']);
  });

  test('is spared none of the other checks', async () => {
    const greedy = await newRelease(platform, { manifest: { data_classes: ['cosmic'] } });
    expect(await judged(greedy, builtIn(greedy))).toEqual(['left-out: MANIFEST_DATA_CLASS_UNKNOWN']);
    const limited = policyWith(`${BUILT_IN}, max_age_days: 1, dependencies: [locked]`);
    expect(await judged(own, builtIn(own), limited)).toEqual([
      'left-out: TIER_DEPENDENCIES_FORBIDDEN TIER_RELEASE_TOO_OLD',
    ]);
  });

  test.each(['observe', 'warn'])('that lacks them is refused where the tier is set to %s', async (level) => {
    const lenient = policyWith(`${BUILT_IN}, enforcement: ${level}`);
    expect(await judged(await newRelease(outsider), builtIn(undefined), lenient)).toEqual([
      'left-out: TIER_DIGEST_NOT_PINNED TIER_SIGNER_NOT_PLATFORM',
    ]);
  });

  test('owes them also once its review is overdue', async () => {
    const lapsed = builtIn(undefined, { tier: { name: 'core', review_by: '2026-02-01' } });
    expect(await judged(await newRelease(outsider), lapsed)).toEqual([
      'left-out: TIER_DIGEST_NOT_PINNED TIER_SIGNER_NOT_PLATFORM',
    ]);
  });

  test('pins itself in no change of its own: the record as accepted before decides', async () => {
    const state = await acceptedState(platform, policyWith(BUILT_IN));
    const first = step([modified(RECORD, builtIn(undefined))]);
    const together = releaseStep([own]);
    const both = { ...together, changes: [...together.changes, modified(RECORD, builtIn(own))] };
    const { events } = await foldHistory(state, [first, both], GROUND);
    expect(outcomes(events).some((what) => what === 'admitted')).toBe(false);
  });

  test.each(['TIER_DIGEST_NOT_PINNED', 'TIER_SIGNER_NOT_PLATFORM'])('owes %s whatever is waived', async (code) => {
    const state = await acceptedState(platform, policyWith(BUILT_IN));
    const waiver = added(
      'waivers/any.json',
      json({
        schema_version: 1,
        id: 'any',
        codes: [code],
        scope: { plugin_id: PLUGIN },
        reason: 'it is ours',
        approvers: ['@example/security'],
        issued_at: '2026-02-20T00:00:00Z',
        expires_at: '2026-03-20T00:00:00Z',
      }),
    );
    const { events } = await foldHistory(state, [step([waiver])], GROUND);
    expect(outcomes(events)).toEqual(['halted: WAIVER_CODE_FORBIDDEN']);
  });
});

describe('the PR check', () => {
  async function checked(signer: KeySigner, isPinned: boolean): Promise<string> {
    await using checkout = await newCheckout(policyWith(BUILT_IN));
    const release = await newRelease(signer);
    const rules = builtIn(isPinned ? release : undefined);
    const base = checkout.commit({
      [RECORD]: rules,
      'trust/config.json': CONFIG,
      'trust/trusted_root.json': TRUSTED_ROOT,
    });
    const head = checkout.commitRelease(release);
    const verdict = value(
      await judge({
        objects: checkout.repository.objects,
        base,
        head,
        artifacts: () => Promise.resolve(release.evidence),
        now: NOW,
        progress: () => undefined,
      }),
    );
    return codesOf(verdict.findings);
  }

  test('says the same before anything is merged', async () => {
    expect(await checked(platform, true)).toBe('');
    expect(await checked(outsider, false)).toBe('TIER_DIGEST_NOT_PINNED TIER_SIGNER_NOT_PLATFORM');
  });
});

describe('on a host', () => {
  /** Admitted while the plugin was vetted, loaded once it has been raised. */
  async function loaded(release: Release, rules: Uint8Array): Promise<string> {
    const vetted = builtIn(undefined, { tier: { name: 'vetted', review_by: '2026-09-01' } });
    const before = await folded(release, vetted);
    expect(outcomes(before.events)).toEqual(['admitted']);
    const { state } = await foldHistory(before.state, [step([modified(RECORD, rules)])], GROUND);
    const plugin = state.plugins.get(PLUGIN);
    const row = plugin?.releases[0];
    if (plugin === undefined || row === undefined || state.policy === undefined) throw new Error('it was admitted');
    const answer = decideLoad({
      fileName: release.artifact.name,
      digest: release.digest,
      contents: release.evidence.contents,
      release: ok({ pluginId: PLUGIN, record: plugin.record, row }),
      evidence: {
        manifest: release.files.get('PLUGIN_MANIFEST.json'),
        statement: release.files.get('attestations/release.sigstore.json'),
      },
      head: ok({} as VerifiedHead),
      denies: [],
      policy: state.policy.value,
      registryId: REGISTRY_ID,
      trust: GROUND.trust,
      publicationIssuedAt: NOW.getTime(),
      at: NOW,
    });
    return answer.verdict === 'allow' ? `allow ${answer.tier}` : codesOf(answer.findings);
  }

  test('a plugin that was raised brings no release along that nobody pinned or that the platform did not sign', async () => {
    expect(await loaded(own, builtIn(own))).toBe('allow core');
    expect(await loaded(own, builtIn(undefined))).toBe('TIER_DIGEST_NOT_PINNED');
    const theirs = await newRelease(outsider);
    expect(await loaded(theirs, builtIn(theirs))).toBe('TIER_SIGNER_NOT_PLATFORM');
    expect(await loaded(theirs, builtIn(undefined, { tier: { name: 'vetted', review_by: '2026-09-01' } }))).toBe(
      'allow vetted',
    );
  });
});
