import { readFile, rm, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { COMMANDS } from '../../cli/commands/index.ts';
import { runCli } from '../../cli/run-cli.ts';
import { startBucket, type Bucket } from '../../lab/bucket/server.ts';
import { temporaryDirectory, type TemporaryDirectory } from '../signing/tuf/temporary-directory.ts';
import { fakeWorld } from './fake-world.ts';

const TOKEN = 'token-of-the-bucket';
const ROOT = ['--root', 'reg/trust/root.json'];
const PLACES = ['--publication', 'reg.publication', '--keys', 'reg.keys', ...ROOT];
let folder: TemporaryDirectory;
let bucket: Bucket;

async function portcullis(env: Record<string, string>, ...argv: readonly string[]) {
  const world = { ...fakeWorld({}), commands: COMMANDS, cwd: folder.path, env, now: () => new Date() };
  const code = await runCli(argv, world);
  return { code, out: world.stdout.text(), errors: world.stderr.text() };
}

beforeAll(async () => {
  folder = await temporaryDirectory();
  bucket = await startBucket({ token: TOKEN });
  const made = await portcullis({}, 'init', 'reg', '--registry-id', 'acme/plugins');
  if (made.code !== 0) throw new Error(made.errors);
});
afterAll(async () => {
  await bucket[Symbol.asyncDispose]();
  await folder[Symbol.asyncDispose]();
});

const timestamp = (place: string) => readFile(folder.in(place, 'metadata/timestamp.json'), 'utf8');
const deny = (letter: string) => [
  'revoke',
  `sha256:${letter.repeat(64)}`,
  '--anyway',
  '--reason',
  'leaks',
  '--issuer',
  'ann',
];

test('mirror fills an empty folder and a bucket, and then finds them as they should be', async () => {
  const env = { PORTCULLIS_STORE_TOKEN: TOKEN, PORTCULLIS_MIRRORS: `one ${bucket.url.href}` };
  const filled = await portcullis(env, 'mirror', '--publication', 'reg.publication', ...ROOT);
  expect(filled).toMatchObject({ code: 0 });
  expect(filled.out).toContain('mirror one: ');
  expect(await timestamp('one')).toBe(await timestamp('reg.publication'));
  expect(bucket.objects.get('metadata/timestamp.json')?.bytes.toString()).toBe(await timestamp('one'));
  const again = await portcullis(env, 'mirror', '--publication', 'reg.publication', ...ROOT);
  expect(again.out.split('as it should be')).toHaveLength(3);
});

test('a folder of something else is no mirror', async () => {
  const given = ['mirror', '--publication', 'reg.publication', '--mirror', 'reg', ...ROOT];
  const refused = await portcullis({}, ...given);
  expect(refused.code).toBe(2);
  expect(refused.errors).toContain('holds something else');
});

test('revoke writes the deny to every mirror, and says which did not take it; that is no refusal', async () => {
  await writeFile(folder.in('token'), `${TOKEN}\n`);
  const env = { PORTCULLIS_STORE_TOKEN_FILE: folder.in('token') };
  const mirrors = ['--mirror', 'one', '--mirror', bucket.url.href, '--mirror', 'http://127.0.0.1:1/'];
  const revoked = await portcullis(env, ...deny('a'), ...PLACES, ...mirrors, '--json');
  expect(revoked).toMatchObject({ code: 0 });
  expect(JSON.parse(revoked.out)).toMatchObject({
    verdict: 'denied',
    mirrors: [
      { name: 'one', kind: 'copied' },
      { name: bucket.url.href, kind: 'copied' },
      { name: 'http://127.0.0.1:1/', kind: 'failed', findings: [{ code: 'MIRROR_FAILED' }] },
    ],
  });
  expect(await timestamp('one')).toBe(await timestamp('reg.publication'));
});

test('revoke goes to a mirror where the publication is out of reach; the next re-sign takes it over', async () => {
  const away = ['--publication', 'http://127.0.0.1:1/', ...PLACES.slice(2), '--mirror', 'one'];
  const revoked = await portcullis({}, ...deny('b'), ...away, '--json');
  expect(revoked).toMatchObject({ code: 0 });
  const { revocations_version: version, mirrors } = JSON.parse(revoked.out);
  expect(mirrors).toMatchObject([{ name: 'http://127.0.0.1:1/', findings: [{ code: 'MIRROR_FAILED' }] }]);
  expect(await portcullis({}, 're-sign', ...PLACES, '--mirror', 'one')).toMatchObject({ code: 0 });
  expect(await timestamp('one')).toBe(await timestamp('reg.publication'));
  const next = await portcullis({}, ...deny('c'), ...PLACES, '--mirror', 'one', '--json');
  expect(JSON.parse(next.out)).toMatchObject({ revocations_version: version + 1 });
});

test('a publication that was emptied is filled again from a mirror before it is written to', async () => {
  await rm(folder.in('reg.publication'), { recursive: true });
  const signed = await portcullis({}, 're-sign', ...PLACES, '--mirror', 'one');
  expect(signed).toMatchObject({ code: 0 });
  expect(await timestamp('one')).toBe(await timestamp('reg.publication'));
});

test.each([
  ['without a mirror', []],
  ['with one named twice', ['--mirror', 'one', '--mirror', 'one']],
  ['with the publication itself', ['--mirror', 'reg.publication']],
  ['with an address that is none', ['--mirror', 'ftp://store.example/']],
])('mirror %s is a wrong command line', async (_name, mirrors) => {
  const answer = await portcullis({}, 'mirror', '--publication', 'reg.publication', ...ROOT, ...mirrors);
  expect(answer.code).toBe(2);
});
