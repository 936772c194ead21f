import { Scope } from './expressions.ts';
import type { Json, JsonObject } from '../json.ts';
import { runScript } from './run-step.ts';
import { failedStep, type StepResult } from './step-process.ts';
import type { Frame, StepReport, StepSetting, StepsEnd } from './step-setting.ts';
import { useAction } from './use-action.ts';
import type { StepDefinition } from './workflow-file.ts';

/** Runs the steps of a job, one after another. */
export function runJobSteps(setting: StepSetting, steps: readonly StepDefinition[]): Promise<StepsEnd> {
  return runSteps(setting, { steps, contexts: {}, environment: {}, variables: {}, isJob: true });
}

async function runSteps(setting: StepSetting, frame: Frame): Promise<StepsEnd> {
  const context: Record<string, Json> = {};
  const reports: StepReport[] = [];
  let failed = false;
  for (const step of frame.steps) {
    const { aborted } = setting.signal;
    const status = { success: !failed && !aborted, failure: failed && !aborted, cancelled: aborted };
    const job = {
      ...(setting.contexts['job'] as JsonObject | undefined),
      status: aborted ? 'cancelled' : failed ? 'failure' : 'success',
    };
    const environment = { ...setting.environment, ...frame.environment };
    const scope = new Scope({ ...setting.contexts, ...frame.contexts, steps: context, env: environment, job }, status);
    const { report, outputs } = await runStep(setting, frame, step, scope);
    reports.push(report);
    context[step.id] = { outputs, outcome: report.outcome, conclusion: report.conclusion };
    if (report.conclusion === 'failure') failed = true;
  }
  const conclusion = setting.signal.aborted ? 'cancelled' : failed ? 'failure' : 'success';
  return { conclusion, reports, steps: context, environment: { ...setting.environment, ...frame.environment } };
}

function nameOf(step: StepDefinition, scope: Scope): string {
  const token = step.token.find('name') ?? step.token.find('uses') ?? step.token.find('run');
  return scope.text(token).split('\n')[0] ?? step.id;
}

async function runStep(
  setting: StepSetting,
  frame: Frame,
  step: StepDefinition,
  scope: Scope,
): Promise<{ report: StepReport; outputs: Readonly<Record<string, string>> }> {
  let name = step.id;
  const skipped = { id: step.id, outcome: 'skipped', conclusion: 'skipped' } as const;
  const wasAborted = setting.signal.aborted;
  let result: StepResult;
  let forgiven = false;
  try {
    if (!scope.isTrue(step.if)) return { report: { ...skipped, name }, outputs: {} };
    const own = scope.texts(step.token.find('env'));
    const inside = scope.with({ env: { ...(scope.contexts['env'] as JsonObject), ...own } });
    name = nameOf(step, inside);
    const weak = step.token.find('continue-on-error');
    forgiven = weak !== undefined && inside.json(weak) === true;
    result = await perform(setting, frame, step, inside, own);
  } catch (error) {
    result = failedStep(error instanceof Error ? error.message : String(error));
  }
  keep(setting, result, name);
  const stopped = !wasAborted && setting.signal.aborted && !result.succeeded;
  const outcome = stopped ? 'cancelled' : result.succeeded ? 'success' : 'failure';
  const conclusion = outcome === 'failure' && forgiven ? 'success' : outcome;
  return { report: { id: step.id, name, outcome, conclusion }, outputs: result.outputs };
}

function keep(setting: StepSetting, result: StepResult, name: string): void {
  Object.assign(setting.environment, result.environment);
  setting.path.unshift(...[...result.path].reverse());
  for (const mask of result.masks) setting.masks.add(mask);
  setting.annotations.push(...result.annotations);
  if (result.summary !== '') setting.summaries.push(result.summary);
  setting.log += `##[group]${name}\n${result.log}##[endgroup]\n`;
}

function perform(
  setting: StepSetting,
  frame: Frame,
  step: StepDefinition,
  scope: Scope,
  own: Readonly<Record<string, string>>,
): Promise<StepResult> {
  const minutes = step.token.find('timeout-minutes');
  const limit = minutes === undefined ? setting.longestMs : Number(scope.text(minutes)) * setting.minuteMs;
  const timeoutMs = Math.min(limit, setting.longestMs);
  const inherited = { ...frame.environment, ...own };
  const running = { scope, environment: { ...setting.environment, ...inherited }, own: inherited, timeoutMs };
  const run = step.token.find('run');
  return run === undefined
    ? useAction(runSteps, setting, frame, step, running)
    : runScript(setting, frame, step, { ...running, run });
}
