import { Metadata, MetadataKind } from '@tufjs/models';
import { describe, expect, test } from 'vitest';
import { createRootMetadata, createTargetsRole, signed, type RoleKeys } from '../../../signing/tuf/metadata.ts';
import { expiryAfter, MAX_TARGETS_PER_ROLE } from '../../../signing/tuf/roles.ts';
import type { TufKey } from '../../../signing/tuf/tuf-key.ts';
import { newKey, newKeys, rootOf } from './registry-fixture.ts';

const NOW = new Date('2026-05-01T00:00:00Z');
const parseRoot = (bytes: Uint8Array) =>
  Metadata.fromJSON(MetadataKind.Root, JSON.parse(Buffer.from(bytes).toString()));

describe('root metadata', () => {
  test('is the same bytes for the same input', async () => {
    const keys = newKeys();
    expect(await rootOf(keys, NOW)).toEqual(await rootOf(keys, NOW));
  });

  test.each(['ed25519', 'p256'] as const)('verifies with two of three %s holders', async (kind) => {
    const root = parseRoot(await rootOf(newKeys(kind), NOW));
    expect(() => root.verifyDelegate('root', root)).not.toThrow();
  });

  test('does not verify with one of three holders, and does once a second has added a signature elsewhere', async () => {
    const keys = newKeys();
    const half = parseRoot(await rootOf(keys, NOW, { signers: keys.offline.slice(0, 1) }));
    expect(() => half.verifyDelegate('root', half)).toThrow('1/2');
    const whole = parseRoot(await signed(half, keys.offline.slice(2)));
    expect(() => whole.verifyDelegate('root', whole)).not.toThrow();
  });

  test('takes a signer that answers later, as a key management service does', async () => {
    const keys = newKeys();
    const remote = keys.offline.map((key): TufKey => ({
      ...key,
      sign: async (bytes) => Promise.resolve(Buffer.from(await key.sign(bytes))),
    }));
    expect(await rootOf(keys, NOW, { signers: remote.slice(0, 2) })).toEqual(await rootOf(keys, NOW));
  });

  test('is not made with one key counted twice, nor with a threshold out of reach', async () => {
    const [key, other] = [newKey(), newKey()];
    const create = (root: RoleKeys) => {
      const one = { keys: [other], threshold: 1 };
      const stamp = { version: 1, expires: expiryAfter(NOW, 1) };
      return createRootMetadata({ ...stamp, root, targets: one, snapshot: one, timestamp: one, signers: [key] });
    };
    await expect(create({ keys: [key, key], threshold: 2 })).rejects.toThrow(RangeError);
    await expect(create({ keys: [key], threshold: 2 })).rejects.toThrow(RangeError);
    await expect(create({ keys: [key], threshold: 0 })).rejects.toThrow(RangeError);
  });
});

describe('any role', () => {
  const create = (change: { version?: number; expires?: string; size?: number }) =>
    createTargetsRole({
      version: change.version ?? 1,
      expires: change.expires ?? expiryAfter(NOW, 1),
      targets: new Map(
        Array.from({ length: change.size ?? 0 }, (_, n) => [`index/${n}.json`, { length: 1, sha256: 'a'.repeat(64) }]),
      ),
      signers: [newKey()],
    });

  test.each([
    ['an expiry with milliseconds, which python-tuf cannot read', { expires: '2026-05-01T00:00:00.000Z' }],
    ['an expiry that is none, which some clients never find past', { expires: 'never' }],
    ['version 0', { version: 0 }],
    ['half a version', { version: 1.5 }],
    ['more targets than clients read in reasonable time', { size: MAX_TARGETS_PER_ROLE + 1 }],
  ])('is not signed with %s', async (_name, change) => {
    await expect(create(change)).rejects.toThrow(RangeError);
  });

  test('is signed with as many targets as the bound allows', async () => {
    await expect(create({ size: MAX_TARGETS_PER_ROLE })).resolves.toBeInstanceOf(Uint8Array);
  });
});
