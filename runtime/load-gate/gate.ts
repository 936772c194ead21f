import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import type { Digest } from '../../registry-schema/generated/types.ts';
import { finding, ok, type Finding, type Outcome } from '../../core/finding.ts';
import { answerLoad, tierOf, type LoadAnswer } from '../../core/load/decide-load.ts';
import { verifyArtifact } from '../../core/load/verify-artifact.ts';
import type { PublicationClient } from '../client/client.ts';
import type { VerifiedPublication } from '../client/verified-publication.ts';
import type { Journal } from '../journal/journal.ts';
import { decisionOf, deniedAlso, deniedBy, type Loaded } from './decision-document.ts';
import { KnownArtifacts, type KnownArtifact } from './known-artifacts.ts';
import { artifactQuestion, findRelease, groundOf, nameOf, readEvidence } from './load-gate.ts';
import { HeldFacts } from './held-facts.ts';
import type { PublicationFacts } from './publication-facts.ts';
import { recordDecision } from './record-decision.ts';
import { keepFor, takeArtifact, type HandedOver, type TakenArtifact } from './take-artifact.ts';

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

export function createLoadGate(options: LoadGateOptions): LoadGate {
  return new Gate(options);
}

class Gate implements LoadGate {
  readonly #options: LoadGateOptions;
  readonly #known = new KnownArtifacts();
  readonly #held: HeldFacts;

  constructor(options: LoadGateOptions) {
    this.#options = options;
    this.#held = new HeldFacts(this.#known, () => this.#now());
  }

  get #facts(): Outcome<PublicationFacts> {
    return this.#held.current;
  }

  async refresh(): Promise<Outcome<VerifiedPublication>> {
    return this.#take(await this.#options.client.refresh());
  }

  async loadCached(): Promise<Outcome<VerifiedPublication>> {
    return this.#take(await this.#options.client.loadCached());
  }

  hold(publication: VerifiedPublication): Promise<Outcome<VerifiedPublication>> {
    return this.#held.hold(publication);
  }

  async load(request: GateRequest): Promise<GateAnswer> {
    if (typeof request.path !== 'string') throw new TypeError('load: path is missing, the file of the artifact.');
    const fileName = basename(request.fileName ?? request.path);
    const taken = await takeArtifact(request.path, fileName, this.#options.store);
    if (taken.kind === 'refused') {
      const loaded = await this.#record({ request, digest: undefined, answer: deniedBy(taken.findings) });
      return { ...loaded, artifact: undefined };
    }
    await using artifact = taken.value;
    const { digest } = artifact;
    await this.#held.retry();
    const decide = () => this.#decide({ ...request, fileName }, artifact);
    const { answer, claimed, by } = await decide();
    // What could not be handed over must not have been recorded as allowed.
    const handed = answer.verdict === 'allow' ? await keepFor(artifact, fileName) : undefined;
    const given = handed?.kind === 'refused' ? deniedAlso(answer, handed.findings) : answer;
    const loaded = await this.#recordLasting({ request, digest, answer: given, claimed, by }, decide);
    const isAllowed = loaded.decision.verdict === 'allow' && handed?.kind === 'ok';
    return { ...loaded, artifact: isAllowed ? handed.value : undefined };
  }

  async loadAgain(digest: Digest, runId?: string): Promise<Loaded> {
    await this.#held.retry();
    const asked = this.#known.get(digest)?.asked;
    const request = { ...(runId === undefined ? {} : { runId }), ...asked };
    const decide = () => this.#decideAgain(digest);
    return this.#recordLasting({ request, digest, ...decide() }, decide);
  }

  isStillAllowed(digest: Digest): boolean {
    if (this.#facts.kind === 'refused') return false;
    return this.#answer(this.#facts.value, this.#known.get(digest))?.verdict === 'allow';
  }

  /** What is refused takes nothing away that is held; where nothing is, a deny says why. */
  async #take(publication: Outcome<VerifiedPublication>): Promise<Outcome<VerifiedPublication>> {
    if (publication.kind === 'ok') return this.hold(publication.value);
    this.#held.explain(publication);
    return publication;
  }

  #now(): Date {
    return this.#options.now?.() ?? new Date();
  }

  async #decide(request: GateRequest & { readonly fileName: string }, artifact: TakenArtifact): Promise<Decided> {
    const facts = this.#facts;
    const known = this.#known.match(artifact.digest, request);
    const warm = facts.kind === 'refused' ? undefined : this.#answer(facts.value, known);
    if (warm !== undefined) return { answer: warm, claimed: undefined, by: facts };
    const { digest } = artifact;
    const contents = await artifact.contents();
    const name = nameOf(request, digest, contents);
    const claimed = name.kind === 'ok' ? name.value : undefined;
    if (facts.kind === 'refused') return { answer: deniedBy(facts.findings), claimed, by: facts };
    const release = name.kind === 'refused' ? name : await findRelease(facts.value, name.value, digest);
    const tier = tierOf({ ...groundOf(facts.value, this.#now()), release });
    const evidence = await readEvidence(facts.value, release, tier);
    const found = { digest, contents, release, evidence };
    const verified = verifyArtifact(artifactQuestion(request, facts.value, found), tier);
    // A deny may have come while this was read.
    if (this.#facts !== facts) return this.#decide(request, artifact);
    // What may be had later, such as evidence, is not remembered as missing.
    if (release.kind === 'ok' && verified.declared !== undefined && verified.findings.length === 0)
      this.#known.add(request, { digest, release: release.value, verified, lapsedFrom: tier?.lapsedFrom }, facts.value);
    const ground = groundOf(facts.value, this.#now());
    const answer = answerLoad(ground, { digest, release }, verified, tier);
    return { answer: withExpiry(answer, expiryFindings(facts.value, ground.at)), claimed, by: facts };
  }

  /** Of what the host kept. */
  #decideAgain(digest: Digest): Decided {
    const by = this.#facts;
    const unknown = finding(
      'LOAD_UNREADABLE',
      `${digest} was not verified by this gate, or is no longer; load its file`,
    );
    const answer = by.kind === 'refused' ? undefined : this.#answer(by.value, this.#known.get(digest));
    return { answer: answer ?? deniedBy([unknown]), claimed: undefined, by };
  }

  /** By what was verified before; undefined where that is not enough. Time and denies are looked at every time. */
  #answer(facts: PublicationFacts, known: KnownArtifact | undefined): LoadAnswer | undefined {
    if (known === undefined) return undefined;
    const ground = groundOf(facts, this.#now());
    const release = ok(known.release);
    const tier = tierOf({ ...ground, release });
    // Under another tier other things are asked of the statement.
    if (tier?.lapsedFrom !== known.lapsedFrom) return undefined;
    const answer = answerLoad(ground, { digest: known.digest, release }, known.verified, tier);
    return withExpiry(answer, expiryFindings(facts, ground.at));
  }

  /** A deny that came while an allow was being recorded counts: it is recorded, too, and is what is answered. */
  async #recordLasting(first: Recorded & Decided, decide: () => Decided | Promise<Decided>): Promise<Loaded> {
    const loaded = await this.#record(first);
    if (loaded.decision.verdict === 'deny') return loaded;
    for (let { by } = first; by !== this.#facts;) {
      const again = await decide();
      if (again.answer.verdict === 'deny') return this.#record({ ...first, ...again });
      ({ by } = again);
    }
    return loaded;
  }

  #record({ request, digest, answer, claimed }: Recorded): Promise<Loaded> {
    const { runId, pluginId } = request;
    const publicationVersion = this.#facts.kind === 'ok' ? this.#facts.value.publication.version : null;
    const context = {
      auditLog: `log_${randomUUID()}`,
      ...(runId === undefined ? {} : { runId }),
      ...(pluginId === undefined ? {} : { pluginId }),
      now: this.#now(),
      digest,
      publicationVersion,
    };
    return recordDecision(this.#options.journal, decisionOf(answer, context, claimed));
  }
}

interface Decided {
  readonly answer: LoadAnswer;
  /** What the artifact calls itself, where that was looked at. */
  readonly claimed: string | undefined;
  readonly by: Outcome<PublicationFacts>;
}

interface Recorded {
  readonly request: Pick<GateRequest, 'runId' | 'pluginId'>;
  readonly digest: Digest | undefined;
  readonly answer: LoadAnswer;
  readonly claimed?: string | undefined;
}

/** Nothing loads after expiry, whatever was verified before it. */
function expiryFindings({ publication }: PublicationFacts, at: Date): readonly Finding[] {
  if (at.getTime() < Date.parse(publication.expires)) return [];
  return [finding('PUBLICATION_EXPIRED', `the publication expired at ${publication.expires}`)];
}

function withExpiry(answer: LoadAnswer, expired: readonly Finding[]): LoadAnswer {
  return expired.length === 0 ? answer : deniedAlso(answer, expired);
}
