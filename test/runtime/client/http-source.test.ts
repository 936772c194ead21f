import { execFile } from 'node:child_process';
import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer, request as ask, type IncomingMessage } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { servePublication } from '../../../lab/publication-server/server.ts';
import { createClient } from '../../../runtime/client/client.ts';
import { value, verdict } from '../../signing/tuf/registry-fixture.ts';
import { newHost, type Host } from './host-fixture.ts';
import { loopbackCertificate } from './loopback-certificate.ts';

const refreshOnce = join(import.meta.dirname, 'refresh-once.ts');
const UNCHANGED_BYTES = 470;
const bytesServed = (host: Host): number => host.server.served.reduce((sum, { bodyBytes }) => sum + bodyBytes, 0);
/** A response is counted when its connection has taken it. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 30));

describe('over HTTP', () => {
  test('an unchanged publication costs two requests and less than 470 bytes of bodies', async () => {
    await using host = await newHost({ shards: 256 });
    value(await host.client().refresh());
    await settled();
    host.server.served.length = 0;
    value(await host.client().refresh());
    await settled();
    expect(host.server.served.map(({ method, path, status }) => `${method} ${path} ${status}`).sort()).toEqual([
      'GET metadata/timestamp.json 304',
      'HEAD metadata/2.root.json 404',
    ]);
    expect(bytesServed(host)).toBeLessThan(UNCHANGED_BYTES);
  });

  test('what changed is fetched whatever the ETag of before was', async () => {
    await using host = await newHost();
    value(await host.client().refresh());
    await host.revoke({ entries: ['deny'] });
    expect(value(await host.client().refresh()).version).toBe(2);
  });

  test('a server that says "unchanged" to everything keeps a host where it was, and no longer than expiry', async () => {
    await using host = await newHost();
    value(await host.client().refresh());
    await host.revoke({ entries: ['deny'] });
    host.server.answers.push([/timestamp/, (response) => response.writeHead(304).end()]);
    expect(value(await host.client().refresh()).version).toBe(1);
    host.clock.now = new Date(host.clock.now.getTime() + 73 * 3_600_000);
    // Asked without an ETag by then, to which "unchanged" is no answer.
    expect(verdict(await host.client().refresh())).toEqual(['PUBLICATION_UNREACHABLE']);
    expect(new Set(verdict(await host.client().loadCached()))).toEqual(new Set(['PUBLICATION_EXPIRED']));
  });

  test('"unchanged" to a client that has nothing is no answer', async () => {
    await using host = await newHost();
    host.server.answers.push([/timestamp/, (response) => response.writeHead(304).end()]);
    expect(verdict(await host.client().refresh())).toEqual(['PUBLICATION_UNREACHABLE']);
  });

  test('an ETag that would end its header is not repeated', async () => {
    await using host = await newHost();
    const tags: (string | undefined)[] = [];
    host.server.answers.push([
      /timestamp/,
      (response, file, request) => {
        tags.push(request.headers['if-none-match']);
        response.writeHead(200, { etag: 'not-quoted; x' }).end(file);
      },
    ]);
    value(await host.client().refresh());
    value(await host.client().refresh());
    expect(tags).toEqual([undefined, undefined]);
  });

  test('compressed answers are asked for and unpacked, gzip and Brotli', async () => {
    await using host = await newHost({ shards: 256 });
    host.server.answers.push([
      /admissions/,
      (response, file = new Uint8Array()) => {
        response.writeHead(200, { 'content-encoding': 'br' }).end(brotliCompressSync(file));
      },
    ]);
    value(await host.client().refresh());
    expect(new Set(host.server.served.map(({ headers }) => headers['accept-encoding']))).toEqual(new Set(['br, gzip']));
    await settled();
    const plain = await servePublication(host.directory, { plain: true });
    value(await host.client({ source: plain.url, cacheDir: `${host.cacheDir}-plain` }).refresh());
    await settled();
    expect(bytesServed(host)).toBeLessThan(plain.served.reduce((sum, { bodyBytes }) => sum + bodyBytes, 0) * 0.8);
    await plain[Symbol.asyncDispose]();
  });

  test('a server that knows no HEAD is asked with GET', async () => {
    await using host = await newHost();
    host.server.answers.push([
      /root\.json$/,
      (response, file, request) =>
        void response.writeHead(request.method === 'HEAD' ? 405 : file === undefined ? 404 : 200).end(file),
    ]);
    expect(verdict(await host.client().refresh())).toEqual(['ok']);
    const { rotateAll } = await import('./rotation-fixture.ts');
    await rotateAll(host);
    expect(value(await host.client().refresh()).versions.root).toBe(2);
  });

  test('the address may hold a query and a fragment by mistake: neither is sent', async () => {
    await using host = await newHost();
    value(await host.client({ source: `${host.server.url.href}?secret=1#x` }).refresh());
    expect(host.server.requests.some((path) => path.includes('secret'))).toBe(false);
  });
});

describe('a bearer token', () => {
  /** A server that lets in who brings what the file `token` holds, and a host behind it. */
  async function guarded(): Promise<Host & { readonly tokenFile: string; expected: { value: string } }> {
    const host = await newHost();
    await host.server[Symbol.asyncDispose]();
    const expected = { value: 'first.token' };
    const server = await servePublication(host.directory, { bearer: () => expected.value });
    const tokenFile = `${host.cacheDir}.token`;
    await writeFile(tokenFile, 'first.token\n');
    return {
      ...host,
      server,
      tokenFile,
      expected,
      client: (options = {}) => host.client({ source: server.url, ...options }),
      [Symbol.asyncDispose]: async () => {
        await server[Symbol.asyncDispose]();
        await host[Symbol.asyncDispose]();
      },
    };
  }

  test('from a file is read again at each refresh', async () => {
    await using host = await guarded();
    const client = host.client({ token: { kind: 'file', path: host.tokenFile } });
    expect(verdict(await client.refresh())).toEqual(['ok']);
    host.expected.value = 'second.token';
    expect(verdict(await client.refresh())).toEqual(['PUBLICATION_UNAUTHORIZED']);
    await writeFile(host.tokenFile, 'second.token');
    expect(verdict(await client.refresh())).toEqual(['ok']);
  });

  test('that ended is read again by a client that only looks', async () => {
    await using host = await guarded();
    const client = host.client({ token: { kind: 'file', path: host.tokenFile } });
    value(await client.refresh());
    host.expected.value = 'second.token';
    expect(verdict(await client.hasChanged())).toEqual(['PUBLICATION_UNAUTHORIZED']);
    await writeFile(host.tokenFile, 'second.token');
    expect(await client.hasChanged()).toEqual({ kind: 'ok', value: false });
  });

  test('from a command, and from the environment', async () => {
    await using host = await guarded();
    const command = [process.execPath, '-e', 'console.log("first.token")'] as const;
    expect(verdict(await host.client({ token: { kind: 'command', command } }).refresh())).toEqual(['ok']);
    const env = { TOKEN: 'first.token' };
    expect(verdict(await host.client({ token: { kind: 'env', name: 'TOKEN' }, env }).refresh())).toEqual(['ok']);
  });

  test.each([
    { name: 'from a file that is not there', token: { kind: 'file', path: '/nowhere/token' } },
    {
      name: 'from a command that fails',
      token: { kind: 'command', command: [process.execPath, '-e', 'process.exit(1)'] },
    },
    { name: 'from a command that does not exist', token: { kind: 'command', command: ['/nowhere/program'] } },
    {
      name: 'that would begin another header',
      token: { kind: 'command', command: [process.execPath, '-e', 'console.log("a\\r\\nx-admin: 1")'] },
    },
    { name: 'that is empty', token: { kind: 'command', command: [process.execPath, '-e', ''] } },
    { name: 'from a variable that is not set', token: { kind: 'env', name: 'NOT_SET_AT_ALL' } },
  ] as const)('$name is refused, and nothing of it is said', async ({ token }) => {
    await using host = await guarded();
    const outcome = await host.client({ token }).refresh();
    expect(verdict(outcome)).toEqual(['PUBLICATION_UNAUTHORIZED']);
    expect(JSON.stringify(outcome)).not.toContain('x-admin');
    expect(host.server.requests).toEqual([]);
  });

  test('goes to no other host, not even by a redirect', async () => {
    await using host = await guarded();
    const seen: IncomingMessage['headers'][] = [];
    const other = createServer((request, response) => {
      seen.push(request.headers);
      response.end();
    });
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    host.server.answers.push([
      /./,
      (response) => response.writeHead(307, { location: `http://127.0.0.1:${port}/` }).end(),
    ]);
    const client = host.client({ token: { kind: 'file', path: host.tokenFile } });
    expect(verdict(await client.refresh())).toEqual(['PUBLICATION_UNREACHABLE']);
    expect(seen).toEqual([]);
    await new Promise((resolve) => other.close(resolve));
  });

  test('over http: goes to no proxy, which would see it', async () => {
    await using host = await guarded();
    const seen: (string | undefined)[] = [];
    const proxy = createServer((request, response) => {
      seen.push(request.headers.authorization);
      response.end();
    });
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
    const { port } = proxy.address() as AddressInfo;
    const env = { HTTP_PROXY: `http://127.0.0.1:${port}`, HTTPS_PROXY: `http://127.0.0.1:${port}` };
    const client = host.client({ token: { kind: 'file', path: host.tokenFile }, env });
    expect(verdict(await client.refresh())).toEqual(['ok']);
    expect(seen).toEqual([]);
    expect((await host.client({ env }).refresh()).kind).toBe('refused');
    expect(new Set(seen)).toEqual(new Set([undefined]));
    proxy.closeAllConnections();
    await new Promise((resolve) => proxy.close(resolve));
  });

  test('over http: goes to no proxy that Node itself would go by', async () => {
    await using host = await guarded();
    const rootFile = `${host.cacheDir}.root.json`;
    await writeFile(rootFile, host.registry.root);
    const args = [refreshOnce, host.server.url.href, host.cacheDir, rootFile, host.tokenFile];
    const env = { NODE_USE_ENV_PROXY: '1', HTTP_PROXY: 'http://127.0.0.1:1' };
    const { stdout } = await promisify(execFile)(process.execPath, args, { env });
    // The registry's clock is not the system's.
    expect(stdout).toMatch(/"ok"|PUBLICATION_(?:EXPIRED|FUTURE)/);
  });

  test('is in no file of the cache', async () => {
    await using host = await guarded();
    value(await host.client({ token: { kind: 'file', path: host.tokenFile } }).refresh());
    const entries = await readdir(host.cacheDir, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile());
    expect(files.length).toBeGreaterThan(5);
    for (const { parentPath, name } of files)
      expect(await readFile(join(parentPath, name), 'utf8')).not.toContain('first.token');
  });

  test.each(['http://plugins.example.org/', 'http://127.0.0.1.example.org/'])(
    'is not sent in the clear: %s',
    (source) => {
      const options = { source, cacheDir: '/nowhere', rootBytes: new Uint8Array() };
      expect(() => createClient({ ...options, token: { kind: 'env', name: 'T' } })).toThrow(RangeError);
      expect(() => createClient(options)).not.toThrow();
    },
  );
});

describe('through a proxy and over TLS', () => {
  const { certificate, key } = loopbackCertificate();

  /** The host's publication over TLS. */
  async function overTls(host: Host): Promise<{ url: string; close: () => Promise<void> }> {
    const server = createTlsServer({ cert: certificate, key }, (request, response) => {
      readFile(join(host.directory, request.url ?? '')).then(
        (bytes) => response.end(bytes),
        () => response.writeHead(404).end(),
      );
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    return {
      url: `https://localhost:${port}/`,
      close: async () => {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
      },
    };
  }

  /** A proxy that opens tunnels, passes on what is not encrypted, and notes where to. */
  async function proxy(): Promise<{ url: string; tunnels: string[]; close: () => Promise<void> }> {
    const tunnels: string[] = [];
    const sockets = new Set<Socket>();
    const server = createServer((request, response) => {
      const target = new URL(request.url ?? '');
      tunnels.push(target.host);
      const { method, headers } = request;
      ask(target, { method, headers, agent: false }, (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      }).end();
    });
    server.on('connect', (request: IncomingMessage, client: Socket) => {
      tunnels.push(request.url ?? '');
      const { hostname, port } = new URL(`http://${request.url ?? ''}`);
      const upstream = connect(Number(port), hostname, () => {
        client.write('HTTP/1.1 200 Connection established\r\n\r\n');
        upstream.pipe(client).pipe(upstream);
      });
      for (const socket of [client, upstream]) {
        sockets.add(socket);
        socket.on('error', () => undefined);
      }
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    return {
      url: `http://127.0.0.1:${port}`,
      tunnels,
      close: async () => {
        for (const socket of sockets) socket.destroy();
        await new Promise((resolve) => server.close(resolve));
      },
    };
  }

  test('an authority of the caller’s own is believed, and only with it', async () => {
    await using host = await newHost();
    const { url, close } = await overTls(host);
    expect(verdict(await host.client({ source: url, ca: certificate }).refresh())).toEqual(['ok']);
    expect(verdict(await host.client({ source: url }).refresh())).toEqual(['PUBLICATION_UNREACHABLE']);
    await close();
  });

  test('HTTPS_PROXY and HTTP_PROXY are gone through, NO_PROXY is not', async () => {
    await using host = await newHost();
    const [tls, through] = [await overTls(host), await proxy()];
    const { host: tlsHost } = new URL(tls.url);
    const options = { source: tls.url, ca: certificate };
    expect(verdict(await host.client({ ...options, env: { HTTPS_PROXY: through.url } }).refresh())).toEqual(['ok']);
    expect(new Set(through.tunnels)).toEqual(new Set([tlsHost]));
    through.tunnels.length = 0;
    expect(verdict(await host.client({ env: { http_proxy: through.url } }).refresh())).toEqual(['ok']);
    expect(new Set(through.tunnels)).toEqual(new Set([host.server.url.host]));
    through.tunnels.length = 0;
    const env = { HTTPS_PROXY: through.url, NO_PROXY: 'other.example,localhost' };
    expect(verdict(await host.client({ ...options, env }).refresh())).toEqual(['ok']);
    expect(through.tunnels).toEqual([]);
    await tls.close();
    await through.close();
  });

  test('a proxy that is not there is a refusal', async () => {
    await using host = await newHost();
    const client = host.client({ env: { HTTP_PROXY: 'http://127.0.0.1:1' } });
    expect(verdict(await client.refresh())).toEqual(['PUBLICATION_UNREACHABLE']);
  });
});

test('a folder that is no longer there is a refusal', async () => {
  await using host = await newHost();
  await rm(host.directory, { recursive: true });
  expect(verdict(await host.client({ source: host.directory }).refresh())).toEqual(['PUBLICATION_NOT_FOUND']);
});
