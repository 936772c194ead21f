/** Issues and verifies OpenID Connect identity tokens: compact JWS, ES256. */
import { randomUUID, sign, verify } from 'node:crypto';
import type { IdTokenClaims } from './claims.ts';
import { digest, generateEcKeys, type KeyPair, spkiOf } from './keys.ts';
import { at, isObject } from './request-json.ts';
import { RequestRefused } from './request-refused.ts';

export const SIGSTORE_AUDIENCE = 'sigstore';
const TOKEN_LIFETIME_SECONDS = 300;
const MAX_TOKEN_BYTES = 64 * 1024;

export interface TokenIssuer {
  /** The `iss` claim. */
  readonly name: string;
  readonly kind: 'github-workflow' | 'email';
  readonly keys: KeyPair;
  readonly keyId: string;
}

export function createIssuer(name: string, kind: TokenIssuer['kind']): TokenIssuer {
  const keys = generateEcKeys('P-256');
  return { name, kind, keys, keyId: digest('sha256', spkiOf(keys.publicKey)).toString('hex').slice(0, 32) };
}

/** The issuer's JWKS (RFC 7517). */
export function jwksOf(issuer: TokenIssuer): { readonly keys: readonly unknown[] } {
  const jwk = issuer.keys.publicKey.export({ format: 'jwk' });
  return { keys: [{ ...jwk, kid: issuer.keyId, use: 'sig', alg: 'ES256' }] };
}

/** Signs the claims; `iss`, `aud`, `iat`, `nbf`, `exp` and `jti` are filled in unless given. */
export function issueToken(issuer: TokenIssuer, claims: IdTokenClaims, now: Date): string {
  const seconds = Math.floor(now.getTime() / 1000);
  const header = { alg: 'ES256', kid: issuer.keyId, typ: 'JWT' };
  const payload = {
    iss: issuer.name,
    aud: SIGSTORE_AUDIENCE,
    jti: randomUUID(),
    iat: seconds,
    nbf: seconds,
    exp: seconds + TOKEN_LIFETIME_SECONDS,
    ...claims,
  };
  const input = `${encode(header)}.${encode(payload)}`;
  const signature = sign('sha256', Buffer.from(input), { key: issuer.keys.privateKey, dsaEncoding: 'ieee-p1363' });
  return `${input}.${signature.toString('base64url')}`;
}

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

export interface VerifiedToken {
  readonly issuer: TokenIssuer;
  readonly claims: IdTokenClaims;
}

/**
 * Verifies signature, issuer, audience `sigstore` and time window.
 * @throws RequestRefused 401 saying which of them failed.
 */
export function verifyToken(token: string, issuers: readonly TokenIssuer[], now: Date): VerifiedToken {
  const parts = token.length > MAX_TOKEN_BYTES ? [] : token.split('.');
  const [header = '', payload = '', signature = ''] = parts;
  if (parts.length !== 3) throw refused('it is no compact JWS');
  const claims = decode(payload);
  const issuer = issuers.find((candidate) => candidate.name === claims['iss']);
  if (issuer === undefined) throw refused('its issuer is not trusted');
  const { alg, kid } = decode(header);
  // Only the issuer's own algorithm: `none` and HMAC over the public key are classic forgeries.
  if (alg !== 'ES256' || kid !== issuer.keyId) throw refused('it names no key of its issuer');
  const key = { key: issuer.keys.publicKey, dsaEncoding: 'ieee-p1363' as const };
  const signed = verify('sha256', Buffer.from(`${header}.${payload}`), key, Buffer.from(signature, 'base64url'));
  if (!signed) throw refused('its signature does not verify');
  requireAudience(claims['aud']);
  requireTimeWindow(claims, now.getTime() / 1000);
  return { issuer, claims };
}

function requireAudience(audience: unknown): void {
  const audiences: readonly unknown[] = Array.isArray(audience) ? audience : [audience];
  if (!audiences.includes(SIGSTORE_AUDIENCE)) throw refused(`its audience is not ${SIGSTORE_AUDIENCE}`);
}

function requireTimeWindow(claims: IdTokenClaims, seconds: number): void {
  const expires = at(claims, 'exp');
  if (typeof expires !== 'number' || expires <= seconds) throw refused('it has expired');
  const starts = at(claims, 'nbf') ?? 0;
  if (typeof starts !== 'number' || starts > seconds) throw refused('it is not valid yet');
}

function decode(part: string): IdTokenClaims {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
    if (isObject(value)) return value;
  } catch {
    // Falls through: text that is no JSON is refused like JSON that is no object.
  }
  throw refused('it is not readable');
}

const refused = (why: string): RequestRefused => new RequestRefused(401, `identity token refused: ${why}`);
