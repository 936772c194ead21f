import { cp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as tampers from '../../lab/publication-server/tampers.ts';
import type { Answer } from '../../lab/publication-server/server.ts';
import type { ClientOptions } from '../../runtime/client/client.ts';
import { createSnapshot, createTimestamp, fileInfo } from '../../signing/tuf/metadata.ts';
import { expiryAfter } from '../../signing/tuf/roles.ts';
import { HOUR, newHost, type Host } from '../runtime/client/host-fixture.ts';
import { rotateAll } from '../runtime/client/rotation-fixture.ts';
import { CONFIG, newKey, newKeys, rootOf, value, verdict } from '../signing/tuf/registry-fixture.ts';

/** Everything that a refresh reads, and one file of each kind that a load reads later. */
const EVERYTHING = ['registry.json', 'policy.json', 'trusted_root.json', 'index/00.json', 'index/01.json'];
const TIMESTAMP = 'metadata/timestamp.json';

interface Attack {
  readonly name: string;
  /** Done to the server, or to the world, after the host has refreshed once. */
  readonly tamper: (host: Host) => Promise<Partial<ClientOptions> | void> | Partial<ClientOptions> | void;
  readonly refusedWith: string;
}

/** What a thief of S signs: old or mixed roles under a fresh snapshot and timestamp. */
async function signOver(host: Host, change: { version: number; hours?: number; meta?: object }): Promise<void> {
  const { roles } = host.registry.first.metadata;
  const signers = [host.registry.keys.snapshot];
  const stamp = { version: change.version, expires: expiryAfter(host.clock.now, change.hours ?? 72), signers };
  const { targets, admissions, revocations } = roles;
  const snapshot = await createSnapshot({ ...stamp, meta: { targets, admissions, revocations, ...change.meta } });
  const pinned = { version: change.version, ...fileInfo(snapshot) };
  await writeFile(join(host.directory, `metadata/${change.version}.snapshot.json`), snapshot);
  await writeFile(join(host.directory, TIMESTAMP), await createTimestamp({ ...stamp, snapshot: pinned }));
}

async function served(host: Host, other: Host, pattern = /./): Promise<void> {
  host.server.answers.push([pattern, tampers.from(other.directory)]);
}

const OTHER_PUBLICATIONS: readonly Attack[] = [
  {
    name: 'an old publication replayed',
    tamper: async (host) => {
      const replay = await host.snapshot('old');
      await host.revoke({ entries: ['deny'] });
      value(await host.client().refresh());
      await replay();
    },
    refusedWith: 'PUBLICATION_ROLLBACK',
  },
  {
    name: 'an old publication that is served to a host without a cache, under a minimum version',
    tamper: (host) => ({ cacheDir: `${host.cacheDir}-new`, minimumVersion: 2 }),
    refusedWith: 'PUBLICATION_ROLLBACK',
  },
  {
    name: 'another registry under the same keys',
    tamper: () => ({ registryId: 'another.example' }),
    refusedWith: 'PUBLICATION_WRONG_REGISTRY',
  },
  {
    name: 'another channel under the same keys',
    tamper: () => ({ channel: 'beta' }),
    refusedWith: 'PUBLICATION_WRONG_CHANNEL',
  },
  {
    name: 'another registry with its own root',
    tamper: async (host) => {
      await using stranger = await newHost();
      await cp(stranger.directory, host.directory, { recursive: true, force: true });
      return { cacheDir: `${host.cacheDir}-new` };
    },
    refusedWith: 'PUBLICATION_SIGNATURE_INVALID',
  },
  {
    name: 'one that expired',
    tamper: (host) => {
      host.clock.now = new Date(host.clock.now.getTime() + 73 * HOUR);
    },
    refusedWith: 'PUBLICATION_EXPIRED',
  },
  {
    name: 'one of a time that has not come',
    tamper: (host) => signOver(host, { version: 2, hours: 24 * 365 }),
    refusedWith: 'PUBLICATION_FUTURE',
  },
  {
    name: 'one of ten minutes ahead of the host',
    tamper: (host) => signOver(host, { version: 2, hours: 72 + 1 / 6 }),
    refusedWith: 'PUBLICATION_FUTURE',
  },
  {
    name: 'the wrong root embedded in the host',
    tamper: async (host) => ({
      rootBytes: await rootOf(newKeys(), host.clock.now),
      cacheDir: `${host.cacheDir}-new`,
    }),
    refusedWith: 'PUBLICATION_SIGNATURE_INVALID',
  },
  {
    name: 'a root rotated without the threshold of the old one',
    tamper: async (host) => {
      const fresh = newKeys();
      const signers = [host.registry.keys.offline[0] ?? newKey(), ...fresh.offline.slice(0, 2)];
      const root = await rootOf(fresh, host.clock.now, { version: 2, signers });
      await writeFile(join(host.directory, 'metadata/2.root.json'), root);
    },
    refusedWith: 'PUBLICATION_SIGNATURE_INVALID',
  },
  {
    name: 'a root whose new holders have not signed',
    tamper: async (host) => {
      const root = await rootOf(newKeys(), host.clock.now, { version: 2, signers: host.registry.keys.offline });
      await writeFile(join(host.directory, 'metadata/2.root.json'), root);
    },
    refusedWith: 'PUBLICATION_SIGNATURE_INVALID',
  },
  {
    name: 'the roots of before a rotation',
    tamper: async (host) => {
      const replay = await host.snapshot('old');
      await rotateAll(host);
      value(await host.client().refresh());
      await replay();
    },
    refusedWith: 'PUBLICATION_SIGNATURE_INVALID',
  },
  {
    name: 'admissions of before under a fresh snapshot',
    tamper: async (host) => {
      await host.publish({ release: 1 });
      value(await host.client().refresh());
      await signOver(host, { version: 3 });
    },
    refusedWith: 'PUBLICATION_ROLLBACK',
  },
  {
    name: 'a new timestamp over a snapshot that is not there',
    tamper: async (host) => {
      await using ahead = await newHost({ keys: host.registry.keys });
      await ahead.revoke({ entries: ['deny'] });
      await served(host, ahead, /timestamp/);
      await cp(join(ahead.directory, TIMESTAMP), join(host.directory, TIMESTAMP));
      host.server.answers.length = 0;
    },
    refusedWith: 'PUBLICATION_NOT_FOUND',
  },
  {
    name: 'a new snapshot that states another version of targets than lies there',
    tamper: async (host) => {
      const { targets } = host.registry.first.metadata.roles;
      await writeFile(join(host.directory, 'metadata/7.targets.json'), targets.bytes);
      await signOver(host, { version: 2, meta: { targets: { ...targets, version: 7 } } });
    },
    refusedWith: 'PUBLICATION_ROLLBACK',
  },
  {
    name: 'another registry of the same version, shown after the first',
    tamper: async (host) => {
      await signOver(host, { version: 1, hours: 71 });
    },
    refusedWith: 'PUBLICATION_FORKED',
  },
  {
    name: 'another snapshot of a version that was shown, under a newer timestamp',
    tamper: async (host) => {
      const { keys, first } = host.registry;
      const { targets, admissions, revocations } = first.metadata.roles;
      const stamp = { expires: expiryAfter(host.clock.now, 71), signers: [keys.snapshot] };
      const snapshot = await createSnapshot({ ...stamp, version: 1, meta: { targets, admissions, revocations } });
      await writeFile(join(host.directory, 'metadata/1.snapshot.json'), snapshot);
      const pinned = { version: 1, ...fileInfo(snapshot) };
      await writeFile(
        join(host.directory, TIMESTAMP),
        await createTimestamp({ ...stamp, version: 2, snapshot: pinned }),
      );
    },
    refusedWith: 'PUBLICATION_DIGEST_MISMATCH',
  },
];

describe('a host that is shown', () => {
  test.each(OTHER_PUBLICATIONS)('$name refuses it', async ({ tamper, refusedWith }) => {
    await using host = await newHost();
    value(await host.client().refresh());
    const options = (await tamper(host)) ?? {};
    const outcome = await host.client(options).refresh();
    expect(new Set(verdict(outcome))).toEqual(new Set([refusedWith]));
  });

  test.each(OTHER_PUBLICATIONS)(
    'what $name leaves untouched still goes by what it had',
    async ({ tamper, refusedWith }) => {
      await using host = await newHost();
      value(await host.client().refresh());
      await tamper(host);
      const cached = verdict(await host.client().loadCached());
      expect(new Set(cached)).toEqual(new Set([refusedWith === 'PUBLICATION_EXPIRED' ? refusedWith : 'ok']));
    },
  );

  test('nothing unusual accepts it: a first, a second and a revoked one', async () => {
    await using host = await newHost();
    expect(verdict(await host.client({ registryId: CONFIG.registry_id, channel: CONFIG.channel }).refresh())).toEqual([
      'ok',
    ]);
    await host.publish({ release: 1 });
    expect(verdict(await host.client({ minimumVersion: 2 }).refresh())).toEqual(['ok']);
    await host.revoke({ entries: ['deny'] });
    expect(verdict(await host.client().refresh())).toEqual(['ok']);
    await rotateAll(host);
    expect(verdict(await host.client().refresh())).toEqual(['ok']);
  });

  test('a timestamp of four minutes ahead accepts it: clocks differ', async () => {
    await using host = await newHost();
    value(await host.client().refresh());
    await signOver(host, { version: 2, hours: 72 + 4 / 60 });
    expect(verdict(await host.client().refresh())).toEqual(['ok']);
  });
});

test('a timestamp of next year says of when it is', async () => {
  await using host = await newHost({ now: new Date('2026-02-03T04:05:06Z') });
  await signOver(host, { version: 2, hours: 72 + 365 * 24 });
  expect(await host.client().refresh()).toMatchObject({
    findings: [
      { code: 'PUBLICATION_FUTURE', message: 'the timestamp is of 2027-02-03T04:05:06Z, which has not come yet' },
    ],
  });
});

test('another snapshot of a version that was shown is told by the floors alone', async () => {
  await using host = await newHost();
  value(await host.client().refresh());
  await rm(join(host.cacheDir, 'generations'), { recursive: true });
  expect(verdict(await host.client().refresh())).toEqual(['ok']);
  await rm(join(host.cacheDir, 'generations'), { recursive: true });
  await signOver(host, { version: 1, hours: 71 });
  expect(new Set(verdict(await host.client().refresh()))).toEqual(new Set(['PUBLICATION_FORKED']));
});

test('a version run up by a thief of S locks nobody out once the holders of the root name another key', async () => {
  await using host = await newHost();
  value(await host.client().refresh());
  const back = await host.snapshot('before');
  await signOver(host, { version: 1_000_000 });
  value(await host.client().refresh());
  await back();
  expect(new Set(verdict(await host.client().refresh()))).toEqual(new Set(['PUBLICATION_ROLLBACK']));
  await rotateAll(host);
  expect(verdict(await host.client().refresh())).toEqual(['ok']);
});

interface Answered {
  readonly name: string;
  readonly tamper: () => Answer;
  /** For files whose length and digest are signed, and for the timestamp, of which neither is. */
  readonly refusedWith: string;
  readonly timestamp?: string;
}

const TIMEOUT_MS = 120;

const ANSWERS: readonly Answered[] = [
  {
    name: 'with a byte flipped',
    tamper: tampers.flipByte,
    refusedWith: 'PUBLICATION_DIGEST_MISMATCH',
    timestamp: 'PUBLICATION_SIGNATURE_INVALID',
  },
  { name: 'cut off in the middle', tamper: tampers.truncate, refusedWith: 'PUBLICATION_TRUNCATED' },
  {
    name: 'shorter, ended in good order',
    tamper: () => tampers.shorten(5),
    refusedWith: 'PUBLICATION_TRUNCATED',
    timestamp: 'PUBLICATION_MALFORMED',
  },
  { name: 'empty', tamper: tampers.empty, refusedWith: 'PUBLICATION_TRUNCATED', timestamp: 'PUBLICATION_MALFORMED' },
  { name: 'without end', tamper: () => tampers.endless(), refusedWith: 'PUBLICATION_TOO_LARGE' },
  {
    name: 'a bomb of compression',
    tamper: () => tampers.compressionBomb(8_000_000),
    refusedWith: 'PUBLICATION_TOO_LARGE',
  },
  { name: 'a byte at a time', tamper: () => tampers.trickle(), refusedWith: 'PUBLICATION_UNREACHABLE' },
  { name: 'never', tamper: tampers.silent, refusedWith: 'PUBLICATION_UNREACHABLE' },
  { name: 'with 404', tamper: () => tampers.status(404), refusedWith: 'PUBLICATION_NOT_FOUND' },
  { name: 'with 403', tamper: () => tampers.status(403), refusedWith: 'PUBLICATION_NOT_FOUND' },
  { name: 'with 401', tamper: () => tampers.status(401), refusedWith: 'PUBLICATION_UNAUTHORIZED' },
  { name: 'with 500', tamper: () => tampers.status(500), refusedWith: 'PUBLICATION_UNREACHABLE' },
  {
    name: 'by a redirect to another host',
    tamper: () => tampers.redirect('http://127.0.0.2:9/x'),
    refusedWith: 'PUBLICATION_UNREACHABLE',
  },
];

/** Every file that the server has answered a whole refresh with, and whose bytes are signed for by the metadata. */
async function filesRead(host: Host): Promise<string[]> {
  host.server.requests.length = 0;
  const client = host.client({ cacheDir: `${host.cacheDir}-probe`, prefetch: EVERYTHING });
  value(await client.refresh());
  return host.server.requests.filter((path) => !/^metadata\/\d+\.root\.json|^heads\//.test(path));
}

describe('every file that is answered', () => {
  test.each(ANSWERS)('$name is refused', async ({ tamper, refusedWith, timestamp }) => {
    await using host = await newHost();
    const files = await filesRead(host);
    expect(files.length).toBeGreaterThan(10);
    for (const [nth, path] of files.entries()) {
      host.server.answers.splice(0, 1, [new RegExp(`^${path.replaceAll('.', '\\.')}$`), tamper()]);
      const fileTimeoutMs = refusedWith === 'PUBLICATION_UNREACHABLE' ? TIMEOUT_MS : 10_000;
      const client = host.client({ cacheDir: join(host.cacheDir, String(nth)), prefetch: EVERYTHING, fileTimeoutMs });
      const expected = path === TIMESTAMP ? (timestamp ?? refusedWith) : refusedWith;
      const codes = verdict(await client.refresh());
      // Flipped in its JSON, a timestamp may no longer be one.
      expect([path, codes[0]]).toEqual([
        path,
        codes[0] === 'PUBLICATION_MALFORMED' && path === TIMESTAMP ? codes[0] : expected,
      ]);
    }
    host.server.answers.length = 0;
    expect(verdict(await host.client({ prefetch: EVERYTHING }).refresh())).toEqual(['ok']);
  });

  test('compressed and cut short is refused', async () => {
    await using host = await newHost();
    host.server.answers.push([/snapshot/, tampers.brokenCompression()]);
    expect(verdict(await host.client().refresh())).toEqual(['PUBLICATION_TRUNCATED']);
  });
});

test('nothing that was refused is in the cache', async () => {
  await using host = await newHost();
  host.server.answers.push([/revocations\.json$/, tampers.flipByte()]);
  expect(verdict(await host.client().refresh())).toEqual(['PUBLICATION_DIGEST_MISMATCH']);
  expect(await readdir(join(host.cacheDir, 'generations'))).toEqual([]);
  expect(verdict(await host.client().loadCached())).toEqual(['PUBLICATION_NOT_FOUND']);
  await expect(readFile(join(host.cacheDir, 'state.json'))).rejects.toThrow('ENOENT');
});
