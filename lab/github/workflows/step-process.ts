import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseCommands, parseKeyValues, type Annotation } from '../actions/commands.ts';
import { execute } from '../actions/process.ts';

/** Files through which a step talks to the runner. */
const FILES = ['OUTPUT', 'STEP_SUMMARY', 'ENV', 'STATE', 'PATH'] as const;
const MAX_SUMMARY_BYTES = 1_048_576;

export interface StepProcess {
  readonly command: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  readonly folder: string;
  /** Where the runner's files are laid, a folder of this step alone. */
  readonly files: string;
  readonly timeoutMs: number;
  readonly signal: AbortSignal | undefined;
}

export interface StepResult {
  readonly succeeded: boolean;
  readonly outputs: Readonly<Record<string, string>>;
  /** What it added to the environment and the path of later steps. */
  readonly environment: Readonly<Record<string, string>>;
  readonly path: readonly string[];
  readonly summary: string;
  readonly log: string;
  readonly annotations: readonly Annotation[];
  readonly masks: readonly string[];
}

export function failedStep(message: string): StepResult {
  const annotations: Annotation[] = [{ level: 'error', message }];
  const log = `::error::${message}\n`;
  return { succeeded: false, outputs: {}, environment: {}, path: [], summary: '', log, annotations, masks: [] };
}

/** Runs the process of a step and reads what it left for the runner. */
export async function runStepProcess(step: StepProcess): Promise<StepResult> {
  const files = FILES.map((name) => [`GITHUB_${name}`, join(step.files, name.toLowerCase())] as const);
  for (const [, file] of files) await writeFile(file, '');
  const environment = { ...step.environment, ...Object.fromEntries(files) };
  const { command, folder, timeoutMs } = step;
  const ended = await execute({
    command,
    environment,
    folder,
    timeoutMs,
    ...(step.signal === undefined ? {} : { signal: step.signal }),
  });
  const read = (name: (typeof FILES)[number]) => readFile(join(step.files, name.toLowerCase()), 'utf8');
  const log = ended.stdout + ended.stderr;
  const { annotations, masks } = parseCommands(ended.stdout);
  const summary = await read('STEP_SUMMARY');
  try {
    const added = parseKeyValues(await read('ENV'));
    // The runner's guard against a file that is fed with text from outside.
    if (Object.hasOwn(added, 'NODE_OPTIONS'))
      throw new Error("Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.");
    const late = ended.timedOut ? [{ level: 'error', message: 'The action has timed out.' } as const] : [];
    return {
      succeeded: ended.exitCode === 0 && !ended.timedOut,
      outputs: parseKeyValues(await read('OUTPUT')),
      environment: added,
      path: (await read('PATH')).split('\n').filter((each) => each !== ''),
      summary: Buffer.byteLength(summary) > MAX_SUMMARY_BYTES ? '' : summary,
      log,
      annotations: [...annotations, ...late],
      masks,
    };
  } catch (error) {
    const failed = failedStep(error instanceof Error ? error.message : String(error));
    return { ...failed, log: log + failed.log, annotations: [...annotations, ...failed.annotations], masks };
  }
}
