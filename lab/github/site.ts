import type { Description } from './description.ts';
import { ApiFailure, notFound } from './failure.ts';
import type { Json, JsonObject } from './json.ts';
import type { Account, Actor, Repository, World } from './world.ts';

export type EventName =
  | 'pull_request'
  | 'pull_request_target'
  | 'pull_request_review'
  | 'push'
  | 'issue_comment'
  | 'issues'
  | 'release'
  | 'repository_dispatch'
  | 'workflow_dispatch'
  | 'workflow_run'
  | 'merge_group'
  | 'schedule';

export interface LabEvent {
  readonly event: EventName;
  /** As GitHub sends it; the members that the lab does not model are poisoned. */
  readonly payload: JsonObject;
}

/** GitHub's caps, lowered in tests that want to meet them. */
export interface Limits {
  /** Files listed for one pull request. */
  readonly pullFiles: number;
  /** Commits listed for one pull request. */
  readonly pullCommits: number;
  /** Entries of a recursive tree before `truncated`. */
  readonly treeEntries: number;
  /** Characters of a body. */
  readonly bodyCharacters: number;
  /** Bytes of a blob that the contents API still encodes. */
  readonly contentBytes: number;
}

export const GITHUB_LIMITS: Limits = {
  pullFiles: 3000,
  pullCommits: 250,
  treeEntries: 100_000,
  bodyCharacters: 65_536,
  contentBytes: 1_048_576,
};

/** What the API asks of whatever runs workflows. All throw ApiFailure. */
export interface WorkflowService {
  /** @param workflow a file's name or path. @param ref a branch or tag, short or full. */
  dispatch(repository: Repository, workflow: string, ref: string, inputs: JsonObject, actor: Actor): Promise<void>;
  rerun(repository: Repository, runId: number, actor: Actor): Promise<void>;
  cancel(repository: Repository, runId: number): void;
}

/** What every route stands on. */
export interface Site {
  readonly world: World;
  readonly description: Description;
  readonly limits: Limits;
  readonly apiUrl: string;
  readonly serverUrl: string;
  readonly uploadsUrl: string;
  /** What runs workflows, where something does. */
  workflows?: WorkflowService;
  /** Tells the listeners, unless the actor holds a workflow token: such events start nothing. */
  emit(event: EventName, actor: Actor, payload: JsonObject): void;
}

/** One request, recognised, authorised and found well formed. */
export interface Call {
  readonly site: Site;
  readonly actor: Actor;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly body: JsonObject;
  readonly raw: Buffer;
  readonly accept: string;
  readonly contentType: string;
  readonly found: Repository | undefined;
}

export interface Reply {
  readonly status: number;
  readonly body?: Json;
  /** A list to cut into pages. */
  readonly page?: readonly Json[];
  /** Puts a page into the object that holds it. */
  readonly wrap?: (items: readonly Json[], total: number) => Json;
  readonly raw?: Buffer;
  readonly headers?: Readonly<Record<string, string>>;
}

export type Handler = (call: Call) => Promise<Reply> | Reply;
export type Routes = Readonly<Record<string, Handler>>;

/** The repository of the path; 404 when there is none. */
export function repositoryOf(call: Call): Repository {
  if (call.found === undefined) throw notFound();
  return call.found;
}

/** The account that a request speaks for; apps speak as their bot. */
export function accountOf(call: Call): Account {
  if (call.actor.account === undefined) throw new ApiFailure(401, 'Requires authentication');
  return call.actor.account;
}

/** A numeric id or number of the path. */
export function idOf(call: Call, name: string): number {
  return Number(call.params[name]);
}

export const ok = (body: Json): Reply => ({ status: 200, body });
export const created = (body: Json): Reply => ({ status: 201, body });
export const noContent = (): Reply => ({ status: 204 });
export const paged = (page: readonly Json[]): Reply => ({ status: 200, page });
