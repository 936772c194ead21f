import type { Place } from '../../core/finding.ts';
import type { Outcome } from '../../core/finding.ts';
import { andThen, ok } from '../../core/finding.ts';
import { isJsonArray, isJsonObject, member, type JsonObject, type JsonValue } from '../../core/json/json-value.ts';
import { parseBoundedYaml } from '../../core/yaml/bounded-yaml.ts';

export const MAX_WORKFLOW_BYTES = 512 * 1024;
const MAX_WORKFLOW_DEPTH = 24;

/** A workflow, or an action made of steps, as far as its safety depends on it. */
export interface WorkflowFile {
  readonly path: string;
  readonly kind: 'workflow' | 'action';
  readonly name: string;
  readonly events: ReadonlySet<string>;
  readonly permissions: Permissions;
  readonly jobs: readonly Job[];
  /** Concurrency groups of the whole, as written. */
  readonly groups: readonly string[];
  placeOf(pointer: string): Place;
}

/** `unsaid` where there is nothing; a word such as `write-all`, or each permission with its access. */
export type Permissions = 'unsaid' | { readonly word: string } | { readonly grants: Readonly<Record<string, string>> };

export interface Job {
  readonly pointer: string;
  /** Of the check run that GitHub makes of it. */
  readonly name: string;
  /** Another workflow that is called in place of steps. */
  readonly uses: string | undefined;
  readonly permissions: Permissions;
  readonly environment: string | undefined;
  readonly groups: readonly string[];
  readonly steps: readonly Step[];
}

export interface Step {
  readonly pointer: string;
  readonly uses: string | undefined;
  readonly run: string | undefined;
  readonly with: Readonly<Record<string, string>>;
}

const NOWHERE: JsonObject = {};

/** Reads a workflow or action file; what is not plain YAML is refused, and then nothing is known of it. */
export function parseWorkflowFile(bytes: Uint8Array, path: string): Outcome<WorkflowFile> {
  const limits = { maxBytes: MAX_WORKFLOW_BYTES, maxDepth: MAX_WORKFLOW_DEPTH };
  return andThen(parseBoundedYaml(bytes, limits, path), ({ value, placeOf }) => {
    const top = isJsonObject(value) ? value : NOWHERE;
    const runs = objectAt(top, 'runs');
    const kind = /(?:^|\/)action\.ya?ml$/v.test(path) ? 'action' : 'workflow';
    const jobs = Object.entries(objectAt(top, 'jobs')).map(([id, job]) => jobOf(`/jobs/${id}`, job));
    return ok({
      path,
      kind,
      name: textAt(top, 'name') ?? path,
      events: eventsOf(member(top, 'on')),
      permissions: permissionsOf(member(top, 'permissions')),
      jobs: kind === 'action' ? [jobOf('/runs', runs)] : jobs,
      groups: groupsOf(member(top, 'concurrency')),
      placeOf: (pointer) => placeOf(pointer) ?? { file: path },
    });
  });
}

function jobOf(pointer: string, value: JsonValue): Job {
  const job = isJsonObject(value) ? value : NOWHERE;
  const environment = member(job, 'environment');
  const steps = member(job, 'steps');
  return {
    pointer,
    name: textAt(job, 'name') ?? pointer.slice(pointer.lastIndexOf('/') + 1),
    uses: textAt(job, 'uses'),
    permissions: permissionsOf(member(job, 'permissions')),
    environment: isJsonObject(environment) ? textAt(environment, 'name') : textOf(environment),
    groups: groupsOf(member(job, 'concurrency')),
    steps: isJsonArray(steps) ? steps.map((step, at) => stepOf(`${pointer}/steps/${at}`, step)) : [],
  };
}

function stepOf(pointer: string, value: JsonValue): Step {
  const step = isJsonObject(value) ? value : NOWHERE;
  const inputs = Object.entries(objectAt(step, 'with')).map(([name, each]) => [name, textOf(each) ?? ''] as const);
  return { pointer, uses: textAt(step, 'uses'), run: textAt(step, 'run'), with: Object.fromEntries(inputs) };
}

function eventsOf(on: JsonValue | undefined): ReadonlySet<string> {
  if (typeof on === 'string') return new Set([on]);
  if (isJsonArray(on)) return new Set(on.filter((each) => typeof each === 'string'));
  return new Set(isJsonObject(on) ? Object.keys(on) : []);
}

function permissionsOf(value: JsonValue | undefined): Permissions {
  if (typeof value === 'string') return { word: value };
  if (!isJsonObject(value)) return 'unsaid';
  return { grants: Object.fromEntries(Object.entries(value).map(([name, access]) => [name, textOf(access) ?? ''])) };
}

function groupsOf(value: JsonValue | undefined): readonly string[] {
  const group = isJsonObject(value) ? textAt(value, 'group') : textOf(value);
  return group === undefined ? [] : [group];
}

function objectAt(object: JsonObject, key: string): JsonObject {
  const value = member(object, key);
  return isJsonObject(value) ? value : NOWHERE;
}

function textAt(object: JsonObject, key: string): string | undefined {
  return textOf(member(object, key));
}

function textOf(value: JsonValue | undefined): string | undefined {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : undefined;
}
