import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from './parser.ts';
import type { EventsConfig, Step, WorkflowJob } from '@actions/workflow-parser/model/workflow-template';
import { isMapping, isScalar, isSequence } from '@actions/workflow-parser/templates/tokens/type-guards';
import type { MappingToken } from '@actions/workflow-parser/templates/tokens/mapping-token';
import type { TemplateToken } from '@actions/workflow-parser/templates/tokens/template-token';

/** Where GitHub finds workflows, callable ones too: right in this folder and nowhere below it. */
export const WORKFLOW_PATH = /^\.github\/workflows\/[^/]+\.ya?ml$/;

export interface StepDefinition {
  readonly id: string;
  /** An expression without its braces. */
  readonly if: string;
  readonly token: MappingToken;
}

export interface JobDefinition {
  readonly id: string;
  readonly needs: readonly string[];
  readonly if: string;
  readonly token: MappingToken;
  readonly steps: readonly StepDefinition[];
  /** What a job that calls a workflow calls. */
  readonly uses: string | undefined;
}

export interface WorkflowFile {
  readonly path: string;
  /** `name:`, or the path of a file without one. */
  readonly name: string;
  readonly events: EventsConfig;
  readonly token: MappingToken;
  readonly jobs: readonly JobDefinition[];
}

/** @returns what `file.events` are as far as they could be read, and why the rest could not. */
export type ParsedFile =
  | { readonly kind: 'workflow'; readonly file: WorkflowFile }
  | { readonly kind: 'invalid'; readonly path: string; readonly events: EventsConfig; readonly problems: string[] };

export function childOf(token: TemplateToken | undefined, key: string): TemplateToken | undefined {
  return token !== undefined && isMapping(token) ? token.find(key) : undefined;
}

export function mappingAt(token: TemplateToken | undefined, key: string): MappingToken | undefined {
  const child = childOf(token, key);
  return child !== undefined && isMapping(child) ? child : undefined;
}

/** A scalar as it is written; undefined for anything else. */
export function writtenAt(token: TemplateToken | undefined, key: string): string | undefined {
  const child = childOf(token, key);
  return child !== undefined && isScalar(child) ? child.toString() : undefined;
}

function itemsOf(token: TemplateToken | undefined): TemplateToken[] {
  return token !== undefined && isSequence(token) ? Array.from({ length: token.count }, (_, at) => token.get(at)) : [];
}

/** The steps of a job or a composite action, each with what the parser made of its condition. */
export function stepsOf(steps: readonly Step[], token: TemplateToken | undefined): StepDefinition[] {
  return itemsOf(token).flatMap((each, at) => {
    const step = steps[at];
    return step === undefined || !isMapping(each)
      ? []
      : [{ id: step.id, if: step.if?.expression ?? 'success()', token: each }];
  });
}

function jobOf(job: WorkflowJob, jobs: TemplateToken | undefined): JobDefinition[] {
  const token = mappingAt(jobs, job.id.value);
  if (token === undefined) return [];
  const isCall = job.type === 'reusableWorkflowJob';
  return [
    {
      id: job.id.value,
      needs: (job.needs ?? []).map((each) => each.value),
      if: job.if.expression,
      token,
      steps: isCall ? [] : stepsOf(job.steps, token.find('steps')),
      uses: isCall ? job.ref.value : undefined,
    },
  ];
}

/** Members of jobs and steps that GitHub runs and the lab does not: a rehearsal that left them out would prove nothing. */
const UNMODELLED_JOB = ['container', 'services', 'strategy', 'snapshot'];
const UNMODELLED_STEP = ['background', 'wait', 'wait-all', 'cancel', 'parallel'];

function unmodelled(job: JobDefinition): string[] {
  const named = UNMODELLED_JOB.filter((key) => job.token.find(key) !== undefined);
  const inSteps = UNMODELLED_STEP.filter((key) => job.steps.some((step) => step.token.find(key) !== undefined));
  return [...named, ...inSteps].map((key) => `the lab does not model ${key} (job ${job.id})`);
}

/** Reads a workflow by GitHub's own parser. */
export async function parseWorkflowFile(path: string, content: string): Promise<ParsedFile> {
  const { context, value } = parseWorkflow({ name: path, content }, new NoOperationTraceWriter());
  if (value === undefined || !isMapping(value)) {
    const problems = context.errors.getErrors().map((each) => each.message);
    return { kind: 'invalid', path, events: {}, problems: problems.length > 0 ? problems : [`${path}: no mapping`] };
  }
  // TryConversion: what a broken file listens to decides whether its failure shows.
  const template = await convertWorkflowTemplate(context, value, undefined, { errorPolicy: 1 });
  const events = template.events ?? {};
  const problems = (template.errors ?? []).map((each) => each.Message);
  if (problems.length > 0) return { kind: 'invalid', path, events, problems };
  const jobsToken = childOf(value, 'jobs');
  const jobs = template.jobs.flatMap((each) => jobOf(each, jobsToken));
  const beyond = jobs.flatMap(unmodelled);
  if (beyond.length > 0) return { kind: 'invalid', path, events, problems: beyond };
  return {
    kind: 'workflow',
    file: {
      path,
      name: writtenAt(value, 'name') ?? path,
      events,
      token: value,
      jobs,
    },
  };
}
