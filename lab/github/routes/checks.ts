import { ApiFailure, notFound } from '../failure.ts';
import { objectAt, objectsAt, textAt, type JsonObject } from '../json.ts';
import { apiOf, renderApp } from '../render.ts';
import { created, idOf, ok, repositoryOf, type Call, type Reply, type Routes } from '../site.ts';
import type { CheckRun } from '../world.ts';
import { commitOf } from './commits.ts';

/** Annotations of later requests are added to the earlier ones. */
function annotationsOf(run: CheckRun): readonly JsonObject[] {
  return objectsAt(objectAt(run.fields, 'output') ?? {}, 'annotations');
}

function renderCheck(call: Call, run: CheckRun): JsonObject {
  const { fields, id } = run;
  const url = `${apiOf(call.site, repositoryOf(call))}/check-runs/${id}`;
  const output = objectAt(fields, 'output') ?? {};
  return {
    id,
    node_id: `CR_lab${id}`,
    name: textAt(fields, 'name') ?? '',
    head_sha: run.headSha,
    external_id: textAt(fields, 'external_id') ?? '',
    url,
    details_url: textAt(fields, 'details_url') ?? null,
    status: textAt(fields, 'status') ?? 'queued',
    conclusion: textAt(fields, 'conclusion') ?? null,
    started_at: textAt(fields, 'started_at') ?? null,
    completed_at: textAt(fields, 'completed_at') ?? null,
    output: {
      title: textAt(output, 'title') ?? null,
      summary: textAt(output, 'summary') ?? null,
      text: textAt(output, 'text') ?? null,
      annotations_count: annotationsOf(run).length,
      annotations_url: `${url}/annotations`,
    },
    app: renderApp(call.site, run.app),
    pull_requests: [],
  };
}

/** GitHub completes a run that is given a conclusion, and dates it. */
function withDates(call: Call, fields: JsonObject): JsonObject {
  const conclusion = textAt(fields, 'conclusion');
  if (conclusion === undefined) return fields;
  return { ...fields, status: 'completed', completed_at: textAt(fields, 'completed_at') ?? call.site.world.now() };
}

async function createCheck(call: Call): Promise<Reply> {
  const { actor, site, body } = call;
  const repository = repositoryOf(call);
  if (actor.app === undefined) throw new ApiFailure(403, 'You must authenticate via a GitHub App.');
  const headSha = textAt(body, 'head_sha') ?? '';
  if ((await repository.git.resolve(headSha)) !== headSha)
    throw new ApiFailure(422, `No commit found for SHA: ${headSha}`);
  const run: CheckRun = {
    id: site.world.nextId(),
    app: actor.app,
    headSha,
    fields: withDates(call, { started_at: site.world.now(), ...body }),
  };
  repository.checkRuns.push(run);
  return created(renderCheck(call, run));
}

function checkOf(call: Call): CheckRun {
  const run = repositoryOf(call).checkRuns.find((each) => each.id === idOf(call, 'check_run_id'));
  if (run === undefined) throw notFound();
  return run;
}

function updateCheck(call: Call): Reply {
  const run = checkOf(call);
  if (run.app !== call.actor.app)
    throw new ApiFailure(
      403,
      `Invalid app_id \`${call.actor.app?.id ?? 'none'}\` - check run can only be modified by the GitHub App that created it.`,
    );
  const output = objectAt(call.body, 'output');
  const added = output === undefined ? [] : objectsAt(output, 'annotations');
  const merged = output === undefined ? {} : { output: { ...output, annotations: [...annotationsOf(run), ...added] } };
  run.fields = withDates(call, { ...run.fields, ...call.body, ...merged });
  return ok(renderCheck(call, run));
}

async function listForRef(call: Call): Promise<Reply> {
  const sha = await commitOf(call, call.params['ref'] ?? '');
  const { check_name: name, app_id: appId, status, filter = 'latest' } = call.query;
  const runs = repositoryOf(call)
    .checkRuns.filter((run) => run.headSha === sha)
    .filter((run) => name === undefined || run.fields['name'] === name)
    .filter((run) => appId === undefined || run.app.id === Number(appId))
    .filter((run) => status === undefined || (textAt(run.fields, 'status') ?? 'queued') === status)
    .reverse();
  const seen = new Set<string>();
  const key = (run: CheckRun) => `${run.app.id} ${textAt(run.fields, 'name') ?? ''}`;
  const latest = runs.filter((run) => !seen.has(key(run)) && seen.add(key(run)) !== undefined);
  const page = (filter === 'latest' ? latest : runs).map((run) => renderCheck(call, run));
  return { status: 200, page, wrap: (items, total) => ({ total_count: total, check_runs: items }) };
}

export const checkRoutes: Routes = {
  'checks/create': createCheck,
  'checks/get': (call) => ok(renderCheck(call, checkOf(call))),
  'checks/update': updateCheck,
  'checks/list-for-ref': listForRef,
};
