import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile, readdir, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { silent } from '../../../lab/publication-server/tampers.ts';
import { RefreshLock } from '../../../runtime/client/refresh-lock.ts';
import { value, verdict } from '../../signing/tuf/registry-fixture.ts';
import { newHost, type Host } from './host-fixture.ts';

const LONG = process.env['PORTCULLIS_LONG'] !== undefined;
const PROCESSES = LONG ? 16 : 3;
const KILLS = LONG ? 40 : 2;
const script = fileURLToPath(new URL('refresh-once.ts', import.meta.url));

async function argumentsFor(host: Host): Promise<string[]> {
  await writeFile(`${host.cacheDir}.root`, host.registry.root);
  return [script, host.server.url.href, host.cacheDir, `${host.cacheDir}.root`];
}

async function refreshInProcesses(host: Host, count: number): Promise<unknown[]> {
  const args = await argumentsFor(host);
  const runs = Array.from({ length: count }, () => promisify(execFile)(process.execPath, args));
  return (await Promise.all(runs)).map(({ stdout }): unknown => JSON.parse(stdout));
}

/** Holds back the answer to the timestamp until the processes have all begun. */
function slowTimestamp(host: Host, ms: number): void {
  host.server.answers.push([
    /timestamp/,
    (response, file) => setTimeout(() => response.writeHead(200, { 'content-length': file?.length }).end(file), ms),
  ]);
}

describe('processes that share a cache', () => {
  test('refresh once between them, and all get what came of it', async () => {
    await using host = await newHost();
    slowTimestamp(host, 1_800);
    const outcomes = await refreshInProcesses(host, PROCESSES);
    expect(outcomes).toEqual(outcomes.map(() => ({ kind: 'ok', version: 1 })));
    expect(host.server.requests.filter((path) => path.includes('timestamp'))).toHaveLength(1);
    expect(host.server.requests.filter((path) => path.includes('revocations.json'))).toHaveLength(2);
  });

  test('share a refusal, too: a server that is down is asked once', async () => {
    await using host = await newHost();
    host.server.answers.push([/timestamp/, (response) => setTimeout(() => response.writeHead(500).end(), 1_800)]);
    const outcomes = await refreshInProcesses(host, 3);
    const refusal = { kind: 'refused', findings: [{ code: 'PUBLICATION_UNREACHABLE' }] };
    expect(outcomes).toMatchObject(outcomes.map(() => refusal));
    expect(host.server.requests.filter((path) => path.includes('timestamp'))).toHaveLength(1);
    expect(verdict(await host.client().loadCached())).toEqual(['PUBLICATION_NOT_FOUND']);
  });

  test('do not wait for one that was killed', async () => {
    await using host = await newHost();
    const args = await argumentsFor(host);
    for (let kill = 0; kill < KILLS; kill += 1) {
      host.server.answers.push([/timestamp/, silent()]);
      const child = spawn(process.execPath, args, { stdio: 'ignore' });
      const asked = host.server.requests.length;
      while (!host.server.requests.slice(asked).some((path) => path.includes('timestamp')))
        await new Promise((resolve) => setTimeout(resolve, 10));
      expect(await readdir(host.cacheDir)).toContain('refresh.lock');
      child.kill('SIGKILL');
      await once(child, 'exit');
      host.server.answers.length = 0;
      const began = performance.now();
      expect(verdict(await host.client().refresh())).toEqual(['ok']);
      expect(performance.now() - began).toBeLessThan(5_000);
      expect(await readdir(host.cacheDir)).not.toContain('refresh.lock');
    }
  });

  test('within one process and client share a refresh that is under way', async () => {
    await using host = await newHost();
    const client = host.client();
    const publications = await Promise.all([client.refresh(), client.refresh(), client.refresh()]);
    expect(publications.flatMap(verdict)).toEqual(['ok', 'ok', 'ok']);
    expect(host.server.requests.filter((path) => path.includes('timestamp'))).toHaveLength(1);
  });
});

describe('the lock of a refresh', () => {
  async function folder(host: Host): Promise<string> {
    await mkdir(host.cacheDir, { recursive: true });
    return join(host.cacheDir, 'refresh.lock');
  }
  const own = { id: 'other', pid: process.pid, realm: 'elsewhere', began: '' };

  test('is taken from a process of another machine only once that has been quiet for ten seconds', async () => {
    await using host = await newHost();
    const path = await folder(host);
    await writeFile(path, JSON.stringify(own));
    const lock = new RefreshLock(host.cacheDir);
    expect(await lock.tryTake()).toEqual({ heldBy: 'other' });
    expect(await lock.waitFor('other', 50)).toBe(false);
    const past = new Date(Date.now() - 11_000);
    await utimes(path, past, past);
    expect(await lock.waitFor('other', 50)).toBe(true);
    const taken = await lock.tryTake();
    expect('heldBy' in taken).toBe(false);
    if (!('heldBy' in taken)) await taken[Symbol.asyncDispose]();
  });

  test('is taken from a process id that is somebody else by now', async () => {
    await using host = await newHost();
    const path = await folder(host);
    const lock = new RefreshLock(host.cacheDir);
    const mine = await lock.tryTake();
    if ('heldBy' in mine) throw new Error('nobody else is here');
    const owner: unknown = JSON.parse(await readFile(path, 'utf8'));
    expect(owner).toMatchObject({ pid: process.pid, realm: expect.stringContaining(hostname()) });
    expect(await lock.tryTake()).toEqual({ heldBy: mine.id });
    await writeFile(path, JSON.stringify({ ...(owner as object), began: '1' }));
    const taken = await lock.tryTake();
    expect('heldBy' in taken).toBe(false);
    // The first one does not give up what is no longer its own.
    await mine[Symbol.asyncDispose]();
    expect(await readdir(host.cacheDir)).toContain('refresh.lock');
    if (!('heldBy' in taken)) await taken[Symbol.asyncDispose]();
    expect(await readdir(host.cacheDir)).not.toContain('refresh.lock');
  });

  test('full of garbage is waited for as long as any other', async () => {
    await using host = await newHost();
    const path = await folder(host);
    await writeFile(path, 'garbage');
    const lock = new RefreshLock(host.cacheDir);
    expect(await lock.tryTake()).toEqual({ heldBy: '' });
    const past = new Date(Date.now() - 11_000);
    await utimes(path, past, past);
    const taken = await lock.tryTake();
    expect('heldBy' in taken).toBe(false);
    if (!('heldBy' in taken)) await taken[Symbol.asyncDispose]();
  });
});

test('time that passed is remembered by a load, not while another process refreshes', async () => {
  await using host = await newHost();
  value(await host.client().refresh());
  const seenAt = async () => /"seen_at":"([^"]+)"/.exec(await readFile(join(host.cacheDir, 'state.json'), 'utf8'))?.[1];
  const first = await seenAt();
  host.clock.now = new Date(host.clock.now.getTime() + 3_600_000);
  const lock = await new RefreshLock(host.cacheDir).tryTake();
  value(await host.client().loadCached());
  expect(await seenAt()).toBe(first);
  if (!('heldBy' in lock)) await lock[Symbol.asyncDispose]();
  value(await host.client().loadCached());
  expect(await seenAt()).not.toBe(first);
});

test.each([
  ['a folder', (path: string) => mkdir(path)],
  ['a link that leads nowhere', (path: string) => symlink('nowhere', path)],
])('%s in the place of the lock is a refusal at once, not a wait without end', async (_, put) => {
  await using host = await newHost();
  const client = host.client();
  expect(verdict(await client.refresh())).toEqual(['ok']);
  const lock = join(host.cacheDir, 'refresh.lock');
  await put(lock);
  expect(verdict(await client.refresh())).toEqual(['PUBLICATION_UNREACHABLE']);
  expect(verdict(await client.refresh())).toEqual(['PUBLICATION_UNREACHABLE']);
  await rm(lock, { recursive: true });
  expect(verdict(await client.refresh())).toEqual(['ok']);
});
