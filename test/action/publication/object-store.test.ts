import { createHash } from 'node:crypto';
import { hostname } from 'node:os';
import { describe, expect, test } from 'vitest';
import { HTTP_TIMEOUT_MS, httpPort } from '../../../action/publication/http-port.ts';
import { LOCK_LEASE_SECONDS, objectStore, OWN_LIMIT_SECONDS } from '../../../action/publication/object-store.ts';
import { ownMark } from '../../../action/publication/living-process.ts';
import { planResign } from '../../../action/publication/publication-files.ts';
import { readPublication } from '../../../action/publication/publication-reader.ts';
import { writePublication } from '../../../action/publication/publication-writer.ts';
import { startBucket, type Bucket } from '../../../lab/bucket/server.ts';
import { newRegistry, publishFirst, value, verdict, type Registry } from '../../signing/tuf/registry-fixture.ts';

const TOKEN = 'a-secret-of-the-store';

const open = ({ url }: Bucket, more: { token?: string; lockTimeoutMs?: number } = {}) =>
  objectStore({
    port: httpPort({ base: url, ...(more.token === undefined ? {} : { token: async () => more.token ?? '' }) }),
    lockTimeoutMs: more.lockTimeoutMs ?? 2_000,
  });

const resign = (bucket: Bucket, registry: Registry, lockTimeoutMs?: number) =>
  writePublication({
    store: open(bucket, lockTimeoutMs === undefined ? {} : { lockTimeoutMs }),
    trustedRoot: registry.root,
    depth: 'metadata',
    message: 'Re-sign',
    plan: async (previous) => {
      if (previous === undefined) throw new Error('nothing is published');
      return planResign(previous, { key: registry.keys.snapshot, now: new Date(registry.now.getTime() + 90_000_000) });
    },
  });

const versionIn = async (bucket: Bucket, registry: Registry) => {
  const read = value(await readPublication(open(bucket), registry.root, 'every-target'));
  return read?.metadata.roles.timestamp.version;
};

async function published(options = {}): Promise<{ bucket: Bucket; registry: Registry } & AsyncDisposable> {
  const bucket = await startBucket(options);
  const registry = await newRegistry();
  await publishFirst(registry, open(bucket, options));
  return { bucket, registry, [Symbol.asyncDispose]: () => bucket[Symbol.asyncDispose]() };
}

describe('a publication in a store of objects', () => {
  test('is written digests first, versions next, the timestamp last, and leaves no lock', async () => {
    await using site = await published();
    const puts = site.bucket.answered.filter((line) => line.startsWith('PUT') && line.endsWith('201'));
    const kinds = puts.map((line) => (line.includes('targets/') ? 'target' : (line.split(' ')[1] ?? '')));
    expect(kinds.lastIndexOf('target')).toBeLessThan(kinds.indexOf('publication.lock'));
    expect(kinds.at(-1)).toBe('metadata/timestamp.json');
    expect(site.bucket.objects.has('publication.lock')).toBe(false);
  });

  test('is refused by a store that ignores conditions: two writers would overwrite each other', async () => {
    await using bucket = await startBucket({ ignoresConditions: true });
    const registry = await newRegistry();
    const plan = async () => ({ kind: 'ok', value: registry.first }) as const;
    const request = { store: open(bucket), trustedRoot: registry.root, depth: 'metadata', plan, message: 'x' } as const;
    expect(verdict(await writePublication(request))).toEqual(['PUBLICATION_STORE_UNCONDITIONAL']);
    expect(bucket.objects.has('metadata/timestamp.json')).toBe(false);
    expect(bucket.objects.has('publication.lock')).toBe(false);
  });

  test('asks for its token, and says the answer but never the token', async () => {
    await using site = await published({ token: TOKEN });
    const outcome = await resign(site.bucket, site.registry);
    expect(verdict(outcome)).toEqual(['PUBLICATION_UNREACHABLE']);
    expect(JSON.stringify(outcome)).toContain('401');
    expect(JSON.stringify(outcome)).not.toContain(TOKEN);
  });

  test('sends its token over https alone, and to no address that holds another', () => {
    const token = async () => TOKEN;
    expect(() => httpPort({ base: new URL('http://store.example/'), token })).toThrow(RangeError);
    expect(() => httpPort({ base: new URL('https://me:secret@store.example/') })).toThrow(RangeError);
    expect(() => httpPort({ base: new URL('file:///publication') })).toThrow(RangeError);
  });

  test('sends its token in the clear to no proxy', () => {
    const wish = { base: new URL('http://127.0.0.1/'), token: async () => TOKEN };
    const env = { NODE_USE_ENV_PROXY: '1', HTTP_PROXY: 'http://proxy.example:3128/' };
    expect(() => httpPort({ ...wish, env })).toThrow(RangeError);
    expect(() => httpPort({ ...wish, env: { http_proxy: env.HTTP_PROXY, NODE_OPTIONS: '--use-env-proxy' } })).toThrow(
      RangeError,
    );
    expect(() => httpPort({ ...wish, env: { ...env, NO_PROXY: 'other.example, 127.0.0.1' } })).not.toThrow();
    expect(() => httpPort({ ...wish, env: { HTTP_PROXY: env.HTTP_PROXY } })).not.toThrow();
    expect(() => httpPort({ base: wish.base, env })).not.toThrow();
  });

  test('follows no redirect, which could take the token elsewhere', async () => {
    await using site = await published();
    site.bucket.fault = (method) => (method === 'GET' ? 307 : undefined);
    expect(verdict(await resign(site.bucket, site.registry))).toEqual(['PUBLICATION_UNREACHABLE']);
  });

  test('survives a store that fails now and then', async () => {
    await using site = await published();
    let count = 0;
    site.bucket.fault = (method) => (method !== 'PUT' && (count += 1) % 3 === 1 ? 503 : undefined);
    expect(verdict(await resign(site.bucket, site.registry))).toEqual(['ok']);
    expect(await versionIn(site.bucket, site.registry)).toBe(2);
  });

  test.each([
    ['taken', 'unheard', 'ok', 2],
    ['lost', 'cut', 'PUBLICATION_UNREACHABLE', 1],
  ] as const)('looks what became of a timestamp that was %s without an answer', async (_name, fault, said, version) => {
    await using site = await published();
    site.bucket.fault = (method, path) => {
      if (method !== 'PUT' || path !== 'metadata/timestamp.json') return undefined;
      site.bucket.fault = undefined;
      return fault;
    };
    expect(verdict(await resign(site.bucket, site.registry))).toEqual([said]);
    expect(await versionIn(site.bucket, site.registry)).toBe(version);
    expect(verdict(await resign(site.bucket, site.registry))).toEqual(['ok']);
  });
});

describe('the lock of a store of objects', () => {
  const lock = (bucket: Bucket, content: unknown) => {
    const bytes = Buffer.from(typeof content === 'string' ? content : JSON.stringify(content));
    bucket.objects.set('publication.lock', { bytes, etag: '"lock"', modified: new Date() });
  };
  const soon = () => new Date(Date.now() + LOCK_LEASE_SECONDS * 1_000).toISOString();

  test('of a living writer is waited for, and then is the end of it', async () => {
    await using site = await published();
    lock(site.bucket, { pid: 1, host: 'elsewhere', id: 'x', expires: soon() });
    expect(verdict(await resign(site.bucket, site.registry, 300))).toEqual(['PUBLICATION_UNREACHABLE']);
    expect(await versionIn(site.bucket, site.registry)).toBe(1);
  });

  test.each([
    ['whose lease is over', { pid: 1, host: 'elsewhere', id: 'x', expires: '2020-01-01T00:00:00.000Z' }],
    ['that is none', 'garbage'],
    ['without an end', { pid: 1, host: 'elsewhere', id: 'x' }],
  ])('%s is taken over', async (_name, content) => {
    await using site = await published();
    lock(site.bucket, content);
    expect(verdict(await resign(site.bucket, site.registry))).toEqual(['ok']);
  });

  test('outlasts the last request that its holder begins', () => {
    expect(OWN_LIMIT_SECONDS + HTTP_TIMEOUT_MS / 1_000).toBeLessThanOrEqual(LOCK_LEASE_SECONDS - 10);
  });

  test('lets no request be repeated that could end after the lease: the files of the next writer stay whole', async () => {
    await using bucket = await startBucket();
    let passed = 0;
    const start = Date.now();
    const clock = { now: () => new Date(start + passed), elapsed: () => passed };
    const versions = ['metadata/5.revocations.json', 'metadata/5.snapshot.json'];
    const filesOf = (writer: string) =>
      [...versions, 'metadata/timestamp.json'].map((path) => ({ path, bytes: Buffer.from(`${path} of ${writer}`) }));
    const next = objectStore({ port: httpPort({ base: bucket.url }), ...clock });
    const attempts: string[] = [];
    // Two of its requests hang for as long as they may; meanwhile its lease ends, and the next writer comes.
    const hanging = httpPort({
      base: bucket.url,
      fetch: async (url, init) => {
        const path = new URL(url instanceof Request ? url.url : url).pathname.slice(1);
        if (init?.method !== 'PUT' || !versions.includes(path)) return fetch(url, init);
        attempts.push(path);
        const count = attempts.filter((one) => one === path).length;
        if (count > (path === versions[0] ? 1 : 2)) return fetch(url, init);
        passed += HTTP_TIMEOUT_MS;
        if (count === 2) {
          passed += HTTP_TIMEOUT_MS;
          await next.commit({ expected: undefined, files: filesOf('the next'), message: '' });
        }
        throw new Error('timed out');
      },
    });
    const slow = objectStore({ port: hanging, ...clock });
    const written = slow.commit({ expected: undefined, files: filesOf('the slow'), message: '' });
    await expect(written).rejects.toThrow('too slow');
    expect(attempts).toEqual([versions[0], versions[0], versions[1]]);
    passed += LOCK_LEASE_SECONDS * 1_000;
    const after = await next.commit({ expected: undefined, files: filesOf('the next'), message: '' });
    expect(after.kind).toBe('written');
    for (const { path, bytes } of filesOf('the next'))
      expect(String(bucket.objects.get(path)?.bytes)).toBe(bytes.toString());
  });

  test('of a dead process of this machine is taken over at once', async () => {
    await using site = await published();
    lock(site.bucket, { ...(await ownMark()), pid: 2 ** 22 + 1, id: 'x', expires: soon() });
    expect(verdict(await resign(site.bucket, site.registry, 300))).toEqual(['ok']);
  });

  test('of another container of this host name is waited for, though no process here has its id', async () => {
    await using site = await published();
    const host = createHash('sha256').update(hostname()).digest('hex').slice(0, 16);
    const mark = { pid: 2 ** 22 + 1, began: '1', realm: 'another process namespace', host };
    lock(site.bucket, { ...mark, id: 'x', expires: soon() });
    expect(verdict(await resign(site.bucket, site.registry, 300))).toEqual(['PUBLICATION_UNREACHABLE']);
    expect(await versionIn(site.bucket, site.registry)).toBe(1);
  });
});
