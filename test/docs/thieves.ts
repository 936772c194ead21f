import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './markdown.ts';

const CLI = join(root, 'cli/main.ts');
const PLUGIN = 'text_redaction';
const ARTIFACT = 'text_redaction-1.0.0.tgz';
const URL = `https://github.com/acme/redaction/releases/download/v1.0.0/${ARTIFACT}`;

/** Before the release was admitted, after, and once it was denied. */
export type Time = 'before' | 'admitted' | 'denied';
export type Key = 'admissions' | 'revocations' | 'snapshot' | 'head';

/** A registry with one release signed and proposed, on the branch `release`, and not merged. */
export interface Scene extends AsyncDisposable {
  /** Absolute path of something in the scene's folder. */
  in(...names: readonly string[]): string;
  /** What the honest registry published at some time, copied for somebody to work on. @returns the folder. */
  publication(time: Time): Promise<string>;
  /** A folder with the registry's keys of those names, and a stranger's in the place of all others. */
  keys(...stolen: readonly Key[]): Promise<string>;
  publish(publication: string, keys: string, ref: string): Promise<string>;
  revoke(publication: string, keys: string): Promise<string>;
  /** Signs the release for another registry, and has it checked. */
  checkSignedFor(registryId: string): Promise<string>;
  /** The answer of a host: `allow`, or the codes of its findings. A host of another name has a cache of its own. */
  load(publication: string, host?: string): Promise<string>;
}

const PUBLICATIONS = { before: 'registry.publication', admitted: 'admitted', denied: 'denied' } as const;

interface Ran {
  readonly exit: number;
  readonly stdout: string;
}

/** Dozens of processes load the same sources: the cache of compiled ones goes with the folder. */
function run(command: string, args: readonly string[], cwd: string): Promise<Ran> {
  const env = { PATH: process.env['PATH'], HOME: cwd, NO_COLOR: '1', NODE_COMPILE_CACHE: join(cwd, 'compile-cache') };
  return new Promise((resolve, reject) => {
    execFile(command, args, { cwd, env }, (error, stdout, stderr) => {
      if (error === null) resolve({ exit: 0, stdout });
      else if (error.code === 3) resolve({ exit: 3, stdout });
      else reject(new Error(`${args.join(' ')}: ${stdout}${stderr}`));
    });
  });
}

/** `yes`, or the codes of the findings in alphabetical order. */
function answer({ exit, stdout }: Ran): string {
  if (exit === 0) return 'yes';
  const { findings } = JSON.parse(stdout) as { findings: readonly { code: string }[] };
  return [...new Set(findings.map(({ code }) => code))].sort().join(', ');
}

export async function openScene(): Promise<Scene> {
  const folder = await mkdtemp(join(tmpdir(), 'thieves-'));
  const portcullis = (...args: readonly (string | readonly string[])[]): Promise<Ran> =>
    run(process.execPath, [CLI, ...args.flat(), '--json'], folder);
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
    revoke: async (publication, keys) =>
      answer(
        await portcullis(
          ['revoke', `${PLUGIN}@1.0.0`, '--reason', 'it leaks', '--root', 'registry/trust/root.json'],
          ['--publication', publication, '--keys', keys],
        ),
      ),
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
    load: async (publication, host = 'host') =>
      answer(
        await portcullis(
          ['load', `dist/${PLUGIN}/${ARTIFACT}`, '--root', 'registry/trust/root.json'],
          ['--publication', publication, '--cache', `cache-${host}`],
        ),
      ),
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true, maxRetries: 3 }),
  };
  try {
    await begin(portcullis, git, folder);
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

function mustBeYes(said: string): void {
  if (said !== 'yes') throw new Error(said);
}

type Tool = (...args: readonly string[]) => Promise<Ran>;
type Portcullis = (...args: readonly (string | readonly string[])[]) => Promise<Ran>;

async function begin(portcullis: Portcullis, git: Tool, folder: string): Promise<void> {
  await run(process.execPath, [join(root, 'examples/plugins/build.ts'), 'dist', '--only', PLUGIN], folder);
  await portcullis('init', 'registry', '--registry-id', 'acme/plugins');
  await portcullis('init', 'stranger', '--registry-id', 'stranger/plugins');
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
