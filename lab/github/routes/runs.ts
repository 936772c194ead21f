import { notFound } from '../failure.ts';
import type { JsonObject } from '../json.ts';
import { apiOf, nodeId, pageOf, renderAccount, renderRepository } from '../render.ts';
import { idOf, ok, repositoryOf, type Call, type Reply, type Routes } from '../site.ts';
import type { WorkflowRun } from '../world.ts';

/** `minimal-repository` has fewer members than the whole. */
function renderMinimal(call: Call, run: WorkflowRun): JsonObject {
  const { clone_url: _, ...rest } = renderRepository(call.site, run.headRepository);
  return rest;
}

function renderRun(call: Call, run: WorkflowRun): JsonObject {
  const { site } = call;
  const repository = repositoryOf(call);
  return {
    id: run.id,
    node_id: nodeId('WFR', run.id),
    name: run.path.split('/').at(-1) ?? '',
    path: run.path,
    event: run.event,
    head_sha: run.headSha,
    head_branch: run.headBranch,
    head_repository: renderMinimal(call, run),
    repository: renderMinimal(call, { ...run, headRepository: repository }),
    run_attempt: run.attempt,
    actor: renderAccount(site, run.actor),
    triggering_actor: renderAccount(site, run.triggeringActor),
    status: 'completed',
    conclusion: 'success',
    url: `${apiOf(site, repository)}/actions/runs/${run.id}`,
    html_url: `${pageOf(site, repository)}/actions/runs/${run.id}`,
    created_at: run.createdAt,
    // Empty for the runs of a fork's pull request, so nothing may rest on it.
    pull_requests: [],
  };
}

function listRuns(call: Call): Reply {
  const { head_sha: sha, event, branch } = call.query;
  const runs = repositoryOf(call)
    .runs.filter((each, at, all) => all.findIndex((other) => other.id === each.id) === at)
    .filter((each) => sha === undefined || each.headSha === sha)
    .filter((each) => event === undefined || each.event === event)
    .filter((each) => branch === undefined || each.headBranch === branch);
  return {
    status: 200,
    page: runs.map((each) => renderRun(call, each)),
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

export const runRoutes: Routes = {
  'actions/get-reviews-for-run': listReviews,
  // The latest attempt: those before it are on record under the same id.
  'actions/get-workflow-run': (call) => {
    const run = repositoryOf(call).runs.find((each) => each.id === idOf(call, 'run_id'));
    if (run === undefined) throw notFound();
    return ok(renderRun(call, run));
  },
  'actions/list-workflow-runs-for-repo': listRuns,
};
