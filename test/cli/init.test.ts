import { execFileSync } from 'node:child_process';
import { appendFileSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COMMANDS } from '../../cli/commands/index.ts';
import { runCli } from '../../cli/run-cli.ts';
import { parsePolicy } from '../../core/documents/policy.ts';
import { value } from '../fixtures/registry.ts';
import { temporaryDirectory, type TemporaryDirectory } from '../signing/tuf/temporary-directory.ts';
import { fakeWorld } from './fake-world.ts';

let folder: TemporaryDirectory;
beforeAll(async () => {
  folder = await temporaryDirectory();
});
afterAll(() => folder[Symbol.asyncDispose]());

async function portcullis(...argv: readonly string[]) {
  const world = { ...fakeWorld({}), commands: COMMANDS, cwd: folder.path, now: () => new Date() };
  const code = await runCli(argv, world);
  return { code, said: world.stdout.text() + world.stderr.text() };
}

function git(...argv: readonly string[]): void {
  const who = ['-c', 'user.name=wim', '-c', 'user.email=wim@example.com'];
  execFileSync('git', [...who, ...argv], { cwd: folder.in('registry') });
}

const TEMPLATE = readFileSync(new URL('../../registry-template/policy.yml', import.meta.url));

describe('a registry that init begins', () => {
  test('passes the check with every file of the template that a change can bring, and with a first plugin', async () => {
    expect(await portcullis('init', 'registry', '--registry-id', 'acme/plugins')).toMatchObject({ code: 0 });
    git('checkout', '--quiet', '-b', 'change');
    appendFileSync(folder.in('registry/policy.yml'), '# Read.\n');
    appendFileSync(folder.in('registry/CODEOWNERS'), '# Read.\n');
    git('commit', '--quiet', '--all', '--message', 'Read the rules');
    expect(await portcullis('check', '--registry', 'registry')).toMatchObject({
      code: 0,
      said: expect.stringContaining('Admissible'),
    });
    git('checkout', '--quiet', '-b', 'plugin', 'main');
    await portcullis('keys', 'new', 'publisher.pem');
    const who = ['--registry', 'registry', '--owner', '@acme/ml', '--publisher-key', 'publisher.pem.pub'];
    expect(await portcullis('plugin', 'new', 'search', ...who, '--tier', 'veted')).toMatchObject({
      code: 2,
      said: expect.stringContaining('--tier is one of core, vetted, unverified; did you mean vetted?'),
    });
    for (const tier of ['core', 'vetted', 'unverified'])
      expect((await portcullis('plugin', 'new', `a_${tier}`, ...who, '--tier', tier)).code).toBe(0);
    git('add', '--all');
    git('commit', '--quiet', '--message', 'Add plugins');
    expect(await portcullis('check', '--registry', 'registry')).toMatchObject({ code: 0 });
    git('checkout', '--quiet', '-B', 'main');
    const { said } = await portcullis('policy', 'explain', 'a_core', '--registry', 'registry');
    expect(said).toMatch(/\n {2}signed_by +platform +policy\.yml:\d+\n/);
    expect(said).toMatch(/\n {2}pinned +true +policy\.yml:\d+\n/);
  });
});

describe('the policy of the template', () => {
  const policy = value(parsePolicy(TEMPLATE)).value;

  test('has three tiers that enforce, the first pinned and signed by the platform, which has named nobody yet', () => {
    expect(policy.tiers.map(({ name, enforcement }) => [name, enforcement])).toEqual([
      ['core', 'enforce'],
      ['vetted', 'enforce'],
      ['unverified', 'enforce'],
    ]);
    expect(policy.tiers.map(({ pinned, signed_by: signer }) => [pinned, signer])).toEqual([
      [true, 'platform'],
      [undefined, undefined],
      [undefined, undefined],
    ]);
    expect(policy.platform).toEqual([]);
  });

  test('says of every key of its tiers why it is so', () => {
    const lines = TEMPLATE.toString('utf8').split('\n');
    const unexplained = lines.filter((line, index) => {
      const key = /^ {4}(\w+):/.exec(line)?.[1];
      const first = key === undefined ? -1 : lines.findIndex((one) => one.startsWith(`    ${key}:`));
      // What a key means is said where it first stands; a tier that sets it otherwise may say more.
      return first === index && !lines[index - 1]?.trimStart().startsWith('#');
    });
    expect(unexplained).toEqual([]);
  });
});
