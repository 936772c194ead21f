import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import type { TemplateToken } from '@actions/workflow-parser/templates/tokens/template-token';
import type { Annotation } from '../actions/commands.ts';
import type { Json, JsonObject } from '../json.ts';
import { readActionFile, type ActionFile } from './action-file.ts';
import { checkOut, isCheckout, type CheckoutSetting } from './checkout.ts';
import { GOING_WELL, Scope } from './expressions.ts';
import type { Snapshot } from './sources.ts';
import { failedStep, runStepProcess, type StepResult } from './step-process.ts';
import { writtenAt, type StepDefinition } from './workflow-file.ts';

/** The folders of a job: its home, its temporary files, its workspace. */
export interface Machine {
  readonly home: string;
  readonly temp: string;
  readonly tools: string;
  readonly workspace: string;
  readonly files: string;
  readonly event: string;
}

/** What all steps of a job share, and what they add to it. */
export interface StepSetting {
  readonly machine: Machine;
  /** All contexts but `env`, `steps` and `inputs` of composite actions. */
  readonly contexts: Readonly<Record<string, Json>>;
  /** `GITHUB_…`, `RUNNER_…` and what else a step cannot set itself. */
  readonly variables: Readonly<Record<string, string>>;
  readonly environment: Record<string, string>;
  readonly path: string[];
  readonly masks: Set<string>;
  readonly annotations: Annotation[];
  readonly summaries: string[];
  readonly defaults: { readonly shell: string | undefined; readonly folder: string | undefined };
  readonly checkout: CheckoutSetting;
  /** Found while the job was set up, by what `uses:` says. */
  readonly remote: ReadonlyMap<string, RemoteAction>;
  readonly signal: AbortSignal;
  readonly minuteMs: number;
  readonly longestMs: number;
  log: string;
}

export interface RemoteAction {
  readonly source: Snapshot;
  /** Below the repository's root; empty for the root. */
  readonly path: string;
}

export type StepConclusion = 'success' | 'failure' | 'cancelled' | 'skipped';

export interface StepReport {
  readonly id: string;
  readonly name: string;
  readonly outcome: StepConclusion;
  /** After `continue-on-error`. */
  readonly conclusion: StepConclusion;
}

/** The steps of a job, or those of a composite action inside one. */
interface Frame {
  readonly steps: readonly StepDefinition[];
  readonly contexts: Readonly<Record<string, Json>>;
  readonly environment: Readonly<Record<string, string>>;
  readonly variables: Readonly<Record<string, string>>;
  readonly isJob: boolean;
}

export interface StepsEnd {
  readonly conclusion: 'success' | 'failure' | 'cancelled';
  readonly reports: readonly StepReport[];
  /** The `steps` context. */
  readonly steps: JsonObject;
  readonly environment: Readonly<Record<string, string>>;
}

const SHELLS: Readonly<Record<string, string>> = {
  bash: 'bash --noprofile --norc -eo pipefail {0}',
  sh: 'sh -e {0}',
};
const DEFAULT_SHELL = 'bash -e {0}';

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
    forgiven = inside.json(step.token.find('continue-on-error') ?? step.token) === true;
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
    ? useAction(setting, frame, step, running)
    : runScript(setting, frame, step, { ...running, run });
}

interface Running {
  readonly scope: Scope;
  /** All that the process gets, and of that what is the step's own: a composite action hands only that down. */
  readonly environment: Readonly<Record<string, string>>;
  readonly own: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
}

function processEnvironment(setting: StepSetting, frame: Frame, running: Running): Record<string, string> {
  const { environment } = running;
  const base = environment['PATH'] ?? [dirname(process.execPath), process.env['PATH'] ?? ''].join(':');
  return {
    HOME: setting.machine.home,
    ...environment,
    ...setting.variables,
    ...frame.variables,
    PATH: [...setting.path, base].join(':'),
  };
}

/** Steps that run after a cancellation are those that asked for it: it ends them no more. */
function signalOf(setting: StepSetting): AbortSignal | undefined {
  return setting.signal.aborted ? undefined : setting.signal;
}

async function runScript(
  setting: StepSetting,
  frame: Frame,
  step: StepDefinition,
  running: Running & { readonly run: TemplateToken },
): Promise<StepResult> {
  const { machine, defaults } = setting;
  const files = await mkdtemp(join(machine.files, 'step-'));
  const script = join(files, 'script.sh');
  await writeFile(script, `${running.scope.text(running.run)}\n`);
  const named = step.token.find('shell');
  const shell = named === undefined ? (frame.isJob ? defaults.shell : undefined) : running.scope.text(named);
  const template = shell === undefined ? DEFAULT_SHELL : (SHELLS[shell] ?? shell);
  if (!template.includes('{0}')) return failedStep(`the lab has no shell ${template}`);
  const folder = step.token.find('working-directory');
  const inside = folder === undefined ? (frame.isJob ? defaults.folder : undefined) : running.scope.text(folder);
  return runStepProcess({
    command: template.split(' ').map((each) => each.replace('{0}', script)),
    environment: processEnvironment(setting, frame, running),
    folder: resolve(machine.workspace, inside ?? '.'),
    files,
    timeoutMs: running.timeoutMs,
    signal: signalOf(setting),
  });
}

async function useAction(
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
    : runComposite(setting, { ...frame, variables }, action, action.runs.steps, inputs, github, inner);
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

async function runNode(
  setting: StepSetting,
  frame: Frame,
  main: string,
  inputs: Readonly<Record<string, string>>,
  running: Running,
): Promise<StepResult> {
  const files = await mkdtemp(join(setting.machine.files, 'step-'));
  const variables = Object.entries(inputs).map(
    ([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value] as const,
  );
  return runStepProcess({
    command: [process.execPath, main],
    environment: { ...processEnvironment(setting, frame, running), ...Object.fromEntries(variables) },
    folder: setting.machine.workspace,
    files,
    timeoutMs: running.timeoutMs,
    signal: signalOf(setting),
  });
}

async function runComposite(
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

/** Makes the folders of a job and writes its event. */
export async function layMachine(root: string, payload: JsonObject): Promise<Machine> {
  const machine: Machine = {
    home: join(root, 'home'),
    temp: join(root, 'temp'),
    tools: join(root, 'tools'),
    workspace: join(root, 'work'),
    files: join(root, 'files'),
    event: join(root, 'event.json'),
  };
  for (const folder of [machine.home, machine.temp, machine.tools, machine.workspace, machine.files])
    await mkdir(folder, { recursive: true });
  await writeFile(machine.event, JSON.stringify(payload));
  return machine;
}
