import { UsageError, type OptionSpecs } from '../command.ts';

export const GITHUB_API = 'https://api.github.com';
const GITHUB_SERVER = 'https://github.com';
const PUBLIC_ISSUER = 'https://token.actions.githubusercontent.com';

export const SERVER_OPTION = {
  type: 'string',
  value: 'URL',
  description: 'its address for people and for git (from --api-url)',
} as const satisfies OptionSpecs[string];

export interface GitHubPlace {
  readonly apiUrl: string;
  readonly serverUrl: string;
  /** Of the identity tokens that its workflows get. */
  readonly issuer: string;
}

interface Given {
  readonly 'api-url': string | undefined;
  readonly 'server-url': string | undefined;
}

/** @throws UsageError for what is no address */
export function gitHubPlace(given: Given): GitHubPlace {
  const apiUrl = address('api-url', given['api-url'] ?? GITHUB_API);
  const serverUrl = address('server-url', given['server-url'] ?? serverOf(apiUrl));
  return { apiUrl, serverUrl, issuer: serverUrl === GITHUB_SERVER ? PUBLIC_ISSUER : `${serverUrl}/_services/token` };
}

function address(name: string, text: string): string {
  if (!/^https?:\/\/[^@]+$/.test(text) || !URL.canParse(text))
    throw new UsageError(`--${name} is an http(s) address without credentials`);
  return text.replace(/\/+$/, '');
}

/** `https://api.github.com` belongs to `https://github.com`; a GitHub of one's own has its API below its address. */
function serverOf(apiUrl: string): string {
  return apiUrl.replace(/^(https?:\/\/)api\.([^/]+)$/, '$1$2').replace(/\/api\/v3$/, '');
}
