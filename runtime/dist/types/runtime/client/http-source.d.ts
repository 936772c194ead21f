import type { ReadFile } from '../../signing/tuf/read-publication.js';
import type { BearerToken } from './bearer-token.js';
import { type ConnectionOptions } from './http-connection.js';
/** The ETag under which a server sent bytes that were then verified. */
export interface RememberedAnswer {
    readonly etag: string;
    readonly bytes: Uint8Array;
    /** When the server last sent them, milliseconds since the epoch. */
    readonly sentAt: number;
}
/** What was said about a file when it was last fetched, so that the server need not send it again. Never trusted. */
export interface HttpMemory {
    get(path: string): Promise<RememberedAnswer | undefined>;
    put(path: string, answer: RememberedAnswer): Promise<void>;
    forget(path: string): Promise<void>;
}
export interface HttpSourceOptions extends ConnectionOptions {
    /** For one file, from the request to its last byte, in milliseconds. */
    readonly fileTimeoutMs?: number;
    readonly token?: BearerToken;
    readonly memory?: HttpMemory;
    /** Milliseconds since the epoch; the system's clock where left out. */
    readonly now?: () => number;
}
/** Where a publication is read from. */
export interface PublicationSource {
    readonly read: ReadFile;
    /** The same, and whatever was said about the file before, the server must send it. */
    readonly readAnew: ReadFile;
    /**
     * Those bytes of that file were verified and are what this host goes by now: only from here on is the ETag that they came
     * under repeated to the server. Whoever answers once with other bytes under an honest ETag would otherwise be believed on.
     */
    accepted(path: string, bytes: Uint8Array): Promise<void>;
    /** A new update begins: what was only good for the last one, such as a token, is asked for anew. */
    begin(): void;
}
export declare const DEFAULT_FILE_TIMEOUT_MS = 30000;
/** An ETag under which a file was sent once is no proof that it still is that file: it is sent again after so long. */
export declare const MAX_UNSENT_MS = 300000;
/**
 * Reads a publication's files over HTTP(S). Follows redirects within the same origin only, so a token never leaves it, and
 * stops at the byte bound (counted after decompression) or the time bound, whichever comes first.
 * @throws RangeError for an address that holds credentials, and for a token that would cross a network in the clear
 */
export declare function httpSource(base: URL, options?: HttpSourceOptions): PublicationSource;
