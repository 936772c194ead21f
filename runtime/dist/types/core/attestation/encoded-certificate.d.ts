import type { X509Certificate as OpenSslCertificate } from 'node:crypto';
import { X509Certificate } from '@sigstore/core';
/**
 * The library's certificate over bytes that never change, so that what follows from them alone is worked out once: whether
 * another certificate's key signed this one. The library asks that again for each trusted time, and of the same issuers and
 * timestamp authorities for every bundle. Times, names, usage and constraints it still judges each time.
 */
export declare class EncodedCertificate extends X509Certificate {
    private readonly signedBy;
    /** Throws for bytes that the library cannot read. */
    constructor(der: Uint8Array);
    verify(issuer?: X509Certificate): boolean;
    /**
     * A copy whose list of extensions may be changed, as the library does to see what a certificate log signed: the nodes
     * around that list are encoded anew, the others keep their bytes.
     */
    clone(): X509Certificate;
}
/** A certificate that OpenSSL reads too; only such ones sign for a bundle, or issue those that do. */
export declare class IssuedCertificate extends EncodedCertificate {
    readonly openSsl: OpenSslCertificate;
    private readonly key;
    private readonly issuedBy;
    /**
     * Takes the bytes from OpenSSL, so that what it says of them holds for them. Throws for those that the library cannot
     * read, and for a key that OpenSSL cannot: it decodes one only when asked.
     */
    constructor(openSsl: OpenSslCertificate);
    /** Whether OpenSSL finds, whatever the time, that the other one issued this one: names, identifiers and use of keys, signature. */
    isIssuedBy(issuer: IssuedCertificate): boolean;
    /**
     * The library's check of the signature alone. Where OpenSSL verified it, with an algorithm that the library knows, that was
     * the same check over the same bytes; it takes an unknown algorithm for the key's default, so that could be another.
     */
    verify(issuer?: X509Certificate): boolean;
}
