import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

/** A Node older than 24 from PATH, outside node_modules; undefined on a machine that has none. */
function olderNode(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => !folder.includes('node_modules'));
  const binaries = [...folders, '/usr/local/bin', '/usr/bin'].map((folder) => join(folder, 'node')).filter(existsSync);
  return binaries.find((binary) => {
    const major = Number.parseInt(spawnSync(binary, ['-p', 'process.versions.node'], { encoding: 'utf8' }).stdout, 10);
    return major >= 18 && major < 24;
  });
}

/** A package with our launcher and a bundle that reports what it was started with. */
function stage(bundle: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'launcher-'));
  mkdirSync(join(folder, 'cli/dist'), { recursive: true });
  mkdirSync(join(folder, 'cli/bin'));
  cpSync(join(root, 'cli/bin/portcullis.js'), join(folder, 'cli/bin/portcullis.js'));
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  writeFileSync(join(folder, 'cli/dist/portcullis.js'), bundle);
  return folder;
}

function withBundledNode(folder: string): string {
  mkdirSync(join(folder, 'node_modules'));
  const name = `node-linux-${process.arch}`;
  const target = join(folder, 'node_modules', name);
  mkdirSync(join(target, 'bin'), { recursive: true });
  writeFileSync(join(target, 'package.json'), JSON.stringify({ name, version: '24.0.0' }));
  symlinkSync(process.execPath, join(target, 'bin/node'));
  return folder;
}

const REPORT = `
const chunks = [];
for await (const chunk of process.stdin) chunks.push(chunk);
console.log(JSON.stringify({ major: parseInt(process.versions.node), args: process.argv.slice(2), stdin: String(Buffer.concat(chunks)) }));
process.exit(3);`;

const older = olderNode();
if (older === undefined)
  process.stderr.write('NOTICE: no Node older than 24 here; the re-execution of the launcher is not tested\n');

let reporting: string;
let waiting: string;
let bare: string;

beforeAll(() => {
  reporting = withBundledNode(stage(REPORT));
  waiting = withBundledNode(stage(`process.stdout.write('ready'); setInterval(() => {}, 1000);`));
  bare = stage(REPORT);
});

afterAll(() => {
  for (const folder of [reporting, waiting, bare]) rmSync(folder, { recursive: true, force: true });
});

function launch(node: string, folder: string, ...args: string[]) {
  return spawnSync(node, [join(folder, 'cli/bin/portcullis.js'), ...args], {
    encoding: 'utf8',
    input: 'in',
    cwd: tmpdir(),
  });
}

function lastSignal(node: string, signal: NodeJS.Signals): Promise<NodeJS.Signals | null> {
  const child = spawn(node, [join(waiting, 'cli/bin/portcullis.js')], { stdio: ['ignore', 'pipe', 'inherit'] });
  child.stdout.once('data', () => child.kill(signal));
  return new Promise((done) => child.once('exit', (_, ended) => done(ended)));
}

describe('the launcher', () => {
  it('imports the bundle directly on Node 24, passing arguments, input and exit code', () => {
    const run = launch(process.execPath, bare, 'a', '--b');
    expect(JSON.parse(run.stdout)).toEqual({
      major: Number.parseInt(process.versions.node, 10),
      args: ['a', '--b'],
      stdin: 'in',
    });
    expect(run.status).toBe(3);
  });

  it.runIf(older !== undefined)('re-executes with the bundled Node on an older one, from any working directory', () => {
    const run = launch(older ?? '', reporting, 'a', '--b');
    expect(JSON.parse(run.stdout)).toMatchObject({ args: ['a', '--b'], stdin: 'in' });
    expect(JSON.parse(run.stdout).major).toBeGreaterThanOrEqual(24);
    expect(run.status).toBe(3);
  });

  it.runIf(older !== undefined)('says in one line what is missing when no newer Node is bundled', () => {
    const run = launch(older ?? '', bare, '--version');
    expect(run.status).toBe(1);
    expect(run.stderr).toMatch(/^portcullis: needs Node 24 or later; this is v\d+.*\n$/);
    expect(run.stdout).toBe('');
  });

  it.runIf(older !== undefined)('passes SIGTERM on and ends by the same signal', async () => {
    expect(await lastSignal(older ?? '', 'SIGTERM')).toBe('SIGTERM');
  });
});

describe('the committed bundle', () => {
  const cli = join(root, 'cli/bin/portcullis.js');

  it('starts, prints its version and exits 0', () => {
    const run = spawnSync(process.execPath, [cli, '--version'], { encoding: 'utf8', cwd: tmpdir() });
    expect(run.stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect(run.status).toBe(0);
  });

  it('exits 2 with a suggestion for a mistyped command', () => {
    const run = spawnSync(process.execPath, [cli, '--halp'], { encoding: 'utf8' });
    expect(run.status).toBe(2);
    expect(run.stderr).toMatch(/^portcullis: unknown command --halp\nTry: portcullis --help\n$/);
  });

  it('keeps its verdict and stays quiet when the reader leaves early', async () => {
    const child = spawn(process.execPath, [cli, '--nothing', '--json'], { stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.destroy();
    let errors = '';
    child.stderr.on('data', (chunk: Buffer) => {
      errors += chunk.toString();
    });
    const code = await new Promise((done) => child.once('close', done));
    expect(code).toBe(2);
    expect(errors).not.toContain('EPIPE');
  });
});
