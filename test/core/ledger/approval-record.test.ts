import { describe, expect, test } from 'vitest';
import type { ApprovalEvidence } from '../../../core/approval/approval-evidence.ts';
import { parseApprovalRecord } from '../../../core/documents/approval-record.ts';
import { digestOf } from '../../../core/digest.ts';
import { oneLine } from '../../../core/ledger/approval-record.ts';
import { foldHistory } from '../../../core/fold/fold-history.ts';
import { ledgerFindings, readLedger, type ReadEvidence } from '../../../core/ledger/read-ledger.ts';
import { finding, ok, refused } from '../../../core/finding.ts';
import type { RegistryState } from '../../../core/registry/registry-state.ts';
import { emptyState } from '../../../core/registry/registry-state.ts';
import type { Digest } from '../../../registry-schema/generated/types.ts';
import {
  acceptedState,
  added,
  AUTHOR_ID,
  CHANNEL,
  codesOf,
  GROUND,
  newPublisher,
  newRelease,
  PLUGIN,
  POLICY,
  PUSHED,
  record,
  RECORD,
  REGISTRY_ID,
  releaseStep,
  step,
  value,
  verdict,
} from '../../fixtures/registry.ts';

const publisher = newPublisher();
const accepted = acceptedState(publisher);
const HEAD = 'a'.repeat(40);
const OLDER = 'b'.repeat(40);

/** The approver saw an older commit with the same change; a stranger and a comment do not count. */
const EVIDENCE: ApprovalEvidence = {
  kind: 'pull-request',
  number: 5,
  head: HEAD,
  author: AUTHOR_ID,
  submitters: [AUTHOR_ID, 9, AUTHOR_ID],
  isAsProposed: true,
  reviews: [
    { id: 71, login: 'stranger', userId: 44, state: 'APPROVED', commit: HEAD },
    { id: 72, login: 'approver', userId: 11, state: 'APPROVED', commit: OLDER, sawTheChange: true },
    { id: 73, login: 'approver', userId: 11, state: 'COMMENTED', commit: HEAD },
  ],
  standings: new Map([[11, { kind: 'user', mayWrite: true, teams: new Set([8, 3]) }]]),
};

async function history(): Promise<Awaited<ReturnType<typeof foldHistory>>> {
  const first = step([added('policy.yml', POLICY)], { isFirst: true, approval: PUSHED });
  const enrolled = step([added(RECORD, record(publisher))], { base: first.commit });
  const nothing = step([added('README.md', 'read me')], { base: enrolled.commit });
  const release = releaseStep([await newRelease(publisher)], { approval: EVIDENCE, base: nothing.commit });
  return foldHistory(emptyState(REGISTRY_ID, CHANNEL), [first, enrolled, nothing, release], GROUND);
}

describe('an approval record', () => {
  test('is written for each step that brought something, and names the one before it', async () => {
    const { records, state } = await history();
    expect(records.map(({ record: { origin } }) => origin.kind)).toEqual(['root', 'pull-request', 'pull-request']);
    expect(records.map(({ record: { previous } }) => previous)).toEqual([
      undefined,
      records[0]?.digest,
      records[1]?.digest,
    ]);
    expect(state.lastRecord).toBe(records[2]?.digest);
    for (const { bytes, digest, record: written } of records) {
      expect(digestOf(bytes)).toBe(digest);
      expect(value(parseApprovalRecord(bytes)).value).toEqual(JSON.parse(JSON.stringify(written)));
    }
  });

  test('names exactly the reviews that counted, with the teams of then, and everybody who brought the change', async () => {
    const { records } = await history();
    expect(records[2]?.record).toMatchObject({
      base: expect.stringMatching(/^0+[1-9a-f]/),
      decided_at: '2026-03-01T12:00:00Z',
      origin: { number: 5, head: HEAD, author: AUTHOR_ID, submitters: [9, AUTHOR_ID], unnamed: [] },
      quorum: { approvals: 1, seats: [], outside_of: [] },
      rules: [],
      releases: [{ plugin_id: PLUGIN, version: '1.0.0', tier: 'vetted', softened: [], provenance: [] }],
    });
    expect(records[2]?.record.releases[0]?.changes[0]).toMatchObject({ risk: 'first-release' });
    expect(records[2]?.record.reviews).toEqual([
      {
        id: 11,
        login: 'approver',
        review_id: 72,
        pull_request: 5,
        commit: OLDER,
        saw_the_change: true,
        capacities: ['approver'],
        teams: [3, 8],
      },
    ]);
  });

  test('names the rules by which it was judged, not those that it brought', async () => {
    const { records, state } = await history();
    expect(records[0]?.record.judged_by).toEqual({});
    expect(records[1]?.record.judged_by).toEqual({ policy: state.policy?.digest });
    expect(records[1]?.record.rules).toMatchObject([{ path: RECORD, plugin: { plugin_id: PLUGIN, tier: 'vetted' } }]);
  });

  test('is named by the rows that its merge brought', async () => {
    const { records, state, events } = await history();
    const plugin = state.plugins.get(PLUGIN);
    expect(state.ruleRecords.get('policy.yml')).toBe(records[0]?.digest);
    expect(plugin?.record.approval_record).toBe(records[1]?.digest);
    expect(plugin?.releases.map(({ approval_record: named }) => named)).toEqual([records[2]?.digest]);
    expect(events).toMatchObject([{ row: { approval_record: records[2]?.digest } }]);
  });

  test('is not written for what nobody accepted', async () => {
    const changes = [step([added('CODEOWNERS', '* @example/other\n')], { approval: PUSHED })];
    expect((await foldHistory(await accepted, changes, GROUND)).records).toEqual([]);
  });

  test('is gone from the rules with the rule', async () => {
    const before = await accepted;
    const gone = step([{ path: 'CODEOWNERS', kind: 'deleted', mode: '000000', size: 0 }]);
    const { state, records } = await foldHistory(before, [gone], GROUND);
    expect(before.ruleRecords.has('CODEOWNERS')).toBe(true);
    expect(state.ruleRecords.has('CODEOWNERS')).toBe(false);
    expect(records[0]?.record.rules).toEqual([{ path: 'CODEOWNERS' }]);
  });

  test('holds text as one visible line, whatever it says', () => {
    expect(oneLine('')).toBe('-');
    expect(oneLine('a\u202Eb\nc')).toBe('a\\u{202e}b\\u{a}c');
    expect(oneLine('\u202E'.repeat(600)).length).toBeLessThanOrEqual(500);
  });
});

describe('the ledger', () => {
  const reading =
    (files: ReadonlyMap<Digest, Uint8Array>): ReadEvidence =>
    (digest) => {
      const bytes = files.get(digest);
      return Promise.resolve(
        bytes === undefined ? refused(finding('PUBLICATION_NOT_FOUND', 'it is not there')) : ok(bytes),
      );
    };

  async function written() {
    const folded = await history();
    return { ...folded, files: new Map(folded.records.map(({ digest, bytes }) => [digest, bytes])) };
  }

  test('is read from the newest back, and told oldest first', async () => {
    const { state, records, files } = await written();
    const ledger = value(await readLedger(state, reading(files)));
    expect(ledger.map(({ digest }) => digest)).toEqual(records.map(({ digest }) => digest));
    expect(ledgerFindings(state, ledger)).toEqual([]);
  });

  test('that lacks a record is broken, wherever it is', async () => {
    const { state, records, files } = await written();
    const [first] = records;
    if (first === undefined) throw new Error('three were written');
    files.delete(first.digest);
    expect(verdict(await readLedger(state, reading(files)))).toBe('LEDGER_BROKEN');
  });

  test('with a record whose content was changed is broken', async () => {
    const { state, records, files } = await written();
    for (const { digest, bytes } of records)
      files.set(digest, Buffer.from(Buffer.from(bytes).toString().replace('"number":5', '"number":6')));
    expect(verdict(await readLedger(state, reading(files)))).toBe('LEDGER_BROKEN');
  });

  test('of another registry is broken, and of text no ledger at all', async () => {
    const { state, files } = await written();
    expect(verdict(await readLedger({ ...state, registryId: 'other' }, reading(files)))).toBe('LEDGER_BROKEN');
    const text = Buffer.from('{}');
    const lastRecord = digestOf(text);
    expect(verdict(await readLedger({ ...state, lastRecord }, reading(new Map([[lastRecord, text]]))))).toBe(
      'RECORD_MEMBER_MISSING',
    );
  });

  test('is held against the rows that name it', async () => {
    const { state, records } = await written();
    const [first, second] = records;
    const swap = (change: (state: RegistryState) => RegistryState) => codesOf(ledgerFindings(change(state), records));
    const plugin = state.plugins.get(PLUGIN);
    if (first === undefined || second === undefined || plugin === undefined) throw new Error('they were made');
    const withPlugin = (changed: typeof plugin) => (before: RegistryState) => ({
      ...before,
      plugins: new Map([[PLUGIN, changed]]),
    });
    expect(swap((before) => before)).toBe('');
    const unknown = { ...state, ruleRecords: new Map([['policy.yml', digestOf(Buffer.from('no record'))]]) };
    expect(swap(() => unknown)).toBe('LEDGER_MISMATCH');
    const { approval_record: _none, ...unnamed } = plugin.record;
    expect(swap(withPlugin({ ...plugin, record: unnamed }))).toBe('');
    const rows = plugin.releases.map((row) => ({ ...row, approval_record: first.digest }));
    expect(swap(withPlugin({ ...plugin, releases: rows }))).toBe('LEDGER_MISMATCH');
    const moved = plugin.releases.map((row) => ({ ...row, source_commit: first.record.commit }));
    expect(swap(withPlugin({ ...plugin, releases: moved }))).toBe('LEDGER_MISMATCH');
    const named = { ...plugin.record, approval_record: first.digest };
    expect(swap(withPlugin({ ...plugin, record: named }))).toBe('LEDGER_MISMATCH');
    expect(swap((before) => ({ ...before, ruleRecords: new Map([['policy.yml', second.digest]]) }))).toBe(
      'LEDGER_MISMATCH',
    );
  });
});
