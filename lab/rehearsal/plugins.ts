import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { gitHubClaims, type GitHubClaims } from '../sigstore/index.ts';
import type { Ran } from './processes.ts';
import type { Stage } from './stage.ts';

export type PluginId = 'azure_openai_embeddings' | 'text_redaction';

/** A built example, and how its publisher signs. */
export interface Plugin {
  readonly id: PluginId;
  readonly version: string;
  /** Path of the wheel or tarball. */
  readonly file: string;
  readonly fileName: string;
  readonly url: string;
  readonly signer: 'workflow' | 'key';
}

const SIGNERS = { azure_openai_embeddings: 'workflow', text_redaction: 'key' } as const;
export const VERSION = '1.0.0';
/** Whose workflow signs where no GitHub is asked. */
const PUBLISHER_REPOSITORY = 'acme/azure-openai-embeddings';

/** What a run of the publisher's release workflow is vouched for with. */
export function publisherClaims(other: Partial<GitHubClaims> = {}): GitHubClaims {
  return gitHubClaims({ repository: PUBLISHER_REPOSITORY, ref: `refs/tags/v${VERSION}`, ...other });
}

/** The workflow of such a run as a record enrols it. */
export function workflowIdentity(claims: GitHubClaims): object {
  return {
    kind: 'workflow',
    issuer: 'https://token.actions.githubusercontent.com',
    source_repository: `https://github.com/${claims.repository}`,
    source_repository_id: claims.repository_id,
    source_repository_owner_id: claims.repository_owner_id,
    workflow: claims.workflow_ref.replace(/@.*$/, ''),
    ref_pattern: claims.ref.replace(VERSION, '*'),
    trigger: claims.event_name,
    runner_environment: claims.runner_environment,
  };
}

/** Runs the examples' own build, of both or of one. */
export function buildPlugins(stage: Stage, only?: PluginId): Promise<Ran> {
  return stage.script(
    'examples/plugins/build.ts',
    stage.paths.artifacts,
    ...(only === undefined ? [] : ['--only', only]),
  );
}

/** A version of one of them, beside those that are there. */
export function buildVersion(stage: Stage, id: PluginId, version: string): Promise<Ran> {
  return stage.script('examples/plugins/build.ts', stage.paths.artifacts, '--only', id, '--version', version);
}

/** @throws Error when the build left no artifact. */
export async function findPlugin(stage: Stage, id: PluginId, version = VERSION): Promise<Plugin> {
  const folder = join(stage.paths.artifacts, id);
  const fileName = (await readdir(folder)).find(
    (name) => /\.(?:whl|tgz)$/.test(name) && name.startsWith(`${id}-${version}`),
  );
  if (fileName === undefined) throw new Error(`no artifact of ${id} was built`);
  return {
    id,
    version,
    file: join(folder, fileName),
    fileName,
    url: `${stage.artifacts.origin}/${id}/${fileName}`,
    signer: SIGNERS[id],
  };
}
