/** The OpenID Connect issuers over HTTP, and the endpoint through which a GitHub runner fetches its job's token. */
import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IdTokenClaims } from './claims.ts';
import { json, type LabRequest, type Reply } from './http.ts';
import { issueToken, jwksOf, type TokenIssuer } from './identity-token.ts';
import { RequestRefused } from './request-refused.ts';

const GRANT_PATH = /^\/actions\/idtoken\/([0-9a-f]{32})$/;
/** Where the email issuer's discovery document lives beside the workflow issuer's, which has the root. */
const EMAIL_PREFIX = '/email';

interface Grant {
  readonly claims: IdTokenClaims;
  readonly requestToken: string;
}

export interface OidcService {
  handle(request: LabRequest): Reply;
  /** Path of the new grant, and the bearer token that unlocks it. */
  grant(claims: IdTokenClaims): { readonly path: string; readonly requestToken: string };
}

export function createOidcService(workflow: TokenIssuer, email: TokenIssuer, clock: () => Date): OidcService {
  const grants = new Map<string, Grant>();
  return {
    grant(claims) {
      const id = randomBytes(16).toString('hex');
      const requestToken = randomBytes(32).toString('base64url');
      grants.set(id, { claims, requestToken });
      return { path: `/actions/idtoken/${id}`, requestToken };
    },
    handle(request) {
      if (request.method !== 'GET') throw new RequestRefused(405, 'only GET');
      const grantId = GRANT_PATH.exec(request.path)?.[1];
      if (grantId !== undefined) return redeem(grants.get(grantId), request, workflow, clock());
      const isEmail = request.path.startsWith(`${EMAIL_PREFIX}/`);
      const prefix = isEmail ? EMAIL_PREFIX : '';
      return discover(request.path.slice(prefix.length), `${request.origin}${prefix}`, isEmail ? email : workflow);
    },
  };
}

function discover(path: string, base: string, issuer: TokenIssuer): Reply {
  if (path === '/.well-known/jwks') return json(200, jwksOf(issuer));
  if (path !== '/.well-known/openid-configuration') throw new RequestRefused(404, 'no such document');
  return json(200, {
    issuer: issuer.name,
    jwks_uri: `${base}/.well-known/jwks`,
    response_types_supported: ['id_token'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['ES256'],
    scopes_supported: ['openid'],
  });
}

/** Answers as the runner service does; without an `audience` GitHub names the repository's owner. */
function redeem(grant: Grant | undefined, request: LabRequest, issuer: TokenIssuer, now: Date): Reply {
  const presented = /^bearer (.+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? '';
  if (grant === undefined || !sameText(presented, grant.requestToken)) {
    throw new RequestRefused(401, 'the request token does not belong to this job');
  }
  const owner = grant.claims['repository_owner'];
  const audience = request.query.get('audience') ?? `https://github.com/${typeof owner === 'string' ? owner : ''}`;
  const value = issueToken(issuer, { ...grant.claims, aud: audience }, now);
  return json(200, { count: value.length, value });
}

function sameText(left: string, right: string): boolean {
  const [a, b] = [Buffer.from(left), Buffer.from(right)];
  return a.length === b.length && timingSafeEqual(a, b);
}
