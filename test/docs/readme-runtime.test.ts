import { execFile } from 'node:child_process';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { digestOf, hexOf } from '../../core/digest.ts';
import { servePublication, type PublicationServer } from '../../lab/publication-server/server.ts';
import { verifyJournal } from '../../runtime/journal/verify-journal.ts';
import { buildBundles, writeBuilt } from '../../scripts/rolldown/build-bundles.ts';
import { LIBRARY_FOLDER } from '../../scripts/rolldown/library.ts';
import { newCheckout, newRevocation, type Checkout } from '../fixtures/checkout.ts';
import { newRelease, NOW, PLUGIN, REGISTRY_ID, value, type Release } from '../fixtures/registry.ts';
import { temporaryDirectory, type TemporaryDirectory } from '../signing/tuf/temporary-directory.ts';
import { readPage, root } from './markdown.ts';

const page = readPage('README.md');
const [lines] = page.blocks.filter(
  ({ text }) => text.includes('portcullis-runtime') && text.includes('createLoadGate'),
);

let checkout: Checkout;
let release: Release;
let server: PublicationServer;
let host: TemporaryDirectory;

/** A machine with a root file, the library as it is built now, and the lines of README, but for the registry's id. */
beforeAll(async () => {
  checkout = await newCheckout();
  release = await newRelease(checkout.publisher);
  checkout.commitRelease(release);
  // The lines go by the clock of the machine.
  checkout.now = new Date(Math.max(Date.now() - 60_000, NOW.getTime()));
  value(await checkout.publish());
  server = await servePublication(checkout.directory);
  host = await temporaryDirectory();
  const installed = host.in('node_modules/portcullis-runtime');
  writeBuilt(await buildBundles(root, LIBRARY_FOLDER), host.in('built'));
  await mkdir(host.in('node_modules'));
  await cp(host.in('built', LIBRARY_FOLDER), installed, { recursive: true });
  await writeFile(host.in('root.json'), checkout.root);
  await writeFile(host.in(release.artifact.name), release.artifact.bytes);
  await writeFile(host.in('host.mjs'), lines?.text.replace("'acme/plugins'", `'${REGISTRY_ID}'`) ?? '');
}, 120_000);
afterAll(async () => {
  await server[Symbol.asyncDispose]();
  await host[Symbol.asyncDispose]();
  await checkout[Symbol.asyncDispose]();
});

function run(): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  const env = { PATH: process.env['PATH'] ?? '', PLUGINS_URL: server.url.href };
  const argv = ['host.mjs', release.artifact.name, PLUGIN];
  return new Promise((resolve) => {
    execFile(process.execPath, argv, { cwd: host.path, env }, (error, out, err) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
    );
  });
}

describe('the twenty lines of README', () => {
  test('are no more than twenty', () => {
    const code = lines?.text.split('\n').filter((line) => line.trim() !== '') ?? [];
    expect(code.length).toBeGreaterThan(0);
    expect(code.length).toBeLessThanOrEqual(20);
  });

  test('allow what is admitted, go on offline, and deny once it is revoked', async () => {
    const allowed = await run();
    expect(allowed).toMatchObject({ code: 0, err: '' });
    const [decision = '', said = ''] = allowed.out.split('\n');
    expect(JSON.parse(decision)).toMatchObject({ verdict: 'allow', plugin_id: PLUGIN, digest: release.digest });
    const kept = join('state/artifacts', hexOf(release.digest), release.artifact.name);
    expect(said).toBe(`run ${kept}`);
    expect(digestOf(await readFile(host.in(kept)))).toBe(release.digest);

    server.show('/nowhere');
    const offline = await run();
    expect(offline.code).toBe(0);
    expect(offline.err).toMatch(/PUBLICATION_NOT_FOUND[^]*cache: ok/);
    server.show(checkout.directory);

    value(await checkout.revoke(newRevocation({ kind: 'plugin', plugin_id: PLUGIN })));
    const denied = await run();
    expect(denied).toMatchObject({ code: 3, err: '' });
    expect(JSON.parse(denied.out)).toMatchObject({ verdict: 'deny', findings: [{ code: 'LOAD_REVOKED' }] });
    expect(value(await verifyJournal([host.in('state/journal/decisions.ndjson')])).last.sequence).toBe(4);
  });

  test('have types that a compiler accepts', async () => {
    await writeFile(
      host.in('host.mts'),
      (await readFile(host.in('host.mjs'), 'utf8')).replaceAll(
        /process\.(env\.PLUGINS_URL|argv\[\d\])/g,
        "(process.$1 ?? '')",
      ),
    );
    const options = {
      compilerOptions: {
        strict: true,
        noEmit: true,
        module: 'nodenext',
        target: 'es2024',
        lib: ['es2024', 'esnext.disposable'],
        types: ['node'],
        typeRoots: [join(root, 'node_modules/@types')],
        skipLibCheck: true,
      },
      files: ['host.mts'],
    };
    await writeFile(host.in('tsconfig.json'), JSON.stringify(options));
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    const said = await new Promise<string>((resolve) => {
      execFile(process.execPath, [tsc, '-p', host.in('tsconfig.json')], (_error, out) => resolve(out));
    });
    expect(said).toBe('');
  });
});
