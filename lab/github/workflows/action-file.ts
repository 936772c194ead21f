import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TemplateToken } from '@actions/workflow-parser/templates/tokens/template-token';
import { convertActionTemplate, NoOperationTraceWriter, parseAction } from './parser.ts';
import { childOf, stepsOf, type StepDefinition } from './workflow-file.ts';

export interface ActionInput {
  readonly name: string;
  readonly default: TemplateToken | undefined;
}

/** An `action.yml` that the lab can run. */
export interface ActionFile {
  readonly folder: string;
  readonly inputs: readonly ActionInput[];
  /** Of a composite action: name to what it evaluates to. */
  readonly outputs: ReadonlyMap<string, TemplateToken>;
  readonly runs:
    | { readonly kind: 'node'; readonly main: string }
    | { readonly kind: 'composite'; readonly steps: readonly StepDefinition[] };
}

/** @throws Error in GitHub's words for a folder without an action, and for one that is no action or of a kind not run here. */
export async function readActionFile(folder: string): Promise<ActionFile> {
  const content = await firstOf([join(folder, 'action.yml'), join(folder, 'action.yaml')]);
  if (content === undefined)
    throw new Error(
      `Can't find 'action.yml', 'action.yaml' or 'Dockerfile' under '${folder}'. Did you forget to run actions/checkout before running your local action?`,
    );
  const { context, value } = parseAction({ name: 'action.yml', content }, new NoOperationTraceWriter());
  const problems = context.errors.getErrors().map((each) => each.message);
  if (value === undefined || problems.length > 0) throw new Error(problems.join('; ') || 'the action is empty');
  const { inputs = [], outputs = [], runs } = convertActionTemplate(context, value);
  const inputFiles = inputs.map((each) => ({ name: each.id, default: each.default }));
  const values = outputs.flatMap(({ id, value }) => (value === undefined ? [] : [[id, value] as const]));
  const base = { folder, inputs: inputFiles, outputs: new Map(values) };
  if (runs.using === 'docker') throw new Error('the lab runs no containers');
  if (runs.using === 'composite') {
    const steps = stepsOf(runs.steps, childOf(childOf(value, 'runs'), 'steps'));
    return { ...base, runs: { kind: 'composite', steps } };
  }
  if (runs.pre !== undefined || runs.post !== undefined) throw new Error('pre and post are not run here');
  return { ...base, runs: { kind: 'node', main: join(folder, runs.main) } };
}

async function firstOf(files: readonly string[]): Promise<string | undefined> {
  for (const file of files) {
    const text = await readFile(file, 'utf8').catch(() => undefined);
    if (text !== undefined) return text;
  }
  return undefined;
}
