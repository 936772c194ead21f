import { execFileSync } from 'node:child_process';
import { globSync, lstatSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { compareDist } from './check/compare-dist.ts';
import { type Found, runTool } from './check/run-tool.ts';
import { lintTrackedText } from './check/tracked-text.ts';
import { lintWorkflows } from './check/workflow-lint.ts';
import type { Problem } from './check/workflow-source.ts';

// `npm run check`: everything about the repository that is not a test. One line for each step, then what failed.
const root = resolve(import.meta.dirname, '..');
const MIN_MACHINE_NAME_LENGTH = 6;
const DEFAULT_REGISTRY = /^(?:registry\.npmjs\.org)?$/;
const WORKFLOW_FILE = /(?:^|\/)workflows\/.+\.ya?ml$|(?:^|\/)action\.ya?ml$/;

interface Step {
  readonly name: string;
  run(): Found | Promise<Found>;
}

const tool = (name: string, command: string, ...args: string[]): Step => ({
  name,
  run: () => runTool(root, command, args),
});
const scripts = (pattern: string): string[] => globSync(pattern, { cwd: root }).toSorted();

const steps: readonly Step[] = [
  ...scripts('scripts/generate*.ts').map((file) =>
    tool(`generated files are current (${file})`, 'node', file, '--check'),
  ),
  ...scripts('scripts/check-*.ts').map((file) => tool(file, 'node', file)),
  tool('types', 'tsc', '-p', '.'),
  tool('lint', 'oxlint', '--type-aware', '--deny-warnings'),
  tool('format', 'oxfmt', '--check', '.'),
  tool('nothing is unused', 'knip'),
  { name: 'dist is built from its sources', run: () => compareDist(root) },
  {
    name: 'workflows and actions',
    run: () => render(lintWorkflows(readAll(tracked().filter((file) => WORKFLOW_FILE.test(file))))),
  },
  { name: 'tracked text', run: () => render(lintAllText()) },
];

function tracked(): readonly string[] {
  const listed = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8', maxBuffer: 16 * 1024 * 1024 });
  return listed
    .split('\0')
    .filter((file) => file !== '' && lstatSync(join(root, file), { throwIfNoEntry: false })?.isFile());
}

function readAll(files: readonly string[]): ReadonlyMap<string, string> {
  return new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]));
}

function lintAllText(): readonly Problem[] {
  const machine = [root, homedir(), registryHost()].filter((name) => name.length >= MIN_MACHINE_NAME_LENGTH);
  return [...readAll(tracked())].flatMap(([file, text]) => lintTrackedText(file, text, machine));
}

/** The host npm installs from here, unless it is the public one, which has a rule of its own. */
function registryHost(): string {
  try {
    const url = execFileSync('npm', ['config', 'get', 'registry'], { cwd: root, encoding: 'utf8' }).trim();
    const { hostname } = new URL(url);
    return DEFAULT_REGISTRY.test(hostname) || hostname === 'localhost' || hostname.startsWith('127.') ? '' : hostname;
  } catch {
    return '';
  }
}

function render(problems: readonly Problem[]): Found {
  return problems.length === 0
    ? undefined
    : problems.map(({ file, line, message }) => `${file}:${line}: ${message}`).join('\n');
}

async function attempt(step: Step): Promise<Found> {
  try {
    return await step.run();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

let failed = 0;
for (const step of steps) {
  const start = performance.now();
  const found = await attempt(step);
  const seconds = ((performance.now() - start) / 1_000).toFixed(1);
  console.log(`${found === undefined ? 'ok  ' : 'FAIL'} ${step.name} (${seconds} s)`);
  if (found !== undefined) console.log(stripVTControlCharacters(found).replaceAll(/^/gm, '     '));
  failed += found === undefined ? 0 : 1;
}
console.log(`check: ${steps.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
