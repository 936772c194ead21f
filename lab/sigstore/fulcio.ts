/** Fulcio's API: a short-lived certificate for whoever proves an identity and possession of a key. */
import { createPublicKey, type KeyObject } from 'node:crypto';
import type { AuthorityChain } from './certificate-chain.ts';
import { type CtLog, sctList } from './ct-log.ts';
import { octetString } from './der.ts';
import { child, readDer } from './der-read.ts';
import { emailPrincipal, gitHubPrincipal, type Principal } from './fulcio-extensions.ts';
import { json, type LabRequest, type Reply } from './http.ts';
import { type TokenIssuer, verifyToken } from './identity-token.ts';
import { digest, signatureHolds, spkiOf } from './keys.ts';
import { at, base64At, decodeBase64, type JsonObject, parseObject, stringAt } from './request-json.ts';
import { RequestRefused } from './request-refused.ts';
import {
  authorityKeyIdentifier,
  EMPTY_NAME,
  encodeTbs,
  extendedKeyUsage,
  extension,
  issueCertificate,
  keyUsageDigitalSignature,
  PURPOSE_CODE_SIGNING,
  randomSerialNumber,
  subjectAlternativeName,
  subjectKeyIdentifier,
  toPem,
} from './x509.ts';

const LEAF_LIFETIME_MINUTES = 10;
const MIN_RSA_BITS = 2048;
const OID_SCT_LIST = '1.3.6.1.4.1.11129.2.4.2';
const EC_CURVES: ReadonlySet<string> = new Set(['prime256v1', 'secp384r1', 'secp521r1']);

export interface FulcioParts {
  readonly chain: AuthorityChain;
  readonly issuers: readonly TokenIssuer[];
  /** Absent in GitHub's private instance, whose certificates carry no SCT. */
  readonly ctLog: CtLog | undefined;
  readonly clock: () => Date;
  /** Address of the GitHub whose workflows it vouches for. */
  readonly server: string;
}

export function handleFulcio(parts: FulcioParts, request: LabRequest): Reply {
  const route = `${request.method} ${request.path}`;
  if (route === 'GET /api/v2/trustBundle') return json(200, { chains: [{ certificates: chainPem(parts) }] });
  if (route !== 'POST /api/v2/signingCert') throw new RequestRefused(404, `no such endpoint: ${route}`);
  const body = parseObject(request.body.toString('utf8'));
  const now = parts.clock();
  const token = verifyToken(bearerOrBody(request, body), parts.issuers, now);
  const principal =
    token.issuer.kind === 'email' ? emailPrincipal(token.claims) : gitHubPrincipal(token.claims, parts.server);
  const key = provenKey(body, principal.challenge);
  const certificates = [toPem(issueLeaf(parts, principal, key, now)), ...chainPem(parts)];
  const field = parts.ctLog === undefined ? 'signedCertificateDetachedSct' : 'signedCertificateEmbeddedSct';
  return json(200, { [field]: { chain: { certificates } } });
}

const chainPem = ({ chain }: FulcioParts): string[] => [
  toPem(chain.subordinate.certificate),
  toPem(chain.root.certificate),
];

/** sigstore-python sends the token as a bearer header, the others in the body. */
function bearerOrBody(request: LabRequest, body: JsonObject): string {
  const bearer = /^bearer (.+)$/i.exec(request.headers.authorization ?? '')?.[1];
  return bearer ?? stringAt(body, 'credentials', 'oidcIdentityToken');
}

/** The key to certify, once its holder has signed the challenge or a certificate request. */
function provenKey(body: JsonObject, challenge: string): KeyObject {
  if (at(body, 'certificateSigningRequest') !== undefined) {
    return certificateRequestKey(base64At(body, 'certificateSigningRequest'));
  }
  const key = acceptableKey(stringAt(body, 'publicKeyRequest', 'publicKey', 'content'));
  const proof = base64At(body, 'publicKeyRequest', 'proofOfPossession');
  if (!signatureHolds(key, Buffer.from(challenge), proof)) {
    throw new RequestRefused(400, 'the proof of possession does not verify');
  }
  return key;
}

/** PKCS #10, self-signed: DER, or PEM whose text is the base64-decoded field. */
function certificateRequestKey(request: Buffer): KeyObject {
  const armour = /-----BEGIN CERTIFICATE REQUEST-----([\s\S]+?)-----END CERTIFICATE REQUEST-----/.exec(
    request.toString('latin1'),
  );
  const der = armour?.[1] === undefined ? request : decodeBase64(armour[1].replaceAll(/\s/g, ''), 'request');
  const root = readDer(der);
  const info = child(root, 0);
  const key = acceptableKey(child(info, 2).raw);
  if (!signatureHolds(key, info.raw, child(root, 2).contents.subarray(1))) {
    throw new RequestRefused(400, 'the certificate request is not signed by its key');
  }
  return key;
}

function acceptableKey(encoded: string | Buffer): KeyObject {
  let key: KeyObject;
  try {
    key =
      typeof encoded === 'string'
        ? createPublicKey(encoded)
        : createPublicKey({ key: encoded, format: 'der', type: 'spki' });
  } catch {
    throw new RequestRefused(400, 'unreadable public key');
  }
  const { namedCurve, modulusLength } = key.asymmetricKeyDetails ?? {};
  const strong =
    key.asymmetricKeyType === 'ed25519' ||
    (key.asymmetricKeyType === 'ec' && EC_CURVES.has(namedCurve ?? '')) ||
    (key.asymmetricKeyType === 'rsa' && (modulusLength ?? 0) >= MIN_RSA_BITS);
  if (!strong) throw new RequestRefused(400, 'unsupported kind of public key');
  return key;
}

function issueLeaf(parts: FulcioParts, principal: Principal, publicKey: KeyObject, now: Date): Buffer {
  const issuer = parts.chain.subordinate;
  const fields = {
    issuer,
    subject: EMPTY_NAME,
    publicKey,
    serialNumber: randomSerialNumber(),
    notBefore: now,
    notAfter: new Date(now.getTime() + LEAF_LIFETIME_MINUTES * 60_000),
    extensions: [
      keyUsageDigitalSignature(),
      extendedKeyUsage(PURPOSE_CODE_SIGNING, false),
      subjectKeyIdentifier(publicKey),
      authorityKeyIdentifier(issuer.keys.publicKey),
      subjectAlternativeName(principal.name),
      ...principal.extensions,
    ],
  };
  if (parts.ctLog === undefined) return issueCertificate(fields);
  const issuerKeyHash = digest('sha256', spkiOf(issuer.keys.publicKey));
  const sct = parts.ctLog.submit(encodeTbs(fields), issuerKeyHash, now);
  const embedded = extension(OID_SCT_LIST, false, octetString(sctList(sct)));
  return issueCertificate({ ...fields, extensions: [...fields.extensions, embedded] });
}
