import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { planResign, planRotation } from '../../../action/publication/publication-files.ts';
import { createSnapshot, createTimestamp, fileInfo } from '../../../signing/tuf/metadata.ts';
import { expiryAfter } from '../../../signing/tuf/roles.ts';
import { newKey, rootOf, value, verdict } from '../../signing/tuf/registry-fixture.ts';
import { HOUR, newHost, type Host } from './host-fixture.ts';

const LONG = process.env['PORTCULLIS_LONG'] !== undefined;
const KILLS = LONG ? 60 : 4;
const scriptPath = (name: string) => fileURLToPath(new URL(name, import.meta.url));

async function generation(host: Host): Promise<string> {
  const state: unknown = JSON.parse(await readFile(join(host.cacheDir, 'state.json'), 'utf8'));
  if (typeof state !== 'object' || state === null || !('generation' in state)) throw new Error('No state.');
  return join(host.cacheDir, 'generations', String(state.generation), 'metadata');
}

describe('an edited cache', () => {
  test.each(['timestamp', '1.snapshot', '1.targets', '1.admissions', '1.revocations'])(
    'with another byte in %s loads nothing, and is mended by a refresh',
    async (name) => {
      await using host = await newHost();
      value(await host.client().refresh());
      const path = join(await generation(host), `${name}.json`);
      const bytes = await readFile(path);
      bytes[bytes.length - 20] = (bytes[bytes.length - 20] ?? 0) ^ 1;
      await writeFile(path, bytes);
      expect(verdict(await host.client().loadCached())[0]).toMatch(/SIGNATURE_INVALID|MALFORMED|DIGEST_MISMATCH/);
      expect(verdict(await host.client().refresh())).toEqual(['ok']);
      expect(verdict(await host.client().loadCached())).toEqual(['ok']);
    },
  );

  test('that holds a whole publication of a stranger, root and all, loads nothing', async () => {
    await using host = await newHost();
    await using stranger = await newHost();
    value(await host.client().refresh());
    value(await stranger.client().refresh());
    const [own, other] = [await generation(host), await generation(stranger)];
    for (const name of await readdir(other)) await writeFile(join(own, name), await readFile(join(other, name)));
    await writeFile(join(own, '1.root.json'), stranger.registry.root);
    expect(verdict(await host.client().loadCached())).toEqual(['PUBLICATION_SIGNATURE_INVALID']);
  });

  test('with another target gives out the right one from the source, and none without it', async () => {
    await using host = await newHost();
    const publication = value(await host.client({ prefetch: ['policy.json'] }).refresh());
    const file = join(host.cacheDir, 'targets', publication.fileInfo('policy.json')?.sha256 ?? '');
    await writeFile(file, '{"policy":2}');
    const cached = value(await host.client().loadCached());
    expect(verdict(await cached.target('policy.json'))).toEqual(['PUBLICATION_UNREACHABLE']);
    expect(String(value(await publication.target('policy.json')))).toBe('{"policy":1}');
    expect(verdict(await cached.target('policy.json'))).toEqual(['ok']);
  });

  test('put back to an older whole generation is found by the floors', async () => {
    await using host = await newHost();
    value(await host.client().refresh());
    const old = await generation(host);
    await host.revoke({ entries: ['deny'] });
    value(await host.client().refresh());
    const state = await readFile(join(host.cacheDir, 'state.json'), 'utf8');
    const name = (path: string) => path.split('/').at(-2) ?? '';
    await writeFile(join(host.cacheDir, 'state.json'), state.replace(name(await generation(host)), name(old)));
    expect(new Set(verdict(await host.client().loadCached()))).toEqual(new Set(['PUBLICATION_ROLLBACK']));
  });

  test.each([
    ['cut short', '{"schema_version":1,'],
    ['empty', ''],
    ['of another version', '{"schema_version":2}'],
    [
      'with a path for a generation',
      '{"schema_version":1,"generation":"../../x","seen_at":"2026-01-01T00:00:00Z","floors":{}}',
    ],
    ['without floors', '{"schema_version":1,"generation":"1-1-00000000","seen_at":"2026-01-01T00:00:00Z","floors":{}}'],
  ])('with a state that is %s is refused: forgetting must not be a way to start anew', async (_name, text) => {
    await using host = await newHost();
    value(await host.client().refresh());
    await writeFile(join(host.cacheDir, 'state.json'), text);
    expect(verdict(await host.client().refresh())).toEqual(['PUBLICATION_MALFORMED']);
    expect(verdict(await host.client().loadCached())).toEqual(['PUBLICATION_MALFORMED']);
  });

  test('that was deleted is a first run', async () => {
    await using host = await newHost();
    value(await host.client().refresh());
    await rm(host.cacheDir, { recursive: true });
    expect(verdict(await host.client().loadCached())).toEqual(['PUBLICATION_NOT_FOUND']);
    expect(verdict(await host.client().refresh())).toEqual(['ok']);
  });

  test('that cannot be written is a refusal, not a crash', async () => {
    await using host = await newHost();
    await writeFile(host.cacheDir, 'a file where the directory should be');
    expect(verdict(await host.client().refresh())).toEqual(['PUBLICATION_UNREACHABLE']);
  });
});

describe('the clock', () => {
  test('that decides is the one the host was given: a publication of another year is judged by its own time', async () => {
    await using host = await newHost({ now: new Date('2020-02-03T04:05:06Z') });
    expect(value(await host.client().refresh()).expires).toBe('2020-02-06T04:05:06Z');
    expect(verdict(await host.client().loadCached())).toEqual(['ok']);
    expect(verdict(await host.client({ now: () => new Date() }).loadCached())[0]).toBe('PUBLICATION_EXPIRED');
  });

  test('set back does not revive what had expired: time that was seen stays seen', async () => {
    await using host = await newHost();
    const start = host.clock.now;
    value(await host.client().refresh());
    host.clock.now = new Date(start.getTime() + 71 * HOUR);
    value(await host.client().loadCached());
    const { version, length, sha256 } = host.registry.first.metadata.roles.snapshot;
    const stamp = { version: 2, expires: expiryAfter(start, 50), signers: [host.registry.keys.snapshot] };
    const timestamp = await createTimestamp({ ...stamp, snapshot: { version, length, sha256 } });
    await writeFile(join(host.directory, 'metadata/timestamp.json'), timestamp);
    host.clock.now = new Date(start.getTime() + 10 * HOUR);
    expect(verdict(await host.client().refresh())).toEqual(['PUBLICATION_EXPIRED']);
    expect(verdict(await host.client({ cacheDir: `${host.cacheDir}-new` }).refresh())).toEqual(['ok']);
  });

  test('set forward locks nobody out once it is right again', async () => {
    await using host = await newHost();
    const start = host.clock.now;
    value(await host.client().refresh());
    host.clock.now = new Date(start.getTime() + 1_000 * HOUR);
    expect(verdict(await host.client().loadCached())[0]).toBe('PUBLICATION_EXPIRED');
    host.clock.now = start;
    expect(verdict(await host.client().refresh())).toEqual(['ok']);
  });
});

describe('a version run up with a stolen snapshot key', () => {
  test('locks hosts out only until the offline holders name another key', async () => {
    await using host = await newHost();
    const { keys, first } = host.registry;
    const { targets, admissions, revocations } = first.metadata.roles;
    const stamp = { version: 1_000_000, expires: expiryAfter(host.clock.now, 72), signers: [keys.snapshot] };
    const snapshot = await createSnapshot({ ...stamp, meta: { targets, admissions, revocations } });
    const pinned = { version: stamp.version, ...fileInfo(snapshot) };
    const back = await host.snapshot('before');
    await writeFile(join(host.directory, `metadata/${stamp.version}.snapshot.json`), snapshot);
    await writeFile(
      join(host.directory, 'metadata/timestamp.json'),
      await createTimestamp({ ...stamp, snapshot: pinned }),
    );
    value(await host.client().refresh());
    await back();
    expect(verdict(await host.client().refresh())).toEqual(['PUBLICATION_ROLLBACK']);

    const fresh = newKey();
    const root = await rootOf({ ...keys, snapshot: fresh }, host.clock.now, { version: 2 });
    const roots = [{ path: 'metadata/2.root.json', bytes: root }];
    await host.write((previous) => planRotation(previous, { roots, snapshotKey: fresh, now: host.clock.now }));
    expect(value(await host.client().refresh()).versions).toMatchObject({ root: 2, snapshot: 2, timestamp: 2 });
    expect(verdict(await host.client().loadCached())).toEqual(['ok']);
  });
});

describe('a host', () => {
  test('loads from a warm cache as a process of its own, with 256 shards', async () => {
    await using host = await newHost({ shards: 256 });
    value(await host.client({ prefetch: ['revocations.json'] }).refresh());
    await writeFile(`${host.cacheDir}.root`, host.registry.root);
    const args = [scriptPath('load-cached.ts'), host.cacheDir, `${host.cacheDir}.root`];
    const { stdout } = await promisify(execFile)(process.execPath, args);
    expect(JSON.parse(stdout)).toMatchObject({ kind: 'ok' });
  });

  test('killed while it refreshes has the old publication or the new one', async () => {
    await using host = await newHost();
    value(await host.client().refresh());
    await writeFile(`${host.cacheDir}.root`, host.registry.root);
    let version = 1;
    for (let kill = 0; kill < KILLS; kill += 1) {
      const args = [scriptPath('refresh-loop.ts'), host.server.url.href, host.cacheDir, `${host.cacheDir}.root`];
      const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
      await once(child.stdout, 'data');
      await host.publish({ release: kill });
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 60));
      child.kill('SIGKILL');
      await once(child, 'exit');
      const cached = value(await host.client().loadCached());
      expect(cached.version).toBeGreaterThanOrEqual(version);
      ({ version } = cached);
    }
    expect(value(await host.client().refresh()).version).toBe(1 + KILLS);
  });

  test('refreshed by several clients of one cache at once never goes back', async () => {
    await using host = await newHost();
    const results = await Promise.all(
      [0, 1, 2, 3].map(async (n) => {
        if (n === 2) await host.revoke({ entries: [n] });
        return host.client().refresh();
      }),
    );
    const codes = results.flatMap(verdict);
    expect(codes.filter((code) => code !== 'ok' && code !== 'PUBLICATION_ROLLBACK')).toEqual([]);
    expect(value(await host.client().refresh()).version).toBe(2);
    expect(value(await host.client().loadCached()).version).toBe(2);
  });

  test('keeps no work of updates that ended', async () => {
    await using host = await newHost();
    for (let n = 0; n < 3; n += 1) {
      await host.publish({ release: n });
      value(await host.client().refresh());
    }
    const kept = ['generations', 'http', 'refresh.json', 'seen', 'state.json', 'targets', 'unverified'];
    expect((await readdir(host.cacheDir)).sort()).toEqual(kept);
  });
});

test('a publication in a directory is read while it is being renewed', async () => {
  await using host = await newHost();
  const client = host.client({ source: host.directory });
  const reads = Array.from({ length: 5 }, () => client.refresh());
  await host.write((previous) => planResign(previous, { key: host.registry.keys.snapshot, now: host.clock.now }));
  const codes = (await Promise.all(reads)).flatMap(verdict);
  expect(codes.filter((code) => code !== 'ok' && code !== 'PUBLICATION_ROLLBACK')).toEqual([]);
});

test('a refresh does not trip over what another one of the same cache put aside and took away', async () => {
  await using host = await newHost();
  value(await host.client().refresh());
  // Listed, and gone when it is looked at: what a link to nowhere is, too.
  await symlink('gone', join(host.cacheDir, 'work-gone'));
  await symlink('gone', join(host.cacheDir, 'generations', '.part-gone'));
  expect(verdict(await host.client().refresh())).toEqual(['ok']);
});
