import { codes } from './code-entry.ts';

/** Refusals by known vulnerabilities. */
export const OSV_CODES = codes({
  OSV_VULNERABLE: {
    reason: 'A component has a known vulnerability of at least the severity that the policy refuses.',
    hint: 'Move to a version in which it is fixed; where there is none, replace the component or ask for a waiver.',
  },
  OSV_VERSION_UNKNOWN: {
    reason: 'A vulnerability is known for a component whose version is missing or cannot be ordered.',
    hint: "State the component's version in the bill of materials as its ecosystem writes it.",
  },
  OSV_RECORD_INVALID: {
    reason: 'A record of the vulnerability export cannot be read, so what it says is not known.',
    hint: 'Export again; the record is named in the message.',
  },
});
