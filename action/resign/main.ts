import * as core from '@actions/core';
import { annotate } from '../runner/annotations.ts';
import { failureLine } from '../github/failure.ts';
import { openRegistryRun } from '../runner/registry-run.ts';
import { runContext } from '../runner/run-context.ts';
import { secretInput, tufKeyInput } from '../runner/step-inputs.ts';
import { mirrorFindings, mirrorPlaces } from '../publication/mirror-places.ts';
import { resign } from './resign.ts';

const INPUTS = { getInput: core.getInput, setSecret: core.setSecret };

async function main(): Promise<void> {
  const token = secretInput('token', INPUTS);
  const key = await tufKeyInput('snapshot-key', INPUTS);
  await using registry = await openRegistryRun({
    run: runContext(process.env),
    token,
    publication: {
      branch: core.getInput('publication-branch', { required: true }),
      directory: core.getInput('publication-directory'),
    },
    mirrors: { places: mirrorPlaces(core.getInput('mirrors'), secretInput('mirror-token', INPUTS)), failover: false },
    now: () => new Date(),
  });
  const signed = await resign({ store: registry.store, trustedRoot: registry.trustedRoot, key, now: new Date() });
  annotate(mirrorFindings(registry.mirrorReports()), core.warning);
  if (signed.kind === 'refused') {
    annotate(signed.findings, core.error);
    core.setFailed('nothing was renewed');
    return;
  }
  const { kind, timestamp, expires, isSnapshotNew, alarms } = signed.value;
  core.setOutput('result', kind);
  core.setOutput('version', timestamp);
  core.setOutput('expires', expires);
  core.setOutput('alarms', JSON.stringify(alarms.map(({ code, message }) => ({ code, message }))));
  annotate(alarms, core.error);
  core.info(`${kind}: timestamp ${timestamp}, until ${expires}${isSnapshotNew ? '; the snapshot, too' : ''}`);
  if (alarms.length > 0) core.setFailed('the publication was renewed, and needs more than this run can do');
}

try {
  await main();
} catch (error) {
  core.setFailed(failureLine(error));
}
