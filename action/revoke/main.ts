import * as core from '@actions/core';
import type { Outcome } from '../../core/finding.ts';
import { findingText } from '../../core/report/findings-report.ts';
import { renderRevokeReport } from '../../core/report/revoke-report.ts';
import type { TufKey } from '../../signing/tuf/tuf-key.ts';
import { signDeny } from '../../signing/tuf/sign-deny.ts';
import { annotate, failStep } from '../runner/annotations.ts';
import type { GitHubClient } from '../github/client.ts';
import { failureLine } from '../github/failure.ts';
import { openMembers } from '../people/members-access.ts';
import { openProposals } from '../proposal/proposals.ts';
import { gitHubPeople } from '../people/people.ts';
import { PullRequests } from '../github/pull-requests.ts';
import { openRegistryRun, type RegistryRun } from '../runner/registry-run.ts';
import { runContext, type RunContext } from '../runner/run-context.ts';
import { membersInputs, secretInput, tufKeyInput } from '../runner/step-inputs.ts';
import { runClaim, WorkflowRuns } from '../runner/own-run.ts';
import { gitHubActors } from '../people/submitters.ts';
import { gitHubApprovals } from '../publish/github-approvals.ts';
import type { ApprovalSource } from '../publish/publish.ts';
import { mirrorFindings, mirrorPlaces } from '../publication/mirror-places.ts';
import { denyByRun } from './deny-by-run.ts';
import { proposeRecord, type RevocationRecord } from './propose-record.ts';
import { ratify } from './ratify.ts';
import { readDenyInputs, type DenyInputs } from './read-deny-inputs.ts';
import type { RevokeReport } from './revoke.ts';

/** An output of a step holds a megabyte, all outputs of a job together. */
const MAX_STATEMENTS = 100;
const INPUTS = { getInput: core.getInput, setSecret: core.setSecret };

async function main(): Promise<void> {
  const mode = oneOfModes(core.getInput('mode'));
  const token = secretInput('token', INPUTS);
  const proposalToken = secretInput('proposal-token', INPUTS);
  const keys = {
    revocations: await tufKeyInput('revocations-key', INPUTS),
    snapshot: await tufKeyInput('snapshot-key', INPUTS),
  };
  const draft = mode === 'deny' ? readDenyInputs((name) => core.getInput(name)) : undefined;
  const run = runContext(process.env);
  await using registry = await openRegistryRun({
    run,
    token,
    publication: {
      branch: core.getInput('publication-branch', { required: true }),
      directory: core.getInput('publication-directory'),
    },
    mirrors: { places: mirrorPlaces(core.getInput('mirrors'), secretInput('mirror-token', INPUTS)), failover: true },
    now: () => new Date(),
  });
  await (draft === undefined
    ? ratifyBranch({ run, registry, keys })
    : deny({ run, registry, keys }, draft, proposalToken));
}

interface Job {
  readonly run: RunContext;
  readonly registry: RegistryRun;
  readonly keys: { readonly revocations: TufKey; readonly snapshot: TufKey };
}

async function deny(job: Job, draft: DenyInputs, proposalToken: string): Promise<void> {
  const anyway = core.getBooleanInput('anyway');
  const progress = (text: string) => core.notice(text);
  const denied = await told(await denyByRun({ ...requestOf(job), draft, anyway, progress }));
  warnOfMirrors(job.registry);
  if (denied === undefined) return;
  if (denied.second !== undefined) core.notice(`${denied.second.login} (${denied.second.id}) agreed`);
  await outputStatements(denied, job.keys.revocations);
  core.setOutput('record', denied.path);
  core.setOutput('pull-request', await propose(denied, job.run, proposalToken));
}

/** Puts in force what was merged, and is not there yet. */
async function ratifyBranch(job: Job): Promise<void> {
  const { run, registry } = job;
  const request = requestOf(job);
  await using members = await openMembers(membersInputs(INPUTS), run, (text) => core.setSecret(text));
  // What a team approved is held to what one person may deny then, and told.
  annotate(members.findings, core.error);
  const ratified = await told(
    await ratify({
      ...request,
      history: registry.repository.objects,
      tip: registry.tip,
      approvals: approvalsOf(registry, run, members.client),
    }),
  );
  warnOfMirrors(registry);
  if (ratified === undefined) return;
  await outputStatements(ratified, job.keys.revocations);
  for (const found of annotate(ratified.leftOut, core.error)) core.info(`${found.code}: ${findingText(found)}`);
  if (ratified.leftOut.length > 0) core.setFailed('a deny on the branch is not in force');
}

function requestOf({ run, registry, keys }: Job) {
  return {
    store: registry.store,
    trustedRoot: registry.trustedRoot,
    keys,
    now: new Date(),
    ground: { claim: runClaim(process.env), defaultBranch: registry.defaultBranch },
    runs: new WorkflowRuns(registry.github, run.repository),
  };
}

/** The deny is in force where it was written: a mirror that lacks it is told, and fails nothing. */
function warnOfMirrors(registry: RegistryRun): void {
  annotate(mirrorFindings(registry.mirrorReports()), core.warning);
}

/** @param members reads teams; without it nobody counts for being in one */
function approvalsOf(
  { github, repository, defaultBranch }: RegistryRun,
  run: RunContext,
  members: GitHubClient | undefined,
): ApprovalSource {
  const sources = {
    pulls: new PullRequests(github, run.repository),
    people: gitHubPeople(github, members, run.repository),
    actors: gitHubActors(github, members),
    repository,
  };
  return gitHubApprovals(sources, defaultBranch);
}

/** Outputs, summary and log of what is in force now; annotations of what is not. */
async function told<T extends RevokeReport>(outcome: Outcome<T>): Promise<T | undefined> {
  if (outcome.kind === 'refused') {
    annotate(outcome.findings, core.error);
    core.setFailed('nothing was denied');
    return undefined;
  }
  const { added, radius, version } = outcome.value;
  const result = added.length === 0 ? 'unchanged' : 'denied';
  core.setOutput('result', result);
  core.setOutput('entries', JSON.stringify(added.map(({ id, action, digests }) => ({ id, action, digests }))));
  core.setOutput('version', version);
  core.setOutput('releases', radius?.releases ?? '');
  core.setOutput('plugins', JSON.stringify(radius?.plugins ?? []));
  core.info(`${result}: revocations ${version}, ${added.map(({ id }) => id).join(', ')}`);
  await core.summary.addRaw(renderRevokeReport(outcome.value)).write();
  return outcome.value;
}

/** The new entries as statements that hosts believe over any channel; the first ones, where they would be too many. */
async function outputStatements({ added, origin }: RevokeReport, key: TufKey): Promise<void> {
  const statements: string[] = [];
  for (const deny of added) {
    if (statements.length >= MAX_STATEMENTS) break;
    for (const bundle of await signDeny(deny, origin, key)) statements.push(Buffer.from(bundle).toString('utf8'));
  }
  core.setOutput('statements', JSON.stringify(statements.slice(0, MAX_STATEMENTS)));
}

/** The deny is in force: that git cannot be told of it yet is no failure, or the switch would be pulled again. */
async function propose(record: RevocationRecord, run: RunContext, token: string): Promise<number | ''> {
  const { apiUrl, serverUrl, repository } = run;
  try {
    const registry = `${repository.owner}/${repository.repo}`;
    await using proposals = await openProposals({
      apiUrl,
      serverUrl,
      registry,
      fork: '',
      token,
      now: () => new Date(),
    });
    const { kind, pull } = await proposeRecord(record, proposals.desk);
    core.info(`- record ${kind}: ${record.path} ${pull?.url ?? ''}`);
    return pull?.number ?? '';
  } catch (error) {
    const missing = `it is in force; its record ${record.path} is not proposed yet, run this again or propose it by hand`;
    core.warning(`${missing}: ${failureLine(error)}`, { title: 'No record of the deny' });
    return '';
  }
}

function oneOfModes(text: string): 'deny' | 'ratify' {
  if (text !== 'deny' && text !== 'ratify') throw new Error('mode is deny or ratify');
  return text;
}

try {
  await main();
} catch (error) {
  failStep(error, { error: core.error, setFailed: core.setFailed });
}
