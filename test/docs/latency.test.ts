import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { STALE_LOCK_SECONDS } from '../../action/publication/directory-store.ts';
import { HTTP_TIMEOUT_MS } from '../../action/publication/http-port.ts';
import { CATCH_UP_LIMIT_MS, PASS_LIMIT_MS } from '../../action/publication/mirrored-store.ts';
import { LOCK_LEASE_SECONDS } from '../../action/publication/object-store.ts';
import { DEFAULT_WRITE_ATTEMPTS } from '../../action/publication/publication-writer.ts';
import { TIMESTAMP_ALARM_HOURS } from '../../action/resign/alarms.ts';
import { HEAD_LIFETIME_HOURS } from '../../core/publication/head.ts';
import { DEFAULT_FILE_TIMEOUT_MS, MAX_UNSENT_MS } from '../../runtime/client/http-source.ts';
import { DEFAULT_INTERVAL_MS, DEFAULT_JITTER, MAX_BACK_OFF_MS } from '../../runtime/client/watch.ts';
import { TIMESTAMP_LIFETIME_HOURS } from '../../signing/tuf/roles.ts';
import { pagesHeaders } from '../../lab/publication-server/pages.ts';
import { readPage, root, tableUnder } from './markdown.ts';

const page = readPage('docs/latency.md');
const longest = (ms: number) => Math.round((ms * (1 + DEFAULT_JITTER)) / 1_000);
const RESIGN_HOURS = Number(
  /cron: '\d+ \*\/(\d+) \* \* \*'/.exec(readFileSync(join(root, 'workflows/registry/re-sign.yml'), 'utf8'))?.[1],
);

describe('docs/latency.md', () => {
  test.each<[string, readonly string[]]>([
    ['DEFAULT_WRITE_ATTEMPTS', [`${DEFAULT_WRITE_ATTEMPTS} attempts`]],
    ['STALE_LOCK_SECONDS', [`folder: ${STALE_LOCK_SECONDS} seconds`, `objects: ${LOCK_LEASE_SECONDS} seconds`]],
    ['HTTP_TIMEOUT_MS', [`${HTTP_TIMEOUT_MS / 1_000} seconds`]],
    ['CATCH_UP_LIMIT_MS', [`${CATCH_UP_LIMIT_MS / 1_000} seconds`]],
    ['PASS_LIMIT_MS', [`${PASS_LIMIT_MS / 1_000} seconds`]],
    ['re-sign.yml', [`${RESIGN_HOURS} hours`]],
    [
      'DEFAULT_INTERVAL_MS',
      [`every ${DEFAULT_INTERVAL_MS / 1_000} seconds`, `${longest(DEFAULT_INTERVAL_MS)} seconds`],
    ],
    ['MAX_BACK_OFF_MS', [`every ${MAX_BACK_OFF_MS / 1_000} seconds`, `${longest(MAX_BACK_OFF_MS)} seconds`]],
    ['DEFAULT_FILE_TIMEOUT_MS', [`${DEFAULT_FILE_TIMEOUT_MS / 1_000} seconds`]],
    ['MAX_UNSENT_MS', [`after ${MAX_UNSENT_MS / 1_000} seconds`]],
  ])('states the bound of %s as the code has it', (name, bounds) => {
    const row = tableUnder(page, 'Legs').find(([, , where]) => where?.includes(name));
    for (const bound of bounds) expect(row?.[1]).toContain(bound);
  });

  test('adds up a look of a watching host for every backend that serves one', () => {
    const rows = tableUnder(page, 'By backend').filter(([backend]) => !/mirrors|pushed|air gap/.test(backend ?? ''));
    expect(rows).toHaveLength(5);
    for (const [, , after] of rows) expect(after).toContain(`${longest(DEFAULT_INTERVAL_MS)} seconds`);
  });

  test('states the caching of Pages as its headers say it', () => {
    const headers = pagesHeaders({ bytes: Buffer.of(1), modified: new Date() }, false);
    const row = tableUnder(page, 'By backend').find(([backend]) => backend?.includes('Pages'));
    expect(row?.[1]).toContain(`\`${String(headers['cache-control'])}\``);
    expect(row?.[2]).toContain('10 minutes');
  });

  test('states how long a freeze holds as expiry and head bound it', () => {
    const rows = tableUnder(page, 'With somebody in the way');
    const bound = (thief: string) => rows.find(([holds]) => holds === thief)?.[1];
    expect(bound('the path alone')).toContain(`${TIMESTAMP_LIFETIME_HOURS} hours`);
    expect(bound('the path and key S')).toContain(`${HEAD_LIFETIME_HOURS / 24} days`);
    expect(page.text).toContain(`less than ${TIMESTAMP_ALARM_HOURS}\nhours remain`);
  });
});
