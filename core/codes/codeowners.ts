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
  OWNERS_LOCK_NAME_REPEATED: {
    reason: 'A lock of owners gives one name two numbers.',
    hint: 'Keep one entry: names are not told apart by case.',
  },
});
