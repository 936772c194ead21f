/** The claims of GitHub's workflow identity tokens, as far as Fulcio reads them. */
export type IdTokenClaims = Readonly<Record<string, unknown>>;

export type GitHubClaims = {
  readonly sub: string;
  readonly repository: string;
  readonly repository_id: string;
  readonly repository_owner: string;
  readonly repository_owner_id: string;
  readonly repository_visibility: string;
  readonly ref: string;
  readonly ref_type: string;
  readonly sha: string;
  readonly event_name: string;
  readonly workflow: string;
  readonly workflow_ref: string;
  readonly workflow_sha: string;
  readonly job_workflow_ref: string;
  readonly job_workflow_sha: string;
  readonly runner_environment: string;
  readonly run_id: string;
  readonly run_number: string;
  readonly run_attempt: string;
  readonly actor: string;
  readonly actor_id: string;
};

/**
 * A complete set of claims for a run of `repository`, a push to its main branch unless told otherwise.
 * With a reusable workflow, pass `job_workflow_ref` and `job_workflow_sha` of the called one.
 */
export function gitHubClaims(given: Partial<GitHubClaims> & { readonly repository: string }): GitHubClaims {
  const ref = given.ref ?? 'refs/heads/main';
  const sha = given.sha ?? '1'.repeat(40);
  const workflowRef = given.workflow_ref ?? `${given.repository}/.github/workflows/release.yml@${ref}`;
  const workflowSha = given.workflow_sha ?? sha;
  return {
    sub: `repo:${given.repository}:ref:${ref}`,
    repository_id: '1001',
    repository_owner: given.repository.split('/')[0] ?? '',
    repository_owner_id: '2002',
    repository_visibility: 'public',
    ref,
    ref_type: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    sha,
    event_name: 'push',
    workflow: 'release',
    workflow_ref: workflowRef,
    workflow_sha: workflowSha,
    job_workflow_ref: workflowRef,
    job_workflow_sha: workflowSha,
    runner_environment: 'github-hosted',
    run_id: '3003',
    run_number: '1',
    run_attempt: '1',
    actor: 'octocat',
    actor_id: '4004',
    ...given,
  };
}
