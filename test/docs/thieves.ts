import { execFile } from 'node:child_process';
import { createPublicKey } from 'node:crypto';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { COMMANDS } from '../../cli/commands/index.ts';
import { runCli } from '../../cli/run-cli.ts';
import { HOUR_IN_MS } from '../../core/time.ts';
import { fakeWorld } from '../cli/fake-world.ts';
import { root } from './markdown.ts';

const PLUGIN = 'text_redaction';
const ARTIFACT = 'text_redaction-1.0.0.tgz';
const URL = `https://github.com/acme/redaction/releases/download/v1.0.0/${ARTIFACT}`;

/** Before the release was admitted, after, and once it was denied. */
export type Time = 'before' | 'admitted' | 'denied';
export type Key = 'admissions' | 'revocations' | 'snapshot' | 'head' | 'root-1' | 'root-2' | 'root-3';

/** A registry with one release signed and proposed, on the branch `release`, and not merged. */
export interface Scene extends AsyncDisposable {
  /** Absolute path of something in the scene's folder. */
  in(...names: readonly string[]): string;
  /** What the honest registry published at some time, copied for somebody to work on. @returns the folder. */
  publication(time: Time): Promise<string>;
  /** A folder with the registry's keys of those names, and a stranger's in the place of all others. */
  keys(...stolen: readonly Key[]): Promise<string>;
  publish(publication: string, keys: string, ref: string): Promise<string>;
  revoke(publication: string, keys: string, ...options: readonly string[]): Promise<string>;
  /** Signs the release for another registry, and has it checked. */
  checkSignedFor(registryId: string): Promise<string>;
  /** The answer of a host: `yes`, or the codes of its findings. A host of another name has a cache of its own. */
  load(
    publication: string,
    host?: string,
    more?: { readonly hoursLater?: number; readonly root?: string },
  ): Promise<string>;
  /** Drafts, signs with those key files, and publishes with those options: `yes`, or the codes of the first that refused. */
  ceremony(
    publication: string,
    draft: readonly string[],
    signers: readonly string[],
    publish: readonly string[],
  ): Promise<string>;
  /**
   * The ceremony that names other keys in the place of those, by two honest holders of the root. The answer is a folder
   * with the registry's keys, the new ones among them.
   */
  recover(publication: string, lost: readonly OnlineKey[]): Promise<string>;
}

export type OnlineKey = Exclude<Key, `root-${number}`>;
const DRAFT_OPTIONS: Readonly<Record<OnlineKey, string>> = {
  admissions: '--admissions',
  revocations: '--revocations',
  snapshot: '--snapshot',
  head: '--head',
};
const ROOT = ['--root', 'registry/trust/root.json'] as const;

const PUBLICATIONS = { before: 'registry.publication', admitted: 'admitted', denied: 'denied' } as const;

interface Ran {
  readonly exit: number;
  readonly stdout: string;
}

function run(command: string, args: readonly string[], cwd: string): Promise<Ran> {
  const env = { PATH: process.env['PATH'], HOME: cwd, NO_COLOR: '1' };
  return new Promise((resolve, reject) => {
    execFile(command, args, { cwd, env }, (error, stdout, stderr) => {
      if (error === null) resolve({ exit: 0, stdout });
      else reject(new Error(`${args.join(' ')}: ${stdout}${stderr}`));
    });
  });
}

/** The command line in this process: a scene runs hundreds of commands. */
async function cli(args: readonly string[], cwd: string, hoursLater = 0): Promise<Ran> {
  const now = () => new Date(Date.now() + hoursLater * HOUR_IN_MS);
  const world = { ...fakeWorld({}), commands: COMMANDS, cwd, now };
  const exit = await runCli([...args, '--json'], world);
  if (exit !== 0 && exit !== 3) throw new Error(`${args.join(' ')}: ${world.stdout.text()}${world.stderr.text()}`);
  return { exit, stdout: world.stdout.text() };
}

/** `yes`, or the codes of the findings in alphabetical order. */
function answer({ exit, stdout }: Ran): string {
  if (exit === 0) return 'yes';
  const { findings } = JSON.parse(stdout) as { findings: readonly { code: string }[] };
  return [...new Set(findings.map(({ code }) => code))].sort().join(', ');
}

export async function openScene(): Promise<Scene> {
  const folder = await mkdtemp(join(tmpdir(), 'thieves-'));
  const portcullis = (...args: readonly (string | readonly string[])[]): Promise<Ran> => cli(args.flat(), folder);
  const git = (...args: readonly string[]): Promise<Ran> => run('git', args, join(folder, 'registry'));
  let copies = 0;
  const scene: Scene = {
    in: (...names) => join(folder, ...names),
    async publication(time) {
      copies += 1;
      await cp(join(folder, PUBLICATIONS[time]), join(folder, `copy-${copies}`), { recursive: true });
      return join(folder, `copy-${copies}`);
    },
    async keys(...stolen) {
      copies += 1;
      const hand = join(folder, `keys-${copies}`);
      await cp(join(folder, 'stranger.keys'), hand, { recursive: true });
      for (const key of stolen) await cp(join(folder, `registry.keys/${key}.pem`), join(hand, `${key}.pem`));
      return hand;
    },
    publish: async (publication, keys, ref) =>
      answer(
        await portcullis(
          ['publish', '--registry', 'registry', '--ref', ref, '--artifacts', `dist/${PLUGIN}`],
          ['--publication', publication, '--keys', keys],
        ),
      ),
    async revoke(publication, keys, ...options) {
      // Of two denies that say the same in the same second there would be one.
      copies += 1;
      return answer(
        await portcullis(
          ['revoke', `${PLUGIN}@1.0.0`, '--reason', `it leaks, says ${copies}`, ...ROOT, ...options],
          ['--publication', publication, '--keys', keys],
        ),
      );
    },
    async checkSignedFor(registryId) {
      await git('switch', '--quiet', '--create', `for-${registryId.replace('/', '-')}`, 'release');
      const release = `registry/plugins/${PLUGIN}/releases/1.0.0`;
      // Inside a checkout the command would say that the registry is another: whoever means harm signs elsewhere.
      await cp(join(folder, release), join(folder, 'elsewhere'), { recursive: true });
      await portcullis('release', 'sign', 'elsewhere', '--registry-id', registryId, '--key', 'publisher.pem');
      await cp(join(folder, 'elsewhere'), join(folder, release), { recursive: true });
      await git('commit', '--quiet', '--all', '--message', 'Sign for another registry');
      return answer(await portcullis('check', '--registry', 'registry', '--artifacts', `dist/${PLUGIN}`));
    },
    load: async (publication, host = 'host', { hoursLater = 0, root: trusted = 'registry/trust/root.json' } = {}) =>
      answer(
        await cli(
          [
            'load',
            `dist/${PLUGIN}/${ARTIFACT}`,
            '--root',
            trusted,
            '--publication',
            publication,
            '--cache',
            `cache-${host}`,
          ],
          folder,
          hoursLater,
        ),
      ),
    async ceremony(publication, draft, signers, publish) {
      copies += 1;
      const file = `draft-${copies}.json`;
      const drafted = await portcullis(['keys', 'draft', file, '--publication', publication], ROOT, draft);
      if (drafted.exit !== 0) return answer(drafted);
      const signatures: string[] = [];
      for (const [index, key] of signers.entries()) {
        signatures.push(`${file}.${index}`);
        const signed = await portcullis(
          ['keys', 'sign', file, '--key', key, '--yes', '--out', `${file}.${index}`],
          ROOT,
        );
        if (signed.exit !== 0) return answer(signed);
      }
      const files = ['keys', 'publish', file, ...signatures, '--publication', publication];
      return answer(await portcullis(files, ROOT, publish));
    },
    async recover(publication, lost) {
      copies += 1;
      const hand = join(folder, `keys-${copies}`);
      await cp(join(folder, 'registry.keys'), hand, { recursive: true });
      const draft: string[] = [];
      for (const key of lost) {
        await rm(join(hand, `${key}.pem`));
        const kind = key === 'head' ? 'p256' : 'ed25519';
        await portcullis('keys', 'new', join(hand, `${key}.pem`), '--algorithm', kind);
        draft.push(DRAFT_OPTIONS[key], join(hand, `${key}.pem.pub`));
      }
      const old = ['--key', `old-snapshot=${join(folder, 'registry.keys/snapshot.pem')}`];
      const signers = ['root-1', 'root-2'].map((name) => join(folder, `registry.keys/${name}.pem`));
      mustBeYes(await scene.ceremony(publication, draft, signers, ['--keys', hand, ...old]));
      return hand;
    },
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true, maxRetries: 3 }),
  };
  try {
    await begin(portcullis, git, folder);
    await writePublicHalves(join(folder, 'stranger.keys'));
    const own = join(folder, 'registry.keys');
    const [admitted, denied] = [join(folder, PUBLICATIONS.admitted), join(folder, PUBLICATIONS.denied)];
    await cp(join(folder, PUBLICATIONS.before), admitted, { recursive: true });
    mustBeYes(await scene.publish(admitted, own, 'release'));
    await cp(admitted, denied, { recursive: true });
    mustBeYes(await scene.revoke(denied, own));
    return scene;
  } catch (error) {
    await scene[Symbol.asyncDispose]();
    throw error;
  }
}

async function writePublicHalves(keys: string): Promise<void> {
  for (const name of await readdir(keys)) {
    const key = createPublicKey(await readFile(join(keys, name)));
    await writeFile(join(keys, `${name}.pub`), key.export({ type: 'spki', format: 'pem' }));
  }
}

function mustBeYes(said: string): void {
  if (said !== 'yes') throw new Error(said);
}

type Tool = (...args: readonly string[]) => Promise<Ran>;
type Portcullis = (...args: readonly (string | readonly string[])[]) => Promise<Ran>;

async function begin(portcullis: Portcullis, git: Tool, folder: string): Promise<void> {
  await run(process.execPath, [join(root, 'examples/plugins/build.ts'), 'dist', '--only', PLUGIN], folder);
  await portcullis('init', 'registry', '--registry-id', 'acme/plugins', '--root-keys', '3');
  await portcullis('init', 'stranger', '--registry-id', 'stranger/plugins', '--root-keys', '3');
  await git('config', 'user.name', 'maintainer');
  await git('config', 'user.email', 'maintainer@localhost');
  await portcullis('keys', 'new', 'publisher.pem');
  const record = ['--owner', '@acme/text', '--tier', 'vetted', '--publisher-key', 'publisher.pem.pub'];
  await portcullis('plugin', 'new', PLUGIN, '--registry', 'registry', ...record);
  await git('add', '--all');
  await git('commit', '--quiet', '--message', 'Enrol the plugin');
  await portcullis([
    'publish',
    '--registry',
    'registry',
    '--publication',
    'registry.publication',
    '--keys',
    'registry.keys',
  ]);
  await git('switch', '--quiet', '--create', 'release');
  const release = ['--url', URL, '--built-by', 'ci/acme', '--registry', 'registry'];
  await portcullis('release', 'prepare', `dist/${PLUGIN}/${ARTIFACT}`, ...release);
  const folderOfRelease = `registry/plugins/${PLUGIN}/releases/1.0.0`;
  await portcullis('release', 'sign', folderOfRelease, '--registry-id', 'acme/plugins', '--key', 'publisher.pem');
  await git('add', '--all');
  await git('commit', '--quiet', '--message', 'Release');
}

export function readKey(folder: string, key: Key): Promise<string> {
  return readFile(join(folder, `${key}.pem`), 'utf8');
}
