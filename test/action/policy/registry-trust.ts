import { CHANNEL, json, REGISTRY_ID } from '../../fixtures/registry.ts';

/** trust/ of a registry that believes keys alone. */
export const CONFIG = json({
  schema_version: 1,
  registry_id: REGISTRY_ID,
  channel: CHANNEL,
  index_shards: 256,
  head_signer: {
    kind: 'workflow',
    issuer: 'https://token.actions.githubusercontent.com',
    source_repository: 'https://github.com/acme/plugins',
    source_repository_id: '1',
    source_repository_owner_id: '2',
    workflow: 'acme/plugins/.github/workflows/publish.yml',
    ref_pattern: 'refs/heads/main',
    trigger: 'push',
    runner_environment: 'github-hosted',
  },
  trust: { profiles: [] },
});
export const TRUSTED_ROOT = json({
  mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
  tlogs: [],
  certificateAuthorities: [],
  ctlogs: [],
  timestampAuthorities: [],
});
