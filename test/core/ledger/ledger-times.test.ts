import { expect, test } from 'vitest';
import { ledgerTimeFindings } from '../../../core/ledger/ledger-times.ts';
import type { WrittenRecord } from '../../../core/ledger/approval-record.ts';
import { writeRecord } from '../../../core/ledger/approval-record.ts';
import { NO_QUORUM } from '../../../core/approval/quorum.ts';
import { emptyState } from '../../../core/registry/registry-state.ts';
import { CHANNEL, REGISTRY_ID } from '../../fixtures/registry.ts';

const at = (time: string) => new Date(`2026-03-01T${time}:00Z`);
const COMMITS = ['a', 'b', 'c'].map((letter) => letter.repeat(40));

/** A ledger of as many records as there are times. */
function ledger(...times: string[]): readonly WrittenRecord[] {
  return times.map((time, index) =>
    writeRecord({
      commit: COMMITS[index] ?? '',
      base: undefined,
      isFirst: false,
      evidence: { kind: 'push' },
      at: at(time),
      before: emptyState(REGISTRY_ID, CHANNEL),
      approvals: [],
      quorum: NO_QUORUM,
      rules: [],
      releases: [],
    }),
  );
}

function told(times: readonly string[], commits: readonly string[], issued = '18:00') {
  const commitTime = new Map(commits.map((time, index) => [COMMITS[index] ?? '', at(time)]));
  const clock = { commitTime, issued: issued === 'no head' ? undefined : at(issued) };
  return ledgerTimeFindings(ledger(...times), clock).map(({ code, message }) => {
    expect(code).toBe('LEDGER_TIME_IMPLAUSIBLE');
    return message.replace(
      /^the record of (.).*(before the commit was made|before the one before it|after the head was issued)$/,
      '$1 $2',
    );
  });
}

test('decisions after their merges, in their order and before the head are in order', () => {
  expect(told(['10:00', '10:00', '12:00'], ['09:00', '10:00', '11:59'])).toEqual([]);
  expect(told(['10:00'], ['10:59'])).toEqual([]);
  expect(told(['18:04'], ['10:00'])).toEqual([]);
  expect(told([], [])).toEqual([]);
});

test.each([
  ['before its merge', ['10:00'], ['11:01'], 'a before the commit was made'],
  ['before the one before it', ['12:00', '11:59'], ['09:00', '09:00'], 'b before the one before it'],
  ['after the head', ['18:06'], ['10:00'], 'a after the head was issued'],
])('one %s is told', (_, times, commits, said) => {
  expect(told(times, commits)).toEqual([said]);
});

test('what a later one hides is found: each is compared with the latest before it', () => {
  expect(told(['12:00', '10:00', '11:00'], ['09:00', '09:00', '09:00'])).toEqual([
    'b before the one before it',
    'c before the one before it',
  ]);
});

test('a commit that says to be of a time to come bounds nothing, and without a head only the rest is told', () => {
  expect(told(['10:00'], ['18:01'])).toEqual([]);
  expect(told(['10:00'], ['18:01'], 'no head')).toEqual(['a before the commit was made']);
  expect(told(['23:00'], ['10:00'], 'no head')).toEqual([]);
});
