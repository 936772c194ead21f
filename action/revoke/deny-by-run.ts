import type { Revocation } from '../../registry-schema/generated/types.ts';
import { andThen, isFound, ok, refusedBy, type Outcome } from '../../core/finding.ts';
import { wholeSeconds } from '../../core/time.ts';
import type { Account, WorkflowRun } from '../runner/own-run.ts';
import { blastRadius, describeRadius, type BlastRadius } from './blast-radius.ts';
import { aboveShare, publishedPolicy } from './check-share.ts';
import { ageFindings, runFindings, type RunGround } from './check-run.ts';
import { draftRevocation, type RevocationDraft } from './draft-revocation.ts';
import { isAboveShare, onCallFindings, recentDenies, secondPerson } from './on-call.ts';
import { revoke, type RevokeGround, type RevokeReport, type RevokeRequest } from './revoke.ts';

/** What is asked of GitHub about the run. */
export interface RunSource {
  read(id: number): Promise<WorkflowRun>;
  /** Who let the run into its environment. */
  approvers(id: number): Promise<readonly Account[]>;
}

export interface DenyByRunRequest extends Pick<RevokeRequest, 'store' | 'trustedRoot' | 'keys' | 'anyway' | 'now'> {
  readonly ground: Omit<RunGround, 'events'>;
  readonly runs: RunSource;
  /** Who issues it and when is the run's to say. */
  readonly draft: Omit<RevocationDraft, 'issued_at' | 'issuer'>;
  readonly progress: (text: string) => void;
}

export interface DeniedByRun extends RevokeReport {
  readonly revocation: Revocation;
  /** The record that ratifies it. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Who agreed to a deny above the share of one person. */
  readonly second: Account | undefined;
}

const EVENTS = ['workflow_dispatch'];

/**
 * One person on call denies by a workflow run, with keys R and S. Who they are is asked of GitHub by number, for the attempt
 * that runs; whether they are on call says the policy that was last published, which no checkout can change. The entry is the
 * same for every attempt of one run.
 * @throws GitHubError when GitHub does not say who started the run: then it is for `portcullis revoke`
 */
export async function denyByRun(request: DenyByRunRequest): Promise<Outcome<DeniedByRun>> {
  const { ground, runs, now } = request;
  const run = await runs.read(ground.claim.id);
  const findings = [...runFindings(run, { ...ground, events: EVENTS }), ...ageFindings(run, now)];
  if (isFound(findings)) return refusedBy(findings);
  const drafted = draftRevocation({
    ...request.draft,
    issued_at: wholeSeconds(new Date(run.createdAt)),
    issuer: issuerOf(run),
  });
  if (drafted.kind === 'refused') return drafted;
  let second: Account | undefined;
  const revoked = await revoke({
    ...request,
    revocations: [drafted.value.revocation],
    permit: async (given) => {
      request.progress(describeRadius(given.radius));
      const policy = await publishedPolicy(given);
      if (policy.kind === 'refused') return policy.findings;
      const unfit = onCallFindings(policy.value, run);
      if (isFound(unfit)) return unfit;
      const day = await radiusOfDay(given, run, now);
      if (!isAboveShare(policy.value, day)) return [];
      second = secondPerson(policy.value, run, await runs.approvers(ground.claim.id));
      return second === undefined ? [aboveShare(policy.value, day)] : [];
    },
  });
  return andThen(revoked, (report) => ok({ ...report, ...drafted.value, second }));
}

function issuerOf({ triggeringActor }: WorkflowRun): Revocation['issuer'] {
  return triggeringActor === undefined
    ? { name: 'nobody' }
    : { name: triggeringActor.login, id: String(triggeringActor.id) };
}

/** With what the same person denied shortly before. */
function radiusOfDay(
  { previous, added, published, plugins }: RevokeGround,
  { triggeringActor }: WorkflowRun,
  now: Date,
): Promise<BlastRadius | undefined> {
  return blastRadius(previous, [...added, ...recentDenies(published, triggeringActor, now)], plugins);
}
