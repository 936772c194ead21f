import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkOwnersLock } from '../../../action/gate/owners-check.ts';
import { openGitHub } from '../../../action/github/client.ts';
import { gitHubOwners } from '../../../action/people/owner-directory.ts';
import { lintRegistryOwners } from '../../../action/owners/lint.ts';
import { lockDifferences, ownersLock } from '../../../action/owners/lock.ts';
import { ownersGround } from '../../../core/approval/owners-ground.ts';
import { parseCodeowners } from '../../../core/codeowners/parse-codeowners.ts';
import { startGitHub, type LabGitHub } from '../../../lab/github/index.ts';
import type { OwnersLock } from '../../../registry-schema/generated/types.ts';

const AT = { owner: 'acme', repo: 'registry' };
const FILE = '.github/CODEOWNERS';
let lab: LabGitHub;
let teamId: number;

beforeAll(async () => {
  lab = await startGitHub();
  for (const login of ['olive', 'wim', 'rita']) lab.createUser(login);
  lab.createOrg('acme', ['olive']);
  await lab.createRepository('acme/registry');
  const security = lab.createTeam('acme', 'Security', ['wim']);
  const hidden = lab.createTeam('acme', 'Hidden', ['wim'], { privacy: 'secret' });
  lab.createTeam('acme', 'Idle', ['wim']);
  for (const team of [security, hidden]) lab.grant('acme/registry', { team }, 'write');
  lab.grant('acme/registry', { user: 'rita' }, 'read');
  teamId = security.id;
  await lab.push('acme/registry', { as: 'olive', files: { [FILE]: '* @acme/security\n/x @nobody-at-all\n' } });
});
afterAll(async () => {
  await lab.close();
  if (lab.violations.length > 0) throw new Error(lab.violations.join('\n'));
});

const bytes = (text: string) => new TextEncoder().encode(text);

function directory(withMembers = true) {
  const client = openGitHub({ apiUrl: lab.apiUrl, token: lab.issueToken({ user: 'olive' }) });
  return gitHubOwners(client, withMembers ? client : undefined, AT);
}

function workflowDirectory() {
  const token = lab.workflowToken('acme/registry', { contents: 'read' });
  const client = openGitHub({ apiUrl: lab.apiUrl, token });
  return gitHubOwners(client, client, AT);
}

const lockFor = (text: string, former?: OwnersLock) =>
  ownersLock(parseCodeowners(bytes(text), FILE), former, directory());

describe('a lock of owners', () => {
  test('holds the numbers that GitHub gives now, by sorted names', async () => {
    const lock = await lockFor('* @wim @acme/security\n/a @Olive\n');
    expect(lock).toEqual({
      kind: 'ok',
      value: {
        schema_version: 1,
        users: { Olive: lab.account('olive').id, wim: lab.account('wim').id },
        teams: { 'acme/security': teamId },
      },
    });
  });

  test('is not made of half the names', async () => {
    const lock = await lockFor('* @wim @gone\n/a @acme/nowhere\n/b a@b.example\n!x @wim\n');
    const codes = lock.kind === 'refused' ? lock.findings.map(({ code, at }) => [code, at?.line]) : [];
    expect(codes).toEqual([
      ['CODEOWNERS_PATTERN_INVALID', 4],
      ['OWNERS_NAME_UNKNOWN', 1],
      ['OWNERS_NAME_UNKNOWN', 2],
      ['OWNERS_ADDRESS_UNPROVEN', 3],
    ]);
  });

  test('is not made with a token that reads no team', async () => {
    const lock = await ownersLock(parseCodeowners(bytes('* @acme/security\n'), FILE), undefined, workflowDirectory());
    expect(lock).toMatchObject({ kind: 'refused', findings: [{ code: 'OWNERS_UNREAD' }] });
  });

  test('keeps the number of an address that somebody wrote down', async () => {
    const former = { schema_version: 1, users: { 'A@b.example': 7 }, teams: {} } as const;
    expect(await lockFor('* a@b.example\n', former)).toMatchObject({
      kind: 'ok',
      value: { users: { 'a@b.example': 7 } },
    });
  });

  test('differs where a number changed, a name is new, or one is named no more', () => {
    const has = { schema_version: 1, users: { Wim: 2, olive: 3 }, teams: {} } as const;
    const had = { schema_version: 1, users: { wim: 1 }, teams: { 'acme/old': 9 } } as const;
    expect(lockDifferences(had, has).map(({ code, message }) => [code, message])).toEqual([
      ['OWNERS_LOCK_MISMATCH', 'olive: nothing is written down, and it is 3'],
      ['OWNERS_LOCK_MISMATCH', 'Wim: 1 is written down, and it is 2'],
      ['OWNERS_LOCK_MISMATCH', 'acme/old: 9 is written down, and it is named by no line'],
    ]);
    expect(lockDifferences(has, has)).toEqual([]);
  });
});

describe('the gate', () => {
  const ground = (text: string, lock: object) =>
    ownersGround(
      new Map([
        ['CODEOWNERS', bytes(text)],
        ['owners.lock.json', bytes(JSON.stringify({ schema_version: 1, users: {}, teams: {}, ...lock }))],
      ]),
    );

  test('closes where the name of a covering line is another account now', async () => {
    const owners = ground('* @wim\n/b @olive\n', { users: { wim: 1, olive: lab.account('olive').id } });
    expect(await checkOwnersLock(['a'], owners, directory())).toMatchObject([
      { code: 'OWNERS_LOCK_MISMATCH', at: { file: 'CODEOWNERS', line: 1 } },
    ]);
    expect(await checkOwnersLock(['b'], owners, directory())).toEqual([]);
  });

  test('closes where a login was given up, whoever takes it', async () => {
    const id = lab.createUser('leaver').id;
    const owners = ground('* @leaver\n', { users: { leaver: id } });
    expect(await checkOwnersLock(['a'], owners, directory())).toEqual([]);
    lab.renameUser('leaver', 'gone-away');
    expect(await checkOwnersLock(['a'], owners, directory())).toMatchObject([
      { code: 'OWNERS_LOCK_MISMATCH', message: `@leaver is nobody now; owners.lock.json says ${id}` },
    ]);
    const taker = lab.createUser('leaver').id;
    expect(await checkOwnersLock(['a'], owners, directory())).toMatchObject([
      { message: `@leaver is number ${taker} now; owners.lock.json says ${id}` },
    ]);
  });

  test('closes where a team took the name of another, if teams can be read', async () => {
    const owners = ground('* @acme/security\n', { teams: { 'acme/security': 5 } });
    expect(await checkOwnersLock(['a'], owners, directory())).toMatchObject([{ code: 'OWNERS_LOCK_MISMATCH' }]);
    expect(await checkOwnersLock(['a'], owners, directory(false))).toEqual([]);
    const sound = ground('* @acme/security\n', { teams: { 'acme/security': teamId } });
    expect(await checkOwnersLock(['a'], sound, directory())).toEqual([]);
  });
});

describe('lint', () => {
  const lint = async (text: string, asked = directory(), lock?: OwnersLock) => {
    const codeowners = parseCodeowners(bytes(text), FILE);
    const findings = await lintRegistryOwners({ codeowners, lock, paths: ['a', 'x'] }, asked);
    return findings.map(({ code, at }) => [code, at?.line]).filter(([code]) => code !== 'OWNERS_UNLOCKED');
  };

  test('asks for power, sight and GitHub\u2019s own opinion of the default branch', async () => {
    expect(await lint('* @acme/security\n/x @nobody-at-all\n')).toEqual([['OWNERS_NAME_UNKNOWN', 2]]);
    expect(await lint('* @acme/security @rita @acme/hidden @acme/idle a@b.example\n')).toEqual([
      ['OWNERS_NAME_POWERLESS', 1],
      ['OWNERS_TEAM_SECRET', 1],
      ['OWNERS_NAME_POWERLESS', 1],
      ['OWNERS_ADDRESS_UNPROVEN', 1],
      ['CODEOWNERS_GITHUB_ERROR', 2],
    ]);
  });

  test('says what it cannot verify, and passes nothing for want of permission', async () => {
    expect(await lint('* @acme/security\n\n\n', workflowDirectory())).toEqual([
      ['OWNERS_UNREAD', 1],
      ['CODEOWNERS_GITHUB_ERROR', 2],
    ]);
    const token = lab.issueToken({ user: 'rita' });
    const reader = openGitHub({ apiUrl: lab.apiUrl, token });
    expect(await lint('* @wim\n', gitHubOwners(reader, reader, AT))).toEqual([
      ['OWNERS_UNREAD', 1],
      ['CODEOWNERS_GITHUB_ERROR', 2],
    ]);
  });

  test('tells a number that is another\u2019s', async () => {
    const lock = { schema_version: 1, users: { wim: 1 }, teams: {} } as const;
    expect(await lint('* @wim\n/x @wim\n', directory(), lock)).toEqual([
      ['OWNERS_LOCK_MISMATCH', 1],
      ['CODEOWNERS_GITHUB_ERROR', 2],
    ]);
  });
});
