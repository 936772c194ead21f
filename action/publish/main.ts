import * as core from '@actions/core';
import { resolve } from 'node:path';
import type { FoldEvent } from '../../core/fold/fold-history.ts';
import { renderPublishReport } from '../../core/report/publish-report.ts';
import { readKeyText } from '../../signing/key-reference.ts';
import type { StatementSigner } from '../../signing/sign-statement.ts';
import { fetchArtifact } from '../../transport/artifact/fetch-artifact.ts';
import { openOsvInput } from '../gate/osv-input.ts';
import { annotate, failStep } from '../runner/annotations.ts';
import { GitHubError, openGitHub } from '../github/client.ts';
import { failureLine } from '../github/failure.ts';
import { openFetchedRepository } from '../github/fetched-repository.ts';
import { openMembers } from '../people/members-access.ts';
import { gitHubPeople } from '../people/people.ts';
import { PullRequests } from '../github/pull-requests.ts';
import { gitAuthorization, remoteOf } from '../github/repository-name.ts';
import { runContext } from '../runner/run-context.ts';
import { signerFrom } from '../runner/signer-inputs.ts';
import { membersInputs, secretInput, tufKeyInput } from '../runner/step-inputs.ts';
import { gitHubActors } from '../people/submitters.ts';
import { openBranchStore, PUBLICATION_AUTHOR } from '../publication/branch-store.ts';
import { directoryStore } from '../publication/directory-store.ts';
import { mirrorFindings, mirrorPlaces } from '../publication/mirror-places.ts';
import { AlarmIssues } from './alarm-issues.ts';
import { publishBranch } from './publish-branch.ts';
import { raiseAlarm } from './raise-alarm.ts';
import type { PublishReport } from './publish.ts';

const INPUTS = { getInput: core.getInput, setSecret: core.setSecret };

async function main(): Promise<void> {
  const { token, keys, headSigner } = await readSigners();
  const run = runContext(process.env);
  const remote = remoteOf(run.serverUrl, run.repository);
  const authorization = gitAuthorization(token);
  await using repository = await openFetchedRepository({ remote, authorization, contents: 'as-read' });
  const directory = core.getInput('publication-directory');
  const branch = core.getInput('publication-branch', { required: true });
  await using opened =
    directory === ''
      ? await openBranchStore({ remote, branch, authorization, author: PUBLICATION_AUTHOR, now: () => new Date() })
      : undefined;
  const github = openGitHub({ apiUrl: run.apiUrl, token });
  await using members = await openMembers(membersInputs(INPUTS), run, (text) => core.setSecret(text));
  if (members.findings.length > 0) {
    // What was approved by a team would be left out as if it were not: better to publish nothing and to say why.
    annotate(members.findings, core.error);
    core.setFailed('nothing was published: teams cannot be verified');
    return;
  }
  const published = await publishBranch({
    pulls: new PullRequests(github, run.repository),
    people: gitHubPeople(github, members.client, run.repository),
    actors: gitHubActors(github, members.client),
    repository,
    runCommit: run.sha,
    store: opened ?? directoryStore({ directory: resolve(directory) }),
    mirrors: mirrorPlaces(core.getInput('mirrors'), secretInput('mirror-token', INPUTS)),
    onMirrors: (reports) => annotate(mirrorFindings(reports), core.warning),
    keys,
    headSigner,
    artifacts: fetchArtifact,
    osv: await openOsvInput(core.getInput('osv'), process.env),
    now: new Date(),
    progress: (text) => core.info(`- ${text}`),
  });
  if (published.kind === 'refused') {
    annotate(published.findings, core.error);
    core.setFailed('nothing was published');
    return;
  }
  const report = published.value;
  await tell(report);
  if (core.getBooleanInput('alarm')) await keepAlarm(new AlarmIssues(github, run.repository), report);
  if (report.waiting !== undefined) {
    annotate(report.waiting.findings, core.error);
    core.setFailed(`${report.waiting.commit} waits for an artifact out of reach; run publish again`);
  }
}

async function readSigners() {
  const token = secretInput('token', INPUTS);
  const keys = {
    admissions: await tufKeyInput('admissions-key', INPUTS),
    snapshot: await tufKeyInput('snapshot-key', INPUTS),
  };
  const headKey = secretInput('head-key', INPUTS);
  const place = { cwd: process.cwd(), env: process.env };
  const headSigner = headKey === '' ? ownIdentity() : (await readKeyText(headKey, 'head-key', place)).statements();
  return { token, keys, headSigner };
}

/** The workflow signs the head by itself where there is no key for that. */
function ownIdentity(): StatementSigner {
  return signerFrom(
    {
      key: '',
      fulcioUrl: core.getInput('fulcio-url'),
      rekorUrl: core.getInput('rekor-url'),
      rekorVersion: core.getInput('rekor-version'),
      tsaUrl: core.getInput('tsa-url'),
    },
    process.env,
  );
}

/** Outputs, summary and log of what was published; annotations of what was left out. */
async function tell(report: PublishReport): Promise<void> {
  core.setOutput('result', report.kind);
  core.setOutput('version', report.version);
  core.setOutput('head-digest', report.headDigest ?? '');
  core.setOutput('source-commit', report.sourceCommit);
  core.setOutput('admitted', JSON.stringify(report.events.flatMap(admitted)));
  core.setOutput('left-out', JSON.stringify(report.events.flatMap(leftOut)));
  annotate(
    report.events.flatMap((event) => ('findings' in event ? event.findings : [])),
    core.error,
  );
  await core.summary.addRaw(renderPublishReport(report)).write();
  core.info(`${report.kind}: version ${report.version}`);
}

/** The publication stands by then: an alarm that cannot be raised is told here, and fails nothing. */
async function keepAlarm(board: AlarmIssues, report: PublishReport): Promise<void> {
  try {
    const raised = await raiseAlarm({ board, report, botLogin: core.getInput('alarm-author') });
    if (raised.kind !== 'silent') core.info(`alarm: issue ${raised.number} ${raised.kind}`);
  } catch (error) {
    const line = `The alarm issue could not be kept: ${failureLine(error)}`;
    // Without issues: write, or where issues are switched off, a notice; what was left out is in the summary anyhow.
    const isRefused = error instanceof GitHubError && [403, 404, 410].includes(error.status);
    if (isRefused) core.notice(line);
    else core.warning(line);
  }
}

function admitted(event: FoldEvent): readonly object[] {
  if (event.kind !== 'admitted') return [];
  const { folder, commit, row } = event;
  return [{ folder, commit, version: row.version, ordinal: row.ordinal, artifact_digest: row.artifact.digest }];
}

/** What was on the branch and is not in the publication, with the codes why. */
function leftOut(event: FoldEvent): readonly object[] {
  if (event.kind === 'admitted' || event.kind === 'reinstated') return [];
  const codes = [...new Set(event.findings.map(({ code }) => code))];
  const { kind, commit } = event;
  return event.kind === 'halted'
    ? [{ kind, commit, paths: event.paths, codes }]
    : [{ kind, commit, subject: event.subject, codes }];
}

try {
  await main();
} catch (error) {
  failStep(error, { error: core.error, setFailed: core.setFailed });
}
