import { describe, expect, test } from 'vitest';
import { PROVENANCE_TYPE } from '../../../core/evidence/provenance.ts';
import type { JsonValue } from '../../../core/json/json-value.ts';
import type { Policy } from '../../../registry-schema/generated/types.ts';
import type { KeySigner } from '../../../signing/key-signer.ts';
import { codesOf, newPublisher } from '../../fixtures/registry.ts';
import { ask, BUILDER_ID, built, identityOf, plugin, policyOf, publisher, stated } from './evidence-bench.ts';

const builder = newPublisher();
const second = newPublisher();
type Builder = NonNullable<Policy['builders']>[number];

function listed(label: string, signers: readonly KeySigner[], id: string = BUILDER_ID): Builder {
  return { label, builder_id: id, identities: signers.map(identityOf) };
}

function asking(requirement: { builders?: string[]; count?: number } = {}, builders?: readonly Builder[]): Policy {
  return policyOf(
    { evidence: [{ kind: 'provenance', ...requirement }] },
    { builders: [...(builders ?? [listed('ci/example', [builder])])] },
  );
}

const OWN_BUILD = asking({}, [listed('ci/example', [])]);
const WORKFLOW = {
  kind: 'workflow',
  issuer: 'https://token.actions.githubusercontent.com',
  source_repository: 'https://github.com/acme/plugin',
  source_repository_id: '1001',
  source_repository_owner_id: '2002',
  workflow: 'acme/plugin/.github/workflows/release.yml',
  ref_pattern: 'refs/heads/main',
  trigger: 'push',
  runner_environment: 'github-hosted',
};

describe('provenance', () => {
  test('by the builder that built_by names is taken, with what was built and by which script', async () => {
    const { findings, provenance } = ask(asking(), [
      await built(builder, { repository: 'https://github.com/acme/plugin' }),
    ]);
    expect(findings).toEqual([]);
    expect(provenance).toMatchObject([
      {
        file: 'a',
        builder: 'ci/example',
        builderId: BUILDER_ID,
        sourceRepository: 'https://github.com/acme/plugin',
        buildScript: { path: '.github/workflows/release.yml', ref: 'refs/heads/main', commit: 'c'.repeat(40) },
      },
    ]);
  });

  test('of a build type that names no workflow is taken without a script', async () => {
    const bare = {
      buildDefinition: { buildType: 'https://make.example' },
      runDetails: { builder: { id: BUILDER_ID } },
    };
    const { findings, provenance } = ask(asking(), [await stated(builder, PROVENANCE_TYPE, bare)]);
    expect(findings).toEqual([]);
    expect(provenance[0]).toMatchObject({
      sourceRepository: undefined,
      buildScript: { path: undefined, ref: undefined, commit: undefined },
    });
  });

  test('by the publisher itself counts only where the policy says that its own workflow is the builder', async () => {
    expect(codesOf(ask(OWN_BUILD, [await built(publisher)]).findings)).toBe('');
    expect(codesOf(ask(asking(), [await built(publisher)]).findings)).toBe('PROVENANCE_MISSING SIGNER_KEY_UNKNOWN');
  });

  test('is not asked for where the tier does not', async () => {
    const { findings, provenance } = ask(policyOf({}), [await built(newPublisher())]);
    expect([findings, provenance]).toEqual([[], []]);
  });
});

describe('refused is provenance', () => {
  const cases: readonly (readonly [string, () => Promise<readonly Uint8Array[]>, string])[] = [
    ['that there is not', async () => [], 'PROVENANCE_MISSING'],
    ['by nobody known', async () => [await built(newPublisher())], 'PROVENANCE_MISSING SIGNER_KEY_UNKNOWN'],
    [
      'under the name of another artifact',
      async () => [await built(builder, {}, { name: 'text-redaction-0.9.0.tgz' })],
      'ATTESTATION_SUBJECT_MISSING PROVENANCE_MISSING',
    ],
    [
      'of another digest',
      async () => [await built(builder, {}, { sha256: 'b'.repeat(64) })],
      'ATTESTATION_SUBJECT_DIGEST PROVENANCE_MISSING',
    ],
    [
      'that names another builder than its signer',
      async () => [await built(builder, { builderId: `${BUILDER_ID}2` })],
      'PROVENANCE_BUILDER_MISMATCH PROVENANCE_MISSING',
    ],
    ['that cannot be read', async () => [Buffer.from('{')], 'JSON_SYNTAX PROVENANCE_MISSING'],
    [
      'beside good provenance, where it does not verify',
      async () => [await built(builder), await built(newPublisher())],
      'SIGNER_KEY_UNKNOWN',
    ],
  ];
  test.each(cases)('%s', async (_name, bundles, codes) => {
    expect(codesOf(ask(asking(), await bundles()).findings)).toBe(codes);
  });

  const HALF = { buildDefinition: { buildType: 'https://make.example' } };
  const malformed: readonly (readonly [string, JsonValue])[] = [
    ['no predicate of its kind', {}],
    ['no builder', HALF],
    ['a builder that is a text', { ...HALF, runDetails: { builder: BUILDER_ID } }],
    ['an empty builder id', { ...HALF, runDetails: { builder: { id: '' } } }],
    ['a builder id without end', { ...HALF, runDetails: { builder: { id: 'x'.repeat(2049) } } }],
    ['a builder id that is a number', { ...HALF, runDetails: { builder: { id: 1 } } }],
    ['no build type', { buildDefinition: {}, runDetails: { builder: { id: BUILDER_ID } } }],
    ['a list for a definition', { buildDefinition: [], runDetails: { builder: { id: BUILDER_ID } } }],
  ];
  test.each(malformed)('with %s', async (_name, predicate) => {
    const { findings } = ask(asking(), [await stated(builder, PROVENANCE_TYPE, predicate)]);
    expect(codesOf(findings)).toBe('PROVENANCE_MALFORMED PROVENANCE_MISSING');
  });

  test('where the policy lists no builder at all', async () => {
    const policy = policyOf({ evidence: [{ kind: 'provenance' }] });
    expect(codesOf(ask(policy, [await built(builder)]).findings)).toBe('PROVENANCE_MISSING SIGNER_KEY_UNKNOWN');
  });

  test('by a builder of the policy that the tier does not take', async () => {
    const builders = [listed('ci/example', [builder]), listed('ci/other', [second])];
    const policy = asking({ builders: ['ci/example'] }, builders);
    const { findings } = ask(policy, [await built(second)]);
    expect(findings.map(({ code, message }) => `${code} ${message}`)).toEqual([
      'PROVENANCE_MISSING 0 of 1 builders; of ci/example',
    ]);
  });

  test('by another builder than built_by names', async () => {
    const { findings } = ask(asking(), [await built(builder)], { builtBy: 'ci/elsewhere' });
    expect(codesOf(findings)).toBe('PROVENANCE_BUILT_BY_MISMATCH');
  });
});

describe('the source', () => {
  const ofWorkflow = plugin({ publishers: [WORKFLOW, identityOf(publisher)] });

  test('that the builder states must be the publisher’s', async () => {
    const own = await built(builder, { repository: 'https://github.com/acme/plugin' });
    expect(codesOf(ask(asking(), [own], { plugin: ofWorkflow }).findings)).toBe('');
    const fork = await built(builder, { repository: 'https://github.com/mallory/plugin' });
    expect(codesOf(ask(asking(), [fork], { plugin: ofWorkflow }).findings)).toBe(
      'PROVENANCE_MISSING PROVENANCE_SOURCE_MISMATCH',
    );
  });

  test.each([
    'https://github.com/acme/plugin2',
    'https://github.com/acme/plugin.git',
    'https://github.com/ACME/plugin',
    'https://github.com/acme/plugin/',
    'https://github.com/acme/plugin\u200B',
  ])('%j is not the publisher’s by resemblance', async (repository) => {
    const { findings } = ask(asking(), [await built(builder, { repository })], { plugin: ofWorkflow });
    expect(codesOf(findings)).toContain('PROVENANCE_SOURCE_MISMATCH');
  });

  test('that nobody states may be anybody’s: a builder’s key proves none', async () => {
    const { findings, provenance } = ask(asking(), [await built(builder)], { plugin: ofWorkflow });
    expect(codesOf(findings)).toBe('PROVENANCE_MISSING PROVENANCE_SOURCE_UNSTATED');
    expect(findings.find(({ code }) => code === 'PROVENANCE_SOURCE_UNSTATED')).toMatchObject({
      message: 'neither the predicate nor a certificate names the repository that it was built from',
      at: { file: 'a' },
    });
    expect(provenance).toEqual([]);
  });

  test('is not held against a publisher who has keys alone', async () => {
    const { findings } = ask(asking(), [await built(builder, { repository: 'https://git.example/any' })]);
    expect(codesOf(findings)).toBe('');
  });
});

describe('two builders', () => {
  const two = asking({ count: 2 }, [listed('ci/example', [builder]), listed('ci/second', [second])]);

  test('who reach one digest are enough where two are asked for', async () => {
    const { findings, provenance } = ask(two, [await built(builder), await built(second)]);
    expect(codesOf(findings)).toBe('');
    expect(provenance.map(({ builder: label }) => label)).toEqual(['ci/example', 'ci/second']);
  });

  test('are not one builder who signs twice', async () => {
    const { findings } = ask(two, [await built(builder), await built(builder)]);
    expect(codesOf(findings)).toBe('PROVENANCE_MISSING');
  });

  test('are not one key under two labels', async () => {
    const policy = asking({ count: 2 }, [
      listed('ci/example', [builder]),
      listed('ci/second', [builder], 'https://builder.example/v2'),
    ]);
    const twice = [await built(builder), await built(builder, { builderId: 'https://builder.example/v2' })];
    expect(codesOf(ask(policy, twice).findings)).toBe('PROVENANCE_MISSING');
  });

  test('are not the publisher with two keys under two labels', async () => {
    const other = newPublisher();
    const policy = asking({ count: 2 }, [
      listed('ci/example', []),
      listed('ci/second', [], 'https://builder.example/v2'),
    ]);
    const twice = [await built(publisher), await built(other, { builderId: 'https://builder.example/v2' })];
    const both = plugin({ publishers: [identityOf(publisher), identityOf(other)] });
    expect(codesOf(ask(policy, twice, { plugin: both }).findings)).toBe('PROVENANCE_MISSING');
  });

  test('under one identity are told apart by the builder id, and are still one party', async () => {
    const policy = asking({}, [
      listed('ci/other', [builder], 'https://builder.example/v2'),
      listed('ci/example', [builder]),
    ]);
    expect(ask(policy, [await built(builder)]).provenance.map(({ builder: label }) => label)).toEqual(['ci/example']);
    const { findings } = ask(policy, [await built(builder, { builderId: 'https://builder.example/v3' })]);
    expect(findings.find(({ code }) => code === 'PROVENANCE_BUILDER_MISMATCH')?.message).toContain(' or ');
  });
});
