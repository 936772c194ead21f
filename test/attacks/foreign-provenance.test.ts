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
import {
  acceptedState,
  approved,
  AUTHOR_ID,
  codesOf,
  GROUND,
  newPublisher,
  newRelease,
  outcomes,
  PLUGIN,
  POLICY,
  record,
  releaseStep,
  type Release,
} from '../fixtures/registry.ts';
import type { ApprovalEvidence } from '../../core/approval/approval-evidence.ts';
import { foldHistory } from '../../core/fold/fold-history.ts';
import { mergedRelease } from '../../core/release/previous-release.ts';
import type { Deny, RegistryState } from '../../core/registry/registry-state.ts';
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
  ofWorkflow = plugin({ publishers: [ENROLLED] });
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

test('a build that names no repository is taken where the certificate proves it, and refused where a key signs', async () => {
  expect(verdict(policy(), [await built(signer())])).toBe('');
  const builder = newPublisher();
  const { key_id, public_key } = builder;
  const window = { valid_from: '2020-01-01T00:00:00Z', valid_until: '2099-12-31T23:59:59Z' };
  const identities = [{ kind: 'key', key_id, public_key, ...window } as const];
  const byKey = policy({ builders: [{ label: 'ci/example', builder_id: 'https://builder.example/v1', identities }] });
  expect(verdict(byKey, [await built(builder)])).toBe('PROVENANCE_MISSING PROVENANCE_SOURCE_UNSTATED');
  expect(verdict(byKey, [await built(builder, { repository: OWN })])).toBe('');
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

// Everything about these is genuine, and signed by the publisher: what is wrong is who brings them, and when.
describe('a genuine signed release brought by a stranger', () => {
  const STRANGER_ID = 33;
  const BY_RISK = POLICY.replace(
    /approvals: .*/,
    `approvals: { source: github, approvers: [{ id: 11, login: approver }, { id: 12, login: other }], required: 1 }
quorum: [{ risk: drift-submitter, approvals: 2 }, { risk: version-goes-back, approvals: 3 }]`,
  ).replace('{ id: 12, login: other }', '{ id: 12, login: other }, { id: 13, login: third }');
  let admitted: Promise<{ readonly state: RegistryState; readonly first: Release }>;
  beforeAll(() => {
    admitted = (async () => {
      const first = await newRelease(publisher);
      const { state, events } = await foldHistory(
        await acceptedState(publisher, BY_RISK),
        [releaseStep([first])],
        GROUND,
      );
      if (outcomes(events).join() !== 'admitted') throw new Error('the first was made to be admitted');
      return { state, first };
    })();
  });

  function brought(author: number | undefined, reviewers: number): ApprovalEvidence {
    const once = approved();
    if (once.kind === 'push') return once;
    const { author: _usual, ...evidence } = once;
    const reviews = ['approver', 'other', 'third']
      .slice(0, reviewers)
      .flatMap((login, index) =>
        once.reviews.map((review) => ({ ...review, id: 7 + index, login, userId: 11 + index })),
      );
    return { ...evidence, ...(author === undefined ? {} : { author, submitters: [author] }), reviews };
  }

  async function propose(
    release: Release,
    author: number | undefined,
    { reviewers = 1, denies = [] }: { readonly reviewers?: number; readonly denies?: readonly Deny[] } = {},
  ): Promise<{ readonly outcome: string; readonly risks: readonly string[] }> {
    const { state, first } = await admitted;
    const last = mergedRelease({ files: first.files, plugin: record(publisher), submittedBy: AUTHOR_ID }, 'vetted');
    const previous = new Map(last === undefined ? [] : [[PLUGIN, last]]);
    const step = releaseStep([release], { approval: brought(author, reviewers) });
    const { events } = await foldHistory({ ...state, denies }, [step], { ...GROUND, previous });
    const risks = events.flatMap((event) =>
      event.kind === 'admitted' ? event.release.review.drift.map(({ risk }) => risk) : [],
    );
    return { outcome: outcomes(events).join(), risks };
  }

  test('that was never submitted needs more approvals than one brought by who brings the plugin’s', async () => {
    const unsubmitted = await newRelease(publisher, { version: '1.1.0' });
    expect((await propose(unsubmitted, AUTHOR_ID)).outcome).toBe('admitted');
    expect((await propose(unsubmitted, STRANGER_ID)).outcome).toBe('left-out: APPROVAL_MISSING');
    expect(await propose(unsubmitted, STRANGER_ID, { reviewers: 2 })).toEqual({
      outcome: 'admitted',
      risks: ['drift-submitter'],
    });
  });

  test('is a stranger’s, too, where nobody knows whose account it was', async () => {
    const unsubmitted = await newRelease(publisher, { version: '1.1.0' });
    expect((await propose(unsubmitted, undefined)).outcome).toBe('left-out: APPROVAL_MISSING');
    expect((await propose(unsubmitted, undefined, { reviewers: 2 })).outcome).toBe('admitted');
  });

  test('that is older than what is admitted is shown as going back, whoever brings it', async () => {
    const older = await newRelease(publisher, { version: '0.9.0' });
    expect((await propose(older, STRANGER_ID, { reviewers: 2 })).outcome).toBe('left-out: APPROVAL_MISSING');
    expect((await propose(older, AUTHOR_ID, { reviewers: 2 })).outcome).toBe('left-out: APPROVAL_MISSING');
    expect((await propose(older, AUTHOR_ID, { reviewers: 3 })).risks).toEqual(['version-goes-back']);
    expect((await propose(older, STRANGER_ID, { reviewers: 3 })).risks).toEqual([
      'version-goes-back',
      'drift-submitter',
    ]);
  });

  test('that was admitted before is not admitted again', async () => {
    const { first } = await admitted;
    const again = await propose(first, STRANGER_ID, { reviewers: 3 });
    expect(again.outcome).toBe('left-out: RELEASE_DIGEST_TAKEN RELEASE_VERSION_TAKEN');
  });

  test('that was withdrawn stays withdrawn, however many approve', async () => {
    const withdrawn = await newRelease(publisher, { version: '1.1.0', content: 'withdrawn' });
    const deny: Deny = {
      id: 'withdrawn',
      scope: { kind: 'digest', digest: withdrawn.digest },
      action: 'revoked',
      effect: 'stop',
      severity: 'high',
      reason: 'withdrawn by its publisher',
      issuer: { name: 'security' },
      issued_at: '2026-02-01T00:00:00Z',
      digests: [withdrawn.digest],
    };
    const proposed = await propose(withdrawn, STRANGER_ID, { reviewers: 3, denies: [deny] });
    expect(proposed.outcome).toBe('left-out: RELEASE_DENIED');
  });
});
