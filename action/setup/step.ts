import { finding, type Finding } from '../../core/finding.ts';
import { GitHubError } from '../github/client.ts';
import { failureLine, gitHubFailure } from '../github/failure.ts';
import { PublicationStoreError } from '../publication/publication-store.ts';
import { GitError } from '../../transport/git/git-process.ts';

export interface StepView {
  /** `skipped` is what was not wished for. */
  readonly state: 'exists' | 'missing' | 'differs' | 'skipped';
  /** What there is, in one line. */
  readonly is: string;
  /** What `apply` would do; undefined where there is nothing to do. */
  readonly will?: string;
  /** What a person has to know or do by hand. */
  readonly notes?: readonly string[];
}

/** One piece of a registry on GitHub. */
export interface SetupStep {
  readonly name: string;
  /** Steps without which this one makes no sense. */
  readonly needs: readonly string[];
  /** Asks and changes nothing. @throws SetupRefusal, GitHubError */
  look(): Promise<StepView>;
  /** Does what `look` said it would. The answer is what a person has to know. @throws SetupRefusal, GitHubError */
  apply(): Promise<readonly string[]>;
}

export interface StepReport {
  readonly name: string;
  readonly state: StepView['state'] | 'done' | 'failed' | 'not-reached';
  readonly text: string;
  readonly will: string | undefined;
  readonly notes: readonly string[];
  readonly findings: readonly Finding[];
}

/** A step cannot be done, for a reason with a code. */
export class SetupRefusal extends Error {
  override readonly name = 'SetupRefusal';
  readonly findings: readonly [Finding, ...Finding[]];

  constructor(findings: readonly [Finding, ...Finding[]]) {
    super(findings[0].message);
    this.findings = findings;
  }
}

/** Looks at every step in order and, for `apply`, does what is left to do. What failed leaves the others standing. */
export async function runSteps(
  steps: readonly SetupStep[],
  mode: 'plan' | 'apply',
  progress: (text: string) => void,
): Promise<readonly StepReport[]> {
  const reports: StepReport[] = [];
  const broken = new Set<string>();
  for (const step of steps) {
    const lacking = step.needs.find((name) => broken.has(name));
    const report =
      lacking === undefined ? await runStep(step, mode, progress) : bare(step, 'not-reached', `waits for ${lacking}`);
    if (report.state === 'failed' || report.state === 'not-reached') broken.add(step.name);
    reports.push(report);
  }
  return reports;
}

async function runStep(step: SetupStep, mode: 'plan' | 'apply', progress: (text: string) => void): Promise<StepReport> {
  try {
    progress(`looking at ${step.name}`);
    const { state, is, will, notes = [] } = await step.look();
    if (mode === 'plan' || will === undefined) return { name: step.name, state, text: is, will, notes, findings: [] };
    progress(`${step.name}: ${will}`);
    const told = await step.apply();
    return { name: step.name, state: 'done', text: will, will: undefined, notes: [...notes, ...told], findings: [] };
  } catch (error) {
    if (error instanceof SetupRefusal) return { ...bare(step, 'failed', error.message), findings: error.findings };
    const failure = gitHubFailure(error) ?? pushFailure(error);
    if (failure === undefined) throw error;
    const notes = failure.code === 'GITHUB_FORBIDDEN' ? ['docs/setup.md lists what the token needs'] : [];
    return { ...bare(step, 'failed', failure.message), notes, findings: [failure] };
  }
}

/** git says in words why GitHub took no push: a token without the right to workflows, a rule of the organization. */
function pushFailure(error: unknown): Finding | undefined {
  const isPush = error instanceof GitError || error instanceof PublicationStoreError;
  return isPush ? finding('GITHUB_REJECTED', failureLine(error)) : undefined;
}

function bare({ name }: SetupStep, state: StepReport['state'], text: string): StepReport {
  return { name, state, text, will: undefined, notes: [], findings: [] };
}

/** The answer, or undefined where GitHub says that there is nothing; an empty repository is a conflict to it. */
export async function unlessAbsent<T>(asked: Promise<T>): Promise<T | undefined> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof GitHubError && (error.status === 404 || error.status === 409)) return undefined;
    throw error;
  }
}

/** What a plan does not include, GitHub refuses in one of these ways. Of a public repository they mean something else. */
export async function unlessPlanTier<T>(
  what: string,
  isPrivate: () => Promise<boolean>,
  asked: Promise<T>,
): Promise<T> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof GitHubError && [403, 404, 422].includes(error.status) && (await isPrivate()))
      throw new SetupRefusal([finding('SETUP_PLAN_TIER', `${what}: ${error.message}`)]);
    throw error;
  }
}
