import { codes } from './code-entry.ts';

/** Refusals for want of an approval that counts. */
export const APPROVAL_CODES = codes({
  APPROVAL_MISSING: {
    reason: 'The change lacks an approval that counts.',
    hint: 'Ask one of the approvers named to review the head of the pull request.',
  },
  APPROVAL_NOT_COUNTED: {
    reason: 'A review was given, but does not count.',
    hint: 'The reason is in the message; a review counts if a named approver who did not open the pull request approves its head.',
  },
  APPROVAL_NO_PULL_REQUEST: {
    reason: 'The change reached the protected branch without a pull request.',
    hint: 'Revert it and propose it by pull request.',
  },
  APPROVAL_CHANGE_DIFFERS: {
    reason: 'What was merged is not what the pull request showed.',
    hint: 'Revert the merge and propose the change again; resolve conflicts on the branch of the pull request, where they are reviewed.',
  },
  APPROVAL_RULES_UNACCEPTED: {
    reason:
      'The rules on the branch hold a change that nobody accepted; nothing is admitted until it is accepted or undone.',
    hint: 'Revert the change named, or have it reviewed in a pull request that touches the same path.',
  },
  APPROVAL_SEAT_EMPTY: {
    reason: 'A seat that policy asks for at this risk is not filled.',
    hint: 'Ask one of those named to review; one person fills one seat.',
  },
  APPROVAL_OWNER_MISSING: {
    reason: 'No owner of a changed path has approved.',
    hint: 'Ask one of the owners named to review; `portcullis owners PATH` tells who owns a path.',
  },
  APPROVAL_OBJECTION: {
    reason: 'Somebody whose word counts asks for changes.',
    hint: 'Settle it with them: they approve, or an administrator dismisses the review.',
  },
  APPROVAL_PATH_UNOWNED: {
    reason: 'A changed path has no owner in CODEOWNERS, so that nobody could approve its change.',
    hint: 'Have platform security give the path an owner in CODEOWNERS first.',
  },
  APPROVAL_INSIDERS_ONLY: {
    reason: 'The plugin’s tier asks for somebody from outside, and none whom policy names approved it.',
    hint: 'Ask somebody whom policy.yml names as approver or for a seat, and who owns no part of the plugin’s folder, touched or not.',
  },
});
