import { notFound } from '../failure.ts';
import { objectAt, textAt } from '../json.ts';
import { renderAccount } from '../render.ts';
import { renderRun } from '../render-run.ts';
import {
  created,
  idOf,
  noContent,
  ok,
  repositoryOf,
  type Call,
  type Reply,
  type Routes,
  type WorkflowService,
} from '../site.ts';

function listRuns(call: Call): Reply {
  const { head_sha: sha, event, branch } = call.query;
  const runs = repositoryOf(call)
    .runs.filter((each, at, all) => all.findIndex((other) => other.id === each.id) === at)
    .filter((each) => sha === undefined || each.headSha === sha)
    .filter((each) => event === undefined || each.event === event)
    .filter((each) => branch === undefined || each.headBranch === branch);
  return {
    status: 200,
    page: runs.map((each) => renderRun(call.site, repositoryOf(call), each)),
    wrap: (items, total) => ({ total_count: total, workflow_runs: items }),
  };
}

/** GitHub keeps them by run, whatever the attempt. */
function listReviews(call: Call): Reply {
  const { runs } = repositoryOf(call);
  const attempts = runs.filter((each) => each.id === idOf(call, 'run_id'));
  if (attempts.length === 0) throw notFound();
  return ok(
    attempts
      .flatMap((each) => each.environmentReviews)
      .map(({ environment, state, user }) => ({
        state,
        comment: '',
        user: renderAccount(call.site, user),
        environments: [{ name: environment }],
      })),
  );
}

/** Nothing runs workflows where the lab was started without its runner. */
function serviceOf(call: Call): WorkflowService {
  if (call.site.workflows === undefined) throw notFound();
  return call.site.workflows;
}

async function dispatch(call: Call): Promise<Reply> {
  const { body, actor, params } = call;
  const inputs = objectAt(body, 'inputs') ?? {};
  const [workflow = '', ref = ''] = [params['workflow_id'], textAt(body, 'ref')];
  await serviceOf(call).dispatch(repositoryOf(call), workflow, ref, inputs, actor);
  return noContent();
}

async function rerun(call: Call): Promise<Reply> {
  await serviceOf(call).rerun(repositoryOf(call), idOf(call, 'run_id'), call.actor);
  return created({});
}

function cancel(call: Call): Reply {
  serviceOf(call).cancel(repositoryOf(call), idOf(call, 'run_id'));
  return { status: 202, body: {} };
}

export const runRoutes: Routes = {
  'actions/create-workflow-dispatch': dispatch,
  'actions/re-run-workflow': rerun,
  'actions/cancel-workflow-run': cancel,
  'actions/get-reviews-for-run': listReviews,
  // The latest attempt: those before it are on record under the same id.
  'actions/get-workflow-run': (call) => {
    const run = repositoryOf(call).runs.find((each) => each.id === idOf(call, 'run_id'));
    if (run === undefined) throw notFound();
    return ok(renderRun(call.site, repositoryOf(call), run));
  },
  'actions/get-workflow-run-attempt': (call) => {
    const [id, attempt] = [idOf(call, 'run_id'), idOf(call, 'attempt_number')];
    const run = repositoryOf(call).runs.find((each) => each.id === id && each.attempt === attempt);
    if (run === undefined) throw notFound();
    return ok(renderRun(call.site, repositoryOf(call), run));
  },
  'actions/list-workflow-runs-for-repo': listRuns,
};
