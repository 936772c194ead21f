import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { directoryStore } from '../../action/publication/directory-store.ts';
import { planResign, planRevoke } from '../../action/publication/publication-files.ts';
import { writePublication, type WriteRequest } from '../../action/publication/publication-writer.ts';
import { renderRevocations } from '../../core/publication/render-publication.ts';
import type { Outcome } from '../../core/finding.ts';
import type { JsonValue } from '../../core/json/json-value.ts';
import { keySignerFromFile } from '../../signing/key-signer.ts';
import { signStatement } from '../../signing/sign-statement.ts';
import { tufKeyFromPem, type TufKey } from '../../signing/tuf/tuf-key.ts';
import { openScene, readKey, type Key, type Scene } from './thieves.ts';

/** docs/compromise.md, row by row: what somebody with one key, or some, can do to a host, and what not. */
let scene: Scene;
beforeAll(async () => {
  scene = await openScene();
}, 120_000);
afterAll(() => scene[Symbol.asyncDispose]());

async function tufKey(keys: string, name: Key): Promise<TufKey> {
  return value(tufKeyFromPem(await readKey(keys, name)));
}

function value<T>(outcome: Outcome<T>): T {
  if (outcome.kind === 'refused') throw new Error(outcome.findings[0].code);
  return outcome.value;
}

async function rewrite(publication: string, plan: WriteRequest['plan']): Promise<void> {
  const trustedRoot = await readFile(scene.in('registry/trust/root.json'));
  const store = directoryStore({ directory: publication });
  value(await writePublication({ store, trustedRoot, depth: 'metadata', message: 'theft', plan }));
}

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

  test('with S takes no deny back', async () => {
    const publication = await scene.publication('denied');
    expect(await scene.revoke(publication, await scene.keys('admissions', 'snapshot'))).toBe(
      'PUBLICATION_KEY_UNUSABLE',
    );
    expect(await scene.load(publication, 'a-s-deny')).toBe('LOAD_REVOKED');
  });
});

describe('R, the revocations key', () => {
  test('alone denies nothing that is current', async () => {
    const publication = await scene.publication('admitted');
    expect(await scene.revoke(publication, await scene.keys('revocations'))).toBe('PUBLICATION_KEY_UNUSABLE');
    const denied = await scene.publication('denied');
    await cp(join(denied, 'metadata/2.revocations.json'), join(publication, 'metadata/2.revocations.json'));
    expect(await scene.load(publication, 'r')).toBe('yes');
  });

  test('with S admits nothing', async () => {
    const publication = await scene.publication('before');
    const keys = await scene.keys('revocations', 'snapshot');
    expect(await scene.publish(publication, keys, 'release')).toBe('PUBLICATION_KEY_UNUSABLE');
    expect(await scene.load(publication, 'r-s')).toBe('LOAD_NOT_ADMITTED');
  });

  test('with S takes a deny back: no host compares the list with the one before it yet', async () => {
    const publication = await scene.publication('denied');
    const keys = await scene.keys('revocations', 'snapshot');
    expect(await scene.load(publication, 'r-s-back')).toBe('LOAD_REVOKED');
    const revocations = renderRevocations({ registryId: 'acme/plugins', channel: 'stable', denies: [] });
    const signers = { revocations: await tufKey(keys, 'revocations'), snapshot: await tufKey(keys, 'snapshot') };
    await rewrite(publication, async (previous) => {
      if (previous === undefined) throw new Error('there is no publication');
      return planRevoke(previous, { revocations, keys: signers, now: new Date() });
    });
    expect(await scene.load(publication, 'r-s-back')).toBe('yes');
  });
});

describe('S, the snapshot and timestamp key', () => {
  test('holds a deny back from a host that has not seen it, and from no other', async () => {
    const old = await scene.publication('admitted');
    const current = await scene.publication('denied');
    const key = await tufKey(await scene.keys('snapshot'), 'snapshot');
    for (const _run of ['as new as the current one', 'newer']) {
      await rewrite(old, async (previous) => {
        if (previous === undefined) throw new Error('there is no publication');
        return planResign(previous, { key, now: new Date() });
      });
    }
    expect(await scene.load(current, 's-knows')).toBe('LOAD_REVOKED');
    expect(await scene.load(old, 's-knows')).toBe('PUBLICATION_ROLLBACK');
    expect(await scene.load(old, 's-new')).toBe('yes');
  });
});

describe('the head signer', () => {
  test('alone admits nothing: no role of TUF can be signed with its key', async () => {
    const publication = await scene.publication('before');
    expect(await scene.publish(publication, await scene.keys('head'), 'release')).toBe('PUBLICATION_KEY_UNUSABLE');
  });

  test('with A and S admits whatever it likes', async () => {
    const publication = await scene.publication('before');
    const keys = await scene.keys('admissions', 'snapshot', 'head');
    expect(await scene.publish(publication, keys, 'release')).toBe('yes');
    expect(await scene.load(publication, 'a-s-head')).toBe('yes');
  });

  test('with A and S takes no deny back', async () => {
    const publication = await scene.publication('denied');
    await rm(join(publication, 'heads/3.head.sigstore.json'));
    expect(await scene.publish(publication, await scene.keys('admissions', 'snapshot', 'head'), 'release')).toBe('yes');
    expect(await scene.load(publication, 'a-s-head-deny')).toBe('LOAD_REVOKED');
  });
});

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
