import { codes } from './code-entry.ts';

/** Refusals of an embedded lock of dependencies. */
export const LOCK_CODES = codes({
  LOCK_MISSING: {
    reason: 'The record of the plugin says that its dependencies are locked, and the artifact embeds no lock.',
    hint: 'Embed requirements.txt with hashes (Python) or npm-shrinkwrap.json (npm).',
  },
  LOCK_SYNTAX: {
    reason: 'The lock cannot be read, or holds something other than exact versions with hashes.',
    hint: 'Generate it with pip-compile --generate-hashes, uv export, or npm shrinkwrap of npm 7 or later.',
  },
  LOCK_COMPONENT_MISSING: {
    reason: 'The bill of materials lists a component that the lock does not pin.',
    hint: 'Generate lock and bill of materials from the same installation.',
  },
  LOCK_COMPONENT_UNKNOWN: {
    reason: 'The lock pins a package that the bill of materials does not list.',
    hint: 'Generate lock and bill of materials from the same installation.',
  },
  LOCK_HASH_MISSING: {
    reason: 'A package of the lock has no hash that is strong enough, so anything could be installed in its place.',
    hint: 'Pin it with --hash=sha256:… (Python) or a sha512 integrity (npm).',
  },
  LOCK_HASH_MISMATCH: {
    reason: 'Lock and bill of materials, or two entries of the lock, state different hashes of one package.',
    hint: 'Find out which of the two was installed; generate both again from it.',
  },
});
