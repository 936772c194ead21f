import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { newHost, HOUR, type Host } from '../runtime/client/host-fixture.ts';
import { rotateAll } from '../runtime/client/rotation-fixture.ts';
import { newKeys, value, type KeyKind } from '../signing/tuf/registry-fixture.ts';
import { temporaryDirectory } from '../signing/tuf/temporary-directory.ts';
import { isPythonThere, pythonEnvironment, type PythonEnvironment } from './python.ts';

const PATHS = ['config.json', 'trusted_root.json', 'index/00.json', 'registry.json', 'revocations.json'];

let environment: PythonEnvironment | undefined;

beforeAll(async () => {
  environment = await pythonEnvironment();
}, 300_000);

interface Accepted {
  readonly files: Readonly<Record<string, string | null>>;
  readonly versions: Readonly<Record<string, number>>;
}

/** What python-tuf makes of the publication; `undefined`, said aloud, only where there is no Python. */
async function refreshWithPython(host: Host, paths: readonly string[] = PATHS): Promise<unknown> {
  if (environment === undefined) {
    // oxlint-disable-next-line no-console -- A reference that did not judge must not look like one that agreed.
    console.warn('python3 is absent: python-tuf did not judge the publication.');
    assert.equal(await isPythonThere(), false);
    return undefined;
  }
  await using folder = await temporaryDirectory();
  await writeFile(folder.in('root.json'), host.registry.root);
  const args = [host.server.url.href, folder.in('client'), folder.in('root.json'), ...paths];
  const { stdout } = await environment.run('python-tuf.py', args);
  return JSON.parse(stdout);
}

function expected(host: Host): Accepted['files'] {
  const { targets } = host.registry.first.metadata;
  return Object.fromEntries(PATHS.map((path) => [path, targets.get(path)?.sha256 ?? null]));
}

describe('python-tuf, knowing nothing of this project', () => {
  test.each<KeyKind>(['ed25519', 'p256'])(
    'accepts a publication signed with %s keys, through all its roles',
    async (kind) => {
      await using host = await newHost({ keys: newKeys(kind) });
      const accepted = await refreshWithPython(host);
      if (accepted === undefined) return;
      const versions = { timestamp: 1, snapshot: 1, targets: 1, admissions: 1, revocations: 1 };
      expect(accepted).toMatchObject({ files: expected(host), versions });
    },
  );

  test('follows publish, revoke, re-sign and a change of every key', async () => {
    await using host = await newHost();
    await host.publish({ release: 1 });
    await host.revoke({ entries: ['deny'] });
    await host.resign();
    await rotateAll(host);
    const accepted = await refreshWithPython(host, ['revocations.json', 'index/00.json', 'absent.json']);
    if (accepted === undefined) return;
    const publication = value(await host.client().refresh());
    const { root: _root, ...versions } = publication.versions;
    const files = {
      'revocations.json': publication.fileInfo('revocations.json')?.sha256,
      'index/00.json': publication.fileInfo('index/00.json')?.sha256,
      'absent.json': null,
    };
    expect(accepted).toMatchObject({ files, versions });
  });

  test('refuses a flipped byte and an expired timestamp, as our client does', async () => {
    await using host = await newHost();
    const path = join(host.directory, 'metadata/1.revocations.json');
    const bytes = await readFile(path);
    const at = bytes.indexOf('"version"') + 2;
    await writeFile(path, Buffer.concat([bytes.subarray(0, at), Buffer.from('E'), bytes.subarray(at + 1)]));
    const flipped = await refreshWithPython(host);
    await using old = await newHost({ now: new Date(Date.now() - 73 * HOUR) });
    const expired = await refreshWithPython(old);
    if (flipped === undefined || expired === undefined) return;
    expect(flipped).toEqual({ refused: 'LengthOrHashMismatchError' });
    expect(expired).toEqual({ refused: 'ExpiredMetadataError' });
  });
});
