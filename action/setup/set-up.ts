import { finding, type Finding } from '../../core/finding.ts';
import { ENVIRONMENTS, environmentStep, type EnvironmentName } from './environment-step.ts';
import type { HeadWorkflow } from './head-identity.ts';
import type { LocalRegistry } from './local-registry.ts';
import { membersSecrets, membersStep, type MembersWish } from './members-step.ts';
import { pinFindings } from './pin-findings.ts';
import { privacyOf, type RegistryPlace } from './registry-place.ts';
import { pushStep, registryStep, type PinnedWorkflows } from './registry-steps.ts';
import { repositoryStep } from './repository-step.ts';
import { rulesetStep, workflowTokenStep } from './rule-steps.ts';
import { secretStep, type WantedSecret } from './secret-step.ts';
import type { SetupStep } from './step.ts';
import { teamStep, type TeamSlugs } from './team-step.ts';
import { updateStep } from './update-step.ts';

export { runSteps } from './step.ts';

export type TrustProfile = 'keys-only' | 'public-good' | 'github-private' | 'private';

export interface SetupWish {
  readonly isPrivate: boolean;
  readonly profile: TrustProfile;
  /** The names may become known to everybody. */
  readonly disclose: boolean;
  readonly publication: 'branch' | 'directory';
  readonly teams: TeamSlugs;
  readonly members: MembersWish;
  readonly workflows: PinnedWorkflows;
  /** Where the publish workflow states the head by its own identity; undefined where a key signs it. */
  readonly head: HeadWorkflow | undefined;
}

export interface SetupTools {
  readonly local: LocalRegistry;
  readonly apiUrl: string;
  readonly serverUrl: string;
  readonly token: string;
  readonly open: (url: string) => void;
  readonly now: () => Date;
}

/** What must not even begin. Codes: SETUP_WOULD_DISCLOSE, and those of `pinFindings`. */
export async function setupFindings(place: RegistryPlace, wish: SetupWish): Promise<readonly Finding[]> {
  return [...(await disclosure(place, wish)), ...(await pinFindings(place, wish.workflows.files))];
}

async function disclosure(place: RegistryPlace, wish: SetupWish): Promise<readonly Finding[]> {
  if (wish.profile !== 'public-good' || wish.disclose) return [];
  if (!((await privacyOf(place)) ?? wish.isPrivate)) return [];
  const name = `${place.at.owner}/${place.at.repo}`;
  return [finding('SETUP_WOULD_DISCLOSE', `${name} is private, and the trust profile is public-good`)];
}

/**
 * The steps to a registry on GitHub, in their order. What holds secrets is closed before it holds any, the secrets are there
 * before the first workflow runs, and the rules come last, because nothing is pushed past them.
 */
export function setupSteps(place: RegistryPlace, wish: SetupWish, tools: SetupTools): readonly SetupStep[] {
  const { local, apiUrl, serverUrl } = tools;
  const withPublish = wish.publication === 'branch';
  const teams = teamStep(place, wish.teams);
  const environments: readonly EnvironmentName[] = withPublish ? Object.values(ENVIRONMENTS) : [ENVIRONMENTS.check];
  const keys = withPublish ? keySecrets(local, wish.head === undefined) : [];
  const secrets = [...keys, ...membersSecrets(wish.members, local, withPublish)];
  return [
    repositoryStep(place, wish),
    teams,
    registryStep(place, { local, teams: teams.numbers, workflows: wish.workflows, head: wish.head }),
    workflowTokenStep(place),
    environmentStep(place, environments, async () => (await teams.numbers()).security.id),
    membersStep(place, { wish: wish.members, local, apiUrl, serverUrl, open: tools.open }),
    secretStep(place, secrets),
    pushStep(place, { ...tools, publication: wish.publication }),
    rulesetStep(place),
    updateStep(place, { workflows: wish.workflows, teams: teams.numbers }),
  ];
}

function keySecrets(local: LocalRegistry, hasHeadKey: boolean): readonly WantedSecret[] {
  const secret = (environment: EnvironmentName, name: string, file: string): WantedSecret => ({
    environment,
    name,
    value: () => local.secret(file),
  });
  return [
    secret(ENVIRONMENTS.publish, 'ADMISSIONS_KEY', 'admissions.pem'),
    secret(ENVIRONMENTS.publish, 'SNAPSHOT_KEY', 'snapshot.pem'),
    ...(hasHeadKey ? [secret(ENVIRONMENTS.publish, 'HEAD_KEY', 'head.pem')] : []),
    secret(ENVIRONMENTS.reSign, 'SNAPSHOT_KEY', 'snapshot.pem'),
    ...[ENVIRONMENTS.revoke, ENVIRONMENTS.revokeLarge].flatMap((environment) => [
      secret(environment, 'REVOCATIONS_KEY', 'revocations.pem'),
      secret(environment, 'SNAPSHOT_KEY', 'snapshot.pem'),
    ]),
  ];
}
