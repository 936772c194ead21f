import type { Outcome } from '../../core/finding.js';
import type { Deny } from '../../core/registry/registry-state.js';
export interface PushListener extends AsyncDisposable {
    /** The path of the socket, or the port on the loopback address. */
    readonly at: string | number;
}
/**
 * Takes signed denies by POST, over a Unix socket that only its owner may open or over HTTP on the loopback address. Who
 * sends them does not matter: the signature decides. 200 for one that is in force, 400 with codes for one that is refused,
 * 413 beyond 2 KB, 429 for too many.
 * @throws Error when the address cannot be listened on
 */
export declare function listenForDenies(at: string | number, accept: (statement: Uint8Array) => Promise<Outcome<Deny>>): Promise<PushListener>;
