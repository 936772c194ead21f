import { codes } from './code-entry.ts';

/** Refusals of the SDK allowlist, and of a bill of materials held against it. */
export const SDK_CODES = codes({
  SDK_ENTRY_INVALID: {
    reason: 'An entry of the SDK allowlist cannot be read, or no version can match it.',
    hint: 'Write name and range as the ecosystem does (openai>=2.0,<3.0 or yaml@^2.9.1, without markers), or a package URL.',
  },
  SDK_ENTRY_DUPLICATE: {
    reason: 'Two entries of the SDK allowlist name the same package, so readers would apply different ranges.',
    hint: 'Join the two into one entry.',
  },
  SDK_SPECIFIER_EMPTY: {
    reason: 'An entry of the SDK allowlist allows every version of its package.',
    hint: 'State a range, at least the lowest version that the plugin is tested with.',
  },
  SDK_MISSING: {
    reason: 'The SDK allowlist declares a package that the bill of materials does not hold.',
    hint: 'Remove the entry, or generate the bill of materials from what is shipped.',
  },
  SDK_OUT_OF_RANGE: {
    reason: 'A component has a version outside the range that the SDK allowlist declares for it.',
    hint: 'Ship a version within the range, or declare the version that is shipped.',
  },
  SDK_UNDECLARED: {
    reason: 'A component of the plugin is not on its SDK allowlist.',
    hint: 'Declare the package with its range, or remove the dependency.',
  },
});
