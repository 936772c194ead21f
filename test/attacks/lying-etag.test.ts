import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { MAX_UNSENT_MS } from '../../runtime/client/http-source.ts';
import { newHost, type Host } from '../runtime/client/host-fixture.ts';
import { value, verdict } from '../signing/tuf/registry-fixture.ts';

const TIMESTAMP = 'metadata/timestamp.json';

describe('one answer with the ETag of another file', () => {
  /** A bad answer under the ETag that the honest server has for what it serves now. */
  async function underHonestTag(host: Host, path: string, bytes: Uint8Array): Promise<void> {
    const honest = await fetch(new URL(path, host.server.url), { headers: { 'accept-encoding': 'gzip' } });
    await honest.body?.cancel();
    const etag = honest.headers.get('etag') ?? '';
    expect(etag).not.toBe('');
    host.server.answers.push([/timestamp/, (response) => response.writeHead(200, { etag }).end(bytes)]);
  }

  async function oldUnderNewTag(host: Host): Promise<void> {
    const old = await readFile(join(host.directory, TIMESTAMP));
    await host.revoke({ entries: ['deny'] });
    await underHonestTag(host, TIMESTAMP, old);
  }

  test('the timestamp of before freezes nobody once that answer is over', async () => {
    await using host = await newHost();
    value(await host.client().refresh());
    await oldUnderNewTag(host);
    expect(value(await host.client().refresh()).version).toBe(1);
    expect(value(await host.client().hasChanged())).toBe(false);
    host.server.answers.length = 0;
    expect(value(await host.client().hasChanged())).toBe(true);
    expect(value(await host.client().refresh()).version).toBe(2);
  });

  test('an old timestamp that was never seen holds a host back for five minutes at most', async () => {
    await using host = await newHost();
    await oldUnderNewTag(host);
    const client = host.client();
    expect(value(await client.refresh()).version).toBe(1);
    host.server.answers.length = 0;
    host.clock.now = new Date(host.clock.now.getTime() + MAX_UNSENT_MS);
    expect(value(await client.hasChanged())).toBe(true);
    expect(value(await client.refresh()).version).toBe(2);
  });

  test('looks between do not put that off', async () => {
    await using host = await newHost();
    await oldUnderNewTag(host);
    const client = host.client();
    value(await client.refresh());
    host.server.answers.length = 0;
    const seen: boolean[] = [];
    for (let look = 0; look < 3; look += 1) {
      host.clock.now = new Date(host.clock.now.getTime() + MAX_UNSENT_MS / 3);
      seen.push(value(await client.hasChanged()));
    }
    expect(seen).toEqual([false, false, true]);
  });

  test('a clock set back puts that off no further', async () => {
    await using host = await newHost();
    await oldUnderNewTag(host);
    const client = host.client();
    value(await client.refresh());
    host.server.answers.length = 0;
    host.clock.now = new Date(host.clock.now.getTime() - 1_000);
    expect(value(await client.hasChanged())).toBe(true);
  });

  test('a timestamp that was refused is asked for again', async () => {
    await using host = await newHost();
    const flipped = await readFile(join(host.directory, TIMESTAMP));
    flipped[10] = (flipped[10] ?? 0) ^ 1;
    await underHonestTag(host, TIMESTAMP, flipped);
    expect((await host.client().refresh()).kind).toBe('refused');
    host.server.answers.length = 0;
    expect(verdict(await host.client().refresh())).toEqual(['ok']);
  });
});
