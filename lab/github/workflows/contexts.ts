import { objectAt, textAt, type Json, type JsonObject } from '../json.ts';
import { pageOf } from '../render.ts';
import { fullName, type Repository } from '../world.ts';
import type { Engine } from './engine.ts';
import type { RunState } from './run-state.ts';
import type { Snapshot } from './sources.ts';

const textOf = (value: Json | undefined) =>
  typeof value === 'string' ? value : JSON.stringify(value ?? '').replace(/^""$/, '');
const refName = (ref: string) => ref.replace(/^refs\/(?:heads|tags|pull)\//, '');
const refType = (ref: string) => (ref.startsWith('refs/tags/') ? 'tag' : 'branch');

/** `owner/name/.github/workflows/x.yml@ref` of the run's own workflow, whatever that calls. */
export function workflowRefOf(run: RunState): string {
  const { occasion } = run.origin;
  return `${fullName(occasion.repository)}/${run.report.path}@${occasion.ref}`;
}

function endsOf(run: RunState): { head_ref: string; base_ref: string } {
  const { event, payload } = run.origin.occasion;
  if (event !== 'pull_request' && event !== 'pull_request_target') return { head_ref: '', base_ref: '' };
  const pull = objectAt(payload, 'pull_request') ?? {};
  const end = (name: string) => textAt(objectAt(pull, name) ?? {}, 'ref') ?? '';
  return { head_ref: end('head'), base_ref: end('base') };
}

/** The `github` context without what belongs to a job; a called workflow sees that of its caller. */
export function githubContext(engine: Engine, run: RunState): JsonObject {
  const { occasion, id, number, actor } = run.origin;
  const { repository, ref, sha, event, payload } = occasion;
  const { lab } = engine;
  return {
    ...endsOf(run),
    event_name: event,
    event: payload,
    ref,
    ref_name: refName(ref),
    ref_type: refType(ref),
    ref_protected: ref.startsWith('refs/heads/') && repository.protections.has(refName(ref)),
    sha,
    repository: fullName(repository),
    repository_id: String(repository.id),
    repository_owner: repository.owner.login,
    repository_owner_id: String(repository.owner.id),
    repository_visibility: repository.private ? 'private' : 'public',
    repositoryUrl: `${pageOf(lab.site, repository)}.git`,
    server_url: lab.serverUrl,
    api_url: lab.apiUrl,
    graphql_url: `${lab.apiUrl}/graphql`,
    actor: actor.login,
    actor_id: String(actor.id),
    triggering_actor: run.triggeringActor.login,
    workflow: run.report.name,
    workflow_ref: workflowRefOf(run),
    workflow_sha: sha,
    run_id: String(id),
    run_number: String(number),
    run_attempt: String(run.report.attempt),
    retention_days: '90',
    secret_source: occasion.untrusted ? 'None' : 'Actions',
  };
}

/** What a step finds in its environment of the `github` context; the event is a file and the token is nowhere. */
const VARIABLES = [
  'actor',
  'actor_id',
  'api_url',
  'base_ref',
  'event_name',
  'graphql_url',
  'head_ref',
  'job',
  'ref',
  'ref_name',
  'ref_protected',
  'ref_type',
  'repository',
  'repository_id',
  'repository_owner',
  'repository_owner_id',
  'retention_days',
  'run_attempt',
  'run_id',
  'run_number',
  'server_url',
  'sha',
  'triggering_actor',
  'workflow',
  'workflow_ref',
  'workflow_sha',
];

export function contextVariables(github: JsonObject): Record<string, string> {
  const entries = VARIABLES.map((name) => [`GITHUB_${name.toUpperCase()}`, textOf(github[name])] as const);
  return Object.fromEntries(entries);
}

/** The workflow that a job is defined in: the called one, where a called one is. */
export function jobWorkflow(source: Snapshot, path: string): Record<string, string> {
  return {
    workflow_ref: `${source.repository}/${path}@${source.ref}`,
    workflow_sha: source.sha,
    workflow_repository: source.repository,
    workflow_file_path: path,
  };
}

function subjectOf(run: RunState, repository: Repository, environment: string | undefined): string {
  const { ref, event } = run.origin.occasion;
  const start = `repo:${fullName(repository)}`;
  if (environment !== undefined) return `${start}:environment:${environment.replaceAll(':', '%3A')}`;
  return event === 'pull_request' ? `${start}:pull_request` : `${start}:ref:${ref}`;
}

/** The claims of a job's identity token. `job_workflow_ref` tells the called workflow, all others the caller. */
export function claimsOf(
  run: RunState,
  github: JsonObject,
  job: Readonly<Record<string, string>>,
  environment: string | undefined,
): Record<string, unknown> {
  const { repository } = run.origin.occasion;
  const same = [
    'repository',
    'repository_id',
    'repository_owner',
    'repository_owner_id',
    'repository_visibility',
    'ref',
    'ref_type',
    'sha',
    'event_name',
    'workflow',
    'workflow_ref',
    'workflow_sha',
    'run_id',
    'run_number',
    'run_attempt',
    'actor',
    'actor_id',
    'head_ref',
    'base_ref',
  ];
  return {
    ...Object.fromEntries(same.map((name) => [name, github[name]])),
    sub: subjectOf(run, repository, environment),
    ref_protected: textOf(github['ref_protected']),
    job_workflow_ref: job['workflow_ref'],
    job_workflow_sha: job['workflow_sha'],
    runner_environment: 'github-hosted',
    ...(environment === undefined ? {} : { environment }),
  };
}
