import { codes } from './code-entry.ts';

export const CODEOWNERS_CODES = codes({
  CODEOWNERS_MISSING: {
    reason: 'The default branch has no CODEOWNERS file.',
    hint: 'Add a CODEOWNERS file to the default branch; `portcullis init` writes one to start from.',
  },
  CODEOWNERS_TOO_LARGE: {
    reason: 'CODEOWNERS is larger than GitHub reads, so that nobody owns anything.',
    hint: 'Shorten the file to 3 MiB at most, with wildcards instead of single paths.',
  },
  CODEOWNERS_NOT_TEXT: {
    reason: 'CODEOWNERS is not text in UTF-8.',
    hint: 'Save the file as UTF-8.',
  },
  CODEOWNERS_PATTERN_INVALID: {
    reason: 'A line of CODEOWNERS has a pattern that GitHub skips, so that an earlier line silently decides.',
    hint: 'Mend the pattern: no negation, no ranges in brackets, no hash, no three stars in a row.',
  },
  CODEOWNERS_OWNER_INVALID: {
    reason: 'A line of CODEOWNERS names an owner that is none, and GitHub skips the line.',
    hint: 'Write owners as `@login`, `@organization/team` or an e-mail address, separated by blanks.',
  },
  OWNERS_UNLOCKED: {
    reason: 'CODEOWNERS names somebody whose number nobody wrote down; the name could become another account’s.',
    hint: 'Run `portcullis owners lock` and have platform security accept owners.lock.json.',
  },
  OWNERS_LOCK_MISMATCH: {
    reason: 'A name that CODEOWNERS uses belongs to another account or team than the one written down, or to none.',
    hint: 'Find out who holds the name now; then mend CODEOWNERS or run `portcullis owners lock`, and have platform security accept the change.',
  },
  OWNERS_PATH_UNOWNED: {
    reason: 'A path that decides what a platform loads has no owner in CODEOWNERS.',
    hint: 'Add a line for it with an owner at the end of CODEOWNERS.',
  },
  OWNERS_RULE_UNMATCHED: {
    reason: 'A line of CODEOWNERS covers no path of the repository.',
    hint: 'Mend the pattern, case included, or delete the line; `portcullis owners PATH` tells what decides on a path.',
  },
  OWNERS_RULE_SHADOWED: {
    reason: 'A line of CODEOWNERS decides on no path, because later lines cover everything that it covers.',
    hint: 'Move the line below those that shadow it, or delete it.',
  },
  OWNERS_NAME_UNKNOWN: {
    reason: 'CODEOWNERS names an account or team that GitHub does not know.',
    hint: 'Mend the name; whoever registers it first would become an owner.',
  },
  OWNERS_NAME_POWERLESS: {
    reason: 'CODEOWNERS names somebody who may not write to the repository, so that GitHub asks nobody for that line.',
    hint: 'Give the account or team write access, or name somebody who has it.',
  },
  OWNERS_TEAM_SECRET: {
    reason: 'CODEOWNERS names a secret team, and GitHub takes none for an owner.',
    hint: 'Make the team visible, or name another.',
  },
  OWNERS_ADDRESS_UNPROVEN: {
    reason: 'CODEOWNERS names an e-mail address, and GitHub tells nobody whose it is.',
    hint: 'Name the account by its login.',
  },
  OWNERS_UNREAD: {
    reason: 'GitHub does not let this token read what is asked about an owner: it cannot be verified.',
    hint: 'Use a token with metadata read of the repository and members read of the organization.',
  },
  CODEOWNERS_GITHUB_ERROR: {
    reason: 'GitHub has something against a line of CODEOWNERS on the default branch, and skips it.',
    hint: 'Mend the line as GitHub suggests; the settings page of the file shows the same.',
  },
  OWNERS_LOCK_NAME_REPEATED: {
    reason: 'A lock of owners gives one name two numbers.',
    hint: 'Keep one entry: names are not told apart by case.',
  },
});
