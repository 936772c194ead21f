import type { JsonObject } from './json.ts';
import { apiOf, nodeId, pageOf, renderAccount, renderRepository } from './render.ts';
import type { Site } from './site.ts';
import type { Repository, WorkflowRun } from './world.ts';

/** `minimal-repository` has fewer members than the whole. */
function renderMinimal(site: Site, repository: Repository): JsonObject {
  const { clone_url: _, ...rest } = renderRepository(site, repository);
  return rest;
}

export function renderRun(site: Site, repository: Repository, run: WorkflowRun): JsonObject {
  const { progress } = run;
  return {
    id: run.id,
    node_id: nodeId('WFR', run.id),
    name: progress?.name ?? run.path.split('/').at(-1) ?? '',
    path: run.path,
    event: run.event,
    head_sha: run.headSha,
    head_branch: run.headBranch,
    head_repository: renderMinimal(site, run.headRepository),
    repository: renderMinimal(site, repository),
    run_attempt: run.attempt,
    ...(progress === undefined ? {} : { run_number: progress.number }),
    actor: renderAccount(site, run.actor),
    triggering_actor: renderAccount(site, run.triggeringActor),
    status: progress?.status ?? 'completed',
    conclusion: progress === undefined ? 'success' : progress.conclusion,
    url: `${apiOf(site, repository)}/actions/runs/${run.id}`,
    html_url: `${pageOf(site, repository)}/actions/runs/${run.id}`,
    created_at: run.createdAt,
    // Empty for the runs of a fork's pull request, so nothing may rest on it.
    pull_requests: [],
  };
}
