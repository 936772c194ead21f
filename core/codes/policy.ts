import { codes } from './code-entry.ts';

/** Refusals of the platform's own rules. */
export const POLICY_CODES = codes({
  POLICY_MISSING: {
    reason: 'The registry has no policy.',
    hint: 'Add policy.yml at the root of the registry; `portcullis init` writes one to start from.',
  },
  POLICY_NAME_UNKNOWN: {
    reason: 'The policy uses a name that it does not list.',
    hint: 'Add the name to the list, or mend its spelling.',
  },
  POLICY_NAME_REPEATED: {
    reason: 'The policy gives one name to two things.',
    hint: 'Give each its own name.',
  },
  POLICY_NOBODY_APPROVES: {
    reason: 'Approvals come from reviews, and the policy names nobody whose review counts.',
    hint: 'Name approvers or seats by their numeric ids, or set code_owners.',
  },
});
