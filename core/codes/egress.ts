import { codes } from './code-entry.ts';

/** Refusals of a host that a manifest names. */
export const EGRESS_CODES = codes({
  EGRESS_HOST_INVALID: {
    reason:
      'The host is neither a DNS name, nor a pattern for the names below one, nor an address, nor a block of addresses.',
    hint: 'Write the name as DNS has it: lower-case labels of letters, digits and hyphens (xn-- for others), no trailing dot, no port.',
  },
  EGRESS_HOST_AMBIGUOUS: {
    reason: 'Readers disagree about which host is meant: the spelling is one that some turn into another.',
    hint: 'Write the host in the form given in the message.',
  },
  EGRESS_WILDCARD_INVALID: {
    reason: 'A wildcard must be one whole label, the left-most.',
    hint: 'Write *.example.com for every name below example.com; name the host itself beside it if it is meant too.',
  },
  EGRESS_WILDCARD_TOO_WIDE: {
    reason: 'The wildcard stands for names that belong to many owners.',
    hint: 'Put at least one label of your own after the public suffix: *.your-name.example.',
  },
  EGRESS_SCHEME_UNKNOWN: {
    reason: 'The scheme has no port of its own, and none is named.',
    hint: 'Name the ports that go with the scheme.',
  },
  EGRESS_REPEATED: {
    reason: 'Two entries say the same.',
    hint: 'Remove one of them.',
  },
  EGRESS_TOO_MANY: {
    reason: 'Hosts, schemes and ports multiply out to more doors than anyone can review.',
    hint: 'Name fewer hosts, or fewer schemes and ports for them; the bound is given in the message.',
  },
});
