import { readdir } from 'node:fs/promises';
import { basename, join, relative, resolve } from 'node:path';
import { MAX_TRUSTED_ROOT_BYTES } from '../../core/attestation/trust.ts';
import { MAX_POLICY_BYTES } from '../../core/documents/policy.ts';
import type { Outcome } from '../../core/finding.ts';
import { defineCommand, UsageError, type Result } from '../command.ts';
import type { Style } from '../output/style.ts';
import { plainText } from '../output/terminal-text.ts';
import { readInput } from '../read-input.ts';
import { refusal } from '../refusal.ts';
import { MAX_IDENTITY_BYTES, type ProfileName } from '../registry/draft-config.ts';
import { GITHUB_INIT_OPTIONS, gitHubWish, nextOnGitHub } from '../github/github-wish.ts';
import { CEREMONY_OPTIONS, draftFirstRoot, registryOfSigned, type FirstDrafted } from '../keys/first-ceremony.ts';
import { readPublicKey, readSigned } from '../keys/key-change-files.ts';
import { draftRegistry, writeRegistry, type DraftedRegistry, type RegistryWish } from '../registry/new-registry.ts';

const REGISTRY_ID = /^[A-Za-z0-9][A-Za-z0-9._/-]{0,199}$/;

export const command = defineCommand({
  name: 'init',
  summary: 'Begin a registry: repository, keys, root of trust and first publication',
  usage: 'DIR --registry-id ID [options]',
  positionals: { min: 1, max: 1 },
  options: {
    'registry-id': {
      type: 'string',
      value: 'ID',
      required: true,
      description: 'its name, for ever; releases are signed for it',
    },
    channel: { type: 'string', value: 'NAME', description: 'the channel that hosts pin (stable)' },
    keys: { type: 'string', value: 'DIR', description: 'where the new keys go, outside DIR (DIR.keys)' },
    publication: {
      type: 'string',
      value: 'DIR',
      description: 'where the first publication goes, outside DIR (DIR.publication)',
    },
    'root-keys': { type: 'string', value: 'N', description: 'how many offline root keys, most of which must sign (1)' },
    'trusted-root': {
      type: 'string',
      value: 'FILE',
      description: 'Sigstore trusted root, for publishers that sign without a key',
    },
    'trust-profile': {
      type: 'string',
      value: 'NAME',
      description: 'public-good, github-private or private, for its certificate authorities',
    },
    'head-identity': {
      type: 'string',
      value: 'FILE',
      description: "the publish workflow's identity, JSON; it then signs every head, without a key",
    },
    ...CEREMONY_OPTIONS,
    policy: { type: 'string', value: 'FILE', description: "a policy.yml of your own in the template's place" },
    ...GITHUB_INIT_OPTIONS,
  },
  example: 'portcullis init registry --registry-id acme/plugins',
  async run({ options, positionals, cwd, env, now, style, progress }) {
    const directory = resolve(cwd, positionals[0] ?? '');
    const keys = resolve(cwd, options.keys ?? `${directory}.keys`);
    const publication = resolve(cwd, options.publication ?? `${directory}.publication`);
    if (!REGISTRY_ID.test(options['registry-id'])) throw new UsageError('--registry-id looks like acme/plugins');
    const said = (['channel', 'root-keys', 'trusted-root', 'trust-profile', 'head-identity'] as const).find(
      (name) => options.draft !== undefined && options[name] !== undefined,
    );
    if (said !== undefined) throw new UsageError(`--draft and --${said} exclude each other: the draft says it`);
    await checkPlaces(directory, keys, publication);
    const gitHub = await gitHubWish(options, env, cwd);
    if (gitHub?.kind === 'refused') return refusal(gitHub.findings, style);
    progress('making keys');
    const wish = {
      registryId: options['registry-id'],
      channel: options.channel ?? 'stable',
      rootKeys: readCount(options['root-keys']),
      trustedRoot: await readOptional(cwd, options['trusted-root'], MAX_TRUSTED_ROOT_BYTES),
      profile: readProfile(options['trust-profile'], options['trusted-root']),
      policy: await readOptional(cwd, options.policy, MAX_POLICY_BYTES),
      headIdentity: await readOptional(cwd, options['head-identity'], MAX_IDENTITY_BYTES),
      gitHub: gitHub?.value,
      now: now(),
    };
    if (options['root-public-key'].length > 0) {
      if (options['root-keys'] !== undefined)
        throw new UsageError('--root-keys and --root-public-key exclude each other');
      const holders = await Promise.all(options['root-public-key'].map((file) => readPublicKey(cwd, file)));
      const drafted = await draftFirstRoot(wish, holders, { keys, draft: `${directory}.draft.json` });
      return drafted.kind === 'refused' ? refusal(drafted.findings, style) : reportDraft(drafted.value, cwd, style);
    }
    const begun = await (options.draft === undefined
      ? draftRegistry(wish)
      : signedRegistry(wish, [options.draft, ...options.signature], keys, cwd));
    if (begun.kind === 'refused') return refusal(begun.findings, style);
    progress('writing the registry');
    const firstCommit = await writeRegistry(begun.value, { directory, keys, publication }, now());
    if (firstCommit.kind === 'refused') return refusal(firstCommit.findings, style);
    const root = join(directory, 'trust/root.json');
    const places = { registry: directory, keys, publication, root, commit: firstCommit.value };
    return report(places, nextOnGitHub(gitHub?.value, options.github), cwd, style);
  },
});

async function signedRegistry(
  wish: RegistryWish,
  files: readonly string[],
  keys: string,
  cwd: string,
): Promise<Outcome<DraftedRegistry>> {
  const signed = await readSigned(files, undefined, cwd, wish.now);
  return signed.kind === 'refused' ? signed : registryOfSigned(wish, signed.value, keys);
}

function reportDraft({ draft, digest, changes }: FirstDrafted, cwd: string, style: Style): Result {
  const file = plainText(relative(cwd, draft));
  return {
    exit: 'yes',
    human: [
      `${style.green('drafted')}: ${file}, ${digest}; nothing is signed yet`,
      ...changes.map((line) => `  ${plainText(line)}`),
      `  next  portcullis keys sign ${file} --first --key …, by each holder; then init again, with --draft and --signature`,
    ].join('\n'),
    json: { verdict: 'drafted', file: draft, digest, changes },
  };
}

async function checkPlaces(directory: string, keys: string, publication: string): Promise<void> {
  const inside = (path: string): boolean => !relative(directory, path).startsWith('..');
  // A key that is committed once is a key that is lost.
  if (inside(keys)) throw new UsageError('--keys must lie outside the registry');
  if (inside(publication)) throw new UsageError('--publication must lie outside the registry');
  const found = await readdir(directory).catch(() => []);
  if (found.length > 0) throw new UsageError(`${basename(directory)} is not empty; a registry begins in a new folder`);
  const published = await readdir(publication).catch(() => []);
  if (published.length > 0)
    throw new UsageError(`${basename(publication)} is not empty; a publication begins in a new folder`);
}

function readCount(given: string | undefined): number {
  const count = Number(given ?? '1');
  if (!Number.isInteger(count) || count < 1 || count > 15) throw new UsageError('--root-keys is a number from 1 to 15');
  return count;
}

function readProfile(given: string | undefined, trustedRoot: string | undefined): ProfileName | undefined {
  if ((given === undefined) !== (trustedRoot === undefined))
    throw new UsageError('--trusted-root and --trust-profile go together');
  if (given === undefined || given === 'public-good' || given === 'github-private' || given === 'private') return given;
  throw new UsageError('--trust-profile is public-good, github-private or private');
}

async function readOptional(cwd: string, file: string | undefined, maxBytes: number): Promise<Uint8Array | undefined> {
  return file === undefined ? undefined : readInput(cwd, file, maxBytes);
}

interface Places {
  readonly registry: string;
  readonly keys: string;
  readonly publication: string;
  readonly root: string;
  readonly commit: string;
}

function report(places: Places, next: readonly string[], cwd: string, style: Style): Result {
  const show = (path: string): string => plainText(relative(cwd, path) || '.');
  return {
    exit: 'yes',
    human: [
      style.green('the registry has begun'),
      `  registry     ${show(places.registry)}, branch main`,
      `  publication  ${show(places.publication)}: serve this folder, or publish it to a branch`,
      `  root         ${show(places.root)}: embed this file in every host`,
      `  keys         ${show(places.keys)}: move root-*.pem offline; keep the others from everyone but the jobs that sign`,
      ...next.map((step) => `  next         ${plainText(step)}`),
    ].join('\n'),
    json: { verdict: 'begun', ...places, next },
  };
}
