import { run } from './processes.ts';

/** What must be on the machine beside Node. */
const TOOLS = ['git', 'npm'] as const;

/** Those that are not on PATH. */
export async function missingTools(): Promise<readonly string[]> {
  const options = { cwd: import.meta.dirname, env: { PATH: process.env['PATH'] ?? '' } };
  const found = await Promise.all(
    TOOLS.map((tool) =>
      run(tool, ['--version'], options).then(
        ({ exit }) => exit === 0,
        () => false,
      ),
    ),
  );
  return TOOLS.filter((_, index) => found[index] !== true);
}
