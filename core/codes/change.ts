import { codes } from './code-entry.ts';

/** Refusals of a change to the registry as such, whatever it says. */
export const CHANGE_CODES = codes({
  CHANGE_NO_REGISTRY: {
    reason: 'The branch holds no registry.',
    hint: 'Run in a checkout of a registry that `portcullis init` began, and name its protected branch.',
  },
  CHANGE_TOO_LARGE: {
    reason: 'The change is larger than what is read.',
    hint: 'Split the change; the bound is given in the message.',
  },
  CHANGE_MODE_FORBIDDEN: {
    reason: 'The change holds something other than a plain file: a link, a submodule or an executable.',
    hint: 'Commit the content itself with mode 100644.',
  },
  CHANGE_NAME_COLLISION: {
    reason: 'Two names in the change are one name to some file systems and readers.',
    hint: 'Rename one of the two.',
  },
  CHANGE_NAME_FORBIDDEN: {
    reason: 'The change holds a file name that some file systems or readers take for another.',
    hint: 'Use letters, digits, dot, underscore, hyphen, plus and at; no trailing dot, no device name.',
  },
  CHANGE_GIT_RULES: {
    reason: 'The change brings .gitattributes or .gitmodules, which alter what reviewers are shown.',
    hint: 'Leave the file out; a registry needs neither.',
  },
  CHANGE_PATH_UNKNOWN: {
    reason: 'The change touches a path that has no place in a registry.',
    hint: 'Keep to plugins/<id>/plugin.json, plugins/<id>/releases/<version>/, revocations/<id>.json, reinstatements/<id>.json, the rules and the documentation.',
  },
  CHANGE_RELEASE_IMMUTABLE: {
    reason: 'The change touches a release that was merged before.',
    hint: 'Publish a new version; a merged release is never changed.',
  },
  CHANGE_RECORD_DELETED: {
    reason: 'The change deletes a plugin record.',
    hint: 'Set its status to "retired" instead.',
  },
  CHANGE_REVOCATION_IMMUTABLE: {
    reason: 'The change edits or deletes a revocation; revocations are append-only.',
    hint: 'Leave the entry as it is.',
  },
  CHANGE_REINSTATEMENT_IMMUTABLE: {
    reason: 'The change edits or deletes a reinstatement; reinstatements are append-only.',
    hint: 'Leave the entry as it is; to deny again, revoke or quarantine anew.',
  },
  CHANGE_MIXED: {
    reason:
      'The change brings a release together with a change to the rules or to a record that releases are judged by.',
    hint: 'Propose the two separately: a release is judged by what was accepted before it.',
  },
  CHANGE_EMPTY: {
    reason: 'The change does nothing that a registry would record.',
    hint: 'Commit the change first; if it is committed, it was merged before.',
  },
});
