import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { mayChangeWorkflows } from './access.ts';
import { ApiFailure } from './failure.ts';
import { textAt } from './json.ts';
import { refusesPush, ruledBranches, rulesForMerge } from './rulesets.ts';
import type { Actor, Protection, Repository, World } from './world.ts';

const BRANCH = 'refs/heads/';
/** What a required check may end with: a job that was skipped has passed. */
const PASSING = new Set(['success', 'skipped', 'neutral']);

/** Runs inside git's quarantine, before a ref moves: what it refuses never becomes reachable. */
const UPDATE_HOOK = `#!/bin/sh
case " $LAB_PROTECTED " in
*" $1 "*)
  echo "GH006: Protected branch update failed for $1." >&2
  exit 1 ;;
esac
if [ -n "$LAB_NO_WORKFLOWS" ] && [ "$3" != ${'0'.repeat(40)} ]; then
  if [ -n "$(git rev-list "$3" --not --all -- .github/workflows)" ]; then
    echo "refusing to allow a GitHub App to create or update workflow without \\\`workflows\\\` permission" >&2
    exit 1
  fi
fi
`;

export async function writeHooks(folder: string): Promise<void> {
  await mkdir(join(folder, 'hooks'), { recursive: true });
  await writeFile(join(folder, 'hooks/update'), UPDATE_HOOK);
  await chmod(join(folder, 'hooks/update'), 0o755);
}

function protectedRefs(world: World, repository: Repository, actor: Actor): string[] {
  const held = [...repository.protections].filter(
    ([, each]) => actor.account === undefined || !each.bypass.has(actor.account.id),
  );
  const ruled = ruledBranches(repository).filter((each) => refusesPush(world, repository, each, actor));
  return [...held.map(([branch]) => branch), ...ruled].map((branch) => `${BRANCH}${branch}`);
}

/** What the hook needs to know about whoever pushes. */
export function hookEnvironment(world: World, repository: Repository, actor: Actor): Record<string, string> {
  return {
    LAB_PROTECTED: protectedRefs(world, repository, actor).join(' '),
    LAB_NO_WORKFLOWS: mayChangeWorkflows(actor) ? '' : '1',
  };
}

/** The same rules for refs that move by API. */
export async function refuseRefChange(
  world: World,
  repository: Repository,
  actor: Actor,
  ref: string,
  after: string | undefined,
): Promise<void> {
  if (protectedRefs(world, repository, actor).includes(ref)) {
    throw new ApiFailure(422, `Repository rule violations found\n\nCannot update this protected ref.\n\n`);
  }
  if (after === undefined || mayChangeWorkflows(actor)) return;
  const touching = await repository.git.text([
    'rev-list',
    after,
    '--not',
    '--branches',
    '--tags',
    '--',
    '.github/workflows',
  ]);
  if (touching !== '')
    throw new ApiFailure(403, 'Resource not accessible by integration', undefined, {
      'x-accepted-github-permissions': 'contents=write,workflows=write',
    });
}

/** What still stands between a head and its protected base; of the rulesets, those that whoever merges may not leave aside. */
export function unmetRules(
  world: World,
  { repository, branch, headSha, actor }: MergeQuestion,
  approvals: number,
): string[] {
  const held = heldProtection(repository, branch, actor);
  const ruled = rulesForMerge(world, repository, branch, actor);
  const wantedChecks = [...(held?.requiredChecks ?? []), ...ruled.requiredChecks];
  const unmet = wantedChecks.filter((wanted) => {
    const runs = repository.checkRuns.filter(
      (run) =>
        run.headSha === headSha &&
        run.fields['name'] === wanted.name &&
        (wanted.appId === undefined || run.app.id === wanted.appId),
    );
    return !PASSING.has(textAt(runs.at(-1)?.fields ?? {}, 'conclusion') ?? '');
  });
  const problems = unmet.map((each) => `Required status check "${each.name}" is expected.`);
  const wanted = Math.max(held?.requiredApprovals ?? 0, ruled.requiredApprovals);
  if (approvals < wanted)
    problems.push(`At least ${wanted} approving review is required by reviewers with write access.`);
  return problems;
}

export interface MergeQuestion {
  readonly repository: Repository;
  readonly branch: string;
  readonly headSha: string;
  readonly actor: Actor;
}

function heldProtection(repository: Repository, branch: string, actor: Actor): Protection | undefined {
  const protection = repository.protections.get(branch);
  return actor.account !== undefined && protection?.bypass.has(actor.account.id) === true ? undefined : protection;
}

/** Whether a push takes away the approvals that came before it. */
export function dismissesStale(world: World, repository: Repository, branch: string): boolean {
  return (
    repository.protections.get(branch)?.dismissStale === true || rulesForMerge(world, repository, branch).dismissStale
  );
}

/** Whether whoever pushed last is no approver. */
export function asksForLastPush(world: World, repository: Repository, branch: string): boolean {
  return repository.protections.get(branch)?.lastPush === true || rulesForMerge(world, repository, branch).lastPush;
}
