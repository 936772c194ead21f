import type { Permission, Policy } from '../../registry-schema/generated/types.ts';
import { effectiveTier, enforcementOf, type EffectiveTier } from '../policy/effective-tier.ts';
import type { Code } from '../codes/index.ts';
import { finding, findingsOf, type Finding, type Outcome } from '../finding.ts';
import { releaseName } from '../denies/denies.ts';
import type { VerifiedHead } from '../publication/head.ts';
import type { Deny } from '../registry/registry-state.ts';
import type { AdmittedRelease } from './admitted-release.ts';
import { denyIndexOf } from '../denies/deny-index.ts';
import { publicationAgeFindings } from './publication-age.ts';
import { verifyArtifact, type ArtifactQuestion, type DeclaredRun, type VerifiedArtifact } from './verify-artifact.ts';
import { softenedAtLoad } from './would-deny.ts';

/** What a load is decided by that time or a refresh may change. */
export interface LoadGround {
  readonly head: Outcome<VerifiedHead>;
  readonly denies: readonly Deny[];
  readonly policy: Policy;
  /** When the publication's timestamp was signed, milliseconds since the epoch. */
  readonly publicationIssuedAt: number;
  /** The instant of the load: a grant whose review is overdue by then has fallen. */
  readonly at: Date;
}

export interface LoadQuestion extends ArtifactQuestion, LoadGround {}

/** What a host may do with an artifact. `deny` says every reason. */
export type LoadAnswer =
  | {
      readonly verdict: 'allow';
      readonly release: AdmittedRelease;
      /** Name of the tier in force, which is not the one granted where a review is overdue. */
      readonly tier: string;
      readonly permissions: readonly Permission[];
      /** Milliseconds; null where neither the manifest nor the tier sets a bound. */
      readonly executionLimitMs: number | null;
      /** Codes that would have denied, did the tier enforce; undefined where it does. */
      readonly wouldDeny: readonly Code[] | undefined;
    }
  | {
      readonly verdict: 'deny';
      readonly release: AdmittedRelease | undefined;
      /** Undefined where no release or no tier is known. */
      readonly tier: string | undefined;
      readonly findings: readonly Finding[];
    };

/**
 * Decides whether exactly these bytes may load: admitted under this plugin, not denied, with the release statement,
 * manifest and SBOM digest of their row, under a head that the publish identity signed. Whatever is missing is a refusal.
 */
export function decideLoad(question: LoadQuestion): LoadAnswer {
  const tier = tierOf(question);
  return answerLoad(question, question, verifyArtifact(question, tier), tier);
}

/** The tier that a release is loaded under at that instant; undefined where no release, or no such tier, is known. */
export function tierOf({
  release,
  policy,
  at,
}: Pick<LoadQuestion, 'release' | 'policy' | 'at'>): EffectiveTier | undefined {
  return release.kind === 'refused' ? undefined : effectiveTier(policy, release.value.record.tier, at);
}

/** Decides by what was verified of the artifact before. `verified` must be of the same bytes, row and `tier`. */
export function answerLoad(
  ground: LoadGround,
  asked: Pick<ArtifactQuestion, 'digest' | 'release'>,
  verified: VerifiedArtifact,
  tier: EffectiveTier | undefined,
): LoadAnswer {
  if (asked.release.kind === 'refused') {
    const findings = [...verified.findings, ...findingsOf(ground.head), ...bareDigestDeny(ground, asked.digest)];
    return { verdict: 'deny', release: undefined, tier: undefined, findings };
  }
  const release = asked.release.value;
  const aged = publicationAgeFindings(tier?.met ?? [], ground.publicationIssuedAt, ground.at.getTime());
  const { refusing, noted } = softenedAtLoad(aged, tier);
  const findings = [
    ...verified.findings,
    ...findingsOf(ground.head),
    ...denyFindings(ground, asked.digest, release),
    ...tierFindings(release, tier),
    ...refusing,
  ];
  if (verified.declared === undefined || tier === undefined || findings.length > 0)
    return { verdict: 'deny', release, tier: tier?.tier.name, findings };
  return {
    verdict: 'allow',
    release,
    tier: tier.tier.name,
    permissions: permissionsIn(tier, verified.declared),
    executionLimitMs: lowest([
      verified.declared.executionMs,
      ...tier.met.map(({ max_limits: limits }) => limits?.execution_ms),
    ]),
    wouldDeny: enforcementOf(tier.met) === 'enforce' ? undefined : [...new Set([...noted, ...verified.noted])],
  };
}

/** An artifact may be denied that was never admitted, or no longer is. */
function bareDigestDeny({ denies }: LoadGround, digest: ArtifactQuestion['digest']): readonly Finding[] {
  const deny = denyIndexOf(denies).ofDigest(digest);
  return deny === undefined ? [] : [denyFinding(deny)];
}

function denyFindings(
  { denies }: LoadGround,
  digest: ArtifactQuestion['digest'],
  { pluginId, row }: AdmittedRelease,
): readonly Finding[] {
  const deny = denyIndexOf(denies).covering({ ...releaseName(pluginId, row), digest });
  const entry = row.quarantined === true ? [finding('LOAD_QUARANTINED', 'it entered quarantined, as synthesized')] : [];
  return deny === undefined ? entry : [...entry, denyFinding(deny)];
}

function denyFinding(deny: Deny): Finding {
  const code = deny.action === 'revoked' ? 'LOAD_REVOKED' : 'LOAD_QUARANTINED';
  return finding(code, `${deny.id} (${deny.severity}): ${deny.reason}`);
}

/** A tier that the policy no longer has bounds nothing: no limit would hold. */
function tierFindings({ record }: AdmittedRelease, tier: EffectiveTier | undefined): readonly Finding[] {
  if (tier !== undefined) return [];
  return [finding('LOAD_TIER_UNKNOWN', `the policy has no tier ${record.tier.name}`)];
}

/** Admitted under the tier granted; where that has lapsed, what the one below does not have is gone. */
function permissionsIn({ tier, lapsedFrom }: EffectiveTier, declared: DeclaredRun): readonly Permission[] {
  const had = lapsedFrom === undefined ? undefined : tier.permissions;
  return had === undefined
    ? declared.permissions
    : declared.permissions.filter((permission) => had.includes(permission));
}

/** The strictest bound of those that are set; null where none is. */
function lowest(bounds: readonly (number | undefined)[]): number | null {
  const set = bounds.filter((bound) => bound !== undefined);
  return set.length === 0 ? null : Math.min(...set);
}
