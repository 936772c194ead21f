import type { FetchedRepository } from '../github/fetched-repository.ts';
import type { PullRequests } from '../github/pull-requests.ts';
import { writeCommit } from '../proposal/write-commit.ts';
import { parsePolicy, POLICY_FILE } from '../../core/documents/policy.ts';
import type { Policy } from '../../registry-schema/generated/types.ts';
import { ok, type Outcome } from '../../core/finding.ts';
import { classifyPath } from '../../core/registry/registry-path.ts';
import { adoptionBody, adoptionTitle } from './adoption-texts.ts';
import type { Adoption } from './plan-adoption.ts';

export const ADOPTION_BRANCH = 'portcullis/adopt';

export interface AdoptionDesk {
  /** Of the registry. */
  readonly pulls: PullRequests;
  /** A copy of the registry, with what authorises to push to `pushTo`. */
  readonly repository: FetchedRepository;
  readonly pushTo: { readonly remote: string; readonly owner: string };
  readonly now: () => Date;
}

/** The registry on GitHub as an adoption reads it. */
export interface AdoptionGround {
  readonly base: string;
  readonly tip: string;
  readonly policy: Policy;
  readonly enrolled: readonly string[];
  /** The plugins with a record on the branch of an earlier run; undefined where there is no such branch. */
  readonly proposed: { readonly head: string; readonly ids: readonly string[] } | undefined;
}

export async function readAdoptionGround({
  pulls,
  repository,
  pushTo,
}: AdoptionDesk): Promise<Outcome<AdoptionGround>> {
  const base = await pulls.defaultBranch();
  const tip = await repository.fetchBranch(base);
  const files = await repository.objects.files(tip, (path) => path === POLICY_FILE || isRecord(path));
  const policy = parsePolicy(files.get(POLICY_FILE) ?? new Uint8Array());
  if (policy.kind === 'refused') return policy;
  const head = await repository.fetchBranchIfThere(ADOPTION_BRANCH, pushTo.remote);
  const proposed =
    head === undefined ? undefined : { head, ids: idsOf(await repository.objects.files(head, isRecord)) };
  return ok({ base, tip, policy: policy.value.value, enrolled: idsOf(files), proposed });
}

export interface Proposed {
  readonly kind: 'opened' | 'updated' | 'unchanged';
  readonly pull: { readonly number: number; readonly url: string };
  readonly head: string;
}

/**
 * One branch and one pull request, however often it is run. What the branch proposes already stays: somebody may have filled
 * in what was not known. New plugins come as a commit on top, so that whoever wrote the rest is still seen to have written
 * it, and cannot approve it. Undefined where there is nothing to propose.
 */
export async function proposeAdoption(
  adoption: Adoption,
  ground: AdoptionGround,
  { pulls, repository, pushTo, now }: AdoptionDesk,
): Promise<Proposed | undefined> {
  const pending = pendingIds(ground);
  const files = [...adoption.files].filter(([path]) => !pending.includes(idIn(path)));
  const count = pending.length + new Set(files.map(([path]) => idIn(path))).size;
  if (count === 0) return undefined;
  const title = adoptionTitle(count);
  const before = ground.proposed;
  let head = before?.head ?? '';
  if (files.length > 0) {
    const parent = pending.length > 0 ? head : ground.tip;
    const named = files.map(([path, bytes]) => ({ path, bytes }));
    head = await writeCommit(repository, { parent, files: named, message: title, at: now() });
    const ref = `refs/heads/${ADOPTION_BRANCH}`;
    // Someone else may adopt at the same time: only the branch that was looked at is replaced.
    const lease = `--force-with-lease=${ref}:${before?.head ?? ''}`;
    const push = ['push', '--quiet', '--no-verify', lease, '--', pushTo.remote, `${head}:${ref}`];
    await repository.git(push, { cwd: repository.directory });
  }
  const open = await pulls.openFrom(pushTo.owner, ADOPTION_BRANCH, ground.base);
  if (open !== undefined) return { kind: files.length > 0 ? 'updated' : 'unchanged', pull: open, head };
  const body = adoptionBody(adoption);
  const made = await pulls.create({ head: `${pushTo.owner}:${ADOPTION_BRANCH}`, base: ground.base, title, body });
  return { kind: 'opened', pull: made, head };
}

/** Of the branch, the plugins that are not merged yet. */
function pendingIds({ proposed, enrolled }: AdoptionGround): readonly string[] {
  return (proposed?.ids ?? []).filter((id) => !enrolled.includes(id));
}

function idIn(path: string): string {
  return path.split('/')[1] ?? '';
}

function idsOf(records: ReadonlyMap<string, Uint8Array>): readonly string[] {
  return [...records.keys()].filter(isRecord).map(idIn);
}

function isRecord(path: string): boolean {
  return classifyPath(path).kind === 'record';
}
