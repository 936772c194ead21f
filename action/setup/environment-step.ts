import { GitHubError } from '../github/client.ts';
import { DEFAULT_BRANCH, privacyOf, type RegistryPlace } from './registry-place.ts';
import { unlessAbsent, unlessPlanTier, type SetupStep } from './step.ts';

/** The environment of each job that holds a secret, by what the job does. */
export const ENVIRONMENTS = {
  check: 'portcullis-check',
  publish: 'portcullis-publish',
  reSign: 'portcullis-re-sign',
  revoke: 'portcullis-revoke',
  revokeLarge: 'portcullis-revoke-large',
} as const;

export type EnvironmentName = (typeof ENVIRONMENTS)[keyof typeof ENVIRONMENTS];

interface Seen {
  readonly isCustom: boolean;
  readonly patterns: readonly string[];
}

/**
 * An environment for each job that holds a secret, for the default branch alone: a workflow file on another branch is
 * anybody's who may push, and gets nothing. A deny waits for nobody; one above the share that a person may waits for a
 * second one of security.
 */
export function environmentStep(
  place: RegistryPlace,
  wanted: readonly EnvironmentName[],
  reviewers: () => Promise<number>,
): SetupStep {
  const { github, at } = place;
  const { repos } = github.rest;
  const isPrivate = async () => (await privacyOf(place)) === true;

  async function seen(name: string): Promise<Seen | undefined> {
    const found = await unlessAbsent(repos.getEnvironment({ ...at, environment_name: name }));
    if (found === undefined) return undefined;
    const isCustom = found.data.deployment_branch_policy?.custom_branch_policies === true;
    if (!isCustom) return { isCustom, patterns: [] };
    const { data } = await repos.listDeploymentBranchPolicies({ ...at, environment_name: name });
    return { isCustom, patterns: data.branch_policies.map(({ name: pattern = '' }) => pattern) };
  }

  async function make(name: string, isNew: boolean): Promise<readonly string[]> {
    const asked = {
      ...at,
      environment_name: name,
      deployment_branch_policy: { protected_branches: false, custom_branch_policies: true },
    };
    if (!isNew || name !== ENVIRONMENTS.revokeLarge) {
      await repos.createOrUpdateEnvironment(asked);
      return [];
    }
    try {
      const review = [{ type: 'Team' as const, id: await reviewers() }];
      await repos.createOrUpdateEnvironment({ ...asked, reviewers: review, prevent_self_review: true });
      return [];
    } catch (error) {
      if (!(error instanceof GitHubError) || error.status !== 422) throw error;
      // Reviewers of private repositories are not in every plan; the branch restriction may be.
      await repos.createOrUpdateEnvironment(asked);
      return [`${name} has no reviewers: the plan gives a private repository none`];
    }
  }

  return {
    name: 'environments',
    needs: ['repository', 'teams'],
    async look() {
      const all = await Promise.all(wanted.map(async (name) => ({ name, environment: await seen(name) })));
      const absent = all.filter(({ environment }) => environment === undefined).map(({ name }) => name);
      const open = all.filter(
        ({ environment }) => environment !== undefined && !environment.patterns.includes(DEFAULT_BRANCH),
      );
      const notes = all.flatMap(({ name, environment }) =>
        (environment?.patterns ?? [])
          .filter((pattern) => pattern !== DEFAULT_BRANCH)
          .map((pattern) => `${pattern} may use ${name}, too: take it off unless it is meant`),
      );
      const will = [
        ...(absent.length === 0 ? [] : [`create ${absent.join(', ')} for ${DEFAULT_BRANCH} alone`]),
        ...(open.length === 0 ? [] : [`restrict ${open.map(({ name }) => name).join(', ')} to ${DEFAULT_BRANCH}`]),
      ].join('; ');
      if (will === '') return { state: 'exists', is: `${wanted.join(', ')}, for ${DEFAULT_BRANCH} alone`, notes };
      return { state: absent.length > 0 ? 'missing' : 'differs', is: `${absent.length} missing`, will, notes };
    },
    async apply() {
      const notes: string[] = [];
      for (const name of wanted) {
        const before = await seen(name);
        if (before?.isCustom !== true)
          notes.push(...(await unlessPlanTier(`environment ${name}`, isPrivate, make(name, before === undefined))));
        if (before?.patterns.includes(DEFAULT_BRANCH) === true) continue;
        const policy = { ...at, environment_name: name, name: DEFAULT_BRANCH };
        await unlessPlanTier(`branches of ${name}`, isPrivate, repos.createDeploymentBranchPolicy(policy));
      }
      return notes;
    },
  };
}
