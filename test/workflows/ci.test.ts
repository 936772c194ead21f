import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const script = resolve(root, '.ci/run');

/** Runs the `tests` and `count` functions of `.ci/run` on a stand-in for vitest that prints `line` and exits with `code`. */
function counted(line: string, code: number): string {
  const functions = /^count\(\) \{[\s\S]*?^\}$|^tests\(\) \{[\s\S]*?^\}$/gm;
  const source = [...readFileSync(script, 'utf8').matchAll(functions)].map(([text]) => text).join('\n');
  const setting = `set -uo pipefail\nwork=$(mktemp -d)\ntrap 'rm -rf "$work"' EXIT\npassed=0\nfailed=0\n`;
  const call = `tests 10 name bash -c 'printf "%b\\n" "$1"; exit "$2"' - "$1" "$2" >/dev/null\necho "$passed $failed"`;
  const run = spawnSync('bash', ['-c', `${setting}${source}\n${call}`, '-', line, String(code)], { encoding: 'utf8' });
  return `${run.stdout}${run.stderr}`.trim();
}

describe('.ci/run', () => {
  it('is executable and parses', () => {
    expect(statSync(script).mode & 0o111).toBe(0o111);
    expect(spawnSync('bash', ['-n', script], { encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' });
  });

  const outcomes: readonly [string, string, number, string][] = [
    ['passed tests', '      Tests  50 passed (50)', 0, '50 0'],
    ['failed tests', '      Tests  2 failed | 48 passed (50)', 1, '48 2'],
    ['coloured output', '\\033[2m      Tests \\033[22m 3 passed (3)', 0, '3 0'],
    ['a bad end without a failed test, as one failure', '      Tests  50 passed (50)', 1, '50 1'],
    ['no tests at all, as one failure', 'nothing ran', 0, '0 1'],
    ['a crash before any test, as one failure', '', 1, '0 1'],
  ];
  it.each(outcomes)('counts %s', (_, line, code, expected) => expect(counted(line, code)).toBe(expected));

  it('is what GitHub runs', () => {
    expect(readFileSync(resolve(root, '.github/workflows/ci.yml'), 'utf8')).toMatch(/^ {6}- run: \.ci\/run$/m);
  });
});
