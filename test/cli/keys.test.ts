import { readFile, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Ceremony, codesIn, must } from './keys-ceremony.ts';

const DAY = 24;
let ceremony: Ceremony;
beforeAll(async () => {
  ceremony = await Ceremony.begin();
  for (const name of ['a', 'r', 's', 'new', 'stranger']) await ceremony.key(name);
  await ceremony.key('head', 'p256');
  must(await ceremony.draft('draft.json', '--admissions', 'a.pem.pub'));
  for (const holder of ['1', '2', '3'])
    must(await ceremony.sign('draft.json', `reg.keys/root-${holder}.pem`, `sig.${holder}`));
});
afterAll(() => ceremony[Symbol.asyncDispose]());

async function json(file: string): Promise<Record<string, unknown>> {
  return JSON.parse(await readFile(ceremony.folder.in(file), 'utf8')) as Record<string, unknown>;
}

async function rewrite(
  from: string,
  to: string,
  change: (document: Record<string, unknown>) => object,
): Promise<string> {
  await writeFile(ceremony.folder.in(to), JSON.stringify(change(await json(from))));
  return to;
}

describe('keys status', () => {
  test('says who signs what and until when', async () => {
    const said = must(await ceremony.status());
    expect(said.out).toMatch(
      /root +version 1, until 2028-02-29T12:00:00Z, 2 of 3: [0-9a-f]{12}, [0-9a-f]{12}, [0-9a-f]{12}/,
    );
    expect(said.out).toMatch(/timestamp +version 1, until 2026-03-04T12:00:00Z, 1 of 1: [0-9a-f]{12}/);
    expect(said.out).toMatch(/head +until 2026-03-08T12:00:00Z, key [0-9a-f]{12}, enrolled until 2028-02-29T12:00:00Z/);
    expect(said.out).toContain('nothing ends soon');
  });

  test.each([
    [25, 'timestamp'],
    [37, 'snapshot'],
    [365 * DAY - 60 * DAY + 1, 'admissions'],
    [365 * DAY - 60 * DAY + 1, 'revocations'],
    [730 * DAY - 90 * DAY + 1, 'root'],
    [730 * DAY - 90 * DAY + 1, 'targets'],
    [730 * DAY - 90 * DAY + 1, "the head signer's key"],
  ])('after %i hours %s is an alarm, and the exit code is 3', async (hours, role) => {
    ceremony.after(hours);
    const said = await ceremony.run(
      'keys',
      'status',
      '--json',
      '--publication',
      'reg.publication',
      '--root',
      'reg/trust/root.json',
    );
    ceremony.after(0);
    expect(said.code).toBe(3);
    const { alarms } = JSON.parse(said.out) as { alarms: readonly { code: string; message: string }[] };
    const told = alarms.map(({ code, message }) => `${code} ${message}`);
    expect(told).toContainEqual(expect.stringContaining(`PUBLICATION_NEAR_EXPIRY ${role} ends `));
  });

  test('refuses a publication of another root', async () => {
    must(await ceremony.run('init', 'other', '--registry-id', 'acme/others'));
    const said = await ceremony.run(
      'keys',
      'status',
      '--publication',
      'reg.publication',
      '--root',
      'other/trust/root.json',
    );
    expect(codesIn(said)).toEqual(['PUBLICATION_SIGNATURE_INVALID']);
    const none = await ceremony.run('keys', 'status', '--publication', 'none', '--root', 'reg/trust/root.json');
    expect(codesIn(none)).toEqual(['PUBLICATION_NOT_BEGUN']);
  });
});

describe('keys draft', () => {
  test('says in words what changes and what stays', async () => {
    const id = (await status('root'))[0] ?? '';
    const said = must(
      await ceremony.draft(
        'words.json',
        '--root-key',
        'new.pem.pub',
        '--remove',
        id.slice(0, 8),
        '--threshold',
        '3',
        '--snapshot',
        's.pem.pub',
        '--head',
        'head.pem.pub',
      ),
    );
    expect(said.out).toContain('root: version 1 becomes 2, until 2028-02-29T12:00:00Z');
    expect(said.out).toContain('3 of 3 keys sign (before: 2 of 3)');
    expect(said.out).toContain(`root and top-level targets: key ${id.slice(0, 12)} is REMOVED`);
    expect(said.out).toMatch(/root and top-level targets: key [0-9a-f]{12} is NEW/);
    expect(said.out).toMatch(/snapshot and timestamp: key [0-9a-f]{12} is NEW/);
    expect(said.out).toMatch(/admissions: key [0-9a-f]{12} stays/);
    expect(said.out).toContain('config.json: head_signer CHANGES');
    expect(said.out).toContain('trusted_root.json: stays as it is');
  });

  test.each([
    ['nothing that is another', [], ['KEYS_NOTHING_CHANGES']],
    ['the threshold of now', ['--threshold', '2'], ['KEYS_NOTHING_CHANGES']],
    ['more signatures than keys', ['--threshold', '4'], ['KEYS_THRESHOLD_IMPOSSIBLE']],
    ['the removal of nobody', ['--remove', '0123456789ab'], ['KEYS_KEY_UNKNOWN']],
    ['the removal of anybody', ['--remove', ''.padEnd(4, 'a')], ['KEYS_KEY_UNKNOWN']],
    ['a holder who is one already', ['--root-key', 'root-1.pub'], ['KEYS_KEY_REUSED']],
    ['one key for A and R', ['--admissions', 'a.pem.pub', '--revocations', 'a.pem.pub'], ['KEYS_KEY_REUSED']],
    ['one key for A and the head', ['--admissions', 'head.pem.pub', '--head', 'head.pem.pub'], ['KEYS_KEY_REUSED']],
    ['a config of another registry', ['--config', 'foreign-config.json'], ['KEYS_DRAFT_INCONSISTENT']],
  ])('refuses %s', async (_what, options, codes) => {
    const { tufKeyFromPem, tufKeyPem } = await import('../../signing/tuf/tuf-key.ts');
    const root = tufKeyFromPem(await readFile(ceremony.folder.in('reg.keys/root-1.pem'), 'utf8'));
    if (root.kind === 'ok') await writeFile(ceremony.folder.in('root-1.pub'), tufKeyPem(root.value));
    await rewrite('reg/trust/config.json', 'foreign-config.json', (config) => ({
      ...config,
      registry_id: 'acme/others',
    }));
    expect(codesIn(await ceremony.draft('refused.json', ...options))).toEqual(codes);
  });

  test('takes no private key for a public one, and overwrites nothing', async () => {
    const secret = await ceremony.draft('secret.json', '--admissions', 'a.pem');
    expect(secret).toMatchObject({ code: 2 });
    expect(secret.errors).toContain('a.pem is a private key: give the public one beside it');
    expect((await ceremony.draft('draft.json', '--renew')).errors).toContain('cannot write draft.json');
    expect((await ceremony.draft('x.json', '--head', 'draft.json.none')).code).toBe(1);
    expect((await ceremony.draft('x.json', '--threshold', 'two')).code).toBe(2);
  });

  test('a renewal signs both anew', async () => {
    ceremony.after(600 * DAY);
    const said = must(await ceremony.draft('renew.json', '--renew'));
    ceremony.after(0);
    expect(said.out).toContain('root: version 1 becomes 2, until 2029-10-21T12:00:00Z');
    expect(said.out).toContain('top-level targets: version 1 becomes 2, until 2029-10-21T12:00:00Z');
  });
});

async function status(role: string): Promise<readonly string[]> {
  const said = await ceremony.run(
    'keys',
    'status',
    '--publication',
    'reg.publication',
    '--root',
    'reg/trust/root.json',
    '--json',
  );
  const { roles } = JSON.parse(said.out) as { roles: readonly { role: string; key_ids: readonly string[] }[] };
  return roles.find((one) => one.role === role)?.key_ids ?? [];
}

describe('a draft is not signed', () => {
  test('by a key that is none of the root', async () => {
    expect(codesIn(await ceremony.sign('draft.json', 'stranger.pem', 'never'))).toEqual(['KEYS_NOT_A_HOLDER']);
    expect(codesIn(await ceremony.sign('draft.json', 'a.pem', 'never'))).toEqual(['KEYS_NOT_A_HOLDER']);
  });

  test('once it has expired', async () => {
    ceremony.after(31 * DAY);
    const said = await ceremony.sign('draft.json', 'reg.keys/root-1.pem', 'never');
    ceremony.after(0);
    expect(codesIn(said)).toEqual(['KEYS_DRAFT_EXPIRED']);
  });

  test('of another registry', async () => {
    must(await ceremony.run('init', 'third', '--registry-id', 'acme/plugins'));
    const said = await ceremony.run(
      'keys',
      'sign',
      'draft.json',
      '--key',
      'reg.keys/root-1.pem',
      '--yes',
      '--root',
      'third/trust/root.json',
    );
    expect(codesIn(said)).toEqual(['KEYS_DRAFT_FOREIGN']);
  });

  test.each<[string, (draft: Record<string, unknown>) => object, string]>([
    ['another version than the next', (draft) => withTargets(draft, { version: 3 }), 'KEYS_DRAFT_INCONSISTENT'],
    [
      'a life without end',
      (draft) => withTargets(draft, { expires: '2126-03-01T12:00:00Z' }),
      'KEYS_DRAFT_INCONSISTENT',
    ],
    [
      'a time that no client reads',
      (draft) => withTargets(draft, { expires: '2027-03-01T12:00:00.5Z' }),
      'KEYS_DRAFT_INCONSISTENT',
    ],
    ['no change', (draft) => ({ ...draft, targets: undefined }), 'KEYS_DRAFT_INCONSISTENT'],
    ['another registry in its title', (draft) => ({ ...draft, registry_id: 'acme/others' }), 'KEYS_DRAFT_INCONSISTENT'],
    ['a config of before that never was', (draft) => ({ ...draft, config_before: 'e30=' }), 'KEYS_DRAFT_INCONSISTENT'],
    [
      'targets of before that nobody signed',
      (draft) => ({ ...draft, targets_before: unsigned(draft) }),
      'KEYS_DRAFT_FOREIGN',
    ],
    ['a config that is none', (draft) => withTargets(draft, { config: 'e30=' }), 'PUBLICATION_MEMBER_MISSING'],
    ['a key that is none', (draft) => withTargets(draft, { admissions: [NO_KEY] }), 'PUBLICATION_KEY_UNUSABLE'],
    ['one member less', (draft) => ({ ...draft, channel: undefined }), 'KEYS_MEMBER_MISSING'],
    ['one member more', (draft) => ({ ...draft, note: 'sign me' }), 'KEYS_MEMBER_UNKNOWN'],
    ['a member of another kind', (draft) => ({ ...draft, roots: 'none' }), 'KEYS_MEMBER_INVALID'],
  ])('with %s', async (_what, change, code) => {
    await rewrite('draft.json', 'tampered.json', change);
    expect(codesIn(await ceremony.sign('tampered.json', 'reg.keys/root-1.pem', 'never'))).toContain(code);
  });

  test('by somebody who cannot be asked', async () => {
    const said = await ceremony.run(
      'keys',
      'sign',
      'draft.json',
      '--key',
      'reg.keys/root-1.pem',
      '--root',
      'reg/trust/root.json',
    );
    expect(said.code).toBe(2);
    expect(said.errors).toContain('admissions: key');
    expect(said.errors).toContain('give --yes');
  });
});

const NO_KEY = '-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n';

function withTargets(draft: Record<string, unknown>, change: object): object {
  return { ...draft, targets: { ...(draft['targets'] as object), ...change } };
}

function unsigned(draft: Record<string, unknown>): string {
  const metadata = JSON.parse(Buffer.from(String(draft['targets_before']), 'base64').toString()) as object;
  return Buffer.from(JSON.stringify({ ...metadata, signatures: [] })).toString('base64');
}

describe('signatures are put together', () => {
  test('of any two of the three holders', async () => {
    expect(must(await ceremony.assemble('draft.json', 'sig.1', 'sig.3')).out).toContain('complete: 2 holders signed');
    expect(must(await ceremony.assemble('draft.json', 'sig.1', 'sig.2', 'sig.3')).out).toContain('3 holders');
  });

  test('and one alone is not enough: who has yet to sign is named', async () => {
    const [, second = '', third = ''] = await status('root');
    const said = await ceremony.assemble('draft.json', 'sig.1');
    expect(codesIn(said)).toEqual(['KEYS_SIGNATURES_MISSING']);
    expect(said.out).toContain(`1 of 2 that root 1 asks for; not yet: ${second.slice(0, 12)}, ${third.slice(0, 12)}`);
    expect(codesIn(await ceremony.assemble('draft.json'))).toEqual(['KEYS_SIGNATURES_MISSING']);
  });

  test('but not one holder twice', async () => {
    expect(codesIn(await ceremony.assemble('draft.json', 'sig.1', 'sig.1'))).toEqual([
      'KEYS_SIGNATURE_REPEATED',
      'KEYS_SIGNATURES_MISSING',
    ]);
  });

  test('but none over another draft', async () => {
    must(await ceremony.draft('second.json', '--admissions', 'new.pem.pub'));
    expect(codesIn(await ceremony.assemble('second.json', 'sig.1', 'sig.2'))).toEqual([
      'KEYS_SIGNATURE_OTHER_DRAFT',
      'KEYS_SIGNATURES_MISSING',
    ]);
    await rewrite('second.json', 'claimed.json', (draft) => draft);
    const { draft: digest } = JSON.parse(
      (
        await ceremony.run(
          'keys',
          'sign',
          'second.json',
          '--key',
          'reg.keys/root-3.pem',
          '--yes',
          '--json',
          '--root',
          'reg/trust/root.json',
        )
      ).out,
    ) as { draft: string };
    await rewrite('sig.1', 'claimed.1', (signature) => ({ ...signature, draft: digest }));
    expect(codesIn(await ceremony.assemble('claimed.json', 'claimed.1'))).toContain('KEYS_SIGNATURE_INVALID');
  });

  test('but none of a stranger, none with a flipped bit, none of a part', async () => {
    await rewrite('sig.1', 'stranger.sig', (signature) => ({ ...signature, key_id: 'b'.repeat(64) }));
    expect(codesIn(await ceremony.assemble('draft.json', 'stranger.sig', 'sig.2', 'sig.3'))).toEqual([
      'KEYS_NOT_A_HOLDER',
    ]);
    await rewrite('sig.1', 'flipped.sig', (signature) => {
      const bytes = Buffer.from(String(signature['targets']), 'base64');
      bytes[0] = (bytes[0] ?? 0) ^ 1;
      return { ...signature, targets: bytes.toString('base64') };
    });
    expect(codesIn(await ceremony.assemble('draft.json', 'flipped.sig', 'sig.2', 'sig.3'))).toEqual([
      'KEYS_SIGNATURE_INVALID',
    ]);
    await rewrite('sig.1', 'part.sig', ({ targets: _targets, ...signature }) => signature);
    expect(codesIn(await ceremony.assemble('draft.json', 'part.sig', 'sig.2', 'sig.3'))).toEqual([
      'KEYS_SIGNATURE_INVALID',
    ]);
    await writeFile(ceremony.folder.in('no.sig'), 'no');
    expect(codesIn(await ceremony.assemble('draft.json', 'no.sig', 'sig.2', 'sig.3'))).toEqual(['JSON_SYNTAX']);
  });

  test('and a new root asks the holders of before and its own', async () => {
    const [first = ''] = await status('root');
    must(await ceremony.draft('handover.json', '--root-key', 'new.pem.pub', '--remove', first, '--threshold', '3'));
    for (const [key, name] of [
      ['reg.keys/root-1.pem', 'h.1'],
      ['reg.keys/root-2.pem', 'h.2'],
      ['reg.keys/root-3.pem', 'h.3'],
      ['new.pem', 'h.new'],
    ] as const)
      must(await ceremony.sign('handover.json', key, name));
    expect((await ceremony.assemble('handover.json', 'h.1', 'h.2')).out).toContain('1 of 3 that root 2 asks for');
    expect((await ceremony.assemble('handover.json', 'h.3', 'h.new')).out).toContain('1 of 2 that root 1 asks for');
    expect((await ceremony.assemble('handover.json', 'h.2', 'h.3', 'h.new')).code).toBe(0);
  });
});
