import { describe, expect, test } from 'vitest';
import { read } from './reading.ts';
import { codesOf } from '../../fixtures/outcome.ts';
import type { MemberSpec } from './zip-fixture.ts';
import { zip } from './zip-fixture.ts';

interface Attack {
  name: string;
  members: MemberSpec[];
  refusedWith: string;
}

const bytes = Buffer.from('content of one file\n');
const good: MemberSpec = { name: 'pkg/good.py', bytes };
const named = (name: string | Buffer, flags = 0x0800): MemberSpec[] => [good, { name, bytes, flags }];

const ATTACKS: Attack[] = [
  { name: 'zip slip', members: named('../evil.py'), refusedWith: 'ARTIFACT_NAME_UNSAFE' },
  { name: 'zip slip from within', members: named('pkg/../../evil.py'), refusedWith: 'ARTIFACT_NAME_UNSAFE' },
  { name: 'an absolute name', members: named('/etc/evil'), refusedWith: 'ARTIFACT_NAME_UNSAFE' },
  { name: 'a backslash', members: named('..\\evil.py'), refusedWith: 'ARTIFACT_NAME_UNSAFE' },
  { name: 'a drive letter', members: named('C:/evil.py'), refusedWith: 'ARTIFACT_NAME_UNSAFE' },
  { name: 'an alternative data stream', members: named('pkg/good.txt:evil'), refusedWith: 'ARTIFACT_NAME_UNSAFE' },
  { name: 'a NUL', members: named('pkg/evil.py\0.txt'), refusedWith: 'ARTIFACT_NAME_UNSAFE' },
  { name: 'a newline', members: named('pkg/evil\n.py'), refusedWith: 'ARTIFACT_NAME_UNSAFE' },
  { name: 'a bidirectional override', members: named('pkg/evil\u202eyp.txt'), refusedWith: 'ARTIFACT_NAME_UNSAFE' },
  { name: 'an empty segment', members: named('pkg//evil.py'), refusedWith: 'ARTIFACT_NAME_UNSAFE' },
  { name: 'a dot segment', members: named('./evil.py'), refusedWith: 'ARTIFACT_NAME_UNSAFE' },
  { name: 'an empty name', members: named(''), refusedWith: 'ARTIFACT_NAME_UNSAFE' },
  { name: 'a trailing dot', members: named('pkg/evil.py.'), refusedWith: 'ARTIFACT_NAME_UNSAFE' },
  { name: 'a trailing space', members: named('pkg/evil.py '), refusedWith: 'ARTIFACT_NAME_UNSAFE' },
  { name: 'a Windows device', members: named('pkg/CON'), refusedWith: 'ARTIFACT_NAME_UNSAFE' },
  { name: 'a Windows device with an extension', members: named('pkg/nul.py'), refusedWith: 'ARTIFACT_NAME_UNSAFE' },
  {
    name: 'a name that is not UTF-8',
    members: named(Buffer.from([0x66, 0xff])),
    refusedWith: 'ARTIFACT_NAME_ENCODING',
  },
  { name: 'a name of unstated encoding', members: named('pkg/caf\u00e9.py', 0), refusedWith: 'ARTIFACT_NAME_ENCODING' },
  { name: 'a very long name', members: named('a/'.repeat(600) + 'b'), refusedWith: 'ARTIFACT_NAME_TOO_LONG' },
  { name: 'very many segments', members: named('a/'.repeat(64) + 'b'), refusedWith: 'ARTIFACT_NAME_TOO_LONG' },
  { name: 'a very long segment', members: named('a'.repeat(256)), refusedWith: 'ARTIFACT_NAME_TOO_LONG' },
];

describe('a member name', () => {
  test.each(ATTACKS)('that is or has $name is refused with $refusedWith', async ({ members, refusedWith }) => {
    expect(codesOf(await read('zip', zip(members)))).toEqual([refusedWith]);
  });

  test.each([
    'pkg/.hidden',
    'pkg/a..b',
    'pkg/console.py',
    'pkg/com10.txt',
    'pkg/a b.txt',
    'pkg/\u65e5\u672c.txt',
    '...a',
  ])('like %s is accepted', async (name) => {
    expect(codesOf(await read('zip', zip(named(name))))).toEqual([]);
  });
});
