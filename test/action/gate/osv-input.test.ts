import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openOsvInput } from '../../../action/gate/osv-input.ts';
import { advisory, osvFile } from '../../core/osv/osv-sample.ts';

let root: string;
let env: Readonly<Record<string, string>>;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'osv-input-'));
  for (const folder of ['workspace/osv', 'temp/osv', 'elsewhere', 'workspace-2'])
    await mkdir(join(root, folder), { recursive: true });
  for (const folder of ['workspace/osv', 'temp/osv', 'elsewhere', 'workspace-2'])
    await writeFile(join(root, folder, 'a.json'), osvFile(advisory('GHSA-a')).bytes);
  env = { GITHUB_WORKSPACE: join(root, 'workspace'), RUNNER_TEMP: join(root, 'temp') };
});
afterEach(() => rm(root, { recursive: true }));

async function records(input: string): Promise<number> {
  const osv = await openOsvInput(input, env);
  let count = 0;
  for await (const _file of osv?.() ?? []) count += 1;
  return count;
}

test('no input is no export', async () => {
  expect(await openOsvInput('', env)).toBeUndefined();
});

test('a path is taken from the workspace, or whole from either folder', async () => {
  expect(await records('osv')).toBe(1);
  expect(await records(join(root, 'workspace', 'osv'))).toBe(1);
  expect(await records(join(root, 'temp', 'osv'))).toBe(1);
});

test.each(['../elsewhere', '../workspace-2', 'osv/../../elsewhere', '..'])('%s leads elsewhere', async (input) => {
  await expect(openOsvInput(input, env)).rejects.toThrow('leads nowhere else');
});

test('a link that leads elsewhere is followed before it is judged', async () => {
  await symlink(join(root, 'elsewhere'), join(root, 'workspace', 'link'));
  await expect(openOsvInput('link', env)).rejects.toThrow('leads nowhere else');
});

test('what cannot be read ends the check, with its code', async () => {
  await expect(openOsvInput('gone', env)).rejects.toThrow('ENOENT');
  await writeFile(join(root, 'workspace', 'all.zip'), 'no');
  await expect(openOsvInput('all.zip', env)).rejects.toThrow('ARTIFACT_NOT_ZIP');
});
