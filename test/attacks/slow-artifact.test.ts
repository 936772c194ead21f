import { createServer, type Server } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { parsePolicy } from '../../core/documents/policy.ts';
import { fetchArtifact } from '../../transport/artifact/fetch-artifact.ts';
import type { Digest } from '../../registry-schema/generated/types.ts';
import { codesOf, POLICY, value } from '../fixtures/registry.ts';

// A server that keeps its caller waiting until patience ends would be asked again, and again: three times the time, for
// each artifact of a change.

const TIMING = { timeoutMs: 200, retryDelayMs: 1 };
let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

async function serve(answer: Parameters<typeof createServer>[1]): Promise<{ origin: string; asked: () => number }> {
  let count = 0;
  const started = createServer((request, response) => {
    count += 1;
    answer?.(request, response);
  });
  server = started;
  await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve));
  const address = started.address();
  if (address === null || typeof address === 'string') throw new Error('it listens on a port');
  return { origin: `http://127.0.0.1:${address.port}`, asked: () => count };
}

async function fetched(origin: string): Promise<string> {
  const policy = value(
    parsePolicy(Buffer.from(POLICY.replace(/artifact_origins: .*/, `artifact_origins: ["${origin}"]`))),
  );
  const digest = `sha256:${'0'.repeat(64)}` as Digest;
  const evidence = await fetchArtifact(
    { name: 'a.tgz', url: `${origin}/a.tgz`, size: 100, digest },
    policy.value,
    TIMING,
  );
  return evidence.kind === 'unavailable' ? codesOf(evidence.findings) : 'read';
}

const ATTACKS: readonly { name: string; tamper: Parameters<typeof createServer>[1] }[] = [
  { name: 'never answers', tamper: () => undefined },
  { name: 'never ends its answer', tamper: (_request, response) => void response.writeHead(200).write('x') },
];

test.each(ATTACKS)('a server that $name is asked once', async ({ tamper }) => {
  const { origin, asked } = await serve(tamper);
  expect(await fetched(origin)).toBe('RELEASE_ARTIFACT_UNREACHABLE');
  expect(asked()).toBe(1);
});

test('a server that fails at once is asked again', async () => {
  const { origin, asked } = await serve((_request, response) => void response.writeHead(503).end());
  expect(await fetched(origin)).toBe('RELEASE_ARTIFACT_UNREACHABLE');
  expect(asked()).toBe(3);
});
