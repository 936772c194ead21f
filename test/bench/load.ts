import { execFileSync } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { BenchRow } from './bench-row.ts';
import { medianOfProcess } from './timing.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const LAUNCHER = join(ROOT, 'cli/bin/portcullis.js');
const RUNS = 9;

/** `load` from a warm cache, as a whole process, beside an idle process of the same Node. */
export async function loadBench(): Promise<BenchRow[]> {
  const folder = await mkdtemp(join(tmpdir(), 'portcullis-bench-'));
  try {
    const artifact = await admittedArtifact(folder);
    const options = ['--publication', 'registry.publication', '--root', 'registry/trust/root.json', '--cache', 'cache'];
    await medianOfProcess(0, [LAUNCHER, 'load', artifact, ...options], folder);
    const median = await medianOfProcess(RUNS, [LAUNCHER, 'load', artifact, ...options, '--offline'], folder);
    const refresh = await medianOfProcess(RUNS, [LAUNCHER, 'load', artifact, ...options], folder);
    const idle = await medianOfProcess(RUNS, ['-e', '0'], folder);
    const peer = (ours: number) => ({ name: 'node -e 0', median: idle, ratio: idle / ours });
    return [
      {
        name: 'load, warm cache',
        figure: 'one wheel, as a process',
        median,
        unit: 'ms',
        peer: peer(median),
        goal: 'under 250 ms',
      },
      {
        name: 'load, refreshing',
        figure: 'from a folder, as a process',
        median: refresh,
        unit: 'ms',
        peer: peer(refresh),
      },
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The whole path on a local checkout, through the bundled CLI. */
async function admittedArtifact(folder: string): Promise<string> {
  const portcullis = (...args: string[]): void => {
    execFileSync(process.execPath, [LAUNCHER, ...args], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  };
  const commit = (message: string): void => {
    const git = (...args: string[]) =>
      execFileSync('git', ['-C', 'registry', '-c', 'user.name=Bench', '-c', 'user.email=bench@localhost', ...args], {
        cwd: folder,
      });
    git('add', '--all');
    git('commit', '--quiet', '--message', message);
  };
  execFileSync(
    process.execPath,
    [join(ROOT, 'examples/plugins/build.ts'), 'built', '--only', 'azure_openai_embeddings'],
    { cwd: folder },
  );
  const artifacts = join(folder, 'built/azure_openai_embeddings');
  const wheel = (await readdir(artifacts)).find((name) => name.endsWith('.whl')) ?? '';
  const publish = [
    'publish',
    '--registry',
    'registry',
    '--publication',
    'registry.publication',
    '--keys',
    'registry.keys',
    '--artifacts',
    artifacts,
  ];
  portcullis('init', 'registry', '--registry-id', 'bench/plugins');
  portcullis('keys', 'new', 'publisher.pem');
  portcullis(
    'plugin',
    'new',
    'azure_openai_embeddings',
    '--registry',
    'registry',
    '--owner',
    '@bench/team',
    '--tier',
    'vetted',
    '--publisher-key',
    'publisher.pem.pub',
  );
  commit('Enrol the plugin');
  const url = `https://github.com/bench/plugin/releases/download/v1.0.0/${wheel}`;
  portcullis(
    'release',
    'prepare',
    join(artifacts, wheel),
    '--registry',
    'registry',
    '--url',
    url,
    '--built-by',
    'ci/bench',
  );
  portcullis(
    'release',
    'sign',
    'registry/plugins/azure_openai_embeddings/releases/1.0.0',
    '--registry-id',
    'bench/plugins',
    '--key',
    'publisher.pem',
  );
  commit('Release it');
  portcullis(...publish);
  return join(artifacts, wheel);
}
