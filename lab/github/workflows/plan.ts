import type { TemplateToken } from '@actions/workflow-parser/templates/tokens/template-token';
import { isMapping } from '@actions/workflow-parser/templates/tokens/type-guards';
import type { Repository } from '../world.ts';
import { exceeding, grantsOf, type Grants } from './permissions.ts';
import type { Snapshot, Sources } from './sources.ts';
import {
  childOf,
  parseWorkflowFile,
  WORKFLOW_PATH,
  writtenAt,
  type JobDefinition,
  type ParsedFile,
  type WorkflowFile,
} from './workflow-file.ts';

/** A workflow with all that it calls. */
export interface PlannedWorkflow {
  readonly file: WorkflowFile;
  readonly source: Snapshot;
  readonly jobs: readonly PlannedJob[];
}

export interface PlannedJob {
  readonly definition: JobDefinition;
  /** What its token may do, before a fork takes from it. */
  readonly grants: Grants;
  readonly called: PlannedWorkflow | undefined;
}

export type Planned =
  | { readonly kind: 'plan'; readonly workflow: PlannedWorkflow }
  | { readonly kind: 'problems'; readonly problems: readonly string[] };

const MAX_LEVELS = 10;
const CALL = /^(?<repository>[^/@]+\/[^/@]+)\/(?<path>[^@]+)@(?<ref>.+)$/;

interface Asking {
  readonly sources: Sources;
  readonly repository: Repository;
}

const problems = (...list: string[]): Planned => ({ kind: 'problems', problems: list });
const keysOf = (token: TemplateToken | undefined): string[] =>
  token !== undefined && isMapping(token) ? [...token].map(({ key }) => key.toString()) : [];

/**
 * Plans a run's own workflow. @param fallback what a workflow that asks for nothing in particular is given.
 * @returns why GitHub would not start it: a call that finds nothing, or that wants more than its caller may.
 */
export function planRun(asking: Asking, parsed: ParsedFile, source: Snapshot, fallback: Grants): Promise<Planned> {
  if (parsed.kind === 'invalid') return Promise.resolve(problems(...parsed.problems));
  const top = grantsOf(parsed.file.token.find('permissions')) ?? fallback;
  return planJobs(asking, parsed.file, source, (job) => grantsOf(job.token.find('permissions')) ?? top, 1);
}

async function planJobs(
  asking: Asking,
  file: WorkflowFile,
  source: Snapshot,
  grants: (job: JobDefinition) => Grants,
  level: number,
): Promise<Planned> {
  const found: string[] = [];
  const jobs: PlannedJob[] = [];
  for (const definition of file.jobs) {
    const granted = grants(definition);
    const called =
      definition.uses === undefined ? undefined : await planCall(asking, definition, granted, source, level);
    if (called?.kind === 'problems') found.push(...called.problems);
    else jobs.push({ definition, grants: granted, called: called?.workflow });
  }
  return found.length > 0 ? problems(...found) : { kind: 'plan', workflow: { file, source, jobs } };
}

/** A path of the caller's own commit, or `owner/repo/path@ref`. */
async function sourceOf(
  asking: Asking,
  uses: string,
  from: Snapshot,
): Promise<{ source: Snapshot; path: string } | string> {
  if (uses.startsWith('./')) {
    const path = uses.slice(2);
    return WORKFLOW_PATH.test(path)
      ? { source: from, path }
      : `invalid value workflow reference: workflows must be defined at the top level of the .github/workflows/ directory`;
  }
  const { repository = '', path = '', ref = '' } = CALL.exec(uses)?.groups ?? {};
  if (!WORKFLOW_PATH.test(path))
    return `invalid value workflow reference: references to workflows must be rooted in '.github/workflows'`;
  const source = await asking.sources.find(repository, ref, asking.repository);
  return source === undefined ? `error parsing called workflow "${uses}": workflow was not found.` : { source, path };
}

async function planCall(
  asking: Asking,
  job: JobDefinition,
  allowed: Grants,
  from: Snapshot,
  level: number,
): Promise<Planned> {
  const uses = job.uses ?? '';
  if (level >= MAX_LEVELS)
    return problems(`job "${job.id}" calls workflow "${uses}", but this exceeds the limit of nested workflows`);
  const found = await sourceOf(asking, uses, from);
  if (typeof found === 'string') return problems(found);
  const text = await found.source.file(found.path);
  if (text === undefined) return problems(`error parsing called workflow "${uses}": workflow was not found.`);
  const parsed = await parseWorkflowFile(found.path, text);
  if (parsed.kind === 'invalid')
    return problems(...parsed.problems.map((each) => `error parsing called workflow "${uses}": ${each}`));
  const { file } = parsed;
  if (!Object.hasOwn(file.events, 'workflow_call'))
    return problems(`workflow "${uses}" is not reusable as it is missing a \`on.workflow_call\` trigger`);
  const asked = grantsOf(file.token.find('permissions'));
  const beyond = [...tooMuch('The workflow', uses, asked, allowed), ...callProblems(job, file)];
  for (const each of file.jobs) {
    const own = grantsOf(each.token.find('permissions'));
    beyond.push(...tooMuch(`The nested job '${each.id}'`, uses, own, allowed));
  }
  if (beyond.length > 0) return problems(...beyond);
  const grants = (each: JobDefinition) => grantsOf(each.token.find('permissions')) ?? asked ?? allowed;
  return planJobs(asking, file, found.source, grants, level + 1);
}

function tooMuch(who: string, uses: string, asked: Grants | undefined, allowed: Grants): string[] {
  const beyond = exceeding(asked ?? {}, allowed);
  if (beyond.length === 0) return [];
  const held = beyond.map((each) => each.replace(/: .*/, '')).map((name) => `${name}: ${allowed[name] ?? 'none'}`);
  return [
    `Error calling workflow '${uses}'. ${who} is requesting '${beyond.join(', ')}', but is only allowed '${held.join(', ')}'.`,
  ];
}

/** Inputs and secrets that do not fit what the called workflow declares. */
function callProblems(job: JobDefinition, file: WorkflowFile): string[] {
  const inherits = writtenAt(job.token, 'secrets') === 'inherit';
  return [
    ...mismatches('Input', job.token.find('with'), declared(file, 'inputs')),
    ...(inherits ? [] : mismatches('Secret', job.token.find('secrets'), declared(file, 'secrets'))),
  ];
}

/** What `on.workflow_call` declares under a key. */
export function declared(file: WorkflowFile, key: 'inputs' | 'secrets' | 'outputs'): TemplateToken | undefined {
  return childOf(childOf(file.token.find('on'), 'workflow_call'), key);
}

function mismatches(what: string, given: TemplateToken | undefined, wanted: TemplateToken | undefined): string[] {
  const names = keysOf(given);
  const known = keysOf(wanted);
  const has = (list: readonly string[], name: string) => list.some((each) => each.toLowerCase() === name.toLowerCase());
  const unknown = names.filter((name) => !has(known, name));
  const missing = known.filter((name) => {
    const declaration = childOf(wanted, name);
    const isRequired = writtenAt(declaration, 'required') === 'true';
    return isRequired && childOf(declaration, 'default') === undefined && !has(names, name);
  });
  return [
    ...unknown.map((name) => `Invalid ${what.toLowerCase()}, ${name} is not defined in the referenced workflow.`),
    ...missing.map((name) => `${what} ${name} is required, but not provided while calling.`),
  ];
}
