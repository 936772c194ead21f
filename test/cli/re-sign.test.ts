import { afterAll, beforeAll, expect, test } from 'vitest';
import { COMMANDS } from '../../cli/commands/index.ts';
import { runCli } from '../../cli/run-cli.ts';
import { temporaryDirectory, type TemporaryDirectory } from '../signing/tuf/temporary-directory.ts';
import { fakeWorld } from './fake-world.ts';

const START = new Date('2026-03-01T12:00:00Z');
const HOUR = 3_600_000;
const PLACES = ['--publication', 'reg.publication', '--keys', 'reg.keys', '--root', 'reg/trust/root.json'];
let folder: TemporaryDirectory;

async function portcullis(hours: number, ...argv: readonly string[]) {
  const now = () => new Date(START.getTime() + hours * HOUR);
  const world = { ...fakeWorld({}), commands: COMMANDS, cwd: folder.path, now };
  const code = await runCli(argv, world);
  return { code, out: world.stdout.text(), errors: world.stderr.text() };
}

beforeAll(async () => {
  folder = await temporaryDirectory();
  const made = await portcullis(0, 'init', 'reg', '--registry-id', 'acme/plugins');
  if (made.code !== 0) throw new Error(made.errors);
});
afterAll(() => folder[Symbol.asyncDispose]());

test('re-sign says what it renewed and until when; within the hour there is nothing to renew', async () => {
  expect(await portcullis(6, 're-sign', ...PLACES)).toMatchObject({
    code: 0,
    out: 'signed: timestamp 2, until 2026-03-04T18:00:00Z\n',
  });
  expect(await portcullis(6.5, 're-sign', ...PLACES)).toMatchObject({
    code: 0,
    out: 'nothing to renew before 2026-03-04T18:00:00Z\n',
  });
});

test('re-sign exits with 3 where somebody must look, and has renewed all the same', async () => {
  const late = await portcullis(40, 're-sign', ...PLACES, '--json');
  expect(late.code).toBe(3);
  expect(JSON.parse(late.out)).toMatchObject({
    verdict: 'signed',
    timestamp_version: 3,
    snapshot_version: 2,
    expires: '2026-03-06T04:00:00Z',
    alarms: [{ code: 'PUBLICATION_NEAR_EXPIRY' }],
  });
  expect((await portcullis(42, 're-sign', ...PLACES)).code).toBe(0);
});

test('re-sign refuses with the root of another registry', async () => {
  expect((await portcullis(42, 'init', 'other', '--registry-id', 'acme/others')).code).toBe(0);
  const places = [...PLACES.slice(0, -1), 'other/trust/root.json'];
  const refused = await portcullis(44, 're-sign', ...places);
  expect(refused.code).toBe(3);
  expect(refused.out).toContain('PUBLICATION_SIGNATURE_INVALID');
});

test('revoke says how much it concerns, and the same deny once more writes nothing', async () => {
  const deny = [
    'revoke',
    `sha256:${'a'.repeat(64)}`,
    '--anyway',
    '--reason',
    'leaks',
    '--issuer',
    'ann',
    ...PLACES,
    '--json',
  ];
  const first = JSON.parse((await portcullis(46, ...deny)).out) as { readonly revocations_version: number };
  expect(first).toMatchObject({
    verdict: 'denied',
    added: [{ action: 'revoked' }],
    concerns: { releases: 0, plugins: [], admitted_releases: 0 },
  });
  expect(JSON.parse((await portcullis(46, ...deny)).out)).toMatchObject({ added: [], known: [expect.any(String)] });
});
