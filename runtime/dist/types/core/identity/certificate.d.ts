import { X509Certificate, type KeyObject } from 'node:crypto';
import { type Outcome } from '../finding.js';
/** Fulcio certificates are under 3 KiB. */
export declare const MAX_CERTIFICATE_BYTES: number;
/** One subject alternative name, RFC 5280 section 4.2.1.6; `other` is whatever is neither a URI nor an e-mail address. */
export interface AlternativeName {
    readonly kind: 'uri' | 'email' | 'other';
    readonly value: string;
}
/**
 * What a Fulcio certificate states about its signer: the extensions 1.3.6.1.4.1.57264.1.8 to .22, each a DER
 * UTF8String, under their names in Fulcio's documentation. A member is absent if the certificate does not state it.
 */
export interface CertificateIdentity {
    readonly alternative_names: readonly AlternativeName[];
    readonly issuer?: string;
    readonly build_signer_uri?: string;
    readonly build_signer_digest?: string;
    readonly runner_environment?: string;
    readonly source_repository?: string;
    readonly source_repository_digest?: string;
    readonly source_repository_ref?: string;
    readonly source_repository_id?: string;
    readonly source_repository_owner?: string;
    readonly source_repository_owner_id?: string;
    readonly build_config_uri?: string;
    readonly build_config_digest?: string;
    readonly build_trigger?: string;
    readonly run_invocation_uri?: string;
    readonly source_repository_visibility?: string;
}
export interface SigningCertificate {
    readonly der: Buffer;
    readonly x509: X509Certificate;
    readonly key: KeyObject;
    readonly identity: CertificateIdentity;
    readonly has_sct: boolean;
}
/**
 * Reads a leaf certificate from exactly the bytes that its issuer signed, and checks what the verifying library does not:
 * extended key usage is code signing alone, it is no authority, and no critical extension is unknown (RFC 5280 section
 * 4.2). Says nothing about who issued it.
 */
export declare function parseCertificate(der: Uint8Array, file?: string): Outcome<SigningCertificate>;
