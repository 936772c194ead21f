import { readdir, readFile, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { COMMANDS } from '../../cli/commands/index.ts';
import { runCli } from '../../cli/run-cli.ts';
import { temporaryDirectory, type TemporaryDirectory } from '../signing/tuf/temporary-directory.ts';
import { fakeWorld } from './fake-world.ts';

const ROOT = ['--root', 'reg/trust/root.json'];
const FROM = ['--publication', 'reg.publication', ...ROOT, '--key', 'transfer.pem'];
const INTO = ['--into', 'inside', ...ROOT, '--transfer-key', 'transfer.pem.pub'];
let folder: TemporaryDirectory;

async function portcullis(...argv: readonly string[]) {
  const world = { ...fakeWorld({}), commands: COMMANDS, cwd: folder.path, now: () => new Date() };
  const code = await runCli(argv, world);
  return { code, out: world.stdout.text(), errors: world.stderr.text() };
}

beforeAll(async () => {
  folder = await temporaryDirectory();
  for (const line of ['init reg --registry-id acme/plugins', 'keys new transfer.pem']) {
    const made = await portcullis(...line.split(' '));
    if (made.code !== 0) throw new Error(made.errors);
  }
});
afterAll(() => folder[Symbol.asyncDispose]());

test('what export packs, import takes, and a host verifies', async () => {
  const exported = await portcullis('export', 'plugins.tar', ...FROM);
  expect(exported).toMatchObject({ code: 0, out: expect.stringContaining('exported: ') });
  const imported = await portcullis('import', 'plugins.tar', ...INTO, '--json');
  expect(imported.code).toBe(0);
  expect(JSON.parse(imported.out)).toMatchObject({ verdict: 'imported', registry_id: 'acme/plugins' });
  expect(await portcullis('verify', '--publication', 'inside', '--cache', 'cache', ...ROOT)).toMatchObject({ code: 0 });
  expect((await portcullis('import', 'plugins.tar', ...INTO)).out).toContain('imported before');
  // Neither side leaves anything beside what was asked for.
  expect((await readdir(folder.path)).filter((name) => name.startsWith('.'))).toEqual([]);
});

test('a changed transfer is refused with exit 3, and nothing is left of it', async () => {
  const bytes = await readFile(folder.in('plugins.tar'));
  bytes[bytes.length - 1_500] = (bytes[bytes.length - 1_500] ?? 0) ^ 1;
  await writeFile(folder.in('changed.tar'), bytes);
  const refused = await portcullis('import', 'changed.tar', ...INTO.with(1, 'elsewhere'));
  expect(refused).toMatchObject({ code: 3, out: expect.stringContaining('TRANSFER_FILE_MISMATCH') });
  expect(await readdir(folder.path)).not.toContain('elsewhere');
});

test('a side with key S makes the timestamp itself', async () => {
  const own = ['--own-timestamp', '--keys', 'reg.keys', '--json'];
  const imported = await portcullis('import', 'plugins.tar', ...INTO.with(1, 'own'), ...own);
  expect(imported.code).toBe(0);
  const { signed } = JSON.parse(await readFile(folder.in('own/metadata/timestamp.json'), 'utf8'));
  expect(signed.version).toBe(2);
});

test.each([
  ['a private key for the public one', ['import', 'plugins.tar', ...INTO.with(5, 'transfer.pem')]],
  ['no place', ['import', 'plugins.tar', ...INTO.slice(2)]],
  ['a plugin id that is none', ['export', 'x.tar', ...FROM, '--plugin', '../up']],
  ['no key', ['export', 'x.tar', ...FROM.slice(0, 4)]],
])('%s is a wrong command line', async (_name, argv) => {
  expect((await portcullis(...argv)).code).toBe(2);
});
