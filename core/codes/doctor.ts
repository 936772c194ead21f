import { codes } from './code-entry.ts';

/** What `portcullis doctor` finds wrong with how a registry is set up on GitHub. */
export const DOCTOR_CODES = codes({
  DOCTOR_UNVERIFIED: {
    reason: 'Something that the safety of the registry rests on cannot be read with this token: it cannot be verified.',
    hint: 'Run doctor with a token of an administrator, or of an App with the permission that the message names.',
  },
  DOCTOR_BRANCH_UNPROTECTED: {
    reason: 'Whoever may write can push to the default branch past every review.',
    hint: 'Require pull requests on the default branch by a ruleset; `portcullis doctor --fix` makes one.',
  },
  DOCTOR_RULE_BYPASS: {
    reason:
      'Somebody may leave the rules of the default branch aside; publish leaves out what they merge, and says so.',
    hint: 'Take them from the bypass list, or add a ruleset without one; `portcullis doctor --fix` does the latter.',
  },
  DOCTOR_APPROVALS_OPTIONAL: {
    reason: 'A pull request can be merged that nobody approved.',
    hint: 'Require at least one approval; `portcullis doctor --fix` does.',
  },
  DOCTOR_STALE_REVIEWS_KEPT: {
    reason: 'An approval outlives a push, so that what is merged is not what was approved.',
    hint: 'Dismiss approvals when new commits are pushed; `portcullis doctor --fix` does.',
  },
  DOCTOR_LAST_PUSH_UNREVIEWED: {
    reason: 'Whoever pushed last to a pull request can approve it.',
    hint: 'Require approval of the most recent push by somebody else; `portcullis doctor --fix` does.',
  },
  DOCTOR_CODE_OWNERS_OPTIONAL: {
    reason: 'A pull request can be merged without those whom CODEOWNERS names.',
    hint: 'Require review from code owners; `portcullis doctor --fix` does.',
  },
  DOCTOR_CHECK_OPTIONAL: {
    reason: 'A pull request can be merged that the check refused, or that it never saw.',
    hint: 'Require the check; `portcullis doctor --fix` does.',
  },
  DOCTOR_CHECK_UNPINNED: {
    reason: 'Any App, and any workflow, can report the required check as passed, because it is not pinned to an App.',
    hint: 'Pin the check to the App that reports it; `portcullis doctor --fix` pins it to GitHub Actions, with `--app ID` to that App.',
  },
  DOCTOR_CHECK_APP_WRONG: {
    reason:
      'The required check is pinned to an App that does not report it here: whoever holds that App says what may be merged.',
    hint: 'Pin it to GitHub Actions, in whose name the shipped workflows report it; where an App of your own does, name that by `--app ID`.',
  },
  DOCTOR_CHECK_BORROWED: {
    reason:
      'Another workflow of the default branch can state the required check: all workflows are one App, and the check is pinned to that.',
    hint: 'Give the job another name and no `checks: write`, or report the check by an App of your own and pin it to that.',
  },
  DOCTOR_HISTORY_REWRITABLE: {
    reason:
      'The default branch can be deleted or pushed to by force, and publish reads what is accepted from its history.',
    hint: 'Block force pushes and deletion; `portcullis doctor --fix` does.',
  },
  DOCTOR_OWNERS_MISSING: {
    reason: 'The default branch has no CODEOWNERS, so that nobody is asked about anything.',
    hint: 'Add a CODEOWNERS file; `portcullis owners lint` tells what it must cover.',
  },
  DOCTOR_ACTION_UNPINNED: {
    reason: 'A workflow runs whatever a tag or branch of somebody else means that day.',
    hint: 'Write the 40 hexadecimal digits of the commit after the @, and the version in a comment.',
  },
  DOCTOR_ACTION_IMPOSTOR: {
    reason:
      'A workflow is pinned to a commit that is on no branch or tag of the repository named: GitHub also finds those of strangers’ forks.',
    hint: 'Pin the action to the commit of a release of its own repository.',
  },
  DOCTOR_ACTION_MISSING: {
    reason: 'A workflow is pinned to a commit that the repository named does not have.',
    hint: 'Pin the action to the commit of a release of its own repository.',
  },
  DOCTOR_HEAD_EXECUTED: {
    reason: 'A workflow with the rights of the default branch checks out what a stranger proposes.',
    hint: 'Read the pull request as data; run what it brings under `pull_request` alone, without secrets.',
  },
  DOCTOR_EXPRESSION_IN_RUN: {
    reason: 'An expression is put into a script before it runs: who writes the value writes the script.',
    hint: 'Give the value by `env:` and read the variable in the script.',
  },
  DOCTOR_PERMISSIONS_OPEN: {
    reason: 'A workflow says nothing of its token, whose rights are then whatever the repository’s settings say.',
    hint: 'Put `permissions: {}` at the top and give each job what it needs.',
  },
  DOCTOR_PERMISSIONS_WIDE: {
    reason: 'A workflow gives write access to jobs that do not need it.',
    hint: 'Put `permissions: {}` at the top and grant each job single permissions.',
  },
  DOCTOR_TOKEN_WIDE: {
    reason: 'A workflow that does not say otherwise gets a token that writes.',
    hint: 'Make the default of workflow tokens read-only; `portcullis doctor --fix` does.',
  },
  DOCTOR_TOKEN_APPROVES: {
    reason: 'Workflows may approve pull requests.',
    hint: 'Forbid workflows to approve; `portcullis doctor --fix` does.',
  },
  DOCTOR_ENVIRONMENT_OPEN: {
    reason: 'A branch that anybody with write access can make may use an environment that holds secrets.',
    hint: 'Restrict the environment to the default branch, by name.',
  },
  DOCTOR_ENVIRONMENT_UNREVIEWED: {
    reason: 'Whoever may start a workflow by hand uses the secrets of an environment alone.',
    hint: 'Give the environment required reviewers, or delete it if nothing uses it; that of the revoke action needs none, because it obeys those alone who are on call.',
  },
  DOCTOR_SECRET_SHARED: {
    reason:
      'A secret with the name of an online key or of a registry’s token lies in the repository or the organization, where a workflow file on any branch reads it.',
    hint: 'Delete it there and store it in the environment of the job that needs it; take it for stolen, and make a new one.',
  },
  DOCTOR_SCHEDULE_STOPPED: {
    reason: 'GitHub no longer runs a scheduled workflow, and what it renews runs out.',
    hint: 'Enable the workflow on the page of its runs.',
  },
  DOCTOR_SCHEDULE_STOPPING: {
    reason: 'GitHub stops the schedules of a public repository after 60 days without activity.',
    hint: 'Push a commit, or let a workflow do so.',
  },
  DOCTOR_REVOKE_QUEUED: {
    reason: 'A revocation waits for, or is cancelled by, another workflow of the same concurrency group.',
    hint: 'Give the revoke workflow a concurrency group of its own.',
  },
  DOCTOR_PUBLICATION_EXPIRING: {
    reason: 'A role of the publication expires soon, and no host loads anything from then on.',
    hint: 'See why the re-signing does not run; `portcullis publish` renews all but the root, which its holders sign anew.',
  },
  DOCTOR_KEY_EXPIRING: {
    reason: 'The last key that may sign for a plugin expires soon, and no release of it is admitted from then on.',
    hint: 'Enrol the next key in the plugin’s record by pull request.',
  },
});
