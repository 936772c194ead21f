import { Octokit } from '@octokit/rest';
import { visibleText } from '../../core/report/outside-text.ts';

/** GitHub did not answer, or refused what was asked. One line; never holds the token. */
export class GitHubError extends Error {
  override readonly name = 'GitHubError';
  /** HTTP status; 0 when there was no whole answer, 429 for every kind of limit on requests. */
  readonly status: number;

  constructor(message: string, status: number, options?: ErrorOptions) {
    super(message, options);
    this.status = status;
  }
}

export interface GitHubOptions {
  /** As in GITHUB_API_URL. */
  readonly apiUrl: string;
  readonly token: string;
  /** For tests of patience. */
  readonly sleep?: (milliseconds: number) => Promise<void>;
  readonly now?: () => number;
}

export type GitHubClient = Octokit;

const REQUEST_TIMEOUT_MS = 30_000;
const ATTEMPTS = 4;
const FIRST_DELAY_MS = 300;
/** A job that waits longer for its quota is better started again. */
const MAX_DELAY_MS = 60_000;
const SECONDARY_LIMIT_DELAY_MS = 60_000;
const SILENT = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };

/** GitHub's REST API, patient with passing faults and honest about the others. Every rejection is a GitHubError. */
export function openGitHub(options: GitHubOptions): GitHubClient {
  const { sleep = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)), now = Date.now } =
    options;
  const octokit = new Octokit({ auth: options.token, baseUrl: options.apiUrl, userAgent: 'portcullis', log: SILENT });
  octokit.hook.wrap('request', async (request, parameters) => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        const response = await request({
          ...parameters,
          request: { ...parameters.request, signal: AbortSignal.timeout(REQUEST_TIMEOUT_MS) },
        });
        // The library reads a body that was cut off as an empty text: a list would look as if it had ended.
        if (typeof response.data === 'string' && isJson(response.headers)) throw new CutOff();
        return response;
      } catch (error) {
        const delay =
          attempt === ATTEMPTS ? undefined : delayAfter(failureOf(error), parameters.method, attempt, now());
        if (delay === undefined || delay > MAX_DELAY_MS) throw asGitHubError(error, parameters);
        await sleep(delay);
      }
    }
  });
  return octokit;
}

/** An answer that ends before its JSON does. */
class CutOff extends Error {
  override readonly name = 'CutOff';

  constructor() {
    super('the answer was cut off');
  }
}

function isJson(headers: Readonly<Record<string, unknown>>): boolean {
  return String(headers['content-type']).startsWith('application/json');
}

interface Failure {
  readonly status: number;
  readonly message: string;
  readonly headers: Readonly<Record<string, unknown>>;
}

function failureOf(error: unknown): Failure {
  const status = isRecord(error) && typeof error['status'] === 'number' ? error['status'] : 0;
  const response = isRecord(error) && isRecord(error['response']) ? error['response'] : {};
  const headers = isRecord(response['headers']) ? response['headers'] : {};
  const message = error instanceof Error ? error.message : 'no reason given';
  // The library states 500 for a connection that broke; only an answer has headers.
  return { status: Object.keys(headers).length === 0 ? 0 : status, message, headers };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** Milliseconds until the request may be made again; undefined if it may not. */
function delayAfter(failure: Failure, method: string, attempt: number, now: number): number | undefined {
  const { status, headers } = failure;
  const wait = FIRST_DELAY_MS * 2 ** (attempt - 1);
  if (status === 429 || status === 403) {
    const asked = Number(headers['retry-after']);
    if (headers['retry-after'] !== undefined && Number.isFinite(asked)) return asked * 1000;
    if (headers['x-ratelimit-remaining'] === '0')
      return Math.max(wait, Number(headers['x-ratelimit-reset']) * 1000 - now);
    if (isSecondaryLimit(failure)) return SECONDARY_LIMIT_DELAY_MS;
    return status === 429 ? wait : undefined;
  }
  // A write may have been done although its answer was lost: it is not done twice.
  return (status === 0 || status >= 500) && (method === 'GET' || method === 'HEAD') ? wait : undefined;
}

/** Too many requests at a time rather than too many in all: GitHub says so in words, and asks for a minute of quiet. */
function isSecondaryLimit({ message }: Failure): boolean {
  return /secondary rate limit|abuse detection/i.test(message);
}

function asGitHubError(
  error: unknown,
  { method, url }: { readonly method: string; readonly url: string },
): GitHubError {
  const failure = failureOf(error);
  const { status, message, headers } = failure;
  const request = `${method} ${url}`;
  if (status === 0) return new GitHubError(`GitHub did not answer ${request}: ${visibleText(message, 200)}`, 0);
  if ((status === 403 || status === 429) && headers['x-ratelimit-remaining'] === '0')
    return new GitHubError(`The token's quota of requests to GitHub is used up: ${request}`, 429);
  if (status === 403 && isSecondaryLimit(failure))
    return new GitHubError(`GitHub asks for fewer requests at a time: ${request}`, 429);
  const said = visibleText(message.replace(/ - https:\/\/\S+$/, ''), 200);
  // The library that turns pages takes a conflict for a list that is empty, and would go on without it.
  const given = status === 409 && method === 'GET' ? 422 : status;
  return new GitHubError(`GitHub answered ${status} to ${request}: ${said}`, given);
}
