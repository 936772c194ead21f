import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { egressIncludes, readEgress, type EgressEntry, type EgressRule } from '../../../core/egress/egress-rule.ts';
import { formatHostPattern } from '../../../core/egress/host-pattern.ts';
import { matchEgress, type Destination } from '../../../core/egress/match-egress.ts';
import { RUNS } from './runs.ts';

// A small closed world. Patterns speak of a and b alone, so that a name with z stands for the endlessly many that no list
// of names holds; blocks lie within 32 addresses each.
const SUFFIX = 'example.com';
const NAMES = [SUFFIX, 'z.example.com'].concat(below(below([SUFFIX], ['a', 'b', 'z']), ['a', 'b', 'z']));
const ADDRESSES = Array.from({ length: 32 }, (_, index) => [
  `192.0.2.${index}`,
  `2001:db8::${index.toString(16)}`,
]).flat();
const WORLD: readonly Destination[] = [...new Set([...NAMES, ...below(NAMES, ['z']), ...ADDRESSES])].flatMap((host) =>
  ['https', 'http'].flatMap((scheme) => [443, 80].map((port) => ({ host, scheme, port }))),
);

function below(names: readonly string[], labels: readonly string[]): string[] {
  return names.flatMap((name) => [name, ...labels.map((label) => `${label}.${name}`)]);
}

const name = fc.constantFrom(...new Set(below(below([SUFFIX], ['a', 'b']), ['a', 'b'])));
const pattern = fc.constantFrom(SUFFIX, 'a.example.com', 'b.example.com', 'a.b.example.com').map((base) => `*.${base}`);
const block = fc
  .tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 31 }), fc.boolean())
  .map(([free, last, isIpv4]) => {
    const first = (last >> free) << free;
    if (isIpv4) return free === 0 ? `192.0.2.${first}` : `192.0.2.${first}/${32 - free}`;
    const text = first === 0 ? '2001:db8::' : `2001:db8::${first.toString(16)}`;
    return free === 0 ? text : `${text}/${128 - free}`;
  });
const entry: fc.Arbitrary<EgressEntry> = fc.record({
  host: fc.oneof(name, pattern, block),
  schemes: fc.constantFrom(['https'], ['http'], ['https', 'http']),
  ports: fc.constantFrom([443], [80], [443, 80]),
});

function rulesOf(entries: readonly EgressEntry[]): readonly EgressRule[] {
  return entries.flatMap((each) => {
    const read = readEgress([each], () => undefined);
    return read.kind === 'ok' ? read.value : [];
  });
}

test('inclusion of doors is inclusion of the destinations behind them', () => {
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 8 }), entry, (outerEntries, innerEntry) => {
      const outer = rulesOf(outerEntries);
      for (const inner of rulesOf([innerEntry])) {
        const reached = WORLD.filter((destination) => matchEgress([inner], destination) !== undefined);
        expect(reached.length).toBeGreaterThan(0);
        const expected = reached.every((destination) => matchEgress(outer, destination) !== undefined);
        expect(egressIncludes(outer, inner)).toBe(expected);
      }
    }),
    { numRuns: RUNS },
  );
});

test('many addresses one by one are the block that they fill', () => {
  const each = rulesOf(Array.from({ length: 32 }, (_, index) => `192.0.2.${index}`));
  const [whole] = rulesOf(['192.0.2.0/27']);
  expect(whole && egressIncludes(each, whole)).toBe(true);
  expect(whole && egressIncludes(each.slice(1), whole)).toBe(false);
});

test('a destination outside every rule shows that the rules do not include a door to it', () => {
  const anyEntry = fc.oneof(
    fc.domain(),
    fc.domain().map((base) => `*.${base}`),
    fc.ipV4(),
    entry,
  );
  fc.assert(
    fc.property(fc.array(anyEntry, { maxLength: 6 }), anyEntry, fc.domain(), (outerEntries, innerEntry, deep) => {
      const outer = rulesOf(outerEntries);
      for (const inner of rulesOf([innerEntry])) {
        const written = formatHostPattern(inner.host);
        const host = written.replace('*', deep).replace(/\/.*/, '');
        const destination = { host, scheme: inner.scheme, port: inner.port };
        const isOutside =
          matchEgress([inner], destination) !== undefined && matchEgress(outer, destination) === undefined;
        expect(isOutside && egressIncludes(outer, inner)).toBe(false);
      }
    }),
    { numRuns: RUNS },
  );
});
