import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ApprovalEvidence } from '../../core/approval/approval-evidence.ts';
import { decideChange, reviewOf } from '../../core/admission/decide-change.ts';
import type { TrustMaterial } from '../../core/attestation/trust.ts';
import type { DriftClass } from '../../core/capability/risk-class.ts';
import { foldHistory } from '../../core/fold/fold-history.ts';
import type { RegistryState } from '../../core/registry/registry-state.ts';
import { describeDrift } from '../../core/release/drift.ts';
import { mergedRelease, type PreviousRelease } from '../../core/release/previous-release.ts';
import { DAY_IN_MS } from '../../core/time.ts';
import { startSigstore, type GitHubClaims, type LabSigstore } from '../../lab/sigstore/index.ts';
import { ENROLLED, labSigner, rootOf, servicesOf, trustIn } from '../core/attestation/signing-bench.ts';
import { BUILDER_ID, built, type BuildFacts } from '../core/evidence/evidence-bench.ts';
import {
  acceptedState,
  approved,
  AUTHOR_ID,
  changesOf,
  modified,
  newPublisher,
  newRelease,
  outcomes,
  PLUGIN,
  POLICY,
  record,
  RECORD,
  releaseStep,
  resigned,
  step,
  type Release,
} from '../fixtures/registry.ts';

// Attack 14: everything about the release verifies, by identities and builders that are enrolled, and one thing about how it
// was made or who brings it is not as it was with the last one. It may be a maintainer, or who took over one's account: more
// people look at it.

const SOURCE = 'https://github.com/octo/plugin';
const SECOND_BUILDER = 'https://second.example/v1';
const MANIFEST = 'PLUGIN_MANIFEST.json';
const STRANGER_ID = 33;
const NOW = new Date();
const day = (offset: number): string => new Date(NOW.getTime() + offset * DAY_IN_MS).toISOString().slice(0, 10);
const [usual, second] = [newPublisher(), newPublisher()];
const keyOf = ({ key_id, public_key }: typeof usual) => ({
  kind: 'key' as const,
  key_id,
  public_key,
  valid_from: `${day(-30)}T00:00:00Z`,
  valid_until: `${day(30)}T00:00:00Z`,
});
const workflow = (file: string) => `octo/plugin/.github/workflows/${file}`;
const PUBLISHERS = [
  ENROLLED,
  { ...ENROLLED, workflow: workflow('other.yml') },
  { ...ENROLLED, trigger: 'workflow_dispatch' },
  { ...ENROLLED, runner_environment: 'self-hosted' },
  { ...ENROLLED, ref_pattern: 'refs/heads/main' },
];
const plugin = (owners: readonly string[]) =>
  record(usual, { owners, publishers: PUBLISHERS, tier: { name: 'vetted', review_by: day(90) } });
const RECORD_BYTES = plugin(['@example/redaction']);

const policyBy = (risk: string): string => {
  const identities = (key: typeof usual) => JSON.stringify([keyOf(key)]);
  return `${POLICY.replace(
    '{ id: 11, login: approver }',
    '{ id: 11, login: approver }, { id: 12, login: other }',
  ).replace(
    'max_limits: { execution_ms: 1000 }',
    'evidence: [{ kind: provenance }]',
  )}quorum: [{ risk: ${risk}, approvals: 2 }]
builders:
  - { label: ci/example, builder_id: '${BUILDER_ID}', identities: ${identities(usual)} }
  - { label: ci/second, builder_id: '${SECOND_BUILDER}', identities: ${identities(second)} }
`;
};

interface Making {
  readonly version?: string;
  readonly claims?: Partial<GitHubClaims>;
  readonly build?: BuildFacts;
  readonly builder?: typeof usual;
  readonly builtBy?: string;
  readonly script?: object;
}

let lab: LabSigstore;
let trust: TrustMaterial;
beforeAll(async () => {
  lab = await startSigstore();
  const root = lab.trustedRoot();
  trust = trustIn(root, { name: 'private', certificate_authority: rootOf(root), log: 1, timestamp: 1 });
});
afterAll(() => lab.close());

const SCRIPT = { uri: `${SOURCE}/blob/${'1'.repeat(40)}/build.sh`, digest: `sha256:${'a'.repeat(64)}` };

/** A release signed by a workflow, with provenance of a builder that the policy lists. */
async function make(making: Making = {}): Promise<Release> {
  const signer = labSigner(lab, servicesOf(lab, 2), making.claims ?? {});
  const bare = await newRelease(usual, { version: making.version ?? '1.0.1' });
  const subject = { name: bare.artifact.name, sha256: bare.digest.slice('sha256:'.length) };
  const facts = { repository: SOURCE, ref: 'refs/tags/v1', ...making.build };
  const provenance = await built(making.builder ?? usual, facts, subject);
  const files = new Map([...bare.files, ['attestations/provenance.sigstore.json', provenance] as const]);
  return resigned({ ...bare, files }, signer, {
    'release.json': (text) => JSON.stringify({ ...JSON.parse(text), build_script: making.script ?? SCRIPT }),
    [MANIFEST]: (text) => text.replace('ci/example', making.builtBy ?? 'ci/example'),
  });
}

function brought(by: number, reviewers: 1 | 2 = 1): ApprovalEvidence {
  const once = approved();
  if (once.kind === 'push') return once;
  const [review] = once.reviews;
  if (review === undefined) throw new Error('it was approved');
  const both = [review, { ...review, id: 8, login: 'other', userId: 12 }];
  return { ...once, author: by, submitters: [by], reviews: both.slice(0, reviewers) };
}

interface Standing {
  readonly state: RegistryState;
  readonly last: PreviousRelease;
}

/** A registry where 1.0.0 was admitted, brought by the usual account. */
async function standing(risk: string): Promise<Standing> {
  const first = await make({ version: '1.0.0' });
  const begun = await acceptedState(usual, policyBy(risk));
  const enrolled = step([modified(RECORD, RECORD_BYTES)], { approval: brought(AUTHOR_ID, 2) });
  const ground = { trust, at: NOW, previous: new Map() };
  const steps = [enrolled, releaseStep([first], { approval: brought(AUTHOR_ID, 2) })];
  const { state, events } = await foldHistory(begun, steps, ground);
  expect(outcomes(events)).toEqual(['admitted']);
  const last = mergedRelease({ files: first.files, plugin: RECORD_BYTES, submittedBy: AUTHOR_ID }, 'vetted');
  if (last === undefined) throw new Error('it was made to be read');
  return { state, last };
}

async function publishes({ state, last }: Standing, release: Release, approval: ApprovalEvidence): Promise<string> {
  const previous = new Map([[PLUGIN, last]]);
  const { events } = await foldHistory(state, [releaseStep([release], { approval })], { trust, at: NOW, previous });
  return outcomes(events).join();
}

async function checks({ state, last }: Standing, release: Release, submittedBy: number) {
  const previous = new Map([[PLUGIN, last]]);
  const artifacts = new Map([[release.folder, release.evidence]]);
  const ground = { state, trust, at: NOW, previous, submittedBy };
  const { verdict, quorum, releases } = await decideChange(changesOf(release), artifacts, ground);
  const drift = releases.flatMap((decision) => reviewOf(decision)?.drift ?? []);
  return {
    verdict,
    approvalsNeeded: quorum.approvals,
    risks: [...new Set(drift.map(({ risk }) => risk))],
    told: drift.map(describeDrift),
  };
}

interface Change {
  readonly name: string;
  readonly making?: Making;
  readonly by?: number;
  readonly owners?: readonly string[];
  readonly risks: readonly [DriftClass, ...DriftClass[]];
  readonly told: string;
}

const CHANGES: readonly Change[] = [
  {
    name: 'another workflow of the same repository',
    making: { claims: { workflow_ref: `${workflow('other.yml')}@refs/tags/v1.2.3` } },
    risks: ['drift-workflow'],
    told: '/release.yml to https://github.com/octo/plugin/.github/workflows/other.yml',
  },
  {
    name: 'another trigger',
    making: { claims: { event_name: 'workflow_dispatch' } },
    risks: ['drift-trigger'],
    told: 'trigger changed from push to workflow_dispatch',
  },
  {
    name: 'another kind of machine',
    making: { claims: { runner_environment: 'self-hosted' } },
    risks: ['drift-runner'],
    told: 'runner changed from github-hosted to self-hosted',
  },
  {
    name: 'a branch in the place of a tag',
    making: { claims: { ref: 'refs/heads/main', workflow_ref: `${workflow('release.yml')}@refs/heads/main` } },
    risks: ['drift-ref'],
    told: 'ref changed from refs/tags to refs/heads',
  },
  {
    name: 'another builder',
    making: { builder: second, build: { builderId: SECOND_BUILDER }, builtBy: 'ci/second' },
    risks: ['drift-builder'],
    told: `builder changed from ${BUILDER_ID} to ${SECOND_BUILDER}`,
  },
  {
    name: 'another type of build',
    making: { build: { buildType: 'https://make.example/v1' } },
    risks: ['drift-builder'],
    told: 'build type changed from ',
  },
  {
    name: 'another build script by its path',
    making: { build: { path: '.github/workflows/other.yml' } },
    risks: ['drift-build-script'],
    told: 'build script changed from ',
  },
  {
    name: 'a build script at another kind of ref',
    making: { build: { ref: 'refs/heads/main' } },
    risks: ['drift-build-script'],
    told: "build script's ref changed from refs/tags to refs/heads",
  },
  {
    name: 'another build script by its digest',
    making: { script: { ...SCRIPT, digest: `sha256:${'b'.repeat(64)}` } },
    risks: ['drift-build-script'],
    told: `build script's digest changed from sha256:${'a'.repeat(64)} to sha256:${'b'.repeat(64)}`,
  },
  {
    name: 'another submitting account',
    by: STRANGER_ID,
    risks: ['drift-submitter'],
    told: 'submitting account changed from account 22 to account 33',
  },
  {
    name: 'other owners',
    owners: ['@mallory'],
    risks: ['drift-owners'],
    told: 'owners changed from @example/redaction to @mallory',
  },
  {
    name: 'a version behind the last one',
    making: { version: '0.9.0' },
    risks: ['version-goes-back'],
    told: 'version changed from 1.0.0 to 0.9.0',
  },
];

describe.each(['drift', 'its own class'])('with a quorum for %s', (quorum) => {
  test.each(CHANGES)('$name asks for more approvals, in the check and at publish', async (change) => {
    const { making, by = AUTHOR_ID, owners, risks, told } = change;
    let stands = await standing(quorum === 'drift' ? quorum : risks[0]);
    if (owners !== undefined) {
      const approval = brought(AUTHOR_ID, 2);
      const handed = step([modified(RECORD, plugin(owners))], { approval });
      const { state } = await foldHistory(stands.state, [handed], { trust, at: NOW, previous: new Map() });
      stands = { ...stands, state };
    }
    const release = await make(making);
    const checked = await checks(stands, release, by);
    expect(checked).toMatchObject({ verdict: 'admissible', approvalsNeeded: 2, risks });
    expect(checked.told.join('\n')).toContain(told);
    expect(await publishes(stands, release, brought(by))).toBe('left-out: APPROVAL_MISSING');
    expect(await publishes(stands, release, brought(by, 2))).toBe('admitted');
  });
});

describe('a release made as the last one was', () => {
  test('needs what every change needs, from another tag, commit and run', async () => {
    const stands = await standing('drift');
    const claims = { ref: 'refs/tags/v1.2.4', sha: '2'.repeat(40), run_id: '3004' };
    const script = { ...SCRIPT, uri: SCRIPT.uri.replace('1'.repeat(40), '2'.repeat(40)) };
    const workflowRef = { workflow_ref: `${workflow('release.yml')}@refs/tags/v1.2.4` };
    const same = await make({ claims: { ...claims, ...workflowRef }, build: { ref: 'refs/tags/v2' }, script });
    expect(await checks(stands, same, AUTHOR_ID)).toEqual({
      verdict: 'admissible',
      approvalsNeeded: 1,
      risks: [],
      told: [],
    });
    expect(await publishes(stands, same, brought(AUTHOR_ID))).toBe('admitted');
  });

  test('is no drift of another class than the policy asks about', async () => {
    const stands = await standing('drift-builder');
    expect(await publishes(stands, await make(), brought(STRANGER_ID))).toBe('admitted');
  });
});
