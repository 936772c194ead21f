/** What a runtime uses: a client that keeps a verified publication, the load gate that answers by it, and their journal. */
export { createClient, type ClientOptions, type PublicationClient } from './client/client.ts';
export { watch, type PublicationChange, type WatchOptions } from './client/watch.ts';
export { listenForDenies, type PushListener } from './client/push-listener.ts';
export type { TokenSource } from './client/bearer-token.ts';
export type { VerifiedPublication } from './client/verified-publication.ts';
export { openJournal, type Journal, type JournalOptions } from './journal/journal.ts';
export { verifyJournal } from './journal/verify-journal.ts';
export {
  createLoadGate,
  type GateAnswer,
  type GateRequest,
  type LoadGate,
  type LoadGateOptions,
} from './load-gate/gate.ts';
export { load, type Loaded, type LoadRequest } from './load-gate/load-gate.ts';
export { readPublicationFacts, type PublicationFacts } from './load-gate/publication-facts.ts';
export type { HandedOver } from './load-gate/take-artifact.ts';
export { resourceAttributes, stampLogger, type ParentLogger } from './logging/stamp-logger.ts';
