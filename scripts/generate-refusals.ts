/**
 * Generates docs/refusals.md from the closed list of codes. `node scripts/generate-refusals.ts` writes it; `--check` compares
 * bytes and exits 1.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CODES } from '../core/codes/index.ts';
import { readRefusalExamples } from './docs/refusal-examples.ts';
import { renderRefusalsPage } from './docs/refusals-page.ts';

const TARGET = join(import.meta.dirname, '../docs/refusals.md');

const page = renderRefusalsPage(CODES, readRefusalExamples());

if (!process.argv.includes('--check')) {
  mkdirSync(dirname(TARGET), { recursive: true });
  writeFileSync(TARGET, page);
} else if (!existsSync(TARGET) || readFileSync(TARGET, 'utf8') !== page) {
  console.error('docs/refusals.md is not what the codes say: run `node scripts/generate-refusals.ts`');
  process.exitCode = 1;
}
