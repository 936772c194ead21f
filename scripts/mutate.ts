import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { FLOORS, folderOfTheDay } from './mutation/folders.ts';
import { renderScore, renderSurvivors, scoreOf, type MutantOutcome } from './mutation/score.ts';

// `npm run mutate [folder…]`: changes core's sources one place at a time, and asks whether the tests that mirror them notice.
// Without a folder: those with a floor, and one of the others, by the day.
const root = resolve(import.meta.dirname, '..');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { concurrency: { type: 'string', default: String(availableParallelism()) } },
});

function mutate(folder: string): Promise<readonly MutantOutcome[]> {
  const stryker = new Stryker({
    configFile: 'scripts/mutation/stryker.config.json',
    appendPlugins: [import.meta.resolve('./mutation/prose.ts')],
    mutate: [`core/${folder}/**/*.ts`],
    vitest: { configFile: 'scripts/mutation/vitest.config.ts', dir: `test/core/${folder}`, related: false },
    concurrency: Number(values.concurrency),
  });
  return stryker.runMutationTest();
}

const folders = readdirSync(resolve(root, 'core'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'codes')
  .map(({ name }) => name);
const today = folderOfTheDay(folders, new Date());
const chosen = positionals.length > 0 ? positionals : [...FLOORS.keys(), ...(today === undefined ? [] : [today])];

process.chdir(root);
for (const folder of chosen) {
  const start = performance.now();
  const mutants = await mutate(folder);
  const score = scoreOf(mutants);
  const seconds = Math.round((performance.now() - start) / 1_000);
  for (const line of renderSurvivors(mutants, root)) console.log(line);
  console.log(`${renderScore(folder, score)} in ${seconds} s`);
  const floor = FLOORS.get(folder);
  if (floor !== undefined && score.percent < floor) {
    console.log(`FAILED: core/${folder} must keep ${floor} %`);
    process.exitCode = 1;
  }
}
const others = folders.filter((folder) => !chosen.includes(folder));
console.log(`mutated: ${chosen.join(', ')}; not mutated in this run: ${others.join(', ')}`);
