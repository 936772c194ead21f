/** A self-signed root and what hangs below it: Fulcio's intermediate, or the timestamp authority's signer. */
import { generateEcKeys, type KeyPair } from './keys.ts';
import {
  authorityKeyIdentifier,
  certificateAuthority,
  distinguishedName,
  EMPTY_NAME,
  extendedKeyUsage,
  issueCertificate,
  type Issuer,
  keyUsageCertificateSigning,
  keyUsageDigitalSignature,
  PURPOSE_CODE_SIGNING,
  PURPOSE_TIME_STAMPING,
  randomSerialNumber,
  subjectKeyIdentifier,
} from './x509.ts';

export interface Validity {
  readonly start: Date;
  readonly end: Date;
}

export interface IssuedAuthority extends Issuer {
  readonly certificate: Buffer;
  readonly serialNumber: Buffer;
}

export interface AuthorityChain {
  readonly organization: string;
  readonly root: IssuedAuthority;
  readonly subordinate: IssuedAuthority;
}

/** Fulcio: a root and an intermediate that may sign leaves only, both P-384. */
export function createFulcioChain(organization: string, validity: Validity): AuthorityChain {
  const root = createRoot(organization, 'fulcio root', validity);
  const subordinate = createSubordinate(root, organization, 'fulcio intermediate', generateEcKeys('P-384'), validity, [
    certificateAuthority(0),
    keyUsageCertificateSigning(),
    extendedKeyUsage(PURPOSE_CODE_SIGNING, false),
  ]);
  return { organization, root, subordinate };
}

/** Timestamp authority: RFC 3161 section 2.3 wants the time-stamping purpose alone, and critical. */
export function createTimestampChain(organization: string, validity: Validity): AuthorityChain {
  const root = createRoot(organization, 'timestamp root', validity);
  const subordinate = createSubordinate(root, organization, 'timestamp signer', generateEcKeys('P-256'), validity, [
    keyUsageDigitalSignature(),
    extendedKeyUsage(PURPOSE_TIME_STAMPING, true),
  ]);
  return { organization, root, subordinate };
}

function createRoot(organization: string, commonName: string, validity: Validity): IssuedAuthority {
  const keys = generateEcKeys('P-384');
  const name = distinguishedName(organization, commonName);
  const issuer: IssuedAuthority = { name, keys, certificate: EMPTY_NAME, serialNumber: randomSerialNumber() };
  const certificate = issueCertificate({
    issuer,
    subject: name,
    publicKey: keys.publicKey,
    serialNumber: issuer.serialNumber,
    notBefore: validity.start,
    notAfter: validity.end,
    extensions: [
      certificateAuthority(1),
      keyUsageCertificateSigning(),
      subjectKeyIdentifier(keys.publicKey),
      authorityKeyIdentifier(keys.publicKey),
    ],
  });
  return { ...issuer, certificate };
}

function createSubordinate(
  issuer: Issuer,
  organization: string,
  commonName: string,
  keys: KeyPair,
  validity: Validity,
  extensions: readonly Buffer[],
): IssuedAuthority {
  const name = distinguishedName(organization, commonName);
  const serialNumber = randomSerialNumber();
  const certificate = issueCertificate({
    issuer,
    subject: name,
    publicKey: keys.publicKey,
    serialNumber,
    notBefore: validity.start,
    notAfter: validity.end,
    extensions: [...extensions, subjectKeyIdentifier(keys.publicKey), authorityKeyIdentifier(issuer.keys.publicKey)],
  });
  return { name, keys, certificate, serialNumber };
}
