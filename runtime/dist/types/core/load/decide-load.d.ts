import type { Permission, Policy } from '../../registry-schema/generated/types.js';
import { type EffectiveTier } from '../policy/effective-tier.js';
import type { Code } from '../codes/index.js';
import { type Finding, type Outcome } from '../finding.js';
import type { VerifiedHead } from '../publication/head.js';
import type { Deny } from '../registry/registry-state.js';
import type { AdmittedRelease } from './admitted-release.js';
import { type ArtifactQuestion, type VerifiedArtifact } from './verify-artifact.js';
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
export interface LoadQuestion extends ArtifactQuestion, LoadGround {
}
/** What a host may do with an artifact. `deny` says every reason. */
export type LoadAnswer = {
    readonly verdict: 'allow';
    readonly release: AdmittedRelease;
    /** Name of the tier in force, which is not the one granted where a review is overdue. */
    readonly tier: string;
    readonly permissions: readonly Permission[];
    /** Milliseconds; null where neither the manifest nor the tier sets a bound. */
    readonly executionLimitMs: number | null;
    /** Codes that would have denied, did the tier enforce; undefined where it does. */
    readonly wouldDeny: readonly Code[] | undefined;
} | {
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
export declare function decideLoad(question: LoadQuestion): LoadAnswer;
/** The tier that a release is loaded under at that instant; undefined where no release, or no such tier, is known. */
export declare function tierOf({ release, policy, at, }: Pick<LoadQuestion, 'release' | 'policy' | 'at'>): EffectiveTier | undefined;
/** Decides by what was verified of the artifact before. `verified` must be of the same bytes, row and `tier`. */
export declare function answerLoad(ground: LoadGround, asked: Pick<ArtifactQuestion, 'digest' | 'release'>, verified: VerifiedArtifact, tier: EffectiveTier | undefined): LoadAnswer;
