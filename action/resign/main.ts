import * as core from '@actions/core';
import type { Finding } from '../../core/finding.ts';
import { findingText } from '../../core/report/findings-report.ts';
import { readKeyText } from '../../signing/key-reference.ts';
import type { TufKey } from '../../signing/tuf/tuf-key.ts';
import { failureLine } from '../github/failure.ts';
import { openRegistryRun } from '../github/registry-run.ts';
import { runContext } from '../github/run-context.ts';
import { secretLines } from '../github/secret-lines.ts';
import { mirrorFindings, mirrorPlaces } from '../publication/mirror-places.ts';
import { resign } from './resign.ts';

async function main(): Promise<void> {
  const token = secret('token');
  const key = await tufKey('snapshot-key');
  await using registry = await openRegistryRun({
    run: runContext(process.env),
    token,
    publication: {
      branch: core.getInput('publication-branch', { required: true }),
      directory: core.getInput('publication-directory'),
    },
    mirrors: { places: mirrorPlaces(core.getInput('mirrors'), secret('mirror-token')), failover: false },
    now: () => new Date(),
  });
  const signed = await resign({ store: registry.store, trustedRoot: registry.trustedRoot, key, now: new Date() });
  for (const found of mirrorFindings(registry.mirrorReports())) core.warning(findingText(found), { title: found.code });
  if (signed.kind === 'refused') {
    annotate(signed.findings);
    core.setFailed('nothing was renewed');
    return;
  }
  const { kind, timestamp, expires, isSnapshotNew, alarms } = signed.value;
  core.setOutput('result', kind);
  core.setOutput('version', timestamp);
  core.setOutput('expires', expires);
  core.setOutput('alarms', JSON.stringify(alarms.map(({ code, message }) => ({ code, message }))));
  annotate(alarms);
  core.info(`${kind}: timestamp ${timestamp}, until ${expires}${isSnapshotNew ? '; the snapshot, too' : ''}`);
  if (alarms.length > 0) core.setFailed('the publication was renewed, and needs more than this run can do');
}

function annotate(findings: readonly Finding[]): void {
  for (const found of findings) core.error(findingText(found), { title: found.code });
}

function secret(name: string): string {
  const value = core.getInput(name);
  for (const line of secretLines(value)) core.setSecret(line);
  return value;
}

/** The key itself, or a reference to one: a signing command finds its credentials in the job's environment. */
async function tufKey(name: string): Promise<TufKey> {
  return (await readKeyText(secret(name), name, { cwd: process.cwd(), env: process.env })).tuf();
}

try {
  await main();
} catch (error) {
  core.setFailed(failureLine(error));
}
