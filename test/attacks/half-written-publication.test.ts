import { cp, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { from } from '../../lab/publication-server/tampers.ts';
import { newHost, type Host } from '../runtime/client/host-fixture.ts';
import { rotateAll } from '../runtime/client/rotation-fixture.ts';
import { value, verdict } from '../signing/tuf/registry-fixture.ts';

const TIMESTAMP = 'metadata/timestamp.json';
const PREFETCH = ['registry.json', 'policy.json', 'index/00.json'];

async function filesOf(directory: string): Promise<Map<string, Buffer>> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const files = new Map<string, Buffer>();
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    files.set(path.slice(directory.length + 1), await readFile(path));
  }
  return files;
}

interface Halfway {
  readonly host: Host;
  /** What the next publication adds or replaces, the timestamp last. */
  readonly written: readonly (readonly [string, Buffer])[];
  readonly write: (path: string, bytes: Uint8Array) => Promise<void>;
}

/** A host of the first publication, and the files that make the second one. */
async function halfway(change: (host: Host) => Promise<void>): Promise<Halfway> {
  const host = await newHost();
  value(await host.client({ prefetch: PREFETCH }).refresh());
  const back = await host.snapshot('first');
  const first = await filesOf(host.directory);
  await change(host);
  const second = await filesOf(host.directory);
  await back();
  const changed = [...second].filter(([path, bytes]) => first.get(path)?.equals(bytes) !== true);
  const written = changed.sort(([a], [b]) => Number(a === TIMESTAMP) - Number(b === TIMESTAMP) || (a < b ? -1 : 1));
  const write = async (path: string, bytes: Uint8Array): Promise<void> => {
    await mkdir(dirname(join(host.directory, path)), { recursive: true });
    await writeFile(join(host.directory, path), bytes);
  };
  return { host, written, write };
}

const CHANGES = [
  { name: 'a publish', change: (host: Host) => host.publish({ release: 1 }) },
  { name: 'a revoke', change: (host: Host) => host.revoke({ entries: ['deny'] }) },
  { name: 'a re-sign', change: (host: Host) => host.resign() },
] as const;

/** Forwards, backwards, and from the middle on: the order within what comes before the timestamp must not matter. */
const ORDERS: readonly ((count: number) => readonly number[])[] = [
  (count) => Array.from({ length: count }, (_, index) => index),
  (count) => Array.from({ length: count }, (_, index) => count - 1 - index),
  (count) => Array.from({ length: count }, (_, index) => (index + Math.floor(count / 2)) % count),
];

describe('a host that refreshes after each file of', () => {
  test.each(CHANGES)(
    '$name has the old publication until the timestamp is there, then the new one',
    async ({ change }) => {
      for (const order of ORDERS) {
        const { host, written, write } = await halfway(change);
        await using _host = host;
        const before = value(await host.client().loadCached()).versions;
        const last = written.at(-1);
        if (last?.[0] !== TIMESTAMP) throw new Error('the timestamp is not the last');
        for (const index of order(written.length - 1)) {
          const file = written[index];
          if (file !== undefined) await write(...file);
          const publication = value(await host.client({ prefetch: PREFETCH }).refresh());
          expect(publication.versions).toEqual(before);
        }
        await write(...last);
        const after = value(await host.client({ prefetch: PREFETCH }).refresh());
        expect(after.versions.timestamp).toBe(before.timestamp + 1);
        const fresh = host.client({ cacheDir: `${host.cacheDir}-new`, prefetch: PREFETCH });
        expect(value(await fresh.refresh()).versions).toEqual(after.versions);
      }
    },
  );

  test.each(CHANGES.slice(0, 2))(
    '$name, written in the wrong order, refuses the half, and keeps what it had',
    async ({ change }) => {
      const { host, written, write } = await halfway(change);
      await using _host = host;
      for (const [path, bytes] of written.toReversed().slice(0, -1)) {
        await write(path, bytes);
        const codes = verdict(await host.client({ prefetch: PREFETCH }).refresh());
        expect([path, ...new Set(codes)]).toEqual([path, 'PUBLICATION_NOT_FOUND']);
        expect(verdict(await host.client().loadCached())).toEqual(['ok']);
      }
      for (const file of written) await write(...file);
      expect(verdict(await host.client({ prefetch: PREFETCH }).refresh())).toEqual(['ok']);
    },
  );

  test('a rotation has the old roots or the new, never a mixture', async () => {
    const { host, written, write } = await halfway(async (rotated) => void (await rotateAll(rotated)));
    await using _host = host;
    const before = value(await host.client().loadCached()).versions;
    const root = written.find(([path]) => path === 'metadata/2.root.json');
    for (const file of written) if (file !== root && file[0] !== TIMESTAMP) await write(...file);
    expect(value(await host.client().refresh()).versions).toEqual(before);
    if (root !== undefined) await write(...root);
    // The timestamp of before is not of the new root's keys: nothing is accepted until it is replaced.
    expect(new Set(verdict(await host.client().refresh()))).toEqual(new Set(['PUBLICATION_SIGNATURE_INVALID']));
    expect(value(await host.client().loadCached()).versions).toEqual(before);
    const last = written.at(-1);
    if (last !== undefined) await write(...last);
    expect(value(await host.client().refresh()).versions.root).toBe(2);
  });
});

const OLD = { root: 1, timestamp: 1, snapshot: 1, targets: 1, admissions: 1, revocations: 1 };

test('caches of a network that still give out some of the old files mix nothing', async () => {
  await using host = await newHost();
  value(await host.client().refresh());
  await cp(host.directory, `${host.cacheDir}-old`, { recursive: true });
  await host.revoke({ entries: ['deny'] });
  for (const stale of [/timestamp/, /snapshot/, /revocations/, /targets/]) {
    host.server.answers.splice(0, 1, [stale, from(`${host.cacheDir}-old`)]);
    const outcome = await host.client({ cacheDir: join(`${host.cacheDir}-${stale.source}`) }).refresh();
    const seen = outcome.kind === 'ok' ? outcome.value.versions : verdict(outcome);
    expect([OLD, ['PUBLICATION_NOT_FOUND']]).toContainEqual(seen);
  }
  await rm(`${host.cacheDir}-old`, { recursive: true });
});
