import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { planPublish, planResign } from '../../../action/publication/publication-files.ts';
import { readPublication, type PreviousPublication } from '../../../action/publication/publication-reader.ts';
import type { PublicationChange, PublicationStore } from '../../../action/publication/publication-store.ts';
import { writePublication } from '../../../action/publication/publication-writer.ts';
import {
  json,
  newKeys,
  newPem,
  newRegistry,
  publishFirst,
  value,
  verdict,
  type Registry,
} from '../../signing/tuf/registry-fixture.ts';
import { tufKeyFromPem } from '../../../signing/tuf/tuf-key.ts';
import { temporaryDirectory } from '../../signing/tuf/temporary-directory.ts';
import { newLocation, openStore, STORE_KINDS } from './store-fixture.ts';

const LONG = process.env['PORTCULLIS_LONG'] !== undefined;
const WRITERS = LONG ? 12 : 4;
const KILLS = LONG ? 60 : 4;

function present(previous: PreviousPublication | undefined): PreviousPublication {
  if (previous === undefined) throw new Error('Nothing is published.');
  return previous;
}

async function currentOf(store: PublicationStore, registry: Registry): Promise<PreviousPublication> {
  return present(value(await readPublication(store, registry.root, 'every-target')));
}

function publishShard(store: PublicationStore, registry: Registry, shard: string, attempts = 50) {
  const { keys, now } = registry;
  const change = { set: new Map([[`index/${shard}.json`, json({ shard })]]) };
  return writePublication({
    store,
    trustedRoot: registry.root,
    depth: 'metadata',
    plan: async (previous) => planPublish(present(previous), { change, keys, now }),
    message: `Publish ${shard}`,
    attempts,
  });
}

describe.each(STORE_KINDS)('a %s store', (kind) => {
  test('keeps what was published, for another process to read', async () => {
    await using folder = await temporaryDirectory();
    const location = await newLocation(kind, folder);
    const registry = await newRegistry();
    await using store = await openStore(kind, location);
    expect(await store.readHead()).toBeUndefined();
    expect(await store.read('metadata/timestamp.json')).toBeUndefined();
    await publishFirst(registry, store);
    await using other = await openStore(kind, location);
    expect((await currentOf(other, registry)).revision).toBe(await store.readHead());
    expect(value(await publishShard(other, registry, 'aa')).attempts).toBe(1);
    expect((await currentOf(store, registry)).metadata.targets.has('index/aa.json')).toBe(true);
  });

  test('gives a race to one of two writers that started from the same state', async () => {
    await using folder = await temporaryDirectory();
    const location = await newLocation(kind, folder);
    const registry = await newRegistry();
    await using one = await openStore(kind, location);
    await using two = await openStore(kind, location);
    await publishFirst(registry, one);
    const change = async (store: PublicationStore): Promise<PublicationChange> => {
      const previous = await currentOf(store, registry);
      const plan = value(await planResign(previous, { key: registry.keys.snapshot, now: registry.now }));
      return { expected: previous.revision, files: plan.files, message: 'Re-sign' };
    };
    // Both are ready before either writes.
    const [first, second] = [await change(one), await change(two)];
    const results = await Promise.all([one.commit(first), two.commit({ ...second, message: 'Re-sign too' })]);
    expect(results.map((result) => result.kind).sort()).toEqual(['lost-race', 'written']);
    expect((await currentOf(one, registry)).metadata.roles.timestamp.version).toBe(2);
  });

  test('gives a race for the very first publication to one writer', async () => {
    await using folder = await temporaryDirectory();
    const location = await newLocation(kind, folder);
    const registry = await newRegistry();
    await using one = await openStore(kind, location);
    await using two = await openStore(kind, location);
    const files = registry.first.files;
    await Promise.all([one.readHead(), two.readHead()]);
    const commit = (store: PublicationStore, message: string) => store.commit({ expected: undefined, files, message });
    const results = await Promise.all([commit(one, 'one'), commit(two, 'two')]);
    expect(results.map((result) => result.kind).sort()).toEqual(['lost-race', 'written']);
  });

  test('loses nothing when many publish at once', async () => {
    await using folder = await temporaryDirectory();
    const location = await newLocation(kind, folder);
    const registry = await newRegistry();
    await using store = await openStore(kind, location);
    await publishFirst(registry, store);
    const shards = Array.from({ length: WRITERS }, (_, n) => `w${n}`);
    const outcomes = await Promise.all(
      shards.map(async (shard) => {
        await using own = await openStore(kind, location);
        return await publishShard(own, registry, shard);
      }),
    );
    expect(outcomes.map(verdict)).toEqual(shards.map(() => ['ok']));
    const { targets, roles } = (await currentOf(store, registry)).metadata;
    expect(shards.filter((shard) => !targets.has(`index/${shard}.json`))).toEqual([]);
    expect(roles.timestamp.version).toBe(1 + WRITERS);
  });

  test('gives up, saying so, when others are always faster', async () => {
    await using folder = await temporaryDirectory();
    const location = await newLocation(kind, folder);
    const registry = await newRegistry();
    await using store = await openStore(kind, location);
    await publishFirst(registry, store);
    const overtaken: PublicationStore = {
      readHead: () => store.readHead(),
      read: (path) => store.read(path),
      commit: async () => ({ kind: 'lost-race' }),
    };
    expect(verdict(await publishShard(overtaken, registry, 'aa', 2))).toEqual(['PUBLICATION_CONTENDED']);
  });

  test('shows the old publication or the new one, whenever its writer is killed', async () => {
    await using folder = await temporaryDirectory();
    const location = await newLocation(kind, folder);
    const pem = newPem('ed25519');
    const registry = await newRegistry({ keys: { ...newKeys(), snapshot: value(tufKeyFromPem(pem)) } });
    await using store = await openStore(kind, location);
    await publishFirst(registry, store);
    await writeFile(folder.in('root.json'), registry.root);
    await writeFile(folder.in('key.pem'), pem);
    const script = fileURLToPath(new URL('resign-loop.ts', import.meta.url));
    const args = [script, kind, location, folder.in('root.json'), folder.in('key.pem')];
    // What a killed writer leaves behind goes with the folder.
    const env = { ...process.env, TMPDIR: folder.path };
    let version = 1;
    for (let kill = 0; kill < KILLS; kill += 1) {
      const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'inherit'] });
      const [started] = await once(child.stdout, 'data');
      expect(String(started)).toBe('started\n');
      await new Promise((resolve) => setTimeout(resolve, 40 + Math.random() * 60));
      child.kill('SIGKILL');
      await once(child, 'exit');
      const { timestamp } = (await currentOf(store, registry)).metadata.roles;
      expect(timestamp.version).toBeGreaterThanOrEqual(version);
      ({ version } = timestamp);
    }
    // Neither a lock nor a half-written file stands in the way of the next writer.
    expect(verdict(await publishShard(store, registry, 'after'))).toEqual(['ok']);
    expect((await currentOf(store, registry)).metadata.targets.has('index/after.json')).toBe(true);
  });

  test('reports a place it cannot use as a refusal', async () => {
    await using folder = await temporaryDirectory();
    await writeFile(folder.in('file'), '');
    const registry = await newRegistry();
    await using store = await openStore(kind, folder.in('file', 'below'));
    const plan = async () => ({ kind: 'ok', value: registry.first }) as const;
    const written = writePublication({ store, trustedRoot: registry.root, depth: 'metadata', plan, message: 'First' });
    expect(verdict(await written)).toEqual(['PUBLICATION_UNREACHABLE']);
  });

  test.each(['../outside', '/etc/passwd', 'a/../b', '.hidden', 'a//b', 'a\nb'])(
    'reads no path such as %j',
    async (path) => {
      await using folder = await temporaryDirectory();
      await using store = await openStore(kind, await newLocation(kind, folder));
      await expect((async () => store.read(path))()).rejects.toThrow(RangeError);
    },
  );
});

test('a crash after any number of files of a change leaves the old publication whole, and the next writer unhindered', async () => {
  const registry = await newRegistry();
  await using planned = await temporaryDirectory();
  await using source = await openStore('directory', planned.in('directory'));
  await publishFirst(registry, source);
  const { keys, now } = registry;
  const change = { set: new Map([['index/00.json', json({ next: true })]]) };
  const plan = value(await planPublish(await currentOf(source, registry), { change, keys, now }));
  for (let written = 0; written < plan.files.length; written += 1) {
    await using folder = await temporaryDirectory();
    await using store = await openStore('directory', folder.path);
    await publishFirst(registry, store);
    for (const file of plan.files.slice(0, written)) {
      await mkdir(dirname(folder.in(file.path)), { recursive: true });
      await writeFile(folder.in(file.path), file.bytes);
    }
    expect((await currentOf(store, registry)).metadata.roles.admissions.version).toBe(1);
    expect(verdict(await publishShard(store, registry, 'other'))).toEqual(['ok']);
    expect((await currentOf(store, registry)).metadata.targets.has('index/other.json')).toBe(true);
  }
});
