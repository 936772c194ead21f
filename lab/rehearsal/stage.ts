import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { startSigstore, type LabSigstore } from '../sigstore/index.ts';
import { run, type Ran } from './processes.ts';
import { serveFolder, type FolderServer } from './serve-folder.ts';

const ROOT = join(import.meta.dirname, '../..');
/** The committed bundle, as it is installed. */
const BUNDLE = 'cli/bin/portcullis.js';

export const REGISTRY_ID = 'acme/plugins';

/** Where everything lies and who serves what. The product is only ever run, as a user runs it. */
export interface Stage extends AsyncDisposable {
  readonly folder: string;
  readonly sigstore: LabSigstore;
  /** The built plugins, at the address that their release records name. */
  readonly artifacts: FolderServer;
  readonly paths: {
    readonly registry: string;
    readonly keys: string;
    readonly publication: string;
    readonly artifacts: string;
    readonly trustRoot: string;
    readonly cache: string;
  };
  /** `portcullis … --json` in the stage's folder. */
  portcullis(...args: readonly string[]): Promise<Ran>;
  git(cwd: string, ...args: readonly string[]): Promise<Ran>;
  /** Node on a script of this repository. */
  script(path: string, ...args: readonly string[]): Promise<Ran>;
}

/** `command`: what runs as `portcullis`, from the top of this repository. */
export async function openStage(folder: string, command = BUNDLE): Promise<Stage> {
  const paths = {
    registry: join(folder, 'registry'),
    keys: join(folder, 'registry.keys'),
    publication: join(folder, 'publication'),
    artifacts: join(folder, 'artifacts'),
    trustRoot: join(folder, 'registry/trust/root.json'),
    cache: join(folder, 'host'),
  };
  const home = join(folder, 'home');
  await mkdir(home, { recursive: true });
  await mkdir(paths.artifacts, { recursive: true });
  const env = environment(home);
  const sigstore = await startSigstore();
  try {
    const artifacts = await serveFolder(paths.artifacts);
    const options = { cwd: folder, env };
    return {
      folder,
      sigstore,
      artifacts,
      paths,
      portcullis: async (...args) =>
        named(args, await run(process.execPath, [join(ROOT, command), ...args, '--json'], options)),
      git: (cwd, ...args) => run('git', args, { ...options, cwd }),
      script: async (path, ...args) => ({
        ...(await run(process.execPath, [join(ROOT, path), ...args], options)),
        command: `node ${path}`,
      }),
      [Symbol.asyncDispose]: async () => {
        await artifacts[Symbol.asyncDispose]();
        await sigstore.close();
      },
    };
  } catch (error) {
    await sigstore.close();
    throw error;
  }
}

function named(args: readonly string[], ran: Ran): Ran {
  const words = args.slice(0, 2).filter((word) => /^[a-z]+$/.test(word));
  return { ...ran, command: ['portcullis', ...words].join(' ') };
}

/** `{ keys: 'k' }` as `--keys k`. */
export function flags(values: Readonly<Record<string, string>>): string[] {
  return Object.entries(values).flatMap(([name, value]) => [`--${name}`, value]);
}

/** Nothing of whoever runs it: no configuration, no cache, no token. */
function environment(home: string): Record<string, string> {
  const who = { NAME: 'registry maintainer', EMAIL: 'maintainer@localhost' };
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: home,
    TMPDIR: home,
    NO_COLOR: '1',
    NODE_COMPILE_CACHE: join(home, 'compile-cache'),
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_TERMINAL_PROMPT: '0',
    GIT_AUTHOR_NAME: who.NAME,
    GIT_AUTHOR_EMAIL: who.EMAIL,
    GIT_COMMITTER_NAME: who.NAME,
    GIT_COMMITTER_EMAIL: who.EMAIL,
  };
}
