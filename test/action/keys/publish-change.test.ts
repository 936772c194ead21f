import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { assemble, type SignatureFile, type SignedChange } from '../../../action/keys/assemble.ts';
import { readKeyChange } from '../../../action/keys/key-change.ts';
import { publishChange, type ChangeKeys, type PublishChangeRequest } from '../../../action/keys/publish-change.ts';
import { directoryStore } from '../../../action/publication/directory-store.ts';
import type { PublicationChange, PublicationStore } from '../../../action/publication/publication-store.ts';
import { createClient } from '../../../runtime/client/client.ts';
import { readKeyReference } from '../../../signing/key-reference.ts';
import { tufKeyPem, type TufKey } from '../../../signing/tuf/tuf-key.ts';
import { codesOf, valueOf as value } from '../../fixtures/outcome.ts';
import { Ceremony, must } from '../../cli/keys-ceremony.ts';

/** Else each commit is taken up again only from the last state before its timestamp. */
const EVERY_STATE = process.env['PORTCULLIS_LONG'] !== undefined;

let ceremony: Ceremony;
let trustedRoot: Uint8Array;
beforeEach(async () => {
  ceremony = await Ceremony.begin();
  trustedRoot = await readFile(ceremony.folder.in('reg/trust/root.json'));
});
afterEach(() => ceremony[Symbol.asyncDispose]());

async function tufKey(file: string): Promise<TufKey> {
  return (await readKeyReference(file, { cwd: ceremony.folder.path, env: {} })).tuf();
}

async function head(file: string): Promise<NonNullable<ChangeKeys['head']>> {
  return (await readKeyReference(file, { cwd: ceremony.folder.path, env: {} })).statements();
}

/** Drafted, signed by root keys, assembled. */
async function signedChange(
  draft: readonly string[],
  signers = ['reg.keys/root-1.pem', 'reg.keys/root-2.pem'],
): Promise<SignedChange> {
  must(await ceremony.draft('draft.json', ...draft));
  const files: SignatureFile[] = [];
  for (const key of signers) {
    const name = `${key.replaceAll('/', '-')}.sig`;
    must(await ceremony.sign('draft.json', key, name));
    files.push({ name, bytes: await readFile(ceremony.folder.in(name)) });
  }
  const change = value(
    await readKeyChange(await readFile(ceremony.folder.in('draft.json')), trustedRoot, ceremony.now),
  );
  return value(assemble(change, files));
}

async function request(
  signed: SignedChange,
  keys: Partial<ChangeKeys>,
  more: Partial<PublishChangeRequest> = {},
): Promise<PublishChangeRequest> {
  return {
    store: directoryStore({ directory: ceremony.folder.in('reg.publication') }),
    trustedRoot,
    signed,
    keys: { snapshot: await tufKey('reg.keys/snapshot.pem'), ...keys },
    headFollows: false,
    oldSnapshotIsLost: false,
    now: ceremony.now,
    ...more,
  };
}

/** A store that shows, before it commits, each state that a writer killed in between would leave. */
function shownStep(
  store: PublicationStore,
  onState: (files: PublicationChange['files'], isLast: boolean) => Promise<void>,
): PublicationStore {
  return {
    readHead: () => store.readHead(),
    read: (path) => store.read(path),
    commit: async (change) => {
      for (let count = 1; count < change.files.length; count += 1) {
        await onState(change.files.slice(0, count), count === change.files.length - 1);
      }
      return store.commit(change);
    },
  };
}

/** A copy of the publication with the first files of a change written over it. */
async function killedCopy(files: PublicationChange['files']): Promise<string> {
  const copy = ceremony.folder.in('killed');
  await rm(copy, { recursive: true, force: true });
  await cp(ceremony.folder.in('reg.publication'), copy, { recursive: true });
  for (const { path, bytes } of files) {
    await mkdir(dirname(join(copy, path)), { recursive: true });
    await writeFile(join(copy, path), bytes);
  }
  return copy;
}

/** What a host with an empty cache and one that has followed from the start say of a publication. */
async function hosts(publication: string, names = ['fresh', 'seasoned']): Promise<readonly string[]> {
  const said = names.map(async (name) => {
    const cacheDir = ceremony.folder.in(`cache-${name}`);
    if (name === 'fresh') await rm(cacheDir, { recursive: true, force: true });
    const client = createClient({ source: publication, cacheDir, rootBytes: trustedRoot, now: () => ceremony.now });
    const refreshed = await client.refresh();
    return refreshed.kind === 'ok' ? 'ok' : refreshed.findings.map(({ code }) => code).join();
  });
  return Promise.all(said);
}

interface Rotation {
  readonly name: string;
  readonly draft: readonly string[];
  readonly keys: () => Promise<Partial<ChangeKeys>>;
  readonly signers?: readonly string[];
}

const ALL: readonly Rotation[] = [
  {
    name: 'a root key',
    draft: ['--root-key', 'new.pem.pub', '--remove', 'FIRST'],
    signers: ['reg.keys/root-2.pem', 'reg.keys/root-3.pem', 'new.pem'],
    keys: async () => ({}),
  },
  {
    name: 'S',
    draft: ['--snapshot', 'new.pem.pub'],
    keys: async () => ({
      snapshot: await tufKey('new.pem'),
      oldSnapshot: await tufKey('reg.keys/snapshot.pem'),
    }),
  },
  {
    name: 'A',
    draft: ['--admissions', 'new.pem.pub'],
    keys: async () => ({ admissions: await tufKey('new.pem'), head: await head('reg.keys/head.pem') }),
  },
  {
    name: 'R',
    draft: ['--revocations', 'new.pem.pub'],
    keys: async () => ({ revocations: await tufKey('new.pem') }),
  },
  {
    name: 'the head signer',
    draft: ['--head', 'new.pem.pub'],
    keys: async () => ({ admissions: await tufKey('reg.keys/admissions.pem'), head: await head('new.pem') }),
  },
  {
    name: 'all of them at once',
    draft: [
      '--root-key',
      'new.pem.pub',
      '--remove',
      'FIRST',
      '--snapshot',
      's.pem.pub',
      '--admissions',
      'a.pem.pub',
      '--revocations',
      'r.pem.pub',
      '--head',
      'h.pem.pub',
    ],
    signers: ['reg.keys/root-2.pem', 'reg.keys/root-3.pem', 'new.pem'],
    keys: async () => ({
      snapshot: await tufKey('s.pem'),
      oldSnapshot: await tufKey('reg.keys/snapshot.pem'),
      admissions: await tufKey('a.pem'),
      revocations: await tufKey('r.pem'),
      head: await head('h.pem'),
    }),
  },
];

async function firstRootKey(): Promise<string> {
  return (await tufKey('reg.keys/root-1.pem')).keyId;
}

describe.each(ALL)('a rotation of $name', ({ draft, keys, signers }) => {
  async function prepare(): Promise<PublishChangeRequest> {
    for (const name of ['s', 'a', 'r']) await ceremony.key(name);
    await ceremony.key('h', 'p256');
    await ceremony.key('new', draft.includes('--head') && !draft.includes('--root-key') ? 'p256' : 'ed25519');
    const first = await firstRootKey();
    const signed = await signedChange(
      draft.map((word) => (word === 'FIRST' ? first : word)),
      signers === undefined ? undefined : [...signers],
    );
    return request(signed, await keys());
  }

  test('leaves no state that a host would refuse, and each killed one is finished by running it again', async () => {
    const asked = await prepare();
    expect(await hosts(ceremony.folder.in('reg.publication'))).toEqual(['ok', 'ok']);
    let states = 0;
    const store = shownStep(asked.store, async (files, isLast) => {
      states += 1;
      const copy = await killedCopy(files);
      expect(await hosts(copy)).toEqual(['ok', 'ok']);
      if (!isLast && !EVERY_STATE) return;
      const follower = ceremony.folder.in('cache-follower');
      await rm(follower, { recursive: true, force: true });
      await cp(ceremony.folder.in('cache-seasoned'), follower, { recursive: true });
      expect((await publishChange({ ...asked, store: directoryStore({ directory: copy }) })).kind).toBe('ok');
      expect(await hosts(copy, ['fresh', 'follower'])).toEqual(['ok', 'ok']);
    });
    expect(value(await publishChange({ ...asked, store })).kind).toBe('published');
    expect(states).toBeGreaterThan(1);
    expect(await hosts(ceremony.folder.in('reg.publication'))).toEqual(['ok', 'ok']);
    expect((await ceremony.verify()).code).toBe(0);
    expect(value(await publishChange(asked)).kind).toBe('unchanged');
  });
});

test('a re-signing by the old S in between sends back to the start, and no host meets a timestamp of it under the next root', async () => {
  await ceremony.key('new');
  const signed = await signedChange(['--snapshot', 'new.pem.pub']);
  const keys = { snapshot: await tufKey('new.pem'), oldSnapshot: await tufKey('reg.keys/snapshot.pem') };
  const asked = await request(signed, keys);
  let commits = 0;
  const store: PublicationStore = {
    readHead: () => asked.store.readHead(),
    read: (path) => asked.store.read(path),
    commit: async (change) => {
      commits += 1;
      const committed = await asked.store.commit(change);
      ceremony.after(2);
      if (commits === 1) must(await ceremony.resign());
      return committed;
    },
  };
  expect((await publishChange({ ...asked, store })).kind).toBe('ok');
  expect(commits).toBe(3);
  expect(await hosts(ceremony.folder.in('reg.publication'))).toEqual(['ok', 'ok']);
});

test('with the old S lost, hosts are refused for a moment, and a killed run is finished by running it again', async () => {
  await ceremony.key('new');
  const signed = await signedChange(['--snapshot', 'new.pem.pub']);
  const keys = { snapshot: await tufKey('new.pem') };
  const asked = await request(signed, keys);
  expect(codesOf(await publishChange(asked))).toEqual(['KEYS_SIGNER_NEEDED']);
  const seen: string[] = [];
  const store = shownStep(asked.store, async (files) => {
    const copy = await killedCopy(files);
    seen.push(...(await hosts(copy)));
    const again = { ...asked, oldSnapshotIsLost: true, store: directoryStore({ directory: copy }) };
    expect((await publishChange(again)).kind).toBe('ok');
    expect(await hosts(copy)).toEqual(['ok', 'ok']);
    await rm(ceremony.folder.in('cache-seasoned'), { recursive: true });
  });
  expect((await publishChange({ ...asked, store, oldSnapshotIsLost: true })).kind).toBe('ok');
  expect(seen).toContain('PUBLICATION_SIGNATURE_INVALID');
  expect(await hosts(ceremony.folder.in('reg.publication'))).toEqual(['ok', 'ok']);
});

test('what the change needs and was not given is named, and nothing is written', async () => {
  for (const name of ['a', 'r']) await ceremony.key(name);
  const signed = await signedChange(['--admissions', 'a.pem.pub', '--revocations', 'r.pem.pub']);
  const asked = await request(signed, {});
  const before = await asked.store.readHead();
  const refused = await publishChange(asked);
  expect(refused.kind === 'refused' && refused.findings.map(({ message }) => message)).toEqual([
    'admissions is to be signed anew, by the key admissions',
    'revocations is to be signed anew, by the key revocations',
    "admissions 2 needs a head: give the key head, or say that the publish workflow's run follows",
  ]);
  expect(codesOf(refused)).toEqual(['KEYS_SIGNER_NEEDED']);
  const wrong = { admissions: await tufKey('reg.keys/admissions.pem'), revocations: await tufKey('r.pem') };
  expect(codesOf(await publishChange(await request(signed, wrong, { headFollows: true })))).toEqual([
    'PUBLICATION_KEY_UNUSABLE',
  ]);
  expect(await asked.store.readHead()).toBe(before);
});

test('a head by another key than the next config names is not published', async () => {
  await ceremony.key('h', 'p256');
  const signed = await signedChange(['--head', 'h.pem.pub']);
  const keys = { admissions: await tufKey('reg.keys/admissions.pem'), head: await head('reg.keys/head.pem') };
  expect(codesOf(await publishChange(await request(signed, keys)))).toEqual(['SIGNER_KEY_UNKNOWN']);
});

test('both keys named, the new one takes over with its first publish, and nothing waits for a ceremony', async () => {
  await ceremony.key('a');
  await writeFile(ceremony.folder.in('old.pub'), tufKeyPem(await tufKey('reg.keys/admissions.pem')));
  await ceremony.change('both', ['--admissions', 'a.pem.pub', '--admissions', 'old.pub']);
  const published = await ceremony.publishMain('--key', 'admissions=a.pem', '--json');
  expect(JSON.parse(must(published).out)).toMatchObject({ version: 2 });
  await ceremony.change('one', ['--admissions', 'a.pem.pub']);
  expect((await ceremony.verify()).code).toBe(0);
  expect((await ceremony.publishMain()).out).toContain('PUBLICATION_KEY_UNUSABLE');
});

test('a store without a publication has no keys to change', async () => {
  await ceremony.key('a');
  const signed = await signedChange(['--admissions', 'a.pem.pub']);
  const store = directoryStore({ directory: ceremony.folder.in('empty') });
  expect(codesOf(await publishChange(await request(signed, {}, { store })))).toEqual(['PUBLICATION_NOT_BEGUN']);
});
