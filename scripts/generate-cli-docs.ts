/**
 * Generates docs/cli.md from the definitions of the commands. `node scripts/generate-cli-docs.ts` writes it; `--check`
 * compares bytes and exits 1.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { COMMANDS } from '../cli/commands/index.ts';
import { renderCliPage } from './docs/cli-page.ts';

const TARGET = join(import.meta.dirname, '../docs/cli.md');

const entries = await Promise.all(
  Object.values(COMMANDS).map(async (entry) => ({ group: entry.group, command: (await entry.load()).command })),
);
const page = renderCliPage(entries);

if (process.argv.includes('--check')) {
  if (!existsSync(TARGET) || readFileSync(TARGET, 'utf8') !== page) {
    console.error('docs/cli.md differs from the commands: run `node scripts/generate-cli-docs.ts`');
    process.exitCode = 1;
  }
} else {
  mkdirSync(dirname(TARGET), { recursive: true });
  writeFileSync(TARGET, page);
}
