import { describe, expect, test } from 'vitest';
import type { CapabilityView } from '../../../core/capability/diff-capabilities.ts';
import { diff, release, type Covenant } from './covenants.ts';

// Whole changes, place and subject included: a change that is told of the wrong member misleads whoever approves it.

function whole(before: CapabilityView | undefined, after: CapabilityView): readonly string[] {
  return diff(before, after).map(
    ({ subject, direction, risk, before: was, after: is, pointer }) =>
      `${subject} ${direction} ${risk} at ${JSON.stringify(pointer)}: ${was} → ${is}`,
  );
}

const both = (one: Partial<Covenant>, other: Partial<Covenant>): readonly (readonly string[])[] => [
  whole(release(one), release(other)),
  whole(release(other), release(one)),
];

describe('a step and the step back, with subject and place', () => {
  test.each<[string, Partial<Covenant>, Partial<Covenant>, readonly string[], readonly string[]]>([
    [
      'egress',
      { allowed_egress: [] },
      { allowed_egress: ['a.test'] },
      [
        'egress widened egress-host at "/allowed_egress/0": null → https://a.test:443',
        'permission widened permission-added at "": null → network',
      ],
      [
        'egress narrowed none at "/allowed_egress": https://a.test:443 → null',
        'permission narrowed none at "": network → null',
      ],
    ],
    [
      'egress that nobody can read',
      { allowed_egress: ['*.com'] },
      { allowed_egress: ['*.org'] },
      [
        'egress widened egress-host at "/allowed_egress/0": null → "*.org"',
        'egress narrowed none at "/allowed_egress": "*.com" → null',
      ],
      [
        'egress widened egress-host at "/allowed_egress/0": null → "*.com"',
        'egress narrowed none at "/allowed_egress": "*.org" → null',
      ],
    ],
    [
      'data classes',
      { data_classes: ['official'] },
      { data_classes: ['official', 'secret', 'unofficial'] },
      [
        'data-class widened data-class-raised at "/data_classes/1": null → secret',
        'data-class widened data-class-added at "/data_classes/2": null → unofficial',
      ],
      [
        'data-class narrowed none at "/data_classes": secret → null',
        'data-class narrowed none at "/data_classes": unofficial → null',
      ],
    ],
    [
      'data classes that the platform does not order',
      { data_classes: ['official'] },
      { data_classes: ['official', 'nuclear'] },
      ['data-class widened data-class-raised at "/data_classes/1": null → nuclear'],
      ['data-class narrowed none at "/data_classes": nuclear → null'],
    ],
    [
      'permissions',
      { permissions: ['network'] },
      { permissions: ['network', 'subprocess'] },
      ['permission widened permission-added at "/permissions/1": null → subprocess'],
      ['permission narrowed none at "/permissions": subprocess → null'],
    ],
    [
      'permissions that are said, and no others than were implied',
      {},
      { permissions: ['network'] },
      ['permission narrowed none at "/permissions": (undeclared) → network'],
      ['permission widened undeclared at "": network → (undeclared)'],
    ],
    [
      'permissions that are said for the first time, and are more',
      {},
      { permissions: ['network', 'subprocess'] },
      ['permission widened permission-added at "/permissions/1": null → subprocess'],
      ['permission widened undeclared at "": network, subprocess → (undeclared)'],
    ],
    [
      'files read and written',
      { permissions: ['network'], file_access: { read: ['a'], write: [] } },
      { permissions: ['network'], file_access: { read: ['a', 'b'], write: ['c'] } },
      [
        'file-read widened file-access at "/file_access/read/1": null → b',
        'file-write widened file-access at "/file_access/write/0": null → c',
      ],
      [
        'file-read narrowed none at "/file_access/read": b → null',
        'file-write narrowed none at "/file_access/write": c → null',
      ],
    ],
    [
      'SDKs',
      { sdk_allowlist: ['openai>=2.0,<3.0'] },
      { sdk_allowlist: ['openai>=2.0,<4.0', 'httpx>=1.0'] },
      [
        'sdk widened sdk-added at "/sdk_allowlist/1": null → httpx>=1.0',
        'sdk widened sdk-widened at "/sdk_allowlist/0": openai>=2.0,<3.0 → openai>=2.0,<4.0',
      ],
      [
        'sdk narrowed none at "/sdk_allowlist": openai>=2.0,<4.0 → openai>=2.0,<3.0',
        'sdk narrowed none at "/sdk_allowlist": httpx>=1.0 → null',
      ],
    ],
    [
      'redaction',
      { data_handling: { redaction: ['email'] } },
      { data_handling: { redaction: ['email', 'phone'] } },
      ['redaction narrowed none at "/data_handling/redaction": null → phone'],
      ['redaction widened redaction-removed at "/data_handling/redaction": phone → null'],
    ],
    [
      'redaction that is said',
      {},
      { data_handling: { redaction: ['email'] } },
      ['redaction narrowed none at "/data_handling/redaction": null → email'],
      [
        'redaction widened redaction-removed at "": email → null',
        'redaction widened undeclared at "": email → (undeclared)',
      ],
    ],
    [
      'redaction of nothing',
      {},
      { data_handling: { redaction: [] } },
      ['redaction narrowed none at "/data_handling/redaction": (undeclared) → (none)'],
      ['redaction widened undeclared at "": (none) → (undeclared)'],
    ],
    [
      'retention',
      { data_handling: { retention_days: 1 } },
      { data_handling: { retention_days: 2 } },
      ['retention widened retention-lengthened at "/data_handling/retention_days": 1 days → 2 days'],
      ['retention narrowed none at "/data_handling/retention_days": 2 days → 1 days'],
    ],
    [
      'retention that is said',
      {},
      { data_handling: { retention_days: 2 } },
      ['retention changed retention-lengthened at "/data_handling/retention_days": (undeclared) → 2 days'],
      ['retention widened undeclared at "": 2 days → (undeclared)'],
    ],
    [
      'no retention',
      {},
      { data_handling: { retention_days: 0 } },
      ['retention narrowed none at "/data_handling/retention_days": (undeclared) → 0 days'],
      ['retention widened undeclared at "": 0 days → (undeclared)'],
    ],
    [
      'limits',
      { limits: { execution_ms: 1, memory_mb: 2, output_bytes: 3, processes: 4 } },
      { limits: { execution_ms: 2, memory_mb: 1, output_bytes: 4, processes: 4 } },
      [
        'limit widened limit-raised at "/limits/execution_ms": execution_ms 1 → execution_ms 2',
        'limit widened limit-raised at "/limits/output_bytes": output_bytes 3 → output_bytes 4',
        'limit narrowed none at "/limits/memory_mb": memory_mb 2 → memory_mb 1',
      ],
      [
        'limit widened limit-raised at "/limits/memory_mb": memory_mb 1 → memory_mb 2',
        'limit narrowed none at "/limits/execution_ms": execution_ms 2 → execution_ms 1',
        'limit narrowed none at "/limits/output_bytes": output_bytes 4 → output_bytes 3',
      ],
    ],
    [
      'a limit that is said',
      {},
      { limits: { processes: 4 } },
      ['limit narrowed none at "/limits/processes": (undeclared) → processes 4'],
      ['limit widened undeclared at "": processes 4 → (undeclared)'],
    ],
    [
      'stages',
      { stages: ['batch'] },
      { stages: ['batch', 'live'] },
      ['stage widened stage-added at "/stages/1": null → live'],
      ['stage narrowed none at "/stages": live → null'],
    ],
    [
      'no stages',
      {},
      { stages: [] },
      ['stage narrowed none at "/stages": (undeclared) → (none)'],
      ['stage widened undeclared at "": (none) → (undeclared)'],
    ],
    [
      'the output schema',
      { output_schema: { type: 'object' } },
      { output_schema: { type: 'array' } },
      ['output-schema changed output-schema at "/output_schema": {"type":"object"} → {"type":"array"}'],
      ['output-schema changed output-schema at "/output_schema": {"type":"array"} → {"type":"object"}'],
    ],
    [
      'an output schema that is said',
      {},
      { output_schema: { type: 'object' } },
      ['output-schema narrowed none at "/output_schema": (undeclared) → {"type":"object"}'],
      ['output-schema widened undeclared at "": {"type":"object"} → (undeclared)'],
    ],
    [
      'the origin',
      { origin: 'human' },
      { origin: 'synthesized' },
      ['origin changed origin at "/origin": human → synthesized'],
      ['origin widened origin at "/origin": synthesized → human'],
    ],
    [
      'an origin that is said',
      {},
      { origin: 'synthesized' },
      ['origin changed origin at "/origin": (undeclared) → synthesized'],
      ['origin widened origin at "": synthesized → (undeclared)'],
    ],
    [
      'the licence',
      { licence: 'MIT' },
      { licence: 'GPL-3.0-only' },
      ['licence changed licence at "/licence": MIT → GPL-3.0-only'],
      ['licence changed licence at "/licence": GPL-3.0-only → MIT'],
    ],
    [
      'a licence that is said',
      {},
      { licence: 'MIT' },
      ['licence changed licence at "/licence": (undeclared) → MIT'],
      ['licence changed licence at "": MIT → (undeclared)'],
    ],
  ])('of %s', (_name, one, other, there, back) => {
    expect(both(one, other)).toEqual([there, back]);
    expect(both(one, one)).toEqual([[], []]);
  });

  test('of the tier', () => {
    const tiers = (was: string, is: string) => whole(release({}, { tier: was }), release({}, { tier: is }));
    expect(tiers('vetted', 'core')).toEqual(['tier widened tier-promoted at "": vetted → core']);
    expect(tiers('unverified', 'vetted')).toEqual(['tier widened tier-promoted at "": unverified → vetted']);
    expect(tiers('vetted', 'unverified')).toEqual(['tier narrowed none at "": vetted → unverified']);
    expect(tiers('gold', 'vetted')).toEqual(['tier changed tier-promoted at "": gold → vetted']);
    expect(tiers('vetted', 'gold')).toEqual(['tier changed tier-promoted at "": vetted → gold']);
    expect(tiers('gold', 'gold')).toEqual([]);
  });
});

test('a first release is told with its words and, in one line, its silence', () => {
  expect(whole(undefined, release({ origin: 'synthesized', limits: { processes: 1 } }))).toEqual([
    'release widened first-release at "": null → vetted',
    'egress widened egress-host at "/allowed_egress/0": null → https://*.openai.azure.com:443',
    'data-class widened data-class-raised at "/data_classes/0": null → official',
    'permission widened permission-added at "": null → network',
    'origin changed origin at "/origin": (undeclared) → synthesized',
    'release widened undeclared at "": null → (undeclared) permission, file-read, file-write, redaction, retention, limit execution_ms, limit memory_mb, limit output_bytes, stage',
    'sdk widened sdk-added at "/sdk_allowlist/0": null → openai>=2.0,<3.0',
    'limit widened limit-raised at "/limits/processes": null → processes 1',
  ]);
});

test('a first release that is silent about nothing has no line of silence', () => {
  const outspoken: Partial<Covenant> = {
    allowed_egress: [],
    permissions: [],
    file_access: { read: [], write: [] },
    data_handling: { retention_days: 0, redaction: [] },
    limits: { execution_ms: 0, memory_mb: 0, output_bytes: 0, processes: 0 },
    stages: [],
    sdk_allowlist: [],
    data_classes: [],
  };
  expect(whole(undefined, release(outspoken))).toEqual(['release widened first-release at "": null → vetted']);
});
