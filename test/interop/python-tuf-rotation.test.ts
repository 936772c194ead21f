import assert from 'node:assert/strict';
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readPublication } from '../../action/publication/publication-reader.ts';
import { directoryStore } from '../../action/publication/directory-store.ts';
import { createClient } from '../../runtime/client/client.ts';
import { createSnapshot, createTargetsRole, createTimestamp, fileInfo } from '../../signing/tuf/metadata.ts';
import { expiryAfter } from '../../signing/tuf/roles.ts';
import { tufKeyFromPem } from '../../signing/tuf/tuf-key.ts';
import { Ceremony, must } from '../cli/keys-ceremony.ts';
import { valueOf } from '../fixtures/outcome.ts';
import { servePublication, type PublicationServer } from '../../lab/publication-server/server.ts';
import { isPythonThere, pythonEnvironment, type PythonEnvironment } from './python.ts';

const LOCKED_OUT = { refused: 'BadVersionNumberError' };

/** A client of TUF that knows nothing of this project, beside ours, over every rotation that `portcullis keys` makes. */
let environment: PythonEnvironment | undefined;
let ceremony: Ceremony;
let server: PublicationServer;
beforeAll(async () => {
  environment = await pythonEnvironment();
  // python-tuf asks the clock of the machine.
  ceremony = await Ceremony.begin(3, new Date());
  server = await servePublication(ceremony.folder.in('reg.publication'));
}, 300_000);
afterAll(async () => {
  await server[Symbol.asyncDispose]();
  await ceremony[Symbol.asyncDispose]();
});

/** What python-tuf says, in a folder that it keeps; `undefined`, said aloud, only where there is no Python. */
async function python(client: string): Promise<unknown> {
  if (environment === undefined) {
    // oxlint-disable-next-line no-console -- A reference that did not judge must not look like one that agreed.
    console.warn('python3 is absent: python-tuf did not judge the rotation.');
    assert.equal(await isPythonThere(), false);
    return undefined;
  }
  const root = ceremony.folder.in('reg/trust/root.json');
  const { stdout } = await environment.run('python-tuf.py', [
    server.url.href,
    ceremony.folder.in(client),
    root,
    'registry.json',
    'revocations.json',
  ]);
  return JSON.parse(stdout);
}

async function ours(client: string): Promise<Readonly<Record<string, number>>> {
  const rootBytes = await readFile(ceremony.folder.in('reg/trust/root.json'));
  const opened = createClient({ source: server.url, cacheDir: ceremony.folder.in(`ours-${client}`), rootBytes });
  return { ...valueOf(await opened.refresh()).versions };
}

/** Ours and python-tuf's, each with an empty cache and with one that has followed from the start, see the same versions. */
async function expectAllFollow(step: string, changed: Readonly<Record<string, number>>): Promise<void> {
  for (const client of ['seasoned', `fresh-${step}`]) {
    const versions = await ours(client);
    expect(versions).toMatchObject(changed);
    const said = await python(client);
    if (said === undefined) continue;
    const { root: _root, ...others } = versions;
    expect(said).toMatchObject({ versions: others });
  }
}

test('a root key, S, A, R, the head signer, then a renewal: hosts of both kinds follow each', async () => {
  await expectAllFollow('begin', { root: 1, targets: 1 });
  for (const name of ['root-4', 's', 'a', 'r']) await ceremony.key(name);
  await ceremony.key('h', 'p256');
  const { roles } = JSON.parse(
    (
      await ceremony.run(
        'keys',
        'status',
        '--json',
        '--publication',
        'reg.publication',
        '--root',
        'reg/trust/root.json',
      )
    ).out,
  ) as { roles: readonly { role: string; key_ids: readonly string[] }[] };
  const third = roles.find(({ role }) => role === 'root')?.key_ids[2] ?? '';

  await ceremony.change('root', ['--root-key', 'root-4.pem.pub', '--remove', third]);
  await expectAllFollow('root', { root: 2, targets: 2 });

  const keys = (name: string) => ['--key', `snapshot=${name}`];
  await ceremony.change(
    's',
    ['--snapshot', 's.pem.pub'],
    [...keys('s.pem'), '--key', 'old-snapshot=reg.keys/snapshot.pem'],
  );
  await expectAllFollow('s', { root: 3, targets: 2 });

  await ceremony.change('a', ['--admissions', 'a.pem.pub'], [...keys('s.pem'), '--key', 'admissions=a.pem']);
  await expectAllFollow('a', { targets: 3, admissions: 2 });

  await ceremony.change('r', ['--revocations', 'r.pem.pub'], [...keys('s.pem'), '--key', 'revocations=r.pem']);
  await expectAllFollow('r', { targets: 4, revocations: 2 });

  const head = [...keys('s.pem'), '--key', 'admissions=a.pem', '--key', 'head=h.pem'];
  await ceremony.change('head', ['--head', 'h.pem.pub'], head);
  await expectAllFollow('head', { targets: 5, admissions: 3 });

  ceremony.now = new Date(ceremony.now.getTime() + 60_000);
  await ceremony.change('renew', ['--renew'], keys('s.pem'));
  await expectAllFollow('renew', { root: 4, targets: 6 });
  const published = await ceremony.verify();
  expect(must(published).code).toBe(0);
}, 60_000);

test('versions run up with stolen keys lock both out, and other keys let both in again', async () => {
  const store = directoryStore({ directory: ceremony.folder.in('reg.publication') });
  const trustedRoot = await readFile(ceremony.folder.in('reg/trust/root.json'));
  const previous = valueOf(await readPublication(store, trustedRoot, 'metadata'));
  assert(previous !== undefined);
  const { targets, admissions, revocations, snapshot: honest } = previous.metadata.roles;
  const stolen = valueOf(tufKeyFromPem(await readFile(ceremony.folder.in('s.pem'), 'utf8')));
  const stamp = { version: 1_000_000, expires: expiryAfter(new Date(), 72), signers: [stolen] };
  const runUp = async (role: 'admissions' | 'revocations', key: string) => {
    const signers = [valueOf(tufKeyFromPem(await readFile(ceremony.folder.in(key), 'utf8')))];
    const files = [...previous.metadata.targets].filter(([, target]) => target.role === role);
    const bytes = await createTargetsRole({ ...stamp, targets: new Map(files), signers });
    await writeFile(ceremony.folder.in(`reg.publication/metadata/${stamp.version}.${role}.json`), bytes);
    return { version: stamp.version, ...fileInfo(bytes) };
  };
  const meta = {
    targets,
    admissions: await runUp('admissions', 'a.pem'),
    revocations: await runUp('revocations', 'r.pem'),
  };
  const snapshot = await createSnapshot({ ...stamp, meta });
  const timestamp = ceremony.folder.in('reg.publication/metadata/timestamp.json');
  await copyFile(timestamp, ceremony.folder.in('honest.json'));
  await writeFile(ceremony.folder.in('reg.publication/metadata/1000000.snapshot.json'), snapshot);
  await writeFile(
    timestamp,
    await createTimestamp({ ...stamp, snapshot: { version: stamp.version, ...fileInfo(snapshot) } }),
  );
  await expectAllFollow('up', { snapshot: 1_000_000, admissions: 1_000_000, revocations: 1_000_000 });

  await copyFile(ceremony.folder.in('honest.json'), timestamp);
  const said = await python('seasoned');
  expect(said ?? LOCKED_OUT).toEqual(LOCKED_OUT);
  await expect(ours('seasoned')).rejects.toThrow('PUBLICATION_ROLLBACK');

  for (const name of ['s', 'a', 'r']) await ceremony.key(`${name}-2`);
  await ceremony.change(
    'again',
    ['--snapshot', 's-2.pem.pub', '--admissions', 'a-2.pem.pub', '--revocations', 'r-2.pem.pub'],
    [
      '--key',
      'snapshot=s-2.pem',
      '--key',
      'old-snapshot=s.pem',
      '--key',
      'admissions=a-2.pem',
      '--key',
      'revocations=r-2.pem',
      '--key',
      'head=h.pem',
    ],
  );
  await expectAllFollow('again', {
    root: 5,
    snapshot: honest.version + 2,
    admissions: admissions.version + 1,
    revocations: revocations.version + 1,
  });
}, 60_000);
