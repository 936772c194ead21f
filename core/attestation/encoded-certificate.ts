import type { KeyObject, X509Certificate as OpenSslCertificate } from 'node:crypto';
import { ASN1Obj, X509Certificate } from '@sigstore/core';
import { parseEncoded } from './encoded-asn1.ts';

const EXTENSIONS_TAG_NUMBER = 3;

/**
 * The library's certificate over bytes that never change, so that what follows from them alone is worked out once: whether
 * another certificate's key signed this one. The library asks that again for each trusted time, and of the same issuers and
 * timestamp authorities for every bundle. Times, names, usage and constraints it still judges each time.
 */
export class EncodedCertificate extends X509Certificate {
  private readonly signedBy = new WeakMap<X509Certificate, boolean>();

  /** Throws for bytes that the library cannot read. */
  constructor(der: Uint8Array) {
    super(parseEncoded(der));
  }

  override verify(issuer: X509Certificate = this): boolean {
    const known = this.signedBy.get(issuer);
    if (known !== undefined) return known;
    const verifies = super.verify(issuer);
    this.signedBy.set(issuer, verifies);
    return verifies;
  }

  /**
   * A copy whose list of extensions may be changed, as the library does to see what a certificate log signed: the nodes
   * around that list are encoded anew, the others keep their bytes.
   */
  override clone(): X509Certificate {
    const tbs = this.tbsCertificate;
    const isList = (node: ASN1Obj): boolean => node.tag.isContextSpecific(EXTENSIONS_TAG_NUMBER);
    const copiedTbs = copied(tbs, (part) => (isList(part) ? copied(part, (list) => copied(list, same)) : part));
    return new X509Certificate(copied(this.root, (part) => (part === tbs ? copiedTbs : part)));
  }
}

/** A certificate that OpenSSL reads too; only such ones sign for a bundle, or issue those that do. */
export class IssuedCertificate extends EncodedCertificate {
  readonly openSsl: OpenSslCertificate;
  private readonly key: KeyObject;
  private readonly issuedBy = new WeakMap<X509Certificate, boolean>();

  /**
   * Takes the bytes from OpenSSL, so that what it says of them holds for them. Throws for those that the library cannot
   * read, and for a key that OpenSSL cannot: it decodes one only when asked.
   */
  constructor(openSsl: OpenSslCertificate) {
    super(openSsl.raw);
    this.openSsl = openSsl;
    this.key = openSsl.publicKey;
  }

  /** Whether OpenSSL finds, whatever the time, that the other one issued this one: names, identifiers and use of keys, signature. */
  isIssuedBy(issuer: IssuedCertificate): boolean {
    const known = this.issuedBy.get(issuer);
    if (known !== undefined) return known;
    const issued = this.openSsl.checkIssued(issuer.openSsl) && this.openSsl.verify(issuer.key);
    this.issuedBy.set(issuer, issued);
    return issued;
  }

  /**
   * The library's check of the signature alone. Where OpenSSL verified it, with an algorithm that the library knows, that was
   * the same check over the same bytes; it takes an unknown algorithm for the key's default, so that could be another.
   */
  override verify(issuer: X509Certificate = this): boolean {
    const verified = this.issuedBy.get(issuer) === true && typeof this.signatureAlgorithm === 'string';
    return verified || super.verify(issuer);
  }
}

function copied(node: ASN1Obj, inner: (sub: ASN1Obj) => ASN1Obj): ASN1Obj {
  return new ASN1Obj(node.tag, node.value, node.subs.map(inner));
}

function same(node: ASN1Obj): ASN1Obj {
  return node;
}
