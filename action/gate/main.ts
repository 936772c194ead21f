import * as core from '@actions/core';
import { context } from '@actions/github';
import type { Finding } from '../../core/finding.ts';
import { count } from '../../core/report/count.ts';
import { renderChangeReport, type ChangeReport } from '../../core/report/change-report.ts';
import { findingText } from '../../core/report/findings-report.ts';
import { visibleText } from '../../core/report/outside-text.ts';
import { fetchArtifact } from '../../transport/artifact/fetch-artifact.ts';
import { annotateInPlace, failStep } from '../runner/annotations.ts';
import { CheckRuns } from '../github/check-runs.ts';
import { GitHubError, openGitHub, type GitHubClient } from '../github/client.ts';
import { failureLine } from '../github/failure.ts';
import { openFetchedRepository, type FetchedRepository } from '../github/fetched-repository.ts';
import { IssueComments } from '../github/issue-comments.ts';
import { gitHubOwners } from '../people/owner-directory.ts';
import { openMembers } from '../people/members-access.ts';
import { gitHubPeople } from '../people/people.ts';
import { PullRequests } from '../github/pull-requests.ts';
import { gitAuthorization, remoteOf } from '../github/repository-name.ts';
import { runContext, type RunContext } from '../runner/run-context.ts';
import { membersInputs } from '../runner/step-inputs.ts';
import { gitHubActors } from '../people/submitters.ts';
import { signalRuns } from '../runner/signal-run.ts';
import { gitHubSubmitters } from '../publish/github-approvals.ts';
import { checkHead, twinClosedText } from './check-head.ts';
import { checkQueued } from './check-queued.ts';
import { CHECK_NAME, checkVerdict, noVerdict, questionVerdict } from './check-verdict.ts';
import { openOsvInput } from './osv-input.ts';
import { publishedOnBranch } from './published-releases.ts';
import { postSticky, type StickyRequest } from './sticky-comment.ts';
import { subjectOfEvent } from './subject-of-event.ts';

const INPUTS = { getInput: core.getInput, setSecret: core.setSecret };
const MAX_OUTPUT_FINDINGS = 200;
const MAX_OUTPUT_CHARACTERS = 1000;

interface Job {
  readonly run: RunContext;
  readonly github: GitHubClient;
  readonly members: GitHubClient | undefined;
  readonly pulls: PullRequests;
  readonly repository: FetchedRepository;
}

async function main(): Promise<void> {
  const token = core.getInput('token', { required: true });
  core.setSecret(token);
  const run = runContext(process.env);
  await using members = await openMembers(membersInputs(INPUTS), run, (text) => core.setSecret(text));
  // Judged all the same: an older verdict must not stand because teams cannot be read, and then nobody counts for one.
  if (members.findings.length > 0) process.exitCode = core.ExitCode.Failure;
  annotateInPlace(members.findings, core.error);
  await using repository = await openFetchedRepository({
    remote: remoteOf(run.serverUrl, run.repository),
    authorization: gitAuthorization(token),
    contents: 'as-read',
  });
  const github = openGitHub({ apiUrl: run.apiUrl, token });
  const pulls = new PullRequests(github, run.repository);
  const job = { run, github, members: members.client, pulls, repository };
  const { eventName: name, payload } = context;
  const input = core.getInput('pull-request');
  const open = () => pulls.open();
  const subject = await subjectOfEvent(
    { name, payload, input, sha: run.sha },
    { open, run: signalRuns(github, run.repository) },
  );
  if (subject.kind === 'ok') {
    await (subject.value.kind === 'queued'
      ? judgeQueued(job, subject.value.head)
      : judgePull(job, subject.value.number));
  } else if (name === 'workflow_run' && subject.findings.every(({ code }) => code === 'PULL_NOT_FOUND')) {
    // A bell that rang for a head of before: nothing is judged, and nothing is said of any commit.
    for (const found of subject.findings) core.notice(findingText(found), { title: found.code });
  } else {
    annotateInPlace(subject.findings, core.error);
    process.exitCode = core.ExitCode.Failure;
  }
}

async function judgeQueued({ pulls, repository, run }: Job, head: string): Promise<void> {
  const defaultBranch = () => pulls.defaultBranch();
  await reportRun(
    await checkQueued({ head, repository, defaultBranch, published: publishedBy(repository), ...(await ground()) }),
  );
  core.info(`nothing is written to ${run.repository.owner}/${run.repository.repo}`);
}

async function judgePull(job: Job, number: number): Promise<void> {
  const { github, members, pulls, repository, run } = job;
  const checks = core.getBooleanInput('check-run') ? new CheckRuns(github, run.repository, CHECK_NAME) : undefined;
  let judged: string | undefined;
  try {
    const comments = new IssueComments(github, run.repository);
    const { report, onHead } = await checkHead({
      number,
      pulls,
      people: gitHubPeople(github, members, run.repository),
      ownerNumbers: gitHubOwners(github, members, run.repository),
      actors: gitHubActors(github, members),
      repository,
      submitterOf: gitHubSubmitters(pulls, repository),
      published: publishedBy(repository),
      judging: async (head) => {
        judged = head;
        if (checks !== undefined) await writing(questionVerdict(checks, head));
      },
      close: (twin, passing) =>
        checks === undefined ? Promise.resolve(false) : closeTwin(twin, passing, pulls, comments),
      ...(await ground()),
    });
    const text = await reportRun(report);
    const botLogin = core.getInput('comment-author');
    try {
      if (checks !== undefined) await writing(checks.state(onHead.head, checkVerdict(onHead)));
    } finally {
      // Last, and on its own: whatever becomes of the comment, the verdict stands.
      if (core.getBooleanInput('comment'))
        await comment({ number, head: report.head, report: text, comments, pulls, botLogin });
    }
  } catch (error) {
    if (checks !== undefined && judged !== undefined)
      await checks.state(judged, noVerdict(failureLine(error))).catch(() => undefined);
    throw error;
  }
}

/** Closed first, and told why after: a comment that is not followed by the deed would be written again at every run. */
async function closeTwin(
  twin: number,
  passing: number,
  pulls: Pick<PullRequests, 'close'>,
  comments: Pick<IssueComments, 'create'>,
): Promise<boolean> {
  try {
    await pulls.close(twin);
    core.notice(`pull request ${twin} is closed: ${passing} has the same head, and passes`);
    await comments.create(twin, twinClosedText(passing)).catch(() => undefined);
    return true;
  } catch (error) {
    if (error instanceof GitHubError && [403, 404, 422].includes(error.status)) return false;
    throw error;
  }
}

function publishedBy(repository: FetchedRepository) {
  return publishedOnBranch(repository, core.getInput('publication-branch'));
}

async function ground() {
  return {
    artifacts: fetchArtifact,
    osv: await openOsvInput(core.getInput('osv'), process.env),
    now: new Date(),
    progress: (text: string) => core.info(text),
  };
}

/** A verdict that cannot be written leaves an older one standing: the run fails, and says which grant is missing. */
async function writing(written: Promise<unknown>): Promise<void> {
  try {
    await written;
  } catch (error) {
    if (!(error instanceof GitHubError) || error.status !== 403) throw error;
    throw new GitHubError(`${error.message}; give the job checks: write, or set check-run: 'false'`, 403);
  }
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

/** Writes outputs, annotations, summary and the exit code of a run that reached a verdict. @returns the report as Markdown */
async function reportRun(report: ChangeReport): Promise<string> {
  core.setOutput('verdict', report.verdict);
  core.setOutput('findings', findingsOutput(report.findings));
  core.setOutput('approval', report.approval);
  core.setOutput('head-sha', report.head);
  core.setOutput('base-sha', report.base ?? '');
  annotateInPlace(report.findings, core.error);
  const text = renderChangeReport(report);
  await core.summary.addRaw(text).write();
  core.info(`verdict: ${report.verdict}; approval: ${report.approval}`);
  if (report.verdict === 'refused') core.setFailed(`refused: ${count(report.findings.length, 'finding')}`);
  return text;
}

/** One line of JSON: whoever prints it shows a log no control, no bidirectional mark and no megabyte. */
function findingsOutput(findings: readonly Finding[]): string {
  return JSON.stringify(findings.slice(0, MAX_OUTPUT_FINDINGS), (_, value: unknown) =>
    typeof value === 'string' ? visibleText(value, MAX_OUTPUT_CHARACTERS) : value,
  );
}

try {
  await main();
} catch (error) {
  failStep(error, { error: core.error, setFailed: core.setFailed });
}
