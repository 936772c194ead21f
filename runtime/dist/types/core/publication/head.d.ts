import type { Digest, PublicationConfig, PublicationHead } from '../../registry-schema/generated/types.js';
import type { TrustMaterial } from '../attestation/trust.js';
import { type VerifiedAttestation } from '../attestation/verify-attestation.js';
import { type Outcome } from '../finding.js';
/** A head admits nothing after this; the schedule renews it long before. */
export declare const HEAD_LIFETIME_HOURS: number;
/** What the head states: the bytes of registry.json and of the admissions metadata, together. */
export interface HeadSubjects {
    readonly registryDigest: Digest;
    readonly admissionsDigest: Digest;
    /** Version of the admissions role. */
    readonly version: number;
}
export declare function headPath(version: number): string;
/** The in-toto statement that the publish identity signs: the second proof of every admission. */
export declare function headStatement(subjects: HeadSubjects, predicate: PublicationHead): object;
export declare function headPredicate(said: Omit<PublicationHead, 'schema_version'>): PublicationHead;
export interface HeadClaim {
    readonly bundle: Uint8Array;
    readonly config: PublicationConfig;
    readonly subjects: HeadSubjects;
    readonly trust: TrustMaterial;
    readonly at: Date;
}
export interface VerifiedHead {
    readonly attestation: VerifiedAttestation;
    readonly predicate: PublicationHead;
}
/** Verifies the second proof: signed by the publish identity, for this registry, channel and version, and not expired. */
export declare function verifyHead(claim: HeadClaim): Outcome<VerifiedHead>;
