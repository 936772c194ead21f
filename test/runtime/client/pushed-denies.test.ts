import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createClient, type PublicationClient } from '../../../runtime/client/client.ts';
import { PublicationCache } from '../../../runtime/client/publication-cache.ts';
import { acceptDeny, pendingDenies, type PushGround } from '../../../runtime/client/pushed-denies.ts';
import { listenForDenies } from '../../../runtime/client/push-listener.ts';
import { openJournal } from '../../../runtime/journal/journal.ts';
import { createLoadGate } from '../../../runtime/load-gate/gate.ts';
import { readPublicationFacts } from '../../../runtime/load-gate/publication-facts.ts';
import { signDeny } from '../../../signing/tuf/sign-deny.ts';
import { isSignedBy, type TufKey } from '../../../signing/tuf/tuf-key.ts';
import { digestFromHex } from '../../../core/digest.ts';
import type { Deny } from '../../../core/registry/registry-state.ts';
import { newCheckout, newRevocation, type Checkout } from '../../fixtures/checkout.ts';
import { newKeys } from '../../signing/tuf/registry-fixture.ts';
import { CHANNEL, newRelease, PLUGIN, REGISTRY_ID, value, verdict } from '../../fixtures/registry.ts';

const ORIGIN = { registryId: REGISTRY_ID, channel: CHANNEL };
const REVOCATION = newRevocation({ kind: 'plugin', plugin_id: PLUGIN });

function asDeny(): Deny {
  const { schema_version: _version, ...entry } = REVOCATION;
  return { ...entry, digests: [] };
}

interface PushedTo extends AsyncDisposable {
  readonly checkout: Checkout;
  readonly client: PublicationClient;
  readonly cacheDir: string;
  readonly statement: Uint8Array;
  /** Ids of what is denied by the cache alone. */
  denied(): Promise<readonly string[]>;
}

async function pushedTo(): Promise<PushedTo> {
  const checkout = await newCheckout();
  checkout.commitRelease(await newRelease(checkout.publisher));
  value(await checkout.publish());
  const cacheDir = checkout.folder.in('host');
  const prefetch = ['policy.json', 'trusted_root.json', 'registry.json'];
  const options = { source: checkout.directory, cacheDir, rootBytes: checkout.root, now: () => checkout.now, prefetch };
  const client = createClient(options);
  const [statement = new Uint8Array()] = await signDeny(asDeny(), ORIGIN, checkout.keys.revocations);
  return {
    checkout,
    client,
    cacheDir,
    statement,
    denied: async () => {
      const publication = value(await createClient(options).loadCached());
      return value(await readPublicationFacts(publication, checkout.now)).denies.map(({ id }) => id);
    },
    [Symbol.asyncDispose]: () => checkout[Symbol.asyncDispose](),
  };
}

const files = (cacheDir: string) => readdir(join(cacheDir, 'pushed')).catch(() => []);

describe('a signed deny that is pushed to a host', () => {
  test('is in force at once for every process of its cache, until the publication carries it', async () => {
    await using host = await pushedTo();
    value(await host.client.refresh());
    expect(await host.denied()).toEqual([]);
    expect(value(await host.client.acceptDeny(host.statement)).id).toBe(REVOCATION.id);
    expect(value(await host.client.acceptDeny(host.statement)).id).toBe(REVOCATION.id);
    expect(await host.denied()).toEqual([REVOCATION.id]);
    expect(await files(host.cacheDir)).toHaveLength(1);
    value(await host.client.refresh());
    expect(await host.denied()).toEqual([REVOCATION.id]);
    value(await host.checkout.revoke(REVOCATION));
    value(await host.client.refresh());
    expect(await host.denied()).toEqual([REVOCATION.id]);
    const kept = await files(host.cacheDir);
    expect(kept).toHaveLength(2);
    const mark = kept.find((name) => name.endsWith('.over')) ?? '';
    const longAgo = (Date.now() - 73 * 3_600_000) / 1_000;
    await utimes(join(host.cacheDir, 'pushed', mark), longAgo, longAgo);
    expect(await host.denied()).toEqual([REVOCATION.id]);
    expect(await files(host.cacheDir)).toEqual([]);
  });

  test('holds for a process with the publication of before when another one has the next', async () => {
    await using host = await pushedTo();
    const before = value(await host.client.refresh());
    value(await host.client.acceptDeny(host.statement));
    value(await host.checkout.revoke(REVOCATION));
    value(await host.client.refresh());
    expect(await host.denied()).toEqual([REVOCATION.id]);
    expect(value(await readPublicationFacts(before, host.checkout.now)).denies).toHaveLength(1);
  });

  test('holds on where the publication carries the entry with less than was pushed', async () => {
    await using folder = await newCache();
    const digests = [digestFromHex('ab'.repeat(32)), digestFromHex('cd'.repeat(32))];
    const deny: Deny = { ...asDeny(), scope: { kind: 'component', purl: 'pkg:pypi/evil' }, digests };
    const [statement = new Uint8Array()] = await signDeny(deny, ORIGIN, folder.key);
    expect(value(await acceptDeny(folder.cache, folder.ground, statement)).isNew).toBe(true);
    const carrying = async (carried: Deny) => value(await pendingDenies(folder.cache, folder.ground, [carried]));
    expect(await carrying({ ...deny, digests: digests.slice(1) })).toMatchObject([{ digests }]);
    expect(await carrying(deny)).toEqual([]);
  });

  test('that cannot be read is a refusal, and so is a folder of them', async () => {
    await using host = await pushedTo();
    const publication = value(await host.client.refresh());
    value(await host.client.acceptDeny(host.statement));
    const folder = join(host.cacheDir, 'pushed');
    const [name = ''] = await files(host.cacheDir);
    await rm(join(folder, name));
    await mkdir(join(folder, name));
    const facts = async () => verdict(await readPublicationFacts(publication, host.checkout.now));
    expect(await facts()).toMatch(/^PUBLICATION_/);
    await rm(folder, { recursive: true });
    await writeFile(folder, '');
    expect(await facts()).toBe('PUBLICATION_UNREACHABLE');
    expect(verdict(await host.client.acceptDeny(host.statement))).toBe('PUBLICATION_UNREACHABLE');
    await rm(folder);
    expect(await facts()).toBe('ok');
  });

  test.each([
    { name: 'by a key of admissions', key: 'admissions', origin: ORIGIN, refusedWith: 'DENY_STATEMENT_UNSIGNED' },
    {
      name: 'for another channel',
      key: 'revocations',
      origin: { ...ORIGIN, channel: 'beta' },
      refusedWith: 'PUBLICATION_WRONG_CHANNEL',
    },
    {
      name: 'for another registry',
      key: 'revocations',
      origin: { ...ORIGIN, registryId: 'other.example' },
      refusedWith: 'PUBLICATION_WRONG_REGISTRY',
    },
  ] as const)('but signed $name has no effect', async ({ key, origin, refusedWith }) => {
    await using host = await pushedTo();
    value(await host.client.refresh());
    const [statement = new Uint8Array()] = await signDeny(asDeny(), origin, host.checkout.keys[key]);
    expect(verdict(await host.client.acceptDeny(statement))).toBe(refusedWith);
    expect(await host.denied()).toEqual([]);
    expect(await files(host.cacheDir)).toEqual([]);
  });

  test('with a byte changed, cut short or empty has no effect', async () => {
    await using host = await pushedTo();
    value(await host.client.refresh());
    for (let at = 0; at < host.statement.length; at += 97) {
      const changed = Buffer.from(host.statement);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect((await host.client.acceptDeny(changed)).kind).toBe('refused');
    }
    expect((await host.client.acceptDeny(host.statement.subarray(0, 200))).kind).toBe('refused');
    expect((await host.client.acceptDeny(new Uint8Array())).kind).toBe('refused');
    expect(verdict(await host.client.acceptDeny(new Uint8Array(2_049)))).toBe('DENY_STATEMENT_TOO_LARGE');
    expect(await files(host.cacheDir)).toEqual([]);
  });

  test('to one that has verified no publication yet is refused: nobody says whose keys count', async () => {
    await using host = await pushedTo();
    expect(verdict(await host.client.acceptDeny(host.statement))).toBe('PUBLICATION_NOT_FOUND');
  });

  test('by way of its cache folder is judged as any other', async () => {
    await using host = await pushedTo();
    value(await host.client.refresh());
    value(await host.client.acceptDeny(host.statement));
    await writeFile(join(host.cacheDir, 'pushed', 'f'.repeat(64)), 'garbage');
    await writeFile(join(host.cacheDir, 'pushed', 'not-a-name'), host.statement);
    expect(await host.denied()).toEqual([REVOCATION.id]);
  });

  test('when a thousand wait already is refused, but never for what another key has signed or nobody', async () => {
    await using folder = await newCache();
    const thief = newKeys().revocations;
    const signed = async (nth: number, key: TufKey = folder.key) => {
      const digest = digestFromHex(nth.toString(16).padStart(64, '0'));
      const deny: Deny = { ...asDeny(), scope: { kind: 'digest', digest }, digests: [digest] };
      const [statement = new Uint8Array()] = await signDeny(deny, ORIGIN, key);
      return statement;
    };
    const push = async (nth: number, key: TufKey = folder.key) =>
      acceptDeny(folder.cache, { ...folder.ground, keys: [denyKeyOf(key)] }, await signed(nth, key));
    for (let nth = 0; nth < 998; nth += 1)
      await writeFile(join(folder.path, 'pushed', nth.toString(16).padStart(64, '0')), 'x');
    for (let nth = 0; nth < 2; nth += 1) expect((await push(nth, thief)).kind).toBe('ok');
    expect((await push(0)).kind).toBe('ok');
    expect(await folder.cache.pushed()).toHaveLength(1);
    for (let nth = 1; nth < 996; nth += 1)
      await writeFile(join(folder.path, 'pushed', (nth + 1_000).toString(16).padStart(64, 'f')), await signed(nth));
    const raced = await Promise.all(Array.from({ length: 8 }, (_, nth) => push(2_000 + nth)));
    expect(raced.filter(({ kind }) => kind === 'ok')).toHaveLength(4);
    expect(verdict(await push(5_000))).toBe('PUBLICATION_TOO_LARGE');
    expect(value(await push(0))).toMatchObject({ isNew: false });
    expect(value(await pendingDenies(folder.cache, folder.ground, []))).toHaveLength(1_000);
  });
});

interface CacheOfOne extends AsyncDisposable {
  readonly path: string;
  readonly cache: PublicationCache;
  readonly key: TufKey;
  readonly ground: PushGround;
}

async function newCache(): Promise<CacheOfOne> {
  const path = await mkdtemp(join(tmpdir(), 'pushed-'));
  await mkdir(join(path, 'pushed'));
  const key = newKeys().revocations;
  return {
    path,
    cache: new PublicationCache(path),
    key,
    ground: { ...ORIGIN, keys: [denyKeyOf(key)], reinstatements: [] },
    [Symbol.asyncDispose]: () => rm(path, { recursive: true }),
  };
}

function denyKeyOf(key: TufKey): PushGround['keys'][number] {
  return { keyId: key.keyId, isSignedBy: (bytes, signature) => isSignedBy(key, bytes, signature) };
}

test('a gate that is kept stops allowing what was pushed as soon as it looks again', async () => {
  await using host = await pushedTo();
  const { checkout, client } = host;
  const release = await newRelease(checkout.publisher);
  const path = checkout.folder.in(release.artifact.name);
  await writeFile(path, release.artifact.bytes);
  const journal = openJournal({ path: checkout.folder.in('journal', 'decisions.ndjson') });
  const gate = createLoadGate({ client, journal, now: () => checkout.now });
  const publication = value(await gate.refresh());
  expect((await gate.load({ path, pluginId: PLUGIN })).decision.verdict).toBe('allow');
  expect(gate.isStillAllowed(release.digest)).toBe(true);
  value(await client.acceptDeny(host.statement));
  value(await gate.hold(publication));
  expect(gate.isStillAllowed(release.digest)).toBe(false);
  const { decision } = await gate.load({ path, pluginId: PLUGIN });
  expect(decision).toMatchObject({ verdict: 'deny', findings: [{ code: 'LOAD_REVOKED' }] });
  await journal.close();
});

interface Sent {
  readonly status: number;
  readonly body: unknown;
}

function post(to: object, body: Uint8Array, headers: Record<string, string> = {}, method = 'POST'): Promise<Sent> {
  return new Promise((resolve, reject) => {
    const sending = request({ ...to, method, headers, path: '/', agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, body: JSON.parse(Buffer.concat(chunks).toString() || 'null') }),
      );
    });
    sending.on('error', reject);
    sending.end(body);
  });
}

describe('where denies are pushed to', () => {
  test.each(['a Unix socket', 'the loopback address'])('%s takes what is signed and nothing else', async (kind) => {
    await using host = await pushedTo();
    value(await host.client.refresh());
    const at = kind === 'a Unix socket' ? `${host.cacheDir}.sock` : 0;
    await using listener = await listenForDenies(at, (statement) => host.client.acceptDeny(statement));
    const to = typeof listener.at === 'string' ? { socketPath: listener.at } : { host: '127.0.0.1', port: listener.at };
    expect(await post(to, Buffer.from('{}'))).toMatchObject({ status: 400 });
    expect(await post(to, new Uint8Array(2_049))).toMatchObject({ status: 413 });
    expect(await post(to, new Uint8Array(), {}, 'GET')).toMatchObject({ status: 405 });
    expect(await post(to, host.statement, { origin: 'https://example.org' })).toMatchObject({ status: 405 });
    expect(await host.denied()).toEqual([]);
    expect(await post(to, host.statement)).toEqual({ status: 200, body: { in_force: REVOCATION.id } });
    expect(await host.denied()).toEqual([REVOCATION.id]);
  });

  test('a flood is turned away', async () => {
    await using host = await pushedTo();
    let asked = 0;
    await using listener = await listenForDenies(0, async (statement) => {
      asked += 1;
      return host.client.acceptDeny(statement);
    });
    const to = { host: '127.0.0.1', port: listener.at };
    // Fewer at once than connections are taken, and as often as a slow machine needs to be quicker than the limit.
    let sent = 0;
    let isTurnedAway = false;
    while (!isTurnedAway && sent < 4_000) {
      const answers = await Promise.all(
        Array.from({ length: 40 }, () => post(to, Buffer.from('{}')).catch(() => undefined)),
      );
      sent += answers.length;
      isTurnedAway = answers.some((answer) => answer?.status === 429);
    }
    expect(isTurnedAway).toBe(true);
    expect(asked).toBeLessThan(sent);
  });

  test('a plain file under that name is left alone', async () => {
    await using host = await pushedTo();
    const at = host.checkout.folder.in('precious.txt');
    await writeFile(at, 'precious');
    await expect(listenForDenies(at, (statement) => host.client.acceptDeny(statement))).rejects.toThrow('EADDRINUSE');
    expect(await readFile(at, 'utf8')).toBe('precious');
  });

  test('connections that say nothing are ended before long', async () => {
    await using host = await pushedTo();
    await using listener = await listenForDenies(0, (statement) => host.client.acceptDeny(statement));
    if (typeof listener.at === 'string') throw new Error('it is a port');
    const silent = connect(listener.at, '127.0.0.1');
    silent.resume();
    silent.on('error', () => undefined);
    const began = performance.now();
    await new Promise((resolve) => silent.once('close', resolve));
    expect(performance.now() - began).toBeLessThan(15_000);
  }, 40_000);

  test('a socket that a killed process left behind is taken over, one that is in use is not', async () => {
    await using host = await pushedTo();
    const at = `${host.cacheDir}.sock`;
    const accept = (statement: Uint8Array) => host.client.acceptDeny(statement);
    await using _first = await listenForDenies(at, accept);
    await expect(listenForDenies(at, accept)).rejects.toThrow('EADDRINUSE');
  });
});
