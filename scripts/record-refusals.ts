/**
 * Records an example for each refusal code: what the product says when tests run, word for word.
 * `node scripts/record-refusals.ts [TEST…]` runs those tests (all of them by default) twice, keeps what both runs say alike,
 * fills in what is missing or no longer said, and writes docs/refusals.md anew.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { CODES } from '../core/codes/index.ts';
import { chooseExamples, type Said } from './docs/choose-examples.ts';
import { EXAMPLES_FILE, exampleProblems, readRefusalExamples } from './docs/refusal-examples.ts';

const ROOT = resolve(import.meta.dirname, '..');
const VITEST = resolve(ROOT, 'node_modules/vitest/vitest.mjs');

/** Runs tests and reads what each file of them had the product say. A test that fails says things, too, and stops nothing. */
function listen(tests: readonly string[]): readonly Said[] {
  const folder = mkdtempSync(join(tmpdir(), 'refusals-'));
  const env = { ...process.env, PORTCULLIS_RECORD_FINDINGS: folder };
  try {
    execFileSync(process.execPath, [VITEST, 'run', '--reporter=dot', ...tests], { cwd: ROOT, env, stdio: 'inherit' });
  } catch {
    console.error('not every test passed; recording what was said nevertheless');
  }
  const said = globSync('*.json', { cwd: folder }).map((file) => readSaid(join(folder, file)));
  rmSync(folder, { recursive: true });
  return said;
}

function readSaid(file: string): Said {
  return JSON.parse(readFileSync(file, 'utf8')) as Said;
}

const tests = process.argv.slice(2);
const before = Object.entries(readRefusalExamples()).filter(([, { test }]) => existsSync(join(ROOT, test)));
const examples = chooseExamples(Object.keys(CODES), Object.fromEntries(before), [listen(tests), listen(tests)]);
writeFileSync(EXAMPLES_FILE, `${JSON.stringify(examples, null, 2)}\n`);
execFileSync(process.execPath, [join(import.meta.dirname, 'generate-refusals.ts')], { stdio: 'inherit' });
for (const problem of exampleProblems(Object.keys(CODES), examples)) console.error(problem);
