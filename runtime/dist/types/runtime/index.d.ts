/** What a runtime uses: a client that keeps a verified publication, the load gate that answers by it, and their journal. */
export { createClient, type ClientOptions, type PublicationClient } from './client/client.js';
export { watch, type PublicationChange, type WatchOptions } from './client/watch.js';
export { listenForDenies, type PushListener } from './client/push-listener.js';
export type { TokenSource } from './client/bearer-token.js';
export type { VerifiedPublication } from './client/verified-publication.js';
export { openJournal, type Journal, type JournalOptions } from './journal/journal.js';
export { verifyJournal } from './journal/verify-journal.js';
export { createLoadGate, type GateAnswer, type GateRequest, type LoadGate, type LoadGateOptions, } from './load-gate/gate.js';
export { load, type Loaded, type LoadRequest } from './load-gate/load-gate.js';
export { readPublicationFacts, type PublicationFacts } from './load-gate/publication-facts.js';
export type { HandedOver } from './load-gate/take-artifact.js';
export { resourceAttributes, stampLogger, type ParentLogger } from './logging/stamp-logger.js';
