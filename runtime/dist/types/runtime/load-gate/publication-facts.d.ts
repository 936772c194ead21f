import type { Policy, PublicationConfig } from '../../registry-schema/generated/types.js';
import { type TrustMaterial } from '../../core/attestation/trust.js';
import { type Outcome } from '../../core/finding.js';
import { type VerifiedHead } from '../../core/publication/head.js';
import type { Deny, Reinstated } from '../../core/registry/registry-state.js';
import type { VerifiedPublication } from '../client/verified-publication.js';
/** What a verified publication says beyond its shards: read once, good for every load until the next refresh. */
export interface PublicationFacts {
    readonly publication: VerifiedPublication;
    readonly config: PublicationConfig;
    readonly trust: TrustMaterial;
    readonly policy: Policy;
    /** Those in force: what a quorum has ended is not among them, and what was pushed to this host is. */
    readonly denies: readonly Deny[];
    /** Every deny there ever was, as revocations.json and its segments have it. */
    readonly allDenies: readonly Deny[];
    readonly reinstatements: readonly Reinstated[];
    /** Denies of a newer publication that could not be read as a whole; they are among `denies`. */
    readonly laterDenies?: readonly Deny[];
    /** The second proof. A refusal here denies every load, with its findings. */
    readonly head: Outcome<VerifiedHead>;
}
/** Reads config, trust, policy and denies, and verifies the head. Refuses with the first document that cannot be had. */
export declare function readPublicationFacts(publication: VerifiedPublication, now: Date): Promise<Outcome<PublicationFacts>>;
/** The facts with what is pushed to this host by now. Asks no server. Refused where a pushed deny cannot be read. */
export declare function withPushedDenies(facts: PublicationFacts): Promise<Outcome<PublicationFacts>>;
/** The denies of a publication and nothing else of it: the client has them in its cache. */
export declare function readPublishedDenies(publication: VerifiedPublication): Promise<Outcome<readonly Deny[]>>;
