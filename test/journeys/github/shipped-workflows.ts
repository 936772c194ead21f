import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { Octokit } from '@octokit/rest';
import { parseApprovalRecord } from '../../../core/documents/approval-record.ts';
import { startWorkflows, type RunReport, type Workflows } from '../../../lab/github/workflows/index.ts';
import { serveFolder, type FolderServer } from '../../../lab/rehearsal/serve-folder.ts';
import {
  AT,
  REGISTRY,
  registryOnGitHub,
  type Pull,
  type RegistryOnGitHub,
} from '../../action/github/registry-on-github.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
export const PORTCULLIS = 'acme/portcullis';
export const PLUGIN_REPOSITORY = 'acme/embeddings';
/** Reads teams for the check and for publish. */
export const MEMBERS_APP = 'acme-members';
const ENVIRONMENTS = {
  'portcullis-check': [],
  'portcullis-publish': ['ADMISSIONS_KEY', 'SNAPSHOT_KEY', 'HEAD_KEY'],
  'portcullis-doctor': [],
  'portcullis-re-sign': ['SNAPSHOT_KEY'],
  'portcullis-revoke': ['REVOCATIONS_KEY', 'SNAPSHOT_KEY'],
  'portcullis-revoke-large': ['REVOCATIONS_KEY', 'SNAPSHOT_KEY'],
} as const;
const execute = promisify(execFile);

/** A check run of ours on a commit; undefined where there is none. */
export interface CheckState {
  readonly conclusion: string | null;
  readonly title: string | null;
  readonly summary: string;
}

/**
 * A registry that runs the workflows shipped here, as files, from a repository `acme/portcullis` that is pinned by commit. Its
 * policy asks of every change two approvals, and of a first release the seat of security: sam is an approver by name; tess is of
 * the team; uma was. stan is a stranger. olive and rex are on call; wim writes, and releases the plugin.
 */
export class ShippedRegistry implements AsyncDisposable {
  readonly site: RegistryOnGitHub;
  readonly workflows: Workflows;
  readonly #owned: AsyncDisposableStack;
  #server: FolderServer | undefined;

  constructor(site: RegistryOnGitHub, workflows: Workflows, owned: AsyncDisposableStack) {
    this.site = site;
    this.workflows = workflows;
    this.#owned = owned;
  }

  /** Attempts of a workflow of the registry once all is done, oldest first. */
  async runsOf(file: string, repository = REGISTRY): Promise<RunReport[]> {
    await this.workflows.idle();
    return this.workflows.runs(repository).filter(({ path }) => path === `.github/workflows/${file}`);
  }

  async lastRun(file: string, repository = REGISTRY): Promise<RunReport> {
    const run = (await this.runsOf(file, repository)).at(-1);
    if (run === undefined) throw new Error(`${file} has not run`);
    return run;
  }

  /** Dispatches the plugin's release workflow. @returns the pull request that it opened. */
  async release(artifact = this.site.artifact, inputs: Readonly<Record<string, string>> = {}): Promise<Pull> {
    const given = {
      'artifact-url': `${this.site.artifacts.origin}/${basename(artifact)}`,
      'artifact-name': basename(artifact),
      'artifact-digest': createHash('sha256')
        .update(await readFile(artifact))
        .digest('hex'),
      ...inputs,
    };
    await this.workflows.dispatch(PLUGIN_REPOSITORY, 'release.yml', 'main', given, 'wim');
    const run = await this.lastRun('release.yml', PLUGIN_REPOSITORY);
    if (run.conclusion !== 'success') throw new Error(told(run));
    const { data } = await this.site.as('olive').rest.pulls.list({ ...AT, state: 'open' });
    const [pull] = data;
    if (pull === undefined) throw new Error('nothing is proposed');
    return { number: pull.number, head: pull.head.sha };
  }

  /** The check run `portcullis` on a commit, once all is done. */
  async check(head: string): Promise<CheckState | undefined> {
    await this.workflows.idle();
    const asked = { ...AT, ref: head, check_name: 'portcullis' } as const;
    const { data } = await this.site.as('olive').rest.checks.listForRef(asked);
    const [run] = data.check_runs;
    return run === undefined
      ? undefined
      : { conclusion: run.conclusion, title: run.output.title, summary: run.output.summary ?? '' };
  }

  async conclusion(head: string): Promise<string | null | undefined> {
    return (await this.check(head))?.conclusion;
  }

  /** Submits an approval as an App does. */
  async approveAsApp(number: number): Promise<void> {
    const auth = this.site.lab.issueToken({ app: 'acme-reviewer', permissions: { pull_requests: 'write' } });
    const { rest } = new Octokit({ baseUrl: this.site.lab.apiUrl, auth });
    await rest.pulls.createReview({ ...AT, pull_number: number, event: 'APPROVE' });
  }

  /** Reviews that the published record of a pull request names, by their ids; undefined where there is no such record. */
  async recorded(number: number): Promise<readonly number[] | undefined> {
    await this.workflows.idle();
    const evidence = await this.site.files(await this.site.tip('publication'), 'evidence/');
    const records = Object.values(evidence).flatMap((bytes) => {
      const parsed = parseApprovalRecord(bytes);
      return parsed.kind === 'ok' ? [parsed.value.value] : [];
    });
    const found = records.find(({ origin }) => origin.kind === 'pull-request' && origin.number === number);
    return found?.reviews.map(({ review_id: id }) => id);
  }

  /** What a host that follows the publication says of a file. */
  async load(
    file: string,
  ): Promise<{ readonly verdict: string; readonly findings?: readonly { readonly code: string }[] }> {
    const { folder, lab } = this.site;
    if (this.#server === undefined) {
      await execute('git', ['clone', '--quiet', '--branch=publication', lab.cloneUrl(REGISTRY), folder.in('served')]);
      this.#server = this.#owned.use(await serveFolder(folder.in('served')));
    } else await execute('git', ['-C', folder.in('served'), 'pull', '--quiet']);
    const options = ['--publication', this.#server.origin, '--root', folder.in('reg/trust/root.json')];
    const args = [join(ROOT, 'cli/main.ts'), 'load', file, ...options, '--cache', folder.in('cache'), '--json'];
    const { stdout } = await execute(process.execPath, args).catch((error: unknown) => {
      if (typeof error === 'object' && error !== null && 'stdout' in error) return { stdout: String(error.stdout) };
      throw error;
    });
    return JSON.parse(stdout) as Awaited<ReturnType<ShippedRegistry['load']>>;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#owned.disposeAsync();
  }
}

/** Everything that a run said, for a test that fails. */
export function told(run: RunReport): string {
  const jobs = run.jobs.map(
    ({ name, conclusion, annotations, log }) =>
      `${name}: ${conclusion}\n${annotations.map(({ title, message }) => `${title}: ${message}`).join('\n')}\n${log}`,
  );
  return [`${run.path} ${run.conclusion}`, ...run.problems, ...jobs].join('\n');
}

/** Codes of the annotations of a run. */
export function codesOf(run: RunReport): readonly string[] {
  return run.jobs.flatMap(({ annotations }) =>
    annotations.flatMap(({ level, title }) => (level === 'error' && title !== undefined ? [title] : [])),
  );
}

const textOf = async (path: string) => readFile(join(ROOT, path));

async function filesOf(paths: readonly string[], from = ROOT): Promise<Record<string, Buffer>> {
  return Object.fromEntries(
    await Promise.all(paths.map(async (path) => [path, await readFile(join(from, path))] as const)),
  );
}

/** Puts this project into the lab and pins its workflows there, as somebody who forked it does. @returns the callers by file name. */
async function shipTo(site: RegistryOnGitHub): Promise<Record<'registry' | 'plugin', Record<string, Buffer>>> {
  const { lab, folder } = site;
  await lab.createRepository(PORTCULLIS);
  const out = folder.in('pinned');
  const script = join(ROOT, 'scripts/pin-workflows.ts');
  const pin = (commit: string, ...more: string[]) =>
    execute(process.execPath, [script, PORTCULLIS, commit, ...more, '--out', out]);
  const actions = globSync(['action.yml', 'action/*/action.yml', 'action/dist/*.js', 'package.json'], { cwd: ROOT });
  const reviewed = await lab.push(PORTCULLIS, { as: 'olive', files: await filesOf(actions) });
  await pin(reviewed, '--callable');
  const callable = globSync('.github/workflows/*.yml', { cwd: ROOT }).filter((path) => !path.endsWith('/ci.yml'));
  const own = Object.fromEntries(await Promise.all(callable.map(async (path) => [path, await textOf(path)] as const)));
  const pinned = await filesOf(globSync('.github/workflows/*.yml', { cwd: out }), out);
  const tip = await lab.push(PORTCULLIS, { as: 'olive', files: { ...own, ...pinned } });
  await pin(tip);
  const callers = async (kind: string) => {
    const files = await filesOf(globSync(`workflows/${kind}/*.yml`, { cwd: out }), out);
    return Object.fromEntries(
      Object.entries(files).map(([path, text]) => [`.github/workflows/${basename(path)}`, text]),
    );
  };
  return { registry: await callers('registry'), plugin: await callers('plugin') };
}

function policyOf(site: RegistryOnGitHub, team: number): string {
  const { lab } = site;
  const onCall = ['olive', 'rex'].map((login) => `{ id: ${lab.account(login).id}, login: ${login} }`);
  const seats = `seats: { security: { teams: [{ id: ${team}, name: acme/security }] } }`;
  return `${site
    .policy()
    .replace(/approvals: .*/, (line) => line.replace('required: 1 }', `required: 1, ${seats} }`))}quorum:
  - { risk: first-release, approvals: 2, seats: { security: 1 } }
on_call: [${onCall.join(', ')}]
revocation: { max_share: 0.5 }
`;
}

async function setSecrets(site: RegistryOnGitHub, workflows: Workflows): Promise<void> {
  const { lab, folder } = site;
  for (const [name, secrets] of Object.entries(ENVIRONMENTS)) {
    const keys = secrets.map(async (secret) => {
      const key = secret.replace('_KEY', '').toLowerCase();
      return [secret, await readFile(folder.in(`reg.keys/${key}.pem`), 'utf8')] as const;
    });
    workflows.setSecrets(REGISTRY, Object.fromEntries(await Promise.all(keys)), name);
    const environment = lab.environment(REGISTRY, name);
    environment.branches = 'custom';
    environment.policies.push({ id: 1, name: 'main', type: 'branch' });
  }
  const app = { MEMBERS_APP_ID: String(lab.world.apps.get(MEMBERS_APP)?.id), MEMBERS_APP_KEY: lab.appKey(MEMBERS_APP) };
  for (const name of ['portcullis-check', 'portcullis-publish', 'portcullis-revoke'])
    workflows.setSecrets(REGISTRY, app, name);
  workflows.setSecrets(REGISTRY, { DOCTOR_TOKEN: lab.issueToken({ user: 'olive' }) }, 'portcullis-doctor');
  lab.environment(REGISTRY, 'portcullis-revoke-large').reviewers = [{ type: 'User', id: lab.account('rex').id }];
  const release = {
    REGISTRY_TOKEN: lab.issueToken({ user: 'wim' }),
    SIGNING_KEY: await readFile(folder.in('publisher.pem'), 'utf8'),
  };
  workflows.setSecrets(PLUGIN_REPOSITORY, release, 'portcullis-release');
}

export async function shippedRegistry(): Promise<ShippedRegistry> {
  await using started = new AsyncDisposableStack();
  const site = started.use(await registryOnGitHub());
  const { lab } = site;
  for (const login of ['rex', 'tess', 'uma']) lab.createUser(login);
  for (const login of ['rex', 'uma']) lab.grant(REGISTRY, { user: login }, 'write');
  const team = lab.createTeam('acme', 'security', ['tess', 'uma']);
  lab.grant(REGISTRY, { team }, 'write');
  lab.createApp('acme-reviewer', 'acme');
  // It has more than it needs: the tokens that are minted from it have not.
  lab.createApp(MEMBERS_APP, 'acme', { members: 'write', contents: 'write', actions: 'read' });
  lab.installApp(MEMBERS_APP, 'acme');
  const callers = await shipTo(site);
  await lab.push(PLUGIN_REPOSITORY, { as: 'olive', files: callers.plugin });
  const { number } = await site.propose('begin', { ...callers.registry, 'policy.yml': policyOf(site, team.id) });
  await site.approve(number);
  await site.merge(number);
  lab.removeFromTeam(team, 'uma');
  const workflows = started.use(startWorkflows(lab, { grantIdToken: (claims) => site.sigstore.grantIdToken(claims) }));
  await setSecrets(site, workflows);
  return new ShippedRegistry(site, workflows, started.move());
}
