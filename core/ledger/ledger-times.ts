import { finding, type Finding } from '../finding.ts';
import { CLOCK_SKEW_MS, HOUR_IN_MS } from '../time.ts';
import type { WrittenRecord } from './approval-record.ts';

/** How far the clock of whoever committed may be ahead of that of publish. */
const COMMITTER_SKEW_MS = HOUR_IN_MS;

export interface LedgerClock {
  /** When a commit was made, by itself; undefined for one that is not there. */
  readonly commitTime: ReadonlyMap<string, Date>;
  /** When the head of the publication was issued; undefined where none can be verified. */
  readonly issued: Date | undefined;
}

/**
 * What is wrong with the times that a ledger says its decisions were made at. Keys, certificates, waivers and reviews of a tier
 * are judged by them: whoever could choose one would choose a day on which what they bring was in order. Each is not before
 * the merge that it is about, not before the decision before it, and not after the head was issued.
 */
export function ledgerTimeFindings(
  ledger: readonly WrittenRecord[],
  { commitTime, issued }: LedgerClock,
): readonly Finding[] {
  const findings: Finding[] = [];
  const wrong = (commit: string, why: string) =>
    findings.push(finding('LEDGER_TIME_IMPLAUSIBLE', `the record of ${commit} ${why}`));
  let before = Number.NEGATIVE_INFINITY;
  for (const { record } of ledger) {
    const at = Date.parse(record.decided_at);
    const committed = commitTime.get(record.commit)?.getTime();
    // A commit may say that it is of next year: what was stated since knows better.
    const isHonest = committed !== undefined && (issued === undefined || committed <= issued.getTime());
    if (isHonest && at < committed - COMMITTER_SKEW_MS)
      wrong(record.commit, `was decided ${record.decided_at}, before the commit was made`);
    if (at < before) wrong(record.commit, `was decided ${record.decided_at}, before the one before it`);
    if (issued !== undefined && at > issued.getTime() + CLOCK_SKEW_MS)
      wrong(record.commit, `was decided ${record.decided_at}, after the head was issued`);
    before = Math.max(before, at);
  }
  return findings;
}
