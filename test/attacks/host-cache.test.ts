import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { silent } from '../../lab/publication-server/tampers.ts';
import type { ClientOptions } from '../../runtime/client/client.ts';
import { HOUR, newHost, type Host } from '../runtime/client/host-fixture.ts';
import { value, verdict } from '../signing/tuf/registry-fixture.ts';

interface Attack {
  readonly name: string;
  /** Done to a host that has refreshed after a deny was published. `replay` serves what was published before the deny. */
  readonly tamper: (host: Host, replay: () => Promise<void>) => Promise<Partial<ClientOptions> | void>;
  readonly asked: 'refresh' | 'loadCached';
  readonly refusedWith: string;
}

async function editState(host: Host, edit: (text: string) => string): Promise<void> {
  const path = join(host.cacheDir, 'state.json');
  await writeFile(path, edit(await readFile(path, 'utf8')));
}

function later(host: Host, hours: number): void {
  host.clock.now = new Date(host.clock.now.getTime() + hours * HOUR);
}

const ATTACKS: readonly Attack[] = [
  {
    name: 'the cache deleted, an old publication served, and a minimum version kept outside',
    tamper: async (host, replay) => {
      await rm(host.cacheDir, { recursive: true });
      await replay();
      return { minimumVersion: 2 };
    },
    asked: 'refresh',
    refusedWith: 'PUBLICATION_ROLLBACK',
  },
  {
    name: 'the cache deleted, and no connection',
    tamper: async (host) => rm(host.cacheDir, { recursive: true }),
    asked: 'loadCached',
    refusedWith: 'PUBLICATION_NOT_FOUND',
  },
  {
    name: 'the state deleted alone, and no connection',
    tamper: async (host) => rm(join(host.cacheDir, 'state.json')),
    asked: 'loadCached',
    refusedWith: 'PUBLICATION_NOT_FOUND',
  },
  {
    name: 'the state emptied, and an old publication served',
    tamper: async (host, replay) => {
      await editState(host, () => '');
      await replay();
    },
    asked: 'refresh',
    refusedWith: 'PUBLICATION_MALFORMED',
  },
  {
    name: 'floors taken out of the state, and an old publication served',
    tamper: async (host, replay) => {
      await editState(host, (text) => text.replace(/"floors":\{.*\}\}/, '"floors":{}'));
      await replay();
    },
    asked: 'refresh',
    refusedWith: 'PUBLICATION_MALFORMED',
  },
  {
    name: 'all metadata deleted, and an old publication served',
    tamper: async (host, replay) => {
      await rm(join(host.cacheDir, 'generations'), { recursive: true });
      await replay();
    },
    asked: 'refresh',
    refusedWith: 'PUBLICATION_ROLLBACK',
  },
  {
    name: 'what the server said last time edited to an old timestamp under the ETag of the new one',
    tamper: async (host, replay) => {
      const folder = join(host.cacheDir, 'http');
      const [name = ''] = await readdir(folder);
      const [etag = ''] = (await readFile(join(folder, name), 'latin1')).split('\n');
      await replay();
      const old = await readFile(join(host.directory, 'metadata/timestamp.json'), 'latin1');
      await writeFile(join(folder, name), `${etag}\n${old}`, 'latin1');
    },
    asked: 'refresh',
    refusedWith: 'PUBLICATION_ROLLBACK',
  },
  {
    name: 'the clock set back by a year to load what expired',
    tamper: async (host) => {
      later(host, 71);
      value(await host.client().loadCached());
      later(host, 2);
      // Seen at the 73rd hour by whoever asked: too late.
      expect(new Set(verdict(await host.client().loadCached()))).toEqual(new Set(['PUBLICATION_EXPIRED']));
      const state = await readFile(join(host.cacheDir, 'state.json'), 'utf8');
      later(host, -365 * 24);
      await editState(host, () => state.replace(/"seen_at":"[^"]+"/, '"seen_at":"2999-01-01T00:00:00Z"'));
    },
    asked: 'loadCached',
    refusedWith: 'PUBLICATION_EXPIRED',
  },
  {
    name: 'the clock set forward beyond expiry',
    tamper: async (host) => later(host, 73),
    asked: 'loadCached',
    refusedWith: 'PUBLICATION_EXPIRED',
  },
  {
    name: 'offline beyond expiry, with a server that does not answer',
    tamper: async (host) => {
      later(host, 73);
      host.server.answers.push([/./, silent()]);
    },
    asked: 'loadCached',
    refusedWith: 'PUBLICATION_EXPIRED',
  },
  {
    name: 'the first start offline',
    tamper: async (host) => ({ cacheDir: `${host.cacheDir}-new` }),
    asked: 'loadCached',
    refusedWith: 'PUBLICATION_NOT_FOUND',
  },
  {
    name: 'the first start without a server that answers',
    tamper: async (host) => {
      host.server.answers.push([/./, silent()]);
      return { cacheDir: `${host.cacheDir}-new`, fileTimeoutMs: 150 };
    },
    asked: 'refresh',
    refusedWith: 'PUBLICATION_UNREACHABLE',
  },
  {
    name: 'a first start whose clock runs a day behind',
    tamper: async (host) => {
      later(host, -24);
      return { cacheDir: `${host.cacheDir}-new` };
    },
    asked: 'refresh',
    refusedWith: 'PUBLICATION_FUTURE',
  },
];

async function denied(): Promise<{ host: Host; replay: () => Promise<void> }> {
  const host = await newHost();
  const replay = await host.snapshot('before');
  value(await host.client().refresh());
  await host.revoke({ entries: ['deny'] });
  value(await host.client().refresh());
  return { host, replay };
}

describe('a host with', () => {
  test.each(ATTACKS)('$name is refused', async ({ tamper, asked, refusedWith }) => {
    const { host, replay } = await denied();
    await using _host = host;
    const options = (await tamper(host, replay)) ?? {};
    expect(new Set(verdict(await host.client(options)[asked]()))).toEqual(new Set([refusedWith]));
  });

  test('its cache and its clock as they were has the new publication, with and without a connection', async () => {
    const { host } = await denied();
    await using _host = host;
    expect(value(await host.client({ minimumVersion: 2 }).refresh()).version).toBe(2);
    host.server.answers.push([/./, silent()]);
    expect(value(await host.client().loadCached()).version).toBe(2);
  });

  test('a cache that was deleted and no minimum version outside takes an old publication: that is what it is for', async () => {
    const { host, replay } = await denied();
    await using _host = host;
    await rm(host.cacheDir, { recursive: true });
    await replay();
    expect(value(await host.client().refresh()).version).toBe(1);
  });

  test('a clock that goes back within one process judges by the time that it was', async () => {
    const { host } = await denied();
    await using _host = host;
    const client = host.client();
    later(host, 50);
    const publication = value(await client.refresh());
    const then = publication.clock();
    later(host, -40);
    expect(publication.clock()).toBe(then);
    expect(value(await client.loadCached()).clock()).toBe(then);
    expect(value(await host.client().loadCached()).clock()).toBeGreaterThanOrEqual(Math.floor(then / 1_000) * 1_000);
  });

  test('an answer that was remembered and lost fetches it again', async () => {
    const { host } = await denied();
    await using _host = host;
    for (const name of await readdir(join(host.cacheDir, 'http')))
      await writeFile(join(host.cacheDir, 'http', name), 'garbage');
    expect(value(await host.client().refresh()).version).toBe(2);
  });
});
