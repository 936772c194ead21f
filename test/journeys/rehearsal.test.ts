import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Story } from '../../lab/rehearsal/story.ts';

const MAIN = join(import.meta.dirname, '../../lab/rehearsal/main.ts');

interface Told {
  readonly exit: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function rehearse(env: NodeJS.ProcessEnv): Promise<Told> {
  const child = spawn(process.execPath, [MAIN], { env, stdio: ['ignore', 'pipe', 'pipe'], timeout: 150_000 });
  const told = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk: Buffer) => (told.stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (told.stderr += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exit) => resolve({ exit, ...told }));
  });
}

test('the rehearsal tells every step from release to revocation, and each comes out as it must', async () => {
  const { exit, stdout, stderr } = await rehearse(process.env);
  expect({ failed: stdout.split('\n').filter((line) => line.includes('✗')), exit, stderr }).toEqual({
    failed: [],
    exit: 0,
    stderr: '',
  });
  expect(stdout).toMatch(/^All \d+ steps came out as they must/m);
  expect(stdout).not.toContain('\u001B');
  for (const line of [
    /✓ azure_openai_embeddings 1\.0\.0 is signed with the workflow's identity and proposed: pull request 1/,
    /✓ text_redaction 1\.0\.0 is signed with the publisher's key and proposed: pull request 2/,
    /✓ a byte: a manifest changed after signing is refused: RELEASE_FILE_CHANGED/,
    /✓ an identity: a stranger signs .*: refused: SIGNER_WRONG_REPOSITORY/,
    /✓ an order: a release proposed before its plugin is refused: RELEASE_PLUGIN_UNKNOWN/,
    /✓ an order: a release pushed to main past review is left out, and denied: APPROVAL_NO_PULL_REQUEST/,
    /✓ azure_openai_embeddings 1\.0\.0 is allowed/,
    /✓ text_redaction 1\.0\.0 is allowed/,
    /✓ a byte: .* with one byte changed is denied: .*LOAD_NOT_ADMITTED/,
    /✓ an identity: .* is denied: .*LOAD_PLUGIN_MISMATCH/,
    /✓ an order: .* played back, is refused: PUBLICATION_ROLLBACK/,
    /✓ the host refreshes and denies it: LOAD_REVOKED, \d+\.\d s after/,
    /✓ nothing asked of GitHub was outside/,
  ]) {
    expect(stdout).toMatch(line);
  }
}, 180_000);

test('without git and npm it says so in a line and ends with 1', async () => {
  const { exit, stdout, stderr } = await rehearse({ PATH: '/nowhere' });
  expect({ exit, stdout, stderr }).toEqual({
    exit: 1,
    stdout: '',
    stderr: 'The rehearsal needs git and npm on PATH.\n',
  });
});

function tellTo(isTTY: boolean, environment: Record<string, string> = {}): { story: Story; said: () => string } {
  let text = '';
  const story = new Story({ isTTY, write: (more: string) => (text += more) }, environment);
  return { story, said: () => text };
}

test('a step that comes out otherwise is told with what was expected and seen, and the story goes on', async () => {
  const { story, said } = tellTo(false);
  const isWhole = await story.scene('Load', async () => {
    await story.step('it is allowed', (check) => Promise.resolve(check.equal('verdict', 'deny', 'allow')));
    await story.step('it is denied', () => Promise.resolve());
  });
  expect([isWhole, story.told, story.failed]).toEqual([true, 2, 1]);
  expect(said()).toBe(
    '\nLoad\n  ✗ it is allowed\n    expected  verdict "allow"\n    seen      "deny"\n  ✓ it is denied\n',
  );
});

test('a step that breaks down ends its scene and no other', async () => {
  const { story, said } = tellTo(false);
  const isWhole = await story.scene('Check', async () => {
    await story.step('it is fetched', () => Promise.reject(new Error('the port is in use')));
    await story.step('it is judged', () => Promise.resolve());
  });
  await story.scene('Load', () => story.step('it is allowed', () => Promise.resolve()));
  expect([isWhole, story.told, story.failed]).toEqual([false, 2, 1]);
  expect(said()).toContain('seen      the port is in use');
  expect(said()).not.toContain('it is judged');
});

test('colour is for terminals that want it', async () => {
  const told = async (isTTY: boolean, environment?: Record<string, string>) => {
    const { story, said } = tellTo(isTTY, environment);
    await story.step('done', () => Promise.resolve());
    return said();
  };
  expect(await told(true)).toBe('  \u001B[32m✓\u001B[39m done\n');
  expect(await told(true, { NO_COLOR: '1' })).toBe('  ✓ done\n');
  expect(await told(false)).toBe('  ✓ done\n');
});
