import { runAction, type ActionResult } from '../../../lab/github/actions/run-action.ts';
import type { JsonObject } from '../../../lab/github/json.ts';
import type { Permissions } from '../../../lab/github/world.ts';
import { ACTIONS, GATE_PERMISSIONS, REGISTRY, type RegistryOnGitHub } from './registry-on-github.ts';

/** Slug of the app that all workflows are. */
export const GITHUB_ACTIONS = 'github-actions';

/** Runs the bundled gate on an event of any kind, in the registry. */
export async function gateOn(
  registry: RegistryOnGitHub,
  event: string,
  payload: JsonObject,
  with_: {
    readonly sha?: string;
    readonly permissions?: Permissions;
    readonly inputs?: Readonly<Record<string, string>>;
  } = {},
): Promise<ActionResult> {
  const { lab } = registry;
  return runAction({
    action: ACTIONS.gate,
    inputs: with_.inputs ?? {},
    event: { event, payload: lab.payload(REGISTRY, 'wim', payload) },
    github: lab,
    repository: lab.repository(REGISTRY),
    sha: with_.sha ?? (await registry.tip()),
    ref: 'refs/heads/main',
    actor: lab.account('wim'),
    token: lab.workflowToken(REGISTRY, with_.permissions ?? GATE_PERMISSIONS),
  });
}
