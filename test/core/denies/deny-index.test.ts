import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { digestFromHex } from '../../../core/digest.ts';
import { DenyIndex, denyIndexOf, type DeniedName } from '../../../core/denies/deny-index.ts';
import { denyCovering } from '../../../core/denies/denies.ts';
import type { Deny } from '../../../core/registry/registry-state.ts';
import type { PluginId } from '../../../registry-schema/generated/types.ts';
import { newRevocation } from '../../fixtures/checkout.ts';

const LONG = process.env['PORTCULLIS_LONG'] !== undefined;

/** Few names and digests that share their first bytes, so that entries meet releases and each other. */
const digests = fc
  .tuple(fc.constantFrom('0000', '0001', 'fffe', 'ffff', 'a9f0'), fc.constantFrom('0', '1', 'f'))
  .map(([prefix, rest]) => digestFromHex(prefix + rest.repeat(60)));
const plugins = fc.constantFrom('one', 'two', 'three').map((name) => name as PluginId);
const versions = fc.constantFrom('1.0.0', '1.1.0', '2.0.0');
const scopes: fc.Arbitrary<Deny['scope']> = fc.oneof(
  digests.map((digest) => ({ kind: 'digest' as const, digest })),
  plugins.map((plugin_id) => ({ kind: 'plugin' as const, plugin_id })),
  fc.tuple(plugins, versions).map(([plugin_id, version]) => ({ kind: 'version' as const, plugin_id, version })),
  fc
    .tuple(plugins, fc.constantFrom('>=1.0,<1.2', '<2', '>=2'))
    .map(([plugin_id, range]) => ({ kind: 'range' as const, plugin_id, range })),
  fc.constant({ kind: 'component' as const, purl: 'pkg:pypi/left', range: '>=1' }),
);
const denies: fc.Arbitrary<Deny> = fc
  .tuple(
    scopes,
    fc.array(digests, { maxLength: 3 }),
    fc.constantFrom('revoked' as const, 'quarantined' as const),
    fc.nat(),
  )
  .map(([scope, of, action, number]) => {
    const { schema_version: _version, ...entry } = newRevocation(scope, { action });
    return { ...entry, id: `deny-${number}`, digests: of };
  });
const releases: fc.Arbitrary<DeniedName> = fc
  .tuple(plugins, versions, digests)
  .map(([pluginId, version, digest]) => ({ pluginId, version, digest, ecosystem: 'pypi' }));

/** What the index must answer, entry by entry. */
function naive(list: readonly Deny[], covers: (deny: Deny) => boolean): Deny | undefined {
  const covering = list.filter(covers);
  return covering.find(({ action }) => action === 'revoked') ?? covering[0];
}

describe('the index of denies', () => {
  test('answers for every release and every digest as the list does, the gravest first', () => {
    fc.assert(
      fc.property(fc.array(denies, { maxLength: 12 }), releases, (list, release) => {
        const index = new DenyIndex(list);
        expect(index.covering(release)).toBe(naive(list, (deny) => denyCovering([deny], release) !== undefined));
        const { digest } = release;
        const isOf = ({ digests: of, scope }: Deny) =>
          of.includes(digest) || (scope.kind === 'digest' && scope.digest === digest);
        expect(index.ofDigest(digest)).toBe(naive(list, isOf));
      }),
      { numRuns: LONG ? 100_000 : 2000 },
    );
  });

  test('is made once for a list', () => {
    const list: readonly Deny[] = [];
    expect(denyIndexOf(list)).toBe(denyIndexOf(list));
    expect(denyIndexOf(list)).not.toBe(denyIndexOf([]));
  });
});
