import type { Digest } from '../../registry-schema/generated/types.js';
import { type Outcome } from '../finding.js';
import type { Deny, Reinstated } from '../registry/registry-state.js';
/** Small enough for a message queue, a pager or a QR code. */
export declare const MAX_SIGNED_DENY_BYTES = 2048;
export interface DenyOrigin {
    readonly registryId: string;
    readonly channel: string;
}
/** A deny that holds by itself, from wherever it came. Only `verifySignedDeny` makes one. */
export interface SignedDeny {
    /** As in revocations.json; its reason and issuer may be cut, and it may hold a part of the digests. */
    readonly deny: Deny;
    /** Names the whole entry: a quarantine whose entry was ended is none. */
    readonly entryDigest: Digest;
}
/** A key of the revocations role, as verified metadata gives it. */
export interface DenyKey {
    readonly keyId: string;
    isSignedBy(bytes: Uint8Array, signature: Uint8Array): boolean;
}
/** What is signed of a payload (DSSE 1.0, pre-authentication encoding). */
export declare function preAuthEncoding(payload: Uint8Array): Uint8Array;
/** A Sigstore bundle v0.3 with one signature by a key. */
export declare function encodeSignedDeny(payload: Uint8Array, keyId: string, signature: Uint8Array): Uint8Array;
/**
 * The in-toto statements of an entry, canonical JSON, each at most MAX_SIGNED_DENY_BYTES once it is signed. One that names a
 * plugin is one statement: a host matches names. Of any other, each statement denies a part of the digests by itself.
 */
export declare function denyStatements(deny: Deny, origin: DenyOrigin): readonly Uint8Array[];
/**
 * Verifies a signed deny: by a key of the revocations role, for this registry and channel, and not of a quarantine that a quorum
 * has ended since, by the reinstatements of a verified publication.
 *
 * Codes: DENY_STATEMENT_…, PUBLICATION_WRONG_REGISTRY, PUBLICATION_WRONG_CHANNEL, ATTESTATION_…, PREDICATE_….
 */
export declare function verifySignedDeny(bundle: Uint8Array, expected: DenyOrigin & {
    readonly keys: readonly DenyKey[];
    readonly reinstatements: readonly Reinstated[];
}): Outcome<SignedDeny>;
