import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ok } from '../../core/finding.ts';
import { servePublication, type PublicationServer } from '../../lab/publication-server/server.ts';
import { flipByte, status } from '../../lab/publication-server/tampers.ts';
import { createClient, type PublicationClient } from '../../runtime/client/client.ts';
import { createLoadGate, type LoadGate } from '../../runtime/load-gate/gate.ts';
import { newCheckout, type Checkout } from '../fixtures/checkout.ts';
import { newRelease, value } from '../fixtures/registry.ts';
import { verdict } from '../signing/tuf/registry-fixture.ts';

const HEAD = /^heads\//;

interface Host extends AsyncDisposable {
  readonly checkout: Checkout;
  readonly cacheDir: string;
  readonly server: PublicationServer;
  readonly client: PublicationClient;
  readonly gate: LoadGate;
  newGate(): LoadGate;
  /** What a load of the one admitted artifact comes to: `allow`, or the first reason against it. */
  load(gate: LoadGate): Promise<string | undefined>;
}

/** A host behind a server of a registry that has stated its head and admitted one artifact. */
async function newHost(): Promise<Host> {
  const checkout = await newCheckout();
  const release = await newRelease(checkout.publisher);
  checkout.commitRelease(release);
  value(await checkout.publish());
  const path = checkout.folder.in(release.artifact.name);
  await writeFile(path, release.artifact.bytes);
  const server = await servePublication(checkout.directory);
  const now = () => checkout.now;
  const cacheDir = checkout.folder.in('host');
  const client = createClient({ source: server.url, cacheDir, rootBytes: checkout.root, now });
  const journal = { append: async () => ok({ sequence: 1, digest: release.digest }) };
  const newGate = () => createLoadGate({ client, journal, now });
  return {
    checkout,
    cacheDir,
    server,
    client,
    newGate,
    gate: newGate(),
    load: async (gate) => {
      const { decision, findings } = await gate.load({ path });
      return decision.verdict === 'allow' ? 'allow' : findings[0]?.code;
    },
    [Symbol.asyncDispose]: async () => {
      await server[Symbol.asyncDispose]();
      await checkout[Symbol.asyncDispose]();
    },
  };
}

async function latestHead(checkout: Checkout): Promise<string> {
  const names = await readdir(join(checkout.directory, 'heads'));
  return names.toSorted((a, b) => Number.parseInt(b, 10) - Number.parseInt(a, 10))[0] ?? '';
}

/** From now on, or so many times, a flipped head under the ETag that the honest server has for the right one. */
async function flipHead({ checkout, server }: Host, times = Number.POSITIVE_INFINITY): Promise<void> {
  const name = await latestHead(checkout);
  const honest = await fetch(new URL(`heads/${name}`, server.url), { headers: { 'accept-encoding': 'gzip' } });
  await honest.body?.cancel();
  const etag = honest.headers.get('etag') ?? '';
  expect(etag).not.toBe('');
  let left = times;
  server.answers.push([
    HEAD,
    (response, file = new Uint8Array(), request) => {
      left -= 1;
      response.setHeader('etag', etag);
      if (left >= 0) flipByte()(response, file, request);
      else response.end(file);
    },
  ]);
}

describe('a head with a byte flipped on the way', () => {
  test('takes nothing away from a host that has the right one', async () => {
    await using host = await newHost();
    value(await host.gate.refresh());
    await flipHead(host);
    value(await host.gate.refresh());
    expect(await host.load(host.gate)).toBe('allow');
    value(await host.gate.loadCached());
    expect(await host.load(host.gate)).toBe('allow');
    host.server.answers.length = 0;
    const fresh = host.newGate();
    value(await fresh.refresh());
    expect(await host.load(fresh)).toBe('allow');
  });

  test('once is asked for again by a host that has none', async () => {
    await using host = await newHost();
    await flipHead(host, 1);
    value(await host.gate.refresh());
    expect(await host.load(host.gate)).toBe('allow');
  });

  test('each time denies, is not kept, and is over when it is over', async () => {
    await using host = await newHost();
    await flipHead(host);
    value(await host.gate.refresh());
    expect(await host.load(host.gate)).toMatch(/^ATTESTATION_/);
    const name = await latestHead(host.checkout);
    const kept = createHash('sha256').update(`heads/${name}`).digest('hex');
    expect(await readdir(join(host.cacheDir, 'unverified'))).not.toContain(kept);
    host.server.answers.length = 0;
    value(await host.gate.refresh());
    expect(await host.load(host.gate)).toBe('allow');
    expect(await readdir(join(host.cacheDir, 'unverified'))).toContain(kept);
  });
});

describe('a refresh that cannot have what every load needs', () => {
  test.each([HEAD, /policy\.json$/, /trusted_root\.json$/])('%s is refused, and asked for again', async (path) => {
    await using host = await newHost();
    host.server.answers.push([path, status(503)]);
    expect(verdict(await host.client.refresh())).toEqual(['PUBLICATION_UNREACHABLE']);
    expect(value(await host.client.hasChanged())).toBe(true);
    host.server.answers.length = 0;
    value(await host.gate.refresh());
    expect(await host.load(host.gate)).toBe('allow');
  });

  test('asks for the head once, and for none that it had', async () => {
    await using host = await newHost();
    const asked = () => host.server.requests.filter((path) => HEAD.test(path)).length;
    value(await host.gate.refresh());
    expect(asked()).toBe(1);
    value(await host.client.refresh());
    expect(asked()).toBe(1);
  });

  test('keeps what it had', async () => {
    await using host = await newHost();
    value(await host.gate.refresh());
    const before = await readFile(join(host.cacheDir, 'state.json'), 'utf8');
    host.checkout.commitRelease(await newRelease(host.checkout.publisher, { version: '2.0.1' }));
    value(await host.checkout.publish());
    host.server.answers.push([HEAD, status(503)]);
    expect(verdict(await host.gate.refresh())).toEqual(['PUBLICATION_UNREACHABLE']);
    expect(await readFile(join(host.cacheDir, 'state.json'), 'utf8')).toBe(before);
    expect(await host.load(host.gate)).toBe('allow');
  });
});
