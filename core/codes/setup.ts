import { codes } from './code-entry.ts';

/** What keeps `portcullis setup github` from making a registry. */
export const SETUP_CODES = codes({
  SETUP_WOULD_DISCLOSE: {
    reason:
      'The repository is private, and whoever signs by the public Sigstore writes its name and theirs into a public log, for ever.',
    hint: 'Choose the trust profile keys-only or private; `--disclose` says that the names may be known.',
  },
  SETUP_PLAN_TIER: {
    reason: "The organization's plan does not give this kind of repository what the step needs.",
    hint: 'Make the repository public, or change to a plan that has it for private ones, and run setup again: it goes on where it stopped.',
  },
  SETUP_REPOSITORY_IN_USE: {
    reason: 'The repository holds something on its main branch that is no registry.',
    hint: 'Name a repository that is empty or not there yet.',
  },
  SETUP_LOCAL_MISSING: {
    reason: 'What would be sent to GitHub was made by an earlier run and is not on this machine.',
    hint: 'Run setup where the folders of the first run are, or name them by `--folder`; a lost online key is replaced by the holders of the root keys.',
  },
});
