import type { Account, Repository, World } from '../world.ts';
import type { Engine } from './engine.ts';
import type { Shown } from './job-report.ts';
import type { PendingDeployment, RunState } from './run-state.ts';
import { environmentOf, mayDeploy } from './values.ts';

/**
 * A job enters its environment: the ref that runs must be one that may, and a reviewer is waited for where some are named.
 * An environment that does not exist is made, without any rule.
 */
export async function enterEnvironment(
  at: { readonly engine: Engine; readonly run: RunState },
  name: string,
  shown: Shown,
  signal: AbortSignal,
): Promise<'yes' | 'failure' | 'cancelled'> {
  const { engine, run } = at;
  const { repository, ref } = run.origin.occasion;
  const environment = environmentOf(repository, name) ?? engine.lab.environment(run.report.repository, name);
  if (!mayDeploy(repository, environment, ref)) {
    const branch = ref.replace(/^refs\/heads\//, '');
    const message = `Branch "${branch}" is not allowed to deploy to ${name} due to environment protection rules.`;
    shown.job.annotations = [{ level: 'error', message }];
    return 'failure';
  }
  if (environment.reviewers.length === 0) return 'yes';
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const pending: PendingDeployment = { environment: environment.name, decide: resolve };
  const stop = () => resolve(false);
  signal.addEventListener('abort', stop, { once: true });
  run.pending.add(pending);
  shown.move('waiting');
  const approved = await engine.work.await(promise);
  run.pending.delete(pending);
  signal.removeEventListener('abort', stop);
  if (signal.aborted) return 'cancelled';
  return approved ? 'yes' : 'failure';
}

/** Whether somebody may approve what a run wants to deploy: one of the reviewers, by name or by team. */
export function mayReview(world: World, repository: Repository, name: string, who: Account, starter: Account): boolean {
  const environment = environmentOf(repository, name);
  if (environment === undefined || (environment.preventSelfReview && who.id === starter.id)) return false;
  const teams = [...(world.organizations.get(repository.owner.id)?.teams.values() ?? [])];
  return environment.reviewers.some(({ type, id }) =>
    type === 'User' ? id === who.id : teams.some((team) => team.id === id && team.members.has(who.id)),
  );
}
