import { codes } from './code-entry.ts';

/** Refusals on the way of a plugin into the registry, before anything is proposed. */
export const ENROL_CODES = codes({
  ENROL_NAME_SIMILAR: {
    reason: 'The name looks like that of a plugin that is enrolled already.',
    hint: 'Choose a name that nobody takes for another; `--allow-similar` says that the likeness is meant.',
  },
  ENROL_RECORD_DIFFERS: {
    reason: 'The registry has a record under this name that says something else.',
    hint: 'Choose another name, or edit the record and propose the change.',
  },
  ENROL_OWNERS_SHADOWED: {
    reason: 'With the new line, CODEOWNERS would still give a path to somebody else than is meant.',
    hint: 'Move or narrow the line named; `portcullis owners PATH` tells which line decides on a path.',
  },
  ENROL_SIGNER_UNCLEAR: {
    reason:
      'It cannot be told from the plugin’s workflow file which workflow will sign: one that is called is not pinned to a commit, or several ask for the identity.',
    hint: 'Pin what is called to a commit and let one job ask for `id-token: write`; or name the signer by `--workflow OWNER/REPO/.github/workflows/FILE@COMMIT`.',
  },
  ENROL_REPOSITORY_UNKNOWN: {
    reason: 'GitHub knows no such repository, or does not let the token see it.',
    hint: 'Check the name; a private repository needs a token that may read its metadata.',
  },
});
