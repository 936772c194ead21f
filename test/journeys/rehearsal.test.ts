import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const run = promisify(execFile);
const MAIN = join(import.meta.dirname, '../../lab/rehearsal/main.ts');

test('the rehearsal tells every step from release to revocation, and each comes out as it must', async () => {
  const { stdout } = await run(process.execPath, [MAIN], { timeout: 120_000 });
  expect(stdout).toMatch(/^All \d+ steps came out as they must/m);
  expect(stdout).not.toContain('✗');
  expect(stdout).not.toContain('\u001B');
  for (const line of [
    /✓ azure_openai_embeddings 1\.0\.0 is allowed/,
    /✓ text_redaction 1\.0\.0 is allowed/,
    /✓ a byte: .* with one byte changed is denied: .*LOAD_NOT_ADMITTED/,
    /✓ an identity: .* is denied: .*LOAD_PLUGIN_MISMATCH/,
    /✓ an order: .* played back, is refused: PUBLICATION_ROLLBACK/,
    /✓ the host refreshes and denies it: LOAD_REVOKED, \d+\.\d s after/,
  ]) {
    expect(stdout).toMatch(line);
  }
}, 130_000);
