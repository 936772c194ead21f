import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { STRANGER } from './actors.ts';
import { Api } from './api.ts';
import { Description } from './description.ts';
import { Faults } from './faults.ts';
import { NO_OBJECT } from './git.ts';
import type { JsonObject } from './json.ts';
import { writeHooks } from './protection.ts';
import { refsMoved } from './pushes.ts';
import { renderEnvelope } from './render.ts';
import { Scene } from './scene.ts';
import { API_PREFIX, LabServer, UPLOADS_PREFIX } from './server.ts';
import { GITHUB_LIMITS, type LabEvent, type Limits, type Site } from './site.ts';
import { World } from './world.ts';

export { POISON_NUMBER, POISON_TEXT } from './poison.ts';
export type { LabEvent } from './site.ts';

export interface LabOptions {
  /** Lower some of GitHub's caps, to meet them with little data. */
  readonly limits?: Partial<Limits>;
}

export interface PushedCommit {
  /** Login of whoever pushes and is author. */
  readonly as: string;
  /** The default branch when left out; made from the default branch when it is new. */
  readonly branch?: string;
  /** Path to content; null removes. */
  readonly files: Readonly<Record<string, string | Buffer | null>>;
  readonly message?: string;
  /** Instead of the branch's tip: another parent makes this a force push. */
  readonly parent?: string;
}

type Listener = (event: LabEvent) => void;

/** GitHub in a box: its REST API over real bare git repositories, on a loopback port of its own. */
export class LabGitHub extends Scene implements AsyncDisposable {
  /** For `GITHUB_API_URL` and octokit's `baseUrl`. */
  readonly apiUrl: string;
  /** `${serverUrl}/${owner}/${repo}.git` is cloned, fetched and pushed by git itself; the token is the Basic password. */
  readonly serverUrl: string;
  readonly faults: Faults;
  readonly #api: Api;
  readonly #server: LabServer;
  readonly #listeners: Set<Listener>;

  constructor(api: Api, server: LabServer, faults: Faults, listeners: Set<Listener>) {
    super(api.site.world);
    this.apiUrl = api.site.apiUrl;
    this.serverUrl = api.site.serverUrl;
    this.faults = faults;
    this.#api = api;
    this.#server = server;
    this.#listeners = listeners;
  }

  /**
   * What GitHub's own description has against the requests made (a wrong or undocumented member) and the answers given.
   * A test of the product asserts that it is empty.
   */
  get violations(): readonly string[] {
    return this.#api.violations;
  }

  /** What the lab's other parts, such as the runner of workflows, build on. */
  get site(): Site {
    return this.#api.site;
  }

  /** `${serverUrl}/${fullName}.git` with a token in it, for git. */
  cloneUrl(fullName: string, token?: string): string {
    const credentials = token === undefined ? '' : `x-access-token:${token}@`;
    return `${this.serverUrl.replace('://', `://${credentials}`)}/${fullName}.git`;
  }

  /**
   * Commits files on a branch and pushes it as a person would, events and all, without a clone.
   * @returns the commit's sha.
   */
  async push(fullName: string, commit: PushedCommit): Promise<string> {
    const repository = this.repository(fullName);
    const { git, defaultBranch } = repository;
    const account = this.account(commit.as);
    const ref = `refs/heads/${commit.branch ?? defaultBranch}`;
    const before = await git.resolve(ref);
    const parent = commit.parent ?? before ?? (await git.resolve(`refs/heads/${defaultBranch}`));
    const entries = Object.entries(commit.files).map(async ([path, content]) => ({
      path,
      mode: '100644',
      sha: content === null ? null : await git.writeBlob(Buffer.from(content)),
    }));
    const tree = await git.writeTree(parent, await Promise.all(entries));
    const author = this.world.signature(account);
    const message = commit.message ?? `Change ${Object.keys(commit.files).join(', ')}`;
    const parents = parent === undefined ? [] : [parent];
    const sha = await git.writeCommit({ tree, parents, author, committer: author, message });
    await this.#api.inOrder(async () => {
      await git.updateRef(ref, sha);
      const actor = { ...STRANGER, kind: 'user', account } as const;
      await refsMoved(this.#api.site, repository, actor, [{ ref, before: before ?? NO_OBJECT, after: sha }]);
    });
    return sha;
  }

  /** A payload for an event that the lab does not make, such as `schedule` or `workflow_run`: what all have, and `more`. */
  payload(fullName: string, sender: string, more: JsonObject = {}): JsonObject {
    const actor = { ...STRANGER, kind: 'user', account: this.account(sender) } as const;
    return { ...renderEnvelope(this.#api.site, this.repository(fullName), actor), ...more };
  }

  /** Called with every event that would start a workflow. @returns the way to stop listening. */
  onEvent(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async close(): Promise<void> {
    await this.#server.close();
    await rm(this.world.folder, { recursive: true, force: true, maxRetries: 3 });
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }
}

/** Starts a GitHub with nobody and nothing in it. */
export async function startGitHub(options: LabOptions = {}): Promise<LabGitHub> {
  const folder = await mkdtemp(join(tmpdir(), 'lab-github-'));
  await writeHooks(folder);
  const faults = new Faults();
  const listeners = new Set<Listener>();
  const world = new World(folder);
  let api: Api | undefined;
  const server = new LabServer(() => {
    if (api === undefined) throw new Error('the lab is not ready');
    return api;
  }, faults);
  const serverUrl = `http://127.0.0.1:${await server.listen()}`;
  const site: Site = {
    world,
    description: Description.load(),
    limits: { ...GITHUB_LIMITS, ...options.limits },
    serverUrl,
    apiUrl: `${serverUrl}${API_PREFIX}`,
    uploadsUrl: `${serverUrl}${UPLOADS_PREFIX}`,
    emit(event, actor, payload) {
      // GitHub's guard against workflows that start themselves; dispatches are the exception.
      if (actor.kind === 'workflow' && event !== 'repository_dispatch' && event !== 'workflow_dispatch') return;
      for (const listener of listeners) listener({ event, payload });
    },
  };
  api = new Api(site);
  return new LabGitHub(api, server, faults, listeners);
}
