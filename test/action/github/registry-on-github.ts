import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { promisify } from 'node:util';
import { Octokit } from '@octokit/rest';
import { buildAzureOpenAiEmbeddings } from '../../../examples/plugins/build.ts';
import { runAction, type ActionResult } from '../../../lab/github/actions/run-action.ts';
import { startGitHub, type LabGitHub, type PushedCommit } from '../../../lab/github/index.ts';
import { serveFolder, type FolderServer } from '../../../lab/rehearsal/serve-folder.ts';
import { gitHubClaims, startSigstore, type LabSigstore } from '../../../lab/sigstore/index.ts';
import { temporaryDirectory, type TemporaryDirectory } from '../../signing/tuf/temporary-directory.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const CLI = resolve(ROOT, 'cli/main.ts');
export const ACTIONS = {
  gate: ROOT,
  submit: resolve(ROOT, 'action/submit'),
  publish: resolve(ROOT, 'action/publish'),
  resign: resolve(ROOT, 'action/resign'),
  revoke: resolve(ROOT, 'action/revoke'),
  doctor: resolve(ROOT, 'action/doctor'),
};
export const REGISTRY = 'acme/plugins';
export const AT = { owner: 'acme', repo: 'plugins' };
export const REGISTRY_ID = 'acme/plugins';
const SOURCE = 'acme/embeddings';
/** The run of the plugin's workflow that releases are made by: wim started it. */
const RUN = 3003;
const SILENT = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };
export const GATE_PERMISSIONS = { contents: 'read', pull_requests: 'write', checks: 'write', actions: 'read' } as const;
const PUBLISH_PERMISSIONS = { contents: 'write', pull_requests: 'read' } as const;

type Inputs = Readonly<Record<string, string>>;

export interface Pull {
  readonly number: number;
  readonly head: string;
}

/**
 * A registry on the lab's GitHub: olive owns it, sam is the approver whom its policy names, wim writes, stan is a stranger.
 * The plugin's record is approved, merged and waits to be published. Actions run as processes from their committed bundles.
 */
export class RegistryOnGitHub implements AsyncDisposable {
  readonly lab: LabGitHub;
  readonly sigstore: LabSigstore;
  readonly artifacts: FolderServer;
  readonly folder: TemporaryDirectory;
  /** The built wheel, served at `artifacts.origin`. */
  readonly artifact: string;
  readonly #owned: AsyncDisposableStack;
  readonly #isKeylessHead: boolean;

  constructor(
    parts: Pick<RegistryOnGitHub, 'lab' | 'sigstore' | 'artifacts' | 'folder' | 'artifact'>,
    owned: AsyncDisposableStack,
    isKeylessHead: boolean,
  ) {
    this.lab = parts.lab;
    this.sigstore = parts.sigstore;
    this.artifacts = parts.artifacts;
    this.folder = parts.folder;
    this.artifact = parts.artifact;
    this.#owned = owned;
    this.#isKeylessHead = isKeylessHead;
  }

  as(login: string): Octokit {
    return new Octokit({ baseUrl: this.lab.apiUrl, auth: this.lab.issueToken({ user: login }), log: SILENT });
  }

  async tip(branch = 'main'): Promise<string> {
    return (await this.as('olive').rest.git.getRef({ ...AT, ref: `heads/${branch}` })).data.object.sha;
  }

  /** Runs `action/submit` in the plugin's own repository, signing with the publisher's key unless told otherwise. */
  async submit(inputs: Inputs = {}, more: Partial<Parameters<typeof runAction>[0]> = {}): Promise<ActionResult> {
    return runAction({
      action: ACTIONS.submit,
      inputs: {
        artifact: this.artifact,
        url: `${this.artifacts.origin}/${basename(this.artifact)}`,
        registry: REGISTRY,
        'registry-id': REGISTRY_ID,
        token: this.lab.issueToken({ user: 'wim' }),
        'signing-key': await readFile(this.folder.in('publisher.pem'), 'utf8'),
        ...inputs,
      },
      event: { event: 'push', payload: {} },
      github: this.lab,
      repository: this.#repository(SOURCE),
      sha: '1'.repeat(40),
      ref: 'refs/heads/main',
      actor: this.lab.account('wim'),
      ...more,
    });
  }

  /** The policy in force, with other tiers where a test wants to change it. */
  policy(tiers = TIERS): string {
    return policyText(this.artifacts.origin, this.lab.account('sam').id, tiers);
  }

  /** Builds another version, submits it, and fails unless a pull request is open for it. */
  async release(version: string): Promise<Pull & { readonly folder: string; readonly artifact: string }> {
    const { artifact, pluginId } = await buildAzureOpenAiEmbeddings(this.folder.in('dist'), version);
    const submitted = await this.submit({ artifact, url: `${this.artifacts.origin}/${basename(artifact)}` });
    if (submitted.exitCode !== 0) throw new Error(submitted.stdout + submitted.stderr);
    const { outputs } = submitted;
    const folder = `plugins/${pluginId}/releases/${version}`;
    return { number: Number(outputs['pull-request']), head: outputs['head-sha'] ?? '', folder, artifact };
  }

  /** Runs the gate on a `pull_request_target` event of that pull request. */
  async check(
    number: number,
    inputs: Inputs = {},
    payload?: object,
    more: Partial<Parameters<typeof runAction>[0]> = {},
  ): Promise<ActionResult> {
    const told = payload ?? (await this.as('olive').rest.pulls.get({ ...AT, pull_number: number })).data;
    const event = this.lab.payload(REGISTRY, 'wim', { number, pull_request: JSON.parse(JSON.stringify(told)) });
    return runAction({
      action: ACTIONS.gate,
      inputs,
      event: { event: 'pull_request_target', payload: event },
      github: this.lab,
      repository: this.#repository(REGISTRY),
      sha: await this.tip(),
      ref: 'refs/heads/main',
      actor: this.lab.account('wim'),
      token: this.lab.workflowToken(REGISTRY, GATE_PERMISSIONS),
      ...more,
    });
  }

  /** Runs `action/publish` on a push to main. */
  async publish(inputs: Inputs = {}, more: Partial<Parameters<typeof runAction>[0]> = {}): Promise<ActionResult> {
    const key = (name: string) => readFile(this.folder.in(`reg.keys/${name}.pem`), 'utf8');
    const keyless = this.#isKeylessHead;
    return runAction({
      action: ACTIONS.publish,
      inputs: {
        'admissions-key': await key('admissions'),
        'snapshot-key': await key('snapshot'),
        ...(keyless ? this.keylessInputs() : { 'head-key': await key('head') }),
        ...inputs,
      },
      event: { event: 'push', payload: {} },
      github: this.lab,
      repository: this.#repository(REGISTRY),
      sha: await this.tip(),
      ref: 'refs/heads/main',
      actor: this.lab.account('olive'),
      token: this.lab.workflowToken(REGISTRY, PUBLISH_PERMISSIONS),
      ...(keyless ? { idToken: this.identity('publish') } : {}),
      ...more,
    });
  }

  keylessInputs(): Inputs {
    const { urls } = this.sigstore;
    return { 'fulcio-url': urls.fulcio, 'rekor-url': urls.rekorV2, 'rekor-version': '2', 'tsa-url': urls.tsa };
  }

  /** What a job with `id-token: write` of that workflow gets. */
  identity(name: 'release' | 'publish' | 'other'): { readonly url: string; readonly token: string } {
    const { requestUrl, requestToken } = this.sigstore.grantIdToken(
      gitHubClaims({
        ...REPOSITORIES[name],
        ...(name === 'release' ? { repository_id: String(this.lab.repository(SOURCE).id) } : {}),
        workflow_ref: `${workflowOf(name)}@refs/heads/main`,
        run_id: String(RUN),
      }),
    );
    return { url: requestUrl, token: requestToken };
  }

  /** Pushes files to a branch as wim and opens a pull request. */
  async propose(branch: string, files: PushedCommit['files'], base = 'main'): Promise<Pull> {
    const head = await this.lab.push(REGISTRY, { as: 'wim', branch, files });
    const { data } = await this.as('wim').rest.pulls.create({ ...AT, title: `Change ${branch}`, head: branch, base });
    return { number: data.number, head };
  }

  async approve(number: number, login = 'sam'): Promise<number> {
    const { data } = await this.as(login).rest.pulls.createReview({ ...AT, pull_number: number, event: 'APPROVE' });
    return data.id;
  }

  async merge(number: number, method: 'merge' | 'squash' = 'merge'): Promise<string> {
    const { data } = await this.as('olive').rest.pulls.merge({ ...AT, pull_number: number, merge_method: method });
    return data.sha;
  }

  /** Files of a commit below a folder, by their whole path. */
  async files(commit: string, folder: string): Promise<Record<string, Buffer>> {
    const { git } = this.lab.repository(REGISTRY);
    const entries = (await git.tree(commit, true)).filter(
      ({ path, type }) => type === 'blob' && path.startsWith(folder),
    );
    const read = entries.map(async ({ path, sha }) => [path, await git.run(['cat-file', 'blob', sha])] as const);
    return Object.fromEntries(await Promise.all(read));
  }

  #repository(name: string) {
    return this.lab.repository(name);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#owned.disposeAsync();
    // Nothing that an action asked for may have been outside of GitHub's description.
    if (this.lab.violations.length > 0) throw new Error(this.lab.violations.join('\n'));
  }
}

const REPOSITORIES = {
  release: { repository: SOURCE, repository_id: '1001' },
  other: { repository: 'mallory/embeddings', repository_id: '6666' },
  publish: { repository: REGISTRY, repository_id: '1002' },
} as const;

function workflowOf(name: keyof typeof REPOSITORIES): string {
  return `${REPOSITORIES[name].repository}/.github/workflows/${name}.yml`;
}

function identityRecord(name: keyof typeof REPOSITORIES, id: string): object {
  const { repository } = REPOSITORIES[name];
  return {
    kind: 'workflow',
    issuer: 'https://token.actions.githubusercontent.com',
    source_repository: `https://github.com/${repository}`,
    source_repository_id: id,
    source_repository_owner_id: '2002',
    workflow: workflowOf(name),
    ref_pattern: 'refs/heads/main',
    trigger: 'push',
    runner_environment: 'github-hosted',
  };
}

function policyText(origin: string, approverId: number, tiers: string): string {
  return `schema_version: 1
data_classes: [unofficial, official, official-sensitive, protected, secret]
tiers:
  - ${tiers}
artifact_origins: ['${origin}']
approvals: { source: github, approvers: [{ id: ${approverId}, login: sam }], required: 1 }
`;
}

const TIERS = '{ name: vetted, max_data_class: secret }';

const execute = promisify(execFile);

export async function registryOnGitHub(
  options: {
    readonly head?: 'key' | 'workflow';
    /** Further lines of the policy that the registry begins with. */
    readonly policy?: (lab: LabGitHub) => string;
  } = {},
): Promise<RegistryOnGitHub> {
  await using started = new AsyncDisposableStack();
  const folder = started.use(await temporaryDirectory());
  const [lab, sigstore, built] = await Promise.all([
    startGitHub(),
    startSigstore(),
    buildAzureOpenAiEmbeddings(folder.in('dist')),
  ]);
  started.use(lab);
  started.use(sigstore);
  const artifacts = started.use(await serveFolder(dirname(built.artifact)));
  for (const login of ['olive', 'sam', 'wim', 'stan']) lab.createUser(login);
  lab.createOrg('acme', ['olive']);
  for (const name of [REGISTRY, SOURCE]) {
    await lab.createRepository(name);
    for (const login of ['sam', 'wim']) lab.grant(name, { user: login }, 'write');
  }
  lab.recordRun(SOURCE, {
    id: RUN,
    path: '.github/workflows/release.yml',
    event: 'push',
    headSha: '1'.repeat(40),
    headBranch: 'main',
    actor: 'wim',
  });
  const portcullis = (...args: string[]) => execute(process.execPath, [CLI, ...args], { cwd: folder.path });
  const git = (cwd: string, ...args: string[]) =>
    execute('git', ['-c', 'user.name=wim', '-c', 'user.email=wim@example.com', ...args], { cwd: folder.in(cwd) });
  const more = options.policy?.(lab) ?? '';
  await writeFile(folder.in('policy.yml'), policyText(artifacts.origin, lab.account('sam').id, TIERS) + more);
  await writeFile(folder.in('trusted_root.json'), JSON.stringify(sigstore.trustedRoot()));
  await writeFile(
    folder.in('publish.json'),
    JSON.stringify(identityRecord('publish', REPOSITORIES.publish.repository_id)),
  );
  await writeFile(
    folder.in('release.json'),
    JSON.stringify(identityRecord('release', String(lab.repository(SOURCE).id))),
  );
  const head = options.head === 'workflow' ? ['--head-identity', 'publish.json'] : [];
  const trust = ['--trusted-root', 'trusted_root.json', '--trust-profile', 'private', ...head];
  await Promise.all([
    portcullis('init', 'reg', '--registry-id', REGISTRY_ID, '--policy', 'policy.yml', ...trust),
    portcullis('keys', 'new', 'publisher.pem'),
  ]);
  const olive = lab.cloneUrl(REGISTRY, lab.issueToken({ user: 'olive' }));
  await git('reg', 'push', '--quiet', olive, 'main:refs/heads/main');
  await git('reg.publication', 'init', '--quiet');
  await git('reg.publication', 'add', '--all');
  await git('reg.publication', 'commit', '--quiet', '--message', 'Begin');
  await git('reg.publication', 'push', '--quiet', olive, 'HEAD:refs/heads/publication');
  const signers = ['--publisher-key', 'publisher.pem.pub', '--publisher', 'release.json'];
  const who = ['--registry', 'reg', '--owner', '@acme/ml', '--tier', 'vetted'];
  await portcullis('plugin', 'new', built.pluginId, ...who, ...signers);
  const path = `plugins/${built.pluginId}/plugin.json`;
  const registry = new RegistryOnGitHub(
    { lab, sigstore, artifacts, folder, artifact: built.artifact },
    started.move(),
    options.head === 'workflow',
  );
  const { number } = await registry.propose('plugin', { [path]: await readFile(folder.in('reg', path)) });
  await registry.approve(number);
  await registry.merge(number);
  return registry;
}
