import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { COMMANDS } from '../../cli/commands/index.ts';
import { runCli } from '../../cli/run-cli.ts';
import { openJournal } from '../../runtime/journal/journal.ts';
import { value } from '../fixtures/registry.ts';
import { temporaryDirectory } from '../signing/tuf/temporary-directory.ts';
import { fakeWorld } from './fake-world.ts';

async function verify(cwd: string, ...argv: readonly string[]) {
  const world = { ...fakeWorld({}), commands: COMMANDS, cwd };
  const code = await runCli(['journal', 'verify', ...argv], world);
  return { code, out: world.stdout.text(), err: world.stderr.text() };
}

test('portcullis journal verify tells the whole journal, its anchor, and the first bad line', async () => {
  await using folder = await temporaryDirectory();
  const path = folder.in('decisions.ndjson');
  const journal = openJournal({ path, maxFileBytes: 1500 });
  for (let index = 0; index < 9; index += 1) value(await journal.append('decision', { index }));
  await journal.close();

  const whole = await verify(folder.path, 'decisions.ndjson');
  expect([whole.code, whole.err]).toEqual([0, '']);
  expect(whole.out).toMatch(
    /^whole: journal [0-9a-f-]{36}, lines 1 to 10; a cut at its end shows against an anchor alone\nanchor 10:sha256:/,
  );
  const anchor = /^anchor (\S+)/m.exec(whole.out)?.[1] ?? '';
  const known = await verify(folder.path, 'decisions.ndjson', '--anchor', anchor, '--json');
  expect(JSON.parse(known.out)).toMatchObject({ whole: true, from: 1, to: 10, anchor });

  const text = readFileSync(path, 'utf8');
  writeFileSync(path, text.slice(0, text.lastIndexOf('\n', text.length - 2) + 1));
  const cut = await verify(folder.path, 'decisions.ndjson', '--anchor', anchor);
  expect([cut.code, cut.out]).toEqual([3, expect.stringContaining('JOURNAL_TRUNCATED')]);
  writeFileSync(path, text.replace('"index":8', '"index":7'));
  const edited = await verify(folder.path, 'decisions.ndjson', '--anchor', anchor);
  expect([edited.code, edited.out]).toEqual([3, expect.stringContaining('JOURNAL_REWRITTEN')]);
  expect((await verify(folder.path, 'decisions.ndjson', '--anchor', 'x')).code).toBe(2);
});
