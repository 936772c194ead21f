import * as core from '@actions/core';
import { context } from '@actions/github';
import type { Finding } from '../../core/finding.ts';
import { count, renderChangeReport, type ChangeReport } from '../../core/report/change-report.ts';
import { findingText } from '../../core/report/findings-report.ts';
import { visibleText } from '../../core/report/outside-text.ts';
import { fetchArtifact } from '../../transport/artifact/fetch-artifact.ts';
import { GitHubError, openGitHub } from '../github/client.ts';
import { failureLine } from '../github/failure.ts';
import { openFetchedRepository } from '../github/fetched-repository.ts';
import { IssueComments } from '../github/issue-comments.ts';
import { gitHubPeople, openMembers } from '../github/people.ts';
import { PullRequests } from '../github/pull-requests.ts';
import { gitAuthorization, remoteOf } from '../github/repository-name.ts';
import { runContext } from '../github/run-context.ts';
import { gitHubSubmitters } from '../publish/github-approvals.ts';
import { checkPull } from './check-pull.ts';
import { openOsvInput } from './osv-input.ts';
import { postSticky, type StickyRequest } from './sticky-comment.ts';

/** GitHub shows ten errors of a step; more only fill the log. The summary has them all. */
const MAX_ANNOTATIONS = 10;
const MAX_OUTPUT_FINDINGS = 200;
const MAX_OUTPUT_CHARACTERS = 1000;

async function main(): Promise<void> {
  const token = core.getInput('token', { required: true });
  core.setSecret(token);
  const membersToken = core.getInput('members-token');
  if (membersToken !== '') core.setSecret(membersToken);
  const run = runContext(process.env);
  const number = pullNumber(core.getInput('pull-request'));
  const isCommented = core.getBooleanInput('comment');
  await using repository = await openFetchedRepository({
    remote: remoteOf(run.serverUrl, run.repository),
    authorization: gitAuthorization(token),
    contents: 'as-read',
  });
  const github = openGitHub({ apiUrl: run.apiUrl, token });
  const pulls = new PullRequests(github, run.repository);
  const report = await checkPull({
    number,
    pulls,
    people: gitHubPeople(github, openMembers(membersToken, run.apiUrl), run.repository),
    repository,
    submitterOf: gitHubSubmitters(pulls, repository),
    artifacts: fetchArtifact,
    osv: await openOsvInput(core.getInput('osv'), process.env),
    now: new Date(),
    progress: (text) => core.info(text),
  });
  setOutputs(report);
  for (const found of report.findings.slice(0, MAX_ANNOTATIONS)) annotate(found);
  const text = renderChangeReport(report);
  await core.summary.addRaw(text).write();
  core.info(`verdict: ${report.verdict}; approval: ${report.approval}`);
  if (report.verdict === 'refused') core.setFailed(`refused: ${count(report.findings.length, 'finding')}`);
  // Last, and on its own: whatever becomes of the comment, the verdict stands.
  if (isCommented)
    await comment({
      number,
      head: report.head,
      report: text,
      comments: new IssueComments(github, run.repository),
      pulls,
      botLogin: core.getInput('comment-author'),
    });
}

async function comment(request: StickyRequest): Promise<void> {
  try {
    const posted = await postSticky(request);
    core.info(posted.kind === 'left' ? `comment left as it was: ${posted.why}` : `comment ${posted.kind}`);
  } catch (error) {
    const lacks = error instanceof GitHubError && (error.status === 403 || error.status === 404);
    const hint = lacks ? "; give the job pull-requests: write, or set comment: 'false'" : '';
    core.notice(`${failureLine(error)}${hint}`, { title: 'The report could not be kept as a comment' });
  }
}

function setOutputs(report: ChangeReport): void {
  core.setOutput('verdict', report.verdict);
  core.setOutput('findings', findingsOutput(report.findings));
  core.setOutput('approval', report.approval);
  core.setOutput('head-sha', report.head);
  core.setOutput('base-sha', report.base ?? '');
}

/** One line of JSON: whoever prints it shows a log no control, no bidirectional mark and no megabyte. */
function findingsOutput(findings: readonly Finding[]): string {
  return JSON.stringify(findings.slice(0, MAX_OUTPUT_FINDINGS), (_, value: unknown) =>
    typeof value === 'string' ? visibleText(value, MAX_OUTPUT_CHARACTERS) : value,
  );
}

function pullNumber(input: string): number {
  const number = input === '' ? context.payload.pull_request?.number : Number(input);
  if (number === undefined || !Number.isSafeInteger(number) || number < 1)
    throw new Error('no pull request: run on a pull_request_target event, or give its number as pull-request');
  return number;
}

function annotate(found: Finding): void {
  const { at } = found;
  core.error(findingText(found), {
    title: found.code,
    ...(at?.file === undefined ? {} : { file: at.file }),
    ...(at?.line === undefined ? {} : { startLine: at.line }),
    ...(at?.column === undefined ? {} : { startColumn: at.column }),
  });
}

try {
  await main();
} catch (error) {
  core.setFailed(failureLine(error));
}
