import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openFetchedRepository } from '../../action/github/fetched-repository.ts';
import { gitAuthorization, remoteOf } from '../../action/github/repository-name.ts';
import { AT, GATE_PERMISSIONS, REGISTRY, registryOnGitHub } from '../action/github/registry-on-github.ts';
import type { RegistryOnGitHub } from '../action/github/registry-on-github.ts';
import type { BenchRow } from './bench-row.ts';
import { FILES_OF_A_RELEASE, releaseFiles } from './many-releases.ts';
import { processFigures } from './process-figures.ts';
import { medianOf } from './timing.ts';

const RUNS = 3;
const RELEASES = 50;
const USAGE = pathToFileURL(join(import.meta.dirname, 'process-usage.ts')).href;
const GIT_REQUEST = /\.git\/(?:info\/refs|git-upload-pack)(?:\?|$)/;

/**
 * The bundled gate on as many releases as one pull request may bring, with a review: what it asks of GitHub and of git. The
 * token of a workflow has 1,000 requests an hour for all runs of a repository.
 */
export async function pullBench(): Promise<BenchRow[]> {
  await using registry = await registryOnGitHub();
  const { number } = await registry.propose('many', await releaseFiles(registry, RELEASES));
  await registry.approve(number);
  const payload = (await registry.as('olive').rest.pulls.get({ ...AT, pull_number: number })).data;
  const file = registry.folder.in('usage');
  const environment = { NODE_OPTIONS: `--import=${USAGE}`, USAGE_FILE: file };
  const asked = { rest: 0, git: 0 };
  const median = await medianOf(RUNS, async () => {
    const token = registry.lab.workflowToken(REGISTRY, GATE_PERMISSIONS);
    const git = countGit(registry);
    const result = await registry.check(number, {}, payload, { environment, token });
    if (result.outputs['verdict'] !== 'admissible')
      throw new Error(`the benchmark measures an acceptance: ${result.stdout}`);
    // The first run writes the comment anew: of all runs, the most counts.
    asked.rest = Math.max(asked.rest, registry.lab.site.world.tokens.get(token)?.quota.used ?? Number.NaN);
    asked.git = Math.max(asked.git, git());
  });
  const objects = await objectsFetched(registry, number);
  const used = processFigures(await readFile(file, 'utf8'));
  const figure = `${RELEASES} releases, ${RELEASES * FILES_OF_A_RELEASE} files in one pull request`;
  return [
    { name: 'gate, REST requests', figure, unit: 'requests', median: asked.rest, goal: 'under 60' },
    { name: 'gate, git requests', figure, unit: 'requests', median: asked.git },
    { name: 'gate, git objects without contents', figure, unit: 'objects', median: objects.bare },
    { name: 'gate, git objects in all', figure, unit: 'objects', median: objects.all },
    { name: 'gate, with the network of the lab', figure, unit: 'ms', median },
    { name: 'gate, processor time', figure, unit: 'ms', median: used.milliseconds },
    { name: 'gate, peak resident memory', figure, unit: 'MB', median: used.megabytes, goal: 'under 300 MB' },
  ];
}

/** @returns how many requests of git were made since, and stops counting. */
function countGit({ lab }: RegistryOnGitHub): () => number {
  let count = 0;
  const respond = () => Promise.resolve((count += 1));
  lab.faults.next({ path: GIT_REQUEST, times: Infinity, respond });
  return () => {
    lab.faults.clear();
    return count;
  };
}

/** What the gate's own fetches bring: of the default branch and the head, and then of the contents of what differs. */
async function objectsFetched(
  { lab }: RegistryOnGitHub,
  number: number,
): Promise<{ readonly bare: number; readonly all: number }> {
  await using repository = await openFetchedRepository({
    remote: remoteOf(lab.serverUrl, AT),
    authorization: gitAuthorization(lab.workflowToken(REGISTRY, GATE_PERMISSIONS)),
    contents: 'as-read',
  });
  const { directory: cwd, objects } = repository;
  const here = async () => {
    const { stdout } = await repository.git(['count-objects', '-v'], { cwd });
    const told = stdout.toString('utf8');
    return Number(/^count: (\d+)$/m.exec(told)?.[1]) + Number(/^in-pack: (\d+)$/m.exec(told)?.[1]);
  };
  const head = await repository.fetchPull(number);
  const base = await repository.fetchBranch('main');
  const bare = await here();
  await objects.files(base, () => true);
  await objects.changes(base, head);
  return { bare, all: await here() };
}
