import { readdir, readFile, rename } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { COMMANDS } from '../../cli/commands/index.ts';
import { runCli } from '../../cli/run-cli.ts';
import { verifySignedDeny } from '../../core/denies/signed-deny.ts';
import { denyKeys } from '../../signing/tuf/sign-deny.ts';
import { codesOf, value } from '../fixtures/registry.ts';
import { temporaryDirectory, type TemporaryDirectory } from '../signing/tuf/temporary-directory.ts';
import { fakeWorld } from './fake-world.ts';

const NOW = '2026-03-01T12:00:00Z';
const DIGEST = `sha256:${'a'.repeat(64)}`;
let folder: TemporaryDirectory;

async function portcullis(...argv: readonly string[]) {
  const env = { PORTCULLIS_PUBLICATION: 'reg.publication', PORTCULLIS_KEYS: 'reg.keys' };
  const world = { ...fakeWorld({}), commands: COMMANDS, cwd: folder.path, env, now: () => new Date(NOW) };
  const code = await runCli([...argv, '--json'], world);
  const text = world.stdout.text();
  return { code, errors: world.stderr.text(), json: text === '' ? undefined : JSON.parse(text) };
}
const deny = (...given: readonly string[]) =>
  portcullis('revoke', ...given, '--reason', 'leaks', '--issuer', 'ann', '--registry', 'reg');

beforeAll(async () => {
  folder = await temporaryDirectory();
  const made = await portcullis('init', 'reg', '--registry-id', 'acme/plugins');
  if (made.code !== 0) throw new Error(made.errors);
});
afterAll(() => folder[Symbol.asyncDispose]());

async function verified(path: string) {
  const [root, targets] = await Promise.all([
    readFile(folder.in('reg/trust/root.json')),
    readFile(folder.in('reg/trust/targets.json')),
  ]);
  const origin = { registryId: 'acme/plugins', channel: 'stable' };
  const keys = value(denyKeys(root, targets));
  return verifySignedDeny(await readFile(path), { ...origin, keys, reinstatements: [] });
}

test('a deny comes as a signed statement, too, which the keys of the role bear out', async () => {
  const denied = await deny(DIGEST, '--anyway', '--statement', 'deny.json');
  expect(denied).toMatchObject({ code: 0, json: { verdict: 'denied', statements: [folder.in('deny.json')] } });
  const { deny: read } = value(await verified(folder.in('deny.json')));
  expect(read).toMatchObject({ id: denied.json.added[0].id, action: 'revoked', digests: [DIGEST] });
});

test('a digest of no admitted release is most often a typo', async () => {
  const mistyped = await deny(`sha256:${'9'.repeat(64)}`);
  expect(mistyped).toMatchObject({ code: 3, json: { findings: [{ code: 'REVOKE_COVERS_NOTHING' }] } });
});

test('a laptop that reaches no publication signs with key R alone', async () => {
  await rename(folder.in('reg.publication'), folder.in('gone'));
  const signed = await deny('some_plugin@>=1.0,<2.0', '--statement', 'statements', '--statement-only');
  expect(signed).toMatchObject({ code: 0, json: { verdict: 'signed' } });
  const [path] = signed.json.statements;
  expect(value(await verified(path)).deny.scope).toEqual({
    kind: 'range',
    plugin_id: 'some_plugin',
    range: '>=1.0,<2.0',
  });
  expect(await readdir(folder.in('reg/revocations'))).toContain(`${signed.json.entry}.json`);
  const elsewhere = await portcullis(
    ...'revoke some_plugin --reason leaks --statement other.json --statement-only'.split(' '),
    ...'--registry-id other/registry'.split(' '),
  );
  expect(elsewhere.code).toBe(0);
  const refused = await verified(folder.in('other.json'));
  expect(refused.kind === 'refused' && codesOf(refused.findings)).toBe('PUBLICATION_WRONG_REGISTRY');
  await rename(folder.in('gone'), folder.in('reg.publication'));
});

test.each([
  [['--component', 'pkg:npm/x', '--statement', 'x', '--statement-only'], 'only known with the publication'],
  [[DIGEST, '--statement-only'], '--statement-only goes with --statement'],
  [[DIGEST, '--component', 'pkg:npm/x'], 'say one thing to revoke'],
  [[], 'say one thing to revoke'],
  [['--publisher', 'repository:42'], '--publisher and --since go together'],
  [['--publisher', 'acme', '--since', NOW], 'acme is none of'],
  [[DIGEST, '--second', 'ann'], '--second is somebody else'],
  [[DIGEST, '--severity', 'worst'], '--severity is one of'],
])('nothing is guessed of %j', async (given, why) => {
  const refused = await deny(...given);
  expect(refused.code).toBe(2);
  expect(refused.errors).toContain(why);
});

test('a range that no ecosystem reads is refused before anything is signed', async () => {
  const refused = await deny('some_plugin@>=1.0,latest');
  expect(refused).toMatchObject({ code: 3, json: { findings: [{ code: 'REVOCATION_SCOPE_UNREADABLE' }] } });
});

test('who else agreed stands in the entry and in its record', async () => {
  const denied = await deny(`sha256:${'b'.repeat(64)}`, '--anyway', '--second', 'bob');
  expect(denied.code).toBe(0);
  const record = JSON.parse(await readFile(folder.in('reg', denied.json.record), 'utf8'));
  expect(record).toMatchObject({ issuer: { name: 'ann' }, agreed_by: { name: 'bob' } });
});

test('a reinstatement is drafted for a quarantine that is published, and for no revocation', async () => {
  const quarantined = await deny(`sha256:${'c'.repeat(64)}`, '--anyway', '--quarantine');
  const revoked = await deny(`sha256:${'d'.repeat(64)}`, '--anyway');
  const reinstate = (subject: string) =>
    portcullis('reinstate', subject, '--reason', 'harmless', '--registry', 'reg', '--issuer', 'ann');
  const drafted = await reinstate(quarantined.json.added[0].id);
  expect(drafted).toMatchObject({ code: 0, json: { ends: { kind: 'entry', entry: quarantined.json.added[0].id } } });
  expect(await readdir(folder.in('reg/reinstatements'))).toHaveLength(1);
  const forEver = await reinstate(revoked.json.added[0].id);
  expect(forEver).toMatchObject({ code: 3, json: { findings: [{ code: 'REINSTATEMENT_ENDS_REVOCATION' }] } });
  for (const subject of ['no-such-entry', DIGEST])
    expect(await reinstate(subject)).toMatchObject({
      code: 3,
      json: { findings: [{ code: 'REINSTATEMENT_ENDS_NOTHING' }] },
    });
});
