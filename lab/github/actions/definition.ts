import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { isObject, objectAt, textAt, type Json, type JsonObject } from '../json.ts';

/** An `action.yml` as far as a runner reads it. */
export interface ActionDefinition {
  readonly folder: string;
  /** Absolute path of `runs.main`. */
  readonly main: string;
  readonly inputs: ReadonlyMap<string, { readonly required: boolean; readonly default: string | undefined }>;
  readonly outputs: readonly string[];
}

async function readDefinition(folder: string): Promise<JsonObject> {
  const text = await readFile(join(folder, 'action.yml'), 'utf8');
  const parsed = parse(text) as Json;
  if (!isObject(parsed)) throw new Error(`${folder}/action.yml is not a mapping`);
  return parsed;
}

/** @throws Error for anything but a JavaScript action with a `main` and no `pre` or `post`. */
export async function loadAction(folder: string): Promise<ActionDefinition> {
  const document = await readDefinition(folder);
  const runs = objectAt(document, 'runs') ?? {};
  const main = textAt(runs, 'main');
  if (!/^node(?:20|24)$/.test(textAt(runs, 'using') ?? '') || main === undefined)
    throw new Error(`${folder} is not a JavaScript action`);
  if (runs['pre'] !== undefined || runs['post'] !== undefined)
    throw new Error(`${folder}: pre and post are not run here`);
  const inputs = Object.entries(objectAt(document, 'inputs') ?? {}).map(([name, input]) => {
    const fields = isObject(input) ? input : {};
    const value = fields['default'];
    const text =
      typeof value === 'string' ? value : value === undefined || value === null ? undefined : JSON.stringify(value);
    return [name, { required: fields['required'] === true, default: text }] as const;
  });
  return {
    folder,
    main: join(folder, main),
    inputs: new Map(inputs),
    outputs: Object.keys(objectAt(document, 'outputs') ?? {}),
  };
}

/** The `github` context as far as the default of an input may name it. */
export type GitHubContext = Readonly<Record<string, string>>;

function evaluated(text: string, context: GitHubContext): string {
  return text.replaceAll(/\$\{\{\s*(.*?)\s*\}\}/g, (_, expression: string) => {
    const name = /^github\.(\w+)$/.exec(expression)?.[1];
    const value = name === undefined ? undefined : context[name];
    if (value === undefined) throw new Error(`the default \${{ ${expression} }} cannot be evaluated here`);
    return value;
  });
}

/**
 * The `INPUT_…` variables: upper case, spaces to `_`, hyphens stay.
 * @throws Error naming an input that the action does not have, or that it requires and was not given. GitHub warns of the first
 * and lets the second pass; a rehearsal wants to hear of both.
 */
export function inputVariables(
  action: ActionDefinition,
  given: Readonly<Record<string, string>>,
  context: GitHubContext,
): Record<string, string> {
  const unknown = Object.keys(given).filter((name) => !action.inputs.has(name));
  if (unknown.length > 0) throw new Error(`unknown input: ${unknown.join(', ')}`);
  const variables: Record<string, string> = {};
  for (const [name, input] of action.inputs) {
    const value = given[name] ?? (input.default === undefined ? undefined : evaluated(input.default, context));
    if (input.required && (value ?? '') === '') throw new Error(`missing input: ${name}`);
    variables[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] = value ?? '';
  }
  return variables;
}
