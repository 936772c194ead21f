import { existsSync, globSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { renderScore, renderSurvivors, scoreOf, type MutantOutcome } from './mutation/score.ts';
import { DAYS_OF_A_ROUND, EACH_TIME, filesOfTheDay, FLOORS, folderOf } from './mutation/turns.ts';

// `npm run mutate [folder…]`: changes core's sources one place at a time, and asks whether the tests that mirror them notice.
// Without a folder: identity, and of all other files those whose turn it is today.
/** Single files must leave the long tests their time; a folder that is held to its floor is never cut short. */
const MINUTES_OF_THE_DAY = 1;
const root = resolve(import.meta.dirname, '..');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    concurrency: { type: 'string', default: String(availableParallelism()) },
    progress: { type: 'boolean', default: false },
  },
});

function mutate(folder: string, files: readonly string[]): Promise<readonly MutantOutcome[]> {
  const stryker = new Stryker({
    configFile: 'scripts/mutation/stryker.config.json',
    appendPlugins: [import.meta.resolve('./mutation/prose.ts')],
    reporters: values.progress ? ['progress-append-only'] : [],
    mutate: [...files],
    vitest: { configFile: 'scripts/mutation/vitest.config.ts', dir: `test/core/${folder}`, related: false },
    concurrency: Number(values.concurrency),
  });
  return stryker.runMutationTest();
}

/** A line for the score, and one for each mutant that no test noticed. Only whole folders are held to a floor. */
async function judge(folder: string, files: readonly string[], floor: number | undefined): Promise<void> {
  const start = performance.now();
  const mutants = await mutate(folder, files);
  const score = scoreOf(mutants);
  const seconds = Math.round((performance.now() - start) / 1_000);
  for (const line of renderSurvivors(mutants, root)) console.log(line);
  console.log(`${renderScore(folder, score)} in ${seconds} s`);
  if (floor !== undefined && score.percent < floor) {
    console.log(`FAILED: core/${folder} must keep ${floor} %`);
    process.exitCode = 1;
  }
}

process.chdir(root);
const sources = globSync('core/*/**/*.ts').map((file) => file.replaceAll('\\', '/'));
const mirrored = sources.filter((file) => existsSync(`test/core/${folderOf(file)}`) && folderOf(file) !== 'codes');
const whole = positionals.length > 0 ? positionals : [EACH_TIME];
if (positionals.length === 0) {
  const other = [...FLOORS.keys()].filter((folder) => !whole.includes(folder));
  console.log(`whole: ${whole.join(', ')}; where they are named as arguments: ${other.join(', ')}`);
}
for (const folder of whole) await judge(folder, [`core/${folder}/**/*.ts`], FLOORS.get(folder));

if (positionals.length === 0) {
  const others = mirrored.filter((file) => folderOf(file) !== EACH_TIME);
  const today = filesOfTheDay(others, new Date());
  console.log(`of ${others.length} other files, ${DAYS_OF_A_ROUND} days a round, today: ${today.join(', ')}`);
  const end = performance.now() + MINUTES_OF_THE_DAY * 60_000;
  const left: string[] = [];
  for (const file of today) {
    if (performance.now() > end) left.push(file);
    else await judge(folderOf(file), [file], undefined);
  }
  if (left.length > 0) console.log(`after ${MINUTES_OF_THE_DAY} min left for another day: ${left.join(', ')}`);
  const never = [...new Set(sources.filter((file) => !mirrored.includes(file)).map(folderOf))];
  console.log(`not mutated on any day: core/*.ts, ${never.map((folder) => `core/${folder}`).join(', ')}`);
}
