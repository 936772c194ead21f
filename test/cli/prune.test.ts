import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { COMMANDS } from '../../cli/commands/index.ts';
import { runCli } from '../../cli/run-cli.ts';
import { temporaryDirectory } from '../signing/tuf/temporary-directory.ts';
import { fakeWorld } from './fake-world.ts';

test('prune says what it would take away, and then takes it', async () => {
  await using folder = await temporaryDirectory();
  const portcullis = async (days: number, ...argv: readonly string[]) => {
    const now = () => new Date(Date.parse('2026-03-01T12:00:00Z') + days * 86_400_000);
    const world = { ...fakeWorld({}), commands: COMMANDS, cwd: folder.path, now };
    return { code: await runCli(argv, world), out: world.stdout.text() };
  };
  const places = ['--publication', 'reg.publication', '--root', 'reg/trust/root.json'];
  await portcullis(0, 'init', 'reg', '--registry-id', 'acme/plugins');
  await portcullis(2, 're-sign', ...places, '--keys', 'reg.keys');
  expect(await portcullis(15, 'prune', ...places)).toMatchObject({
    code: 0,
    out: 'removed 0 files\n  1 superseded snapshot of the last 14 days kept\n',
  });
  const said = await portcullis(17, 'prune', ...places, '--dry-run');
  expect(said.out).toContain('would remove 1 file\n  metadata/1.snapshot.json\n');
  const taken = await portcullis(17, 'prune', ...places, '--json');
  expect(JSON.parse(taken.out)).toEqual({
    verdict: 'pruned',
    paths: ['metadata/1.snapshot.json'],
    recent_snapshots: 0,
  });
  await expect(readFile(folder.in('reg.publication/metadata/1.snapshot.json'))).rejects.toThrow('ENOENT');
});
