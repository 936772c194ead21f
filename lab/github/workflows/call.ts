import { isMapping } from '@actions/workflow-parser/templates/tokens/type-guards';
import type { TemplateToken } from '@actions/workflow-parser/templates/tokens/template-token';
import type { Json, JsonObject } from '../json.ts';
import type { Scope } from './expressions.ts';
import { declared } from './plan.ts';
import type { Values } from './values.ts';
import { childOf, writtenAt, type JobDefinition, type WorkflowFile } from './workflow-file.ts';

const EMPTY: Readonly<Record<string, Json>> = { boolean: false, number: 0, string: '' };

function entriesOf(token: TemplateToken | undefined): [string, TemplateToken][] {
  return token !== undefined && isMapping(token) ? [...token].map(({ key, value }) => [key.toString(), value]) : [];
}

/** Of one declared input. @throws Error for a value of another type than is declared. */
function typed(name: string, type: string, value: Json): Json {
  // What names nothing is empty, e.g. an input of another event.
  if (value === null) return EMPTY[type] ?? '';
  if (type === 'string') return typeof value === 'string' ? value : JSON.stringify(value);
  if (typeof value === type) return value;
  throw new Error(`Unexpected value '${JSON.stringify(value)}' for input ${name}: it is no ${type}`);
}

/** The `inputs` context of a called workflow: what the caller gives, or the default. @throws Error for a wrong type. */
export function callInputs(file: WorkflowFile, job: JobDefinition, scope: Scope): JsonObject {
  const given = new Map(entriesOf(job.token.find('with')).map(([name, token]) => [name.toLowerCase(), token]));
  const inputs: Record<string, Json> = {};
  for (const [name, declaration] of entriesOf(declared(file, 'inputs'))) {
    const type = writtenAt(declaration, 'type') ?? 'string';
    const token = given.get(name.toLowerCase()) ?? childOf(declaration, 'default');
    inputs[name] = token === undefined ? (EMPTY[type] ?? '') : typed(name, type, scope.json(token));
  }
  return inputs;
}

/** What a workflow sees of the secrets of its repository. */
export interface Secrets {
  readonly values: Values;
  /** Which secrets of the environments of its jobs it sees. */
  readonly environment: 'all' | ReadonlySet<string>;
}

/**
 * A called workflow sees what it is given, by name or all by `inherit`; and of the secrets of its jobs' environments those of the
 * same names alone, which the caller cannot read itself. To the repository of another owner, `inherit` gives nothing, and no name
 * opens an environment (actions/runner#1490).
 */
export function callSecrets(job: JobDefinition, own: Secrets, scope: Scope, isForeign: boolean): Secrets {
  const none: ReadonlySet<string> = new Set();
  const token = job.token.find('secrets');
  if (token === undefined) return { values: {}, environment: none };
  if (writtenAt(job.token, 'secrets') === 'inherit') return isForeign ? { values: {}, environment: none } : own;
  const texts = Object.entries(scope.with({ secrets: own.values }).texts(token));
  const values = Object.fromEntries(texts.map(([name, value]) => [name.toUpperCase(), value]));
  const seen = Object.keys(values).filter((name) => own.environment === 'all' || own.environment.has(name));
  return { values, environment: isForeign ? none : new Set(seen) };
}

/** The `secrets` context of a job that is in an environment with these. */
export function secretsOfJob(secrets: Secrets, inEnvironment: Values): Values {
  const { environment } = secrets;
  const seen = Object.entries(inEnvironment).filter(([name]) => environment === 'all' || environment.has(name));
  return { ...secrets.values, ...Object.fromEntries(seen) };
}

/** The outputs of a called workflow, from those of its jobs. */
export function callOutputs(file: WorkflowFile, scope: Scope, jobs: JsonObject): Record<string, string> {
  const inside = scope.with({ jobs });
  const entries = entriesOf(declared(file, 'outputs'));
  return Object.fromEntries(entries.map(([name, token]) => [name, inside.text(childOf(token, 'value'))]));
}
