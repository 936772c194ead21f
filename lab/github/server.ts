import type { ChildProcess } from 'node:child_process';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { actorOf, STRANGER } from './actors.ts';
import { mayRead } from './access.ts';
import type { Api } from './api.ts';
import type { Fault, Faults } from './faults.ts';
import { refsMoved } from './pushes.ts';
import { gitRequestOf, refChanges, serveGit, type GitRequest } from './smart-http.ts';
import type { Actor, Asset, World } from './world.ts';

export const API_PREFIX = '/api/v3';
export const UPLOADS_PREFIX = '/api/uploads';
const MAX_REQUEST_BYTES = 512 * 1_048_576;
const STORAGE = /^\/-\/storage\/(\d+)\/(\d+)$/;
const DOWNLOAD = /^\/([^/]+)\/([^/]+)\/releases\/download\/([^/]+)\/([^/]+)$/;

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_REQUEST_BYTES) throw new Error('the request is too large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function plain(
  response: ServerResponse,
  status: number,
  headers: Record<string, string> = {},
  body: Buffer | string = '',
): void {
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) });
  response.end(body);
}

/** One listener for the API, uploads, downloads and git. */
export class LabServer {
  readonly #server: Server;
  readonly #api: () => Api;
  readonly #faults: Faults;
  readonly #running = new Set<ChildProcess>();

  /** @param api asked for at each request, because it needs the port that listening gives. */
  constructor(api: () => Api, faults: Faults) {
    this.#api = api;
    this.#faults = faults;
    this.#server = createServer((request, response) => {
      this.#handle(request, response).catch(() => response.destroy());
    });
  }

  async listen(): Promise<number> {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    this.#server.once('error', reject);
    this.#server.listen(0, '127.0.0.1', resolve);
    await promise;
    const address = this.#server.address();
    if (address === null || typeof address === 'string') throw new Error('the lab has no port');
    return address.port;
  }

  async close(): Promise<void> {
    for (const child of this.#running) child.kill('SIGKILL');
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#server.close(() => resolve());
    this.#server.closeAllConnections();
    await promise;
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    const prefix = [API_PREFIX, UPLOADS_PREFIX].find((each) => url.pathname.startsWith(`${each}/`));
    const path = url.pathname.slice(prefix?.length ?? 0);
    const taken = this.#faults.take(request.method ?? 'GET', `${path}${url.search}`);
    if (typeof taken?.respond === 'function') await taken.respond();
    const fault = typeof taken?.respond === 'function' ? undefined : taken;
    if (fault !== undefined && typeof fault.respond === 'string' && fault.respond !== 'truncate') {
      if (fault.respond === 'cut') request.socket.destroy();
      return;
    }
    if (fault !== undefined && typeof fault.respond === 'number') return fail(request, response, fault, fault.respond);
    if (prefix !== undefined) return this.#answerApi(request, response, url, path, fault);
    return this.#answerSite(request, response, url);
  }

  async #answerApi(
    request: IncomingMessage,
    response: ServerResponse,
    url: URL,
    path: string,
    fault: Fault | undefined,
  ): Promise<void> {
    const raw = await bodyOf(request);
    const query = Object.fromEntries(url.searchParams);
    const answer = await this.#api().answer({ request, path, query, raw });
    const hasBody = answer.status !== 204 && answer.status !== 304;
    response.writeHead(
      answer.status,
      hasBody ? { ...answer.headers, 'content-length': answer.body.length } : answer.headers,
    );
    if (fault === undefined) {
      response.end(hasBody ? answer.body : undefined);
      return;
    }
    response.write(answer.body.subarray(0, Math.floor(answer.body.length / 2)), () => request.socket.destroy());
  }

  async #answerSite(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
    const { world } = this.#api().site;
    const actor = actorOf(world, request.headers, STRANGER);
    const git = gitRequestOf(world, actor, url);
    if (git !== undefined && 'refused' in git)
      return plain(response, git.refused, git.refused === 401 ? { 'www-authenticate': 'Basic realm="GitHub"' } : {});
    if (git !== undefined && actor !== undefined) return this.#answerGit(git, actor, request, response, url);
    return download(world, actor ?? STRANGER, url, response);
  }

  async #answerGit(
    git: GitRequest,
    actor: Actor,
    request: IncomingMessage,
    response: ServerResponse,
    url: URL,
  ): Promise<void> {
    const api = this.#api();
    const { folder } = api.site.world;
    const serve = () => serveGit(folder, git, actor, request, response, url, this.#running);
    if (git.service !== 'git-receive-pack') await serve();
    else {
      await api.inOrder(async () => {
        const before = await git.repository.git.refs();
        await serve();
        const changes = refChanges(before, await git.repository.git.refs());
        await refsMoved(api.site, git.repository, actor, changes);
      });
    }
    // Only now, so that whoever pushed finds the pulls and events of it done.
    response.end();
  }
}

async function fail(request: IncomingMessage, response: ServerResponse, fault: Fault, status: number): Promise<void> {
  await bodyOf(request);
  const body =
    fault.body ??
    JSON.stringify({
      message: 'Server Error',
      documentation_url: 'https://docs.github.com/rest',
      status: String(status),
    });
  plain(response, status, { 'content-type': 'application/json; charset=utf-8', ...fault.headers }, body);
}

/** Release assets: the page's download link redirects to a store, which serves whoever has the address. */
function download(world: World, actor: Actor, url: URL, response: ServerResponse): void {
  const stored = STORAGE.exec(url.pathname);
  if (stored !== null) {
    const asset = assetsOf(world, Number(stored[1])).find((each) => each.asset.id === Number(stored[2]))?.asset;
    if (asset === undefined) return plain(response, 404);
    return plain(response, 200, { 'content-type': asset.contentType }, asset.content);
  }
  const [, owner = '', name = '', tag = '', file = ''] = DOWNLOAD.exec(url.pathname) ?? [];
  const repository = world.repository(owner, name);
  if (repository === undefined || !mayRead(world, actor, repository)) return plain(response, 404);
  const found = assetsOf(world, repository.id).find(
    (each) => each.tag === decodeURIComponent(tag) && each.asset.name === decodeURIComponent(file),
  );
  return found === undefined
    ? plain(response, 404)
    : plain(response, 302, { location: `/-/storage/${repository.id}/${found.asset.id}` });
}

function assetsOf(world: World, repositoryId: number): { tag: string; asset: Asset }[] {
  const releases = world.repositories.get(repositoryId)?.releases ?? [];
  return releases.flatMap((release) => release.assets.map((asset) => ({ tag: release.tag, asset })));
}
