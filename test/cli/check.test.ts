import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COMMANDS } from '../../cli/commands/index.ts';
import { runCli } from '../../cli/run-cli.ts';
import { advisory, affectedNpm, osvFile } from '../core/osv/osv-sample.ts';
import { zip } from '../core/archive/zip-fixture.ts';
import { EMPTY_TRUST, newCheckout, type Checkout } from '../fixtures/checkout.ts';
import { configOf, json, newRelease, NOW, POLICY } from '../fixtures/registry.ts';
import { fakeWorld } from './fake-world.ts';

const STRICT = POLICY.replace('    max_limits:', '    vulnerabilities: { threshold: high }\n    max_limits:');
const RECORD = osvFile(advisory('GHSA-a', { affected: [affectedNpm('left-pad', [{ introduced: '0' }])] })).bytes;

let checkout: Checkout;
let base: string;

beforeAll(async () => {
  checkout = await newCheckout(STRICT);
  base = checkout.commit({
    'trust/config.json': json(configOf(checkout.headSigner)),
    'trust/trusted_root.json': EMPTY_TRUST,
  });
  const release = await newRelease(checkout.publisher, {
    manifest: { sdk_allowlist: ['left-pad@1.0.0'] },
    components: [{ type: 'library', name: 'left-pad', version: '1.0.0', purl: 'pkg:npm/left-pad@1.0.0' }],
  });
  checkout.commitRelease(release);
  for (const folder of ['osv', 'empty', 'artifacts']) await mkdir(checkout.folder.in(folder));
  await writeFile(checkout.folder.in(join('osv', 'GHSA-a.json')), RECORD);
  await writeFile(checkout.folder.in('osv.zip'), zip([{ name: 'GHSA-a.json', bytes: RECORD }]));
  await writeFile(checkout.folder.in(join('artifacts', release.artifact.name)), release.artifact.bytes);
});
afterAll(() => checkout[Symbol.asyncDispose]());

async function check(...argv: string[]): Promise<{ readonly code: number; readonly said: string }> {
  const world = { ...fakeWorld({}), commands: COMMANDS, cwd: checkout.folder.in('.'), now: () => NOW };
  const given = ['--registry', 'registry.git', '--base', base, '--head', 'main', '--artifacts', 'artifacts'];
  const code = await runCli(['check', ...given, ...argv], world);
  return { code, said: world.stdout.text() + world.stderr.text() };
}

describe('portcullis check', () => {
  test('does not take a folder of artifacts that is not there for one that is empty', async () => {
    const world = { ...fakeWorld({}), commands: COMMANDS, cwd: checkout.folder.in('.'), now: () => NOW };
    const asked = ['check', '--registry', 'registry.git', '--base', base, '--artifacts'];
    expect(await runCli([...asked, 'artefacts'], world)).toBe(2);
    expect(await runCli([...asked, 'osv.zip'], world)).toBe(2);
    expect(world.stderr.text()).toContain('--artifacts: artefacts is not there');
    expect(world.stderr.text()).toContain('--artifacts: osv.zip is no folder');
  });

  test('without an OSV export matches nothing', async () => {
    expect(await check()).toMatchObject({ code: 0, said: expect.stringContaining('Admissible; approval is missing') });
  });

  test('says what the comment on the pull request says: verdict, change, approval, evidence, and what was judged', async () => {
    const { said } = await check();
    for (const words of ['Tier vetted', 'Approval', 'Evidence', 'digest: sha256:', `by the default branch at ${base}.`])
      expect(said).toContain(words);
    expect(said).not.toMatch(/<code>|&#\d+;|\*\*/);
  });

  test.each(['osv', 'osv.zip'])('refuses what %s knows of', async (path) => {
    expect(await check('--osv', path)).toMatchObject({ code: 3, said: expect.stringContaining('OSV_VULNERABLE') });
  });

  test.each(['gone', 'empty', 'artifacts'])('does not take %s for an export that knows nothing bad', async (path) => {
    const { code, said } = await check('--osv', path);
    expect(code).toBe(1);
    expect(said).toMatch(/ENOENT|holds no .json record/);
    expect(said).not.toContain('Admissible');
  });
});
