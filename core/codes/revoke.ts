import { codes } from './code-entry.ts';

/** Refusals of a deny before it is published. */
export const REVOKE_CODES = codes({
  REVOKE_COVERS_NOTHING: {
    reason: 'The deny would cover nothing that is admitted: perhaps the name is misspelt.',
    hint: 'Mend the name or version; say --anyway to deny what is not admitted yet.',
  },
});
