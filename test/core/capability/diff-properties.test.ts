import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { describeChange } from '../../../core/capability/capability-change.ts';
import { RISK_CLASSES, type RiskClass } from '../../../core/capability/risk-class.ts';
import { diff, release, RUNS, SCALES, type Covenant } from './covenants.ts';

const someOf = <T>(...all: readonly T[]): fc.Arbitrary<T[]> => fc.shuffledSubarray([...all]);

const host = fc.oneof(
  fc.constantFrom(
    'a.test',
    'x.a.test',
    '*.a.test',
    '*.x.a.test',
    'b.test',
    '10.0.0.0/8',
    '10.1.0.0/16',
    '10.1.1.1',
    '2001:db8::/32',
  ),
  fc.constantFrom('*.com', 'A.test', 'a..test'),
);
const entry: fc.Arbitrary<Covenant['allowed_egress'][number]> = fc.oneof(
  host,
  fc.record({ host }),
  fc.record({ host, schemes: fc.constantFrom(['https'], ['http'], ['https', 'http']) }),
  fc.record({
    host,
    schemes: fc.constantFrom(['https'], ['http', 'x']),
    ports: fc.constantFrom([443], [80, 443], [8000, 8001]),
  }),
);
const sdk = fc.constantFrom('a', 'a>=1', 'a>=1,<2', 'a~=1.1', 'a==1.1', 'b[x]>=1', 'b', 'pkg:pypi/a@1.1', '!!', 'c=>1');
const path = fc.constantFrom('/', '/a', '/a/b', '/a/../b', 'x', '../x', '..', '~/y', 'C:\\z', '/a/*');
const days = fc.integer({ min: 0, max: 5 });

/** Any member may be left out: that is what undeclared means. */
const covenant: fc.Arbitrary<Partial<Covenant>> = fc.record(
  {
    allowed_egress: fc.array(entry, { maxLength: 5 }),
    data_classes: someOf(...SCALES.dataClasses, 'unheard-of'),
    sdk_allowlist: fc.uniqueArray(sdk, { maxLength: 5 }),
    permissions: someOf('network', 'file_read', 'file_write', 'external_api', 'sensitive_data', 'subprocess'),
    file_access: fc.record({ read: fc.uniqueArray(path), write: fc.uniqueArray(path) }, { requiredKeys: [] }),
    data_handling: fc.record({ retention_days: days, redaction: someOf('names', 'keys') }, { requiredKeys: [] }),
    limits: fc.record({ memory_mb: days, processes: days }, { requiredKeys: [] }),
    stages: someOf('embed', 'rank'),
    output_schema: fc.constantFrom(true, false, {}, { type: 'object' }),
    origin: fc.constantFrom('human', 'synthesized'),
    licence: fc.constantFrom('MIT', 'Apache-2.0'),
  },
  { requiredKeys: [] },
);

test('a release differs in nothing from itself', () => {
  fc.assert(
    fc.property(covenant, (one) => {
      expect(diff(release(one), release(structuredClone(one)))).toEqual([]);
    }),
    { numRuns: RUNS },
  );
});

test('a narrowing is of no risk, everything else is, and every change can be said', () => {
  fc.assert(
    fc.property(fc.option(covenant, { nil: undefined }), covenant, (before, after) => {
      const changes = diff(before && release(before), release(after));
      for (const change of changes) {
        expect(change.risk === 'none').toBe(change.direction === 'narrowed');
        expect(describeChange(change)).toMatch(/^[\P{Cc}]+$/u);
      }
    }),
    { numRuns: RUNS },
  );
});

/** One widening each, and the risk that it must be reported with. */
const WIDENINGS: readonly (readonly [RiskClass, (one: Covenant) => Partial<Covenant>])[] = [
  ['egress-host', (one) => ({ allowed_egress: [...one.allowed_egress, 'new.example'] })],
  ['egress-host', (one) => ({ allowed_egress: [...one.allowed_egress, '*.example.org'] })],
  ['egress-host', (one) => ({ allowed_egress: [...one.allowed_egress, '0.0.0.0/0'] })],
  ['egress-host', (one) => ({ allowed_egress: [...one.allowed_egress, '*.co.uk'] })],
  ['data-class-raised', (one) => ({ data_classes: [...one.data_classes, 'of-another-policy'] })],
  ['sdk-added', (one) => ({ sdk_allowlist: [...one.sdk_allowlist, 'new>=1'] })],
  ['permission-added', (one) => ({ permissions: [...(one.permissions ?? []).filter(isTame), 'subprocess'] })],
  ['file-access', (one) => ({ file_access: { ...one.file_access, read: [...(one.file_access?.read ?? []), '/new'] } })],
  [
    'file-access',
    (one) => ({ file_access: { ...one.file_access, write: [...(one.file_access?.write ?? []), '../new'] } }),
  ],
  ['stage-added', (one) => ({ stages: [...(one.stages ?? []), 'new'] })],
  ['limit-raised', (one) => ({ limits: { ...one.limits, memory_mb: 10 } })],
  ['retention-lengthened', (one) => ({ data_handling: { ...one.data_handling, retention_days: 10 } })],
  ['origin', (one) => ({ origin: one.origin === 'human' ? 'synthesized' : 'human' })],
  ['licence', () => ({ licence: 'LicenseRef-new' })],
  ['output-schema', () => ({ output_schema: { new: true } })],
];

function isTame(permission: string): boolean {
  return permission !== 'subprocess';
}

/** What each widening starts from, where it needs the ground to be clear. */
function ground(one: Partial<Covenant>): Covenant {
  const { permissions, limits, output_schema: schema, file_access: access, ...rest } = one;
  return {
    ...release(rest).manifest,
    ...(permissions === undefined ? {} : { permissions: permissions.filter(isTame) }),
    file_access: { read: (access?.read ?? []).filter(isLow), write: (access?.write ?? []).filter(isLow) },
    limits: { memory_mb: 5, ...limits },
    output_schema: schema ?? false,
  };
}

function isLow(text: string): boolean {
  return !['/', '..'].includes(text);
}

test.each(WIDENINGS.map(([risk, widen], index) => ({ name: `${index}: ${risk}`, risk, widen })))(
  'a widening is reported with its risk, whatever else the manifest says ($name)',
  ({ risk, widen }) => {
    fc.assert(
      fc.property(covenant, covenant, fc.boolean(), (one, other, isAlone) => {
        const before = ground(one);
        const after = { ...before, ...(isAlone ? {} : other), ...widen(before) };
        const found = diff(release(before), release(after)).find((change) => change.risk === risk);
        expect(found?.direction ?? 'none').toMatch(/^(widened|changed)$/);
      }),
      { numRuns: Math.ceil(RUNS / 4) },
    );
  },
);

/** Each takes something away and adds nothing. */
const NARROWINGS: readonly ((one: Covenant) => Partial<Covenant>)[] = [
  (one) => ({ allowed_egress: one.allowed_egress.slice(1) }),
  (one) => ({ data_classes: one.data_classes.slice(1) }),
  (one) => ({ sdk_allowlist: one.sdk_allowlist.slice(1) }),
  (one) => (one.permissions === undefined ? {} : { permissions: one.permissions.slice(1) }),
  (one) => ({ file_access: { ...one.file_access, read: (one.file_access?.read ?? []).slice(1) } }),
  (one) => ({ file_access: { ...one.file_access, write: (one.file_access?.write ?? []).slice(1) } }),
  (one) => ({ data_handling: { ...one.data_handling, retention_days: 0 } }),
  (one) => ({ data_handling: { ...one.data_handling, redaction: [...(one.data_handling?.redaction ?? []), 'more'] } }),
  (one) => ({ limits: { ...one.limits, memory_mb: 0 } }),
  (one) => (one.stages === undefined ? {} : { stages: one.stages.slice(1) }),
];

test('what only takes away is never reported as a risk', () => {
  fc.assert(
    fc.property(covenant, fc.subarray([...NARROWINGS]), (one, narrowings) => {
      const before = release(one).manifest;
      const after = narrowings.reduce<Covenant>((each, narrow) => ({ ...each, ...narrow(each) }), before);
      const risks = diff(release(before), release(after)).map((change) => change.risk);
      expect(risks.filter((risk) => risk !== 'none')).toEqual([]);
    }),
    { numRuns: RUNS },
  );
});

test('egress that widens one way narrows the other', () => {
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 6 }), fc.array(entry, { maxLength: 6 }), (one, other) => {
      const permissions = ['network'] as const;
      const [was, is] = [
        release({ allowed_egress: one, permissions }),
        release({ allowed_egress: other, permissions }),
      ];
      const forth = diff(was, is).map(({ direction, before, after }) => [direction, before, after]);
      const swapped = { widened: 'narrowed', narrowed: 'widened', changed: 'changed' } as const;
      const back = diff(is, was).map(({ direction, before, after }) => [swapped[direction], after, before]);
      expect(back.toSorted(byText)).toEqual(forth.toSorted(byText));
    }),
    { numRuns: RUNS },
  );
});

function byText(one: unknown, other: unknown): number {
  return JSON.stringify(one) < JSON.stringify(other) ? -1 : 1;
}

test('every risk but that of a tier and a first release is met by these manifests', () => {
  const met = new Set<RiskClass>();
  fc.assert(
    fc.property(covenant, covenant, (before, after) => {
      for (const { risk } of diff(release(before), release(after))) met.add(risk);
    }),
    { numRuns: 500, seed: 1 },
  );
  expect(Object.keys(RISK_CLASSES).filter((risk) => !met.has(risk as RiskClass))).toEqual([
    'first-release',
    'tier-promoted',
  ]);
});
