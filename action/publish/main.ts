import * as core from '@actions/core';
import { resolve } from 'node:path';
import type { FoldEvent } from '../../core/publication/fold-history.ts';
import type { Finding } from '../../core/finding.ts';
import { findingText } from '../../core/report/findings-report.ts';
import { renderPublishReport } from '../../core/report/publish-report.ts';
import { readKeyText } from '../../signing/key-reference.ts';
import type { StatementSigner } from '../../signing/sign-statement.ts';
import type { TufKey } from '../../signing/tuf/tuf-key.ts';
import { fetchArtifact } from '../../transport/artifact/fetch-artifact.ts';
import { openOsvInput } from '../gate/osv-input.ts';
import { GitHubError, openGitHub } from '../github/client.ts';
import { failureLine, gitHubFailure } from '../github/failure.ts';
import { openFetchedRepository } from '../github/fetched-repository.ts';
import { openMembers } from '../github/members-access.ts';
import { gitHubPeople } from '../github/people.ts';
import { PullRequests } from '../github/pull-requests.ts';
import { gitAuthorization, remoteOf } from '../github/repository-name.ts';
import { runContext } from '../github/run-context.ts';
import { secretLines } from '../github/secret-lines.ts';
import { signerFrom } from '../github/signer-inputs.ts';
import { gitHubActors } from '../github/submitters.ts';
import { openBranchStore, PUBLICATION_AUTHOR } from '../publication/branch-store.ts';
import { directoryStore } from '../publication/directory-store.ts';
import { mirrorFindings, mirrorPlaces } from '../publication/mirror-places.ts';
import { AlarmIssues } from './alarm-issues.ts';
import { publishBranch } from './publish-branch.ts';
import { raiseAlarm } from './raise-alarm.ts';
import type { PublishReport } from './publish.ts';

const MAX_ANNOTATIONS = 10;
const PLACE = { cwd: process.cwd(), env: process.env };

async function main(): Promise<void> {
  const token = secret('token');
  const keys = { admissions: await tufKey('admissions-key'), snapshot: await tufKey('snapshot-key') };
  const headKey = secret('head-key');
  const identity = (): StatementSigner =>
    signerFrom(
      {
        key: '',
        fulcioUrl: core.getInput('fulcio-url'),
        rekorUrl: core.getInput('rekor-url'),
        rekorVersion: core.getInput('rekor-version'),
        tsaUrl: core.getInput('tsa-url'),
      },
      process.env,
    );
  const headSigner = headKey === '' ? identity() : (await readKeyText(headKey, 'head-key', PLACE)).statements();
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
  const given = {
    token: secret('members-token'),
    app: { id: core.getInput('members-app-id'), key: secret('members-app-key') },
  };
  await using members = await openMembers(given, run, (text) => core.setSecret(text));
  if (members.findings.length > 0) {
    // What was approved by a team would be left out as if it were not: better to publish nothing and to say why.
    annotate(members.findings);
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
    mirrors: mirrorPlaces(core.getInput('mirrors'), secret('mirror-token')),
    onMirrors: (reports) => {
      for (const found of mirrorFindings(reports)) core.warning(findingText(found), { title: found.code });
    },
    keys,
    headSigner,
    artifacts: fetchArtifact,
    osv: await openOsvInput(core.getInput('osv'), process.env),
    now: new Date(),
    progress: (text) => core.info(`- ${text}`),
  });
  if (published.kind === 'refused') {
    annotate(published.findings);
    core.setFailed('nothing was published');
    return;
  }
  const report = published.value;
  core.setOutput('result', report.kind);
  core.setOutput('version', report.version);
  core.setOutput('head-digest', report.headDigest ?? '');
  core.setOutput('source-commit', report.sourceCommit);
  core.setOutput('admitted', JSON.stringify(report.events.flatMap(admitted)));
  core.setOutput('left-out', JSON.stringify(report.events.flatMap(leftOut)));
  annotate(report.events.flatMap((event) => ('findings' in event ? event.findings : [])));
  await core.summary.addRaw(renderPublishReport(report)).write();
  core.info(`${report.kind}: version ${report.version}`);
  if (core.getBooleanInput('alarm')) await keepAlarm(new AlarmIssues(github, run.repository), report);
  if (report.waiting !== undefined) {
    annotate(report.waiting.findings);
    core.setFailed(`${report.waiting.commit} waits for an artifact out of reach; run publish again`);
  }
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

function annotate(findings: readonly Finding[]): void {
  for (const found of findings.slice(0, MAX_ANNOTATIONS)) core.error(findingText(found), { title: found.code });
}

function secret(name: string): string {
  const value = core.getInput(name);
  for (const line of secretLines(value)) core.setSecret(line);
  return value;
}

/** The key itself, or a reference to one: a signing command finds its credentials in the job's environment. */
async function tufKey(name: string): Promise<TufKey> {
  return (await readKeyText(secret(name), name, PLACE)).tuf();
}

try {
  await main();
} catch (error) {
  const failure = gitHubFailure(error);
  if (failure === undefined) core.setFailed(failureLine(error));
  else {
    annotate([failure]);
    process.exitCode = core.ExitCode.Failure;
  }
}
