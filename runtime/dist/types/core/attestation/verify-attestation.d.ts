import { type Outcome } from '../finding.js';
import type { JsonValue } from '../json/json-value.js';
import { type CertificateIdentity } from '../identity/certificate.js';
import type { SignerIdentity } from '../identity/signer-identity.js';
import { type ExpectedSubject } from './match-subjects.js';
import { type Statement } from './statement.js';
import type { TrustMaterial, TrustProfileName } from './trust.js';
export interface AttestationQuestion {
    /** A Sigstore bundle v0.3, JSON. */
    readonly bundle: Uint8Array;
    /** Compared exactly. */
    readonly predicateType: string;
    /** Everything that the statement must cover, and by default nothing beyond. */
    readonly subjects: readonly ExpectedSubject[];
    /** `allow` where a statement of others rightly covers more than what is judged, as provenance of a whole build does. */
    readonly otherSubjects?: 'refuse' | 'allow';
    /** Who may have signed. One of them must match whole; none means that nobody may. */
    readonly identities: readonly SignerIdentity[];
    readonly trust: TrustMaterial;
    /** The time of judgement (of admission), at which an enrolled key must be valid. Certificates are judged at the trusted time of signing. */
    readonly at: Date;
    readonly file?: string;
}
declare const VERIFIED: unique symbol;
/** A statement with the proof that an enrolled signer made it. Only `verifyAttestation` makes one. */
export interface VerifiedAttestation {
    readonly [VERIFIED]: true;
    readonly statement: Statement;
    readonly predicate: JsonValue;
    /** The enrolled identity that matched. */
    readonly signer: SignerIdentity;
    /** What the certificate states, for reports on drift between releases; absent for keys. */
    readonly certificate?: CertificateIdentity;
    readonly profile: TrustProfileName;
    /** Trusted times of signing, oldest first. */
    readonly times: readonly Date[];
    /** SHA-256 of the bundle, lower-case hex. */
    readonly bundle_sha256: string;
}
/**
 * Answers whether the bundle is an in-toto statement of that kind over exactly those files by one of those signers, with
 * every finding there is. Sigstore client specification, section 4, plus what no library checks.
 */
export declare function verifyAttestation(question: AttestationQuestion): Outcome<VerifiedAttestation>;
export {};
