import { type Bundle } from '@sigstore/bundle';
import { type Outcome } from '../finding.js';
/** Room for a CycloneDX predicate of some 20,000 components. */
export declare const MAX_BUNDLE_BYTES: number;
export declare const MAX_SIGNATURE_BYTES = 1024;
export type BundleVersion = '0.1' | '0.2' | '0.3';
export interface DsseContent {
    readonly kind: 'dsse';
    readonly payload_type: string;
    readonly payload: Buffer;
    readonly signature: Buffer;
}
export interface MessageContent {
    readonly kind: 'message';
    readonly algorithm: string;
    readonly digest: Buffer;
    readonly signature: Buffer;
}
export type BundleSigner = {
    readonly kind: 'certificate';
    readonly der: Buffer;
} | {
    readonly kind: 'key';
    readonly hint: string;
};
/** A bundle of known shape. Nothing in it is verified. */
export interface ParsedBundle<C extends DsseContent | MessageContent = DsseContent | MessageContent> {
    readonly version: BundleVersion;
    /** SHA-256 of the bundle's bytes, lower-case hex. */
    readonly digest: string;
    readonly content: C;
    readonly signer: BundleSigner;
    /** The same bundle as the verifying library reads it. */
    readonly sigstore: Bundle;
}
/**
 * Reads a bundle as the gate takes it: version 0.3 only (a bundle stripped of its inclusion proof and relabelled 0.1 would
 * verify on a promise alone), a DSSE envelope with exactly one signature, exactly one certificate or a key hint.
 */
export declare function parseBundle(bytes: Uint8Array, file?: string): Outcome<ParsedBundle<DsseContent>>;
/** Reads a bundle of any version and content that Sigstore's clients exchange. */
export declare function parseAnyBundle(bytes: Uint8Array, file?: string, versions?: readonly BundleVersion[]): Outcome<ParsedBundle>;
