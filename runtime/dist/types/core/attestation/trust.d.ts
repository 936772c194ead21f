import { type TrustMaterial as SigstoreTrust } from '@sigstore/verify';
import { type Outcome } from '../finding.js';
import { IssuedCertificate } from './encoded-certificate.js';
export declare const MAX_TRUSTED_ROOT_BYTES: number;
export declare const MAX_THRESHOLD = 3;
/** How a signature came to be trusted: a closed list. `key` needs no certificate authority. */
export type TrustProfileName = 'public-good' | 'github-private' | 'private' | 'key';
/** How many proofs of each kind a signature owes, from as many different services. */
export interface Thresholds {
    /** Signed certificate timestamps of certificate transparency logs. */
    readonly ct_log: number;
    /** Entries in transparency logs of signatures. */
    readonly log: number;
    /** Trusted times: of timestamp authorities, or promised by a required log. */
    readonly timestamp: number;
}
/** Thresholds may only be raised above what the name promises; `private` must give its `timestamp`, at least 1. */
export interface TrustProfileConfig extends Partial<Thresholds> {
    readonly name: Exclude<TrustProfileName, 'key'>;
    /** SHA-256 of the DER root certificate, lower-case hex. */
    readonly certificate_authority: string;
}
export interface TrustConfig {
    readonly profiles: readonly TrustProfileConfig[];
}
/** One certificate authority of the trusted root, with what its profile asks. */
export interface TrustedAuthority {
    readonly profile: Exclude<TrustProfileName, 'key'>;
    readonly thresholds: Thresholds;
    /** From the issuer of leaf certificates to the root. */
    readonly chain: readonly IssuedCertificate[];
    /** SHA-256 of the DER root certificate, lower-case hex. */
    readonly root_sha256: string;
    readonly valid_from: Date;
    readonly valid_until: Date;
    /** The library's material with this authority alone, so that no other can step in for it. */
    readonly sigstore: SigstoreTrust;
}
declare const PREPARED: unique symbol;
/** Parsed and checked trust; only `prepareTrust`, `prepareOpenTrust` and `keyOnlyTrust` make it. */
export interface TrustMaterial {
    readonly [PREPARED]: true;
    readonly authorities: readonly TrustedAuthority[];
    readonly key_thresholds: Thresholds;
    /** Logs and timestamp authorities, without any certificate authority. */
    readonly services: SigstoreTrust;
}
/**
 * Prepares trust for the gate, once per configuration. Each certificate authority of the trusted root (Sigstore
 * trusted_root.json v0.1) is believed only under the profile that names its root certificate; one without a profile is
 * not believed at all. Windows of validity stay in force for every signature.
 */
export declare function prepareTrust(trustedRoot: Uint8Array, config: TrustConfig, file?: string): Outcome<TrustMaterial>;
/** Trust in every certificate authority of a trusted root alike, as `cosign verify` has it. Not for the gate. */
export declare function prepareOpenTrust(trustedRoot: Uint8Array, thresholds?: Thresholds, file?: string): Outcome<TrustMaterial>;
/** Trust in enrolled keys only: no certificate, log or timestamp is believed. */
export declare function keyOnlyTrust(): TrustMaterial;
export {};
