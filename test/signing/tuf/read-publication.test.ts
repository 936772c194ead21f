import { MetaFile, Metadata, Snapshot, Timestamp } from '@tufjs/models';
import { describe, expect, test } from 'vitest';
import { finding, ok, refused } from '../../../core/finding.ts';
import { fileInfo, signed, type MetaInfo } from '../../../signing/tuf/metadata.ts';
import {
  checkFile,
  expiredRoles,
  readPublicationMetadata,
  type ReadFile,
} from '../../../signing/tuf/read-publication.ts';
import type { TufKey } from '../../../signing/tuf/tuf-key.ts';
import { expiryAfter, MAX_ROOT_ROTATIONS } from '../../../signing/tuf/roles.ts';
import { newKeys, newRegistry, rootOf, value, verdict, type Registry, type RegistryKeys } from './registry-fixture.ts';

const SPEC = { specVersion: '1.0.31' };

function reader(files: ReadonlyMap<string, Uint8Array>): ReadFile {
  return async (path) => {
    const bytes = files.get(path);
    return bytes === undefined ? refused(finding('PUBLICATION_NOT_FOUND', path)) : ok(bytes);
  };
}

const filesOf = (registry: Registry) => new Map(registry.first.files.map(({ path, bytes }) => [path, bytes]));

const whole = ({ version, length, sha256 }: MetaInfo) => new MetaFile({ version, length, hashes: { sha256 } });

/** Puts a snapshot with such entries, and a timestamp with such an entry, in place of the published ones. */
async function withMeta(
  registry: Registry,
  change: { snapshot?: (info: MetaInfo) => MetaFile; timestamp?: (info: MetaInfo) => MetaFile },
): Promise<Map<string, Uint8Array>> {
  const files = filesOf(registry);
  const { targets, admissions, revocations } = registry.first.metadata.roles;
  const stamp = { ...SPEC, version: 1, expires: expiryAfter(registry.now, 72) };
  const meta = {
    'targets.json': whole(targets),
    'admissions.json': (change.snapshot ?? whole)(admissions),
    'revocations.json': whole(revocations),
  };
  const key = [registry.keys.snapshot];
  const snapshot = await signed(new Metadata(new Snapshot({ ...stamp, meta })), key);
  const snapshotMeta = (change.timestamp ?? whole)({ version: 1, ...fileInfo(snapshot) });
  files.set('metadata/1.snapshot.json', snapshot);
  files.set('metadata/timestamp.json', await signed(new Metadata(new Timestamp({ ...stamp, snapshotMeta })), key));
  return files;
}

describe('metadata of a publication', () => {
  test('is verified from the root, each role with its version, digest and keys', async () => {
    const registry = await newRegistry();
    const metadata = value(await readPublicationMetadata(registry.root, reader(filesOf(registry))));
    expect(metadata.roles.admissions).toMatchObject({ version: 1, keyIds: [registry.keys.admissions.keyId] });
    expect(metadata.targets.get('revocations.json')?.role).toBe('revocations');
    expect(metadata.foreign).toEqual([]);
  });

  test.each([
    [
      'snapshot',
      'length',
      { snapshot: ({ version, sha256 }: MetaInfo) => new MetaFile({ version, hashes: { sha256 } }) },
    ],
    ['snapshot', 'digest', { snapshot: ({ version, length }: MetaInfo) => new MetaFile({ version, length }) }],
    [
      'timestamp',
      'length',
      { timestamp: ({ version, sha256 }: MetaInfo) => new MetaFile({ version, hashes: { sha256 } }) },
    ],
    ['timestamp', 'digest', { timestamp: ({ version, length }: MetaInfo) => new MetaFile({ version, length }) }],
  ])('is refused when the %s states a role without its %s', async (_role, _what, change) => {
    const registry = await newRegistry();
    const read = reader(await withMeta(registry, change));
    expect(verdict(await readPublicationMetadata(registry.root, read))).toEqual(['PUBLICATION_MALFORMED']);
  });

  test('is accepted with the same hand-made snapshot when it states all', async () => {
    const registry = await newRegistry();
    const read = reader(await withMeta(registry, {}));
    expect(verdict(await readPublicationMetadata(registry.root, read))).toEqual(['ok']);
  });

  test('is refused with more roots in a row than anyone rotates', async () => {
    const registry = await newRegistry();
    const files = filesOf(registry);
    for (let version = 2; version <= MAX_ROOT_ROTATIONS + 2; version += 1) {
      files.set(`metadata/${version}.root.json`, await rootOf(registry.keys, registry.now, { version }));
    }
    expect(verdict(await readPublicationMetadata(registry.root, reader(files)))).toEqual(['PUBLICATION_TOO_LARGE']);
  });

  test.each([
    ['the holders before it', (old: RegistryKeys, _fresh: RegistryKeys) => old.offline.slice(0, 2)],
    ['its own holders', (_old: RegistryKeys, fresh: RegistryKeys) => fresh.offline.slice(0, 2)],
  ])('is refused under a new root that only %s signed', async (_name, signersOf) => {
    const registry = await newRegistry();
    const files = filesOf(registry);
    const fresh = { ...newKeys(), snapshot: registry.keys.snapshot };
    const targetsOf = registry.keys;
    const root = async (signers: readonly TufKey[]) => {
      files.set('metadata/2.root.json', await rootOf(fresh, registry.now, { version: 2, signers, targetsOf }));
      return verdict(await readPublicationMetadata(registry.root, reader(files)));
    };
    expect(await root(signersOf(registry.keys, fresh))).toEqual(['PUBLICATION_SIGNATURE_INVALID']);
    // The same root with both is followed.
    expect(await root([...registry.keys.offline.slice(0, 2), ...fresh.offline.slice(0, 2)])).toEqual(['ok']);
  });

  test('is refused when a role is of another version than the snapshot states', async () => {
    const registry = await newRegistry();
    const snapshot = ({ length, sha256 }: MetaInfo) => new MetaFile({ version: 5, length, hashes: { sha256 } });
    const files = await withMeta(registry, { snapshot });
    files.set('metadata/5.admissions.json', registry.first.metadata.roles.admissions.bytes);
    expect(verdict(await readPublicationMetadata(registry.root, reader(files)))).toEqual(['PUBLICATION_ROLLBACK']);
  });

  test.each([
    ['no JSON', 'x'],
    ['JSON of another kind', '{}'],
    ['a list', '[]'],
  ])('is refused from a trusted root that is %s', async (_name, text) => {
    const read = reader(new Map());
    expect(verdict(await readPublicationMetadata(Buffer.from(text), read))).toEqual(['PUBLICATION_MALFORMED']);
  });

  test('that has expired is told apart by role, not refused: a writer must be able to renew it', async () => {
    const registry = await newRegistry();
    const read = reader(filesOf(registry));
    const metadata = value(await readPublicationMetadata(registry.root, read));
    const after = (hours: number) => expiredRoles(metadata, registry.now.getTime() + hours * 3_600_000);
    expect(after(71)).toEqual([]);
    expect(after(72)).toEqual(['timestamp', 'snapshot']);
    expect(after(1_001)).toEqual(['root', 'timestamp', 'snapshot', 'targets']);
  });
});

test.each([
  ['the right bytes', 'abc', 'ok'],
  ['too few', 'ab', 'PUBLICATION_TRUNCATED'],
  ['too many', 'abcd', 'PUBLICATION_TOO_LARGE'],
  ['other ones', 'abd', 'PUBLICATION_DIGEST_MISMATCH'],
])('a file of %s is %s: %s', (_name, text, code) => {
  expect(verdict(checkFile('file', Buffer.from(text), fileInfo(Buffer.from('abc'))))).toEqual([code]);
});
