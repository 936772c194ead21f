import type { Policy, Revocation } from '../../registry-schema/generated/types.ts';
import { decideApproval } from '../../core/approval/decide-approval.ts';
import { namedPeople } from '../../core/approval/named-people.ts';
import { ownersGround } from '../../core/approval/owners-ground.ts';
import { MAX_REVOCATION_BYTES, parseRevocation } from '../../core/documents/revocation.ts';
import { andThen, finding, findingsOf, isFound, ok, type Finding, type Outcome } from '../../core/finding.ts';
import { quorumFor } from '../../core/policy/quorum.ts';
import { ruleRisks } from '../../core/policy/rule-risks.ts';
import { parseRegistry } from '../../core/publication/publication-documents.ts';
import { readChangeSet } from '../../core/registry/change-set.ts';
import { contentKey } from '../../core/denies/denies.ts';
import type { Deny, RegistryState } from '../../core/registry/registry-state.ts';
import { HOUR_IN_MS } from '../../core/time.ts';
import type { ObjectReader } from '../../transport/git/object-reader.ts';
import type { WorkflowRun } from '../runner/own-run.ts';
import type { PreviousPublication } from '../publication/publication-reader.ts';
import { readAcceptedTexts } from '../publish/accepted-ground.ts';
import { mergedRevocations } from '../publish/history.ts';
import { openPublished, publishedDenies } from '../publish/published-state.ts';
import type { ApprovalSource } from '../publish/publish.ts';
import { admittedPlugins } from './admitted-plugins.ts';
import { blastRadius } from './blast-radius.ts';
import { publishedPolicy } from './check-share.ts';
import { expandDeny, type ExpandedDeny } from './expand-denies.ts';
import { isAboveShare, onCallFindings, recentDenies, SHARE_WINDOW_HOURS } from './on-call.ts';

export interface MergedDeniesRequest {
  readonly history: ObjectReader;
  /** The live tip of the default branch. */
  readonly tip: string;
  /** How a commit came to the branch. */
  readonly approvals: ApprovalSource;
  readonly now: Date;
}

export interface MergedDenies {
  /** Those that are published already included. */
  readonly publishable: readonly Revocation[];
  /** Why the others are not. */
  readonly leftOut: readonly Finding[];
}

/** Clocks differ; further ahead an entry would count on no day at all. */
const MAX_AHEAD_HOURS = 1;
const BY_HAND = ['push', 'workflow_dispatch'];

/**
 * Which denies of the branch may be published. What came by an approved merge may, however much it is. What was pushed past
 * the rules is one person's word: it takes somebody on call, who started the run and issued the entry today, and no more
 * than policy lets one person deny in a day.
 */
export async function mergedDenies(
  previous: PreviousPublication,
  run: WorkflowRun,
  request: MergedDeniesRequest,
): Promise<Outcome<MergedDenies>> {
  const merged = await mergedSince(previous, request);
  const published = await publishedDenies(previous);
  if (published.kind === 'refused') return published;
  const known = new Set(published.value.denies.map(contentKey));
  const isKnown = (entry: Revocation) => known.has(contentKey(entry));
  const added = merged.filter((entry) => !isKnown(entry));
  if (added.length === 0) return ok({ publishable: merged, leftOut: [] });
  const sorted = await qualified(previous, added, request);
  const byOne = await byOnePerson(previous, sorted.unapproved, {
    run,
    published: published.value.denies,
    now: request.now,
  });
  return ok({
    publishable: [...merged.filter(isKnown), ...sorted.approved, ...byOne.permitted],
    leftOut: byOne.leftOut,
  });
}

async function mergedSince(
  previous: PreviousPublication,
  { history, tip }: MergedDeniesRequest,
): Promise<readonly Revocation[]> {
  const bytes = await previous.target('registry.json');
  const registry = andThen(bytes, (read) => parseRegistry(read));
  // Neither a damaged allowlist nor a branch that was rewritten holds a deny back: then all of its history is read.
  const since = registry.kind === 'ok' ? registry.value.value.source_commit : undefined;
  const isKnown = since !== undefined && (await history.firstParents(since, tip)) !== undefined;
  return mergedRevocations(history, isKnown ? since : undefined, tip);
}

interface Unapproved {
  readonly entry: Revocation;
  /** What its merge lacks. */
  readonly findings: readonly Finding[];
}

/** By the rules that were published: what the branch holds by now may be part of the push. */
async function qualified(
  previous: PreviousPublication,
  entries: readonly Revocation[],
  request: MergedDeniesRequest,
): Promise<{ readonly approved: readonly Revocation[]; readonly unapproved: readonly Unapproved[] }> {
  const opened = await openPublished(previous);
  const approved: Revocation[] = [];
  const unapproved: Unapproved[] = [];
  const state = opened.kind === 'ok' ? await withTexts(opened.value.state, request.history) : undefined;
  const decided = new Map<string, readonly Finding[]>();
  for (const entry of entries) {
    const commit = await broughtBy(entry, request);
    const findings =
      state === undefined || commit === undefined
        ? findingsOf(opened)
        : (decided.get(commit) ?? (await lackingIn(commit, state, request)));
    if (commit !== undefined) decided.set(commit, findings);
    if (commit !== undefined && state !== undefined && findings.length === 0) approved.push(entry);
    else unapproved.push({ entry, findings });
  }
  return { approved, unapproved };
}

async function withTexts(state: RegistryState, history: ObjectReader): Promise<RegistryState> {
  return { ...state, ...(await readAcceptedTexts(history, state)) };
}

/** The first commit of the branch that holds the entry as it is. */
async function broughtBy(entry: Revocation, { history, tip }: MergedDeniesRequest): Promise<string | undefined> {
  const path = `revocations/${entry.id}.json`;
  const touching = await history.commitsTouching(path, undefined, tip);
  for (const commit of touching.toReversed()) {
    const bytes = await history.file(commit, path);
    if (bytes === undefined || bytes.length > MAX_REVOCATION_BYTES) continue;
    const read = parseRevocation(bytes, path);
    if (read.kind === 'ok' && contentKey(read.value.value) === contentKey(entry)) return commit;
  }
  return undefined;
}

/** Why the merge of a commit was not approved. */
async function lackingIn(
  commit: string,
  state: RegistryState,
  { history, approvals, now }: MergedDeniesRequest,
): Promise<readonly Finding[]> {
  const policy = state.policy?.value;
  if (policy === undefined) return [finding('APPROVAL_RULES_UNACCEPTED', 'there is no accepted policy')];
  const changes = await history.changes(await history.firstParent(commit), commit);
  const paths = changes.map(({ path }) => path);
  const owners = ownersGround(state.owners);
  const quorum = quorumFor(policy, ruleRisks(readChangeSet(changes), state, now));
  const evidence =
    policy.approvals.source === 'push'
      ? ({ kind: 'push' } as const)
      : await approvals(commit, namedPeople(policy, owners, paths));
  return findingsOf(decideApproval({ policy, evidence, quorum, paths, owners }));
}

interface OneRun {
  readonly run: WorkflowRun;
  readonly published: readonly Deny[];
  readonly now: Date;
}

async function byOnePerson(
  previous: PreviousPublication,
  entries: readonly Unapproved[],
  { run, published, now }: OneRun,
): Promise<{ readonly permitted: readonly Revocation[]; readonly leftOut: readonly Finding[] }> {
  const permitted: Revocation[] = [];
  const leftOut: Finding[] = [];
  if (entries.length === 0) return { permitted, leftOut };
  const policy = await publishedPolicy({ previous });
  const admitted = admittedPlugins(previous);
  const taken: ExpandedDeny[] = [];
  for (const { entry, findings } of entries) {
    const against = policy.kind === 'ok' ? personFindings(policy.value, entry, { run, now }) : policy.findings;
    const one = await expandDeny(entry, admitted, previous, () => undefined);
    const all = [...taken, one];
    const denies = [...all.map(({ deny }) => deny), ...recentDenies(published, run.triggeringActor, now)];
    const radius = await blastRadius(
      previous,
      denies,
      all.flatMap(({ plugins = [] }) => plugins),
    );
    const isTooMuch = policy.kind === 'ok' && isAboveShare(policy.value, radius);
    if (isFound(against) || isTooMuch) {
      const why = [...findings, ...against].map(({ code, message }) => `${code} ${message}`);
      const what = isTooMuch ? ['it is more than one person may deny in a day', ...why] : why;
      leftOut.push(finding('REVOKE_RECORD_UNAPPROVED', `${entry.id}: ${what.join('; ')}`));
    } else {
      permitted.push(entry);
      taken.push(one);
    }
  }
  return { permitted, leftOut };
}

/** An entry that says another issuer or another day would count as nobody's, and on no day. */
function personFindings(
  policy: Policy,
  { issuer, issued_at: at }: Revocation,
  { run, now }: Pick<OneRun, 'run' | 'now'>,
): readonly Finding[] {
  const findings = [...onCallFindings(policy, run)];
  const forbid = (message: string) => findings.push(finding('REVOKE_RUN_FORBIDDEN', message));
  if (!BY_HAND.includes(run.event)) forbid('nobody pushed it or started the run by hand');
  if (issuer.id !== String(run.triggeringActor?.id)) forbid('who started the run did not issue it');
  const hours = (now.getTime() - Date.parse(at)) / HOUR_IN_MS;
  if (!(hours <= SHARE_WINDOW_HOURS && hours >= -MAX_AHEAD_HOURS)) forbid(`it was not issued within a day: ${at}`);
  return findings;
}
