import { describe, expect, test } from 'vitest';
import { finding, ok, refused } from '../../../core/finding.ts';
import type { PublicationClient } from '../../../runtime/client/client.ts';
import { watch, type PublicationChange } from '../../../runtime/client/watch.ts';
import { value } from '../../signing/tuf/registry-fixture.ts';
import { newHost, type Host } from './host-fixture.ts';

/** Watches until it has been told so many times. */
async function changes(host: Host, count: number, act: (seen: number) => Promise<void>): Promise<PublicationChange[]> {
  const seen: PublicationChange[] = [];
  const stop = new AbortController();
  await watch(host.client(), {
    intervalMs: 10,
    signal: stop.signal,
    onChange: async (change) => {
      seen.push(change);
      if (seen.length === count) stop.abort();
      else await act(seen.length);
    },
  });
  return seen;
}

describe('a watch', () => {
  test('gives what is there, then each change with the roles that changed', async () => {
    await using host = await newHost();
    const seen = await changes(host, 4, async (count) => {
      if (count === 1) await host.publish({ release: 1 });
      else if (count === 2) await host.revoke({ entries: ['deny'] });
      else await host.resign();
    });
    expect(seen.map(({ from, to, roles }) => ({ from, to, roles }))).toEqual([
      { from: undefined, to: 1, roles: ['root', 'timestamp', 'snapshot', 'targets', 'admissions', 'revocations'] },
      { from: 1, to: 2, roles: ['timestamp', 'snapshot', 'admissions'] },
      { from: 2, to: 3, roles: ['timestamp', 'snapshot', 'revocations'] },
      { from: 3, to: 3, roles: ['timestamp'] },
    ]);
  });

  test('asks for nothing but the timestamp while nothing changes', async () => {
    await using host = await newHost();
    value(await host.client().refresh());
    const stop = new AbortController();
    const watching = watch(host.client(), { intervalMs: 5, signal: stop.signal, onChange: () => undefined });
    while (host.server.requests.filter((path) => path.includes('timestamp')).length < 6)
      await new Promise((resolve) => setTimeout(resolve, 5));
    stop.abort();
    await watching;
    // The first look is a whole refresh.
    const looked = host.server.requests.slice(host.server.requests.lastIndexOf('metadata/2.root.json') + 1);
    expect(new Set(looked)).toEqual(new Set(['metadata/timestamp.json']));
  });

  test('tells of a change again that could not be taken, and with it of what came since', async () => {
    await using host = await newHost();
    const told: (readonly [number | undefined, number])[] = [];
    const refusals: string[] = [];
    const stop = new AbortController();
    await watch(host.client(), {
      intervalMs: 5,
      signal: stop.signal,
      onRefused: ([{ code }]) => void refusals.push(code),
      onChange: async ({ from, to }) => {
        const count = told.push([from, to]);
        if (count === 5) stop.abort();
        else if (count !== 2) await host.publish({ release: count });
        return count === 2 || count === 3 ? refused(finding('PUBLICATION_UNREACHABLE', 'policy.json')) : undefined;
      },
    });
    expect(told).toEqual([
      [undefined, 1],
      [1, 2],
      [1, 2],
      [1, 3],
      [3, 4],
    ]);
    expect(refusals).toEqual(['PUBLICATION_UNREACHABLE', 'PUBLICATION_UNREACHABLE']);
  });

  test('waits longer after each failure, never beyond five minutes, and as before after a success', async () => {
    const waits: number[] = [];
    let asked = 0;
    const stop = new AbortController();
    const down = refused(finding('PUBLICATION_UNREACHABLE', 'down'));
    const client: Pick<PublicationClient, 'refresh' | 'hasChanged'> = {
      refresh: async () => {
        asked += 1;
        if (asked === 14) stop.abort();
        return down;
      },
      hasChanged: async () => ok(false),
    };
    const failures: string[] = [];
    await watch(client, {
      intervalMs: 1_000,
      jitter: 0.2,
      random: () => 0.5,
      wait: async (ms) => void waits.push(ms),
      signal: stop.signal,
      onChange: () => undefined,
      onRefused: ([{ code }]) => void failures.push(code),
    });
    expect(waits.slice(0, 4)).toEqual([2_000, 4_000, 8_000, 16_000]);
    expect(Math.max(...waits)).toBe(300_000);
    expect(new Set(failures)).toEqual(new Set(['PUBLICATION_UNREACHABLE']));
  });

  test('spreads by the share that it is told', async () => {
    await using host = await newHost();
    const waits: number[] = [];
    const stop = new AbortController();
    const draws = [0, 1, 0.5];
    await watch(host.client(), {
      intervalMs: 1_000,
      jitter: 0.2,
      random: () => draws[waits.length] ?? 0,
      wait: async (ms) => {
        waits.push(ms);
        if (waits.length === 3) stop.abort();
      },
      signal: stop.signal,
      onChange: () => undefined,
    });
    expect(waits).toEqual([800, 1_200, 1_000]);
  });

  test('ends with the error of who is told', async () => {
    await using host = await newHost();
    const watching = watch(host.client(), {
      signal: new AbortController().signal,
      onChange: () => {
        throw new Error('the host could not');
      },
    });
    await expect(watching).rejects.toThrow('the host could not');
  });
});
