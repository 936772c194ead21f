import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { GitHubClaims } from '../sigstore/index.ts';
import { publisherClaims, workflowIdentity, type Plugin } from './plugins.ts';
import type { Ran } from './processes.ts';
import { flags, REGISTRY_ID, type Stage } from './stage.ts';

const TEMPLATE_POLICY = join(import.meta.dirname, '../../registry-template/policy.yml');
const PUBLISHER_KEY = 'publisher.pem';

/** Path of the key that signs where no workflow does. */
export const publisherKey = (stage: Stage): string => join(stage.folder, PUBLISHER_KEY);

/** The template's policy with artifacts taken from the stage's server, and other approvals where they are given. */
export async function writePolicy(stage: Stage, approvals?: string): Promise<string> {
  const template = await readFile(TEMPLATE_POLICY, 'utf8');
  const listed = template.replace(/^artifact_origins:\n/m, (line) => `${line}  - ${stage.artifacts.origin}\n`);
  const policy = approvals === undefined ? listed : listed.replace(/^approvals:\n(?: .*\n)+/m, approvals);
  if (listed === template || (approvals !== undefined && policy === listed)) throw new Error('the template changed');
  const path = join(stage.folder, 'policy.yml');
  await writeFile(path, policy);
  return path;
}

export interface Beginning {
  /** The `approvals:` block of policy.yml in the template's place. */
  readonly approvals?: string;
  /** The workflow whose identity signs every head, in a key's place. */
  readonly publishedBy?: GitHubClaims;
}

/** `portcullis init`, believing the lab's Sigstore. */
export async function beginRegistry(stage: Stage, { approvals, publishedBy }: Beginning = {}): Promise<Ran> {
  const trustedRoot = join(stage.folder, 'trusted_root.json');
  await writeFile(trustedRoot, JSON.stringify(stage.sigstore.trustedRoot()));
  const policy = await writePolicy(stage, approvals);
  const headIdentity = join(stage.folder, 'publish-workflow.json');
  if (publishedBy !== undefined) await writeIdentity(headIdentity, publishedBy);
  return stage.portcullis(
    'init',
    stage.paths.registry,
    ...flags({
      'registry-id': REGISTRY_ID,
      keys: stage.paths.keys,
      publication: stage.paths.publication,
      'trusted-root': trustedRoot,
      'trust-profile': 'private',
      policy,
      ...(publishedBy === undefined ? {} : { 'head-identity': headIdentity }),
    }),
  );
}

/** The publisher's key pair, and the workflow identity in a file. */
export async function makePublishers(stage: Stage, claims = publisherClaims()): Promise<Ran> {
  await writeIdentity(identityFile(stage), claims);
  return stage.portcullis('keys', 'new', PUBLISHER_KEY);
}

/** `portcullis plugin new`: who owns it, how far it is trusted, and who may sign. */
export function draftPlugin(stage: Stage, { id, signer }: Plugin): Promise<Ran> {
  const publisher =
    signer === 'workflow' ? ['--publisher', identityFile(stage)] : ['--publisher-key', `${publisherKey(stage)}.pub`];
  const settled = ['--registry', stage.paths.registry, '--owner', '@acme/ml', '--tier', 'vetted'];
  return stage.portcullis('plugin', 'new', id, ...settled, ...publisher);
}

const writeIdentity = (path: string, claims: GitHubClaims): Promise<void> =>
  writeFile(path, JSON.stringify(workflowIdentity(claims), undefined, 2));

const identityFile = (stage: Stage): string => join(stage.folder, 'publisher.json');

/** Commits everything in the checkout, on a new branch where one is named. @throws Error when git refuses. */
export async function commitAll(stage: Stage, message: string, branch?: string): Promise<void> {
  if (branch !== undefined) await mustGit(stage, 'checkout', '--quiet', '-b', branch, 'main');
  await mustGit(stage, 'add', '--all');
  await mustGit(stage, 'commit', '--quiet', '--message', message);
  if (branch !== undefined) await mustGit(stage, 'checkout', '--quiet', 'main');
}

/** Git in the checkout of the registry. @throws Error when git refuses. */
export async function mustGit(stage: Stage, ...args: readonly string[]): Promise<string> {
  const ran = await stage.git(stage.paths.registry, ...args);
  if (ran.exit !== 0) throw new Error(`git ${args[0] ?? ''} ended with ${ran.exit}: ${ran.stderr.trim()}`);
  return ran.stdout.trim();
}
