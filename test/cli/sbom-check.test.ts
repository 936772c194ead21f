import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { COMMANDS } from '../../cli/commands/index.ts';
import { runCli } from '../../cli/run-cli.ts';
import { fakeWorld } from './fake-world.ts';

const SBOM = {
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
  version: 1,
  metadata: {
    component: { type: 'library', 'bom-ref': 'root', name: 'hello', version: '1.2.0', purl: 'pkg:pypi/hello@1.2.0' },
  },
  components: [{ type: 'library', 'bom-ref': 'a', name: 'a', version: '1.0', purl: 'pkg:pypi/a@1.0' }],
  dependencies: [{ ref: 'root', dependsOn: ['a'] }, { ref: 'a' }],
};

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sbom-'));
  writeFileSync(join(folder, 'good.json'), JSON.stringify(SBOM));
  writeFileSync(
    join(folder, 'bad.json'),
    JSON.stringify({ ...SBOM, dependencies: [{ ref: 'root', dependsOn: ['\u001B[2J'] }] }),
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function check(...argv: string[]) {
  const world = { ...fakeWorld({}), commands: COMMANDS, cwd: folder };
  return {
    code: await runCli(['sbom', 'check', ...argv], world),
    out: world.stdout.text(),
    errors: world.stderr.text(),
  };
}

it('says yes to an SBOM in order, for people and as JSON', async () => {
  expect(await check('good.json', '--expect-name', 'hello', '--expect-version', '1.2.0')).toEqual({
    code: 0,
    out: 'in order: hello 1.2.0, CycloneDX 1.6, 1 components, 1 of them direct\n',
    errors: '',
  });
  expect(JSON.parse((await check('good.json', '--json')).out)).toMatchObject({
    verdict: 'in order',
    components: 1,
    root: { name: 'hello' },
  });
});

it('refuses another version than expected with exit 3, and tells the code and the hint', async () => {
  const run = await check('good.json', '--expect-name', 'hello', '--expect-version', '1.3.0');
  expect(run.code).toBe(3);
  expect(run.out).toMatch(/good\.json:1:\d+: SBOM_\w+ .*\n {2}hint: /);
});

it('refuses loose ends, and nothing in the document reaches the terminal raw', async () => {
  const run = await check('bad.json');
  expect(run.code).toBe(3);
  expect(run.out).not.toContain('\u001B');
});

it('wants name and version together', async () => {
  expect((await check('good.json', '--expect-name', 'hello')).code).toBe(2);
});

it('says in one line that a file is missing', async () => {
  const run = await check('none.json');
  expect([run.code, run.errors]).toEqual([
    1,
    expect.stringMatching(/^portcullis: cannot read none\.json: ENOENT[^\n]*\n$/),
  ]);
});
