import type { TemplateToken } from '@actions/workflow-parser/templates/tokens/template-token';
import { isObject, type Json, type JsonObject } from '../json.ts';
import type { GroupOptions, Member } from './concurrency.ts';
import type { Engine } from './engine.ts';
import type { Scope } from './expressions.ts';
import type { JobResult } from './job-result.ts';
import type { RunState } from './run-state.ts';

/** Runs something alone in its concurrency group, if it names one. */
export async function alone(
  running: { readonly engine: Engine; readonly run: RunState },
  token: TemplateToken | undefined,
  scope: Scope,
  member: Member,
  work: () => Promise<JobResult>,
): Promise<JobResult> {
  if (token === undefined) return work();
  const { engine, run } = running;
  const { group, options } = groupOf(token, scope);
  const { id } = run.origin.occasion.repository;
  const giveUp = () => engine.groups.giveUp(id, group, member);
  const entering = engine.groups.enter(id, group, member, options);
  run.controller.signal.addEventListener('abort', giveUp, { once: true });
  try {
    if (!(await engine.work.await(entering))) return { result: 'cancelled', outputs: {} };
    return await work();
  } finally {
    run.controller.signal.removeEventListener('abort', giveUp);
    engine.groups.leave(id, group, member);
  }
}

function groupOf(token: TemplateToken, scope: Scope): { group: string; options: GroupOptions } {
  const value: Json = scope.json(token);
  const fields: JsonObject = isObject(value) ? value : { group: value };
  return {
    group: typeof fields['group'] === 'string' ? fields['group'] : JSON.stringify(fields['group'] ?? ''),
    options: {
      cancelInProgress: fields['cancel-in-progress'] === true,
      queue: fields['queue'] === 'max' ? 'max' : 'single',
    },
  };
}
