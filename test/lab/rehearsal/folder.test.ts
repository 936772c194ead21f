import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

test('a TMPDIR that is not there is told in one line, without a stack trace', () => {
  const main = resolve(import.meta.dirname, '../../../lab/rehearsal/main.ts');
  const env = { ...process.env, TMPDIR: resolve(import.meta.dirname, 'nowhere') };
  const { status, stdout, stderr } = spawnSync(process.execPath, [main], { env, encoding: 'utf8' });
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(/^The rehearsal cannot use .*nowhere \(ENOENT\): set TMPDIR to a folder .*\n$/);
});
