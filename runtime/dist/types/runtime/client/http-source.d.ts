import type { ReadFile } from '../../signing/tuf/read-publication.js';
import type { BearerToken } from './bearer-token.js';
import { type ConnectionOptions } from './http-connection.js';
/** What was said about a file when it was last fetched, so that the server need not send it again. Never trusted. */
export interface HttpMemory {
    get(path: string): Promise<{
        readonly etag: string;
        readonly bytes: Uint8Array;
    } | undefined>;
    put(path: string, etag: string, bytes: Uint8Array): Promise<void>;
}
export interface HttpSourceOptions extends ConnectionOptions {
    /** For one file, from the request to its last byte, in milliseconds. */
    readonly fileTimeoutMs?: number;
    readonly token?: BearerToken;
    readonly memory?: HttpMemory;
}
/** Where a publication is read from. */
export interface PublicationSource {
    readonly read: ReadFile;
    /** A new update begins: what was only good for the last one, such as a token, is asked for anew. */
    begin(): void;
}
export declare const DEFAULT_FILE_TIMEOUT_MS = 30000;
/**
 * Reads a publication's files over HTTP(S). Follows redirects within the same origin only, so a token never leaves it, and
 * stops at the byte bound (counted after decompression) or the time bound, whichever comes first.
 * @throws RangeError for an address that holds credentials, and for a token that would cross a network in the clear
 */
export declare function httpSource(base: URL, options?: HttpSourceOptions): PublicationSource;
