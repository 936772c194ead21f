import { join } from 'node:path';
import type { PublicationConfig } from '../../registry-schema/generated/types.ts';
import { directoryStore } from '../../action/publication/directory-store.ts';
import { beginPublication, signRootOfTrust, type RootOfTrust } from '../../action/publish/begin.ts';
import { prepareTrust } from '../../core/attestation/trust.ts';
import { parsePolicy, POLICY_FILE } from '../../core/documents/policy.ts';
import { findingsOf, isFound, ok, refusedBy, unlessFound, type Finding, type Outcome } from '../../core/finding.ts';
import { encodeDocument } from '../../core/json/encode-document.ts';
import { parseStrictJson } from '../../core/json/strict-json.ts';
import { parseConfig } from '../../core/publication/publication-documents.ts';
import { keySigner } from '../../signing/key-signer.ts';
import { openRepository, type OpenRepository } from '../../transport/git/open-repository.ts';
import {
  draftConfig,
  EMPTY_TRUSTED_ROOT,
  headKeyIdentity,
  MAX_IDENTITY_BYTES,
  type ProfileName,
} from './draft-config.ts';
import { gitHubFiles, type GitHubWish } from '../github/github-template.ts';
import { makeKeys, tufKey, writeKeys, type KeyName } from '../keys/key-folder.ts';
import { readFiles, writeFiles } from './write-files.ts';

const MAX_TEMPLATE_BYTES = 1024 * 1024;

export interface RegistryWish {
  readonly registryId: string;
  readonly channel: string;
  /** How many offline root keys. */
  readonly rootKeys: number;
  /** Sigstore trusted root, JSON; for publishers that sign with keys alone none is needed. */
  readonly trustedRoot: Uint8Array | undefined;
  readonly profile: ProfileName | undefined;
  /** policy.yml in the template's place. */
  readonly policy: Uint8Array | undefined;
  /** The publish workflow's identity, JSON; a key signs the head where there is none. */
  readonly headIdentity: Uint8Array | undefined;
  /** Approvals are reviews on GitHub; pushes where undefined. */
  readonly gitHub: GitHubWish | undefined;
  readonly now: Date;
}

/** A whole registry in memory: checked, its root signed, nothing of it on disk yet. */
export interface DraftedRegistry {
  readonly keys: ReadonlyMap<KeyName, string>;
  readonly config: PublicationConfig;
  readonly rootOfTrust: RootOfTrust;
  /** By path in the repository. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** They lie in their folder already. */
  readonly areKeysWritten?: boolean;
}

export async function draftRegistry(wish: RegistryWish): Promise<Outcome<DraftedRegistry>> {
  const prepared = await prepareRegistry(wish);
  if (prepared.kind === 'refused') return prepared;
  const { keys, config, trustedRoot, files } = prepared.value;
  const rootOfTrust = await signRootOfTrust({
    config,
    trustedRoot,
    rootKeys: [...keys].filter(([name]) => name.startsWith('root-')).map(([name, pem]) => tufKey(pem, name)),
    threshold: majority(wish.rootKeys),
    ...onlineKeys(keys),
    now: wish.now,
  });
  return ok({ keys, config, rootOfTrust, files: withTrust(files, rootOfTrust) });
}

/** How many of so many holders must sign. */
export function majority(holders: number): number {
  return Math.floor(holders / 2) + 1;
}

/** The files of a registry with its root of trust among them. */
export function withTrust(
  files: ReadonlyMap<string, Uint8Array>,
  { root, targets, config, trustedRoot }: RootOfTrust,
): ReadonlyMap<string, Uint8Array> {
  return new Map([
    ...files,
    ['trust/root.json', root],
    ['trust/targets.json', targets],
    ['trust/config.json', config],
    ['trust/trusted_root.json', trustedRoot],
  ]);
}

/** Keys, config and files of a registry: all but what the root's holders sign. */
export interface PreparedRegistry {
  readonly keys: ReadonlyMap<KeyName, string>;
  readonly config: PublicationConfig;
  readonly trustedRoot: Uint8Array;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

export async function prepareRegistry(wish: RegistryWish): Promise<Outcome<PreparedRegistry>> {
  const trustedRoot = wish.trustedRoot ?? EMPTY_TRUSTED_ROOT;
  const keys = makeKeys(wish.rootKeys, wish.headIdentity === undefined);
  const identity = readIdentity(wish.headIdentity);
  if (identity.kind === 'refused') return identity;
  const head = keys.get('head');
  const draft = draftConfig({
    registryId: wish.registryId,
    channel: wish.channel,
    headSigner: head === undefined ? identity.value : headKeyIdentity(keySigner(head), wish.now),
    trustedRoot,
    profile: wish.profile,
  });
  const files = await templateFiles(wish);
  const config = parseConfig(encodeDocument(draft), 'config.json');
  const findings: Finding[] = [
    ...findingsOf(config),
    ...findingsOf(parsePolicy(files.get(POLICY_FILE) ?? new Uint8Array())),
  ];
  if (config.kind === 'refused') return unlessFound(findings, neverHere);
  findings.push(...findingsOf(prepareTrust(trustedRoot, config.value.value.trust, 'trusted_root.json')));
  if (isFound(findings)) return refusedBy(findings);
  return ok({ keys, config: config.value.value, trustedRoot, files });
}

/** What a registry begins with, by path: the template, and what is wished in its place. */
export async function templateFiles({ gitHub, policy }: Pick<RegistryWish, 'gitHub' | 'policy'>) {
  const files = new Map(await readFiles(join(import.meta.dirname, '../../registry-template'), MAX_TEMPLATE_BYTES));
  if (gitHub !== undefined) for (const [path, bytes] of gitHubFiles(files, gitHub)) files.set(path, bytes);
  if (policy !== undefined) files.set(POLICY_FILE, policy);
  return files;
}

function neverHere(): never {
  throw new Error('a refusal without findings');
}

/** Judged with the rest of the config: here it only has to be JSON. */
function readIdentity(bytes: Uint8Array | undefined): Outcome<unknown> {
  if (bytes === undefined) return ok(undefined);
  const parsed = parseStrictJson(bytes, { maxBytes: MAX_IDENTITY_BYTES }, 'head identity');
  return parsed.kind === 'refused' ? parsed : ok(parsed.value.value);
}

export function onlineKeys(keys: ReadonlyMap<KeyName, string>) {
  const key = (name: KeyName) => tufKey(keys.get(name) ?? '', name);
  return { admissions: key('admissions'), revocations: key('revocations'), snapshot: key('snapshot') };
}

export interface RegistryPlaces {
  readonly directory: string;
  readonly keys: string;
  readonly publication: string;
}

/** Writes keys, repository and first publication. The answer is the registry's first commit. */
export async function writeRegistry(
  drafted: DraftedRegistry,
  places: RegistryPlaces,
  now: Date,
): Promise<Outcome<string>> {
  await writeFiles(places.directory, drafted.files);
  await using repository = await openRepository(places.directory);
  const firstCommit = await commitAll(repository, places.directory, now);
  // After git, which may not be there; before the publication, which is worth nothing without them.
  if (drafted.areKeysWritten !== true) await writeKeys(places.keys, drafted.keys);
  const head = drafted.keys.get('head');
  const begun = await beginPublication({
    rootOfTrust: drafted.rootOfTrust,
    config: drafted.config,
    history: repository.objects,
    firstCommit,
    store: directoryStore({ directory: places.publication }),
    keys: onlineKeys(drafted.keys),
    ...(head === undefined ? {} : { headSigner: keySigner(head) }),
    now,
  });
  return begun.kind === 'refused' ? begun : ok(firstCommit);
}

const COMMITTER = { NAME: 'Portcullis', EMAIL: 'portcullis@localhost' };

async function commitAll({ git, objects }: OpenRepository, directory: string, now: Date): Promise<string> {
  const date = `${Math.floor(now.getTime() / 1000)} +0000`;
  const env = Object.fromEntries(
    (['AUTHOR', 'COMMITTER'] as const).flatMap((role) => [
      ...Object.entries(COMMITTER).map(([name, value]) => [`GIT_${role}_${name}`, value]),
      [`GIT_${role}_DATE`, date],
    ]),
  ) as Record<string, string>;
  const options = { cwd: directory, env };
  await git(['init', '--quiet', '--initial-branch=main', '--template=', '.'], options);
  await git(['add', '--all', '.'], options);
  await git(['commit', '--quiet', '--message', 'Begin the registry'], options);
  return objects.resolve('HEAD');
}
