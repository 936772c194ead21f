/** A whole Sigstore on loopback: Fulcio, CT log, Rekor v1 and v2, a timestamp authority and OIDC issuers. */
import { createFulcioChain, createTimestampChain, type Validity } from './certificate-chain.ts';
import type { IdTokenClaims } from './claims.ts';
import { createCtLog, type CtLog } from './ct-log.ts';
import { handleFulcio } from './fulcio.ts';
import { type Handler, LOOPBACK, serve, type Service } from './http.ts';
import { createIssuer, issueToken, type TokenIssuer } from './identity-token.ts';
import { createOidcService } from './oidc-service.ts';
import { RekorV1 } from './rekor-v1.ts';
import { RekorV2 } from './rekor-v2.ts';
import { handleTimestamp } from './timestamp-authority.ts';
import { type ServiceUrls, signingConfigJson, trustedRootJson, type TrustedParts } from './trusted-root.ts';

export { type GitHubClaims, gitHubClaims, type IdTokenClaims } from './claims.ts';

const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';
const GITHUB = 'https://github.com';
const EMAIL_ISSUER = 'https://accounts.google.com';
const MS_PER_DAY = 86_400_000;
const AUTHORITY_LIFETIME_DAYS = 3650;

export interface SigstoreOptions {
  /** The time on every service's clock. Default: the machine's. */
  readonly clock?: () => Date;
  /** `iss` of workflow tokens, as certificates name it. Default: GitHub's. */
  readonly issuer?: string;
  /** Address of the GitHub whose workflows it vouches for. Default: GitHub's. */
  readonly server?: string;
  /** Organization in the authorities' names. */
  readonly organization?: string;
}

export interface PublicGoodOptions extends SigstoreOptions {
  readonly profile?: 'public-good';
}

export interface GitHubPrivateOptions extends SigstoreOptions {
  /** The shape of GitHub's instance for private repositories: no SCT, no Rekor, time from the TSA alone. */
  readonly profile: 'github-private';
}

export interface PrivateLabSigstore extends AsyncDisposable {
  /** Base URLs without a trailing slash, except `tsa`, which is the full address of the timestamp endpoint. */
  readonly urls: { readonly fulcio: string; readonly oidc: string; readonly tsa: string };
  /** Sigstore TrustedRoot JSON (v0.1). `until` ends the trust in every authority and log. */
  trustedRoot(options?: { readonly until?: Date }): object;
  /** Sigstore SigningConfig JSON (v0.2). */
  signingConfig(): object;
  /**
   * What a runner's job gets as ACTIONS_ID_TOKEN_REQUEST_URL and ACTIONS_ID_TOKEN_REQUEST_TOKEN; tokens fetched
   * with them carry these claims.
   */
  grantIdToken(claims: IdTokenClaims): { readonly requestUrl: string; readonly requestToken: string };
  /**
   * A signed identity token. With an `email` claim and no workflow it comes from the email issuer, else from the
   * workflow issuer. Given `iss`, `aud`, `nbf` or `exp` claims replace the true ones.
   */
  issueToken(claims: IdTokenClaims): string;
  close(): Promise<void>;
}

export interface LabSigstore extends PrivateLabSigstore {
  readonly urls: PrivateLabSigstore['urls'] & { readonly rekorV1: string; readonly rekorV2: string };
}

/** Starts every service on its own free port of 127.0.0.1. */
export function startSigstore(options?: PublicGoodOptions): Promise<LabSigstore>;
export function startSigstore(options: GitHubPrivateOptions): Promise<PrivateLabSigstore>;
export async function startSigstore(
  options: PublicGoodOptions | GitHubPrivateOptions = {},
): Promise<PrivateLabSigstore> {
  const { clock = () => new Date(), organization = 'sigstore.lab' } = options;
  const validity = validityFrom(clock());
  const fulcioChain = createFulcioChain(organization, validity);
  const tsaChain = createTimestampChain(organization, validity);
  const logs = options.profile === 'github-private' ? undefined : createLogs(clock);
  const workflow = createIssuer(options.issuer ?? GITHUB_ISSUER, 'github-workflow');
  const email = createIssuer(EMAIL_ISSUER, 'email');
  const tokens = createOidcService(workflow, email, clock);
  const fulcio = {
    chain: fulcioChain,
    issuers: [workflow, email],
    ctLog: logs?.ct,
    clock,
    server: options.server ?? GITHUB,
  };

  await using services = new ServiceStack();
  const urls = {
    fulcio: await services.serve((request) => handleFulcio(fulcio, request)),
    oidc: await services.serve((request) => tokens.handle(request)),
    tsa: `${await services.serve((request) => handleTimestamp(tsaChain, clock(), request))}/api/v1/timestamp`,
    ...(logs && {
      rekorV1: await services.serve((request) => logs.v1.handle(request)),
      rekorV2: await services.serve((request) => logs.v2.handle(request)),
    }),
  };
  const close = services.release();
  const start = rfc3339(validity.start);
  const trusted = {
    fulcio: { url: urls.fulcio, chain: fulcioChain },
    timestamps: { url: urls.tsa, chain: tsaChain },
    ...trustedLogs(logs, urls),
  };
  return {
    urls,
    trustedRoot: ({ until } = {}) =>
      trustedRootJson({ ...trusted, validFor: { start, ...(until && { end: rfc3339(until) }) } }),
    signingConfig: () => signingConfigJson(urls, organization, start),
    grantIdToken(claims) {
      const { path, requestToken } = tokens.grant(claims);
      return { requestUrl: `${urls.oidc}${path}?api-version=2.0`, requestToken };
    },
    issueToken: (claims) => issueToken(issuerFor(claims, workflow, email), claims, clock()),
    close,
    [Symbol.asyncDispose]: close,
  };
}

interface Logs {
  readonly ct: CtLog;
  readonly v1: RekorV1;
  readonly v2: RekorV2;
}

function createLogs(clock: () => Date): Logs {
  return { ct: createCtLog(), v1: new RekorV1(LOOPBACK, clock), v2: new RekorV2(LOOPBACK, clock) };
}

/** No client speaks to the CT log, so it has no address of its own: Fulcio's stands for it. */
function trustedLogs(logs: Logs | undefined, urls: ServiceUrls): Pick<TrustedParts, 'ctLogs' | 'logs'> {
  const { fulcio, rekorV1, rekorV2 } = urls;
  if (logs === undefined || rekorV1 === undefined || rekorV2 === undefined) return { ctLogs: [], logs: [] };
  return {
    ctLogs: [{ url: fulcio, keys: logs.ct.keys }],
    logs: [
      { url: rekorV1, ...logs.v1.log.signer },
      { url: rekorV2, ...logs.v2.log.signer },
    ],
  };
}

/** From a day before the start, so that a test's clock may step back a little. */
function validityFrom(start: Date): Validity {
  const begin = start.getTime() - MS_PER_DAY;
  return { start: new Date(begin), end: new Date(begin + AUTHORITY_LIFETIME_DAYS * MS_PER_DAY) };
}

const rfc3339 = (date: Date): string => `${date.toISOString().slice(0, 19)}Z`;

function issuerFor(claims: IdTokenClaims, workflow: TokenIssuer, email: TokenIssuer): TokenIssuer {
  return claims['email'] !== undefined && claims['job_workflow_ref'] === undefined ? email : workflow;
}

/** Services started so far; disposing it closes them, unless they were released to their owner. */
class ServiceStack implements AsyncDisposable {
  #services: Service[] = [];

  async serve(handler: Handler): Promise<string> {
    const service = await serve(handler);
    this.#services.push(service);
    return service.url;
  }

  release(): () => Promise<void> {
    const released = this.#services;
    this.#services = [];
    return async () => {
      await Promise.all(released.splice(0).map((service) => service.close()));
    };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all(this.#services.map((service) => service.close()));
  }
}
