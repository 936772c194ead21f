import { type Outcome } from '../../core/finding.js';
/** The public half of a key as TUF metadata states it. */
export interface TufPublicKey {
    /** SHA-256 of the key's canonical form, lower-case hex. */
    readonly keyId: string;
    readonly keyType: 'ed25519' | 'ecdsa';
    readonly scheme: 'ed25519' | 'ecdsa-sha2-nistp256';
    /** Raw key in hex for Ed25519, SubjectPublicKeyInfo PEM for P-256. */
    readonly publicKey: string;
}
/** A key that signs: a file, an agent, or a key management service behind `sign`. */
export interface TufKey extends TufPublicKey {
    /** Signature over the bytes: 64 raw bytes for Ed25519, ASN.1 DER over their SHA-256 for P-256. */
    sign(bytes: Uint8Array): Buffer | Promise<Buffer>;
}
/**
 * A signing key from an unencrypted PKCS#8 PEM text, Ed25519 or P-256.
 * Refuses with PUBLICATION_KEY_UNUSABLE; the message never repeats any of the text.
 */
export declare function tufKeyFromPem(pem: string, file?: string): Outcome<TufKey>;
/** The public half, from a SubjectPublicKeyInfo or PKCS#8 PEM text. Refuses with PUBLICATION_KEY_UNUSABLE. */
export declare function tufPublicKeyFromPem(pem: string, file?: string): Outcome<TufPublicKey>;
/** The key as SubjectPublicKeyInfo in PEM, whatever its kind. */
export declare function tufKeyPem(key: TufPublicKey): string;
/** Whether the signature, as `sign` makes it, is the key's over those bytes. */
export declare function isSignedBy(key: TufPublicKey, bytes: Uint8Array, signature: Uint8Array): boolean;
