import type { Digest, Permission, Policy } from '../../registry-schema/generated/types.js';
import type { ArtifactContents } from '../artifact/artifact-contents.js';
import type { TrustMaterial } from '../attestation/trust.js';
import { type Finding, type Outcome } from '../finding.js';
import type { Code } from '../codes/index.js';
import { type EffectiveTier } from '../policy/effective-tier.js';
import type { AdmittedRelease } from './admitted-release.js';
/** Evidence that a row names by digest, as some untrusted mirror gave it. */
export interface LoadEvidence {
    readonly manifest: Uint8Array | undefined;
    readonly statement: Uint8Array | undefined;
    /** The approval record of the release; read where the tier does not enforce. */
    readonly approval?: Uint8Array | undefined;
}
/** An artifact beside what the publication says of it. */
export interface ArtifactQuestion {
    readonly fileName: string;
    /** Of the bytes that will run, read once. */
    readonly digest: Digest;
    readonly contents: Outcome<ArtifactContents>;
    /** The plugin that the host meant to load, where it said so. */
    readonly requestedPlugin?: string;
    readonly release: Outcome<AdmittedRelease>;
    readonly evidence: LoadEvidence;
    readonly policy: Policy;
    readonly registryId: string;
    readonly trust: TrustMaterial;
}
/** What the admitted manifest asks for. */
export interface DeclaredRun {
    readonly permissions: readonly Permission[];
    readonly executionMs: number | undefined;
}
/**
 * What was found of an artifact that no clock and no deny changes: good for every load of the same bytes under the same name, as
 * long as row, record, policy, trust and the tiers to be met stay what they are.
 */
export interface VerifiedArtifact {
    readonly findings: readonly Finding[];
    /** Undefined where a finding says why. */
    readonly declared: DeclaredRun | undefined;
    /** Codes that the tier let pass at admission; none where it enforces. */
    readonly noted: readonly Code[];
}
/** Verifies name, statement, both manifests and SBOM of an artifact against its row. `tier` is the one in force. */
export declare function verifyArtifact(question: ArtifactQuestion, tier: EffectiveTier | undefined): VerifiedArtifact;
