import { execFile } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { pinWorkflow } from '../../../cli/github/pin-workflows.ts';
import { temporaryDirectory } from '../../signing/tuf/temporary-directory.ts';

const SCRIPT = resolve(import.meta.dirname, '../../../scripts/pin-workflows.ts');
const SHA = 'a1'.repeat(20);
const ZERO = '0'.repeat(40);
const execute = promisify(execFile);

const pinned = (text: string) => pinWorkflow(text, 'corp/gate', SHA);

test('what names this repository at the placeholder is pinned, with its path; nothing else changes', () => {
  const text = [
    `uses: acme/portcullis@${ZERO}`,
    `uses: acme/portcullis/action/publish@${ZERO} # reviewed`,
    `uses: acme/portcullis/.github/workflows/gate.yml@${ZERO}`,
    `uses: acme/portcullis@${SHA}`,
    `uses: acme/portcullis-evil@${ZERO}`,
    `uses: not-acme.acme/portcullis2@${ZERO}`,
    `uses: acme/portcullis@${ZERO}0`,
    'registry: acme/plugins',
  ];
  expect(pinned(text.join('\n'))).toEqual({
    kind: 'pinned',
    count: 3,
    text: [
      `uses: corp/gate@${SHA}`,
      `uses: corp/gate/action/publish@${SHA} # reviewed`,
      `uses: corp/gate/.github/workflows/gate.yml@${SHA}`,
      ...text.slice(3),
    ].join('\n'),
  });
});

describe('refused as a pin', () => {
  test.each(['main', 'v1', SHA.slice(1), `${SHA}0`, SHA.toUpperCase(), `${SHA}\n`, ZERO, ''])(
    'the commit %j',
    (commit) => expect(pinWorkflow('', 'corp/gate', commit).kind).toBe('unfit'),
  );

  test.each([
    'corp',
    'corp/',
    '/gate',
    'corp/gate/action',
    'corp/..',
    'corp/gate\npermissions: write-all',
    'corp/$1 ',
    '',
  ])('the repository %j', (repository) => expect(pinWorkflow('', repository, SHA).kind).toBe('unfit'));

  test('and what would be a pattern of the replacement is written as it stands', () => {
    expect(pinWorkflow(`acme/portcullis@${ZERO}`, 'corp/a.b', SHA)).toMatchObject({ text: `corp/a.b@${SHA}` });
  });
});

describe('the script', () => {
  test('pins the callable files first, and the callers to the commit that holds those', async () => {
    await using folder = await temporaryDirectory();
    const run = (...args: string[]) => execute(process.execPath, [SCRIPT, ...args, '--out', folder.path]);
    await expect(run('corp/gate', SHA)).rejects.toMatchObject({
      code: 2,
      stderr: expect.stringContaining('is not pinned yet: first run this with --callable'),
    });
    expect(globSync('**/*.yml', { cwd: folder.path })).toEqual([]);
    await run('corp/gate', SHA, '--callable');
    const later = 'b2'.repeat(20);
    await run('corp/gate', later);
    const files = globSync(['.github/workflows/*.yml', 'workflows/*/*.yml'], { cwd: folder.path });
    expect(files.length).toBeGreaterThan(10);
    for (const file of files) {
      const used = [...readFileSync(folder.in(file), 'utf8').matchAll(/uses: (\S+)/g)].map(([, uses = '']) => uses);
      const commit = file.startsWith('workflows/') ? later : SHA;
      expect(used.filter((uses) => !uses.startsWith('corp/gate') || !uses.endsWith(`@${commit}`))).toEqual([]);
    }
  });

  test.each([
    [],
    ['corp/gate'],
    ['corp/gate', SHA, 'more'],
    ['corp/gate', SHA, '--all'],
    ['corp/gate', 'main', '--callable'],
  ])('says how it is used, without a stack: %j', async (...args) => {
    const failed = execute(process.execPath, [SCRIPT, ...args]);
    await expect(failed).rejects.toMatchObject({ code: 2, stderr: expect.not.stringContaining('    at ') });
  });
});
