import { readFile, rm, writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { directoryStore } from '../../../action/publication/directory-store.ts';
import { httpPort } from '../../../action/publication/http-port.ts';
import { copyPublication } from '../../../action/publication/copy-publication.ts';
import {
  copyToMirrors,
  mirroredStore,
  PASS_LIMIT_MS,
  type NamedStore,
} from '../../../action/publication/mirrored-store.ts';
import { objectStore } from '../../../action/publication/object-store.ts';
import { planPublish, planResign, planRevoke } from '../../../action/publication/publication-files.ts';
import { readPublication } from '../../../action/publication/publication-reader.ts';
import { PublicationStoreError, type PublicationStore } from '../../../action/publication/publication-store.ts';
import { writePublication } from '../../../action/publication/publication-writer.ts';
import { startBucket } from '../../../lab/bucket/server.ts';
import { json, newRegistry, publishFirst, value, verdict, type Registry } from '../../signing/tuf/registry-fixture.ts';
import { temporaryDirectory, type TemporaryDirectory } from '../../signing/tuf/temporary-directory.ts';
import { newLocation, openStore, STORE_KINDS } from './store-fixture.ts';

const EMPTY_REGISTRY = { schema_version: 1, index: { shards: 256, digests: [] } };

interface Site extends AsyncDisposable {
  readonly registry: Registry;
  readonly folder: TemporaryDirectory;
  readonly primary: PublicationStore;
}

async function published(): Promise<Site> {
  const folder = await temporaryDirectory();
  const registry = await newRegistry();
  const primary = directoryStore({ directory: folder.in('primary') });
  await publishFirst(registry, primary);
  return { registry, folder, primary, [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose]() };
}

const versionIn = async (store: PublicationStore, { root }: Registry) =>
  value(await readPublication(store, root, 'every-target'))?.metadata.roles.timestamp.version;

function resign(store: PublicationStore, { root, keys, now }: Registry, hours = 0) {
  return writePublication({
    store,
    trustedRoot: root,
    depth: 'metadata',
    message: 'Re-sign',
    plan: async (previous) => {
      if (previous === undefined) throw new Error('nothing is published');
      return planResign(previous, { key: keys.snapshot, now: new Date(now.getTime() + hours * 3_600_000) });
    },
  });
}

function revokeIn(store: PublicationStore, { root, keys, now }: Registry, entry: string) {
  return writePublication({
    store,
    trustedRoot: root,
    depth: 'metadata',
    message: 'Revoke',
    plan: async (previous) => {
      if (previous === undefined) throw new Error('nothing is published');
      return planRevoke(previous, { revocations: json({ entries: [entry] }), keys, now });
    },
  });
}

const broken = (message = 'connection refused'): PublicationStore => {
  const fail = () => Promise.reject(new PublicationStoreError(message));
  return { readHead: fail, read: fail, commit: fail };
};

const named = (name: string, store: PublicationStore): NamedStore => ({ name, store });

describe('a mirror', () => {
  test.each(STORE_KINDS)('in a %s takes all of a publication, then what is new of it, then nothing', async (kind) => {
    await using site = await published();
    await using mirror = await openStore(kind, await newLocation(kind, site.folder));
    const request = { from: site.primary, to: mirror, trustedRoot: site.registry.root };
    expect(value(await copyPublication(request)).kind).toBe('copied');
    expect(await versionIn(mirror, site.registry)).toBe(1);
    value(await resign(site.primary, site.registry, 30));
    expect(value(await copyPublication(request))).toEqual({ kind: 'copied', files: 1 + 4 });
    expect(await versionIn(mirror, site.registry)).toBe(2);
    expect(value(await copyPublication(request))).toEqual({ kind: 'same', files: 0 });
  });

  test('gets the same change as the primary, and is named with what became of it', async () => {
    await using site = await published();
    const mirror = directoryStore({ directory: site.folder.in('mirror') });
    await copyToMirrors(site.primary, [named('m', mirror)], site.registry.root);
    const store = mirroredStore({
      primary: named('p', site.primary),
      mirrors: [named('m', mirror), named('gone', broken())],
      trustedRoot: site.registry.root,
      failover: false,
    });
    value(await resign(store, site.registry));
    const [copied, failed] = store.reports();
    expect(copied).toEqual({ name: 'm', outcome: { kind: 'ok', value: { kind: 'copied', files: 1 } } });
    expect([failed?.name, failed === undefined ? [] : verdict(failed.outcome)]).toEqual(['gone', ['MIRROR_FAILED']]);
    expect(await mirror.read('metadata/timestamp.json')).toEqual(await site.primary.read('metadata/timestamp.json'));
  });

  test('that failed gets what it missed with the next change', async () => {
    await using site = await published();
    await using bucket = await startBucket();
    const mirror = objectStore({ port: httpPort({ base: bucket.url }) });
    const open = () =>
      mirroredStore({
        primary: named('p', site.primary),
        mirrors: [named('m', mirror)],
        trustedRoot: site.registry.root,
        failover: false,
      });
    bucket.fault = () => 403;
    const first = open();
    value(await resign(first, site.registry));
    expect(first.reports().map(({ outcome }) => verdict(outcome))).toEqual([['MIRROR_FAILED']]);
    bucket.fault = undefined;
    const second = open();
    value(await resign(second, site.registry));
    expect(second.reports().map(({ outcome }) => verdict(outcome))).toEqual([['ok']]);
    expect(await versionIn(mirror, site.registry)).toBe(3);
  });

  test('that answers slowly is given up after a time, asked nothing further, and gets it with a later change', async () => {
    await using site = await published();
    const fast = directoryStore({ directory: site.folder.in('mirror') });
    await copyToMirrors(site.primary, [named('m', fast)], site.registry.root);
    value(await resign(site.primary, site.registry));
    let [delayMs, asked] = [100, 0];
    const slow: PublicationStore = {
      readHead: async () => wait(fast.readHead()),
      read: async (path) => wait(fast.read(path)),
      commit: async (change) => wait(fast.commit(change)),
    };
    const wait = async <T>(answer: Promise<T>): Promise<T> => {
      asked += 1;
      await sleep(delayMs);
      return answer;
    };
    const open = (passLimitMs: number) =>
      mirroredStore({
        primary: named('p', site.primary),
        mirrors: [named('slow', slow)],
        trustedRoot: site.registry.root,
        failover: true,
        passLimitMs,
      });
    const store = open(250);
    expect(verdict(await revokeIn(store, site.registry, 'denied'))).toEqual(['ok']);
    expect(store.reports().map(({ name, outcome }) => [name, ...verdict(outcome)])).toEqual([
      ['slow', 'MIRROR_FAILED'],
    ]);
    const before = asked;
    await sleep(3 * delayMs);
    expect(asked - before).toBeLessThanOrEqual(1);
    expect(await versionIn(site.primary, site.registry)).toBe(3);
    expect(await versionIn(fast, site.registry)).toBe(1);
    delayMs = 0;
    const again = open(PASS_LIMIT_MS);
    value(await resign(again, site.registry, 1));
    expect(again.reports().map(({ outcome }) => verdict(outcome))).toEqual([['ok']]);
    expect(await versionIn(fast, site.registry)).toBe(4);
  });

  test('that holds something else is written over; what it holds decides nothing', async () => {
    await using site = await published();
    const other = await newRegistry();
    const mirror = directoryStore({ directory: site.folder.in('mirror') });
    await publishFirst(other, mirror);
    value(await resign(mirror, other, 1));
    const request = { from: site.primary, to: mirror, trustedRoot: site.registry.root };
    expect(verdict(await copyPublication(request))).toEqual(['ok']);
    expect(await versionIn(mirror, site.registry)).toBe(1);
  });

  test('with a file that was changed there is mended where all of it is compared', async () => {
    await using site = await published();
    const mirror = directoryStore({ directory: site.folder.in('mirror') });
    const request = { from: site.primary, to: mirror, trustedRoot: site.registry.root };
    value(await copyPublication(request));
    const { targets } = (await readPublication(mirror, site.registry.root, 'metadata').then(value))?.metadata ?? {};
    const path = `targets/${targets?.get('policy.json')?.sha256}.policy.json`;
    await writeFile(site.folder.in('mirror', path), 'tampered');
    expect(value(await copyPublication(request))).toEqual({ kind: 'same', files: 0 });
    expect(value(await copyPublication({ ...request, repair: true }))).toEqual({ kind: 'same', files: 1 });
    expect(await versionIn(mirror, site.registry)).toBe(1);
  });

  test('is not taken back to an older publication, nor to one that goes beside its own', async () => {
    await using site = await published();
    const mirror = directoryStore({ directory: site.folder.in('mirror') });
    const request = { from: site.primary, to: mirror, trustedRoot: site.registry.root };
    value(await copyPublication(request));
    value(await resign(mirror, site.registry));
    expect(verdict(await copyPublication(request))).toEqual(['MIRROR_AHEAD']);
    value(await revokeIn(site.primary, site.registry, 'one'));
    expect(verdict(await copyPublication(request))).toEqual(['MIRROR_DIVERGED']);
    expect(await versionIn(mirror, site.registry)).toBe(2);
  });

  test('takes nothing of a publication that lacks a file or holds another in its place', async () => {
    await using site = await published();
    const mirror = directoryStore({ directory: site.folder.in('mirror') });
    const read = value(await readPublication(site.primary, site.registry.root, 'metadata'));
    const path = `targets/${read?.metadata.targets.get('policy.json')?.sha256}.policy.json`;
    const file = site.folder.in('primary', path);
    const request = { from: site.primary, to: mirror, trustedRoot: site.registry.root };
    const bytes = await readFile(file);
    await writeFile(file, Buffer.from(bytes).reverse());
    expect(verdict(await copyPublication(request))).toEqual(['PUBLICATION_DIGEST_MISMATCH']);
    await rm(file);
    expect(verdict(await copyPublication(request))).toEqual(['PUBLICATION_NOT_FOUND']);
    expect(await mirror.readHead()).toBeUndefined();
  });
});

describe('a deny while the primary is out of reach', () => {
  test('goes to the mirrors, and the primary takes it over before it is written to again', async () => {
    await using site = await published();
    const mirrors = ['m1', 'm2'].map((name) => named(name, directoryStore({ directory: site.folder.in(name) })));
    await copyToMirrors(site.primary, mirrors, site.registry.root);
    const trustedRoot = site.registry.root;
    const open = (primary: PublicationStore, failover: boolean) =>
      mirroredStore({ primary: named('p', primary), mirrors, trustedRoot, failover });
    const first = open(broken(), true);
    expect(verdict(await revokeIn(first, site.registry, 'denied'))).toEqual(['ok']);
    expect(first.reports().map(({ name, outcome }) => [name, ...verdict(outcome)])).toEqual([
      ['p', 'MIRROR_FAILED'],
      ['m2', 'ok'],
    ]);
    // The primary is back and knows nothing of it: a publish must not go on from there.
    const second = open(site.primary, false);
    const change = { set: new Map([['registry.json', json(EMPTY_REGISTRY)]]) };
    const { keys, now } = site.registry;
    const written = writePublication({
      store: second,
      trustedRoot,
      depth: 'metadata',
      message: 'Publish',
      plan: async (previous) => {
        if (previous === undefined) throw new Error('nothing is published');
        return planPublish(previous, { change, keys, now });
      },
    });
    expect(verdict(await written)).toEqual(['ok']);
    for (const store of [site.primary, ...mirrors.map((one) => one.store)]) {
      const read = value(await readPublication(store, trustedRoot, 'every-target'));
      expect(read?.metadata.roles.revocations.version).toBe(2);
      expect(
        Buffer.from(value((await read?.target('revocations.json')) ?? { kind: 'ok', value: Buffer.of() })),
      ).toEqual(Buffer.from(json({ entries: ['denied'] })));
    }
  });

  test('is taken over from the mirror that has come farthest', async () => {
    await using site = await published();
    const mirrors = ['old', 'new', 'older'].map((name) =>
      named(name, directoryStore({ directory: site.folder.in(name) })),
    );
    const trustedRoot = site.registry.root;
    await copyToMirrors(site.primary, mirrors, trustedRoot);
    const farthest = mirrors[1]?.store ?? broken();
    value(await revokeIn(farthest, site.registry, 'one'));
    await copyToMirrors(farthest, mirrors.slice(0, 1), trustedRoot);
    value(await revokeIn(farthest, site.registry, 'two'));
    const store = mirroredStore({ primary: named('p', site.primary), mirrors, trustedRoot, failover: false });
    value(await resign(store, site.registry));
    const read = value(await readPublication(site.primary, trustedRoot, 'every-target'));
    expect(read?.metadata.roles.revocations.version).toBe(3);
    expect(store.reports().map(({ outcome }) => verdict(outcome))).toEqual([['ok'], ['ok'], ['ok']]);
  });

  test('is refused where nobody said that mirrors may be written first, and where none answers', async () => {
    await using site = await published();
    const trustedRoot = site.registry.root;
    const mirrors = [named('m', directoryStore({ directory: site.folder.in('m') }))];
    const without = mirroredStore({ primary: named('p', broken()), mirrors, trustedRoot, failover: false });
    expect(verdict(await revokeIn(without, site.registry, 'x'))).toEqual(['PUBLICATION_UNREACHABLE']);
    const all = { primary: named('p', broken()), mirrors: [named('q', broken())], trustedRoot, failover: true };
    expect(verdict(await revokeIn(mirroredStore(all), site.registry, 'x'))).toEqual(['PUBLICATION_UNREACHABLE']);
  });

  test('goes to a mirror where the primary was spoiled, which is left for people to mend', async () => {
    await using site = await published();
    const mirrors = [named('m', directoryStore({ directory: site.folder.in('m') }))];
    const trustedRoot = site.registry.root;
    await copyToMirrors(site.primary, mirrors, trustedRoot);
    await writeFile(site.folder.in('primary/metadata/1.snapshot.json'), 'spoiled');
    const open = (failover: boolean) =>
      mirroredStore({ primary: named('p', site.primary), mirrors, trustedRoot, failover });
    expect(verdict(await resign(open(false), site.registry))).not.toEqual(['ok']);
    const store = open(true);
    expect(verdict(await revokeIn(store, site.registry, 'denied'))).toEqual(['ok']);
    expect(store.reports().map(({ name, outcome }) => [name, ...verdict(outcome)])).toEqual([['p', 'MIRROR_FAILED']]);
    // An older mirror could take the last denies with it, so nothing is written over but by a command that says so.
    const back = { from: mirrors[0]?.store ?? broken(), to: site.primary, trustedRoot };
    expect(verdict(await copyPublication(back))).toEqual(['ok']);
    expect(verdict(await resign(open(false), site.registry, 1))).toEqual(['ok']);
  });

  test('goes on at a mirror where the primary fails in the middle of the write', async () => {
    await using site = await published();
    const mirrors = [named('m', directoryStore({ directory: site.folder.in('m') }))];
    await copyToMirrors(site.primary, mirrors, site.registry.root);
    const failing = broken('no space left');
    const primary = { ...site.primary, commit: () => failing.commit({ expected: undefined, files: [], message: '' }) };
    const store = mirroredStore({
      primary: named('p', primary),
      mirrors,
      trustedRoot: site.registry.root,
      failover: true,
    });
    expect(verdict(await revokeIn(store, site.registry, 'denied'))).toEqual(['ok']);
    expect([
      await versionIn(site.primary, site.registry),
      await versionIn(mirrors[0]?.store ?? broken(), site.registry),
    ]).toEqual([1, 2]);
  });
});
