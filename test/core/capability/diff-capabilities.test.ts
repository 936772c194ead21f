import { describe, expect, test } from 'vitest';
import { describeChange } from '../../../core/capability/capability-change.ts';
import { RISK_CLASSES, riskRank, type RiskClass } from '../../../core/capability/risk-class.ts';
import { diff, embedded, lines, release, step, type Covenant } from './covenants.ts';

describe('tier', () => {
  test.each([
    ['to a more trusted one', 'vetted', 'core', 'widened tier-promoted: vetted → core'],
    ['to a less trusted one', 'vetted', 'unverified', 'narrowed none: vetted → unverified'],
    ['to one that the policy does not order', 'vetted', 'other', 'changed tier-promoted: vetted → other'],
    ['from one that the policy does not order', 'other', 'unverified', 'changed tier-promoted: other → unverified'],
  ])('%s', (_name, before, after, expected) => {
    expect(lines(diff(release({}, { tier: before }), release({}, { tier: after })))).toEqual([expected]);
  });
});

describe('data classes', () => {
  test.each<[string, readonly string[], readonly string[], readonly string[]]>([
    ['raised', ['official'], ['official', 'secret'], ['widened data-class-raised: null → secret']],
    [
      'added below the highest',
      ['unofficial', 'secret'],
      ['unofficial', 'secret', 'protected'],
      ['widened data-class-added: null → protected'],
    ],
    ['removed', ['official', 'secret'], ['official'], ['narrowed none: secret → null']],
    ['the first one', [], ['unofficial'], ['widened data-class-raised: null → unofficial']],
    [
      'the lowest beside one that the policy does not order',
      ['x'],
      ['x', 'unofficial'],
      ['widened data-class-raised: null → unofficial'],
    ],
    ['one that the policy does not order', ['secret'], ['secret', 'x'], ['widened data-class-raised: null → x']],
    [
      'exchanged for a lower one',
      ['secret'],
      ['official'],
      ['widened data-class-added: null → official', 'narrowed none: secret → null'],
    ],
    ['in another order', ['secret', 'official'], ['official', 'secret'], []],
  ])('%s', (_name, before, after, expected) => {
    expect(step({ data_classes: before }, { data_classes: after })).toEqual(expected);
  });
});

describe('permissions', () => {
  test.each<[string, Partial<Covenant>, Partial<Covenant>, readonly string[]]>([
    [
      'added',
      { permissions: ['network'] },
      { permissions: ['network', 'subprocess'] },
      ['widened permission-added: null → subprocess'],
    ],
    [
      'removed',
      { permissions: ['network', 'subprocess'] },
      { permissions: ['network'] },
      ['narrowed none: subprocess → null'],
    ],
    ['declared as they followed', {}, { permissions: ['network'] }, ['narrowed none: (undeclared) → network']],
    [
      'declared beyond what followed',
      {},
      { permissions: ['network', 'file_read'] },
      ['widened permission-added: null → file_read'],
    ],
    [
      'no longer declared',
      { permissions: ['network', 'subprocess'] },
      {},
      ['widened undeclared: network, subprocess → (undeclared)'],
    ],
    [
      'none, and no longer declared',
      { permissions: [], allowed_egress: [] },
      { allowed_egress: [] },
      ['widened undeclared: (none) → (undeclared)'],
    ],
    [
      'no longer declared, while another follows from the rest',
      { permissions: ['network'] },
      { file_access: { read: ['/a'] } },
      [
        'widened permission-added: null → file_read',
        'widened file-access: null → /a',
        'widened undeclared: network → (undeclared)',
      ],
    ],
    [
      'that follow no longer',
      {},
      { allowed_egress: [] },
      ['narrowed none: https://*.openai.azure.com:443 → null', 'narrowed none: network → null'],
    ],
  ])('%s', (_name, before, after, expected) => {
    expect(step(before, after)).toEqual(expected);
  });
});

describe('files', () => {
  const permissions = ['network', 'file_read', 'file_write'] as const;
  test.each<[string, Covenant['file_access'], Covenant['file_access'], readonly string[]]>([
    ['a path is added', { read: ['/a'] }, { read: ['/a', '/b'] }, ['widened file-access: null → /b']],
    ['a path becomes its parent', { write: ['/a/b'] }, { write: ['/a'] }, ['widened file-access: null → /a']],
    ['a path becomes one below it', { write: ['/a'] }, { write: ['/a/b'] }, ['narrowed none: /a → null']],
    [
      'a path climbs',
      { read: ['/a'] },
      { read: ['/a/../b'] },
      ['widened file-access: null → /a/../b', 'narrowed none: /a → null'],
    ],
    ['a path is spelled in another way', { read: ['/a/'] }, { read: ['//a/./b/..'] }, []],
    [
      'reading becomes writing',
      { read: ['/a'] },
      { write: ['/a'] },
      ['widened file-access: null → /a', 'widened undeclared: /a → (undeclared)'],
    ],
    ['none becomes undeclared', { read: [] }, {}, ['widened undeclared: (none) → (undeclared)']],
    ['a list becomes undeclared', { read: ['/a', '/b'] }, undefined, ['widened undeclared: /a, /b → (undeclared)']],
    ['undeclared becomes none', {}, { read: [] }, ['narrowed none: (undeclared) → (none)']],
    ['undeclared becomes a list', undefined, { read: ['/a'] }, ['widened file-access: null → /a']],
    ['none becomes a list', { read: [] }, { read: ['/a'] }, ['widened file-access: null → /a']],
    ['a list becomes none', { read: ['/a'] }, { read: [] }, ['narrowed none: /a → null']],
    ['undeclared stays', undefined, {}, []],
  ])('%s', (_name, before, after, expected) => {
    const [was, is] = [before, after].map((access) => ({ permissions, ...(access && { file_access: access }) }));
    expect(step(was ?? {}, is ?? {})).toEqual(expected);
  });
});

describe('a first release', () => {
  test('is one change of its own, and every capability from nothing', () => {
    expect(lines(diff(undefined, release()))).toEqual([
      'widened first-release: null → vetted',
      'widened egress-host: null → https://*.openai.azure.com:443',
      'widened data-class-raised: null → official',
      'widened permission-added: null → network',
      'widened undeclared: null → (undeclared) permission, file-read, file-write, redaction, retention, limit execution_ms, limit memory_mb, limit output_bytes, limit processes, stage',
      'widened sdk-added: null → openai>=2.0,<3.0',
    ]);
  });

  test('that declares everything is silent about nothing', () => {
    const all: Partial<Covenant> = {
      permissions: ['network', 'file_read'],
      file_access: { read: ['/a'], write: [] },
      data_handling: { retention_days: 3, redaction: ['x'] },
      limits: { execution_ms: 1, memory_mb: 2, output_bytes: 0, processes: 4 },
      stages: ['embed'],
      output_schema: {},
      origin: 'synthesized',
      licence: 'MIT',
    };
    expect(lines(diff(undefined, release(all)))).toEqual([
      'widened first-release: null → vetted',
      'widened egress-host: null → https://*.openai.azure.com:443',
      'widened data-class-raised: null → official',
      'widened permission-added: null → network',
      'widened permission-added: null → file_read',
      'widened file-access: null → /a',
      'changed origin: (undeclared) → synthesized',
      'widened sdk-added: null → openai>=2.0,<3.0',
      'widened retention-lengthened: null → 3 days',
      'widened stage-added: null → embed',
      'widened limit-raised: null → execution_ms 1',
      'widened limit-raised: null → memory_mb 2',
      'widened limit-raised: null → processes 4',
    ]);
  });
});

test('changes stand in the order of weight', () => {
  const ranks = diff(
    release({ permissions: ['network'], limits: { memory_mb: 1 } }),
    release(
      {
        permissions: ['network', 'subprocess'],
        limits: { memory_mb: 2 },
        licence: 'MIT',
        data_classes: [],
        allowed_egress: [{ host: '*.openai.azure.com', ports: [1] }, 'b.test'],
      },
      { tier: 'core' },
    ),
  ).map(({ risk }) => riskRank(risk));
  expect(ranks).toEqual(ranks.toSorted((one, other) => one - other));
  expect(new Set(ranks).size).toBe(7);
});

test('every change points into the later manifest', () => {
  const after = embedded({
    ...release().manifest,
    file_access: { read: ['/a'] },
    limits: { memory_mb: 2 },
    data_handling: { retention_days: 3, redaction: [] },
    stages: ['a'],
    licence: 'MIT',
    origin: 'human',
    output_schema: {},
  });
  const before: Partial<Covenant> = {
    allowed_egress: ['b.test'],
    data_classes: ['secret'],
    sdk_allowlist: ['z'],
    permissions: [],
    file_access: { read: ['/b'], write: [] },
    limits: { memory_mb: 1, processes: 2 },
    data_handling: { retention_days: 2, redaction: ['x'] },
    stages: ['b'],
    licence: 'BSD-3-Clause',
    origin: 'synthesized',
    output_schema: { a: 1 },
  };
  const changes = diff(release(before), release(after));
  expect(changes.length).toBeGreaterThan(20);
  for (const { pointer } of changes) {
    const found = pointer.split('/').slice(1).reduce<unknown>(memberOf, after);
    expect({ pointer, isThere: found !== undefined }).toEqual({ pointer, isThere: true });
  }
});

function memberOf(holder: unknown, name: string): unknown {
  return typeof holder === 'object' && holder !== null
    ? new Map<string, unknown>(Object.entries(holder)).get(name)
    : undefined;
}

describe('in words', () => {
  test('a change is one line', () => {
    const [change] = diff(release(), release({ allowed_egress: ['*.azure.com'] }));
    expect(change && describeChange(change)).toBe(
      'egress widened: https://*.openai.azure.com:443 → https://*.azure.com:443 [egress-host: data can go to hosts that it could not go to before]',
    );
  });

  test('nothing before is said to be none', () => {
    const [, change] = diff(undefined, release());
    expect(change && describeChange(change)).toMatch(/^egress widened: \(none\) → /);
  });

  test('text of a manifest cannot forge a line', () => {
    const [change] = diff(release({ stages: [] }), release({ stages: ['a\n::error::\u202e\u001b[31m'] }));
    const line = change === undefined ? '' : describeChange(change);
    expect(line).toContain('a\\u{a}::error::\\u{202e}\\u{1b}[31m');
    expect(line).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });

  test.each(Object.keys(RISK_CLASSES) as RiskClass[])('%s has a meaning in one line', (risk) => {
    expect(RISK_CLASSES[risk]).toMatch(/^[a-z][^\n.]{10,90}$/);
  });
});
