import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { lintTrackedText } from '../../scripts/check/tracked-text.ts';

// Written in pieces, so that this file passes the check it tests.
const HOME = ['', 'home', 'someone', 'code'].join('/');
const REGISTRY = ['https:/', ['registry', 'npmjs', 'org'].join('.'), 'left-pad'].join('/');

function found(text: string, machine: readonly string[] = []): string[] {
  return lintTrackedText('a.ts', text, machine).map(({ line, message }) => `${line}: ${message}`);
}

describe('tracked text', () => {
  const refused: readonly [string, string, string][] = [
    ['a home directory', `x\nconst a = '${HOME}/a.ts'`, '2: holds a home directory'],
    ['a home directory of macOS', HOME.replace('home', 'Users'), '1: holds a home directory'],
    ['a home directory of Windows', ['C:', 'Users', 'someone'].join('\\'), '1: holds a home directory'],
    ['a work directory', `"${['', 'work', 'tree'].join('/')}"`, '1: holds a work directory'],
    ['a registry host', REGISTRY, '1: holds the host of a package registry'],
    [
      'a resolved URL of a lockfile',
      ['  "resolved"', '"http://mirror/a.tgz"'].join(': '),
      '1: holds the host of a package registry',
    ],
  ];
  it.each(refused)('must not hold %s', (_, text, problem) => expect(found(text)).toEqual([problem]));

  it('must not hold a private key', () => {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    expect(found(privateKey.export({ type: 'pkcs8', format: 'pem' }).toString())).toEqual(['1: holds a private key']);
  });

  it('must not name this machine', () => {
    expect(found('mirror.internal.test', ['mirror.internal.test'])).toEqual([
      '1: holds a path or host of this machine',
    ]);
    expect(found('anything', [''])).toEqual([]);
  });

  it.each([
    'https://example.com/home/user/x',
    '/home/runner/work/a',
    'src/work/a',
    'metadata/root/1.json',
    'a registry of plugins',
    '-----BEGIN PRIVATE KEY-----',
  ])('may hold %s', (text) => expect(found(text)).toEqual([]));
});
