import { execFile, spawn, type ChildProcess } from 'node:child_process';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { mayFetch, mayPush, mayRead } from './access.ts';
import { gitEnvironment, NO_OBJECT } from './git.ts';
import { hookEnvironment } from './protection.ts';
import type { RefChange } from './pushes.ts';
import type { Actor, Repository, World } from './world.ts';

const GIT_PATH = /^\/([^/]+)\/([^/]+?)(?:\.git)?\/(info\/refs|git-upload-pack|git-receive-pack)$/;

let backend: Promise<string> | undefined;

/** Where git keeps `http-backend`, asked once. */
function backendPath(): Promise<string> {
  backend ??= promisify(execFile)('git', ['--exec-path']).then(({ stdout }) => join(stdout.trim(), 'git-http-backend'));
  return backend;
}

export interface GitRequest {
  readonly world: World;
  readonly repository: Repository;
  readonly service: string;
  readonly isPush: boolean;
}

/** Recognises a request of git's smart protocol; undefined for any other. `refused` is the status to answer with. */
export function gitRequestOf(
  world: World,
  actor: Actor | undefined,
  url: URL,
): GitRequest | { readonly refused: number } | undefined {
  const match = GIT_PATH.exec(url.pathname);
  if (match === null) return undefined;
  const [, owner = '', name = '', service = ''] = match;
  const isPush = service === 'git-receive-pack' || url.searchParams.get('service') === 'git-receive-pack';
  const repository = world.repository(owner, name);
  if (actor === undefined) return { refused: 401 };
  // A stranger is asked who they are, so that a private repository looks like one that does not exist.
  if (actor.kind === 'anonymous' && (isPush || repository === undefined || repository.private)) return { refused: 401 };
  if (repository === undefined || !mayRead(world, actor, repository) || !mayFetch(world, actor, repository))
    return { refused: 404 };
  if (isPush && !mayPush(world, actor, repository)) return { refused: 403 };
  return { world, repository, service, isPush };
}

function backendEnvironment(
  folder: string,
  git: GitRequest,
  actor: Actor,
  request: IncomingMessage,
  url: URL,
): Record<string, string> {
  const { headers } = request;
  const optional: Record<string, string | undefined> = {
    CONTENT_TYPE: headers['content-type'],
    CONTENT_LENGTH: headers['content-length'],
    HTTP_CONTENT_ENCODING: headers['content-encoding'],
    GIT_PROTOCOL: headers['git-protocol']?.toString(),
  };
  const given = Object.entries(optional).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return {
    ...gitEnvironment(folder),
    ...Object.fromEntries(given),
    ...hookEnvironment(git.world, git.repository, actor),
    GIT_PROJECT_ROOT: folder,
    GIT_HTTP_EXPORT_ALL: '1',
    PATH_INFO: `/${git.repository.id}.git/${git.service}`,
    QUERY_STRING: url.search.slice(1),
    REQUEST_METHOD: request.method ?? 'GET',
    REMOTE_USER: actor.account?.login ?? '',
    REMOTE_ADDR: '127.0.0.1',
  };
}

/** Splits a CGI answer: header lines, an empty line, then the body, passed on as it comes. */
function relay(child: ChildProcess, response: ServerResponse): void {
  let head = Buffer.alloc(0);
  child.stdout?.on('data', (chunk: Buffer) => {
    if (response.headersSent) {
      response.write(chunk);
      return;
    }
    head = Buffer.concat([head, chunk]);
    const end = head.indexOf('\r\n\r\n');
    if (end === -1) return;
    let status = 200;
    const headers: Record<string, string> = {};
    for (const line of head.subarray(0, end).toString().split('\r\n')) {
      const [name = '', value = ''] = line.split(/: (.*)/s);
      if (name.toLowerCase() === 'status') status = Number.parseInt(value, 10);
      else headers[name] = value;
    }
    response.writeHead(status, headers);
    response.write(head.subarray(end + 4));
  });
}

/** Serves one request by `git http-backend`; resolves when its process has ended, leaving the response to be ended. */
export async function serveGit(
  folder: string,
  git: GitRequest,
  actor: Actor,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  running: Set<ChildProcess>,
): Promise<void> {
  const child = spawn(await backendPath(), [], { env: backendEnvironment(folder, git, actor, request, url) });
  running.add(child);
  const { promise, resolve } = Promise.withResolvers<void>();
  child.on('close', () => resolve());
  child.on('error', () => resolve());
  response.on('close', () => child.kill());
  child.stdin.on('error', () => undefined);
  child.stderr.resume();
  request.pipe(child.stdin);
  relay(child, response);
  await promise;
  running.delete(child);
  if (!response.headersSent) response.writeHead(500);
}

/** What a push moved, by comparing the refs before and after it. */
export function refChanges(
  before: ReadonlyMap<string, { sha: string }>,
  after: ReadonlyMap<string, { sha: string }>,
): RefChange[] {
  const names = new Set([...before.keys(), ...after.keys()]);
  const changes = [...names].map((ref) => ({
    ref,
    before: before.get(ref)?.sha ?? NO_OBJECT,
    after: after.get(ref)?.sha ?? NO_OBJECT,
  }));
  return changes.filter((each) => each.before !== each.after);
}
