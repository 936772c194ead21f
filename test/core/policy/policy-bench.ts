import { keyOnlyTrust } from '../../../core/attestation/trust.ts';
import { checkPolicy, type PolicyAnswer, type PolicyQuestion } from '../../../core/policy/check-policy.ts';
import type { SbomComponent } from '../../../core/sbom/sbom.ts';
import { readReleaseDocuments, type ReleaseDocuments } from '../../../core/release/release-documents.ts';
import { parseManifest } from '../../../core/documents/manifest.ts';
import type { Parsed } from '../../../core/documents/parse-document.ts';
import type { EffectiveTier } from '../../../core/policy/effective-tier.ts';
import type { Manifest, Waiver } from '../../../registry-schema/generated/types.ts';
import { json, newRelease, NOW, PLUGIN, REGISTRY_ID, value, type ReleaseWish } from '../../fixtures/registry.ts';
import { plugin, policyOf, publisher, type Tier } from '../evidence/evidence-bench.ts';
import { sbomOf } from '../sdk/sdk-sbom.ts';

/** A released manifest that asks for little, with members of its own. */
export function manifest(change: object = {}): Parsed<Manifest> {
  return value(
    parseManifest(
      json({
        plugin_id: PLUGIN,
        artifact_digest: `sha256:${'a'.repeat(64)}`,
        allowed_egress: ['api.example.com'],
        data_classes: ['open'],
        sdk_allowlist: [],
        built_by: 'ci/example',
        built_at: '2026-02-28T12:00:00Z',
        ...change,
      }),
    ),
  );
}

/** The documents of a release as `release prepare` and `release sign` make them. */
export async function documents(wish: ReleaseWish = {}): Promise<ReleaseDocuments> {
  const { folder, files, version } = await newRelease(publisher, wish);
  return value(readReleaseDocuments({ pluginId: PLUGIN, version, folder, files }));
}

/** A tier in force because it was granted. */
export function inForce(tier: Partial<Tier> = {}): EffectiveTier {
  const whole = { name: 'vetted', ...tier };
  return { tier: whole, met: [whole], lapsedFrom: undefined };
}

export function waiver(change: Partial<Waiver> = {}): Waiver {
  return {
    schema_version: 1,
    id: '2026-03-stage',
    codes: ['TIER_STAGE_FORBIDDEN'],
    scope: { plugin_id: PLUGIN },
    reason: 'The stage opens in April.',
    approvers: ['approver'],
    issued_at: '2026-02-01T00:00:00Z',
    expires_at: '2026-04-01T00:00:00Z',
    ...change,
  };
}

/** What a policy of these tiers answers about a release; the first tier is in force, and all of them are met. */
export async function asked(given: {
  readonly tiers: readonly Partial<Tier>[];
  readonly wish?: ReleaseWish;
  readonly components?: readonly SbomComponent[];
  readonly question?: Partial<PolicyQuestion>;
}): Promise<PolicyAnswer> {
  const tiers = given.tiers.map((tier, index) => ({ name: `t${index}`, max_data_class: 'secret', ...tier }));
  const [tier] = tiers;
  if (tier === undefined) throw new Error('at least one tier is met');
  return checkPolicy({
    documents: await documents(given.wish),
    plugin: plugin(),
    tier: { tier, met: tiers, lapsedFrom: tiers[1]?.name },
    policy: policyOf({}),
    sbom: given.components === undefined ? undefined : sbomOf(given.components),
    ecosystem: 'npm',
    contents: undefined,
    registryId: REGISTRY_ID,
    trust: keyOnlyTrust(),
    at: NOW,
    signedAt: undefined,
    ...given.question,
  });
}
