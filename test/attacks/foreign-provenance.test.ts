import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TrustMaterial } from '../../core/attestation/trust.ts';
import { PROVENANCE_TYPE } from '../../core/evidence/provenance.ts';
import { VULNS_TYPES } from '../../core/evidence/vulnerability-scan.ts';
import type { WorkflowIdentity } from '../../core/identity/signer-identity.ts';
import { startSigstore, type GitHubClaims, type LabSigstore } from '../../lab/sigstore/index.ts';
import { DAY_IN_MS } from '../../core/time.ts';
import type { Plugin, Policy } from '../../registry-schema/generated/types.ts';
import type { StatementSigner } from '../../signing/sign-statement.ts';
import { ENROLLED, labSigner, rootOf, servicesOf, trustIn } from '../core/attestation/signing-bench.ts';
import {
  ask,
  built,
  groundOf,
  plugin,
  policyOf,
  stated,
  type BuildFacts,
  type Subject,
} from '../core/evidence/evidence-bench.ts';
import { codesOf, newRelease } from '../fixtures/registry.ts';
import { publisher } from '../core/evidence/evidence-bench.ts';

// Attacks 13, 14 and 18 on evidence: provenance that is genuine, and is another's. Each row is the honest build with one thing
// about it changed; the honest one is taken.

const OWN = 'https://github.com/octo/plugin';
const REBUILD = 'platform/rebuild';
const REBUILDER: WorkflowIdentity = {
  ...ENROLLED,
  source_repository: `https://github.com/${REBUILD}`,
  source_repository_id: '5005',
  source_repository_owner_id: '6006',
  workflow: `${REBUILD}/.github/workflows/rebuild.yml`,
  ref_pattern: 'refs/heads/main',
};
const REBUILD_CLAIMS: Partial<GitHubClaims> = {
  repository: REBUILD,
  repository_id: '5005',
  repository_owner_id: '6006',
  ref: 'refs/heads/main',
  workflow_ref: `${REBUILD}/.github/workflows/rebuild.yml@refs/heads/main`,
};

let lab: LabSigstore;
let trust: TrustMaterial;
let ofWorkflow: Plugin;

beforeAll(async () => {
  lab = await startSigstore();
  const root = lab.trustedRoot();
  trust = trustIn(root, { name: 'private', certificate_authority: rootOf(root), log: 1, timestamp: 1 });
  const { workflow_ref_pattern: _none, ...identity } = ENROLLED;
  ofWorkflow = plugin({ publishers: [identity] });
});
afterAll(() => lab.close());

function signer(claims: Partial<GitHubClaims> = {}): StatementSigner {
  return labSigner(lab, servicesOf(lab, 2), claims);
}

function policy(change: { count?: number; builders?: Policy['builders'] } = {}): Policy {
  const { count, builders = [{ label: 'ci/example', builder_id: 'https://builder.example/v1', identities: [] }] } =
    change;
  return policyOf({ evidence: [{ kind: 'provenance', ...(count === undefined ? {} : { count }) }] }, { builders });
}

const WITH_REBUILDER = [
  { label: 'ci/example', builder_id: 'https://builder.example/v1', identities: [] },
  { label: 'rebuild', builder_id: 'https://rebuild.example/v1', identities: [REBUILDER] },
];

function verdict(asked: Policy, bundles: readonly Uint8Array[], builtBy = 'ci/example'): string {
  const ground = groundOf(asked, { trust, at: new Date() });
  return codesOf(ask(asked, bundles, { plugin: ofWorkflow, ground, builtBy }).findings);
}

interface Foreign {
  readonly name: string;
  readonly claims?: Partial<GitHubClaims>;
  readonly facts?: BuildFacts;
  readonly subject?: Subject;
  readonly refusedWith: string;
}

const MALLORY = { repository: 'mallory/plugin', repository_id: '6666', repository_owner_id: '7777' };
const FOREIGN: readonly Foreign[] = [
  {
    name: 'a build of a stranger',
    claims: MALLORY,
    refusedWith:
      'PROVENANCE_MISSING SIGNER_WRONG_OWNER_ID SIGNER_WRONG_REPOSITORY SIGNER_WRONG_REPOSITORY_ID SIGNER_WRONG_WORKFLOW',
  },
  {
    name: 'a build of whoever took over the name',
    claims: { repository_id: '6666' },
    refusedWith: 'PROVENANCE_MISSING SIGNER_WRONG_REPOSITORY_ID',
  },
  {
    name: 'a build by another workflow of the same repository',
    claims: { workflow_ref: 'octo/plugin/.github/workflows/test.yml@refs/tags/v1.2.3' },
    refusedWith: 'PROVENANCE_MISSING SIGNER_WRONG_WORKFLOW',
  },
  {
    name: 'a build of a pull request',
    claims: { event_name: 'pull_request' },
    refusedWith: 'PROVENANCE_MISSING SIGNER_WRONG_TRIGGER',
  },
  {
    name: 'a build that names another repository than its certificate',
    facts: { repository: 'https://github.com/mallory/plugin' },
    refusedWith: 'PROVENANCE_MISSING PROVENANCE_SOURCE_MISMATCH',
  },
  {
    name: 'a build that claims a better builder',
    facts: { builderId: 'https://hardened.example/v1' },
    refusedWith: 'PROVENANCE_BUILDER_MISMATCH PROVENANCE_MISSING',
  },
  {
    name: 'a build of another artifact',
    subject: { name: 'other-1.0.0.tgz' },
    refusedWith: 'ATTESTATION_SUBJECT_MISSING PROVENANCE_MISSING',
  },
  {
    name: 'a build with another outcome',
    subject: { sha256: 'b'.repeat(64) },
    refusedWith: 'ATTESTATION_SUBJECT_DIGEST PROVENANCE_MISSING',
  },
];

test('the honest build is taken, from the publisher’s own workflow', async () => {
  expect(verdict(policy(), [await built(signer(), { repository: OWN })])).toBe('');
});

describe('refused is', () => {
  test.each(FOREIGN)('$name', async ({ claims, facts, subject, refusedWith }) => {
    const bundle = await built(signer(claims), { repository: OWN, ...facts }, subject);
    expect(verdict(policy(), [bundle])).toBe(refusedWith);
  });

  test('the release statement itself, in the place of provenance', async () => {
    const { files } = await newRelease(publisher);
    const statement = files.get('attestations/release.sigstore.json') ?? new Uint8Array();
    expect(verdict(policy(), [statement])).toBe('PROVENANCE_MISSING');
  });
});

describe('a rebuild by a workflow of its own repository', () => {
  const rebuilt = { builderId: 'https://rebuild.example/v1', repository: `https://github.com/${REBUILD}` };

  test('proves with the publisher’s build that the build repeats', async () => {
    const bundles = [await built(signer(), { repository: OWN }), await built(signer(REBUILD_CLAIMS), rebuilt)];
    expect(verdict(policy({ count: 2, builders: WITH_REBUILDER }), bundles)).toBe('');
  });

  test('does not stand for the publisher’s build', async () => {
    const bundle = await built(signer(REBUILD_CLAIMS), rebuilt);
    expect(verdict(policy({ builders: WITH_REBUILDER }), [bundle], 'rebuild')).toBe('PROVENANCE_SOURCE_MISMATCH');
  });

  test('that says it was of a third repository is refused', async () => {
    const foreign = await built(signer(REBUILD_CLAIMS), {
      ...rebuilt,
      repository: 'https://github.com/mallory/plugin',
    });
    const bundles = [await built(signer(), { repository: OWN }), foreign];
    expect(verdict(policy({ count: 2, builders: WITH_REBUILDER }), bundles)).toBe(
      'PROVENANCE_MISSING PROVENANCE_SOURCE_MISMATCH',
    );
  });

  test('is not made of the publisher’s own second statement', async () => {
    const bundles = [
      await built(signer(), { repository: OWN }),
      await built(signer(), { repository: OWN, builderId: 'https://rebuild.example/v1' }),
    ];
    expect(verdict(policy({ count: 2, builders: WITH_REBUILDER }), bundles)).toBe(
      'PROVENANCE_BUILDER_MISMATCH PROVENANCE_MISSING',
    );
  });
});

describe('a scan signed keyless', () => {
  const asked = policyOf(
    { evidence: [{ kind: 'vulns', attestors: ['scanner'], max_age_days: 7 }] },
    { attestors: [{ name: 'scanner', identities: [REBUILDER] }] },
  );
  const scan = () => stated(signer(REBUILD_CLAIMS), VULNS_TYPES[0] ?? '', { scanner: { result: [] } });
  const after = async (days: number): Promise<string> => {
    const ground = groundOf(asked, { trust, at: new Date(Date.now() + days * DAY_IN_MS) });
    return codesOf(ask(asked, [await scan()], { plugin: ofWorkflow, ground }).findings);
  };

  test('counts for as long as the tier says, by the trusted time of its signature', async () => {
    expect(await after(6.9)).toBe('');
    expect(await after(7.1)).toBe('EVIDENCE_MISSING EVIDENCE_STALE');
  });

  test('by the publisher’s workflow is not the scanner’s', async () => {
    const own = await stated(signer(), VULNS_TYPES[0] ?? '', { scanner: { result: [] } });
    expect(verdict(asked, [own])).toContain('SIGNER_WRONG_REPOSITORY');
  });

  test('is no provenance, whatever it says inside', async () => {
    const swapped = await stated(signer(), `${PROVENANCE_TYPE}/`, { scanner: { result: [] } });
    expect(verdict(policy(), [swapped])).toBe('PROVENANCE_MISSING');
  });
});
