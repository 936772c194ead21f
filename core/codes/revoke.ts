import { codes } from './code-entry.ts';

/** Refusals of a deny before it is published. */
export const REVOKE_CODES = codes({
  REVOCATION_SCOPE_UNREADABLE: {
    reason: 'The deny names versions or a package in no way that could be read: it would deny nothing, or everything.',
    hint: 'Write a PEP 440 specifier such as >=1.0,<2.0 or an npm range such as ^1.2, and a package URL without version.',
  },
  RELEASE_PUBLISHER_DENIED: {
    reason: 'Who signed the release is denied: nothing that they publish is admitted.',
    hint: 'Release under another identity, enrolled after the compromise was dealt with.',
  },
  RELEASE_COMPONENT_DENIED: {
    reason: 'The SBOM of the release lists a component that is denied.',
    hint: 'Release with a version of the component that is not denied.',
  },
  PUBLICATION_DENIES_INCOMPLETE: {
    reason: 'A part of the list of denies is missing, or is not the one that was signed: what it denied could load.',
    hint: 'Fetch the publication again or from another mirror; nothing loads before every segment is there.',
  },
  REINSTATEMENT_ENDS_REVOCATION: {
    reason: 'The reinstatement names a revocation, and what is revoked stays so for ever.',
    hint: 'Release a new version; quarantine instead of revoking what may come back.',
  },
  REINSTATEMENT_ENDS_NOTHING: {
    reason: 'The reinstatement names no quarantine that stands.',
    hint: 'Draft it with `portcullis reinstate`, which writes the digest of the entry, once the quarantine is published.',
  },
  REINSTATEMENT_QUORUM_UNSET: {
    reason: 'The policy does not say who must agree that a quarantine ends.',
    hint: 'Add a rule to the quorum of policy.yml, such as { risk: reinstate, seats: { security: 2 } }.',
  },
  DENY_STATEMENT_TOO_LARGE: {
    reason: 'The signed deny is larger than any that is written.',
    hint: 'Take the file that `portcullis revoke --statement` wrote, as it is.',
  },
  DENY_STATEMENT_UNSIGNED: {
    reason: 'No key that may deny has signed the deny.',
    hint: 'Sign it with the key of the revocations role that the publication names now.',
  },
  DENY_STATEMENT_ENDED: {
    reason: 'The signed deny is of a quarantine that a quorum has ended since.',
    hint: 'Nothing needs to be done; to quarantine again, issue a new entry.',
  },
  REVOKE_EVIDENCE_UNREADABLE: {
    reason: 'The evidence of some admitted releases cannot be read, so that nobody can tell whether they are covered.',
    hint: 'Restore the evidence, or say --anyway to deny what can be told, and the others by plugin.',
  },
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
  REVOKE_RECORD_UNAPPROVED: {
    reason:
      'A deny reached the branch without the approvals of its merge, and is not what one person on call may deny.',
    hint: 'Find out who pushed it; if it is right, deny it by the revoke workflow, or revert it and propose it by pull request.',
  },
  REVOKE_SECOND_PERSON_MISSING: {
    reason: 'The deny concerns a larger share of what is admitted than the policy lets one person decide.',
    hint: 'Start the run in an environment that asks for reviewers and have another person on call let it in, or deny less.',
  },
});
