import { readdir } from 'node:fs/promises';
import { basename, join, relative, resolve } from 'node:path';
import { beginPublication, signRootOfTrust, type RootOfTrust } from '../../action/publish/begin.ts';
import { directoryStore } from '../../action/publication/directory-store.ts';
import { MAX_TRUSTED_ROOT_BYTES } from '../../core/attestation/trust.ts';
import { parseConfig } from '../../core/publication/publication-documents.ts';
import { encodeDocument } from '../../core/json/encode-document.ts';
import { openRepository } from '../../transport/git/open-repository.ts';
import { defineCommand, UsageError, type Result } from '../command.ts';
import { plainText } from '../output/terminal-text.ts';
import type { Style } from '../output/style.ts';
import { readInput } from '../read-input.ts';
import { refusal } from '../refusal.ts';
import { readHeadSigner, readTufKey, writeNewKey } from '../registry/key-folder.ts';
import { draftConfig, EMPTY_TRUSTED_ROOT, type ProfileName } from '../registry/draft-config.ts';
import { readFiles, writeFiles } from '../registry/write-files.ts';

const ROOT_KEYS = 'root-keys';
const MAX_TEMPLATE_BYTES = 1024 * 1024;

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
    [ROOT_KEYS]: { type: 'string', value: 'N', description: 'how many offline root keys, most of which must sign (1)' },
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
    policy: { type: 'string', value: 'FILE', description: "a policy.yml of your own in the template's place" },
  },
  example: 'portcullis init registry --registry-id acme/plugins',
  async run({ options, positionals, cwd, now, style, progress }) {
    const directory = resolve(cwd, positionals[0] ?? '');
    const keys = resolve(cwd, options.keys ?? `${directory}.keys`);
    const publication = resolve(cwd, options.publication ?? `${directory}.publication`);
    await checkPlaces(directory, keys, publication);
    const rootKeyCount = readCount(options[ROOT_KEYS]);
    const trustedRoot =
      options['trusted-root'] === undefined
        ? EMPTY_TRUSTED_ROOT
        : await readInput(cwd, options['trusted-root'], MAX_TRUSTED_ROOT_BYTES);
    const policy = options.policy === undefined ? undefined : await readInput(cwd, options.policy, MAX_TEMPLATE_BYTES);

    progress('making keys');
    const rootNames = Array.from({ length: rootKeyCount }, (_, index) => `root-${index + 1}` as const);
    for (const name of rootNames) await writeNewKey(keys, name, 'ed25519');
    for (const name of ['admissions', 'revocations', 'snapshot'] as const) await writeNewKey(keys, name, 'ed25519');
    await writeNewKey(keys, 'head', 'p256');
    const online = {
      admissions: await readTufKey(keys, 'admissions'),
      revocations: await readTufKey(keys, 'revocations'),
      snapshot: await readTufKey(keys, 'snapshot'),
    };
    const headSigner = await readHeadSigner(keys);
    const config = draftConfig({
      registryId: options['registry-id'],
      channel: options.channel ?? 'stable',
      head: headSigner,
      trustedRoot,
      profile: readProfile(options['trust-profile'], options['trusted-root']),
      now: now(),
    });
    const checked = parseConfig(encodeDocument(config), 'config.json');
    if (checked.kind === 'refused') return refusal(checked.findings, style);
    const rootOfTrust = await signRootOfTrust({
      config,
      trustedRoot,
      rootKeys: await Promise.all(rootNames.map((name) => readTufKey(keys, name))),
      threshold: Math.floor(rootKeyCount / 2) + 1,
      ...online,
      now: now(),
    });

    progress('writing the registry');
    await writeFiles(directory, await registryFiles(rootOfTrust, policy));
    await using repository = await openRepository(directory);
    const firstCommit = await commitAll(repository, directory, now());
    const begun = await beginPublication({
      rootOfTrust,
      config,
      history: repository.objects,
      firstCommit,
      store: directoryStore({ directory: publication }),
      keys: online,
      headSigner,
      now: now(),
    });
    if (begun.kind === 'refused') return refusal(begun.findings, style);
    return report(
      { registry: directory, keys, publication, root: join(directory, 'trust/root.json'), commit: firstCommit },
      cwd,
      style,
    );
  },
});

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

/** Beside the source and beside the bundle alike. */
function templateFolder(): string {
  return join(
    import.meta.dirname,
    import.meta.dirname.endsWith('dist') ? '../../registry-template' : '../../registry-template',
  );
}

async function registryFiles(
  rootOfTrust: RootOfTrust,
  policy: Uint8Array | undefined,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map(await readFiles(templateFolder(), MAX_TEMPLATE_BYTES));
  if (policy !== undefined) files.set('policy.yml', policy);
  files.set('trust/root.json', rootOfTrust.root);
  files.set('trust/targets.json', rootOfTrust.targets);
  files.set('trust/config.json', rootOfTrust.config);
  files.set('trust/trusted_root.json', rootOfTrust.trustedRoot);
  return files;
}

async function commitAll(
  { git, objects }: Awaited<ReturnType<typeof openRepository>>,
  directory: string,
  now: Date,
): Promise<string> {
  const date = `${Math.floor(now.getTime() / 1000)} +0000`;
  const who = {
    GIT_AUTHOR_NAME: 'Portcullis',
    GIT_AUTHOR_EMAIL: 'portcullis@localhost',
    GIT_COMMITTER_NAME: 'Portcullis',
    GIT_COMMITTER_EMAIL: 'portcullis@localhost',
  };
  const options = { cwd: directory, env: { ...who, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date } };
  await git(['init', '--quiet', '--initial-branch=main', '--template=', '.'], options);
  await git(['add', '--all', '.'], options);
  await git(['commit', '--quiet', '--message', 'Begin the registry'], options);
  return objects.resolve('HEAD');
}

interface Places {
  readonly registry: string;
  readonly keys: string;
  readonly publication: string;
  readonly root: string;
  readonly commit: string;
}

function report(places: Places, cwd: string, style: Style): Result {
  const show = (path: string): string => plainText(relative(cwd, path) || '.');
  return {
    exit: 'yes',
    human: [
      style.green('the registry has begun'),
      `  registry     ${show(places.registry)}, branch main`,
      `  publication  ${show(places.publication)}: serve this folder, or publish it to a branch`,
      `  root         ${show(places.root)}: embed this file in every host`,
      `  keys         ${show(places.keys)}: move root-*.pem offline; keep the others from everyone but the jobs that sign`,
    ].join('\n'),
    json: { verdict: 'begun', ...places },
  };
}
