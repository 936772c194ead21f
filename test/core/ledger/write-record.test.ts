import { expect, test } from 'vitest';
import { admissionGround } from '../../../core/admission/admission-ground.ts';
import { decideRelease, type AdmissibleRelease } from '../../../core/admission/decide-release.ts';
import type { ReleaseReview } from '../../../core/admission/review-release.ts';
import type { ApprovalEvidence } from '../../../core/approval/approval-evidence.ts';
import type { Approval } from '../../../core/approval/decide-approval.ts';
import { NO_QUORUM } from '../../../core/approval/quorum.ts';
import { parseApprovalRecord } from '../../../core/documents/approval-record.ts';
import { digestOf } from '../../../core/digest.ts';
import type { VerifiedProvenance } from '../../../core/evidence/provenance.ts';
import { finding } from '../../../core/finding.ts';
import { writeRecord, type Decided, type WrittenRecord } from '../../../core/ledger/approval-record.ts';
import { evidenceOf } from '../../../core/ledger/ledger-evidence.ts';
import { driftChange } from '../../../core/release/drift.ts';
import {
  acceptedState,
  APPROVER,
  AUTHOR_ID,
  GROUND,
  newPublisher,
  newRelease,
  NOW,
  PLUGIN,
  PUSHED,
  value,
} from '../../fixtures/registry.ts';

const publisher = newPublisher();
const accepted = acceptedState(publisher);
const HEAD = 'a'.repeat(40);

const OF_NOBODY_KNOWN: ApprovalEvidence = {
  kind: 'pull-request',
  number: 5,
  head: HEAD,
  submitters: 'unknown',
  unnamed: ['the pusher of\nthe branch'],
  isAsProposed: true,
  reviews: [],
  standings: new Map(),
};

const APPROVAL: Approval = { id: 11, login: APPROVER, review_id: 72, pull_request: 5, commit: HEAD };

/** Written, and read back: what cannot be read again is no evidence. */
async function recordOf(change: Partial<Decided> = {}): Promise<WrittenRecord['record']> {
  const { bytes } = writeRecord({
    commit: 'c'.repeat(40),
    base: 'b'.repeat(40),
    isFirst: false,
    evidence: OF_NOBODY_KNOWN,
    at: NOW,
    before: await accepted,
    approvals: [APPROVAL],
    quorum: NO_QUORUM,
    rules: [],
    releases: [],
    ...change,
  });
  return value(parseApprovalRecord(bytes)).value;
}

function provenance(file: string, attestation: AdmissibleRelease['statement']): VerifiedProvenance {
  return {
    file,
    builder: 'ci/example',
    builderId: 'https://ci.example.com',
    buildType: 'https://ci.example.com/build',
    sourceRepository: undefined,
    buildScript: { path: undefined, ref: undefined, commit: undefined },
    attestation,
  };
}

async function admissible(change: Partial<ReleaseReview>): Promise<AdmissibleRelease> {
  const { version, folder, files, evidence } = await newRelease(publisher);
  const ground = admissionGround(await accepted, GROUND);
  const decision = await decideRelease({ pluginId: PLUGIN, version, folder, files }, evidence, ground);
  if (decision.kind === 'refused') throw new Error('everything is right with it');
  return { ...decision.release, review: { ...decision.release.review, ...change } };
}

test('a record says that nobody knows who wrote the commits, beside those whom nobody could name', async () => {
  const { origin } = await recordOf();
  expect(origin).toEqual({
    kind: 'pull-request',
    number: 5,
    head: HEAD,
    submitters: [],
    unnamed: ['the pusher of\\u{a}the branch', 'who wrote its commits'],
  });
});

test('what a record says of an author is read back, and of none as none', async () => {
  const unknown = evidenceOf(await recordOf());
  expect(unknown).toMatchObject({
    kind: 'pull-request',
    submitters: [],
    unnamed: [expect.anything(), expect.anything()],
  });
  expect(Object.keys(unknown)).not.toContain('author');
  const known = await recordOf({ evidence: { ...OF_NOBODY_KNOWN, author: AUTHOR_ID, submitters: [AUTHOR_ID] } });
  expect(evidenceOf(known)).toMatchObject({ author: AUTHOR_ID, submitters: [AUTHOR_ID] });
});

test('a reviewer of whose teams nothing is known is recorded in none, and with every capacity once', async () => {
  const twice = [
    { ...APPROVAL, capacities: ['security'] },
    { ...APPROVAL, capacities: ['security', 'legal'] },
  ];
  const { reviews } = await recordOf({ approvals: twice });
  expect(reviews).toMatchObject([{ id: 11, saw_the_change: true, capacities: ['security', 'legal'], teams: [] }]);
});

test('a quorum is recorded sorted, in whatever order it was put together', async () => {
  const seats = ['security', 'legal', 'privacy'].map((seat, index) => [seat, index + 1] as const);
  const written = async (order: readonly (readonly [string, number])[], folders: readonly string[]) =>
    (await recordOf({ quorum: { approvals: 3, seats: new Map(order), outsideOf: new Set(folders) } })).quorum;
  const first = await written(seats, ['plugins/b/', 'plugins/a/']);
  expect(first).toEqual({
    approvals: 3,
    seats: [
      { seat: 'legal', count: 2 },
      { seat: 'privacy', count: 3 },
      { seat: 'security', count: 1 },
    ],
    outside_of: ['plugins/a/', 'plugins/b/'],
  });
  expect(await written(seats.toReversed(), ['plugins/a/', 'plugins/b/'])).toEqual(first);
});

test('a release is recorded with its drift, what policy let pass and why, and each builder once', async () => {
  const { statement } = await admissible({});
  const release = await admissible({
    drift: [driftChange('signer', undefined, 'key\nof another')],
    softened: [
      { finding: finding('SBOM_ROOT_MISMATCH', 'one\nline'), by: { kind: 'enforcement', level: 'warn' } },
      {
        finding: finding('SBOM_ROOT_MISMATCH', ''),
        by: { kind: 'waiver', id: 'w-1', expires: '2026-04-01T00:00:00Z' },
      },
    ],
    provenance: [provenance('one', statement), provenance('other', statement)],
  });
  const { releases } = await recordOf({ releases: [release] });
  expect(releases).toMatchObject([
    {
      plugin_id: PLUGIN,
      drift: [
        {
          risk: 'drift-signer',
          text: expect.stringMatching(/^signer changed from \(not stated\) to key\\u\{a\}of another/),
        },
      ],
      softened: [
        { text: 'one\\u{a}line', by: { kind: 'enforcement', level: 'warn' } },
        { text: '-', by: { kind: 'waiver', id: 'w-1', expires: '2026-04-01T00:00:00Z' } },
      ],
      provenance: ['ci/example'],
    },
  ]);
});

test('a record names the CODEOWNERS that GitHub reads, and the lock of its owners', async () => {
  const [read, unread, lock] = ['read', 'unread', 'lock'].map((text) => digestOf(Buffer.from(text)));
  if (read === undefined || unread === undefined || lock === undefined) throw new Error('they were made');
  const rules = new Map([
    ['docs/CODEOWNERS', unread],
    ['.github/CODEOWNERS', read],
    ['owners.lock.json', lock],
  ]);
  const before = { ...(await accepted), rules };
  const policy = before.policy?.digest;
  expect((await recordOf({ before })).judged_by).toEqual({ policy, codeowners: read, owners_lock: lock });
  expect((await recordOf({ before: { ...before, rules: new Map() } })).judged_by).toEqual({ policy });
});

test('without a record, or by one of a push, nothing but a push is read', async () => {
  const pushed = await recordOf({ evidence: PUSHED });
  expect(pushed).toMatchObject({ origin: { kind: 'push' }, reviews: [] });
  expect([evidenceOf(pushed), evidenceOf(undefined)]).toEqual([{ kind: 'push' }, { kind: 'push' }]);
});
