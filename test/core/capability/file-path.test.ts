import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseFilePath, pathIncludes } from '../../../core/capability/file-path.ts';
import { RUNS } from './covenants.ts';

function includes(outer: string, inner: string): boolean {
  return pathIncludes(parseFilePath(outer), parseFilePath(inner));
}

describe('a path includes', () => {
  test.each([
    ['itself', '/data', '/data'],
    ['what is below it', '/data', '/data/a/b'],
    ['itself with a trailing slash', '/data/', '/data'],
    ['itself with doubled slashes and dots', '/data/x', '//data/./x/'],
    ['itself the long way', '/data', '/etc/../data'],
    ['the root above the root', '/', '/../..'],
    ['everything, if it is the root', '/', '/etc/shadow'],
    ['the working folder, if it is the root', '/', 'cache'],
    ['what is above the working folder, if it is the root', '/', '../../x'],
    ['relative paths below it', 'cache', 'cache/a'],
    ['everything in the working folder, if it is that', '.', 'cache/a'],
    ['the working folder, if it is the folder above', '..', 'cache/a'],
    ['siblings of the working folder, if it is the folder above', '..', '../other/x'],
    ['what is below a sibling', '../other', 'a/../../other/x'],
    ['itself, however it is read', 'C:\\data', 'C:\\data'],
    ['itself, if it is a pattern', '/data/*', '/data/*'],
  ])('%s', (_name, outer, inner) => {
    expect(includes(outer, inner)).toBe(true);
  });
});

describe('a path does not include', () => {
  test.each([
    ['a name that begins alike', '/data', '/database'],
    ['what is above it', '/data/a', '/data'],
    ['what climbs out of it', '/data', '/data/../etc'],
    ['what climbs out of the working folder', '.', '../x'],
    ['what climbs further', '..', '../../x'],
    ['the working folder, from a sibling', '../other', 'x'],
    ['a relative path, from an absolute one', '/data', 'data'],
    ['an absolute path, from a relative one', '.', '/etc'],
    ['an absolute path, from the folders above', '../../..', '/etc'],
    ['what a backslash might climb out of', '/data', '/data/..\\..\\etc'],
    ['what a shell expands', '.', '~/.ssh'],
    ['what a variable stands for', '.', '$HOME/.ssh'],
    ['what a Windows variable stands for', '.', '%APPDATA%/x'],
    ['another drive', '.', 'C:/x'],
    ['what a pattern might stand for', '/data/*', '/data/x'],
    ['a pattern', '/data', '/data/{a,../../etc}'],
    ['another path of several readings', '~/a', '~/b'],
    ['another case', '/data', '/Data'],
  ])('%s', (_name, outer, inner) => {
    expect(includes(outer, inner)).toBe(false);
  });
});

test('paths include as resolved URLs of folders begin alike', () => {
  const path = fc
    .tuple(fc.boolean(), fc.array(fc.constantFrom('a', 'b', '.', '..', ''), { maxLength: 6 }))
    .map(([isAbsolute, steps]) => `${isAbsolute ? '/' : ''}${steps.join('/')}` || '.');
  // A working folder so deep that nothing climbs to the root.
  const resolved = (text: string): string => {
    const { pathname } = new URL(`${text.replaceAll(/\/+/g, '/')}/`, 'file:///1/2/3/4/5/6/7/');
    return pathname.replaceAll(/\/+/g, '/');
  };
  fc.assert(
    fc.property(path, path, (outer, inner) => {
      const isAlike = resolved(inner).startsWith(resolved(outer));
      // A folder of the test's own world may hold the working folder by name: only the root is known to.
      const isComparable = outer.startsWith('/') === inner.startsWith('/') || resolved(outer) === '/';
      expect(includes(outer, inner)).toBe(isAlike && isComparable);
    }),
    { numRuns: RUNS },
  );
});
