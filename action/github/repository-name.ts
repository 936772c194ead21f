/** `owner/name` in two. */
export interface RepositoryName {
  readonly owner: string;
  readonly repo: string;
}

const OWNER_AND_NAME = /^([A-Za-z0-9](?:[A-Za-z0-9]|-(?=[A-Za-z0-9]))*)\/([A-Za-z0-9._-]+)$/;

/** @throws Error for anything but `owner/name` */
export function repositoryName(text: string): RepositoryName {
  const [, owner, repo] = OWNER_AND_NAME.exec(text) ?? [];
  if (owner === undefined || repo === undefined || /^\.+$/.test(repo))
    throw new Error('the repository is not owner/name');
  return { owner, repo };
}

/** Where git fetches and pushes it. */
export function remoteOf(serverUrl: string, { owner, repo }: RepositoryName): string {
  return `${serverUrl.replace(/\/+$/, '')}/${owner}/${repo}.git`;
}

/** The value of an Authorization header for git: a token is the password of a user whose name does not matter. */
export function gitAuthorization(token: string): string {
  return `Basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
}
