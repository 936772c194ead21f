import { codes } from './code-entry.ts';

/** What is wrong with the approval records of a publication, or with what a rebuild makes of them. */
export const LEDGER_CODES = codes({
  LEDGER_BROKEN: {
    reason: 'An approval record that the publication names cannot be had, or is not what was named.',
    hint: 'Restore the file from a mirror: it lies under its own digest, so that any copy will do.',
  },
  LEDGER_MISMATCH: {
    reason: 'A row of the publication and the approval record that it names disagree.',
    hint: 'Rebuild the publication; one of the two was not written by publish.',
  },
  LEDGER_TIME_IMPLAUSIBLE: {
    reason: 'An approval record says that it was decided at a time when it cannot have been.',
    hint: 'Believe no key, waiver or review of that day: somebody wrote the record by hand, or the clock of publish was wrong.',
  },
  LEDGER_VSA_MISMATCH: {
    reason: 'The verification summary of a release does not say what the release was admitted for.',
    hint: 'Rebuild the publication; believe the row, which key A signed, and not the summary.',
  },
  REBUILD_COMMIT_UNKNOWN: {
    reason: 'The ledger has a record of a commit that the protected branch never had, or has in another order.',
    hint: 'Restore the branch from a clone that has it; if nobody has, somebody wrote records by hand.',
  },
  REBUILD_RECORD_DIFFERS: {
    reason: 'Judging a merge again, by what its approval record says, gives another record.',
    hint: 'The findings beside it say why; the publication holds a decision that its own rules do not support.',
  },
  REBUILD_RECORD_MISSING: {
    reason: 'A commit brought something that is accepted, and no approval record says so.',
    hint: 'A publication of before there were such records cannot be rebuilt; otherwise a record was taken out.',
  },
  REBUILD_TARGET_DIFFERS: {
    reason: 'A file of the publication is not what the history of the registry gives.',
    hint: 'Compare the two; whoever signed the file signed something that nobody approved.',
  },
  REBUILD_DENY_UNKNOWN: {
    reason: 'The list of denies in registry.json names an entry that revocations.json does not have.',
    hint: 'Publish merged revocations with `portcullis revoke --merged`, then publish again.',
  },
});
