import { execFileSync } from 'node:child_process';
import { mkdir, readdir, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { planPublish, planResign } from '../../../action/publication/publication-files.ts';
import { prunePublication, PRUNE_AFTER_HOURS } from '../../../action/publication/prune-publication.ts';
import { readPublication, type PreviousPublication } from '../../../action/publication/publication-reader.ts';
import { reachableFiles } from '../../../action/publication/reachable-files.ts';
import type { PublicationStore } from '../../../action/publication/publication-store.ts';
import { writePublication } from '../../../action/publication/publication-writer.ts';
import { SNAPSHOT_LIFETIME_HOURS, TIMESTAMP_LIFETIME_HOURS } from '../../../signing/tuf/roles.ts';
import { newCheckout } from '../../fixtures/checkout.ts';
import { newRelease, POLICY } from '../../fixtures/registry.ts';
import { json, newRegistry, publishFirst, value, verdict, type Registry } from '../../signing/tuf/registry-fixture.ts';
import { temporaryDirectory, type TemporaryDirectory } from '../../signing/tuf/temporary-directory.ts';
import { BRANCH, newLocation, openStore, STORE_KINDS, type StoreKind } from './store-fixture.ts';

const DAY = 24;

interface Site extends AsyncDisposable {
  readonly folder: TemporaryDirectory;
  readonly location: string;
  readonly registry: Registry;
  readonly store: PublicationStore & AsyncDisposable;
}

const later = ({ now }: Registry, hours: number) => new Date(now.getTime() + hours * 3_600_000);

type Plan = (previous: PreviousPublication, now: Date) => ReturnType<typeof planResign>;

async function write({ store, registry }: Site, hours: number, plan: Plan): Promise<void> {
  const planned = async (previous: PreviousPublication | undefined) => {
    if (previous === undefined) throw new Error('nothing is published');
    return plan(previous, later(registry, hours));
  };
  value(await writePublication({ store, trustedRoot: registry.root, depth: 'metadata', message: 'x', plan: planned }));
}

/** Published on days 0, 1 and 10, re-signed between. */
async function site(kind: StoreKind): Promise<Site> {
  const folder = await temporaryDirectory();
  const location = await newLocation(kind, folder);
  const registry = await newRegistry();
  const store = await openStore(kind, location);
  await publishFirst(registry, store);
  const made = {
    folder,
    location,
    registry,
    store,
    [Symbol.asyncDispose]: async () => {
      await store[Symbol.asyncDispose]();
      await folder[Symbol.asyncDispose]();
    },
  };
  const { keys } = registry;
  for (const day of [1, 10]) {
    const change = { set: new Map([['policy.json', json({ policy: day + 1 })]]) };
    await write(made, day * DAY, (previous, now) => planPublish(previous, { change, keys, now }));
    await write(made, (day + 2) * DAY, (previous, now) => planResign(previous, { key: keys.snapshot, now }));
  }
  return made;
}

const prune = ({ store, registry }: Site, hours: number, more = {}) =>
  prunePublication({
    store,
    trustedRoot: registry.root,
    dryRun: false,
    forgetHistory: false,
    now: later(registry, hours),
    ...more,
  });

const shown = (paths: readonly string[]) => paths.map((path) => path.replace(/[0-9a-f]{64}/, '<sha256>'));
const wholeOf = async ({ store, registry }: Site) =>
  value(await readPublication(store, registry.root, 'every-target'))?.metadata.roles.snapshot.version;

test('the stated time is longer than any timestamp or snapshot lives, by far', () => {
  expect(PRUNE_AFTER_HOURS).toBeGreaterThan(4 * Math.max(TIMESTAMP_LIFETIME_HOURS, SNAPSHOT_LIFETIME_HOURS));
});

describe.each(STORE_KINDS)('pruning a %s', (kind) => {
  test('takes nothing before the time, then what the first snapshot alone led to, and never a root', async () => {
    await using made = await site(kind);
    // Snapshot 1 was superseded on day 1.
    expect(value(await prune(made, (1 + 14) * DAY - 1))).toEqual({ paths: [], recentSnapshots: 4 });
    const { paths, recentSnapshots } = value(await prune(made, (1 + 14) * DAY + 1));
    expect(shown(paths)).toEqual([
      'targets/<sha256>.policy.json',
      'metadata/1.admissions.json',
      'metadata/1.snapshot.json',
    ]);
    expect(recentSnapshots).toBe(3);
    for (const path of paths) expect(await made.store.read(path)).toBeUndefined();
    expect(await made.store.read('metadata/1.root.json')).toBeDefined();
    expect(await wholeOf(made)).toBe(5);
    // The next writer goes on.
    const key = made.registry.keys.snapshot;
    await write(made, 16 * DAY, (previous, now) => planResign(previous, { key, now }));
    expect(await wholeOf(made)).toBe(6);
  });

  test('says what it would take, and takes nothing', async () => {
    await using made = await site(kind);
    const said = value(await prune(made, 40 * DAY, { dryRun: true })).paths;
    expect(said.length).toBeGreaterThan(5);
    for (const path of said) expect(await made.store.read(path)).toBeDefined();
    expect(value(await prune(made, 40 * DAY)).paths).toEqual(said);
    expect(value(await prune(made, 40 * DAY)).paths).toEqual([]);
    expect(await wholeOf(made)).toBe(5);
  });

  test('breaks no reader that began with a timestamp that is good', async () => {
    await using made = await site(kind);
    const { store, registry } = made;
    const timestamp = await store.read('metadata/timestamp.json');
    const snapshot = await store.read('metadata/5.snapshot.json');
    const change = { set: new Map([['policy.json', json({ policy: 99 })]]) };
    // Published and pruned while the reader is between timestamp and snapshot, at the last moment of its timestamp.
    const end = (12 + 3) * DAY;
    await write(made, end, (previous, now) => planPublish(previous, { change, keys: registry.keys, now }));
    value(await prune(made, end));
    const read = async (path: string) => (path === 'metadata/timestamp.json' ? timestamp : store.read(path));
    const seen = await readPublication(
      { ...store, readHead: () => store.readHead(), read },
      registry.root,
      'every-target',
    );
    expect(value(seen)?.metadata.roles.snapshot.version).toBe(5);
    expect(snapshot).toBeDefined();
  });

  test('of a publication that does not verify takes nothing', async () => {
    await using made = await site(kind);
    const other = await newRegistry();
    const refused = await prunePublication({ ...(await requestOf(made)), trustedRoot: other.root });
    expect(verdict(refused)).toEqual(['PUBLICATION_SIGNATURE_INVALID']);
    expect(await made.store.read('metadata/1.snapshot.json')).toBeDefined();
  });

  test('that another writer overtook takes nothing', async () => {
    await using made = await site(kind);
    const { store } = made;
    const key = made.registry.keys.snapshot;
    const overtaken: PublicationStore = {
      readHead: () => store.readHead(),
      read: (path) => store.read(path),
      commit: (change) => store.commit(change),
      remove: async (removal) => {
        await using other = await openStore(kind, made.location);
        await write({ ...made, store: other }, 40 * DAY, (previous, now) => planResign(previous, { key, now }));
        return store.remove?.(removal) ?? { kind: 'lost-race' };
      },
    };
    const request = { ...(await requestOf(made)), store: overtaken };
    expect(verdict(await prunePublication(request))).toEqual(['PUBLICATION_CONTENDED']);
    expect(await store.read('metadata/1.snapshot.json')).toBeDefined();
  });
});

async function requestOf({ store, registry }: Site) {
  return { store, trustedRoot: registry.root, dryRun: false, forgetHistory: false, now: later(registry, 40 * DAY) };
}

test('what a killed writer left in a folder goes, and what is none of ours stays', async () => {
  await using made = await site('directory');
  const litter = [
    `targets/${'a'.repeat(64)}.policy.json`,
    `metadata/.0b0e0000-0000-4000-8000-000000000000.part`,
    `index/sha256/${'b'.repeat(64)}`,
  ];
  const kept = ['CNAME', `evidence/sha256/${'c'.repeat(64)}`, 'heads/1.head.sigstore.json', 'metadata/notes.txt'];
  for (const path of [...litter, ...kept]) {
    await mkdir(dirname(join(made.location, path)), { recursive: true });
    await writeFile(join(made.location, path), 'left');
  }
  const { paths } = value(await prune(made, 40 * DAY));
  expect(litter.filter((path) => !paths.includes(path))).toEqual([]);
  expect(kept.filter((path) => paths.includes(path))).toEqual([]);
  expect(await readdir(join(made.location, 'index/sha256'))).toEqual([]);
  expect(await wholeOf(made)).toBe(5);
});

test('a snapshot that nobody of ours wrote stops it: nothing at or below it is judged', async () => {
  await using made = await site('directory');
  await writeFile(join(made.location, 'metadata/3.snapshot.json'), '{"signed":{"expires":"never","meta":{}}}');
  expect(value(await prune(made, 60 * DAY)).paths).toEqual([]);
});

test('a branch that is squashed has one commit, the same publication, and takes the next publish', async () => {
  await using made = await site('branch');
  const git = (...args: string[]) => execFileSync('git', args, { cwd: made.location, encoding: 'utf8' }).trim();
  expect(git('rev-list', '--count', BRANCH)).toBe('5');
  value(await prune(made, 40 * DAY, { forgetHistory: true }));
  expect(git('rev-list', '--count', BRANCH)).toBe('1');
  const key = made.registry.keys.snapshot;
  await using other = await openStore('branch', made.location);
  await write({ ...made, store: other }, 40 * DAY, (previous, now) => planResign(previous, { key, now }));
  expect(await wholeOf({ ...made, store: other })).toBe(6);
});

test('groups and shards of a snapshot superseded a minute ago stay, however old their files; those of an old one go', async () => {
  await using checkout = await newCheckout(POLICY, 1024);
  const { store, root: trustedRoot, directory } = checkout;
  checkout.commitRelease(await newRelease(checkout.publisher));
  value(await checkout.publish({ wholeUpTo: 0 }));
  const timestamp = await store.read('metadata/timestamp.json');
  const read = async (path: string) => (path === 'metadata/timestamp.json' ? timestamp : store.read(path));
  const before = { ...store, read };
  const filesIn = async (from: PublicationStore) => {
    const publication = value(await readPublication(from, trustedRoot, 'every-target'));
    if (publication === undefined) throw new Error('nothing is published');
    return value(await reachableFiles(publication, from)).map(({ path }) => path);
  };
  const [was, written] = [await filesIn(before), new Date(checkout.now.getTime() - 20 * DAY * 3_600_000)];
  for (const path of was) await utimes(join(directory, path), written, written);
  checkout.commitRelease(await newRelease(checkout.publisher, { version: '2.0.0' }));
  value(await checkout.publish({ wholeUpTo: 0 }));
  const request = { store, trustedRoot, dryRun: false, forgetHistory: false, now: checkout.now };
  value(await prunePublication(request));
  // A host that took the publication of a minute ago still finds all of it.
  expect(await filesIn(before)).toEqual(was);
  const is = await filesIn(store);
  const now = new Date(checkout.now.getTime() + 15 * DAY * 3_600_000);
  const { paths } = value(await prunePublication({ ...request, now }));
  const listed = /^(?:groups|index|catalog)\//;
  expect(was.some((path) => listed.test(path) && !is.includes(path))).toBe(true);
  expect(paths.filter((path) => listed.test(path)).sort()).toEqual(
    expect.arrayContaining(was.filter((path) => listed.test(path) && !is.includes(path))),
  );
  expect(await filesIn(store)).toEqual(is);
});
