import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { buildAzureOpenAiEmbeddings } from '../../examples/plugins/build.ts';
import { gitHubClaims, type LabSigstore, startSigstore } from '../../lab/sigstore/index.ts';
import { temporaryDirectory, type TemporaryDirectory } from '../signing/tuf/temporary-directory.ts';

const run = promisify(execFile);
const CLI = resolve(import.meta.dirname, '../../cli/main.ts');
const COMMAND_TIMEOUT_MS = 60_000;
const REPOSITORIES = {
  release: { repository: 'acme/embeddings', repository_id: '1001' },
  publish: { repository: 'acme/plugins', repository_id: '1002' },
} as const;

export const ISSUER = 'https://token.actions.githubusercontent.com';

/** A registry in a folder, made by commands as processes: one release admitted, nothing in it signed by a key but metadata. */
export interface KeylessRegistry extends AsyncDisposable {
  readonly folder: TemporaryDirectory;
  readonly sigstore: LabSigstore;
  /** The lab's trusted root, as the registry was begun with it. */
  readonly trustedRoot: string;
  /** What the certificates of the release workflow and the publish workflow name. */
  readonly identities: Readonly<Record<keyof typeof REPOSITORIES, string>>;
  readonly artifact: string;
  /** The publication's admissions role is at this version. */
  readonly version: number;
  /** A file of the publication, which lies in a folder as a web server would serve it. */
  published(path: string): Promise<Buffer>;
}

export async function keylessRegistry(): Promise<KeylessRegistry> {
  await using started = new AsyncDisposableStack();
  const folder = started.use(await temporaryDirectory());
  const sigstore = started.use(await startSigstore());
  const portcullis = (...args: string[]) => execute(process.execPath, [CLI, ...args], folder.path);
  await writeFile(folder.in('root.json'), JSON.stringify(sigstore.trustedRoot()));
  await writeFile(folder.in('release.json'), JSON.stringify(identityOf('release')));
  await writeFile(folder.in('publish.json'), JSON.stringify(identityOf('publish')));
  const trust = ['--trusted-root', 'root.json', '--trust-profile', 'private', '--head-identity', 'publish.json'];
  await portcullis('init', 'reg', '--registry-id', 'acme/plugins', ...trust);
  const { artifact, pluginId, version } = await buildAzureOpenAiEmbeddings(folder.in('dist'));
  const record = ['--owner', '@acme/ml', '--tier', 'vetted', '--publisher', 'release.json'];
  await portcullis('plugin', 'new', pluginId, '--registry', 'reg', ...record);
  await commit(folder, 'Register the plugin');
  const source = ['--url', `https://github.com/acme/embeddings/releases/download/v${version}/${basename(artifact)}`];
  await portcullis('release', 'prepare', artifact, '--registry', 'reg', ...source, '--built-by', 'ci/acme');
  const release = join('reg/plugins', pluginId, 'releases', version);
  await portcullis('release', 'sign', release, '--registry-id', 'acme/plugins', ...signerOf('release', sigstore));
  await commit(folder, 'Release');
  const places = ['--registry', 'reg', '--publication', 'reg.publication', '--keys', 'reg.keys', '--artifacts'];
  const published = await portcullis(
    'publish',
    ...places,
    join(artifact, '..'),
    ...signerOf('publish', sigstore),
    '--json',
  );
  const report: unknown = JSON.parse(published);
  assert.ok(typeof report === 'object' && report !== null && 'version' in report && typeof report.version === 'number');
  const owned = started.move();
  return {
    folder,
    sigstore,
    trustedRoot: folder.in('root.json'),
    identities: { release: nameOf('release'), publish: nameOf('publish') },
    artifact,
    version: report.version,
    published: (path) => readFile(folder.in('reg.publication', path)),
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  };
}

type Workflow = keyof typeof REPOSITORIES;

function workflowOf(name: Workflow): string {
  return `${REPOSITORIES[name].repository}/.github/workflows/${name}.yml`;
}

function nameOf(name: Workflow): string {
  return `https://github.com/${workflowOf(name)}@refs/heads/main`;
}

/** As the schema of plugin.json and config.json writes a workflow identity. */
function identityOf(name: Workflow): object {
  const { repository, repository_id } = REPOSITORIES[name];
  return {
    kind: 'workflow',
    issuer: ISSUER,
    source_repository: `https://github.com/${repository}`,
    source_repository_id: repository_id,
    source_repository_owner_id: '2002',
    workflow: workflowOf(name),
    ref_pattern: 'refs/heads/main',
    trigger: 'push',
    runner_environment: 'github-hosted',
  };
}

/** Rekor v1, whose entries every Sigstore client of today reads. */
function signerOf(name: Workflow, sigstore: LabSigstore): readonly string[] {
  const { urls } = sigstore;
  const token = sigstore.issueToken(
    gitHubClaims({ ...REPOSITORIES[name], workflow_ref: `${workflowOf(name)}@refs/heads/main` }),
  );
  return ['--fulcio-url', urls.fulcio, '--rekor-url', urls.rekorV1, '--identity-token', token];
}

async function commit(folder: TemporaryDirectory, message: string): Promise<void> {
  const author = ['-c', 'user.name=Tester', '-c', 'user.email=tester@example.com', '-c', 'commit.gpgsign=false'];
  await execute('git', ['add', '--all'], folder.in('reg'));
  await execute('git', [...author, 'commit', '--quiet', '--message', message], folder.in('reg'));
}

async function execute(file: string, args: readonly string[], cwd: string): Promise<string> {
  const { stdout } = await run(file, args, { cwd, timeout: COMMAND_TIMEOUT_MS });
  return stdout;
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
