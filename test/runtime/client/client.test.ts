import { rm } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { ok } from '../../../core/finding.ts';
import { CONFIG, json, value, verdict } from '../../signing/tuf/registry-fixture.ts';
import { newHost } from './host-fixture.ts';

describe('a client', () => {
  test('refreshes over HTTP and reads a target of every role', async () => {
    await using host = await newHost();
    const publication = value(await host.client().refresh());
    expect(publication).toMatchObject({
      origin: 'source',
      registryId: CONFIG.registry_id,
      channel: 'stable',
      version: 1,
    });
    expect(value(await publication.target('config.json'))).toEqual(Buffer.from(json(CONFIG)));
    expect(value(await publication.target('index/00.json'))).toEqual(Buffer.from(json({ shard: 0, plugins: [] })));
    expect(value(await publication.target('revocations.json'))).toEqual(Buffer.from(json({ entries: [] })));
    expect(publication.paths).toContain('trusted_root.json');
    expect(verdict(await publication.target('nothing.json'))).toEqual(['PUBLICATION_NOT_FOUND']);
  });

  test.each(['path', 'file: address'])('refreshes from a directory given as %s', async (kind) => {
    await using host = await newHost();
    const source = kind === 'path' ? host.directory : pathToFileURL(host.directory);
    const publication = value(await host.client({ source }).refresh());
    expect(verdict(await publication.target('policy.json'))).toEqual(['ok']);
    expect(host.server.requests).toEqual([]);
  });

  test('sees what publish, revoke and re-sign change, and nothing else', async () => {
    await using host = await newHost();
    const client = host.client();
    const first = value(await client.refresh());
    await host.publish({ release: 1 });
    const published = value(await client.refresh());
    expect(published.versions).toEqual({ ...first.versions, admissions: 2, snapshot: 2, timestamp: 2 });
    await host.revoke({ entries: ['deny'] });
    const revoked = value(await client.refresh());
    expect(revoked.versions).toEqual({ ...published.versions, revocations: 2, snapshot: 3, timestamp: 3 });
    expect(value(await revoked.target('revocations.json'))).toEqual(Buffer.from(json({ entries: ['deny'] })));
    await host.resign();
    expect(value(await client.refresh()).versions).toEqual({ ...revoked.versions, timestamp: 4 });
  });

  test('asks for little when nothing changed', async () => {
    await using host = await newHost();
    await host.client().refresh();
    host.server.requests.length = 0;
    value(await host.client().refresh());
    expect(host.server.requests).toEqual(['metadata/2.root.json', 'metadata/timestamp.json']);
  });

  test('gives out role metadata byte by byte, for statements made over it', async () => {
    await using host = await newHost();
    const publication = value(await host.client().refresh());
    expect(Buffer.from(publication.roleBytes('admissions'))).toEqual(
      Buffer.from(host.registry.first.metadata.roles.admissions.bytes),
    );
  });

  test('loads from the cache alone what it has, and says what it lacks', async () => {
    await using host = await newHost();
    value(await host.client({ prefetch: ['revocations.json'] }).refresh());
    await rm(host.directory, { recursive: true });
    const cached = value(await host.client().loadCached());
    expect(cached.origin).toBe('cache');
    expect(verdict(await cached.target('revocations.json'))).toEqual(['ok']);
    expect(verdict(await cached.target('registry.json'))).toEqual(['PUBLICATION_UNREACHABLE']);
  });

  test('has nothing to load before the first refresh', async () => {
    await using host = await newHost();
    expect(verdict(await host.client().loadCached())).toEqual(['PUBLICATION_NOT_FOUND']);
  });

  test('follows a change of root and of every online key', async () => {
    await using host = await newHost();
    value(await host.client().refresh());
    const { rotateAll } = await import('./rotation-fixture.ts');
    await rotateAll(host);
    const publication = value(await host.client().refresh());
    expect(publication.versions).toMatchObject({ root: 2, targets: 2, admissions: 2, revocations: 2 });
    expect(value(await host.client().loadCached()).versions.root).toBe(2);
  });

  test('refuses another registry and another channel, and remembers neither', async () => {
    await using host = await newHost();
    const stranger = host.client({ registryId: 'other.example', channel: 'beta' });
    expect(verdict(await stranger.refresh())).toEqual(['PUBLICATION_WRONG_REGISTRY', 'PUBLICATION_WRONG_CHANNEL']);
    expect(verdict(await host.client().loadCached())).toEqual(['PUBLICATION_NOT_FOUND']);
    expect(verdict(await host.client({ registryId: CONFIG.registry_id, channel: 'stable' }).refresh())).toEqual(['ok']);
  });

  test('refuses a publication that does not say what it is', async () => {
    await using host = await newHost({ config: { schema_version: 1 } });
    expect(verdict(await host.client().refresh())).toEqual(['PUBLICATION_MALFORMED']);
  });

  test('takes no address with credentials in it', async () => {
    await using host = await newHost();
    const source = new URL(host.server.url);
    source.password = 'secret';
    expect(() => host.client({ source })).toThrow(RangeError);
  });

  test('verifies evidence by its digest, and keeps the head for when it is offline', async () => {
    await using host = await newHost();
    const { writeFile, mkdir } = await import('node:fs/promises');
    const { createHash } = await import('node:crypto');
    const digest = createHash('sha256').update('evidence').digest('hex');
    await mkdir(`${host.directory}/evidence/sha256`, { recursive: true });
    await writeFile(`${host.directory}/evidence/sha256/${digest}`, 'evidence');
    await writeFile(`${host.directory}/evidence/sha256/${'0'.repeat(64)}`, 'evidence');
    await writeFile(`${host.directory}/head.sigstore.json`, 'head');
    const publication = value(await host.client().refresh());
    expect(verdict(await publication.evidence(digest, 100))).toEqual(['ok']);
    expect(verdict(await publication.evidence(digest, 3))).toEqual(['PUBLICATION_TOO_LARGE']);
    expect(verdict(await publication.evidence('0'.repeat(64), 100))).toEqual(['PUBLICATION_DIGEST_MISMATCH']);
    expect(verdict(await publication.evidence('../../etc', 100))).toEqual(['PUBLICATION_NOT_FOUND']);
    expect(verdict(await publication.checked('../state.json', 100, ok))).toEqual(['PUBLICATION_NOT_FOUND']);
    expect(verdict(await publication.checked('head.sigstore.json', 100, ok))).toEqual(['ok']);
    const cached = value(await host.client().loadCached());
    expect(verdict(await cached.checked('head.sigstore.json', 100, ok))).toEqual(['ok']);
    expect(verdict(await cached.evidence(digest, 100))).toEqual(['ok']);
  });
});
