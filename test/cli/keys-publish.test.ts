import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { Ceremony, codesIn, must } from './keys-ceremony.ts';

describe('keys publish', () => {
  test('refuses what was drafted from a publication of before', async () => {
    await using other = await Ceremony.begin();
    await other.key('a');
    await other.key('b');
    await other.change('first', ['--admissions', 'a.pem.pub'], ['--key', 'admissions=a.pem']);
    must(await other.draft('late.json', '--admissions', 'b.pem.pub'));
    for (const holder of ['1', '2'])
      must(await other.sign('late.json', `reg.keys/root-${holder}.pem`, `late.${holder}`));
    await other.key('c');
    await other.change('second', ['--admissions', 'c.pem.pub'], ['--key', 'admissions=c.pem']);
    const said = await other.publish('late.json', ['late.1', 'late.2'], '--key', 'admissions=b.pem');
    expect(codesIn(said)).toEqual(['KEYS_DRAFT_OVERTAKEN']);
    expect(said.out).toContain('targets 3 is published, the draft was made from 2');
    expect((await other.verify()).code).toBe(0);
  });

  test('a key reference that is none is told as such', async () => {
    await using ceremony = await Ceremony.begin();
    await ceremony.key('a');
    must(await ceremony.draft('draft.json', '--admissions', 'a.pem.pub'));
    for (const holder of ['1', '2'])
      must(await ceremony.sign('draft.json', `reg.keys/root-${holder}.pem`, `sig.${holder}`));
    const sigs = ['sig.1', 'sig.2'];
    expect((await ceremony.publish('draft.json', sigs, '--key', 'nobody=file:a.pem')).errors).toContain('NAME one of');
    expect((await ceremony.publish('draft.json', sigs, '--key', 'admissions=env:NOT_SET')).errors).toContain(
      'the variable NOT_SET holds no key',
    );
    expect((await ceremony.publish('draft.json', sigs, '--key', 'admissions=absent.pem')).errors).toContain(
      'cannot read the key',
    );
  });
});

test('a registry that everybody forgot until all of it had expired is whole again by one ceremony', async () => {
  await using other = await Ceremony.begin();
  await other.key('h', 'p256');
  other.after(3 * 365 * 24);
  expect(codesIn(await other.verify())).toEqual(['PUBLICATION_EXPIRED']);
  expect(codesIn(await other.resign())).toEqual(['PUBLICATION_EXPIRED']);
  await other.change('late', ['--renew', '--head', 'h.pem.pub'], ['--key', 'head=h.pem']);
  expect(must(await other.status()).out).toContain('nothing ends soon');
  expect((await other.verify()).code).toBe(0);
});

test('a publication on a branch is changed as one in a folder is', async () => {
  await using other = await Ceremony.begin();
  await promisify(execFile)('git', ['init', '--quiet', '--bare', other.folder.in('bare.git')]);
  const branch = `${other.folder.in('bare.git')}#publication`;
  const root = ['--root', 'reg/trust/root.json'];
  must(await other.run('mirror', '--publication', 'reg.publication', '--mirror', branch, ...root));
  await other.key('s');
  must(await other.run('keys', 'draft', 's.json', '--snapshot', 's.pem.pub', '--publication', branch, ...root));
  for (const holder of ['1', '2']) must(await other.sign('s.json', `reg.keys/root-${holder}.pem`, `s.${holder}`));
  const keys = ['--key', 'snapshot=s.pem', '--key', 'old-snapshot=reg.keys/snapshot.pem'];
  must(await other.run('keys', 'publish', 's.json', 's.1', 's.2', '--publication', branch, ...keys, ...root));
  const status = await other.run('keys', 'status', '--publication', branch, ...root);
  expect(must(status).out).toMatch(/root +version 2/);
  must(await other.run('re-sign', '--publication', branch, '--key', 'snapshot=s.pem', ...root));
});

test("another workflow's identity for the head publishes without a head of its own, where that is said", async () => {
  await using other = await Ceremony.begin();
  const examples = new URL('../../registry-schema/examples/publication/config/valid/workflow.json', import.meta.url);
  const { head_signer: identity } = JSON.parse(await readFile(examples, 'utf8')) as { head_signer: object };
  await writeFile(other.folder.in('identity.json'), JSON.stringify(identity));
  must(await other.draft('head.json', '--head', 'identity.json'));
  for (const holder of ['1', '2']) must(await other.sign('head.json', `reg.keys/root-${holder}.pem`, `head.${holder}`));
  expect(codesIn(await other.publish('head.json', ['head.1', 'head.2']))).toEqual(['KEYS_SIGNER_NEEDED']);
  must(await other.publish('head.json', ['head.1', 'head.2'], '--head-follows'));
  expect(codesIn(await other.status())).toContain('PUBLICATION_HEAD_MISSING');
  expect((await other.status()).out).toContain('workflow acme/plugin-registry/.github/workflows/publish.yml');
  expect(codesIn(await other.verify())).toContain('PUBLICATION_HEAD_MISSING');
});

test('another number of index shards is a config that the holders sign; the next publish writes the index anew', async () => {
  await using other = await Ceremony.begin();
  const config = JSON.parse(await readFile(other.folder.in('reg/trust/config.json'), 'utf8')) as object;
  await writeFile(other.folder.in('config.json'), JSON.stringify({ ...config, index_shards: 1024 }));
  const drafted = must(await other.draft('shards.json', '--config', 'config.json'));
  expect(drafted.out).toContain('config.json: index_shards CHANGES');
  for (const holder of ['1', '2'])
    must(await other.sign('shards.json', `reg.keys/root-${holder}.pem`, `shards.${holder}`));
  const mirrored = must(await other.publish('shards.json', ['shards.1', 'shards.2'], '--mirror', 'mirror'));
  expect(mirrored.out).toMatch(/mirror mirror: \d+ files written/);
  expect((await other.verify()).code).toBe(0);
  expect((await other.verify('mirror')).code).toBe(0);
  must(await other.publishMain());
  expect((await other.verify()).code).toBe(0);
});
