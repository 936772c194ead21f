import { codes } from './code-entry.ts';

/** Refusals and alarms of where publications go: stores, mirrors, and what is carried by hand. */
export const DISTRIBUTION_CODES = codes({
  PUBLICATION_STORE_UNCONDITIONAL: {
    reason:
      'The store writes in spite of If-Match or If-None-Match, or gives no strong ETag: two writers would overwrite each other.',
    hint: 'Use a store that has conditional writes, or one folder or branch that is published to and let this one be a mirror.',
  },
});
