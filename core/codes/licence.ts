import { codes } from './code-entry.ts';

/** Refusals by the licences of components. */
export const LICENCE_CODES = codes({
  LICENCE_POLICY_INVALID: {
    reason: 'A licence named by the policy is not an SPDX identifier or expression.',
    hint: 'Write SPDX identifiers such as Apache-2.0, with WITH and an exception where needed.',
  },
  LICENCE_UNLICENSED: {
    reason: 'A component states no licence, or states that it grants none.',
    hint: 'Replace the component, or record its licence in the bill of materials where its authors state one.',
  },
  LICENCE_UNRESOLVED: {
    reason: 'The licence of a component is stated in words from which no decision can follow.',
    hint: 'Record the SPDX identifier or expression in the bill of materials, or let the policy allow the reference by name.',
  },
  LICENCE_FORBIDDEN: {
    reason: 'The policy does not accept the licence of a component.',
    hint: 'Replace the component, or ask for a waiver.',
  },
});
