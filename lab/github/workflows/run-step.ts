import { mkdtemp, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { TemplateToken } from '@actions/workflow-parser/templates/tokens/template-token';
import { failedStep, runStepProcess, type StepResult } from './step-process.ts';
import type { Frame, Running, StepSetting } from './step-setting.ts';
import type { StepDefinition } from './workflow-file.ts';

const SHELLS: Readonly<Record<string, string>> = {
  bash: 'bash --noprofile --norc -eo pipefail {0}',
  sh: 'sh -e {0}',
};
const DEFAULT_SHELL = 'bash -e {0}';

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

/** A step with `run:`. */
export async function runScript(
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

/** A JavaScript action. */
export async function runNode(
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
