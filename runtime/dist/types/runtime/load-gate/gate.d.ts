import type { Digest } from '../../registry-schema/generated/types.js';
import { type Outcome } from '../../core/finding.js';
import type { PublicationClient } from '../client/client.js';
import type { VerifiedPublication } from '../client/verified-publication.js';
import type { Journal } from '../journal/journal.js';
import { type Loaded } from './decision-document.js';
import { type HandedOver } from './take-artifact.js';
export interface LoadGateOptions {
    readonly client: Pick<PublicationClient, 'refresh' | 'loadCached'>;
    /** Takes every decision before it is given; what it does not take is denied. */
    readonly journal: Pick<Journal, 'append'>;
    /** A folder of this gate's own for copies of what is allowed; without one the bytes are handed over in memory. */
    readonly store?: string;
    readonly now?: () => Date;
}
export interface GateRequest {
    /** Path of the artifact. Its last segment says how it is read, unless `fileName` does. */
    readonly path: string;
    readonly fileName?: string;
    /** The plugin that the host means to load; the artifact's own word otherwise. */
    readonly pluginId?: string;
    readonly runId?: string;
}
export interface GateAnswer extends Loaded {
    /** What may run: these bytes, not the file. Undefined for a deny. */
    readonly artifact: HandedOver | undefined;
}
/** Keeps one verified publication and what was verified by it, for a process that loads again and again. */
export interface LoadGate {
    /** Brings the publication up to date. Refused, the one that is held goes on to hold, until it expires. */
    refresh(): Promise<Outcome<VerifiedPublication>>;
    /** Goes by what the client has cached, without a connection. */
    loadCached(): Promise<Outcome<VerifiedPublication>>;
    /**
     * Goes by a publication that the client gave meanwhile, to a watcher say; gives the one that it goes by, which is the newer
     * one where that is held already. Refused, its denies are in force, and the rest is asked for again before each load.
     */
    hold(publication: VerifiedPublication): Promise<Outcome<VerifiedPublication>>;
    /** Reads an artifact once, decides on what was read, records the decision, and hands over those bytes where it allows. */
    load(request: GateRequest): Promise<GateAnswer>;
    /** The same for an artifact that this gate has allowed before, by its digest: for a host that kept what was handed over. */
    loadAgain(digest: Digest, runId?: string): Promise<Loaded>;
    /** Would it be allowed now? Not recorded; false, too, for what this gate does not know or no longer does. */
    isStillAllowed(digest: Digest): boolean;
}
export declare function createLoadGate(options: LoadGateOptions): LoadGate;
