import type { Plugin } from '../../registry-schema/generated/types.ts';
import type { CapabilityChange } from '../capability/capability-change.ts';
import { diffCapabilities } from '../capability/diff-capabilities.ts';
import { riskRank } from '../capability/risk-class.ts';
import type { VerifiedProvenance } from '../evidence/provenance.ts';
import type { EffectiveTier } from '../policy/effective-tier.ts';
import type { SoftenedFinding } from '../policy/enforce.ts';
import { quorumFor } from '../policy/quorum.ts';
import type { DriftChange } from '../release/drift.ts';
import { ecosystemOf } from '../release/ecosystem.ts';
import { driftSince, type PreviousRelease } from '../release/previous-release.ts';
import type { ReleaseDocuments } from '../release/release-documents.ts';
import { covenantDigest } from '../release/covenant.ts';
import { NO_QUORUM, strictest, type Quorum } from '../approval/quorum.ts';
import type { AdmissionGround } from './admission-ground.ts';

/** What a reviewer sees beside the findings that refuse. */
export interface ReleaseReview {
  /** The tier in force, and the one granted where its review is overdue. */
  readonly tier: EffectiveTier;
  /** Against the last admitted release, heaviest risk first. */
  readonly changes: readonly CapabilityChange[];
  /** What about its making, and who brought it, is not as it was; heaviest risk first. */
  readonly drift: readonly DriftChange[];
  /** Who must approve the change, for what it puts at risk. */
  readonly quorum: Quorum;
  /** What policy would refuse, and does not. */
  readonly softened: readonly SoftenedFinding[];
  readonly provenance: readonly VerifiedProvenance[];
}

/**
 * Compares a release with the last admitted one, for the reviewer and for the quorum: where several may be that, with each of
 * them, and whatever is a risk beside any of them is one.
 */
export function reviewRelease(
  documents: ReleaseDocuments,
  { plugin, tier }: { readonly plugin: Plugin; readonly tier: EffectiveTier },
  ground: AdmissionGround,
  known: Pick<ReleaseReview, 'softened' | 'provenance'>,
): ReleaseReview {
  const { policy } = ground;
  const against = ground.against(documents.record.plugin_id);
  const versions = ground.versions(documents.record.plugin_id);
  const after = { manifest: documents.manifest.value, tier: tier.tier.name, ecosystem: ecosystemOf(documents) };
  const scales = { tiers: policy.tiers.map(({ name }) => name), dataClasses: policy.data_classes };
  const changes = distinct(against.flatMap((previous) => diffCapabilities(previous?.view, after, scales))).toSorted(
    (one, other) => riskRank(one.risk) - riskRank(other.risk),
  );
  const who = { owners: plugin.owners, submittedBy: ground.submittedBy };
  const drift = distinct(against.flatMap((previous) => driftSince(previous, documents, { ...who, versions })));
  const covenant = against.flatMap((previous) => covenantRisk(previous, documents));
  const risks = [...[...changes, ...drift].map(({ risk }) => risk), ...covenant];
  // Whoever can make the last release disappear must not make the next one's risks disappear with it.
  const isUncompared = against.every((previous) => previous === undefined) && versions.length > 0;
  const outsideOf = tier.met.some(({ outside_approval: isWanted }) => isWanted === true)
    ? new Set([`plugins/${documents.record.plugin_id}/`])
    : NO_QUORUM.outsideOf;
  const quorum = strictest([quorumFor(policy, isUncompared ? 'unknown' : risks), { ...NO_QUORUM, outsideOf }]);
  return { ...known, tier, changes, drift, quorum };
}

/** Said once, however many releases it is said beside. */
function distinct<T>(changes: readonly T[]): readonly T[] {
  return [...new Map(changes.map((change) => [JSON.stringify(change), change])).values()];
}

/** What was certified is the covenant: it holds for as long as nothing in it changes, be it for the better. */
function covenantRisk(previous: PreviousRelease | undefined, { manifest }: ReleaseDocuments): readonly 'covenant'[] {
  const isKept = previous !== undefined && covenantDigest(previous.view.manifest) === covenantDigest(manifest.value);
  return isKept ? [] : ['covenant'];
}
