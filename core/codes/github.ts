import { codes } from './code-entry.ts';

/** Refusals of a pull request or of a workflow run as such, whatever the change says. */
export const GITHUB_CODES = codes({
  PULL_BASE_FORBIDDEN: {
    reason: 'The pull request is not against the default branch.',
    hint: 'Change its base to the default branch: that is the only one whose changes are judged and published.',
  },
  PULL_NOT_OPEN: {
    reason: 'The pull request is closed.',
    hint: 'Reopen it, or propose the change again.',
  },
  PULL_HEAD_SHARED: {
    reason: 'Another open pull request has the same head commit, and what is said of one commit would hold for both.',
    hint: 'Close one of the two, or add a commit to one of them; where the job may write pull requests, the check itself closes those from forks once another passes.',
  },
  PULL_UNRELATED: {
    reason: 'The head of the pull request has no history in common with the default branch.',
    hint: 'Make the change on a branch that starts from the default branch.',
  },
  PULL_NOT_FOUND: {
    reason: 'No open pull request has the head that the run or the number speaks of.',
    hint: 'Nothing is lost if the head moved on or the pull request was closed, as the run of the newer head judges it; otherwise give the number of an open pull request.',
  },
  PULL_EVENT_UNFIT: {
    reason:
      'The event cannot start the check: it names no pull request, or runs the workflow file that the proposal itself brings.',
    hint: 'Run it on pull_request_target, on workflow_run of the review signal, on merge_group, or by hand with the number as pull-request.',
  },
  GITHUB_LIST_TOO_LONG: {
    reason: 'GitHub holds more of something than is read, and nothing is decided on a part of a list.',
    hint: 'Close what is open in excess; of reviews the newest count first, so have all whose word counts review again, or limit interactions to collaborators and propose it anew.',
  },
  GITHUB_UNREACHABLE: {
    reason: 'GitHub did not answer, answered with a fault of its own, or was cut off, several times in a row.',
    hint: 'Nothing was decided; run the job again when GitHub is well.',
  },
  GITHUB_QUOTA_USED_UP: {
    reason: 'The token may ask no more of GitHub for now.',
    hint: 'Nothing was decided; run the job again within the hour, and look for whatever else uses the same token.',
  },
  GITHUB_FORBIDDEN: {
    reason: 'The token is not taken, or may not do what was asked.',
    hint: 'Give the job the permissions that the action names for its token, and see that the token has not expired.',
  },
  GITHUB_NOT_FOUND: {
    reason: 'What was asked for is not there, or the token may not know that it is.',
    hint: 'Check the number or name given, and that the token covers the repository.',
  },
  GITHUB_REJECTED: {
    reason: 'GitHub refused a request for what it says.',
    hint: 'Read what GitHub says in the message; if the state changed meanwhile, run the job again.',
  },
  GITHUB_APP_KEY_UNUSABLE: {
    reason: 'The App that reads teams cannot speak: its id is no number, or its private key no RSA key in PEM.',
    hint: 'Store the number of the App and the whole file of its private key, in the environments of the check and of publish; without both, teams cannot be verified.',
  },
  GITHUB_APP_REFUSED: {
    reason:
      'GitHub does not take what the App that reads teams signed: id and key are not of one App, the key was deleted, or the clock is off.',
    hint: 'Make a new private key on the settings page of the App and store it beside its id; until then teams cannot be verified.',
  },
  GITHUB_APP_NOT_INSTALLED: {
    reason: 'The App that reads teams is not installed in the organization of the registry.',
    hint: 'An owner of the organization installs it, from the public page of the App; until then teams cannot be verified.',
  },
  GITHUB_APP_SUSPENDED: {
    reason: 'The App that reads teams is suspended in the organization of the registry.',
    hint: 'An owner of the organization ends the suspension, in the settings of its installed Apps; until then teams cannot be verified.',
  },
  GITHUB_APP_UNGRANTED: {
    reason: 'The App that reads teams has not been granted members read by the organization.',
    hint: 'Let the App ask for members read, and an owner of the organization accept it; until then teams cannot be verified.',
  },
  PUBLICATION_RUN_SUPERSEDED: {
    reason: 'The run belongs to a commit that is no longer the tip of the default branch.',
    hint: 'Nothing is lost: the run of the newer commit publishes everything up to it; to publish again, start a new run instead of an old one.',
  },
});
