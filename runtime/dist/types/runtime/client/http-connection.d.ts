export interface ConnectionOptions {
    /** Further certificate authorities, PEM, beside those that Node trusts. */
    readonly ca?: string;
    /** HTTPS_PROXY, HTTP_PROXY and NO_PROXY (or in lower case) are read from here; from the process where it is left out. */
    readonly env?: Readonly<Record<string, string | undefined>>;
    /** Through no proxy, whatever any environment says. */
    readonly isDirect?: boolean;
}
/** What is read of a response, whichever implementation made it. */
export interface HttpAnswer {
    readonly status: number;
    readonly headers: {
        get(name: string): string | null;
    };
    readonly body: (AsyncIterable<Uint8Array> & {
        cancel(): Promise<void>;
    }) | null;
}
export type Connection = (url: URL, request: {
    readonly method: 'GET' | 'HEAD';
    readonly headers: Record<string, string>;
    readonly signal: AbortSignal;
}) => Promise<HttpAnswer>;
/** One request at a time, without cookies or credentials of a browser's kind, and no redirect followed. */
export declare function openConnection({ ca, env, isDirect }: ConnectionOptions): Promise<Connection>;
