import { expect, test } from 'vitest';
import { readComponent, readPublisher, readSubject } from '../../../action/revoke/read-subject.ts';

const HEX = 'a'.repeat(64);
const SINCE = '2026-01-31T00:00:00Z';

test('a subject is a digest, a version, a range or a plugin, and nothing else', () => {
  expect(readSubject(`sha256:${HEX}`)).toEqual({ kind: 'digest', digest: `sha256:${HEX}` });
  expect(readSubject('a_b@1.0.0')).toEqual({ kind: 'version', plugin_id: 'a_b', version: '1.0.0' });
  expect(readSubject('a_b')).toEqual({ kind: 'plugin', plugin_id: 'a_b' });
  for (const range of ['>=1.0,<2.0', '^1.2', '~=1.4', '1.x', '*', '1.0 || 2.0', '==1.0'])
    expect(readSubject(`a_b@${range}`)).toEqual({ kind: 'range', plugin_id: 'a_b', range });
  for (const text of ['', '../x', 'A', `sha256:${HEX.slice(1)}`, 'pkg:npm/x'])
    expect(readSubject(text)).toBeUndefined();
});

test('a component is a package URL and perhaps a range', () => {
  expect(readComponent('pkg:npm/left-pad@^1.0')).toEqual({
    kind: 'component',
    purl: 'pkg:npm/left-pad',
    range: '^1.0',
  });
  expect(readComponent('pkg:npm/@acme/x@>=1 <2')).toMatchObject({ purl: 'pkg:npm/%40acme/x', range: '>=1 <2' });
  expect(readComponent('pkg:npm/%40acme/x')).toEqual({ kind: 'component', purl: 'pkg:npm/%40acme/x' });
  for (const text of ['npm/x', 'pkg:npm/', 'pkg:npm/x@', 'pkg:npm']) expect(readComponent(text)).toBeUndefined();
});

test('a publisher is a key or a repository by number', () => {
  expect(readPublisher(`key:${HEX}`, SINCE)).toMatchObject({ publisher: { kind: 'key', key_id: HEX }, since: SINCE });
  expect(readPublisher('repository:42', SINCE)).toMatchObject({
    publisher: { issuer: 'https://token.actions.githubusercontent.com', source_repository_id: '42' },
  });
  expect(readPublisher('repository:42@https://ci.example', SINCE)).toMatchObject({
    publisher: { issuer: 'https://ci.example' },
  });
  for (const text of ['key:abc', 'repository:acme/x', 'acme/x']) expect(readPublisher(text, SINCE)).toBeUndefined();
});
