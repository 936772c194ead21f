import { Metadata, MetadataKind } from '@tufjs/models';
import { describe, expect, test } from 'vitest';
import { createRootMetadata, createTopLevelTargets } from '../../../signing/tuf/metadata.ts';
import { keysOf, signerIds } from '../../../signing/tuf/role-keys.ts';
import { isSignedBy, tufKeyPem, tufPublicKeyFromPem, type TufPublicKey } from '../../../signing/tuf/tuf-key.ts';
import { newKey, value, verdict, type KeyKind } from './registry-fixture.ts';

const STAMP = { version: 1, expires: '2027-01-01T00:00:00Z' };

async function offline(change: (key: TufPublicKey) => TufPublicKey = (key) => key) {
  const [root, admissions, revocations, snapshot] = [newKey(), newKey('p256'), newKey(), newKey()];
  const one = (key: TufPublicKey) => ({ keys: [key], threshold: 1 });
  const rootBytes = await createRootMetadata({
    ...STAMP,
    root: { keys: [change(root), newKey()], threshold: 2 },
    targets: one(change(root)),
    snapshot: one(snapshot),
    timestamp: one(snapshot),
    signers: [root],
  });
  const targetsBytes = await createTopLevelTargets({
    ...STAMP,
    targets: new Map(),
    admissions: one(admissions),
    revocations: one(revocations),
    signers: [root],
  });
  const parse = (bytes: Uint8Array) =>
    JSON.parse(Buffer.from(bytes).toString()) as Parameters<typeof Metadata.fromJSON>[1];
  return {
    keys: { root, admissions, revocations, snapshot },
    bytes: rootBytes,
    root: Metadata.fromJSON(MetadataKind.Root, parse(rootBytes)),
    targets: Metadata.fromJSON(MetadataKind.Targets, parse(targetsBytes)),
  };
}

test('the keys of every role are those that root and top-level targets name', async () => {
  const { keys, root, targets, bytes } = await offline();
  const roles = value(keysOf(root, targets));
  const ids = (role: keyof typeof roles) => roles[role].keys.map(({ keyId }) => keyId);
  expect(ids('root')).toContain(keys.root.keyId);
  expect(roles.root).toMatchObject({ threshold: 2 });
  expect(ids('targets')).toEqual([keys.root.keyId]);
  expect(ids('snapshot')).toEqual([keys.snapshot.keyId]);
  expect(ids('timestamp')).toEqual([keys.snapshot.keyId]);
  expect(ids('admissions')).toEqual([keys.admissions.keyId]);
  expect(ids('revocations')).toEqual([keys.revocations.keyId]);
  expect(signerIds({ bytes })).toEqual(new Set([keys.root.keyId]));
});

test('a key that another tool wrote otherwise is refused: a draft would name another one', async () => {
  const renamed = await offline((key) => ({ ...key, keyId: 'a'.repeat(64) }));
  expect(verdict(keysOf(renamed.root, renamed.targets))).toEqual(['PUBLICATION_KEY_UNUSABLE']);
  const short = await offline((key) => ({ ...key, publicKey: 'abcd' }));
  expect(verdict(keysOf(short.root, short.targets))).toEqual(['PUBLICATION_KEY_UNUSABLE']);
});

describe.each<KeyKind>(['ed25519', 'p256'])('a key of kind %s', (kind) => {
  const key = newKey(kind);
  const bytes = Buffer.from('what is signed');

  test('is the same after PEM', () => {
    expect(value(tufPublicKeyFromPem(tufKeyPem(key)))).toMatchObject({ keyId: key.keyId, publicKey: key.publicKey });
  });

  test('has signed what it signed and nothing else', async () => {
    const signature = await key.sign(bytes);
    expect(isSignedBy(key, bytes, signature)).toBe(true);
    expect(isSignedBy(key, Buffer.from('another'), signature)).toBe(false);
    expect(isSignedBy(newKey(kind), bytes, signature)).toBe(false);
    expect(isSignedBy(key, bytes, new Uint8Array())).toBe(false);
    expect(isSignedBy({ ...key, publicKey: 'no key' }, bytes, signature)).toBe(false);
  });
});
