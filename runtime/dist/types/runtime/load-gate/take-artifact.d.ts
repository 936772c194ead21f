import type { Digest } from '../../registry-schema/generated/types.js';
import type { ArtifactContents } from '../../core/artifact/artifact-contents.js';
import { type Outcome } from '../../core/finding.js';
/** The bytes that were decided on, out of reach of whoever may write the file that they came from. */
export interface HandedOver {
    readonly digest: Digest;
    /** The copy in the store; undefined where the gate has none. */
    readonly path: string | undefined;
    /** The bytes themselves, where there is no store. */
    readonly bytes: Uint8Array | undefined;
}
/** An artifact read once: hashed, and kept as it was hashed. Dispose of what is not handed over. */
export interface TakenArtifact extends AsyncDisposable {
    readonly digest: Digest;
    readonly size: number;
    /** Reads the archive from what was kept, never from the file again. */
    contents(): Promise<Outcome<ArtifactContents>>;
    /** In memory, or under `<store>/<sha256>/<file name>`, read-only, in place of what lay there. */
    handOver(): Promise<HandedOver>;
}
/** Reads a plain file once, through no link, into memory or into a copy in the store. LOAD_UNREADABLE where it cannot. */
export declare function takeArtifact(path: string, fileName: string, store: string | undefined): Promise<Outcome<TakenArtifact>>;
/** Hands over what was allowed; LOAD_UNREADABLE where the store cannot keep it. */
export declare function keepFor(artifact: TakenArtifact, file: string): Promise<Outcome<HandedOver>>;
