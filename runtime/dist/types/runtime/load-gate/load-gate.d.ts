import type { Digest } from '../../registry-schema/generated/types.js';
import type { ArtifactContents } from '../../core/artifact/artifact-contents.js';
import { type Outcome } from '../../core/finding.js';
import { type AdmittedRelease } from '../../core/load/admitted-release.js';
import { type LoadGround } from '../../core/load/decide-load.js';
import type { ArtifactQuestion, LoadEvidence } from '../../core/load/verify-artifact.js';
import { type EffectiveTier } from '../../core/policy/effective-tier.js';
import { type Loaded } from './decision-document.js';
import type { PublicationFacts } from './publication-facts.js';
import { type HandedOver } from './take-artifact.js';
export type { Loaded } from './decision-document.js';
export interface LoadRequest {
    /** Path of the artifact. */
    readonly path: string;
    /** The file name under which its format is read and its findings stand. */
    readonly fileName: string;
    /** The plugin that the host means to load; the artifact's own word otherwise. */
    readonly pluginId?: string;
    readonly facts: Outcome<PublicationFacts>;
    readonly now: Date;
    /** Id of the entry that records the decision. */
    readonly auditLog: string;
    readonly runId?: string;
    /** A folder for copies of what is allowed, read-only. Without one the caller must see to it that the file stays as it is. */
    readonly store?: string;
}
/** A decision, and where it allows and a store was given, the copy to run. */
export interface LoadedOnce extends Loaded {
    readonly artifact: HandedOver | undefined;
}
/**
 * Answers whether an artifact may load, as the decision document. Every failure on the way, of the file, the publication
 * or its evidence, is a deny with its code; only a fault of this program throws.
 */
export declare function load(request: LoadRequest): Promise<LoadedOnce>;
/** What a decision goes by that time or a refresh may change. The head is judged anew: it may have expired since it was read. */
export declare function groundOf(facts: PublicationFacts, now: Date): LoadGround;
/** What is asked of an artifact beside its row. */
export declare function artifactQuestion({ fileName, pluginId }: Pick<LoadRequest, 'fileName' | 'pluginId'>, facts: PublicationFacts, found: Pick<ArtifactQuestion, 'digest' | 'contents' | 'release' | 'evidence'>): ArtifactQuestion;
/** Which plugin the row is looked for under. What the artifact claims is only a claim: the row decides. */
export declare function nameOf(request: Pick<LoadRequest, 'pluginId' | 'fileName'>, digest: Digest, contents: Outcome<ArtifactContents>): Outcome<string>;
/** The row of these bytes under that plugin. */
export declare function findRelease(facts: PublicationFacts, pluginId: string, digest: Digest): Promise<Outcome<AdmittedRelease>>;
/** What the row names by digest; the approval record, too, where the tier does not enforce. */
export declare function readEvidence(facts: PublicationFacts, release: Outcome<AdmittedRelease>, tier: EffectiveTier | undefined): Promise<LoadEvidence>;
