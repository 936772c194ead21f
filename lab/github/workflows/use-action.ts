import { resolve, sep } from 'node:path';
import type { Json, JsonObject } from '../json.ts';
import { readActionFile, type ActionFile } from './action-file.ts';
import { checkOut, isCheckout } from './checkout.ts';
import { GOING_WELL, Scope } from './expressions.ts';
import { runNode } from './run-step.ts';
import { failedStep, type StepResult } from './step-process.ts';
import type { Frame, Running, StepSetting, StepsEnd } from './step-setting.ts';
import { writtenAt, type StepDefinition } from './workflow-file.ts';

/** What runs the steps of a composite action. */
type RunSteps = (setting: StepSetting, frame: Frame) => Promise<StepsEnd>;

/** A step with `uses:`. */
export async function useAction(
  runSteps: RunSteps,
  setting: StepSetting,
  frame: Frame,
  step: StepDefinition,
  running: Running,
): Promise<StepResult> {
  const uses = writtenAt(step.token, 'uses') ?? '';
  const given = running.scope.texts(step.token.find('with'));
  const { workspace } = setting.machine;
  if (isCheckout(uses)) {
    const log = await checkOut(setting.checkout, given, workspace);
    return { ...failedStep(''), succeeded: true, log, annotations: [] };
  }
  const remote = setting.remote.get(uses) ?? (frame.isJob ? undefined : await setting.checkout.find(uses));
  if (remote === undefined && !uses.startsWith('./')) throw new Error(`Unable to resolve action ${uses}`);
  const root = remote === undefined ? workspace : await remote.source.folder();
  const folder = resolve(root, remote?.path ?? uses);
  if (folder !== root && !folder.startsWith(`${root}${sep}`)) throw new Error(`${uses} leaves its repository`);
  const action = await readActionFile(folder);
  const github: Json = {
    ...(running.scope.contexts['github'] as JsonObject),
    action: step.id,
    action_path: folder,
    ...(remote === undefined ? {} : { action_repository: remote.source.repository, action_ref: remote.source.ref }),
  };
  const scope = running.scope.with({ github });
  const inputs = inputsOf(action, given, scope);
  warnOfUnknown(setting, action, given);
  const variables = {
    ...frame.variables,
    GITHUB_ACTION: step.id,
    GITHUB_ACTION_PATH: folder,
    GITHUB_ACTION_REPOSITORY: remote?.source.repository ?? '',
    GITHUB_ACTION_REF: remote?.source.ref ?? '',
  };
  const inner = { ...running, scope };
  return action.runs.kind === 'node'
    ? runNode(setting, { ...frame, variables }, action.runs.main, inputs, inner)
    : runComposite(runSteps, setting, { ...frame, variables }, action, action.runs.steps, inputs, github, inner);
}

function inputsOf(action: ActionFile, given: Readonly<Record<string, string>>, scope: Scope): Record<string, string> {
  const named = new Map(Object.entries(given).map(([name, value]) => [name.toLowerCase(), value]));
  // A default sees the contexts of the job, never what the caller's `with:` says.
  const entries = action.inputs.map((input) => [
    input.name,
    named.get(input.name.toLowerCase()) ?? scope.text(input.default),
  ]);
  return Object.fromEntries(entries) as Record<string, string>;
}

function warnOfUnknown(setting: StepSetting, action: ActionFile, given: Readonly<Record<string, string>>): void {
  const known = new Set(action.inputs.map((each) => each.name.toLowerCase()));
  const unknown = Object.keys(given).filter((name) => !known.has(name.toLowerCase()));
  if (unknown.length === 0) return;
  const valid = action.inputs.map((each) => `'${each.name}'`).join(', ');
  const names = unknown.map((each) => `'${each}'`).join(', ');
  setting.annotations.push({ level: 'warning', message: `Unexpected input(s) ${names}, valid inputs are [${valid}]` });
}

async function runComposite(
  runSteps: RunSteps,
  setting: StepSetting,
  frame: Frame,
  action: ActionFile,
  steps: readonly StepDefinition[],
  inputs: Readonly<Record<string, string>>,
  github: Json,
  running: Running,
): Promise<StepResult> {
  // Secrets are no context of a composite action: what it needs it is given as inputs.
  const contexts = { github, inputs, secrets: {} };
  const end = await runSteps(setting, {
    steps,
    contexts,
    environment: running.own,
    variables: frame.variables,
    isJob: false,
  });
  const scope = new Scope({ ...setting.contexts, ...contexts, steps: end.steps, env: end.environment }, GOING_WELL);
  const outputs = [...action.outputs].map(([name, token]) => [name, scope.text(token)] as const);
  const base = { ...failedStep(''), log: '', annotations: [] };
  return { ...base, succeeded: end.conclusion === 'success', outputs: Object.fromEntries(outputs) };
}
