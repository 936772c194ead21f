import { readdir, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createClient, type PublicationClient } from '../../../runtime/client/client.ts';
import { listenForDenies } from '../../../runtime/client/push-listener.ts';
import { openJournal } from '../../../runtime/journal/journal.ts';
import { createLoadGate } from '../../../runtime/load-gate/gate.ts';
import { readPublicationFacts } from '../../../runtime/load-gate/publication-facts.ts';
import { signDeny } from '../../../signing/tuf/sign-deny.ts';
import type { Deny } from '../../../core/registry/registry-state.ts';
import { newCheckout, newRevocation, type Checkout } from '../../fixtures/checkout.ts';
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
    expect(await files(host.cacheDir)).toEqual([]);
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

  test('when a thousand wait already is refused', async () => {
    await using host = await pushedTo();
    value(await host.client.refresh());
    value(await host.client.acceptDeny(host.statement));
    for (let n = 0; n < 999; n += 1)
      await writeFile(join(host.cacheDir, 'pushed', n.toString(16).padStart(64, '0')), 'x');
    expect(verdict(await host.client.acceptDeny(host.statement))).toBe('ok');
    const other = { ...asDeny(), id: 'another' };
    const [statement = new Uint8Array()] = await signDeny(other, ORIGIN, host.checkout.keys.revocations);
    expect(verdict(await host.client.acceptDeny(statement))).toBe('PUBLICATION_TOO_LARGE');
  });
});

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
    const answers = await Promise.all(
      Array.from({ length: 150 }, () => post(to, Buffer.from('{}')).catch(() => undefined)),
    );
    expect(answers.some((answer) => answer?.status === 429)).toBe(true);
    expect(asked).toBeLessThan(150);
  });

  test('a socket that a killed process left behind is taken over, one that is in use is not', async () => {
    await using host = await pushedTo();
    const at = `${host.cacheDir}.sock`;
    const accept = (statement: Uint8Array) => host.client.acceptDeny(statement);
    await using _first = await listenForDenies(at, accept);
    await expect(listenForDenies(at, accept)).rejects.toThrow('EADDRINUSE');
  });
});
