import { createPrivateKey, sign, type KeyObject } from 'node:crypto';
import { finding, ok, refused, type Outcome } from '../../core/finding.ts';
import { GitHubError, openGitHub } from '../github/client.ts';
import { gitHubFailure } from '../github/failure.ts';

/** An App as its settings page tells of it. */
export interface AppCredentials {
  /** Its number, in digits. */
  readonly id: string;
  /** Private key, PEM. */
  readonly key: string;
}

export interface MintRequest {
  readonly apiUrl: string;
  /** The organization that installed it. */
  readonly org: string;
  readonly app: AppCredentials;
  readonly now: Date;
  /** Told each secret before it is sent anywhere: no log may show it. */
  readonly mask: (secret: string) => void;
}

/** GitHub takes ten minutes at most, by its own clock. */
const JWT_LIFETIME_SECONDS = 540;
const CLOCK_SKEW_SECONDS = 60;

/**
 * A token of the App's installation in an organization, with members read and nothing else, good for an hour.
 *
 * Codes: GITHUB_APP_KEY_UNUSABLE, GITHUB_APP_REFUSED, GITHUB_APP_NOT_INSTALLED, GITHUB_APP_SUSPENDED, GITHUB_APP_UNGRANTED,
 * GITHUB_UNREACHABLE and the other codes of a GitHub that fails.
 */
export async function mintMembersToken({ apiUrl, org, app, now, mask }: MintRequest): Promise<Outcome<string>> {
  const key = /^[1-9]\d{0,14}$/v.test(app.id) ? privateKeyOf(app.key) : undefined;
  if (key === undefined) {
    const what = app.id === '' || app.key === '' ? 'its id and its key go together' : 'its id or its key is none';
    return refused(finding('GITHUB_APP_KEY_UNUSABLE', what));
  }
  const jwt = signedJwt(app.id, key, now);
  mask(jwt);
  const { apps } = openGitHub({ apiUrl, token: jwt }).rest;
  try {
    const { data: installed } = await apps.getOrgInstallation({ org });
    if (installed.suspended_at !== null) return refused(finding('GITHUB_APP_SUSPENDED', `suspended in ${org}`));
    if (installed.permissions.members === undefined)
      return refused(finding('GITHUB_APP_UNGRANTED', `${org} granted it no members read`));
    // Whatever else the App was granted, this token cannot do.
    const permissions = { members: 'read' } as const;
    const minted = await apps.createInstallationAccessToken({ installation_id: installed.id, permissions });
    mask(minted.data.token);
    return ok(minted.data.token);
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    return refused(refusalOf(error, org));
  }
}

/** Ends a token that was minted; it would end within the hour by itself. @throws GitHubError */
export async function revokeMintedToken(apiUrl: string, token: string): Promise<void> {
  await openGitHub({ apiUrl, token }).rest.apps.revokeInstallationAccessToken();
}

function refusalOf(error: GitHubError, org: string) {
  const { status, message } = error;
  if (status === 401) return finding('GITHUB_APP_REFUSED', message);
  if (status === 404) return finding('GITHUB_APP_NOT_INSTALLED', `not installed in ${org}`);
  if (status === 403) return finding('GITHUB_APP_SUSPENDED', message);
  if (status === 422) return finding('GITHUB_APP_UNGRANTED', message);
  return gitHubFailure(error) ?? finding('GITHUB_UNREACHABLE', message);
}

function privateKeyOf(pem: string): KeyObject | undefined {
  try {
    const key = createPrivateKey(pem);
    return key.asymmetricKeyType === 'rsa' ? key : undefined;
  } catch {
    return undefined;
  }
}

/** RFC 7519 and 7518: RS256, issued a minute ago, for clocks differ. */
function signedJwt(issuer: string, key: KeyObject, now: Date): string {
  const seconds = Math.floor(now.getTime() / 1000);
  const claims = { iat: seconds - CLOCK_SKEW_SECONDS, exp: seconds + JWT_LIFETIME_SECONDS, iss: issuer };
  const part = (value: object) => Buffer.from(JSON.stringify(value), 'utf8').toString('base64url');
  const text = `${part({ alg: 'RS256', typ: 'JWT' })}.${part(claims)}`;
  return `${text}.${sign('sha256', Buffer.from(text, 'utf8'), key).toString('base64url')}`;
}
