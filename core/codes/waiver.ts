import { codes } from './code-entry.ts';

/** Refusals of a waiver. */
export const WAIVER_CODES = codes({
  WAIVER_CODE_UNKNOWN: {
    reason: 'The waiver names a code that there is not.',
    hint: 'Use codes of docs/refusals.md.',
  },
  WAIVER_CODE_FORBIDDEN: {
    reason:
      'The waiver names a code that nobody may waive: signatures, digests, identities and revocations always count.',
    hint: 'Mend what the code says; only findings that policy decides can be waived.',
  },
  WAIVER_TOO_LONG: {
    reason: 'The waiver holds for more than 90 days, until more than 90 days from now, or ends before it begins.',
    hint: 'Shorten it; renew it by a new waiver when the time comes.',
  },
});
