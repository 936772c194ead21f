import { describe, expect, test } from 'vitest';
import { findingsOf } from '../../../core/finding.ts';
import {
  doorsOf,
  egressIncludes,
  formatEgressRule,
  MAX_EGRESS_RULES,
  readEgress,
  type EgressEntry,
  type EgressRule,
} from '../../../core/egress/egress-rule.ts';

const placeOf = (index: number) => ({ pointer: `/allowed_egress/${index}` });

describe('an entry opens doors', () => {
  test.each<[string, EgressEntry, readonly string[]]>([
    ['a host alone: https at 443', 'example.com', ['https://example.com:443']],
    ['an object with the host alone', { host: '*.example.com' }, ['https://*.example.com:443']],
    ['http at its own port', { host: 'example.com', schemes: ['http'] }, ['http://example.com:80']],
    [
      'WebSockets at theirs',
      { host: 'example.com', schemes: ['ws', 'wss'] },
      ['ws://example.com:80', 'wss://example.com:443'],
    ],
    ['a port: https there', { host: 'example.com', ports: [8443] }, ['https://example.com:8443']],
    [
      'every scheme at every port',
      { host: '::1', schemes: ['http', 'https'], ports: [1, 2] },
      ['http://[::1]:1', 'http://[::1]:2', 'https://[::1]:1', 'https://[::1]:2'],
    ],
    [
      'a scheme of its own with a port',
      { host: '10.0.0.0/8', schemes: ['postgres'], ports: [5432] },
      ['postgres://10.0.0.0/8:5432'],
    ],
  ])('%s', (_name, entry, doors) => {
    expect(rulesOf([entry]).map(formatEgressRule)).toEqual(doors);
    expect(doorsOf(entry)).toBe(doors.length);
  });

  test('none: nothing is reached', () => {
    expect(rulesOf([])).toEqual([]);
  });
});

describe('a list is refused', () => {
  test.each<[string, readonly EgressEntry[], readonly (readonly [string, string])[]]>([
    [
      'with a scheme that has no port',
      [{ host: 'a.example', schemes: ['gopher', 'https'] }],
      [['EGRESS_SCHEME_UNKNOWN', '/allowed_egress/0']],
    ],
    ['with the same entry twice', ['a.example', 'b.example', 'a.example'], [['EGRESS_REPEATED', '/allowed_egress/2']]],
    [
      'with the same door in two spellings',
      ['a.example', { host: 'a.example', ports: [443] }],
      [['EGRESS_REPEATED', '/allowed_egress/1']],
    ],
    [
      'with all that is wrong with it',
      ['A.example', { host: '*.com', schemes: ['gopher'] }, 'a.example', 'a.example'],
      [
        ['EGRESS_HOST_AMBIGUOUS', '/allowed_egress/0'],
        ['EGRESS_WILDCARD_TOO_WIDE', '/allowed_egress/1'],
        ['EGRESS_SCHEME_UNKNOWN', '/allowed_egress/1'],
        ['EGRESS_REPEATED', '/allowed_egress/3'],
      ],
    ],
  ])('%s', (_name, entries, expected) => {
    const findings = findingsOf(readEgress(entries, placeOf));
    expect(findings.map(({ code, at }) => [code, at?.pointer])).toEqual(expected);
  });

  test('that multiplies out beyond what anyone reviews, before it is multiplied out', () => {
    const ports = Array.from({ length: 64 }, (_, index) => index + 1);
    const wide = (count: number): EgressEntry[] =>
      Array.from({ length: count }, (_, index) => ({ host: `h${index}.example`, ports }));
    const most = MAX_EGRESS_RULES / 64;
    expect(findingsOf(readEgress(wide(most), placeOf))).toEqual([]);
    expect(findingsOf(readEgress([...wide(most), 'one.example'], placeOf))).toMatchObject([
      { code: 'EGRESS_TOO_MANY', at: { pointer: '/allowed_egress/0' } },
    ]);
  });
});

describe('doors include', () => {
  test.each<[string, readonly EgressEntry[], EgressEntry, boolean]>([
    ['a name itself', ['a.example'], 'a.example', true],
    ['not another name', ['a.example'], 'b.example', false],
    ['a name below a pattern', ['*.example.com'], 'x.y.example.com', true],
    ['never the apex of a pattern', ['*.example.com'], 'example.com', false],
    ['not a name that merely ends alike', ['*.example.com'], 'badexample.com', false],
    ['a pattern itself', ['*.example.com'], '*.example.com', true],
    ['a deeper pattern', ['*.example.com'], '*.x.example.com', true],
    ['not a wider pattern', ['*.openai.azure.com'], '*.azure.com', false],
    ['not a pattern that merely ends alike', ['*.example.com'], '*.badexample.com', false],
    ['no pattern by names', ['a.example.com', 'b.example.com'], '*.example.com', false],
    ['no name by addresses', ['0.0.0.0/0', '::/0'], 'localhost', false],
    ['no pattern by addresses', ['0.0.0.0/0'], '*.example.com', false],
    ['no address by names', ['localhost', '*.example.com'], '127.0.0.1', false],
    ['an address in a block', ['10.0.0.0/8'], '10.1.2.3', true],
    ['a block that two add up to', ['10.0.0.0/9', 'a.example', '10.128.0.0/9'], '10.0.0.0/8', true],
    ['not by another scheme', [{ host: 'a.example', ports: [443], schemes: ['http'] }], 'a.example', false],
    ['not by another port', [{ host: 'a.example', ports: [444] }], 'a.example', false],
    [
      'no block by parts behind different ports',
      ['10.0.0.0/9', { host: '10.128.0.0/9', ports: [444] }],
      '10.0.0.0/8',
      false,
    ],
  ])('%s', (_name, outer, inner, expected) => {
    expect(rulesOf([inner]).every((rule) => egressIncludes(rulesOf(outer), rule))).toBe(expected);
  });
});

function rulesOf(entries: readonly EgressEntry[]): readonly EgressRule[] {
  const read = readEgress(entries, placeOf);
  if (read.kind === 'refused') throw new Error(JSON.stringify(read.findings));
  return read.value;
}
