import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { actorOf, anonymous, rateHeaders } from './actors.ts';
import { authorize } from './access.ts';
import type { Found } from './description.ts';
import { ApiFailure, notFound } from './failure.ts';
import { isObject, parseJson, type Json } from './json.ts';
import { pageOfList } from './pages.ts';
import { appRoutes } from './routes/apps.ts';
import { checkRoutes } from './routes/checks.ts';
import { codeownersRoutes } from './routes/codeowners.ts';
import { commitRoutes } from './routes/commits.ts';
import { contentRoutes } from './routes/contents.ts';
import { environmentRoutes } from './routes/environments.ts';
import { gitDataRoutes } from './routes/git-data.ts';
import { issueRoutes } from './routes/issues.ts';
import { mergeRoutes } from './routes/merge.ts';
import { organizationRoutes } from './routes/organizations.ts';
import { peopleRoutes } from './routes/people.ts';
import { pullRoutes } from './routes/pulls.ts';
import { releaseRoutes } from './routes/releases.ts';
import { repositoryRoutes } from './routes/repositories.ts';
import { reviewRoutes } from './routes/reviews.ts';
import { refRoutes } from './routes/refs.ts';
import { rulesetRoutes } from './routes/rulesets.ts';
import { runRoutes } from './routes/runs.ts';
import { settingsRoutes } from './routes/settings.ts';
import type { Call, Reply, Routes, Site } from './site.ts';
import type { Actor } from './world.ts';

export const ROUTES: Routes = {
  ...repositoryRoutes,
  ...pullRoutes,
  ...reviewRoutes,
  ...mergeRoutes,
  ...commitRoutes,
  ...gitDataRoutes,
  ...contentRoutes,
  ...checkRoutes,
  ...issueRoutes,
  ...peopleRoutes,
  ...releaseRoutes,
  ...runRoutes,
  ...refRoutes,
  ...rulesetRoutes,
  ...settingsRoutes,
  ...codeownersRoutes,
  ...organizationRoutes,
  ...environmentRoutes,
  ...appRoutes,
};

const FALLBACK_DOCUMENTATION = 'https://docs.github.com/rest';
const UPLOAD = 'repos/upload-release-asset';

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** A request as it arrived: `path` is percent-encoded and without the API's prefix. */
export interface Asked {
  readonly request: IncomingMessage;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly raw: Buffer;
}

/** The REST API: recognises, authorises, validates, routes, completes, validates again. */
export class Api {
  readonly site: Site;
  /** What GitHub's description had against a request or an answer: a test of the product wants this empty. */
  readonly violations: string[] = [];
  readonly #strangers: Actor = anonymous({ limit: 60_000, used: 0 });
  #writes: Promise<unknown> = Promise.resolve();

  constructor(site: Site) {
    this.site = site;
  }

  async answer(asked: Asked): Promise<Answer> {
    const method = asked.request.method ?? 'GET';
    const actor = actorOf(this.site.world, asked.request.headers, this.#strangers);
    const found = this.site.description.find(method, asked.path);
    const documentation = found?.operation.documentation ?? FALLBACK_DOCUMENTATION;
    try {
      if (actor === undefined) throw new ApiFailure(401, 'Bad credentials');
      this.#spend(actor);
      if (found === undefined) throw notFound();
      const reply = await this.#inOrder(method, () => this.#run(asked, actor, found));
      return this.#success(asked, actor, found, reply);
    } catch (error) {
      const failure = error instanceof ApiFailure ? error : this.#broken(error);
      const body = failure.body(documentation);
      this.violations.push(...this.site.description.errorProblems(body));
      const headers = {
        ...(actor === undefined ? {} : rateHeaders(actor)),
        ...failure.headers,
        'content-type': 'application/json; charset=utf-8',
      };
      return { status: failure.status, headers, body: Buffer.from(JSON.stringify(body)) };
    }
  }

  /** Runs writes one after another: a world half-way through a merge is seen by nobody who changes it. */
  async inOrder<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#writes.then(work);
    this.#writes = turn.catch(() => undefined);
    return turn;
  }

  #inOrder(method: string, work: () => Promise<Reply>): Promise<Reply> {
    return method === 'GET' ? work() : this.inOrder(work);
  }

  #broken(error: unknown): ApiFailure {
    this.violations.push(`the lab failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    return new ApiFailure(500, 'Server Error');
  }

  #spend(actor: Actor): void {
    if (actor.quota.used >= actor.quota.limit)
      throw new ApiFailure(403, 'API rate limit exceeded for the token. (But here is the good news: it resets.)');
    actor.quota.used += 1;
  }

  async #run(asked: Asked, actor: Actor, found: Found): Promise<Reply> {
    const { operation, params } = found;
    const { world, description } = this.site;
    const repository =
      params['owner'] === undefined ? undefined : world.repository(params['owner'], params['repo'] ?? '');
    if (params['owner'] !== undefined && repository === undefined) throw notFound();
    if ([...Object.values(params), ...Object.values(asked.query)].some((each) => each.includes('\0'))) throw notFound();
    authorize(world, actor, operation, repository);
    const isUpload = operation.id === UPLOAD;
    const body = isUpload ? undefined : parsedBody(asked.raw);
    const problems = description.requestProblems(found, asked.query, body);
    if (problems.length > 0) {
      this.violations.push(...problems.map((each) => `request ${operation.id}: ${each}`));
      throw new ApiFailure(422, `Invalid request.\n\n${problems.join('\n')}`);
    }
    const handler = ROUTES[operation.id];
    if (handler === undefined) throw new Error(`no route for ${operation.id}`);
    const { accept = '', 'content-type': contentType = 'application/octet-stream' } = asked.request.headers;
    const call: Call = {
      site: this.site,
      actor,
      params,
      query: asked.query,
      body: isObject(body) ? body : {},
      raw: asked.raw,
      accept,
      contentType,
      found: repository,
    };
    return handler(call);
  }

  #success(asked: Asked, actor: Actor, found: Found, reply: Reply): Answer {
    const { operation } = found;
    const headers: Record<string, string> = {
      ...rateHeaders(actor),
      'x-github-api-version-selected': '2022-11-28',
      ...reply.headers,
    };
    if (reply.raw !== undefined) return { status: reply.status, headers, body: reply.raw };
    if (reply.status >= 300 && reply.status < 400) return { status: reply.status, headers, body: Buffer.alloc(0) };
    const value = this.#valueOf(asked, found, reply, headers);
    const full = value === undefined ? undefined : this.site.description.complete(operation, reply.status, value);
    const problems = this.site.description.responseProblems(operation, reply.status, full);
    if (problems.length > 0) throw new Error(`answer of ${operation.id} is not GitHub's: ${problems.join('; ')}`);
    if (full === undefined) return { status: reply.status, headers, body: Buffer.alloc(0) };
    const body = Buffer.from(JSON.stringify(full));
    headers['content-type'] = 'application/json; charset=utf-8';
    headers['etag'] = `W/"${createHash('sha256').update(body).digest('hex')}"`;
    if (operation.method === 'GET' && asked.request.headers['if-none-match'] === headers['etag']) {
      // What has not changed costs nothing of the quota.
      actor.quota.used -= 1;
      return { status: 304, headers: { ...headers, ...rateHeaders(actor) }, body: Buffer.alloc(0) };
    }
    return { status: reply.status, headers, body };
  }

  #valueOf(asked: Asked, found: Found, reply: Reply, headers: Record<string, string>): Json | undefined {
    if (reply.page === undefined) return reply.body;
    const { items, link } = pageOfList(found.operation, reply.page, `${this.site.apiUrl}${asked.path}`, asked.query);
    if (link !== undefined) headers['link'] = link;
    return reply.wrap === undefined ? items : reply.wrap(items, reply.page.length);
  }
}

function parsedBody(raw: Buffer): Json | undefined {
  if (raw.length === 0) return undefined;
  try {
    return parseJson(raw.toString());
  } catch {
    throw new ApiFailure(400, 'Problems parsing JSON');
  }
}
