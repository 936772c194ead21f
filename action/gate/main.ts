import * as core from '@actions/core';
import { context } from '@actions/github';
import type { Finding } from '../../core/finding.ts';
import { count, renderChangeReport } from '../../core/report/change-report.ts';
import { findingText } from '../../core/report/findings-report.ts';
import { fetchArtifact } from '../../transport/artifact/fetch-artifact.ts';
import { openGitHub } from '../github/client.ts';
import { failureLine } from '../github/failure.ts';
import { openFetchedRepository } from '../github/fetched-repository.ts';
import { PullRequests } from '../github/pull-requests.ts';
import { gitAuthorization, remoteOf } from '../github/repository-name.ts';
import { runContext } from '../github/run-context.ts';
import { checkPull } from './check-pull.ts';
import { openOsvInput } from './osv-input.ts';

/** GitHub shows ten errors of a step; more only fill the log. The summary has them all. */
const MAX_ANNOTATIONS = 10;
const MAX_OUTPUT_FINDINGS = 200;

async function main(): Promise<void> {
  const token = core.getInput('token', { required: true });
  core.setSecret(token);
  const run = runContext(process.env);
  const number = pullNumber(core.getInput('pull-request'));
  await using repository = await openFetchedRepository({
    remote: remoteOf(run.serverUrl, run.repository),
    authorization: gitAuthorization(token),
    contents: 'as-read',
  });
  const report = await checkPull({
    number,
    pulls: new PullRequests(openGitHub({ apiUrl: run.apiUrl, token }), run.repository),
    repository,
    artifacts: fetchArtifact,
    osv: await openOsvInput(core.getInput('osv'), process.env),
    now: new Date(),
    progress: (text) => core.info(text),
  });
  core.setOutput('verdict', report.verdict);
  core.setOutput('findings', JSON.stringify(report.findings.slice(0, MAX_OUTPUT_FINDINGS)));
  core.setOutput('approval', report.approval);
  core.setOutput('head-sha', report.head);
  core.setOutput('base-sha', report.base ?? '');
  for (const found of report.findings.slice(0, MAX_ANNOTATIONS)) annotate(found);
  await core.summary.addRaw(renderChangeReport(report)).write();
  core.info(`verdict: ${report.verdict}; approval: ${report.approval}`);
  if (report.verdict === 'refused') core.setFailed(`refused: ${count(report.findings.length, 'finding')}`);
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
