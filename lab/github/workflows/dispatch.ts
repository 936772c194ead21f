import { ApiFailure, notFound } from '../failure.ts';
import type { Json, JsonObject } from '../json.ts';
import type { Repository } from '../world.ts';
import { childOf, writtenAt, type WorkflowFile } from './workflow-file.ts';
import { workflowsAt, type ParsedFiles } from './triggers.ts';

const refused = (message: string) => new ApiFailure(422, message);

export interface Dispatch {
  readonly file: WorkflowFile;
  readonly ref: string;
  /** With defaults; as texts, as the event has them. */
  readonly inputs: Readonly<Record<string, string>>;
}

async function fullRef(repository: Repository, ref: string): Promise<string> {
  const candidates = ref.startsWith('refs/') ? [ref] : [`refs/heads/${ref}`, `refs/tags/${ref}`];
  for (const each of candidates)
    if (/^refs\/(?:heads|tags)\//.test(each) && (await repository.git.resolve(each)) !== undefined) return each;
  throw refused(`No ref found for: ${ref}`);
}

/**
 * Checks what somebody dispatches. The workflow must be on the default branch to be known at all, and the file that runs is that of
 * the ref.
 * @throws ApiFailure as GitHub: 404 for a workflow that is not there, 422 for a ref, trigger or input that does not fit.
 */
export async function checkDispatch(
  known: ParsedFiles,
  repository: Repository,
  workflow: string,
  ref: string,
  inputs: JsonObject,
): Promise<Dispatch> {
  const path = workflow.includes('/') ? workflow : `.github/workflows/${workflow}`;
  const find = async (at: string) => {
    const files = await workflowsAt(known, repository, at);
    return files.flatMap((each) => (each.kind === 'workflow' ? [each.file] : [])).find((each) => each.path === path);
  };
  if ((await find(`refs/heads/${repository.defaultBranch}`)) === undefined) throw notFound();
  const full = await fullRef(repository, ref);
  const file = await find(full);
  if (file?.events.workflow_dispatch === undefined) throw refused("Workflow does not have 'workflow_dispatch' trigger");
  return { file, ref: full, inputs: dispatchInputs(file, inputs) };
}

function dispatchInputs(file: WorkflowFile, given: JsonObject): Record<string, string> {
  const declared = file.events.workflow_dispatch?.inputs ?? {};
  const unknown = Object.keys(given).filter((name) => !Object.hasOwn(declared, name));
  if (unknown.length > 0) throw refused(`Unexpected inputs provided: ${JSON.stringify(unknown)}`);
  const inputs: Record<string, string> = {};
  for (const [name, { required, default: fallback, options }] of Object.entries(declared)) {
    const value = given[name] ?? fallback;
    if (value === undefined || value === null) {
      if (required === true) throw refused(`Required input '${name}' not provided`);
      inputs[name] = '';
      continue;
    }
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    if (options !== undefined && !options.includes(text))
      throw refused(`Provided value '${text}' for input '${name}' not in the list of allowed values`);
    inputs[name] = text;
  }
  return inputs;
}

/** The `inputs` context of a dispatched run: booleans are booleans there, and texts in the event. */
export function dispatchedInputs(file: WorkflowFile, given: JsonObject): JsonObject {
  const declared = childOf(childOf(file.token.find('on'), 'workflow_dispatch'), 'inputs');
  const typed = (name: string, value: Json): Json =>
    writtenAt(childOf(declared, name), 'type') === 'boolean' ? value === 'true' : value;
  return Object.fromEntries(Object.entries(given).map(([name, value]) => [name, typed(name, value)]));
}
