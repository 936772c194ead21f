import type { PublicationConfig } from '../../registry-schema/generated/types.ts';
import { DEFAULT_BRANCH, type RegistryPlace } from './registry-place.ts';

/** The workflow that publishes and states the head by its own identity. */
export interface HeadWorkflow {
  /** `owner/repo` of the actions that are called. */
  readonly actions: string;
  /** What the callers pin it to. */
  readonly commit: string;
  /** Of the identity tokens that its jobs get. */
  readonly issuer: string;
  readonly serverUrl: string;
}

export type HeadIdentity = Extract<PublicationConfig['head_signer'], { kind: 'workflow' }>;

/** Everything that starts `workflows/registry/publish.yml`. */
const TRIGGERS = ['push', 'schedule', 'workflow_dispatch'] as const;

/**
 * Who the certificate of a head must name: the called publish workflow at the pinned commit, run for the registry's default
 * branch. By number, for a name can be given up and taken by another. @throws GitHubError
 */
export async function headIdentity(
  { github, at }: RegistryPlace,
  { actions, commit, issuer, serverUrl }: HeadWorkflow,
): Promise<HeadIdentity> {
  const { data: registry } = await github.rest.repos.get({ ...at });
  const [owner = '', repo = ''] = actions.split('/');
  // As GitHub writes it: certificates carry that name.
  const { data: called } = await github.rest.repos.get({ owner, repo });
  return {
    kind: 'workflow',
    issuer,
    source_repository: `${serverUrl}/${registry.full_name}`,
    source_repository_id: String(registry.id),
    source_repository_owner_id: String(registry.owner.id),
    workflow: `${called.full_name}/.github/workflows/publish.yml`,
    workflow_ref_pattern: commit,
    ref_pattern: `refs/heads/${DEFAULT_BRANCH}`,
    trigger: [...TRIGGERS],
    runner_environment: 'github-hosted',
  };
}
