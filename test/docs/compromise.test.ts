import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { JsonValue } from '../../core/json/json-value.ts';
import { keySignerFromFile } from '../../signing/key-signer.ts';
import { signStatement } from '../../signing/sign-statement.ts';
import { createRootMetadata } from '../../signing/tuf/metadata.ts';
import { expiryAfter } from '../../signing/tuf/roles.ts';
import { openScene, type Key, type OnlineKey, type Scene } from './thieves.ts';
import { ThiefTools } from './thief-tools.ts';

/** docs/compromise.md, row by row: what somebody with one key, or some, can do to a host, what not, and the way back. */
let scene: Scene;
let tools: ThiefTools;
beforeAll(async () => {
  scene = await openScene();
  tools = new ThiefTools(scene);
}, 120_000);
afterAll(() => scene[Symbol.asyncDispose]());

const DAYS = 24;

test('the registry itself admits and denies: the scene is sound', async () => {
  expect(await scene.load(await scene.publication('before'), 'sound')).toBe('LOAD_NOT_ADMITTED');
  expect(await scene.load(await scene.publication('admitted'), 'sound')).toBe('yes');
  expect(await scene.load(await scene.publication('denied'), 'sound')).toBe('LOAD_REVOKED');
});

describe('A, the admissions key', () => {
  test('alone signs nothing that a writer would publish', async () => {
    const publication = await scene.publication('before');
    expect(await scene.publish(publication, await scene.keys('admissions'), 'release')).toBe(
      'PUBLICATION_KEY_UNUSABLE',
    );
  });

  test('alone makes nothing current: a host does not look at a role that no snapshot names', async () => {
    const publication = await scene.publication('before');
    await cp(
      join(await scene.publication('admitted'), 'metadata/3.admissions.json'),
      join(publication, 'metadata/3.admissions.json'),
    );
    expect(await scene.load(publication, 'a')).toBe('LOAD_NOT_ADMITTED');
  });

  test('with S admits nothing, because the head is signed by a stranger', async () => {
    const keys = await scene.keys('admissions', 'snapshot');
    expect(await scene.publish(await scene.publication('before'), keys, 'release')).toBe('SIGNER_KEY_UNKNOWN');
    // A thief has tools of their own, which publish all the same.
    const publication = await scene.publication('admitted');
    const head = join(publication, 'heads/3.head.sigstore.json');
    const { dsseEnvelope } = JSON.parse(await readFile(head, 'utf8')) as { dsseEnvelope: { payload: string } };
    const statement = JSON.parse(Buffer.from(dsseEnvelope.payload, 'base64').toString()) as JsonValue;
    const stranger = await keySignerFromFile(join(keys, 'head.pem'));
    await writeFile(head, await signStatement(statement, stranger));
    expect(await scene.load(publication, 'a-s')).toBe('SIGNER_KEY_UNKNOWN');
  });

  test('with S admits nothing without a head, nor with the head of before', async () => {
    const publication = await scene.publication('admitted');
    await rm(join(publication, 'heads/3.head.sigstore.json'));
    expect(await scene.load(publication, 'a-s-none')).toBe('PUBLICATION_HEAD_MISSING');
    await cp(join(publication, 'heads/2.head.sigstore.json'), join(publication, 'heads/3.head.sigstore.json'));
    expect(await scene.load(publication, 'a-s-old')).toContain('ATTESTATION_SUBJECT_');
  });

  test('with S takes no deny back, and ends no quarantine', async () => {
    const publication = await scene.publication('denied');
    const keys = await scene.keys('admissions', 'snapshot');
    expect(await scene.revoke(publication, keys)).toBe('PUBLICATION_KEY_UNUSABLE');
    expect(await scene.load(publication, 'a-s-deny')).toBe('LOAD_REVOKED');
    const quarantined = await quarantinedPublication();
    await tools.endQuarantine(quarantined, keys, false);
    expect(await scene.load(quarantined, 'a-s-quarantine')).toBe('PUBLICATION_HEAD_MISSING');
  });
});

/** The release quarantined, by the registry itself. */
async function quarantinedPublication(): Promise<string> {
  const publication = await scene.publication('admitted');
  expect(await scene.revoke(publication, scene.in('registry.keys'), '--quarantine')).toBe('yes');
  return publication;
}

describe('R, the revocations key', () => {
  test('alone denies nothing that is current', async () => {
    const publication = await scene.publication('admitted');
    expect(await scene.revoke(publication, await scene.keys('revocations'))).toBe('PUBLICATION_KEY_UNUSABLE');
    const denied = await scene.publication('denied');
    await cp(join(denied, 'metadata/2.revocations.json'), join(publication, 'metadata/2.revocations.json'));
    expect(await scene.load(publication, 'r')).toBe('yes');
  });

  test('alone denies by push, without S and a second person, until the holders of the root name another R', async () => {
    const publication = await scene.publication('admitted');
    expect(await scene.load(publication, 'r-push')).toBe('yes');
    await tools.pushDeny(publication, await scene.keys('revocations'), 'r-push');
    expect(await scene.load(publication, 'r-push')).toBe('LOAD_REVOKED');
    // A stranger's key denies nothing by the same way, nor does R to a host that nobody reaches.
    await expect(tools.pushDeny(publication, await scene.keys(), 'r-unpushed')).rejects.toThrow(
      'DENY_STATEMENT_UNSIGNED',
    );
    expect(await scene.load(publication, 'r-unpushed')).toBe('yes');
    await scene.recover(publication, ['revocations']);
    expect(await scene.load(publication, 'r-push')).toBe('yes');
    const text = await readFile(new URL('../../docs/compromise.md', import.meta.url), 'utf8');
    expect(/^\| R, revocations \| ([^|]+) \|/mu.exec(text)?.[1]).toContain('push channel');
  });

  test('with S admits nothing', async () => {
    const publication = await scene.publication('before');
    const keys = await scene.keys('revocations', 'snapshot');
    expect(await scene.publish(publication, keys, 'release')).toBe('PUBLICATION_KEY_UNUSABLE');
    expect(await scene.load(publication, 'r-s')).toBe('LOAD_NOT_ADMITTED');
  });

  test('with S denies what nobody meant to deny; the entries stay, hosts that saw them refuse a list without', async () => {
    const publication = await scene.publication('admitted');
    expect(await scene.revoke(publication, await scene.keys('revocations', 'snapshot'))).toBe('yes');
    expect(await scene.load(publication, 'r-s-bogus')).toBe('LOAD_REVOKED');
    const without = await scene.publication('admitted');
    await scene.recover(without, ['revocations', 'snapshot']);
    expect(await scene.load(without, 'r-s-bogus')).toBe('PUBLICATION_SHRUNK');
    await scene.recover(publication, ['revocations', 'snapshot']);
    expect(await scene.load(publication, 'r-s-bogus')).toBe('LOAD_REVOKED');
  });

  test('with S takes a deny back only from hosts that have not seen it', async () => {
    const publication = await scene.publication('denied');
    expect(await scene.load(publication, 'r-s-back')).toBe('LOAD_REVOKED');
    await tools.takeBack(publication, await scene.keys('revocations', 'snapshot'));
    expect(await scene.load(publication, 'r-s-back')).toBe('PUBLICATION_SHRUNK');
    expect(await scene.load(publication, 'r-s-new')).toBe('yes');
    // The way back: other keys, and the list published again.
    const keys = await scene.recover(publication, ['revocations', 'snapshot']);
    expect(await scene.revoke(publication, keys)).toBe('yes');
    expect(await scene.load(publication, 'r-s-new')).toBe('LOAD_REVOKED');
  });
});

describe('S, the snapshot and timestamp key', () => {
  test('holds a deny back from a host that has not seen it, and from no other', async () => {
    const [old, current] = [await scene.publication('admitted'), await scene.publication('denied')];
    const keys = await scene.keys('snapshot');
    for (const _run of ['as new as the current one', 'newer']) await tools.keepFresh(old, keys);
    expect(await scene.load(current, 's-knows')).toBe('LOAD_REVOKED');
    expect(await scene.load(old, 's-knows')).toBe('PUBLICATION_ROLLBACK');
    expect(await scene.load(old, 's-new')).toBe('yes');
  });

  test('does so for a week, until the head ends; with the head signer, for longer', async () => {
    const old = await scene.publication('admitted');
    const keys = await scene.keys('snapshot', 'head');
    await tools.keepFresh(old, keys, 8 * DAYS);
    expect(await scene.load(old, 's-week', { hoursLater: 8 * DAYS })).toBe('PUBLICATION_HEAD_EXPIRED');
    await tools.keepHead(old, keys, 8 * DAYS);
    expect(await scene.load(old, 's-head', { hoursLater: 8 * DAYS })).toBe('yes');
  });

  test('and the head signer admit nothing and take no deny back', async () => {
    const keys = await scene.keys('snapshot', 'head');
    expect(await scene.publish(await scene.publication('before'), keys, 'release')).toBe('PUBLICATION_KEY_UNUSABLE');
    const denied = await scene.publication('denied');
    expect(await scene.revoke(denied, keys)).toBe('PUBLICATION_KEY_UNUSABLE');
    await tools.keepFresh(denied, keys);
    expect(await scene.load(denied, 's-head-deny')).toBe('LOAD_REVOKED');
  });

  test('locks hosts out by a version run up, until the holders of the root name another S', async () => {
    const [honest, stolen] = [await scene.publication('admitted'), await scene.publication('admitted')];
    await tools.runUp(stolen, await scene.keys('snapshot'));
    expect(await scene.load(stolen, 's-up')).toBe('yes');
    expect(await scene.load(honest, 's-up')).toBe('PUBLICATION_ROLLBACK');
    await scene.recover(honest, ['snapshot']);
    expect(await scene.load(honest, 's-up')).toBe('yes');
    expect(await scene.load(stolen, 's-up')).toBe('PUBLICATION_SIGNATURE_INVALID');
  });
});

describe('the head signer', () => {
  test('alone admits nothing: no role of TUF can be signed with its key', async () => {
    const publication = await scene.publication('before');
    expect(await scene.publish(publication, await scene.keys('head'), 'release')).toBe('PUBLICATION_KEY_UNUSABLE');
  });

  test('with A and S admits whatever it likes, and ends quarantines', async () => {
    const publication = await scene.publication('before');
    const keys = await scene.keys('admissions', 'snapshot', 'head');
    expect(await scene.publish(publication, keys, 'release')).toBe('yes');
    expect(await scene.load(publication, 'a-s-head')).toBe('yes');
    // The way back: other keys, and what was admitted denied.
    const recovered = await scene.recover(publication, ['admissions', 'snapshot', 'head']);
    expect(await scene.revoke(publication, recovered)).toBe('yes');
    expect(await scene.load(publication, 'a-s-head')).toBe('LOAD_REVOKED');
    const quarantined = await quarantinedPublication();
    expect(await scene.load(quarantined, 'a-s-head-end')).toBe('LOAD_QUARANTINED');
    await tools.endQuarantine(quarantined, keys, true);
    expect(await scene.load(quarantined, 'a-s-head-end')).toBe('yes');
  });

  test('with A and S takes no revocation back', async () => {
    const keys = await scene.keys('admissions', 'snapshot', 'head');
    const publication = await scene.publication('denied');
    await rm(join(publication, 'heads/3.head.sigstore.json'));
    expect(await scene.publish(publication, keys, 'release')).toBe('yes');
    expect(await scene.load(publication, 'a-s-head-deny')).toBe('LOAD_REVOKED');
    await tools.endQuarantine(publication, keys, true);
    expect(await scene.load(publication, 'a-s-head-deny')).toBe('LOAD_REVOKED');
  });
});

describe('two keys without S make nothing current', () => {
  const pairs: readonly (readonly [Key, Key])[] = [
    ['admissions', 'revocations'],
    ['admissions', 'head'],
    ['admissions', 'root-1'],
    ['revocations', 'head'],
    ['revocations', 'root-1'],
    ['head', 'root-1'],
  ];
  test.each(pairs)('%s and %s', async (one, other) => {
    const keys = await scene.keys(one, other);
    const [before, admitted] = [await scene.publication('before'), await scene.publication('admitted')];
    expect(await scene.publish(before, keys, 'release')).toBe('PUBLICATION_KEY_UNUSABLE');
    expect(await scene.revoke(admitted, keys)).toBe('PUBLICATION_KEY_UNUSABLE');
    await tools.strangersTimestamp(admitted, keys);
    expect(await scene.load(admitted, `${one}-${other}`)).toBe('PUBLICATION_SIGNATURE_INVALID');
  });
});

describe('one key of the root, fewer than the threshold', () => {
  const draft = async () => ['--admissions', join(await newStranger(), 'admissions.pem.pub')];

  /** Keys that a thief made, with their public halves. */
  async function newStranger(): Promise<string> {
    return scene.keys();
  }

  test('signs no change alone, nor with a stranger', async () => {
    const publication = await scene.publication('admitted');
    const stolen = join(await scene.keys('root-1'), 'root-1.pem');
    const stranger = join(await scene.keys(), 'root-2.pem');
    expect(await scene.ceremony(publication, await draft(), [stolen], [])).toBe('KEYS_SIGNATURES_MISSING');
    expect(await scene.ceremony(publication, await draft(), [stolen, stranger], [])).toBe('KEYS_NOT_A_HOLDER');
  });

  test.each<readonly [readonly Key[]]>([[['root-1']], [['root-1', 'snapshot']]])(
    'and its own root is refused by hosts: %s',
    async (stolen) => {
      const publication = await scene.publication('admitted');
      const keys = await scene.keys(...stolen);
      const mine = { keys: [await tools.key(keys, 'root-1')], threshold: 1 };
      const online = { keys: [await tools.key(keys, 'snapshot')], threshold: 1 };
      const root = await createRootMetadata({
        version: 2,
        expires: expiryAfter(new Date(), 1_000),
        root: mine,
        targets: mine,
        snapshot: online,
        timestamp: online,
        signers: mine.keys,
      });
      expect(await scene.load(publication, `root-${stolen.length}`)).toBe('yes');
      await writeFile(join(publication, 'metadata/2.root.json'), root);
      expect(await scene.load(publication, `root-${stolen.length}`)).toBe('PUBLICATION_SIGNATURE_INVALID');
    },
  );

  test('is taken from the root by the others, and signs nothing from then on', async () => {
    const publication = await scene.publication('admitted');
    const own = (name: string) => scene.in('registry.keys', `${name}.pem`);
    const { keyId } = await tools.key(scene.in('registry.keys'), 'root-1');
    const change = ['--remove', keyId, '--root-key', await publicOf('root-2')];
    const signers = [own('root-2'), own('root-3')];
    const hand = ['--keys', scene.in('registry.keys')];
    expect(await scene.ceremony(publication, change, signers, hand)).toBe('yes');
    expect(await scene.load(publication, 'root-gone')).toBe('yes');
    expect(await scene.ceremony(publication, await draft(), [own('root-1')], hand)).toBe('KEYS_NOT_A_HOLDER');
  });
});

/** A stranger's key of that name, its public half. */
async function publicOf(name: Key): Promise<string> {
  return join(await scene.keys(), `${name}.pem.pub`);
}

describe('the threshold of root keys', () => {
  test('names keys of its own and admits anything; the root goes back on no host that saw it', async () => {
    const publication = await scene.publication('before');
    const mine = await scene.keys('root-1', 'root-2');
    const names = (['admissions', 'revocations', 'snapshot', 'head'] as const).flatMap((name) => [
      `--${name}`,
      join(mine, `${name}.pem.pub`),
    ]);
    const signers = [join(mine, 'root-1.pem'), join(mine, 'root-2.pem')];
    expect(await scene.ceremony(publication, names, signers, ['--keys', mine, '--old-snapshot-lost'])).toBe('yes');
    expect(await scene.publish(publication, mine, 'release')).toBe('yes');
    expect(await scene.load(publication, 'root-all')).toBe('yes');
    // The host keeps the thief's root: what the honest keys sign is nothing to it.
    expect(await scene.load(await scene.publication('denied'), 'root-all')).toBe('PUBLICATION_SIGNATURE_INVALID');
    // The way back: another root in the host's hands.
    const root = 'stranger/trust/root.json';
    expect(await scene.load(publication, 'root-new', { root })).toBe('PUBLICATION_SIGNATURE_INVALID');
    expect(await scene.load(scene.in('stranger.publication'), 'root-new', { root })).toBe('LOAD_NOT_ADMITTED');
  });
});

describe('once other keys are named, stolen ones are of no use, and hosts follow without a word to them', () => {
  const lost: readonly (readonly OnlineKey[])[] = [
    ['admissions'],
    ['revocations'],
    ['snapshot'],
    ['head'],
    ['admissions', 'snapshot'],
    ['revocations', 'snapshot'],
    ['snapshot', 'head'],
    ['admissions', 'revocations', 'snapshot', 'head'],
  ];
  test.each(lost.map((keys) => [keys] as const))('%s', async (stolen) => {
    const publication = await scene.publication('admitted');
    const host = `recovered-${stolen.join('-')}`;
    expect(await scene.load(publication, host)).toBe('yes');
    const recovered = await scene.recover(publication, stolen);
    expect(await scene.load(publication, host)).toBe('yes');
    expect(await scene.load(publication, `${host}-new`)).toBe('yes');

    const thief = await scene.keys('admissions', 'revocations', 'snapshot', 'head');
    const refusal = stolen.includes('snapshot') ? 'PUBLICATION_KEY_UNUSABLE' : REFUSAL_OF[stolen[0] ?? 'snapshot'];
    // Without its head a publish has to sign one.
    const loot = `${publication}-loot`;
    await cp(publication, loot, { recursive: true });
    await rm(join(loot, 'heads'), { recursive: true });
    const did = stolen[0] === 'revocations' ? scene.revoke(loot, thief) : scene.publish(loot, thief, 'release');
    expect(await did).toBe(refusal);

    expect(await scene.publish(publication, recovered, 'release')).toBe('yes');
    expect(await scene.revoke(publication, recovered)).toBe('yes');
    expect(await scene.load(publication, host)).toBe('LOAD_REVOKED');
  });
});

/** What a thief is told who has every old key, after that one was replaced. */
const REFUSAL_OF: Readonly<Record<OnlineKey, string>> = {
  admissions: 'PUBLICATION_KEY_UNUSABLE',
  revocations: 'PUBLICATION_KEY_UNUSABLE',
  snapshot: 'PUBLICATION_KEY_UNUSABLE',
  head: 'SIGNER_KEY_UNKNOWN',
};

describe("a publisher's key", () => {
  test('proves nothing to another registry', async () => {
    expect(await scene.checkSignedFor('other/plugins')).toBe('RELEASE_STATEMENT_MISMATCH');
  });
});

test('a head that was cut short is no head', async () => {
  const publication = await scene.publication('admitted');
  const head = join(publication, 'heads/3.head.sigstore.json');
  await writeFile(head, (await readFile(head)).subarray(0, 200));
  expect(await scene.load(publication, 'cut')).toBe('JSON_SYNTAX');
});

test('every pair of keys has its row in docs/compromise.md, or one that speaks of all like it', async () => {
  const text = await readFile(new URL('../../docs/compromise.md', import.meta.url), 'utf8');
  const rows = new Set([...text.matchAll(/^\| ([^|]+) \|/gmu)].map(([, first]) => first));
  const keys = ['A', 'R', 'S', 'head signer', 'one root key'] as const;
  const pairs = keys.flatMap((one, index) => keys.slice(index + 1).map((other) => [one, other] as const));
  const rowOf = ([one, other]: readonly [string, string]): string => {
    if (other === 'one root key') return 'one root key beside any others';
    return one === 'S' || other === 'S' ? `${one} and ${other}` : 'two of A, R, head and one root key';
  };
  expect(pairs).toHaveLength(10);
  expect(pairs.map(rowOf).filter((row) => !rows.has(row))).toEqual([]);
});
