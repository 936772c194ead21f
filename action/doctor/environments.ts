import { finding, type Finding } from '../../core/finding.ts';
import { shownText } from '../../core/json/shown-text.ts';
import { unverified, type Reading } from './reading.ts';
import type { WorkflowUse } from './workflow-uses.ts';

/** A branch or tag pattern that may use an environment. */
export interface DeploymentPolicy {
  readonly name: string;
  readonly type: string;
}

export interface EnvironmentFacts {
  readonly name: string;
  /** `protected` is those with the branch protection of old: every branch where there is none. */
  readonly branches: 'all' | 'protected' | readonly DeploymentPolicy[];
  readonly hasReviewers: boolean;
  /** Names of its secrets. */
  readonly secrets: Reading<readonly string[]>;
}

export interface EnvironmentQuestion {
  readonly environments: Reading<readonly EnvironmentFacts[]>;
  readonly defaultBranch: string;
  /** Whether the default branch has the branch protection of old. */
  readonly isClassic: Reading<boolean>;
  readonly uses: readonly WorkflowUse[];
  /** Some of what workflows call could not be read, and may use any environment. */
  readonly hasUnreadUses: boolean;
}

/** Runs that nobody starts by hand: a review would make them wait for ever. */
const BY_HAND = new Set(['workflow_dispatch', 'workflow_call']);

/** Which environments give their secrets to a branch that nobody reviewed, or to one person alone. */
export function environmentFindings(question: EnvironmentQuestion): readonly Finding[] {
  const { environments } = question;
  if (environments.kind === 'unread') return [unverified('the environments', environments.why)];
  return environments.value.flatMap((environment) => {
    const { secrets, name } = environment;
    const found = [...openness(environment, question), ...reviewers(environment, question)];
    if (secrets.kind === 'read') return secrets.value.length === 0 ? [] : found;
    return found.length === 0 ? [] : [unverified(`whether ${shownText(name)} holds secrets`, secrets.why)];
  });
}

function openness({ name, branches }: EnvironmentFacts, question: EnvironmentQuestion): readonly Finding[] {
  const { defaultBranch, isClassic } = question;
  const shown = shownText(name);
  if (branches === 'all') return [finding('DOCTOR_ENVIRONMENT_OPEN', `every branch may use ${shown}`)];
  if (branches === 'protected') {
    if (isClassic.kind === 'unread')
      return [unverified(`that ${shown} is for the default branch alone`, isClassic.why)];
    if (isClassic.value) return [];
    const why = 'it is for those with the branch protection of old, and without any that is all';
    return [finding('DOCTOR_ENVIRONMENT_OPEN', `every branch may use ${shown}: ${why}`)];
  }
  const others = branches.filter(({ name: pattern, type }) => type === 'tag' || pattern !== defaultBranch);
  return others.map(({ name: pattern, type }) =>
    finding('DOCTOR_ENVIRONMENT_OPEN', `the ${type} ${shownText(pattern)} may use ${shown}`),
  );
}

function reviewers({ name, hasReviewers }: EnvironmentFacts, question: EnvironmentQuestion): readonly Finding[] {
  const isNamed = (each: string) => each.toLowerCase() === name.toLowerCase();
  const users = question.uses.filter(({ environments }) => environments.some(isNamed));
  const isUnattended = users.some(({ events }) => [...events].some((event) => !BY_HAND.has(event)));
  if (hasReviewers || isUnattended) return [];
  // A deny waits for nobody: the action asks by number who is on call, and one of those revokes in seconds.
  if (users.length > 0 && users.every(({ asksOnCall }) => asksOnCall)) return [];
  const shown = shownText(name);
  // A name that is computed could be any.
  const mayBeUsed = question.hasUnreadUses || question.uses.some(({ mayUseAny }) => mayUseAny);
  if (users.length === 0 && mayBeUsed) return [unverified(`who uses ${shown}`, 'a called workflow could not be read')];
  const what = users.length === 0 ? 'no workflow uses it' : `${shownText(users[0]?.path ?? '')} is started by hand`;
  return [finding('DOCTOR_ENVIRONMENT_UNREVIEWED', `${shown} has no reviewers: ${what}`)];
}
