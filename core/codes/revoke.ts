import { codes } from './code-entry.ts';

/** Refusals of a deny before it is published. */
export const REVOKE_CODES = codes({
  REVOKE_COVERS_NOTHING: {
    reason: 'The deny would cover nothing that is admitted: perhaps the name is misspelt.',
    hint: 'Mend the name or version; say --anyway to deny what is not admitted yet.',
  },
  REVOKE_RUN_FORBIDDEN: {
    reason: 'The workflow run is not one that may revoke: only runs of the default branch, by the events named, may.',
    hint: 'Start the revoke workflow on the default branch; without GitHub, use `portcullis revoke` with the keys.',
  },
  REVOKE_RUN_STALE: {
    reason:
      'The workflow run was started too long ago: run again, it would deny with the code and the reasons of then.',
    hint: 'Start a new run instead of an old one.',
  },
  REVOKE_NOT_ON_CALL: {
    reason: 'Who started the run, or ran it again, is not on call by the policy that was last published.',
    hint: 'Ask somebody on call; to add a person, change on_call in policy.yml, by number, and have it approved and published.',
  },
  REVOKE_SECOND_PERSON_MISSING: {
    reason: 'The deny concerns a larger share of what is admitted than the policy lets one person decide.',
    hint: 'Start the run in an environment that asks for reviewers and have another person on call let it in, or deny less.',
  },
});
