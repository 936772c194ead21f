import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { JsonObject } from '../json.ts';
import { parseCommands, parseKeyValues, type Annotation } from './commands.ts';
import { inputVariables, loadAction, type GitHubContext } from './definition.ts';
import { execute, type Ended } from './process.ts';

export type { Annotation } from './commands.ts';

interface Identity {
  readonly id: number;
  readonly login: string;
}

/** One step that uses a JavaScript action, and the run it belongs to. */
export interface ActionRun {
  /** The folder of `action.yml`. */
  readonly action: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly event: { readonly event: string; readonly payload: JsonObject };
  /** A lab fits. */
  readonly github: { readonly apiUrl: string; readonly serverUrl: string };
  readonly repository: { readonly id: number; readonly name: string; readonly owner: Identity };
  readonly sha: string;
  /** Full: `refs/heads/main`. */
  readonly ref: string;
  readonly actor: Identity;
  /** Login of whoever started or re-started the run; the actor unless told. */
  readonly triggeringActor?: string;
  /** What `${{ github.token }}` gives. Nothing hands it to the action but an input that names it. */
  readonly token?: string;
  /** File under `.github/workflows/`, and the commit it was taken from. */
  readonly workflow?: { readonly name?: string; readonly file?: string; readonly sha?: string; readonly ref?: string };
  readonly job?: string;
  readonly runId?: number;
  readonly runAttempt?: number;
  /** A folder; an empty one unless told. */
  readonly workspace?: string;
  /** Where an identity token is asked for: a job with `id-token: write` has it. */
  readonly idToken?: { readonly url: string; readonly token: string };
  /** The step's `env:`. */
  readonly environment?: Readonly<Record<string, string>>;
  /** The whole process group is killed when it passes; a minute unless told. */
  readonly timeoutMs?: number;
}

export interface ActionResult {
  /** Null when it was killed. */
  readonly exitCode: number | null;
  readonly timedOut: boolean;
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  /** What it added to the environment of later steps. */
  readonly environment: Readonly<Record<string, string>>;
  readonly path: readonly string[];
  readonly summary: string;
  /** As the log shows it: masked. */
  readonly stdout: string;
  readonly stderr: string;
  readonly annotations: readonly Annotation[];
  readonly masks: readonly string[];
}

const DEFAULT_TIMEOUT_MS = 60_000;
const MAX_SUMMARY_BYTES = 1_048_576;
const DEFAULT_RUN_ID = 9_000_001;
/** Files through which a step talks to the runner. */
const FILES = ['OUTPUT', 'STEP_SUMMARY', 'ENV', 'STATE', 'PATH'] as const;
type RunnerFile = (typeof FILES)[number];

function workflowVariables(run: ActionRun): Record<string, string> {
  const { repository, workflow = {} } = run;
  const file = workflow.file ?? 'main.yml';
  const fullName = `${repository.owner.login}/${repository.name}`;
  return {
    GITHUB_WORKFLOW: workflow.name ?? file,
    GITHUB_WORKFLOW_REF: `${fullName}/.github/workflows/${file}@${workflow.ref ?? run.ref}`,
    GITHUB_WORKFLOW_SHA: workflow.sha ?? run.sha,
    GITHUB_JOB: run.job ?? 'job',
    GITHUB_RUN_ID: String(run.runId ?? DEFAULT_RUN_ID),
    GITHUB_RUN_NUMBER: '1',
    GITHUB_RUN_ATTEMPT: String(run.runAttempt ?? 1),
    GITHUB_REPOSITORY: fullName,
    GITHUB_REPOSITORY_ID: String(repository.id),
    GITHUB_REPOSITORY_OWNER: repository.owner.login,
    GITHUB_REPOSITORY_OWNER_ID: String(repository.owner.id),
  };
}

function contextVariables(run: ActionRun): Record<string, string> {
  const { github, ref, actor } = run;
  return {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__self',
    GITHUB_ACTION_PATH: run.action,
    ...workflowVariables(run),
    GITHUB_API_URL: github.apiUrl,
    GITHUB_GRAPHQL_URL: `${github.apiUrl}/graphql`,
    GITHUB_SERVER_URL: github.serverUrl,
    GITHUB_SHA: run.sha,
    GITHUB_REF: ref,
    GITHUB_REF_NAME: ref.replace(/^refs\/(?:heads|tags|pull)\//, ''),
    GITHUB_REF_TYPE: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    GITHUB_EVENT_NAME: run.event.event,
    GITHUB_ACTOR: actor.login,
    GITHUB_ACTOR_ID: String(actor.id),
    GITHUB_TRIGGERING_ACTOR: run.triggeringActor ?? actor.login,
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: 'X64',
    RUNNER_NAME: 'lab',
    RUNNER_ENVIRONMENT: 'github-hosted',
  };
}

/** `github.repository_id` and the like, from the variables of the same name. */
function contextOf(variables: Readonly<Record<string, string>>, token: string | undefined): GitHubContext {
  const entries = Object.entries(variables).filter(([name]) => name.startsWith('GITHUB_'));
  const context = Object.fromEntries(
    entries.map(([name, value]) => [name.slice('GITHUB_'.length).toLowerCase(), value]),
  );
  return { ...context, ...(token === undefined ? {} : { token }) };
}

async function layFiles(temp: string, run: ActionRun): Promise<Record<string, string>> {
  const folders = {
    HOME: join(temp, 'home'),
    RUNNER_TEMP: join(temp, 'temp'),
    RUNNER_TOOL_CACHE: join(temp, 'tools'),
    GITHUB_WORKSPACE: run.workspace ?? join(temp, 'work'),
  };
  for (const folder of Object.values(folders)) await mkdir(folder, { recursive: true });
  const event = join(temp, 'event.json');
  await writeFile(event, JSON.stringify(run.event.payload));
  const files = FILES.map((each) => [`GITHUB_${each}`, join(temp, `file-${each.toLowerCase()}`)] as const);
  for (const [, file] of files) await writeFile(file, '');
  return { ...folders, GITHUB_EVENT_PATH: event, ...Object.fromEntries(files) };
}

async function collect(ended: Ended, file: (name: RunnerFile) => Promise<string>): Promise<ActionResult> {
  const { annotations, masks } = parseCommands(ended.stdout);
  const masked = (text: string) =>
    masks.filter((each) => each !== '').reduce((log, each) => log.replaceAll(each, '***'), text);
  const summary = await file('STEP_SUMMARY');
  const tooLong = Buffer.byteLength(summary) > MAX_SUMMARY_BYTES;
  const dropped: Annotation = {
    level: 'error',
    message: '$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k',
  };
  return {
    ...ended,
    stdout: masked(ended.stdout),
    stderr: masked(ended.stderr),
    outputs: parseKeyValues(await file('OUTPUT')),
    state: parseKeyValues(await file('STATE')),
    environment: parseKeyValues(await file('ENV')),
    path: (await file('PATH')).split('\n').filter((each) => each !== ''),
    summary: tooLong ? '' : summary,
    annotations: tooLong ? [...annotations, dropped] : annotations,
    masks,
  };
}

/**
 * Runs a bundled JavaScript action as GitHub's runner does: a process of its own with the runner's variables and files, and of
 * the parent's environment nothing but `PATH`.
 * @throws Error for an action or inputs that do not fit, before anything runs.
 */
export async function runAction(run: ActionRun): Promise<ActionResult> {
  const action = await loadAction(run.action);
  const variables = contextVariables(run);
  const inputs = inputVariables(action, run.inputs ?? {}, contextOf(variables, run.token));
  const temp = await mkdtemp(join(tmpdir(), 'lab-action-'));
  try {
    const files = await layFiles(temp, run);
    const { idToken } = run;
    const identity =
      idToken === undefined
        ? {}
        : { ACTIONS_ID_TOKEN_REQUEST_URL: idToken.url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: idToken.token };
    const environment: Record<string, string> = {
      PATH: process.env['PATH'] ?? '',
      ...run.environment,
      ...variables,
      ...files,
      ...identity,
      ...inputs,
    };
    const ended = await execute({
      command: [process.execPath, action.main],
      environment,
      folder: environment['GITHUB_WORKSPACE'] ?? temp,
      timeoutMs: run.timeoutMs ?? DEFAULT_TIMEOUT_MS,
    });
    return await collect(ended, (name) => readFile(files[`GITHUB_${name}`] ?? '', 'utf8'));
  } finally {
    await rm(temp, { recursive: true, force: true, maxRetries: 3 });
  }
}
