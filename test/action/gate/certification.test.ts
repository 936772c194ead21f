import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SCAI_TYPES } from '../../../core/evidence/attribute-report.ts';
import { TEST_RESULT_TYPES } from '../../../core/evidence/test-result.ts';
import { VULNS_TYPES } from '../../../core/evidence/vulnerability-scan.ts';
import type { JsonValue } from '../../../core/json/json-value.ts';
import type { KeySigner } from '../../../signing/key-signer.ts';
import { built, stated } from '../../core/evidence/evidence-bench.ts';
import { newPublisher, type Release } from '../../fixtures/registry.ts';
import {
  codesByVersion,
  codesOf,
  findings,
  judgedRegistry,
  lasting,
  subjectOf,
  type JudgedRegistry,
} from './judged-registry.ts';

const OWN_REPOSITORY = 'https://github.com/acme/embeddings';

let registry: JudgedRegistry;

beforeAll(async () => {
  registry = await judgedRegistry();
}, 60_000);
afterAll(() => registry[Symbol.asyncDispose]());

interface Item {
  /** Of the checklist; also the name of the attestor. */
  readonly name: string;
  /** The tier's requirement, as YAML, without who signs. */
  readonly asked: string;
  /** How the report names it. */
  readonly shown: string;
  readonly type: string;
  readonly good: JsonValue;
  readonly bad: JsonValue;
}

function tests(name: string, ...wanted: readonly string[]): Item {
  const result = (result: string, passedTests: readonly string[], failedTests: readonly string[]) => ({
    result,
    configuration: [],
    passedTests: [...passedTests],
    failedTests: [...failedTests],
  });
  return {
    name,
    asked: `kind: test-result, tests: ${JSON.stringify(wanted)}`,
    shown: `a test result with ${wanted.join(', ')}`,
    type: TEST_RESULT_TYPES[0] ?? '',
    good: result('PASSED', wanted, []),
    bad: result('FAILED', wanted.slice(1), wanted.slice(0, 1)),
  };
}

function attribute(name: string, wanted: string, stated: string): Item {
  const report = (attribute: string) => ({ attributes: [{ attribute }] });
  return {
    name,
    asked: `kind: scai, attribute: ${wanted}`,
    shown: `the attribute ${wanted}`,
    type: SCAI_TYPES[0] ?? '',
    good: report(wanted),
    bad: report(stated),
  };
}

const scan = (score: string): JsonValue => ({
  scanner: { result: [{ id: 'CVE-2026-1', severity: [{ method: 'CVSSv3.1', score }] }] },
});

/** The whole checklist, each item by a party of its own. */
const CHECKLIST: readonly Item[] = [
  tests('egress-tests', 'egress/listed-hosts-answer', 'egress/other-hosts-are-blocked'),
  tests('redaction-tests', 'redaction/secrets-are-blanked'),
  {
    name: 'vulnerability-scan',
    asked: 'kind: vulns, threshold: high',
    shown: 'a vulnerability scan',
    type: VULNS_TYPES[0] ?? '',
    good: scan('4.3'),
    bad: scan('9.8'),
  },
  attribute('secret-scan', 'NO_SECRETS_FOUND', 'SECRETS_FOUND'),
  attribute('static-scan', 'STATIC_ANALYSIS_PASSED', 'STATIC_ANALYSIS_RAN'),
  attribute('licence-review', 'LICENCES_REVIEWED', 'LICENCES_LISTED'),
  attribute('dynamic-analysis', 'DYNAMIC_ANALYSIS_PASSED', 'DYNAMIC_ANALYSIS_RAN'),
  attribute('benchmark', 'BENCHMARK_GRADE_A', 'BENCHMARK_GRADE_C'),
  attribute('endorsement', 'ENDORSED', 'SEEN'),
];
const ATTESTORS: Readonly<Record<string, KeySigner>> = Object.fromEntries(
  CHECKLIST.map(({ name }) => [name, newPublisher()]),
);
const EVIDENCE = CHECKLIST.map(({ name, asked }) => `{ ${asked}, attestors: [${name}] }`).join(', ');
const PATH = 'attestations/';

/** The release with every item, but for one that is left out, signed by another, or says something else. */
async function certified(
  release: Release,
  change: { readonly of?: string; readonly how?: 'left out' | 'says no' | 'by another' | 'of another' } = {},
): Promise<Release> {
  const bundles: Record<string, Uint8Array> = {};
  for (const { name, type, good, bad } of CHECKLIST) {
    const how = change.of === name ? change.how : undefined;
    if (how === 'left out') continue;
    const signer = how === 'by another' ? registry.publisher : (ATTESTORS[name] ?? registry.publisher);
    const subject = subjectOf(release);
    const whose = how === 'of another' ? { ...subject, sha256: '0'.repeat(64) } : subject;
    bundles[name] = await stated(signer, type, how === 'says no' ? bad : good, whose);
  }
  return registry.including(release, bundles);
}

describe('a tier that asks for the whole checklist', () => {
  beforeAll(() => registry.standing({ tier: `evidence: [${EVIDENCE}]`, attestors: ATTESTORS }));

  test('takes a release that brings all of it, each signed by the party that the policy names', async () => {
    expect(await registry.verdict(await certified(await registry.made()))).toBe('');
  });

  test('refuses each release of which one item is missing, and names the item', async () => {
    const releases = CHECKLIST.map(async ({ name: of }, index) =>
      certified(await registry.made({ version: `1.0.${index}` }), { of, how: 'left out' }),
    );
    const found = findings(await registry.judged(await registry.propose(await Promise.all(releases))));
    expect(found.map(({ code, message }) => `${code} ${message}`).toSorted()).toEqual(
      CHECKLIST.map(({ name, shown }) => `EVIDENCE_MISSING ${shown} by ${name}`).toSorted(),
    );
  });

  const faults = [
    ['says no', 'EVIDENCE_FAILED'],
    ['by another', 'SIGNER_KEY_UNKNOWN'],
    ['of another', 'ATTESTATION_SUBJECT_DIGEST'],
  ] as const;
  test.each(faults)('refuses each release of which one item is there, and %s', async (how, code) => {
    const releases = CHECKLIST.map(async ({ name: of }, index) =>
      certified(await registry.made({ version: `1.0.${index}` }), { of, how }),
    );
    const result = await registry.judged(await registry.propose(await Promise.all(releases)));
    const told = findings(result).filter((found) => found.code === code);
    expect(new Set(told.map(({ at }) => at?.file))).toEqual(
      new Set(CHECKLIST.map(({ name }, index) => `${releaseFolder(index)}/${PATH}${name}.sigstore.json`)),
    );
    expect(findings(result).filter((found) => found.code === 'EVIDENCE_MISSING')).toHaveLength(CHECKLIST.length);
  });
});

function releaseFolder(index: number): string {
  return `plugins/azure_openai_embeddings/releases/1.0.${index}`;
}

test('provenance counts if it is of this artifact, by a builder of the policy, from the publisher’s repository', async () => {
  const other = newPublisher();
  await registry.standing({ tier: 'evidence: [{ kind: provenance }]', builder: [lasting(registry.publisher)] });
  const { publisher } = registry;
  const own = { repository: OWN_REPOSITORY };
  const cases: readonly (readonly [(release: Release) => Promise<Uint8Array>, string])[] = [
    [(release) => built(publisher, own, subjectOf(release)), ''],
    [
      (release) => built(publisher, own, { ...subjectOf(release), sha256: '0'.repeat(64) }),
      'ATTESTATION_SUBJECT_DIGEST',
    ],
    [(release) => built(other, own, subjectOf(release)), 'SIGNER_KEY_UNKNOWN'],
    [
      (release) => built(publisher, { ...own, builderId: 'https://builder.example/v2' }, subjectOf(release)),
      'PROVENANCE_BUILDER_MISMATCH',
    ],
    [
      (release) => built(publisher, { repository: 'https://github.com/mallory/embeddings' }, subjectOf(release)),
      'PROVENANCE_SOURCE_MISMATCH',
    ],
  ];
  const releases = cases.map(async ([provenance], index) => {
    const release = await registry.made({ version: `1.0.${index}` });
    return registry.including(release, { provenance: await provenance(release) });
  });
  const [right, ...wrong] = await Promise.all(releases);
  if (right === undefined) throw new Error('five are made');
  const result = await registry.judged(await registry.propose([right, ...wrong]));
  const found = codesByVersion(result);
  expect(cases.map((_one, index) => found[`1.0.${index}`] ?? '')).toEqual(cases.map(([, codes]) => codes));
  expect(findings(result).filter(({ code }) => code === 'PROVENANCE_MISSING')).toHaveLength(wrong.length);
  const admissible = await registry.judged(await registry.propose([right]));
  expect(codesOf(admissible)).toBe('');
  expect(admissible.summary).toMatch(/\| provenance \| <code>ci&#47;example<\/code> ran /);
});

test('a release without anything that its tier requires is refused with everything at once', async () => {
  const pluginId = 'bare_plugin';
  const evidence = `[{ kind: provenance }, ${EVIDENCE}]`;
  await registry.standing(
    {
      tier: `max_data_class: official, permissions: [], stages: [batch], dependencies: [vendored], max_limits: { memory_mb: 64 }, max_age_days: 1, licences: { deny: [GPL-3.0-only] }, evidence: ${evidence}`,
      attestors: ATTESTORS,
      builder: [],
    },
    registry.recordOf(pluginId, { dependencies: 'locked' }),
  );
  const component = (name: string, licenses: readonly object[]) => ({
    type: 'library',
    name,
    version: '1.0.0',
    purl: `pkg:npm/${name}@1.0.0`,
    'bom-ref': name,
    licenses,
  });
  const release = await registry.made({
    pluginId,
    manifest: {
      data_classes: ['secret', 'top'],
      limits: { memory_mb: 65 },
      stages: ['online'],
      sdk_allowlist: ['yaml@^2.0.0', 'denied@^2.0.0'],
    },
    further: {
      'sbom.cdx.json': {
        bomFormat: 'CycloneDX',
        specVersion: '1.6',
        version: 1,
        metadata: { component: { type: 'application', name: 'bare-plugin', version: '1.0.0', 'bom-ref': 'root' } },
        components: [
          component('denied', [{ license: { id: 'GPL-3.0-only' } }]),
          component('vague', [{ license: { name: 'Ours, ask us' } }]),
          component('bare', []),
        ],
        dependencies: [{ ref: 'root', dependsOn: ['denied', 'vague', 'bare'] }],
      },
    },
  });
  const result = await registry.judged(await registry.propose([release]));
  expect(codesOf(result).split(' ')).toEqual([
    'EVIDENCE_MISSING',
    'LICENCE_FORBIDDEN',
    'LICENCE_UNLICENSED',
    'LICENCE_UNRESOLVED',
    'LOCK_MISSING',
    'MANIFEST_DATA_CLASS_ABOVE_TIER',
    'MANIFEST_DATA_CLASS_UNKNOWN',
    'MANIFEST_LIMIT_ABOVE_TIER',
    'MANIFEST_PERMISSION_ABOVE_TIER',
    'PROVENANCE_MISSING',
    'SDK_MISSING',
    'SDK_OUT_OF_RANGE',
    'SDK_UNDECLARED',
    'TIER_DEPENDENCIES_FORBIDDEN',
    'TIER_RELEASE_TOO_OLD',
    'TIER_STAGE_FORBIDDEN',
  ]);
  const missing = findings(result).filter(({ code }) => code === 'EVIDENCE_MISSING');
  expect(missing.map(({ message }) => message)).toEqual(CHECKLIST.map(({ name, shown }) => `${shown} by ${name}`));
  expect(result.summary).toMatch(new RegExp(`^## Refused: ${findings(result).length} findings\n`));
  for (const { code } of findings(result)) expect(result.summary).toContain(`- **${code}**`);
});
