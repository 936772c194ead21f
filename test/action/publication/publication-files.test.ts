import { readFile, writeFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { directoryStore } from '../../../action/publication/directory-store.ts';
import {
  planFirst,
  planPublish,
  planResign,
  planRevoke,
  planRotation,
  type PublicationPlan,
} from '../../../action/publication/publication-files.ts';
import { readPublication, type PreviousPublication } from '../../../action/publication/publication-reader.ts';
import { createTargetsRole, createSnapshot, createTimestamp, fileInfo } from '../../../signing/tuf/metadata.ts';
import { expiryAfter, MAX_TARGETS_PER_ROLE } from '../../../signing/tuf/roles.ts';
import {
  json,
  newKey,
  newKeys,
  newRegistry,
  offlineTargets,
  publishFirst,
  rootOf,
  value,
  verdict,
  type Registry,
} from '../../signing/tuf/registry-fixture.ts';
import { temporaryDirectory, type TemporaryDirectory } from '../../signing/tuf/temporary-directory.ts';

const HOUR = 3_600_000;

interface Published extends AsyncDisposable {
  readonly registry: Registry;
  readonly folder: TemporaryDirectory;
  readonly previous: PreviousPublication;
}

async function published(): Promise<Published> {
  const registry = await newRegistry();
  const folder = await temporaryDirectory();
  await publishFirst(registry, directoryStore({ directory: folder.path }));
  const previous = await readAgain(registry, folder);
  return { registry, folder, previous, [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose]() };
}

async function readAgain(registry: Registry, folder: TemporaryDirectory): Promise<PreviousPublication> {
  const read = value(await readPublication(directoryStore({ directory: folder.path }), registry.root, 'every-target'));
  if (read === undefined) throw new Error('Nothing is published.');
  return read;
}

const pathsOf = (plan: PublicationPlan) => plan.files.map(({ path }) => path.replace(/[0-9a-f]{64}/, '<sha256>'));
const later = (registry: Registry, hours: number) => new Date(registry.now.getTime() + hours * HOUR);

describe('the files of a plan', () => {
  test('come targets first, timestamp last', async () => {
    const { first } = await newRegistry();
    const paths = pathsOf(first);
    expect(paths.slice(-6)).toEqual([
      'metadata/1.root.json',
      'metadata/1.targets.json',
      'metadata/1.admissions.json',
      'metadata/1.revocations.json',
      'metadata/1.snapshot.json',
      'metadata/timestamp.json',
    ]);
    expect(paths.slice(0, -6).every((path) => path.startsWith('targets/'))).toBe(true);
  });

  test('of a publish are what changed, admissions, snapshot and timestamp', async () => {
    await using site = await published();
    const { keys, now } = site.registry;
    const set = new Map([
      ['index/00.json', json({ new: true })],
      ['policy.json', json({ policy: 1 })],
    ]);
    const plan = value(await planPublish(site.previous, { change: { set, remove: ['index/01.json'] }, keys, now }));
    expect(pathsOf(plan)).toEqual([
      'targets/index/<sha256>.00.json',
      'metadata/2.admissions.json',
      'metadata/2.snapshot.json',
      'metadata/timestamp.json',
    ]);
    expect(plan.metadata.targets.has('index/01.json')).toBe(false);
    expect(plan.metadata.targets.has('catalog.json')).toBe(true);
  });

  test('of a publish that changes nothing are a timestamp', async () => {
    await using site = await published();
    const { keys, now } = site.registry;
    const plan = value(await planPublish(site.previous, { change: { set: new Map() }, keys, now }));
    expect(pathsOf(plan)).toEqual(['metadata/timestamp.json']);
  });

  test('of a revocation leave admissions alone', async () => {
    await using site = await published();
    const { keys, now } = site.registry;
    const plan = value(await planRevoke(site.previous, { revocations: json({ entries: ['deny'] }), keys, now }));
    expect(pathsOf(plan)).toEqual([
      'targets/<sha256>.revocations.json',
      'metadata/2.revocations.json',
      'metadata/2.snapshot.json',
      'metadata/timestamp.json',
    ]);
    expect(plan.metadata.roles.admissions.version).toBe(1);
  });

  test('of a re-signing are a timestamp, and a snapshot once it is due', async () => {
    await using site = await published();
    const key = site.registry.keys.snapshot;
    const soon = value(await planResign(site.previous, { key, now: later(site.registry, 6) }));
    expect(pathsOf(soon)).toEqual(['metadata/timestamp.json']);
    const due = value(await planResign(site.previous, { key, now: later(site.registry, 25) }));
    expect(pathsOf(due)).toEqual(['metadata/2.snapshot.json', 'metadata/timestamp.json']);
  });

  test('of a re-signing after the expiry renew it: a registry that slept can wake', async () => {
    await using site = await published();
    const now = later(site.registry, 100);
    const plan = value(await planResign(site.previous, { key: site.registry.keys.snapshot, now }));
    expect(plan.metadata.roles.timestamp.expires).toBe(expiryAfter(now, 72));
  });
});

describe('a plan is refused', () => {
  test.each(['revocations.json', 'config.json', 'index/../policy.json', 'other.json'])(
    'when a publish sets %s',
    async (path) => {
      await using site = await published();
      const { keys, now } = site.registry;
      const change = { set: new Map([[path, json({})]]) };
      expect(verdict(await planPublish(site.previous, { change, keys, now }))).toEqual(['PUBLICATION_PATH_FORBIDDEN']);
    },
  );

  test('when a role would list more than clients can read', async () => {
    await using site = await published();
    const { keys, now } = site.registry;
    const bytes = json({});
    const set = new Map(Array.from({ length: MAX_TARGETS_PER_ROLE }, (_, n) => [`index/x${n}.json`, bytes]));
    expect(verdict(await planPublish(site.previous, { change: { set }, keys, now }))).toEqual([
      'PUBLICATION_TOO_LARGE',
    ]);
  });

  test.each([
    ['admissions with the key of revocations', { admissions: 'revocations', snapshot: 'snapshot' }],
    ['the snapshot with the key of admissions', { admissions: 'admissions', snapshot: 'admissions' }],
  ] as const)('when it signs %s', async (_name, use) => {
    await using site = await published();
    const { keys, now } = site.registry;
    const change = { set: new Map([['policy.json', json({ policy: 2 })]]) };
    const wrong = { admissions: keys[use.admissions], snapshot: keys[use.snapshot] };
    expect(verdict(await planPublish(site.previous, { change, keys: wrong, now }))).toEqual([
      'PUBLICATION_KEY_UNUSABLE',
    ]);
  });

  test('when a signer answers with something that is no signature', async () => {
    await using site = await published();
    const key = { ...site.registry.keys.snapshot, sign: () => Buffer.alloc(64) };
    expect(verdict(await planResign(site.previous, { key, now: site.registry.now }))).toEqual([
      'PUBLICATION_KEY_UNUSABLE',
    ]);
  });

  test('when a re-signing would hide that a role has lapsed which its key cannot renew', async () => {
    await using site = await published();
    const input = { key: site.registry.keys.snapshot, now: later(site.registry, 366 * 24) };
    expect(new Set(verdict(await planResign(site.previous, input)))).toEqual(new Set(['PUBLICATION_EXPIRED']));
  });

  test('when the offline part lists a file that is not given', async () => {
    const { keys, root, now } = await newRegistry();
    const offline = await offlineTargets(keys, now, new Map([['config.json', json({})]]));
    const set = new Map([['revocations.json', json({})]]);
    const input = {
      root,
      targets: offline.targets,
      files: new Map(),
      admissions: new Map(),
      revocations: set,
      keys,
      now,
    };
    expect(verdict(await planFirst(input))).toEqual(['PUBLICATION_NOT_FOUND']);
  });

  test('when a new root names another snapshot key than the one at hand', async () => {
    await using site = await published();
    const { keys, now } = site.registry;
    const root = await rootOf({ ...keys, snapshot: newKey() }, now, { version: 2 });
    const roots = [{ path: 'metadata/2.root.json', bytes: root }];
    const input = { roots, snapshotKey: keys.snapshot, now };
    expect(verdict(await planRotation(site.previous, input))).toEqual(['PUBLICATION_KEY_UNUSABLE']);
  });

  test('when new top-level targets go back to a version that was published before', async () => {
    await using site = await published();
    const { keys, now } = site.registry;
    const files = new Map([['config.json', json({ other: true })]]);
    const offline = await offlineTargets(keys, now, files, { version: 1 });
    const input = { roots: [], offline, snapshotKey: keys.snapshot, now };
    expect(verdict(await planRotation(site.previous, input))).toEqual(['PUBLICATION_ROLLBACK']);
  });
});

describe('a previous publication is not signed over', () => {
  const ROLES = ['timestamp', '1.snapshot', '1.targets', '1.admissions', '1.revocations'];

  test.each(ROLES)('when one byte of %s was changed', async (name) => {
    await using site = await published();
    const path = site.folder.in('metadata', `${name}.json`);
    const bytes = await readFile(path);
    bytes[30] = (bytes[30] ?? 0) ^ 1;
    await writeFile(path, bytes);
    const store = directoryStore({ directory: site.folder.path });
    const [code] = verdict(await readPublication(store, site.registry.root, 'metadata'));
    expect(code).toMatch(name === 'timestamp' ? /SIGNATURE_INVALID|MALFORMED/ : /DIGEST_MISMATCH/);
  });

  test('when a target is damaged, except by a deny, which must not wait for that', async () => {
    await using site = await published();
    const damaged = site.registry.first.files.find(({ path }) => path.endsWith('.policy.json'));
    await writeFile(site.folder.in(damaged?.path ?? ''), 'damaged');
    const store = directoryStore({ directory: site.folder.path });
    expect(verdict(await readPublication(store, site.registry.root, 'every-target'))).toEqual([
      'PUBLICATION_TRUNCATED',
    ]);
    expect(verdict(await readPublication(store, site.registry.root, 'metadata'))).toEqual(['ok']);
  });

  test('when it is of another root', async () => {
    await using site = await published();
    const store = directoryStore({ directory: site.folder.path });
    const root = await rootOf(newKeys(), site.registry.now);
    expect(verdict(await readPublication(store, root, 'metadata'))).toEqual(['PUBLICATION_SIGNATURE_INVALID']);
  });

  test('when a role lists what belongs to another', async () => {
    await using site = await published();
    const { keys, now, first } = site.registry;
    const { targets, revocations } = first.metadata.roles;
    const expires = expiryAfter(now, 10);
    const listed = new Map([['revocations.json', fileInfo(json({}))]]);
    const admissions = await createTargetsRole({ version: 2, expires, targets: listed, signers: [keys.admissions] });
    const meta = { targets, revocations, admissions: { version: 2, ...fileInfo(admissions) } };
    const snapshot = await createSnapshot({ version: 2, expires, meta, signers: [keys.snapshot] });
    const pinned = { version: 2, ...fileInfo(snapshot) };
    const timestamp = await createTimestamp({ version: 2, expires, snapshot: pinned, signers: [keys.snapshot] });
    await writeFile(site.folder.in('metadata/2.admissions.json'), admissions);
    await writeFile(site.folder.in('metadata/2.snapshot.json'), snapshot);
    await writeFile(site.folder.in('metadata/timestamp.json'), timestamp);
    const store = directoryStore({ directory: site.folder.path });
    const read = await readPublication(store, site.registry.root, 'metadata');
    expect(verdict(read)).toEqual(['PUBLICATION_PATH_FORBIDDEN']);
  });
});
