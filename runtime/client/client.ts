import { fileURLToPath } from 'node:url';
import type { Outcome } from '../../core/finding.ts';
import { BearerToken, type TokenSource } from './bearer-token.ts';
import { withoutThrow } from './cache-failure.ts';
import { directorySource } from './directory-source.ts';
import { httpSource, type PublicationSource } from './http-source.ts';
import { PublicationCache } from './publication-cache.ts';
import type { AcceptedDeny } from './pushed-denies.ts';
import { UpdateCycle } from './update-cycle.ts';
import type { VerifiedPublication } from './verified-publication.ts';

export interface ClientOptions {
  /** An http:, https: or file: address, or the path of a directory. Holds no credentials. */
  readonly source: URL | string;
  /** A directory of this client's own. Nothing in it is trusted, but with it goes the memory of what was seen. */
  readonly cacheDir: string;
  /** The root that comes with the host's own software: every trust starts here. */
  readonly rootBytes: Uint8Array;
  /** Refuse a publication of any other registry, or channel. */
  readonly registryId?: string;
  readonly channel?: string;
  /** The least snapshot version, for a host whose cache may be lost: kept outside of it. */
  readonly minimumVersion?: number;
  /** Targets that a refresh fetches at once, so that they are there without a connection. */
  readonly prefetch?: readonly string[];
  /** How many admitted rows a list may lose against the one seen before: 0 where left out, since rows are only ever added. */
  readonly maxLostRows?: number;
  readonly now?: () => Date;
  /** For one file, from the request to its last byte, in milliseconds; 30,000 where left out. */
  readonly fileTimeoutMs?: number;
  /** Where a bearer token for the server comes from; read again at each refresh, sent to the source's origin alone. */
  readonly token?: TokenSource;
  /** Further certificate authorities for HTTPS, PEM. */
  readonly ca?: string;
  /** HTTPS_PROXY, HTTP_PROXY and NO_PROXY are read from here; from the process where left out. */
  readonly env?: Readonly<Record<string, string | undefined>>;
}

export interface PublicationClient {
  /** Brings the cache up to date; nothing is given out before what was seen is on disk. */
  refresh(): Promise<Outcome<VerifiedPublication>>;
  /** The last publication that was accepted, without a connection, as long as it has not expired. */
  loadCached(): Promise<Outcome<VerifiedPublication>>;
  /** Whether a refresh would find another timestamp than the last one: one small request. */
  hasChanged(): Promise<Outcome<boolean>>;
  /**
   * Takes a signed deny from anywhere: in force for every load by this cache from then on, until the publication carries it.
   * Judged by the keys of the last publication that was accepted; without one it is refused.
   */
  acceptDeny(statement: Uint8Array): Promise<Outcome<AcceptedDeny>>;
}

/**
 * A client of one publication. Refusals carry PUBLICATION_ codes; a broken cache directory is one of them, never a throw.
 * @throws RangeError for options that no client may have: credentials in the address, a token over plain http
 */
export function createClient(options: ClientOptions): PublicationClient {
  const cache = new PublicationCache(options.cacheDir);
  const cycle = new UpdateCycle(options, cache, sourceOf(options, cache));
  return {
    refresh: () => withoutThrow(() => cycle.refresh()),
    loadCached: () => withoutThrow(() => cycle.loadCached()),
    hasChanged: () => withoutThrow(() => cycle.hasChanged()),
    acceptDeny: (statement) => withoutThrow(() => cycle.acceptDeny(statement)),
  };
}

function sourceOf(options: ClientOptions, cache: PublicationCache): PublicationSource {
  const { source, token, ca, env, fileTimeoutMs, now } = options;
  if (!(source instanceof URL) && (typeof source !== 'string' || source === ''))
    throw new TypeError('createClient: source is missing, the address or folder of the publication.');
  const isAddress = source instanceof URL || /^(?:https?|file):\/\//.test(source);
  if (!isAddress) return folder(source);
  const url = new URL(source);
  if (url.protocol === 'file:') return folder(fileURLToPath(url));
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new RangeError('The publication address has another scheme.');
  return httpSource(url, {
    memory: cache.answers,
    ...(token === undefined ? {} : { token: new BearerToken(token, env) }),
    ...(ca === undefined ? {} : { ca }),
    ...(env === undefined ? {} : { env }),
    ...(fileTimeoutMs === undefined ? {} : { fileTimeoutMs }),
    ...(now === undefined ? {} : { now: () => now().getTime() }),
  });
}

function folder(path: string): PublicationSource {
  const read = directorySource(path);
  return { read, readAnew: read, accepted: async () => undefined, begin: () => undefined };
}
