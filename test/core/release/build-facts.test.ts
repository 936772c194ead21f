import { describe, expect, test } from 'vitest';
import type { JsonValue } from '../../../core/json/json-value.ts';
import { PROVENANCE_TYPE } from '../../../core/evidence/provenance.ts';
import { buildFacts, type BuiltRelease } from '../../../core/release/build-facts.ts';
import type { Digest } from '../../../registry-schema/generated/types.ts';
import { newPublisher } from '../../fixtures/registry.ts';
import { BUILDER_ID, built, stated } from '../evidence/evidence-bench.ts';

const signer = newPublisher();
const DIGEST = `sha256:${'a'.repeat(64)}` as Digest;
const SECOND_ID = 'https://second.example/v1';

function facts(bundles: readonly Uint8Array[], script?: NonNullable<BuiltRelease['record']['build_script']>) {
  return buildFacts({ record: script === undefined ? {} : { build_script: script }, builtBy: 'ci/example', bundles });
}

function ran(builderId: string, path: string): JsonValue {
  return {
    buildDefinition: { buildType: 'make', externalParameters: { workflow: { path, ref: 'refs/tags/v1' } } },
    runDetails: { builder: { id: builderId } },
  };
}

describe('what a release says of its build', () => {
  test('is the builder, its type, the script and the kind of ref, as provenance has them', async () => {
    expect(facts([await built(signer)])).toEqual({
      'built-by': 'ci/example',
      builder: BUILDER_ID,
      'build-type': 'https://actions.github.io/buildtypes/workflow/v1',
      'build-script': '.github/workflows/release.yml',
      'build-ref': 'refs/heads',
      'build-script-digest': undefined,
    });
  });

  test('is the repository that it was built from, where provenance names it', async () => {
    const repository = 'https://github.com/acme/plugin';
    expect(facts([await built(signer, { repository })])['build-source']).toBe(repository);
    expect(facts([await built(signer)])['build-source']).toBeUndefined();
  });

  test('is the label alone where it brings no provenance, or none that can be read', async () => {
    const other = await stated(signer, 'https://example.com/other', ran(BUILDER_ID, 'a'));
    const half = await stated(signer, PROVENANCE_TYPE, { buildDefinition: {} });
    for (const bundles of [[], [other], [half], [Buffer.from('{')]]) {
      expect(Object.values(facts(bundles)).filter((value) => value !== undefined)).toEqual(['ci/example']);
    }
  });

  test('is the same for the same script at another commit, and another for another script', () => {
    const at = (commit: string, name = 'build.sh') =>
      facts([], { uri: `https://github.com/acme/plugin/blob/${commit}/${name}`, digest: DIGEST })['build-script'];
    expect(at('1'.repeat(40))).toBe(at('2'.repeat(40)));
    expect(at('1'.repeat(64))).toBe(at('2'.repeat(40)));
    expect(at('1'.repeat(40), 'other.sh')).not.toBe(at('1'.repeat(40)));
    expect(at('main')).not.toBe(at('1'.repeat(40)));
    expect(facts([], { uri: 'https://example.com/b', digest: DIGEST })['build-script-digest']).toBe(DIGEST);
  });

  test('does not depend on the order of its bundles, nor on one that says the same again', async () => {
    const one = await stated(signer, PROVENANCE_TYPE, ran(BUILDER_ID, 'a'));
    const two = await stated(signer, PROVENANCE_TYPE, ran(SECOND_ID, 'b'));
    expect(facts([one, two])).toEqual(facts([two, one]));
    expect(facts([one, two, one])).toEqual(facts([one, two]));
    expect(facts([one, two]).builder).toBe(`"${BUILDER_ID}", "${SECOND_ID}"`);
  });

  test('changes where two builders swap their scripts', async () => {
    const pair = async (first: string, second: string) =>
      facts([
        await stated(signer, PROVENANCE_TYPE, ran(BUILDER_ID, first)),
        await stated(signer, PROVENANCE_TYPE, ran(SECOND_ID, second)),
      ]);
    expect((await pair('a', 'b'))['build-script']).not.toBe((await pair('b', 'a'))['build-script']);
  });

  test('is not two builders for one whose id looks like two', async () => {
    const posing = await stated(signer, PROVENANCE_TYPE, ran(`"${BUILDER_ID}", "${SECOND_ID}"`, 'a'));
    const two = [ran(BUILDER_ID, 'a'), ran(SECOND_ID, 'a')];
    const bundles = await Promise.all(two.map((predicate) => stated(signer, PROVENANCE_TYPE, predicate)));
    expect(facts([posing]).builder).not.toBe(facts(bundles).builder);
  });
});
