import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { mirrorPlaces } from '../../../action/publication/mirror-places.ts';
import { startBucket, type Bucket } from '../../../lab/bucket/server.ts';
import { runAction } from '../../../lab/github/actions/run-action.ts';
import { ACTIONS, REGISTRY, registryOnGitHub, type RegistryOnGitHub } from '../github/registry-on-github.ts';

const TOKEN = 'token-of-the-bucket';
let registry: RegistryOnGitHub;
let bucket: Bucket;
beforeAll(async () => {
  registry = await registryOnGitHub();
  bucket = await startBucket({ token: TOKEN });
});
afterAll(async () => {
  await bucket[Symbol.asyncDispose]();
  await registry[Symbol.asyncDispose]();
});

const timestampOf = async (directory: string) =>
  JSON.parse(await readFile(registry.folder.in(directory, 'metadata/timestamp.json'), 'utf8')).signed.version;
const inBucket = () =>
  JSON.parse(bucket.objects.get('metadata/timestamp.json')?.bytes.toString('utf8') ?? '{"signed":{}}').signed.version;

test('publish fills the mirrors that its input names, and re-sign goes on there', async () => {
  const mirrors = `${registry.folder.in('mirror')}\n${bucket.url.href}`;
  const published = await registry.publish({ mirrors, 'mirror-token': TOKEN });
  expect(published.stdout + published.stderr).toContain('published');
  expect(published.annotations).toEqual([]);
  const first = inBucket();
  expect([await timestampOf('mirror'), published.exitCode]).toEqual([first, 0]);
  const signed = await runAction({
    action: ACTIONS.resign,
    inputs: {
      'snapshot-key': await readFile(registry.folder.in('reg.keys/snapshot.pem'), 'utf8'),
      mirrors: `${mirrors} http://127.0.0.1:1/`,
      'mirror-token': TOKEN,
    },
    event: { event: 'schedule', payload: {} },
    github: registry.lab,
    repository: registry.lab.repository(REGISTRY),
    sha: await registry.tip(),
    ref: 'refs/heads/main',
    actor: registry.lab.account('olive'),
    token: registry.lab.workflowToken(REGISTRY, { contents: 'write' }),
  });
  expect(signed.exitCode).toBe(0);
  expect(signed.stdout + signed.stderr).not.toContain(TOKEN);
});

test('a mirror that cannot be written is a warning, and the publication stands', async () => {
  const result = await registry.publish({ mirrors: bucket.url.href, 'mirror-token': 'another' });
  expect(result.exitCode).toBe(0);
  expect(result.annotations.map(({ title }) => title)).toEqual(['MIRROR_FAILED']);
  expect(result.annotations[0]?.message).toContain(bucket.url.href);
});

test.each(['ftp://store.example/', 'https://me:secret@store.example/', 'one one', 'http://store.example/'])(
  'the input mirrors takes no %s',
  (text) => {
    expect(() => mirrorPlaces(text, TOKEN)).toThrow(Error);
  },
);
