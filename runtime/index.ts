/** What a runtime uses: a client that keeps a verified publication, and the load gate that answers by it. */
export { createClient, type ClientOptions, type PublicationClient } from './client/client.ts';
export { watch, type PublicationChange, type WatchOptions } from './client/watch.ts';
export { listenForDenies, type PushListener } from './client/push-listener.ts';
export type { TokenSource } from './client/bearer-token.ts';
export type { VerifiedPublication } from './client/verified-publication.ts';
export { readPublicationFacts, type PublicationFacts } from './load-gate/publication-facts.ts';
export type { Loaded } from './load-gate/decision-document.ts';
export { load, type LoadRequest } from './load-gate/load-gate.ts';
