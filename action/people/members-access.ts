import type { Finding } from '../../core/finding.ts';
import { mintMembersToken, revokeMintedToken, type AppCredentials } from './app-token.ts';
import { openGitHub, type GitHubClient } from '../github/client.ts';
import type { RunContext } from '../runner/run-context.ts';

/** How a run reads teams, which the workflow's own token never can. */
export interface MembersAccess extends AsyncDisposable {
  /** Undefined where nothing was given, or nothing could be minted: every team is unread then, and nobody counts for one. */
  readonly client: GitHubClient | undefined;
  /** Why nothing could be minted. */
  readonly findings: readonly Finding[];
}

export interface MembersInputs {
  /** Somebody's token with members read, for where there is no App; empty where there is none. */
  readonly token: string;
  /** Empty where there is none. */
  readonly app: AppCredentials;
}

/**
 * By a token that the App mints for this run and that ends with it, or by the one that was given where there is no App. A token
 * that is stored lives until somebody remembers it: beside an App it is not looked at, so that it may be forgotten.
 */
export async function openMembers(
  { token, app }: MembersInputs,
  { apiUrl, repository }: Pick<RunContext, 'apiUrl' | 'repository'>,
  mask: (secret: string) => void,
): Promise<MembersAccess> {
  if (app.id === '' && app.key === '') return accessBy(token === '' ? undefined : openGitHub({ apiUrl, token }));
  const minted = await mintMembersToken({ apiUrl, org: repository.owner, app, now: new Date(), mask });
  if (minted.kind === 'refused') return accessBy(undefined, minted.findings);
  const client = openGitHub({ apiUrl, token: minted.value });
  // It ends by itself within the hour: that it could not be ended earlier is no reason to fail.
  const end = () => revokeMintedToken(apiUrl, minted.value).catch(() => undefined);
  return accessBy(client, [], end);
}

function accessBy(
  client: GitHubClient | undefined,
  findings: readonly Finding[] = [],
  end: () => Promise<void> = () => Promise.resolve(),
): MembersAccess {
  return { client, findings, [Symbol.asyncDispose]: end };
}
