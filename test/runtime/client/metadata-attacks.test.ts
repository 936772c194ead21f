import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MetaFile, Metadata, Signature, Timestamp } from '@tufjs/models';
import { describe, expect, test } from 'vitest';
import type { PublicationPlan } from '../../../action/publication/publication-files.ts';
import {
  createSnapshot,
  createTargetsRole,
  createTimestamp,
  fileInfo,
  type FileInfo,
} from '../../../signing/tuf/metadata.ts';
import { expiryAfter } from '../../../signing/tuf/roles.ts';
import type { TufKey } from '../../../signing/tuf/tuf-key.ts';
import { newKeys, newRegistry, rootOf, value, verdict } from '../../signing/tuf/registry-fixture.ts';
import { HOUR, newHost, type Host } from './host-fixture.ts';
import { rotateAll } from './rotation-fixture.ts';

const TIMESTAMP = 'metadata/timestamp.json';

/** Signs snapshot and timestamp over role files as whoever holds the key S could. */
async function signOver(
  host: Host,
  change: { snapshot?: number; timestamp?: number; roles?: object; key?: TufKey; expires?: string },
): Promise<void> {
  const { roles } = host.registry.first.metadata;
  const signers = [change.key ?? host.registry.keys.snapshot];
  const expires = change.expires ?? expiryAfter(host.clock.now, 72);
  const version = change.snapshot ?? 2;
  const meta = {
    targets: roles.targets,
    admissions: roles.admissions,
    revocations: roles.revocations,
    ...change.roles,
  };
  const snapshot = await createSnapshot({ version, expires, meta, signers });
  await writeFile(join(host.directory, `metadata/${version}.snapshot.json`), snapshot);
  const pinned = { version, ...fileInfo(snapshot) };
  const timestamp = await createTimestamp({ version: change.timestamp ?? 2, expires, snapshot: pinned, signers });
  await writeFile(join(host.directory, TIMESTAMP), timestamp);
}

describe('an old publication', () => {
  test('replayed is refused', async () => {
    await using host = await newHost();
    const replay = await host.snapshot('old');
    await host.revoke({ entries: ['deny'] });
    value(await host.client().refresh());
    await replay();
    expect(verdict(await host.client().refresh())).toEqual(['PUBLICATION_ROLLBACK']);
  });

  test('replayed with the cached metadata gone is still refused: the floors are kept apart', async () => {
    await using host = await newHost();
    const replay = await host.snapshot('old');
    await host.revoke({ entries: ['deny'] });
    value(await host.client().refresh());
    await replay();
    await rm(join(host.cacheDir, 'generations'), { recursive: true });
    const codes = verdict(await host.client().refresh());
    expect(new Set(codes)).toEqual(new Set(['PUBLICATION_ROLLBACK']));
  });

  test('replayed to a host that lost its cache is refused by the minimum version, and accepted without one', async () => {
    await using host = await newHost();
    const client = host.client({ minimumVersion: 2 });
    expect(verdict(await client.refresh())).toEqual(['PUBLICATION_ROLLBACK']);
    expect(verdict(await host.client().refresh())).toEqual(['ok']);
  });

  test('kept in place past its expiry is refused, from the source and from the cache', async () => {
    await using host = await newHost();
    value(await host.client().refresh());
    host.clock.now = new Date(host.clock.now.getTime() + 73 * HOUR);
    expect(new Set(verdict(await host.client().refresh()))).toEqual(new Set(['PUBLICATION_EXPIRED']));
    expect(new Set(verdict(await host.client().loadCached()))).toEqual(new Set(['PUBLICATION_EXPIRED']));
  });

  test('that was accepted in time gives out nothing once it has expired', async () => {
    await using host = await newHost();
    const publication = value(await host.client().refresh());
    host.clock.now = new Date(host.clock.now.getTime() + 73 * HOUR);
    expect(verdict(await publication.target('revocations.json'))).toEqual(['PUBLICATION_EXPIRED']);
    expect(verdict(await publication.evidence('0'.repeat(64), 1))).toEqual(['PUBLICATION_EXPIRED']);
  });

  test('of a root that has since changed is refused', async () => {
    await using host = await newHost();
    const replay = await host.snapshot('old');
    await rotateAll(host);
    value(await host.client().refresh());
    await replay();
    const codes = verdict(await host.client().refresh());
    // The old timestamp is not of the new root's keys; the root itself cannot be taken back.
    expect(codes.every((code) => ['PUBLICATION_ROLLBACK', 'PUBLICATION_SIGNATURE_INVALID'].includes(code))).toBe(true);
  });

  test.each(['admissions', 'revocations'] as const)('of %s under a fresh snapshot is refused', async (role) => {
    await using host = await newHost();
    await (role === 'admissions' ? host.publish({ release: 1 }) : host.revoke({ entries: ['deny'] }));
    value(await host.client().refresh());
    await signOver(host, { snapshot: 3, timestamp: 3 });
    expect(verdict(await host.client().refresh())).toEqual(['PUBLICATION_ROLLBACK']);
  });
});

describe('mixed versions', () => {
  test('a snapshot of another version than the timestamp states', async () => {
    await using host = await newHost();
    const { keys, first } = host.registry;
    const bytes = await readFile(join(host.directory, 'metadata/1.snapshot.json'));
    await writeFile(join(host.directory, 'metadata/5.snapshot.json'), bytes);
    const snapshot = { ...first.metadata.roles.snapshot, version: 5 };
    const stamp = { version: 2, expires: expiryAfter(host.clock.now, 72), signers: [keys.snapshot] };
    await writeFile(join(host.directory, TIMESTAMP), await createTimestamp({ ...stamp, snapshot }));
    expect(verdict(await host.client().refresh())).toEqual(['PUBLICATION_ROLLBACK']);
  });

  test('a role of another version than the snapshot states', async () => {
    await using host = await newHost();
    const { admissions } = host.registry.first.metadata.roles;
    await writeFile(join(host.directory, 'metadata/5.admissions.json'), admissions.bytes);
    await signOver(host, { roles: { admissions: { ...admissions, version: 5 } } });
    expect(verdict(await host.client().refresh())).toEqual(['PUBLICATION_ROLLBACK']);
  });

  test('a snapshot that lost a role', async () => {
    await using host = await newHost();
    value(await host.client().refresh());
    const { targets, admissions, revocations } = host.registry.first.metadata.roles;
    const meta = { targets, admissions, revocations };
    Reflect.deleteProperty(meta, 'revocations');
    const stamp = { version: 2, expires: expiryAfter(host.clock.now, 72), signers: [host.registry.keys.snapshot] };
    const bytes = await createSnapshot({ ...stamp, meta });
    await writeFile(join(host.directory, 'metadata/2.snapshot.json'), bytes);
    const snapshot = { version: 2, ...fileInfo(bytes) };
    await writeFile(join(host.directory, TIMESTAMP), await createTimestamp({ ...stamp, snapshot }));
    expect(verdict(await host.client().refresh())).toEqual(['PUBLICATION_ROLLBACK']);
  });
});

describe('the wrong keys', () => {
  test('a publication of another root', async () => {
    await using host = await newHost();
    const other = await newRegistry();
    expect(verdict(await host.client({ rootBytes: other.root }).refresh())).toEqual(['PUBLICATION_SIGNATURE_INVALID']);
  });

  test('a new root without the old threshold', async () => {
    await using host = await newHost();
    const fresh = newKeys();
    const signers = [...host.registry.keys.offline.slice(0, 1), ...fresh.offline.slice(0, 2)];
    const root = await rootOf(fresh, host.clock.now, { version: 2, signers });
    await writeFile(join(host.directory, 'metadata/2.root.json'), root);
    expect(verdict(await host.client().refresh())).toEqual(['PUBLICATION_SIGNATURE_INVALID']);
  });

  test('a new root that skips a version', async () => {
    await using host = await newHost();
    const root = await rootOf(host.registry.keys, host.clock.now, { version: 3 });
    await writeFile(join(host.directory, 'metadata/2.root.json'), root);
    expect(verdict(await host.client().refresh())).toEqual(['PUBLICATION_ROLLBACK']);
  });

  test('a snapshot key of a thief', async () => {
    await using host = await newHost();
    await signOver(host, { key: newKeys().snapshot });
    expect(verdict(await host.client().refresh())).toEqual(['PUBLICATION_SIGNATURE_INVALID']);
  });

  test.each(['admissions', 'revocations'] as const)(
    '%s signed with the other key and a true snapshot over it',
    async (role) => {
      await using host = await newHost();
      const { keys } = host.registry;
      const wrong = role === 'admissions' ? keys.revocations : keys.admissions;
      const stamp = { version: 2, expires: expiryAfter(host.clock.now, 100) };
      const bytes = await createTargetsRole({ ...stamp, targets: new Map(), signers: [wrong] });
      await writeFile(join(host.directory, `metadata/2.${role}.json`), bytes);
      await signOver(host, { roles: { [role]: { version: 2, ...fileInfo(bytes) } } });
      expect(verdict(await host.client().refresh())).toEqual(['PUBLICATION_SIGNATURE_INVALID']);
    },
  );

  test('admissions that list a file of revocations: the file is not theirs to give', async () => {
    await using host = await newHost();
    const { keys } = host.registry;
    const forged = Buffer.from('{"entries":[]}');
    const targets = new Map([['revocations.json', fileInfo(forged)]]);
    const stamp = { version: 2, expires: expiryAfter(host.clock.now, 100) };
    const bytes = await createTargetsRole({ ...stamp, targets, signers: [keys.admissions] });
    await writeFile(join(host.directory, 'metadata/2.admissions.json'), bytes);
    await signOver(host, { roles: { admissions: { version: 2, ...fileInfo(bytes) } } });
    const publication = value(await host.client().refresh());
    const own = host.registry.first.metadata.targets.get('revocations.json');
    expect(publication.fileInfo('revocations.json')).toEqual(own);
  });
});

describe('an expiry', () => {
  // The library lets all but the first through, and compares with a date that is none as if it were never past.
  test.each(['never', '9999', '2999-01-01T00:00:00.000Z', '2999-02-31T00:00:00Z'])(
    'of %j is refused',
    async (expires) => {
      await using host = await newHost();
      const { keys, first } = host.registry;
      const { version, length, sha256 } = first.metadata.roles.snapshot;
      const snapshotMeta = new MetaFile({ version, length, hashes: { sha256 } });
      const metadata = new Metadata(new Timestamp({ version: 2, specVersion: '1.0.31', expires, snapshotMeta }));
      let payload: Uint8Array = new Uint8Array();
      const signWith = (sig: string) => (bytes: Buffer) => {
        payload = bytes;
        return new Signature({ keyID: keys.snapshot.keyId, sig });
      };
      metadata.sign(signWith(''));
      const signature = await keys.snapshot.sign(payload);
      metadata.sign(signWith(signature.toString('hex')));
      await writeFile(join(host.directory, TIMESTAMP), JSON.stringify(metadata.toJSON()));
      expect(verdict(await host.client().refresh())).toEqual(['PUBLICATION_MALFORMED']);
    },
  );

  test.each(['admissions', 'revocations'] as const)('of %s counts as well as that of the timestamp', async (role) => {
    await using host = await newHost();
    const stamp = { version: 2, expires: expiryAfter(host.clock.now, 10), signers: [host.registry.keys[role]] };
    const bytes = await createTargetsRole({ ...stamp, targets: filesListed(host, role) });
    await writeFile(join(host.directory, `metadata/2.${role}.json`), bytes);
    await signOver(host, { roles: { [role]: { version: 2, ...fileInfo(bytes) } } });
    expect(value(await host.client().refresh()).expires).toBe(stamp.expires);
    host.clock.now = new Date(host.clock.now.getTime() + 10 * HOUR);
    expect(verdict(await host.client().refresh())).toEqual(['PUBLICATION_EXPIRED']);
    expect(verdict(await host.client().loadCached())).toEqual(['PUBLICATION_EXPIRED']);
  });

  test('of the root counts under a timestamp that is fresh', async () => {
    await using host = await newHost();
    host.clock.now = new Date(host.clock.now.getTime() + 999 * HOUR);
    await signOver(host, {});
    expect(verdict(await host.client().refresh())).toEqual(['ok']);
    host.clock.now = new Date(host.clock.now.getTime() + 2 * HOUR);
    expect(new Set(verdict(await host.client().refresh()))).toEqual(new Set(['PUBLICATION_EXPIRED']));
  });
});

function filesListed(host: Host, role: string): Map<string, FileInfo> {
  return new Map([...host.registry.first.metadata.targets].filter(([, target]) => target.role === role));
}

/** The first publication's files by path. */
function filesOf(plan: PublicationPlan): Map<string, Uint8Array> {
  return new Map(plan.files.map(({ path, bytes }) => [path, bytes]));
}

describe('one byte flipped', () => {
  test('is found in every file that a host reads', async () => {
    await using host = await newHost();
    const files = filesOf(host.registry.first);
    const seen: string[] = [];
    for (const [path, bytes] of files) {
      if (path === 'metadata/1.root.json') continue; // Hosts bring their own.
      const flipped = Buffer.from(bytes);
      flipped[Math.floor(bytes.length / 2)] = (bytes[Math.floor(bytes.length / 2)] ?? 0) ^ 1;
      await writeFile(join(host.directory, path), flipped);
      const cacheDir = join(host.cacheDir, String(seen.length));
      await mkdir(cacheDir, { recursive: true });
      const client = host.client({ cacheDir, prefetch: [...host.registry.first.metadata.targets.keys()] });
      const [code] = verdict(await client.refresh());
      const expected = path === TIMESTAMP ? /SIGNATURE_INVALID|MALFORMED/ : /DIGEST_MISMATCH/;
      expect(`${path} ${code}`).toMatch(expected);
      await writeFile(join(host.directory, path), bytes);
      seen.push(path);
    }
    expect(seen).toHaveLength(files.size - 1);
    expect(verdict(await host.client().refresh())).toEqual(['ok']);
  });

  test('is found in a new root', async () => {
    await using host = await newHost();
    await rotateAll(host);
    const path = join(host.directory, 'metadata/2.root.json');
    const bytes = await readFile(path);
    const at = bytes.indexOf('"expires":"') + 14;
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    await writeFile(path, bytes);
    expect(verdict(await host.client().refresh())).toEqual(['PUBLICATION_SIGNATURE_INVALID']);
  });
});
