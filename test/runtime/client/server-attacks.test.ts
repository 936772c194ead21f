import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { verdict } from '../../signing/tuf/registry-fixture.ts';
import { endless, truncate } from '../../../lab/publication-server/tampers.ts';
import { newHost } from './host-fixture.ts';

const TIMESTAMP = 'metadata/timestamp.json';

describe('the answer of a server', () => {
  const FILES = [TIMESTAMP, 'metadata/1.snapshot.json', 'metadata/1.targets.json', 'metadata/1.admissions.json'];

  test.each(FILES)('cut short for %s', async (path) => {
    await using host = await newHost();
    host.server.answers.push([new RegExp(path), truncate()]);
    expect(verdict(await host.client().refresh())).toEqual(['PUBLICATION_TRUNCATED']);
  });

  test.each(FILES.slice(1))('shorter than what was signed for %s', async (path) => {
    await using host = await newHost();
    host.server.answers.push([new RegExp(path), (response, file) => response.end(file?.subarray(0, 100))]);
    expect(verdict(await host.client().refresh())).toEqual(['PUBLICATION_TRUNCATED']);
  });

  test.each([...FILES, 'metadata/2.root.json'])('without end for %s', async (path) => {
    await using host = await newHost();
    const sent = { bytes: 0 };
    host.server.answers.push([new RegExp(path), endless(sent)]);
    expect(verdict(await host.client().refresh())).toEqual(['PUBLICATION_TOO_LARGE']);
    expect(sent.bytes).toBeLessThan(32 * 1_024 * 1_024);
  });

  test('that never comes, or comes a byte at a time, ends with the time bound', async () => {
    await using host = await newHost();
    const client = host.client({ fileTimeoutMs: 150 });
    host.server.answers.push([/timestamp/, () => undefined]);
    expect(verdict(await client.refresh())).toEqual(['PUBLICATION_UNREACHABLE']);
    host.server.answers.unshift([
      /timestamp/,
      (response) => {
        const timer = setInterval(() => response.write(' '), 20);
        response.on('close', () => clearInterval(timer));
      },
    ]);
    expect(verdict(await client.refresh())).toEqual(['PUBLICATION_UNREACHABLE']);
  });

  test.each([
    ['to another host', () => 'http://127.0.0.2:1/x', 'redirected to another host'],
    ['to another port of the same host', (url: URL) => `http://${url.hostname}:1/x`, 'redirected to another host'],
    ['to a file', () => 'file:///etc/passwd', 'redirected to another host'],
    ['in a circle', () => '/metadata/timestamp.json', 'redirected more than 3 times'],
    ['to nowhere', () => 'http://[', 'redirected to nowhere'],
  ])('that redirects %s', async (_name, location, message) => {
    await using host = await newHost();
    host.server.answers.push([
      /timestamp/,
      (response) => response.writeHead(302, { location: location(host.server.url) }).end(),
    ]);
    const outcome = await host.client().refresh();
    expect(outcome).toMatchObject({ findings: [{ code: 'PUBLICATION_UNREACHABLE', message }] });
  });

  test('that redirects within its own host is followed', async () => {
    await using host = await newHost();
    const timestamp = await readFile(join(host.directory, TIMESTAMP));
    host.server.answers.push([/moved/, (response) => response.end(timestamp)]);
    host.server.answers.push([/timestamp/, (response) => response.writeHead(307, { location: '/moved' }).end()]);
    expect(verdict(await host.client().refresh())).toEqual(['ok']);
  });

  test.each([
    ['404', 404, 'PUBLICATION_NOT_FOUND'],
    ['500', 500, 'PUBLICATION_UNREACHABLE'],
    ['429', 429, 'PUBLICATION_UNREACHABLE'],
  ] as const)('is %s for any file', async (_name, status, code) => {
    await using host = await newHost();
    for (const path of FILES) {
      host.server.answers.splice(0, 9, [new RegExp(path), (response) => response.writeHead(status).end()]);
      expect([path, ...verdict(await host.client().refresh())]).toEqual([path, code]);
    }
  });

  test('is 500 where a new root may be: not the same as there being none', async () => {
    await using host = await newHost();
    host.server.answers.push([/2\.root/, (response) => response.writeHead(500).end()]);
    expect(verdict(await host.client().refresh())).toEqual(['PUBLICATION_UNREACHABLE']);
  });

  test.each([
    ['empty', ''],
    ['not JSON', '<html>'],
    ['JSON of another kind', '[]'],
    ['JSON with duplicate keys', '{"signed":{},"signed":{},"signatures":[]}'],
    ['a role of another type', '{"signed":{"_type":"root"},"signatures":[]}'],
  ])('is %s for the timestamp', async (_name, text) => {
    await using host = await newHost();
    host.server.answers.push([/timestamp/, (response) => response.end(text)]);
    expect(verdict(await host.client().refresh())).toEqual(['PUBLICATION_MALFORMED']);
  });

  test('is refused by connection', async () => {
    await using host = await newHost();
    await host.server[Symbol.asyncDispose]();
    expect(verdict(await host.client().refresh())).toEqual(['PUBLICATION_UNREACHABLE']);
  });

  test('never carries a credential or a cookie to it', async () => {
    await using host = await newHost();
    const names = new Set<string>();
    host.server.answers.push([
      /./,
      (response, file, request) => {
        for (const name of Object.keys(request.headers)) names.add(name);
        response.writeHead(file === undefined ? 404 : 200, { 'set-cookie': 'a=b' }).end(file);
      },
    ]);
    expect(verdict(await host.client().refresh())).toEqual(['ok']);
    expect(names).not.toContain('authorization');
    expect(names).not.toContain('cookie');
  });
});
