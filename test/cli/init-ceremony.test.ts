import { readFile, writeFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { Ceremony, codesIn, must } from './keys-ceremony.ts';

describe('a registry whose root keys were made elsewhere', () => {
  async function holders(): Promise<Ceremony> {
    const first = await Ceremony.begin();
    for (const name of ['ann', 'ben', 'cat', 'dan']) await first.key(name);
    return first;
  }
  const PUBLIC = ['ann', 'ben', 'cat'].flatMap((name) => ['--root-public-key', `${name}.pem.pub`]);
  const NEW = ['init', 'new', '--registry-id', 'acme/new'];

  test('begins with their signatures, and no machine ever has two of them', async () => {
    await using first = await holders();
    const drafted = must(await first.run(...NEW, ...PUBLIC));
    expect(drafted.out).toContain('a registry BEGINS with this');
    expect(drafted.out).toContain('2 of 3 keys sign');
    expect(drafted.out).toContain('config.json: registry_id is "acme/new"');
    for (const name of ['ann', 'cat'])
      must(
        await first.run(
          'keys',
          'sign',
          'new.draft.json',
          '--first',
          '--yes',
          '--key',
          `${name}.pem`,
          '--out',
          `${name}.sig`,
        ),
      );
    const signed = ['--draft', 'new.draft.json', '--signature', 'ann.sig', '--signature'];
    expect(codesIn(await first.run(...NEW, ...signed, 'ann.sig'))).toContain('KEYS_SIGNATURE_REPEATED');
    must(await first.run('keys', 'assemble', 'new.draft.json', 'ann.sig', 'cat.sig', '--first'));
    must(await first.run(...NEW, ...signed, 'cat.sig'));
    const root = ['--root', 'new/trust/root.json', '--publication', 'new.publication'];
    expect(must(await first.run('keys', 'status', ...root)).out).toContain('2 of 3');
    expect((await first.run('verify', ...root, '--cache', 'new.cache')).code).toBe(0);
    must(await first.run('keys', 'draft', 'next.json', '--root-key', 'dan.pem.pub', ...root));
    must(await first.run('publish', '--registry', 'new', '--publication', 'new.publication', '--keys', 'new.keys'));
  });

  test('a first draft is told from any other, by holders and by init', async () => {
    await using first = await holders();
    must(await first.run(...NEW, ...PUBLIC));
    must(await first.draft('other.json', '--renew'));
    const sign = (file: string, ...options: readonly string[]) =>
      first.run('keys', 'sign', file, '--yes', '--key', 'ann.pem', ...options);
    expect(codesIn(await sign('new.draft.json', '--root', 'reg/trust/root.json'))).toEqual(['KEYS_DRAFT_FOREIGN']);
    expect(codesIn(await sign('other.json', '--first'))).toEqual(['KEYS_DRAFT_FOREIGN']);
    expect(codesIn(await sign('new.draft.json', '--first', '--out', 'x.sig'))).toEqual([]);
    expect((await sign('new.draft.json', '--first', '--root', 'reg/trust/root.json')).code).toBe(2);
    expect(codesIn(await first.run('keys', 'sign', 'new.draft.json', '--first', '--yes', '--key', 'dan.pem'))).toEqual([
      'KEYS_NOT_A_HOLDER',
    ]);
    expect(codesIn(await first.run(...NEW, '--draft', 'new.draft.json', '--signature', 'x.sig'))).toEqual([
      'KEYS_SIGNATURES_MISSING',
    ]);
    const draft = JSON.parse(await readFile(first.folder.in('new.draft.json'), 'utf8')) as { root: object };
    await writeFile(first.folder.in('rootless.json'), JSON.stringify({ ...draft, root: undefined }));
    expect(codesIn(await sign('rootless.json', '--first'))).toEqual(['KEYS_DRAFT_INCONSISTENT']);
    await writeFile(first.folder.in('second.json'), JSON.stringify({ ...draft, root: { ...draft.root, version: 2 } }));
    expect(codesIn(await sign('second.json', '--first'))).toEqual(['KEYS_DRAFT_INCONSISTENT']);
    expect((await first.run(...NEW, ...PUBLIC, '--root-keys', '2')).code).toBe(2);
    expect((await first.run(...NEW, '--draft', 'new.draft.json', '--channel', 'beta')).errors).toContain(
      'the draft says it',
    );
    const named = ['init', 'new', '--registry-id', 'acme/another', '--draft', 'new.draft.json'];
    must(await first.run('keys', 'sign', 'new.draft.json', '--first', '--yes', '--key', 'ben.pem', '--out', 'y.sig'));
    const mistaken = await first.run(...named, '--signature', 'x.sig', '--signature', 'y.sig');
    expect(mistaken.errors).toContain('--draft begins acme/new, not acme/another');
  });
});
