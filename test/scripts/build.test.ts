import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildBundles, distFolders, writeBuilt } from '../../scripts/rolldown/build-bundles.ts';
import { packageFolder } from '../../scripts/rolldown/bundles.ts';
import { renderLicences } from '../../scripts/rolldown/licences.ts';

const root = resolve(import.meta.dirname, '../..');
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dist-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the build', () => {
  it('gives the same files twice, with no path of this machine and no hash in a name', async () => {
    const [first, second] = await Promise.all([buildBundles(root), buildBundles(root)]);
    expect([...second]).toEqual([...first]);
    expect([...first.keys()]).toContain('cli/dist/portcullis.js');
    expect([...first.values()].join('\n')).not.toContain(root);
  });

  it('makes one whole file of each action, by the name of its folder, that runs where nothing is installed', async () => {
    const source = join(folder, 'source');
    for (const part of ['cli', 'runtime', 'action/probe']) mkdirSync(join(source, part), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(source, 'node_modules'));
    writeFileSync(join(source, 'cli/main.ts'), `export const version: string = '1';\n`);
    writeFileSync(join(source, 'runtime/index.ts'), `export const one: number = 1;\n`);
    for (const name of ['package.json', 'tsconfig.json'])
      writeFileSync(join(source, name), readFileSync(join(root, name), 'utf8'));
    const main = `import { getInput } from '@actions/core';\nconsole.log(getInput('what'), (await import('./late.ts')).late);\n`;
    writeFileSync(join(source, 'action/probe/main.ts'), main);
    writeFileSync(join(source, 'action/probe/late.ts'), `export const late: number = 1;\n`);
    const built = await buildBundles(source);
    expect([...built.keys()].filter((path) => path.startsWith('action/'))).toEqual([
      'action/dist/probe.js',
      'action/dist/LICENSES.txt',
    ]);
    expect(built.get('action/dist/LICENSES.txt')).toContain('@actions/core');
    writeBuilt(built, join(folder, 'elsewhere'));
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
    const run = spawnSync(process.execPath, [join(folder, 'elsewhere/action/dist/probe.js')], {
      encoding: 'utf8',
      env: { INPUT_WHAT: 'hello' },
    });
    expect([run.stderr, run.stdout]).toEqual(['', 'hello 1\n']);
  });

  it('writes what it built and takes away what was there before', () => {
    writeBuilt(new Map([['cli/dist/chunks/old.js', 'old']]), folder);
    const built = new Map([['cli/dist/a.js', 'new']]);
    writeBuilt(built, folder);
    expect(readFileSync(join(folder, 'cli/dist/a.js'), 'utf8')).toBe('new');
    expect(() => readFileSync(join(folder, 'cli/dist/chunks/old.js'))).toThrow('ENOENT');
    expect(distFolders(built)).toEqual(['cli/dist']);
  });
});

describe('third-party licences', () => {
  it('find the package a module belongs to, the innermost one', () => {
    expect(packageFolder('/r/node_modules/@a/b/node_modules/c/x.js')).toBe('/r/node_modules/@a/b/node_modules/c');
    expect(packageFolder('\0/r/node_modules/@a/b/x.js')).toBe('/r/node_modules/@a/b');
    expect(packageFolder('/r/core/finding.ts')).toBeUndefined();
  });

  it('carry name, version and the text the package ships', () => {
    const text = renderLicences([join(root, 'node_modules/yaml'), join(root, 'node_modules/ajv')]);
    expect(text).toMatch(/ajv 8[\s\S]*MIT[\s\S]*yaml 2/);
    expect(text).toContain('Permission');
  });
});
