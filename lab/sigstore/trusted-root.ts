/** The lab's Sigstore TrustedRoot and SigningConfig, as the protobuf JSON that every client reads. */
import type { AuthorityChain } from './certificate-chain.ts';
import { ecdsaLogId } from './checkpoint.ts';
import { type KeyPair, spkiOf } from './keys.ts';

const TRUSTED_ROOT_TYPE = 'application/vnd.dev.sigstore.trustedroot+json;version=0.1';
const SIGNING_CONFIG_TYPE = 'application/vnd.dev.sigstore.signingconfig.v0.2+json';

/** Start and end of trust, RFC 3339. */
export interface Window {
  readonly start: string;
  readonly end?: string;
}

export interface Authority {
  readonly url: string;
  readonly chain: AuthorityChain;
}

export interface Log {
  readonly url: string;
  readonly keys: KeyPair;
  /** SHA-256 of the key unless the log's notes name it otherwise. */
  readonly keyId?: Buffer;
}

export interface TrustedParts {
  readonly fulcio: Authority;
  readonly timestamps: Authority;
  readonly ctLogs: readonly Log[];
  readonly logs: readonly Log[];
  readonly validFor: Window;
}

export function trustedRootJson(parts: TrustedParts): object {
  const { validFor } = parts;
  return {
    mediaType: TRUSTED_ROOT_TYPE,
    tlogs: parts.logs.map((log) => logJson(log, validFor)),
    certificateAuthorities: [authorityJson(parts.fulcio, validFor)],
    ctlogs: parts.ctLogs.map((log) => logJson(log, validFor)),
    timestampAuthorities: [authorityJson(parts.timestamps, validFor)],
  };
}

function authorityJson({ url, chain }: Authority, validFor: Window): object {
  return {
    subject: { organization: chain.organization, commonName: chain.organization },
    uri: url,
    certChain: {
      certificates: [chain.subordinate, chain.root].map(({ certificate }) => ({
        rawBytes: certificate.toString('base64'),
      })),
    },
    validFor,
  };
}

function logJson({ url, keys, keyId }: Log, validFor: Window): object {
  const isEd25519 = keys.publicKey.asymmetricKeyType === 'ed25519';
  return {
    baseUrl: url,
    hashAlgorithm: 'SHA2_256',
    publicKey: {
      rawBytes: spkiOf(keys.publicKey).toString('base64'),
      keyDetails: isEd25519 ? 'PKIX_ED25519' : 'PKIX_ECDSA_P256_SHA_256',
      validFor,
    },
    logId: { keyId: (keyId ?? ecdsaLogId(keys.publicKey)).toString('base64') },
  };
}

export interface ServiceUrls {
  readonly fulcio: string;
  readonly oidc: string;
  readonly tsa: string;
  readonly rekorV1?: string;
  readonly rekorV2?: string;
}

export function signingConfigJson(urls: ServiceUrls, operator: string, start: string): object {
  const service = (url: string, majorApiVersion: number): object => ({
    url,
    majorApiVersion,
    validFor: { start },
    operator,
  });
  const logs = [
    ...(urls.rekorV2 === undefined ? [] : [service(urls.rekorV2, 2)]),
    ...(urls.rekorV1 === undefined ? [] : [service(urls.rekorV1, 1)]),
  ];
  return {
    mediaType: SIGNING_CONFIG_TYPE,
    caUrls: [service(urls.fulcio, 1)],
    oidcUrls: [service(urls.oidc, 1)],
    rekorTlogUrls: logs,
    ...(logs.length === 0 ? {} : { rekorTlogConfig: { selector: 'ANY' } }),
    tsaUrls: [service(urls.tsa, 1)],
    tsaConfig: { selector: 'ANY' },
  };
}
