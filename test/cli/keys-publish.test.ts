import { readFile, writeFile } from 'node:fs/promises';
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
