import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { pinWorkflow } from '../cli/github/pin-workflows.ts';

// `node scripts/pin-workflows.ts OWNER/REPO SHA [--callable] [--out DIR]`: pins the shipped workflows, in place or below DIR.
//
// Twice, for no commit can hold its own name: --callable pins .github/workflows to the reviewed commit that holds the actions;
// committed, that makes another commit, and the callers in workflows/ are pinned to this one.
const USAGE = 'usage: pin-workflows.ts OWNER/REPO SHA [--callable] [--out DIR]';
const CALLABLE = '.github/workflows/*.yml';
const CALLERS = 'workflows/*/*.yml';
const root = resolve(import.meta.dirname, '..');

function main(): string | undefined {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { callable: { type: 'boolean', default: false }, out: { type: 'string', default: root } },
  });
  const [repository, commit, ...more] = positionals;
  if (repository === undefined || commit === undefined || more.length > 0) return USAGE;
  const textOf = (path: string) => {
    const done = join(values.out, path);
    return readFileSync(existsSync(done) ? done : join(root, path), 'utf8');
  };
  const pin = (pattern: string) =>
    globSync(pattern, { cwd: root })
      .toSorted()
      .map((path) => ({ path, pinned: pinWorkflow(textOf(path), repository, commit) }));
  const open = pin(CALLABLE).find(({ pinned }) => pinned.kind === 'pinned' && pinned.count > 0);
  if (!values.callable && open !== undefined)
    return `${open.path} is not pinned yet: first run this with --callable, and commit`;
  const files = pin(values.callable ? CALLABLE : CALLERS);
  for (const { pinned } of files) if (pinned.kind === 'unfit') return pinned.why;
  for (const { path, pinned } of files) {
    if (pinned.kind === 'unfit' || pinned.count === 0) continue;
    const file = join(values.out, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, pinned.text);
    console.log(path);
  }
  return undefined;
}

function attempt(): string | undefined {
  try {
    return main();
  } catch (error) {
    return `${error instanceof Error ? error.message : String(error)}\n${USAGE}`;
  }
}

const problem = attempt();
if (problem !== undefined) {
  console.error(problem);
  process.exitCode = 2;
}
