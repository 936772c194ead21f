import { codes } from './code-entry.ts';

/** Refusals and alarms of where publications go: stores, mirrors, and what is carried by hand. */
export const DISTRIBUTION_CODES = codes({
  PUBLICATION_STORE_UNCONDITIONAL: {
    reason:
      'The store writes in spite of If-Match or If-None-Match, or gives no strong ETag: two writers would overwrite each other.',
    hint: 'Use a store that has conditional writes, or one folder or branch that is published to and let this one be a mirror.',
  },
  TRANSFER_SIGNATURE_INVALID: {
    reason: 'The transfer is not signed by the transfer key that this side trusts.',
    hint: 'Check that --transfer-key is the public half of what it was exported with; if it is, do not use the file.',
  },
  TRANSFER_MALFORMED: {
    reason: 'The file is no transfer: it does not begin with transfer.json and its signature.',
    hint: 'Import what `portcullis export` wrote, whole and not repacked.',
  },
  TRANSFER_TRUNCATED: {
    reason: 'The transfer ends before everything that it lists.',
    hint: 'Copy it again and compare its size.',
  },
  TRANSFER_FILE_MISMATCH: {
    reason: 'A file of the transfer is not the one that its signed list names, or does not stand in its place.',
    hint: 'Do not use it, for it was changed after it was packed; export it again.',
  },
  TRANSFER_FILE_UNLISTED: {
    reason: 'The transfer holds more than its signed list names.',
    hint: 'Do not use it, for something was added after it was packed; export it again.',
  },
  TRANSFER_OLDER: {
    reason: 'The transfer is older than what was imported before, or does not follow from it.',
    hint: 'Import the newest one; where this side re-signs with a key of its own, give --own-timestamp, which makes timestamp and snapshot anew.',
  },
  MIRROR_FAILED: {
    reason: 'A mirror could not be read or written, so its hosts do not yet see what was published.',
    hint: 'Nothing is lost: the next publish, revoke or re-sign brings it up to date, and so does `portcullis mirror` now.',
  },
  MIRROR_AHEAD: {
    reason: 'The mirror holds a genuine publication that is newer than what would be copied to it.',
    hint: 'Somebody published there while the other was out of reach; run publish, revoke or re-sign with that mirror named, for they take it over first.',
  },
  MIRROR_DIVERGED: {
    reason: 'The mirror and the publication were each written to from the same state, and neither contains the other.',
    hint: 'Publish the denies of both again into the primary (revoke), until its versions are above those of the mirror; then `portcullis mirror`.',
  },
});
