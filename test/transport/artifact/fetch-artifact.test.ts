import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { mkdtemp, readdir, rmdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { digestOf } from '../../../core/digest.ts';
import { parsePolicy } from '../../../core/documents/policy.ts';
import { fetchArtifact } from '../../../transport/artifact/fetch-artifact.ts';
import type { Artifact } from '../../../registry-schema/generated/types.ts';
import { codesOf, newArtifact, ORIGIN, POLICY, value } from '../../fixtures/registry.ts';

const TIMING = { timeoutMs: 300, retryDelayMs: 1 };
const { name, bytes } = newArtifact({});

let server: Server;
let origin: string;
let requests: string[];
let answers: Map<string, (response: ServerResponse, request: IncomingMessage) => void>;

beforeAll(async () => {
  server = createServer((request, response) => {
    requests.push(request.url ?? '');
    const answer = answers.get(request.url ?? '');
    if (answer === undefined) response.writeHead(404).end();
    else answer(response, request);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  origin = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
});
beforeEach(() => {
  requests = [];
  answers = new Map([['/artifact.tgz', (response: ServerResponse) => response.end(bytes)]]);
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const artifact = (change: Partial<Artifact> = {}): Artifact => ({
  name,
  url: `${origin}/artifact.tgz`,
  size: bytes.length,
  digest: digestOf(bytes),
  ...change,
});

/** What came of it, where that origin, or those, are listed. */
async function fetched(given: Partial<Artifact> = {}, ...origins: readonly string[]) {
  const listed = (origins.length === 0 ? [origin] : origins).map((one) => `"${one}"`).join(', ');
  const policy = value(parsePolicy(Buffer.from(POLICY.replace(ORIGIN, listed)))).value;
  return fetchArtifact(artifact(given), policy, TIMING);
}

const said = (evidence: Awaited<ReturnType<typeof fetched>>): string =>
  evidence.kind === 'read'
    ? 'read'
    : `${codesOf(evidence.findings)}: ${evidence.findings.map((f) => f.message).join()}`;

describe('an artifact', () => {
  test('is read with its digest, size and contents, and leaves nothing behind', async () => {
    // A folder of its own: tests beside this one spool artifacts, too.
    const folder = await mkdtemp(join(tmpdir(), 'fetch-'));
    vi.stubEnv('TMPDIR', folder);
    const evidence = await fetched();
    expect(evidence).toMatchObject({
      kind: 'read',
      digest: digestOf(bytes),
      size: bytes.length,
      contents: { kind: 'ok' },
    });
    vi.unstubAllEnvs();
    expect(await readdir(folder)).toEqual([]);
    await rmdir(folder);
  });

  test('is asked for without anything that says who asks', async () => {
    let headers: IncomingMessage['headers'] = {};
    answers.set('/artifact.tgz', (response, request) => {
      ({ headers } = request);
      response.end(bytes);
    });
    await fetched();
    expect(Object.keys(headers).sort()).toEqual(['accept', 'accept-encoding', 'connection', 'host', 'user-agent']);
  });

  test('is asked for three times before it counts as unreachable', async () => {
    expect(said(await fetched({ url: `${origin}/gone` }))).toMatch(/^RELEASE_ARTIFACT_UNREACHABLE: .*HTTP 404/);
    expect(requests).toEqual(['/gone', '/gone', '/gone']);
  });

  test('that comes at the second attempt is read', async () => {
    answers.set('/artifact.tgz', (response) => {
      if (requests.length === 1) response.destroy();
      else response.end(bytes);
    });
    expect(said(await fetched())).toBe('read');
  });

  test('that is another one than the record says is read as what it is', async () => {
    answers.set('/artifact.tgz', (response) => response.end('x'));
    expect(await fetched()).toMatchObject({
      kind: 'read',
      digest: digestOf(Buffer.from('x')),
      size: 1,
      contents: { kind: 'refused' },
    });
  });
});

describe('by the limits of the policy,', () => {
  const limited = async (limits: string, given: Partial<Artifact> = {}) => {
    const text = `${POLICY.replace(ORIGIN, `"${origin}"`)}\nartifact_limits: ${limits}\n`;
    return fetchArtifact(artifact(given), value(parsePolicy(Buffer.from(text))).value, { retryDelayMs: 1 });
  };

  test('an artifact that its record calls too large is not asked for', async () => {
    expect(said(await limited(`{ max_bytes: ${bytes.length - 1} }`))).toMatch(/^ARTIFACT_TOO_LARGE/);
    expect(requests).toEqual([]);
    expect(said(await limited(`{ max_bytes: ${bytes.length} }`))).toBe('read');
  });

  test('one that inflates to too much, or has too many members, is refused', async () => {
    const codes = async (limits: string) => {
      const evidence = await limited(limits);
      return evidence.kind === 'read' && evidence.contents.kind === 'refused'
        ? codesOf(evidence.contents.findings)
        : '';
    };
    expect(await codes('{ max_inflated_bytes: 10 }')).toBe('ARTIFACT_BOMB');
    expect(await codes('{ max_members: 1 }')).toBe('ARTIFACT_TOO_MANY_ENTRIES');
    expect(await codes('{ max_inflated_bytes: 1000000, max_members: 10 }')).toBe('');
  });

  test('redirects are followed as often as it says', async () => {
    answers.set('/1', (response) => response.writeHead(302, { location: '/2' }).end());
    answers.set('/2', (response) => response.writeHead(302, { location: '/artifact.tgz' }).end());
    expect(said(await limited('{ max_redirects: 1 }', { url: `${origin}/1` }))).toMatch(/more than 1 redirects/);
    expect(said(await limited('{ max_redirects: 2 }', { url: `${origin}/1` }))).toBe('read');
  });

  test('a download ends when its seconds are over', async () => {
    answers.set('/artifact.tgz', () => undefined);
    const started = performance.now();
    expect(said(await limited('{ timeout_seconds: 1 }'))).toMatch(/^RELEASE_ARTIFACT_UNREACHABLE/);
    expect(performance.now() - started).toBeGreaterThan(900);
    expect(requests).toHaveLength(1);
  });
});

describe('a redirect', () => {
  const redirect = (path: string, location: string): void => {
    answers.set(path, (response) => response.writeHead(302, { location }).end());
  };

  test('within listed origins is followed', async () => {
    redirect('/r', '/artifact.tgz');
    expect(said(await fetched({ url: `${origin}/r` }))).toBe('read');
  });

  test.each([
    ['another origin', 'https://elsewhere.example.com/a.tgz', /not a listed origin/],
    ['another port', 'http://127.0.0.1:1/a.tgz', /not a listed origin/],
    ['another name of the same host', 'http://localhost/a.tgz', /not a listed origin/],
    ['a file', 'file:///etc/passwd', /not a listed origin/],
    ['data', 'data:text/plain,x', /not a listed origin/],
    ['credentials', 'http://user:secret@127.0.0.1/a.tgz', /not a listed origin/],
    ['nowhere', 'http://', /HTTP 302/],
  ])('to %s is not', async (_name, location, why) => {
    redirect('/r', location);
    const answer = said(await fetched({ url: `${origin}/r` }));
    expect(answer).toMatch(why);
    expect(answer).not.toContain('secret');
  });

  test('that never ends ends', async () => {
    redirect('/r', '/r');
    expect(said(await fetched({ url: `${origin}/r` }))).toMatch(/more than 5 redirects/);
    expect(requests).toHaveLength(6);
  });

  test('with an endless body is followed without reading it', async () => {
    answers.set('/r', (response) => {
      response.writeHead(302, { location: '/artifact.tgz' });
      const pour = (): void =>
        void (response.destroyed || response.write(Buffer.alloc(65_536), () => setImmediate(pour)));
      pour();
    });
    expect(said(await fetched({ url: `${origin}/r` }))).toBe('read');
  });
});

describe('an origin', () => {
  test('that is not listed is not asked', async () => {
    expect(said(await fetched({}, 'https://artifacts.example.com'))).toMatch(/not a listed origin/);
    expect(requests).toEqual([]);
  });

  test.each([
    ['http://127.0.0.1', 'inside a private network'],
    ['http://169.254.169.254', 'inside a private network'],
    ['http://[::1]', 'inside a private network'],
    ['http://[::ffff:127.0.0.1]', 'inside a private network'],
    ['http://[::ffff:169.254.169.254]', 'inside a private network'],
    ['http://2130706433', 'inside a private network'],
    ['http://0x7f.1', 'inside a private network'],
    ['http://localhost', 'inside a private network'],
  ])('%s inside a private network is not asked, though it is listed without a port', async (listed, why) => {
    expect(said(await fetched({ url: `${listed}/latest/meta-data` }, listed))).toContain(why);
    expect(requests).toEqual([]);
  });
});

describe('a body', () => {
  test.each([
    [
      'larger than the record states',
      (response: ServerResponse) => response.end(Buffer.concat([bytes, Buffer.from('x')])),
    ],
    [
      'without end',
      (response: ServerResponse) => {
        const pour = (): void =>
          void (response.destroyed || response.write(Buffer.alloc(65_536), () => setImmediate(pour)));
        pour();
      },
    ],
  ])('%s is refused at once', async (_name, answer) => {
    answers.set('/artifact.tgz', answer);
    expect(said(await fetched())).toMatch(/more than the \d+ bytes that the record states/);
    expect(requests).toHaveLength(1);
  });

  test.each([
    ['never comes', () => undefined],
    [
      'comes a byte at a time',
      (response: ServerResponse) => {
        const drip = setInterval(() => (response.destroyed ? clearInterval(drip) : response.write('x')), 20);
      },
    ],
  ])('that %s ends with the time bound', async (_name, answer) => {
    answers.set('/artifact.tgz', answer);
    const started = performance.now();
    expect(said(await fetched())).toMatch(/^RELEASE_ARTIFACT_UNREACHABLE/);
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  test('cut short is not taken for the whole', async () => {
    answers.set('/artifact.tgz', (response) => {
      response.writeHead(200, { 'content-length': bytes.length });
      response.write(bytes.subarray(0, 10), () => response.destroy());
    });
    expect(said(await fetched())).toMatch(/^RELEASE_ARTIFACT_UNREACHABLE/);
  });

  test('cut short in chunks is not taken for the whole', async () => {
    answers.set('/artifact.tgz', (response) => response.write(bytes.subarray(0, 10), () => response.destroy()));
    expect(said(await fetched())).toMatch(/^RELEASE_ARTIFACT_UNREACHABLE/);
  });
});
