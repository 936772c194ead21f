import { createPublicKey } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exportPublication, type ExportRequest } from '../../../action/airgap/export-publication.ts';
import { importPublication, type ImportRequest } from '../../../action/airgap/import-publication.ts';
import { directoryStore } from '../../../action/publication/directory-store.ts';
import { planResign } from '../../../action/publication/publication-files.ts';
import { reachableFiles } from '../../../action/publication/reachable-files.ts';
import { readPublication } from '../../../action/publication/publication-reader.ts';
import { PublicationStoreError } from '../../../action/publication/publication-store.ts';
import { writePublication } from '../../../action/publication/publication-writer.ts';
import { bytesSource } from '../../../core/archive/byte-source.ts';
import { HARD_LIMITS } from '../../../core/archive/limits.ts';
import { readTar } from '../../../core/archive/read-tar.ts';
import { tarFileHeader, tarPadding, TAR_END } from '../../../core/archive/write-tar.ts';
import { digestFromHex } from '../../../core/digest.ts';
import { encodeDocument, toJson } from '../../../core/json/encode-document.ts';
import { transferStatement } from '../../../core/publication/transfer.ts';
import type { Transfer } from '../../../registry-schema/generated/types.ts';
import { createClient } from '../../../runtime/client/client.ts';
import { readPublicationFacts } from '../../../runtime/load-gate/publication-facts.ts';
import { verifyWhole } from '../../../runtime/load-gate/verify-whole.ts';
import { generateKey } from '../../../signing/generate-key.ts';
import { keySigner } from '../../../signing/key-signer.ts';
import { signStatement } from '../../../signing/sign-statement.ts';
import { newCheckout, newRevocation, type Checkout } from '../../fixtures/checkout.ts';
import { newRelease, NOW, PLUGIN, POLICY, value } from '../../fixtures/registry.ts';
import { verdict } from '../../signing/tuf/registry-fixture.ts';

const HOUR = 3_600_000;
const TRANSFER_KEY = generateKey('p256');
const later = (hours: number) => new Date(NOW.getTime() + hours * HOUR);

let checkout: Checkout;
/** In order: after the first release, after a second, after a deny. */
const packed: Buffer[] = [];

async function pack(change: Partial<ExportRequest> = {}): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  const signer = keySigner(TRANSFER_KEY.private_key);
  const write = async (piece: Uint8Array) => void pieces.push(Buffer.from(piece));
  const { store, root: trustedRoot, now } = checkout;
  value(await exportPublication({ store, trustedRoot, signer, now, write, ...change }));
  return Buffer.concat(pieces);
}

let places = 0;

async function importInto(into: string, bytes: Uint8Array, change: Partial<ImportRequest> = {}) {
  const staged = directoryStore({ directory: checkout.folder.in(`staging-${(places += 1)}`) });
  return importPublication({
    source: bytesSource(bytes),
    staging: { store: staged, write: async (file) => staged.stage?.([file]) },
    into: directoryStore({ directory: into }),
    trustedRoot: checkout.root,
    transferKey: createPublicKey(TRANSFER_KEY.public_key),
    now: checkout.now,
    ...change,
  });
}

const newPlace = () => checkout.folder.in(`inside-${(places += 1)}`);

async function releasesIn(directory: string, now = checkout.now): Promise<number> {
  const { root: rootBytes } = checkout;
  const cacheDir = checkout.folder.in(`cache-${(places += 1)}`);
  const client = createClient({ source: directory, cacheDir, rootBytes, now: () => now });
  const facts = value(await readPublicationFacts(value(await client.refresh()), now));
  return value(await verifyWhole(facts)).releases;
}

const codeOf = async (outcome: ReturnType<typeof importInto>) => verdict(await outcome);

beforeAll(async () => {
  checkout = await newCheckout();
  for (const version of ['1.0.0', '1.1.0']) {
    checkout.commitRelease(await newRelease(checkout.publisher, { version }));
    value(await checkout.publish());
    packed.push(await pack());
  }
  value(await checkout.revoke(newRevocation({ kind: 'version', plugin_id: PLUGIN, version: '1.0.0' })));
  packed.push(await pack());
});
afterAll(() => checkout[Symbol.asyncDispose]());

const [first, second, third] = [
  () => packed[0] ?? Buffer.of(),
  () => packed[1] ?? Buffer.of(),
  () => packed[2] ?? Buffer.of(),
];

describe('a transfer', () => {
  test('carries all that a host verifies, with the evidence of every release', async () => {
    const inside = newPlace();
    expect(value(await importInto(inside, second()))).toMatchObject({
      kind: 'imported',
      transfer: { registry_id: 'registry.example', channel: 'stable' },
    });
    expect(await releasesIn(inside)).toBe(2);
  });

  test('is a plain tar that other readers read, the same for the same publication but for its signature', async () => {
    const read = value(
      await readTar(bytesSource(second()), 'none', { archiveName: 'x', keep: () => undefined, limits: HARD_LIMITS }),
    );
    expect(read.members.slice(0, 2).map(({ name }) => name)).toEqual(['transfer.json', 'transfer.sigstore.json']);
    expect(read.members.at(-1)?.name).toBe('metadata/timestamp.json');
    const file = checkout.folder.in('second.tar');
    await writeFile(file, second());
    const listed = execFileSync('tar', ['--list', '--file', file], { encoding: 'utf8' }).trim().split('\n');
    expect(listed).toEqual(read.members.map(({ name }) => name));
    const [one, other] = [await pack(), await pack()];
    const behindSignature = (bytes: Buffer) => bytes.subarray(bytes.indexOf('evidence/sha256/', listAt(bytes).end));
    expect(listAt(one).bytes).toEqual(listAt(other).bytes);
    expect(behindSignature(one)).toEqual(behindSignature(other));
  });

  test('of a newer publication goes on from an older one, and the same once more changes nothing', async () => {
    const inside = newPlace();
    for (const bytes of [first(), second(), third()]) value(await importInto(inside, bytes));
    expect(value(await importInto(inside, third()))).toMatchObject({ kind: 'same', files: 0 });
    const client = createClient({
      source: inside,
      cacheDir: checkout.folder.in('cache-of-denies'),
      rootBytes: checkout.root,
      now: () => NOW,
    });
    const facts = value(await readPublicationFacts(value(await client.refresh()), NOW));
    expect(value(await verifyWhole(facts)).state.denies).toHaveLength(1);
  });

  test('carries the shards that registry.json and catalog.json list, where they list them', async () => {
    await using large = await newCheckout(POLICY, 1024);
    large.commitRelease(await newRelease(large.publisher));
    value(await large.publish({ wholeUpTo: 0 }));
    const bytes = await pack({ store: large.store, trustedRoot: large.root });
    for (const folder of ['index', 'catalog']) expect(bytes.includes(`${folder}/sha256/`)).toBe(true);
    const inside = newPlace();
    value(await importInto(inside, bytes, { trustedRoot: large.root }));
    const cacheDir = checkout.folder.in('cache-of-large');
    const client = createClient({ source: inside, cacheDir, rootBytes: large.root, now: () => NOW });
    const facts = value(await readPublicationFacts(value(await client.refresh()), NOW));
    expect(value(await verifyWhole(facts)).releases).toBe(1);
  });

  test('of one plugin carries all that is signed, and evidence of that plugin alone', async () => {
    const inside = newPlace();
    const bytes = await pack({ plugins: [PLUGIN] });
    expect(value(await importInto(inside, bytes)).transfer.plugins).toEqual([PLUGIN]);
    expect(await releasesIn(inside)).toBe(2);
    const unknown = exportPublication({
      store: checkout.store,
      trustedRoot: checkout.root,
      signer: keySigner(TRANSFER_KEY.private_key),
      now: NOW,
      plugins: ['nobody' as typeof PLUGIN],
      write: async () => undefined,
    });
    expect(verdict(await unknown)).toEqual(['PUBLICATION_NOT_FOUND']);
  });
});

/** Where transfer.json begins and ends. */
function listAt(bytes: Buffer): { readonly bytes: Buffer; readonly end: number } {
  const length = Number.parseInt(bytes.subarray(124, 135).toString('latin1'), 8);
  return { bytes: bytes.subarray(512, 512 + length), end: 512 + length };
}

const member = (path: string, bytes: Uint8Array) =>
  Buffer.concat([tarFileHeader(path, bytes.length), bytes, tarPadding(bytes.length)]);

/** With one byte of a file changed, far behind list and signature. */
function flipped(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes);
  const at = copy.indexOf('"timestamp"', listAt(copy).end);
  copy[at + 2] = (copy[at + 2] ?? 0) ^ 1;
  return copy;
}

describe('a transfer is refused, and nothing is written', () => {
  const withMember = (path: string) =>
    Buffer.concat([second().subarray(0, -1_024), member(path, Buffer.of(1)), TAR_END]);
  const renamed = (bytes: Buffer, from: string, to: string) => {
    const at = bytes.indexOf(from, listAt(bytes).end + 2_048);
    const length = Number.parseInt(bytes.subarray(at + 124, at + 135).toString('latin1'), 8);
    return Buffer.concat([bytes.subarray(0, at), tarFileHeader(to, length), bytes.subarray(at + 512)]);
  };
  test.each<[string, string, () => Buffer]>([
    ['with one byte of a file changed', 'TRANSFER_FILE_MISMATCH', () => flipped(second())],
    ['cut short', 'TRANSFER_TRUNCATED', () => second().subarray(0, second().length - 3_000)],
    ['cut short by its end', 'TRANSFER_TRUNCATED', () => second().subarray(0, second().length - 512)],
    ['with a file more', 'TRANSFER_FILE_UNLISTED', () => withMember('evidence/sha256/more')],
    ['with a path that leads out', 'TRANSFER_FILE_UNLISTED', () => withMember('../../outside')],
    [
      'with a listed file under a path that leads out',
      'TRANSFER_FILE_MISMATCH',
      () => renamed(second(), 'metadata/timestamp.json', '../outside'),
    ],
    ['with something behind its end', 'TRANSFER_FILE_UNLISTED', () => Buffer.concat([second(), Buffer.alloc(512)])],
    [
      'with a changed list',
      'TRANSFER_SIGNATURE_INVALID',
      () => Buffer.from(second().toString('latin1').replace('"stable"', '"stably"'), 'latin1'),
    ],
    [
      'with the list of another',
      'TRANSFER_SIGNATURE_INVALID',
      () =>
        Buffer.concat([
          first().subarray(0, listAt(first()).end + tarPadding(listAt(first()).bytes.length).length),
          second().subarray(listAt(second()).end + tarPadding(listAt(second()).bytes.length).length),
        ]),
    ],
    ['that is none', 'TRANSFER_MALFORMED', () => Buffer.from('no archive')],
    ['that is empty', 'TRANSFER_MALFORMED', () => Buffer.of()],
    ['without a list', 'TRANSFER_MALFORMED', () => Buffer.concat([member('other.json', Buffer.of(1)), TAR_END])],
  ])('%s', async (_name, code, bytes) => {
    const inside = newPlace();
    expect(await codeOf(importInto(inside, bytes()))).toEqual([code]);
    expect(await readdir(inside).catch(() => [])).toEqual([]);
  });

  test('that another key signed, and one whose key is trusted for something else', async () => {
    const inside = newPlace();
    const other = await pack({ signer: keySigner(generateKey('p256').private_key) });
    expect(await codeOf(importInto(inside, other))).toEqual(['TRANSFER_SIGNATURE_INVALID']);
    const transferKey = createPublicKey(generateKey('ed25519').public_key);
    expect(await codeOf(importInto(inside, second(), { transferKey }))).toEqual(['TRANSFER_SIGNATURE_INVALID']);
  });

  test('that is older than what was imported, and what is there stays', async () => {
    const inside = newPlace();
    value(await importInto(inside, third()));
    expect(await codeOf(importInto(inside, second()))).toEqual(['TRANSFER_OLDER']);
    expect(await codeOf(importInto(inside, second(), { snapshotKey: checkout.keys.snapshot }))).toEqual([
      'TRANSFER_OLDER',
    ]);
    expect(value(await importInto(inside, third())).kind).toBe('same');
  });

  test('of another registry, another channel and another root', async () => {
    const inside = newPlace();
    expect(await codeOf(importInto(inside, second(), { registryId: 'acme/other' }))).toContain(
      'PUBLICATION_WRONG_REGISTRY',
    );
    expect(await codeOf(importInto(inside, second(), { channel: 'beta' }))).toContain('PUBLICATION_WRONG_CHANNEL');
    await using other = await newCheckout();
    expect(await codeOf(importInto(inside, second(), { trustedRoot: other.root }))).toEqual([
      'PUBLICATION_SIGNATURE_INVALID',
    ]);
    // What is here is of another registry: it is not written over.
    expect(await codeOf(importInto(other.directory, second()))).toEqual(['PUBLICATION_SIGNATURE_INVALID']);
  });

  test('that says it is of one plugin and lacks denies, approval records or its own evidence', async () => {
    await using denying = await newCheckout();
    denying.commitRelease(await newRelease(denying.publisher));
    value(await denying.publish());
    for (let index = 0; index < 6; index += 1) {
      const digest = digestFromHex(String(index).padStart(64, '0'));
      value(await denying.revoke(newRevocation({ kind: 'digest', digest }, { reason: 'x'.repeat(300) })));
    }
    const { store, root: trustedRoot } = denying;
    const whole = await pack({ store, trustedRoot, plugins: [PLUGIN] });
    const { files, ...head } = JSON.parse(listAt(whole).bytes.toString('utf8')) as Transfer;
    const without = async (isLeftOut: (path: string) => boolean) => {
      const left = files.filter(({ path }) => !isLeftOut(path));
      const list = encodeDocument({ ...head, files: left });
      const signature = await signStatement(toJson(transferStatement(list)), keySigner(TRANSFER_KEY.private_key));
      const members = [member('transfer.json', list), member('transfer.sigstore.json', signature)];
      for (const { path } of left) members.push(member(path, (await store.read(path)) ?? Buffer.of()));
      return Buffer.concat([...members, TAR_END]);
    };
    const previous = value(await readPublication(store, trustedRoot, 'every-target'));
    if (previous === undefined) throw new Error('nothing is published');
    const reachable = value(await reachableFiles(previous, store));
    const revocations = JSON.parse(
      Buffer.from(value((await previous.target('revocations.json')) ?? { kind: 'ok', value: Buffer.of() })).toString(),
    ) as { sealed: readonly { digest: string }[] };
    expect(revocations.sealed.length).toBeGreaterThan(0);
    const segments = new Set(revocations.sealed.map(({ digest }) => `evidence/sha256/${digest.slice(7)}`));
    const shared = reachable.filter(({ path, plugin }) => path.startsWith('evidence/') && plugin === undefined);
    const records = new Set(shared.map(({ path }) => path).filter((path) => !segments.has(path)));
    expect(records.size).toBeGreaterThan(0);
    const attacks = [
      (path: string) => segments.has(path),
      (path: string) => records.has(path),
      (path: string) => reachable.some((file) => file.path === path && file.plugin === PLUGIN),
    ];
    for (const isLeftOut of attacks) {
      const inside = newPlace();
      const outcome = importInto(inside, await without(isLeftOut), { trustedRoot });
      expect(new Set(await codeOf(outcome))).toEqual(new Set(['PUBLICATION_NOT_FOUND']));
      expect(await readdir(inside).catch(() => [])).toEqual([]);
    }
    expect(await codeOf(importInto(newPlace(), await without(() => false), { trustedRoot }))).toEqual(['ok']);
  });

  test('that has expired on the way', async () => {
    expect(await codeOf(importInto(newPlace(), second(), { now: later(73) }))).toContain('PUBLICATION_EXPIRED');
  });

  test('that the other side would not pack either: expired, or with a file that is not as signed', async () => {
    const request = { store: checkout.store, trustedRoot: checkout.root, signer: keySigner(TRANSFER_KEY.private_key) };
    const write = async () => undefined;
    expect(verdict(await exportPublication({ ...request, now: later(73), write }))).toContain('PUBLICATION_EXPIRED');
    const { store } = checkout;
    const spoiled = {
      ...store,
      read: async (path: string) => (path.startsWith('evidence/') ? Buffer.from('other') : store.read(path)),
    };
    expect(verdict(await exportPublication({ ...request, store: spoiled, now: NOW, write }))).toEqual([
      'PUBLICATION_DIGEST_MISMATCH',
    ]);
  });
});

describe('a side that has key S', () => {
  const ownSide = {
    get snapshotKey() {
      return checkout.keys.snapshot;
    },
  };
  const resignInside = async (directory: string, now: Date) =>
    value(
      await writePublication({
        store: directoryStore({ directory }),
        trustedRoot: checkout.root,
        depth: 'metadata',
        message: 'Re-sign',
        plan: async (previous) => {
          if (previous === undefined) throw new Error('nothing is here');
          return planResign(previous, { key: checkout.keys.snapshot, now });
        },
      }),
    );

  test('renews what was imported, and takes the next transfer though its own timestamp has gone ahead', async () => {
    const inside = newPlace();
    value(await importInto(inside, first(), ownSide));
    for (let day = 1; day <= 5; day += 1) await resignInside(inside, later(24 * day));
    expect(await releasesIn(inside, later(130))).toBe(1);
    // Without the key it would be a step back for every host that saw the timestamps of this side.
    expect(await codeOf(importInto(inside, second(), { now: later(60) }))).toEqual(['TRANSFER_OLDER']);
    expect(verdict(await importInto(inside, second(), { ...ownSide, now: later(130) }))).toEqual(['ok']);
    expect(await releasesIn(inside, later(150))).toBe(2);
    const here = value(await readPublication(directoryStore({ directory: inside }), checkout.root, 'every-target'));
    expect(here?.metadata.roles.timestamp.version).toBeGreaterThan(6);
  });

  test('lives by the head no longer than a week: it cannot decide for itself what is admitted', async () => {
    const inside = newPlace();
    value(await importInto(inside, second(), ownSide));
    await resignInside(inside, later(7 * 24));
    await expect(releasesIn(inside, later(7 * 24 + 1))).rejects.toThrow('PUBLICATION_HEAD_EXPIRED');
    expect(await codeOf(importInto(newPlace(), second(), { ...ownSide, now: later(7 * 24 + 1) }))).toEqual([
      'PUBLICATION_HEAD_EXPIRED',
    ]);
  });
});

test('a disk that is full leaves what was imported before', async () => {
  const inside = newPlace();
  value(await importInto(inside, second()));
  for (const failing of [0, 1, 4]) {
    let count = 0;
    const staged = directoryStore({ directory: checkout.folder.in(`full-${failing}`) });
    const staging = {
      store: staged,
      write: async (file: Parameters<NonNullable<typeof staged.stage>>[0][number]) => {
        if (count++ === failing) throw new PublicationStoreError('no space left on device');
        return staged.stage?.([file]);
      },
    };
    await expect(importInto(inside, third(), { staging })).rejects.toThrow('no space left');
  }
  expect(await releasesIn(inside)).toBe(2);
  await mkdir(inside, { recursive: true });
});
