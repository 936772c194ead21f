import { codes } from './code-entry.ts';

/** Refusals and alarms of where publications go: stores, mirrors, and what is carried by hand. */
export const DISTRIBUTION_CODES = codes({
  PUBLICATION_STORE_UNCONDITIONAL: {
    reason:
      'The store writes in spite of If-Match or If-None-Match, or gives no strong ETag: two writers would overwrite each other.',
    hint: 'Use a store that has conditional writes, or one folder or branch that is published to and let this one be a mirror.',
  },
  MIRROR_FAILED: {
    reason:
      'A mirror could not be read or written. What was published stands, and hosts of that mirror do not see it yet.',
    hint: 'Nothing is lost: the next publish, revoke or re-sign brings it up to date, and so does `portcullis mirror` now.',
  },
  MIRROR_AHEAD: {
    reason: 'The mirror holds a genuine publication that is newer than what would be copied to it.',
    hint: 'Somebody published there while the other was out of reach. Run publish, revoke or re-sign with that mirror named: they take it over first.',
  },
  MIRROR_DIVERGED: {
    reason: 'The mirror and the publication were each written to from the same state, and neither contains the other.',
    hint: 'Publish the denies of both again into the primary (revoke), until its versions are above those of the mirror; then `portcullis mirror`.',
  },
});
