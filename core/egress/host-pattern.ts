import { domainToASCII, domainToUnicode } from 'node:url';
import { getPublicSuffix } from 'tldts';
import { finding, ok, refused, type Outcome, type Place } from '../finding.ts';
import { shownText } from '../json/shown-text.ts';
import { formatAddress, networkOf, parseAddress, singleAddress, unmapped, type AddressBlock } from './address.ts';

/** A set of hosts in its one spelling. Made by `parseHostPattern` alone. */
export type HostPattern =
  | { readonly kind: 'name'; readonly name: string }
  /** Every name below `base`, at any depth, and never `base` itself. */
  | { readonly kind: 'below'; readonly base: string }
  | { readonly kind: 'block'; readonly block: AddressBlock };

const LABEL = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;
/** RFC 1035 section 2.3.4, without the root's dot. No address or block is longer. */
export const MAX_HOST_CHARACTERS = 253;

/**
 * Reads a host of `allowed_egress`: a DNS name, `*.` and a name of at least one label below a public suffix, an IP address
 * (IPv6 without brackets), or a CIDR block. The spelling is canonical or refused: what two readers could take for two
 * hosts is never guessed at.
 */
export function parseHostPattern(text: string, at?: Place): Outcome<HostPattern> {
  if (text.length > MAX_HOST_CHARACTERS) return invalid(text, at);
  if (text.includes('/')) return parseBlock(text, at);
  const address = parseAddress(bare(text));
  if (address !== undefined) return single(text, singleAddress(unmapped(address)), at);
  if (text.includes('*')) return parseWildcard(text, at);
  const refusal = refuseName(text, at);
  return refusal ?? ok({ kind: 'name', name: text });
}

/** The pattern as it is written. */
export function formatHostPattern(pattern: HostPattern): string {
  switch (pattern.kind) {
    case 'name':
      return pattern.name;
    case 'below':
      return `*.${pattern.base}`;
    case 'block':
      return formatBlock(pattern.block);
  }
}

function formatBlock({ first, prefix }: AddressBlock): string {
  return prefix === first.bits ? formatAddress(first) : `${formatAddress(first)}/${prefix}`;
}

function bare(text: string): string {
  return text.startsWith('[') && text.endsWith(']') ? text.slice(1, -1) : text;
}

function single(text: string, block: AddressBlock, at: Place | undefined): Outcome<HostPattern> {
  const spelling = formatBlock(block);
  return spelling === text ? ok({ kind: 'block', block }) : ambiguous(text, spelling, at);
}

function parseBlock(text: string, at: Place | undefined): Outcome<HostPattern> {
  const slash = text.indexOf('/');
  const tail = text.slice(slash + 1);
  const address = parseAddress(bare(text.slice(0, slash)));
  const prefix = /^(0|[1-9][0-9]{0,2})$/.test(tail) ? Number(tail) : Infinity;
  if (address === undefined || prefix > address.bits) return invalid(text, at);
  const plain = unmapped(address);
  const plainPrefix = prefix - (address.bits - plain.bits);
  // A wider block than that of all mapped addresses, but written from one of them: its other addresses are a guess.
  if (plainPrefix < 0) return invalid(text, at);
  // `10.0.0.0/32` is an address in a second spelling, as is `10.0.0.1/8` of a block.
  return single(text, networkOf({ first: plain, prefix: plainPrefix }), at);
}

function parseWildcard(text: string, at: Place | undefined): Outcome<HostPattern> {
  const base = text.slice(2);
  if (!text.startsWith('*.') || base.includes('*')) {
    return refused(finding('EGRESS_WILDCARD_INVALID', `${shownText(text)} has its wildcard elsewhere`, at));
  }
  if (parseAddress(base) !== undefined) return invalid(text, at);
  const refusal = refuseName(base, at);
  if (refusal !== undefined) return refusal;
  if (getPublicSuffix(base, { allowPrivateDomains: true }) === base) {
    return refused(finding('EGRESS_WILDCARD_TOO_WIDE', `anyone can register a name below ${shownText(base)}`, at));
  }
  return ok({ kind: 'below', base });
}

/** LDH labels in lower case. What a URL parser would change, or take for an address, is refused with what it becomes. */
function refuseName(name: string, at: Place | undefined): Outcome<never> | undefined {
  const ascii = domainToASCII(name);
  // Empty for what is no host at all, `a.1` and `foo.0x` included, which end as an IPv4 address does and are none.
  const spelling = ascii.endsWith('.') ? ascii.slice(0, -1) : ascii;
  const isHost = spelling.length <= MAX_HOST_CHARACTERS && spelling.split('.').every(isReadableLabel);
  if (!isHost) return invalid(name, at);
  return spelling === name ? undefined : ambiguous(name, spelling, at);
}

/** An A-label that stands for nothing is a name nobody can read; one that stands for what another does is no host to `domainToASCII`. */
function isReadableLabel(label: string): boolean {
  if (!LABEL.test(label)) return false;
  if (!label.startsWith('xn--')) return true;
  return domainToUnicode(label) !== label;
}

function invalid(text: string, at: Place | undefined): Outcome<never> {
  return refused(finding('EGRESS_HOST_INVALID', `${shownText(text)} is no host`, at));
}

function ambiguous(text: string, spelling: string, at: Place | undefined): Outcome<never> {
  return refused(finding('EGRESS_HOST_AMBIGUOUS', `${shownText(text)} is read as ${shownText(spelling)}`, at));
}
