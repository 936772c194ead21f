/** A timestamp authority (RFC 3161): DER queries, and the JSON ones of Sigstore's service. */
import { randomBytes } from 'node:crypto';
import type { AuthorityChain, IssuedAuthority } from './certificate-chain.ts';
import { context, generalizedTime, integer, objectIdentifier, octetString, sequence, setOf, time } from './der.ts';
import { child, type DerNode, readDer } from './der-read.ts';
import type { LabRequest, Reply } from './http.ts';
import { digest, signWith } from './keys.ts';
import { at, base64At, parseObject } from './request-json.ts';
import { RequestRefused } from './request-refused.ts';
import { ecdsaAlgorithm, toPem } from './x509.ts';

const OID_SIGNED_DATA = '1.2.840.113549.1.7.2';
const OID_TST_INFO = '1.2.840.113549.1.9.16.1.4';
const OID_CONTENT_TYPE = '1.2.840.113549.1.9.3';
const OID_MESSAGE_DIGEST = '1.2.840.113549.1.9.4';
const OID_SIGNING_TIME = '1.2.840.113549.1.9.5';
const OID_SIGNING_CERTIFICATE_V2 = '1.2.840.113549.1.9.16.2.47';
const OID_POLICY = '1.3.6.1.4.1.57264.2';
const DIGESTS = [
  { name: 'sha256', oid: '2.16.840.1.101.3.4.2.1', bytes: 32 },
  { name: 'sha384', oid: '2.16.840.1.101.3.4.2.2', bytes: 48 },
  { name: 'sha512', oid: '2.16.840.1.101.3.4.2.3', bytes: 64 },
] as const;
const SHA256_ALGORITHM = sequence(objectIdentifier(DIGESTS[0].oid));
/** The bare path too: some clients take the address as it is, others append the path to a base. */
const TIMESTAMP_ROUTES: ReadonlySet<string> = new Set(['POST /', 'POST /api/v1/timestamp']);
const TAG_INTEGER = 0x02;
const TAG_BOOLEAN = 0x01;
const MAX_NONCE_BYTES = 32;

interface Query {
  /** DER MessageImprint. */
  readonly imprint: Buffer;
  /** DER INTEGER, echoed. */
  readonly nonce: Buffer | undefined;
  readonly includeCertificates: boolean;
}

export function handleTimestamp(chain: AuthorityChain, now: Date, request: LabRequest): Reply {
  const route = `${request.method} ${request.path}`;
  if (route === 'GET /api/v1/timestamp/certchain') {
    const pem = [chain.subordinate, chain.root].map(({ certificate }) => toPem(certificate)).join('');
    return { status: 200, type: 'application/pem-certificate-chain', body: pem };
  }
  if (!TIMESTAMP_ROUTES.has(route)) throw new RequestRefused(404, `no such endpoint: ${route}`);
  const isJson = (request.headers['content-type'] ?? '').includes('json');
  const query = isJson ? jsonQuery(request.body) : derQuery(request.body);
  return { status: 201, type: 'application/timestamp-reply', body: timestampResponse(chain, query, now) };
}

function jsonQuery(body: Buffer): Query {
  const value = parseObject(body.toString('utf8'));
  const hash = base64At(value, 'artifactHash');
  const algorithm = DIGESTS.find(({ name }) => name === at(value, 'hashAlgorithm'));
  if (algorithm === undefined || hash.length !== algorithm.bytes) throw new RequestRefused(400, 'unsupported hash');
  const nonce = at(value, 'nonce');
  return {
    imprint: sequence(sequence(objectIdentifier(algorithm.oid)), octetString(hash)),
    nonce: typeof nonce === 'number' && Number.isSafeInteger(nonce) && nonce >= 0 ? integer(nonce) : undefined,
    includeCertificates: at(value, 'certificates') === true,
  };
}

/** TimeStampReq (section 2.4.1). */
function derQuery(body: Buffer): Query {
  const root = readDer(body);
  const imprint = child(root, 1);
  const optional = root.children.slice(2);
  const nonce = optional.find(({ tag }) => tag === TAG_INTEGER);
  if (nonce !== undefined && nonce.contents.length > MAX_NONCE_BYTES) throw new RequestRefused(400, 'nonce too long');
  requireKnownDigest(imprint);
  return {
    imprint: imprint.raw,
    nonce: nonce?.raw,
    includeCertificates: optional.some(({ tag, contents }) => tag === TAG_BOOLEAN && contents[0] !== 0),
  };
}

function requireKnownDigest(imprint: DerNode): void {
  const oid = child(child(imprint, 0), 0).raw;
  const algorithm = DIGESTS.find((known) => objectIdentifier(known.oid).equals(oid));
  if (algorithm?.bytes !== child(imprint, 1).contents.length) throw new RequestRefused(400, 'unsupported hash');
}

/** TimeStampResp, granted (section 2.4.2). */
function timestampResponse(chain: AuthorityChain, query: Query, now: Date): Buffer {
  const tstInfo = sequence(
    integer(1),
    objectIdentifier(OID_POLICY),
    query.imprint,
    integer(randomBytes(16)),
    generalizedTime(now),
    sequence(integer(1)),
    ...(query.nonce === undefined ? [] : [query.nonce]),
  );
  const certificates = query.includeCertificates
    ? [context(0, chain.subordinate.certificate, chain.root.certificate)]
    : [];
  const signedData = sequence(
    integer(3),
    setOf(SHA256_ALGORITHM),
    sequence(objectIdentifier(OID_TST_INFO), context(0, octetString(tstInfo))),
    ...certificates,
    setOf(signerInfo(chain, tstInfo, now)),
  );
  const token = sequence(objectIdentifier(OID_SIGNED_DATA), context(0, signedData));
  return sequence(sequence(integer(0)), token);
}

/** SignerInfo (RFC 5652 section 5.3): the signature covers the attributes encoded as a SET, not as sent. */
function signerInfo(chain: AuthorityChain, tstInfo: Buffer, now: Date): Buffer {
  const signer = chain.subordinate;
  const issuer = chain.root.name;
  const attributes = setOf(
    attribute(OID_CONTENT_TYPE, objectIdentifier(OID_TST_INFO)),
    attribute(OID_SIGNING_TIME, time(now)),
    attribute(OID_MESSAGE_DIGEST, octetString(digest('sha256', tstInfo))),
    attribute(OID_SIGNING_CERTIFICATE_V2, signingCertificate(signer, issuer)),
  );
  const implicitAttributes = Buffer.from(attributes);
  implicitAttributes[0] = 0xa0;
  return sequence(
    integer(1),
    sequence(issuer, integer(signer.serialNumber)),
    SHA256_ALGORITHM,
    implicitAttributes,
    ecdsaAlgorithm(signer.keys.publicKey),
    octetString(signWith(signer.keys.privateKey, attributes)),
  );
}

const attribute = (oid: string, value: Buffer): Buffer => sequence(objectIdentifier(oid), setOf(value));

/** SigningCertificateV2 (RFC 5035 section 3): binds the token to one certificate, not just to one key. */
function signingCertificate(signer: IssuedAuthority, issuer: Buffer): Buffer {
  const issuerSerial = sequence(sequence(context(4, issuer)), integer(signer.serialNumber));
  const certificateId = sequence(octetString(digest('sha256', signer.certificate)), issuerSerial);
  return sequence(sequence(certificateId));
}
