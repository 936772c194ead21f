import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runAction, type ActionResult, type ActionRun } from '../github/actions/run-action.ts';
import type { LabEvent } from '../github/index.ts';
import { REGISTRY, MAIN, type Hub } from './hub.ts';
import type { Plugin } from './plugins.ts';
import { parsed, type Ran } from './processes.ts';
import { publisherKey } from './registry.ts';
import { REGISTRY_ID, type Stage } from './stage.ts';

const ROOT = join(import.meta.dirname, '../..');

/** What a bundled action did, read as the answer of a command: its outputs, and its errors as findings. */
export interface ActionRan extends Ran {
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

type Step = Pick<ActionRun, 'event' | 'inputs' | 'token' | 'workflow' | 'idToken'> & {
  readonly name: string;
  /** The folder of its action.yml. */
  readonly action: string;
  readonly repository: string;
  readonly sha: string;
  readonly ref: string;
  readonly actor: string;
};

async function runStep({ lab }: Hub, { name, repository, actor, action, ...step }: Step): Promise<ActionRan> {
  const start = performance.now();
  const { id, owner } = lab.repository(repository);
  const result = await runAction({
    ...step,
    action: join(ROOT, action),
    github: lab,
    repository: { id, owner, name: repository.split('/')[1] ?? '' },
    actor: lab.account(actor),
  });
  return {
    command: `the ${name} action`,
    exit: result.exitCode,
    refusal: 1,
    stdout: result.stdout,
    stderr: result.stderr,
    json: { outputs: result.outputs, findings: findingsOf(result) },
    milliseconds: performance.now() - start,
    outputs: result.outputs,
    summary: result.summary,
  };
}

function findingsOf({ annotations, outputs }: ActionResult): readonly unknown[] {
  const titled = annotations.filter(({ level, title }) => level === 'error' && title !== undefined);
  const listed = parsed(outputs['findings'] ?? '[]');
  return [...titled.map(({ title, message }) => ({ code: title, message })), listed];
}

export interface Submission {
  readonly plugin: Plugin;
  /** The publisher's repository. */
  readonly repository: string;
  /** Opens the pull request. */
  readonly token: string;
  readonly fork?: string;
}

/** The submit action in the release workflow of a publisher, on the push of its tag. */
export async function submit(stage: Stage, hub: Hub, submission: Submission): Promise<ActionRan> {
  const { plugin, repository, token, fork } = submission;
  const ref = `refs/tags/v${plugin.version}`;
  const claims = hub.claims(repository, 'release.yml', ref);
  const actor = repository.startsWith('acme/') ? 'maintainer' : 'stranger';
  const grant = stage.sigstore.grantIdToken(claims);
  const key = plugin.signer === 'key' ? await readFile(publisherKey(stage), 'utf8') : undefined;
  return runStep(hub, {
    name: 'submit',
    action: 'action/submit',
    repository,
    sha: claims.sha,
    ref,
    actor,
    event: { event: 'push', payload: { ref } },
    workflow: { file: 'release.yml' },
    ...(key === undefined ? { idToken: { url: grant.requestUrl, token: grant.requestToken } } : {}),
    inputs: {
      artifact: plugin.file,
      url: plugin.url,
      'built-by': 'ci/acme',
      registry: REGISTRY,
      'registry-id': REGISTRY_ID,
      token,
      ...(fork === undefined ? {} : { fork }),
      ...(key === undefined ? services(stage) : { 'signing-key': key }),
    },
  });
}

function services({ sigstore: { urls } }: Stage): Record<string, string> {
  return { 'fulcio-url': urls.fulcio, 'rekor-url': urls.rekorV2, 'rekor-version': '2', 'tsa-url': urls.tsa };
}

/** The gate on a pull request's last event, with the rights that its workflow has and no others. */
export async function gate(hub: Hub, number: number): Promise<ActionRan> {
  const event = lastEvent(hub, 'pull_request_target', (payload) => payload['number'] === number);
  return runStep(hub, {
    name: 'gate',
    action: '.',
    repository: REGISTRY,
    sha: await hub.tip(),
    ref: `refs/heads/${MAIN}`,
    actor: 'maintainer',
    event,
    token: hub.lab.workflowToken(REGISTRY, {
      contents: 'read',
      pull_requests: 'write',
      checks: 'write',
      actions: 'read',
    }),
    workflow: { file: 'check.yml' },
  });
}

/** The publish action on the last push to the main branch; the job's identity signs the head. */
export async function publish(stage: Stage, hub: Hub): Promise<ActionRan> {
  const ref = `refs/heads/${MAIN}`;
  const event = lastEvent(hub, 'push', (payload) => payload['ref'] === ref);
  const grant = stage.sigstore.grantIdToken(hub.claims(REGISTRY, 'publish.yml', ref));
  const key = (name: string): Promise<string> => readFile(join(stage.paths.keys, `${name}.pem`), 'utf8');
  return runStep(hub, {
    name: 'publish',
    action: 'action/publish',
    repository: REGISTRY,
    sha: await hub.tip(),
    ref,
    actor: 'maintainer',
    event,
    token: hub.lab.workflowToken(REGISTRY, { contents: 'write', pull_requests: 'read' }),
    workflow: { file: 'publish.yml' },
    idToken: { url: grant.requestUrl, token: grant.requestToken },
    inputs: {
      'admissions-key': await key('admissions'),
      'snapshot-key': await key('snapshot'),
      ...services(stage),
    },
  });
}

function lastEvent(hub: Hub, name: string, is: (payload: LabEvent['payload']) => boolean): LabEvent {
  const found = hub.events.findLast(({ event, payload }) => event === name && is(payload));
  if (found === undefined) throw new Error(`GitHub told no workflow of a ${name}`);
  return found;
}
