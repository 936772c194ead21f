import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { beforeAll, expect, test } from 'vitest';
import { servePublication } from '../../lab/publication-server/server.ts';
import { readPage } from '../docs/markdown.ts';
import { newCheckout, newRevocation } from '../fixtures/checkout.ts';
import { newRelease, NOW, PLUGIN, value } from '../fixtures/registry.ts';
import { isPythonThere, pythonEnvironment, type PythonEnvironment } from './python.ts';

const [lines] = readPage('docs/runtime.md').blocks.filter(({ language }) => language === 'python');

let environment: PythonEnvironment | undefined;

beforeAll(async () => {
  environment = await pythonEnvironment();
}, 300_000);

test('the lines of docs/runtime.md allow what is admitted, and deny what is not, or is revoked', async () => {
  const code = lines?.text.split('\n').filter((line) => line.trim() !== '') ?? [];
  expect(code.length).toBeGreaterThan(0);
  expect(code.length).toBeLessThanOrEqual(20);
  if (environment === undefined) {
    // oxlint-disable-next-line no-console -- Lines that did not run must not look like some that did.
    console.warn('python3 is absent: the Python lines of docs/runtime.md were not run.');
    assert.equal(await isPythonThere(), false);
    return;
  }
  const { python } = environment;
  await using checkout = await newCheckout();
  const release = await newRelease(checkout.publisher);
  checkout.commitRelease(release);
  // python-tuf goes by the clock of the machine.
  checkout.now = new Date(Math.max(Date.now() - 60_000, NOW.getTime()));
  value(await checkout.publish());
  await using server = await servePublication(checkout.directory);
  const { folder } = checkout;
  await writeFile(folder.in('host.py'), lines?.text ?? '');
  await writeFile(folder.in('root.json'), checkout.root);
  await writeFile(folder.in('artifact.tgz'), release.artifact.bytes);
  await writeFile(folder.in('other.tgz'), 'x');
  const run = (file: string) =>
    new Promise<unknown>((resolve) => {
      const args = ['-I', 'host.py', server.url.href, 'root.json', file];
      execFile(python, args, { cwd: folder.path, timeout: 60_000 }, (error, _out, err) =>
        resolve([error === null ? 0 : error.code, err]),
      );
    });
  expect(await run('artifact.tgz')).toEqual([0, '']);
  expect(await run('other.tgz')).toEqual([3, '']);
  value(await checkout.revoke(newRevocation({ kind: 'plugin', plugin_id: PLUGIN })));
  expect(await run('artifact.tgz')).toEqual([3, '']);
}, 120_000);
