import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { planPublish, planRevoke } from '../../action/publication/publication-files.ts';
import { encodeDocument } from '../../core/json/encode-document.ts';
import { newHost, type Host } from '../runtime/client/host-fixture.ts';
import { rotateAll } from '../runtime/client/rotation-fixture.ts';
import { json, value, verdict } from '../signing/tuf/registry-fixture.ts';

const LIST = { schema_version: 1, registry_id: 'registry.example', channel: 'stable' };
const A = { id: 'a', digests: ['sha256:1', 'sha256:2'], ordinals: [1, 2] };
const B = { id: 'b', digests: ['sha256:3'], ordinals: [3] };
const C = { id: 'c', digests: [], ordinals: [] };

/** Puts entries into a segment beside the publication, and names it. */
async function sealed(host: Host, entries: readonly object[], isThere = true): Promise<object> {
  const bytes = encodeDocument({ ...LIST, entries });
  const hex = createHash('sha256').update(bytes).digest('hex');
  await mkdir(join(host.directory, 'evidence/sha256'), { recursive: true });
  if (isThere) await writeFile(join(host.directory, 'evidence/sha256', hex), bytes);
  return { digest: `sha256:${hex}`, length: bytes.length, entries: entries.length };
}

const list = (...entries: object[]) => ({ ...LIST, entries });

interface Shrink {
  readonly name: string;
  readonly before: (host: Host) => Promise<object> | object;
  readonly after: (host: Host) => Promise<object> | object;
  readonly refusedWith: string;
}

const SHRINKS: readonly Shrink[] = [
  { name: 'a deny that is gone', before: () => list(A, B), after: () => list(A), refusedWith: 'PUBLICATION_SHRUNK' },
  { name: 'all denies gone', before: () => list(A, B), after: () => list(), refusedWith: 'PUBLICATION_SHRUNK' },
  {
    name: 'a deny that says something else under its old id',
    before: () => list({ ...A, reason: 'malware' }),
    after: () => list({ ...A, reason: 'a mistake' }),
    refusedWith: 'PUBLICATION_SHRUNK',
  },
  {
    name: 'a deny that covers one artifact less',
    before: () => list(A),
    after: () => list({ ...A, digests: ['sha256:1'] }),
    refusedWith: 'PUBLICATION_SHRUNK',
  },
  {
    name: 'a deny that covers one ordinal less',
    before: () => list(A),
    after: () => list({ ...A, ordinals: [2] }),
    refusedWith: 'PUBLICATION_SHRUNK',
  },
  {
    name: 'one of two denies that say the same but for what they cover',
    before: () => list(A, { ...A, digests: ['sha256:9'] }),
    after: () => list(A),
    refusedWith: 'PUBLICATION_SHRUNK',
  },
  {
    name: 'a sealed segment that is gone',
    before: async (host) => ({ ...list(B), sealed: [await sealed(host, [A])] }),
    after: () => list(B),
    refusedWith: 'PUBLICATION_SHRUNK',
  },
  {
    name: 'a sealed segment that was put together anew, without one of its entries',
    before: async (host) => ({ ...list(C), sealed: [await sealed(host, [A, B])] }),
    after: async (host) => ({ ...list(C), sealed: [await sealed(host, [B])] }),
    refusedWith: 'PUBLICATION_SHRUNK',
  },
  {
    name: 'a sealed segment that nobody has',
    before: () => list(A),
    after: async (host) => ({ ...list(), sealed: [await sealed(host, [A, B], false)] }),
    refusedWith: 'PUBLICATION_NOT_FOUND',
  },
  {
    name: 'a list that is none',
    before: () => list(A),
    after: () => ({ ...LIST }),
    refusedWith: 'PUBLICATION_MALFORMED',
  },
  {
    name: 'segments that are none',
    before: () => list(A),
    after: () => ({ ...list(A), sealed: [{ digest: 'sha1:00' }] }),
    refusedWith: 'PUBLICATION_MALFORMED',
  },
];

const GROWTHS: readonly Omit<Shrink, 'refusedWith'>[] = [
  { name: 'a further deny', before: () => list(A), after: () => list(A, B) },
  { name: 'another order', before: () => list(A, B), after: () => list(B, A) },
  {
    name: 'a deny that covers more',
    before: () => list(A),
    after: () => list({ ...A, digests: [...A.digests, 'sha256:4'] }),
  },
  {
    name: 'denies that moved into a segment, which is not fetched',
    before: () => list(A, B),
    after: async (host) => ({ ...list(C), sealed: [await sealed(host, [A, B], false)] }),
  },
  {
    name: 'segments that were joined, which are not fetched',
    before: async (host) => ({ ...list(C), sealed: [await sealed(host, [A]), await sealed(host, [B])] }),
    after: async (host) => ({ ...list({ id: 'd' }), sealed: [await sealed(host, [A, B, C], false)] }),
  },
];

describe('denies', () => {
  test.each(SHRINKS)('$name: refused, and what was denied stays denied', async ({ before, after, refusedWith }) => {
    await using host = await newHost();
    await host.revoke(await before(host));
    value(await host.client().refresh());
    await host.revoke(await after(host));
    expect(verdict(await host.client().refresh())).toEqual([refusedWith]);
    // Neither another try nor another process forgets it.
    expect(verdict(await host.client().refresh())).toEqual([refusedWith]);
    const cached = value(await host.client().loadCached());
    expect(value(await cached.target('revocations.json'))).toEqual(Buffer.from(json(await before(host))));
  });

  test.each(SHRINKS.filter(({ refusedWith }) => refusedWith === 'PUBLICATION_SHRUNK'))(
    '$name: a host that has not seen the list of before cannot tell',
    async ({ before, after }) => {
      await using host = await newHost();
      await host.revoke(await before(host));
      await host.revoke(await after(host));
      expect(verdict(await host.client().refresh())).toEqual(['ok']);
    },
  );

  test.each(GROWTHS)('$name: accepted', async ({ before, after }) => {
    await using host = await newHost();
    await host.revoke(await before(host));
    value(await host.client().refresh());
    await host.revoke(await after(host));
    expect(verdict(await host.client().refresh())).toEqual(['ok']);
  });

  test('that are fewer stay refused when the root names another key R, until whoever runs the host removes the cache', async () => {
    await using host = await newHost();
    await host.revoke(list(A, B));
    value(await host.client().refresh());
    const keys = await rotateAll(host);
    value(await host.client().refresh());
    const { snapshot, revocations } = keys;
    await host.write((previous) =>
      planRevoke(previous, { revocations: json(list(A)), keys: { revocations, snapshot }, now: host.clock.now }),
    );
    expect(verdict(await host.client().refresh())).toEqual(['PUBLICATION_SHRUNK']);
    await rm(host.cacheDir, { recursive: true });
    expect(verdict(await host.client().refresh())).toEqual(['ok']);
  });

  test('that the cache lost are fetched again under their digest, to compare with', async () => {
    await using host = await newHost();
    await host.revoke(list(A, B));
    value(await host.client().refresh());
    for (const name of await readdir(join(host.cacheDir, 'targets'))) await rm(join(host.cacheDir, 'targets', name));
    await host.revoke(list(A));
    expect(verdict(await host.client().refresh())).toEqual(['PUBLICATION_SHRUNK']);
  });

  test('that neither the cache nor the source has any more cannot be compared with: nothing new is accepted', async () => {
    await using host = await newHost();
    await host.revoke(list(A, B));
    value(await host.client().refresh());
    for (const name of await readdir(join(host.cacheDir, 'targets')))
      await writeFile(join(host.cacheDir, 'targets', name), 'x');
    const old = await readdir(join(host.directory, 'targets'));
    await host.revoke(list(A, B, C));
    for (const name of old.filter((file) => file.endsWith('.revocations.json')))
      await rm(join(host.directory, 'targets', name));
    expect(verdict(await host.client().refresh())).toEqual(['PUBLICATION_MALFORMED']);
  });

  test('are there without a connection, segments and all', async () => {
    await using host = await newHost();
    const segment = await sealed(host, [A, B]);
    await host.revoke({ ...list(C), sealed: [segment] });
    value(await host.client().refresh());
    await rm(host.directory, { recursive: true });
    const cached = value(await host.client().loadCached());
    expect(verdict(await cached.target('revocations.json'))).toEqual(['ok']);
    const hex = 'digest' in segment ? String(segment.digest).slice('sha256:'.length) : '';
    expect(verdict(await cached.evidence(hex, 10_000))).toEqual(['ok']);
  });
});

const shard = (...digests: string[]) => ({
  shard: 0,
  plugins: [{ plugin_id: 'p', releases: digests.map((digest) => ({ artifact: { digest } })) }],
});
const registry = (next: number, ...digests: string[]) => ({
  next_ordinal: next,
  allowlist: digests.map((digest) => ({ digest })),
});

interface Lists {
  readonly name: string;
  readonly path: string;
  readonly before: object;
  readonly after: object;
  readonly maxLostRows?: number;
  readonly refusedWith: string;
}

const LISTS: readonly Lists[] = [
  {
    name: 'a shard without a row that it had',
    path: 'index/00.json',
    before: shard('1', '2'),
    after: shard('1'),
    refusedWith: 'PUBLICATION_SHRUNK',
  },
  {
    name: 'a shard with a row in the place of another',
    path: 'index/00.json',
    before: shard('1', '2'),
    after: shard('1', '3'),
    refusedWith: 'PUBLICATION_SHRUNK',
  },
  {
    name: 'two rows less, where one may go',
    path: 'index/00.json',
    before: shard('1', '2', '3'),
    after: shard('1'),
    maxLostRows: 1,
    refusedWith: 'PUBLICATION_SHRUNK',
  },
  {
    name: 'one row less, where one may go',
    path: 'index/00.json',
    before: shard('1', '2'),
    after: shard('1'),
    maxLostRows: 1,
    refusedWith: 'ok',
  },
  {
    name: 'a shard with a further row',
    path: 'index/00.json',
    before: shard('1'),
    after: shard('1', '2'),
    refusedWith: 'ok',
  },
  {
    name: 'a registry.json without a row that it had',
    path: 'registry.json',
    before: registry(2, '1', '2'),
    after: registry(2, '1'),
    refusedWith: 'PUBLICATION_SHRUNK',
  },
  {
    name: 'a registry.json that has counted back',
    path: 'registry.json',
    before: { next_ordinal: 20_000, index: {} },
    after: { next_ordinal: 19_999, index: {} },
    refusedWith: 'PUBLICATION_SHRUNK',
  },
  {
    name: 'a registry.json that outgrew its list',
    path: 'registry.json',
    before: registry(2, '1', '2'),
    after: { next_ordinal: 3, index: { shards: 1024, digests: [] } },
    refusedWith: 'ok',
  },
];

describe('what is admitted', () => {
  const publish = (host: Host, set: Map<string, Uint8Array>, removed: readonly string[] = []) =>
    host.write((previous) =>
      planPublish(previous, { change: { set, remove: removed }, keys: host.registry.keys, now: host.clock.now }),
    );

  test.each(LISTS)('$name: $refusedWith', async ({ path, before, after, maxLostRows, refusedWith }) => {
    await using host = await newHost();
    await publish(host, new Map([[path, json(before)]]));
    const first = value(await host.client().refresh());
    value(await first.target(path));
    await publish(host, new Map([[path, json(after)]]));
    const options = maxLostRows === undefined ? {} : { maxLostRows };
    const second = value(await host.client(options).refresh());
    expect(verdict(await second.target(path))).toEqual([refusedWith]);
    expect(verdict(await second.target(path))).toEqual([refusedWith]);
    const cached = value(await host.client(options).loadCached());
    expect(verdict(await cached.target(path))).toEqual([refusedWith]);
    const stranger = value(await host.client({ cacheDir: `${host.cacheDir}-new` }).refresh());
    expect(verdict(await stranger.target(path))).toEqual(['ok']);
  });

  test('a list of shards that lost one is refused as a whole', async () => {
    await using host = await newHost();
    value(await host.client().refresh());
    await publish(host, new Map(), ['index/01.json']);
    expect(verdict(await host.client().refresh())).toEqual(['PUBLICATION_SHRUNK']);
    expect(verdict(await host.client({ cacheDir: `${host.cacheDir}-new` }).refresh())).toEqual(['ok']);
    expect(await readFile(join(host.cacheDir, 'state.json'), 'utf8')).toContain('"version":1');
  });

  test('a shard beyond 256, under another digest each time, may lose no row either', async () => {
    await using host = await newHost();
    const publication = value(await host.client().refresh());
    await mkdir(join(host.directory, 'index/sha256'), { recursive: true });
    const read = async (content: object, name = 'index/1024/0ab') => {
      const bytes = json(content);
      const hex = createHash('sha256').update(bytes).digest('hex');
      await writeFile(join(host.directory, 'index/sha256', hex), bytes);
      return verdict(await publication.named(`index/sha256/${hex}`, hex, 10_000, { name, folder: 'index/sha256' }));
    };
    expect(await read(shard('1', '2'))).toEqual(['ok']);
    expect(await read(shard('1', '2', '3'))).toEqual(['ok']);
    expect(await read(shard('1', '3'))).toEqual(['PUBLICATION_SHRUNK']);
    // A migration makes other shards, under other names.
    expect(await read(shard('1', '3'), 'index/4096/0ab')).toEqual(['ok']);
  });
});
