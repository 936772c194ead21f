import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { COMMANDS } from '../../cli/commands/index.ts';
import { runCli } from '../../cli/run-cli.ts';
import { temporaryDirectory, type TemporaryDirectory } from '../signing/tuf/temporary-directory.ts';
import { fakeWorld } from './fake-world.ts';

const TEMPLATE = new URL('../../registry-template', import.meta.url);
export const SITE = 'venv/lib/python3.12/site-packages';
/** Who answers for what is adopted, and who signs. */
export const WHO = ['--owner', '@acme/platform', '--publisher-key', 'platform.pem.pub'];

/** A folder `app` with what is installed in it, beside a registry `reg` as the template has it. */
export class InstalledApp implements AsyncDisposable {
  readonly folder: TemporaryDirectory;
  now = new Date('2026-02-03T04:05:06Z');

  constructor(folder: TemporaryDirectory) {
    this.folder = folder;
  }

  async portcullis(env: Record<string, string>, ...argv: readonly string[]) {
    const world = { ...fakeWorld({ env }), commands: COMMANDS, cwd: this.folder.path, now: () => this.now };
    const code = await runCli(argv, world);
    return { code, out: world.stdout.text(), said: world.stdout.text() + world.stderr.text() };
  }

  put(path: string, content: string | object): void {
    mkdirSync(dirname(this.folder.in('app', path)), { recursive: true });
    writeFileSync(this.folder.in('app', path), typeof content === 'string' ? content : JSON.stringify(content));
  }

  /** A .dist-info as installers leave it; `files` lie in it. */
  python(name: string, version: string, headers: readonly string[] = [], files: Record<string, string> = {}): void {
    const info = `${SITE}/${name.replaceAll('-', '_')}-${version}.dist-info`;
    const head = ['Metadata-Version: 2.4', `Name: ${name}`, `Version: ${version}`, ...headers, '', 'Text.'];
    this.put(`${info}/METADATA`, head.join('\n'));
    for (const [file, text] of Object.entries({ RECORD: `${name}/__init__.py,,\n`, ...files }))
      this.put(`${info}/${file}`, text);
  }

  node(name: string, version: string, more: object = {}): void {
    this.put(`node_modules/${name}/package.json`, { name, version, ...more });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.folder[Symbol.asyncDispose]();
  }
}

export async function installedApp(): Promise<InstalledApp> {
  const app = new InstalledApp(await temporaryDirectory());
  cpSync(TEMPLATE, app.folder.in('reg'), { recursive: true });
  await app.portcullis({}, 'keys', 'new', 'platform.pem');
  return app;
}
