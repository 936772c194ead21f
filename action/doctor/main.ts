import * as core from '@actions/core';
import type { Finding } from '../../core/finding.ts';
import { renderDoctorReport } from '../../core/report/doctor-report.ts';
import { findingText, MAX_REPORTED_FINDINGS } from '../../core/report/findings-report.ts';
import { visibleText } from '../../core/report/outside-text.ts';
import { openGitHub } from '../github/client.ts';
import { failureLine } from '../github/failure.ts';
import { gitHubRegistryFacts } from '../github/registry-facts.ts';
import { repositoryName } from '../github/repository-name.ts';
import { runContext } from '../runner/run-context.ts';
import { diagnose } from './diagnosis.ts';
import { examine } from './examine.ts';

/** GitHub shows ten errors and ten warnings of a step; the summary has them all. */
const MAX_ANNOTATIONS = 10;
const MAX_OUTPUT_CHARACTERS = 1000;

async function main(): Promise<void> {
  const token = core.getInput('token', { required: true });
  core.setSecret(token);
  const repository = core.getInput('repository', { required: true });
  const { apiUrl } = runContext(process.env);
  const { findings } = await examine({
    facts: gitHubRegistryFacts(openGitHub({ apiUrl, token }), repositoryName(repository)),
    check: { name: core.getInput('check', { required: true }), app: appOf(core.getInput('app')) },
    // Its expiry is the alarm of the re-sign workflow.
    publication: undefined,
    now: new Date(),
    progress: (text) => core.info(text),
  });
  const { verdict, unsafe, unverified } = diagnose(findings);
  core.setOutput('verdict', verdict);
  core.setOutput('unsafe', output(unsafe));
  core.setOutput('unverified', output(unverified));
  for (const found of unsafe.slice(0, MAX_ANNOTATIONS)) core.error(findingText(found), properties(found));
  for (const found of unverified.slice(0, MAX_ANNOTATIONS)) core.warning(findingText(found), properties(found));
  await core.summary.addRaw(renderDoctorReport({ repository, verdict, unsafe, unverified })).write();
  const line = `${verdict}: ${unsafe.length} unsafe, ${unverified.length} not verified`;
  // What nobody can see is no reason to be at ease: a token that lost its rights must not turn the run green.
  if (verdict === 'sound') core.info(line);
  else core.setFailed(line);
}

function appOf(text: string): number | undefined {
  if (text === '') return undefined;
  if (!/^[1-9]\d{0,14}$/.test(text)) throw new Error('app is not the numeric id of an App');
  return Number(text);
}

function properties({ code, at }: Finding): core.AnnotationProperties {
  return {
    title: code,
    ...(at?.file === undefined ? {} : { file: at.file }),
    ...(at?.line === undefined ? {} : { startLine: at.line }),
  };
}

function output(findings: readonly Finding[]): string {
  const told = findings.slice(0, MAX_REPORTED_FINDINGS);
  return JSON.stringify(
    told.map(({ code, message }) => ({ code, message: visibleText(message, MAX_OUTPUT_CHARACTERS) })),
  );
}

try {
  await main();
} catch (error) {
  core.setFailed(failureLine(error));
}
