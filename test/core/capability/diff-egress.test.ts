import { describe, expect, test } from 'vitest';
import { MAX_EGRESS_RULES } from '../../../core/egress/egress-rule.ts';
import { diff, lines, release, type Covenant } from './covenants.ts';

type Egress = Covenant['allowed_egress'];

function egressStep(before: Egress, after: Egress): readonly string[] {
  const permissions = ['network'] as const;
  return lines(diff(release({ allowed_egress: before, permissions }), release({ allowed_egress: after, permissions })));
}

describe('what can be reached widens', () => {
  test.each<[string, Egress, Egress, readonly string[]]>([
    ['a host is added', ['a.test'], ['a.test', 'b.test'], ['widened egress-host: null → https://b.test:443']],
    ['the first host is added', [], ['a.test'], ['widened egress-host: null → https://a.test:443']],
    [
      'a name becomes a pattern',
      ['a.b.test'],
      ['*.b.test'],
      ['widened egress-host: https://a.b.test:443 → https://*.b.test:443'],
    ],
    [
      'a pattern becomes a wider one',
      ['*.openai.azure.com'],
      ['*.azure.com'],
      ['widened egress-host: https://*.openai.azure.com:443 → https://*.azure.com:443'],
    ],
    [
      'the apex is added to a pattern',
      ['*.b.test'],
      ['*.b.test', 'b.test'],
      ['widened egress-host: null → https://b.test:443'],
    ],
    [
      'a block becomes a wider one',
      ['10.0.0.0/9'],
      ['10.0.0.0/8'],
      ['widened egress-host: https://10.0.0.0/9:443 → https://10.0.0.0/8:443'],
    ],
    [
      'https turns into http',
      ['a.test'],
      [{ host: 'a.test', schemes: ['http'] }],
      [
        'widened egress-scheme: https://a.test:443 → http://a.test:80',
        'narrowed none: https://a.test:443 → http://a.test:80',
      ],
    ],
    [
      'http is added at the same port',
      ['a.test'],
      [{ host: 'a.test', schemes: ['https', 'http'], ports: [443] }],
      ['widened egress-scheme: https://a.test:443 → http://a.test:443'],
    ],
    [
      'ports are added',
      ['a.test'],
      [{ host: 'a.test', ports: [443, 8000, 8002, 8001, 9000] }],
      ['widened egress-port: https://a.test:443 → https://a.test:8000-8002,9000'],
    ],
    [
      'a port is added to one name below a pattern',
      ['*.b.test'],
      ['*.b.test', { host: 'a.b.test', ports: [8443] }],
      ['widened egress-port: https://*.b.test:443 → https://a.b.test:8443'],
    ],
    [
      'a known host is reached by a scheme that only another host had',
      ['a.test', { host: 'b.test', schemes: ['http'] }],
      ['a.test', { host: 'b.test', schemes: ['http'] }, { host: 'a.test', schemes: ['http'] }],
      ['widened egress-scheme: https://a.test:443 → http://a.test:80'],
    ],
    [
      'a new host at a new port by a new scheme is a new host',
      ['a.test'],
      ['a.test', { host: 'b.test', schemes: ['postgres'], ports: [5432] }],
      ['widened egress-host: null → postgres://b.test:5432'],
    ],
    ['an entry that cannot be read is added', [], ['*.com'], ['widened egress-host: null → "*.com"']],
    [
      'an object that cannot be read is added',
      ['A.test'],
      ['A.test', { host: 'A.test' }],
      ['widened egress-host: null → {"host":"A.test"}'],
    ],
  ])('when %s', (_name, before, after, expected) => {
    expect(egressStep(before, after)).toEqual(expected);
  });
});

describe('what can be reached narrows', () => {
  test.each<[string, Egress, Egress, readonly string[]]>([
    ['a host is removed', ['a.test', 'b.test'], ['a.test'], ['narrowed none: https://b.test:443 → null']],
    [
      'a pattern becomes a name',
      ['*.b.test'],
      ['a.b.test'],
      ['narrowed none: https://*.b.test:443 → https://a.b.test:443'],
    ],
    [
      'a port is removed',
      [{ host: 'a.test', ports: [443, 8443] }],
      ['a.test'],
      ['narrowed none: https://a.test:8443 → https://a.test:443'],
    ],
    ['nothing is left', ['a.test'], [], ['narrowed none: https://a.test:443 → null']],
    ['an entry that cannot be read is removed', ['*.com'], [], ['narrowed none: "*.com" → null']],
  ])('when %s', (_name, before, after, expected) => {
    expect(egressStep(before, after)).toEqual(expected);
  });
});

describe('nothing changes', () => {
  test.each<[string, Egress, Egress]>([
    ['when entries trade places', ['a.test', 'b.test'], ['b.test', 'a.test']],
    ['when the default is spelled out', ['a.test'], [{ host: 'a.test', schemes: ['https'], ports: [443] }]],
    [
      'when one entry becomes two',
      [{ host: 'a.test', ports: [1, 2] }],
      [
        { host: 'a.test', ports: [2] },
        { host: 'a.test', ports: [1] },
      ],
    ],
    ['when a name is added that a pattern held', ['*.b.test'], ['*.b.test', 'a.b.test']],
    ['when a block is split', ['10.0.0.0/8'], ['10.128.0.0/9', '10.0.0.0/9']],
    [
      'when an entry that cannot be read stays',
      ['*.com', { host: 'A.test', ports: [1] }],
      [{ ports: [1], host: 'A.test' }, '*.com'],
    ],
  ])('%s', (_name, before, after) => {
    expect(egressStep(before, after)).toEqual([]);
    expect(egressStep(after, before)).toEqual([]);
  });
});

test('a change points at the entry that widens, and at the list where something is gone', () => {
  const changes = diff(
    release({ allowed_egress: ['a.test'] }),
    release({ allowed_egress: ['b.test', '*.c.test', '*.com'] }),
  );
  expect(changes.map(({ pointer }) => pointer)).toEqual([
    '/allowed_egress/0',
    '/allowed_egress/1',
    '/allowed_egress/2',
    '/allowed_egress',
  ]);
});

test('names from which a wide pattern grew are shown up to eight', () => {
  const names = Array.from({ length: 9 }, (_, index) => `n${index}.b.test`);
  const [change] = diff(release({ allowed_egress: names }), release({ allowed_egress: ['*.b.test'] }));
  expect(change?.before?.split(' ')).toHaveLength(8);
});

test('lists beyond the bound of doors are compared in seconds, and as they are written beyond it', () => {
  const ports = Array.from({ length: 64 }, (_, index) => index + 1);
  const schemes = ['https', 'http', 'a', 'b', 'c', 'd', 'e', 'f'];
  const wide = (prefix: string): Egress =>
    Array.from({ length: 1_000 }, (_, index) => ({ host: `*.${prefix}${index}.example.com`, schemes, ports }));
  const many = (prefix: string): Egress =>
    Array.from({ length: 1_000 }, (_, index) => `*.${prefix}${index}.example.com`);
  // Of this thread alone: what else the machine does meanwhile is no fault of the comparison.
  const started = process.threadCpuUsage();
  expect(egressStep(wide('a'), wide('a'))).toEqual([]);
  expect(egressStep(many('a'), many('b'))).toHaveLength(2_000);
  const news = egressStep(wide('a'), wide('b'));
  expect(news.filter((line) => line.includes('"ports"'))).toHaveLength(2 * (1_000 - MAX_EGRESS_RULES / 512));
  const { user, system } = process.threadCpuUsage(started);
  expect((user + system) / 1_000_000).toBeLessThan(10);
});
