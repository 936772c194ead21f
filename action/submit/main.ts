import * as core from '@actions/core';
import { readFile, stat } from 'node:fs/promises';
import { basename, posix } from 'node:path';
import { HARD_LIMITS } from '../../core/archive/limits.ts';
import { digestOf } from '../../core/digest.ts';
import type { Finding, Outcome } from '../../core/finding.ts';
import { MAX_SBOM_BYTES } from '../../core/sbom/read-sbom.ts';
import { wholeSeconds } from '../../core/time.ts';
import { readArtifactFile } from '../../transport/artifact/artifact-file.ts';
import { annotate } from '../runner/annotations.ts';
import { failureLine } from '../github/failure.ts';
import { openProposals } from '../proposal/proposals.ts';
import { signerFrom } from '../runner/signer-inputs.ts';
import { runContext } from '../runner/run-context.ts';
import { secretInput } from '../runner/step-inputs.ts';
import { prepareRelease, type PrepareRequest } from './prepare-release.ts';
import { signRelease } from './sign-release.ts';
import { submitRelease } from './submit.ts';

const INPUTS = { getInput: core.getInput, setSecret: core.setSecret };
const MAX_BUILD_SCRIPT_BYTES = 1024 * 1024;

async function main(): Promise<void> {
  const token = secretInput('token', INPUTS);
  const files = await signedRelease();
  if (files === undefined) return;
  await using proposals = await openProposals({
    apiUrl: core.getInput('api-url', { required: true }),
    serverUrl: core.getInput('server-url', { required: true }),
    registry: core.getInput('registry', { required: true }),
    fork: core.getInput('fork'),
    token,
    now: () => new Date(),
  });
  const submitted = accepted(await submitRelease(files, proposals.desk));
  if (submitted === undefined) return;
  core.setOutput('result', submitted.kind);
  core.setOutput('pull-request', submitted.pull?.number ?? '');
  core.setOutput('url', submitted.pull?.url ?? '');
  core.setOutput('head-sha', submitted.head ?? '');
  core.setOutput('artifact-digest', submitted.artifactDigest);
  core.info(`- ${submitted.kind}: ${submitted.folder} ${submitted.pull?.url ?? ''}`);
}

/** The release folder's files, prepared and signed; undefined after a refusal. */
async function signedRelease(): Promise<ReadonlyMap<string, Uint8Array> | undefined> {
  const path = core.getInput('artifact', { required: true });
  const artifact = await readArtifactFile(path, basename(path), HARD_LIMITS);
  if (artifact.kind === 'unavailable') return refuse(artifact.findings);
  const sbom = core.getInput('sbom');
  const version = core.getInput('version');
  const prepared = accepted(
    await prepareRelease({
      artifact,
      artifactName: basename(path),
      url: core.getInput('url', { required: true }),
      sbom: sbom === '' ? undefined : await readBounded(sbom, MAX_SBOM_BYTES),
      version: version === '' ? undefined : version,
      builtBy: core.getInput('built-by', { required: true }),
      builtAt: wholeSeconds(new Date()),
      buildScript: await buildScript(core.getInput('build-script')),
    }),
  );
  if (prepared === undefined) return undefined;
  const signer = signerFrom(
    {
      key: secretInput('signing-key', INPUTS),
      fulcioUrl: core.getInput('fulcio-url'),
      rekorUrl: core.getInput('rekor-url'),
      rekorVersion: core.getInput('rekor-version'),
      tsaUrl: core.getInput('tsa-url'),
    },
    process.env,
  );
  core.info('- signing');
  const registryId = core.getInput('registry-id', { required: true });
  const signed = accepted(await signRelease({ files: prepared.files, registryId, signer }));
  return signed === undefined ? undefined : new Map([...prepared.files, ...signed]);
}

/** Where it lies on GitHub at the commit of the run, and what it says. */
async function buildScript(path: string): Promise<PrepareRequest['buildScript']> {
  if (path === '') return undefined;
  const run = runContext(process.env);
  const { owner, repo } = run.repository;
  const place = posix.normalize(path);
  if (posix.isAbsolute(place) || place.startsWith('..')) throw new Error('build-script must lie in the workspace');
  const bytes = await readBounded(place, MAX_BUILD_SCRIPT_BYTES);
  return { uri: `${run.serverUrl}/${owner}/${repo}/blob/${run.sha}/${encodeURI(place)}`, digest: digestOf(bytes) };
}

function accepted<T>(outcome: Outcome<T>): T | undefined {
  return outcome.kind === 'ok' ? outcome.value : refuse(outcome.findings);
}

function refuse(findings: readonly Finding[]): undefined {
  annotate(findings, core.error);
  core.setFailed('nothing was proposed');
}

async function readBounded(path: string, maxBytes: number): Promise<Uint8Array> {
  if ((await stat(path)).size > maxBytes) throw new Error(`${path} has more than ${maxBytes} bytes`);
  return readFile(path);
}

try {
  await main();
} catch (error) {
  core.setFailed(failureLine(error));
}
