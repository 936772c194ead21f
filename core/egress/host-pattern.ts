import { domainToASCII, domainToUnicode } from 'node:url';
import { getPublicSuffix } from 'tldts';
import { finding, ok, refused, type Outcome, type Place } from '../finding.ts';
import { shownText } from '../json/shown-text.ts';
import { formatAddress, hasHostBits, parseAddress, unmapped, type AddressBlock } from './address.ts';

/** A set of hosts in its one spelling. Made by `parseHostPattern` alone. */
export type HostPattern =
  | { readonly kind: 'name'; readonly name: string }
  /** Every name below `base`, at any depth, and never `base` itself. */
  | { readonly kind: 'below'; readonly base: string }
  | { readonly kind: 'block'; readonly block: AddressBlock };

const LABEL = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;
const MAX_NAME_LENGTH = 253;

/**
 * Reads a host of `allowed_egress`: a DNS name, `*.` and a name of at least one label below a public suffix, an IP address
 * (IPv6 without brackets), or a CIDR block. The spelling is canonical or refused: what two readers could take for two
 * hosts is never guessed at.
 */
export function parseHostPattern(text: string, at?: Place): Outcome<HostPattern> {
  if (text.includes('/')) return parseBlock(text, at);
  const address = parseAddress(text);
  if (address !== undefined) return single(text, address, at);
  if (text.includes('*')) return parseWildcard(text, at);
  const name = checkName(text, at);
  return name.kind === 'refused' ? name : ok({ kind: 'name', name: text });
}

/** The pattern as it is written. */
export function formatHostPattern(pattern: HostPattern): string {
  switch (pattern.kind) {
    case 'name':
      return pattern.name;
    case 'below':
      return `*.${pattern.base}`;
    case 'block': {
      const { bytes, prefix } = pattern.block;
      return prefix === bytes.length * 8 ? formatAddress(bytes) : `${formatAddress(bytes)}/${prefix}`;
    }
  }
}

function single(text: string, bytes: Uint8Array, at: Place | undefined): Outcome<HostPattern> {
  const plain = unmapped(bytes);
  const spelling = formatAddress(plain);
  if (spelling !== text) return ambiguous(text, spelling, at);
  return ok({ kind: 'block', block: { bytes: plain, prefix: plain.length * 8 } });
}

function parseBlock(text: string, at: Place | undefined): Outcome<HostPattern> {
  const [head = '', tail = '', ...rest] = text.split('/');
  const bytes = parseAddress(head);
  const prefix = /^(0|[1-9][0-9]{0,2})$/.test(tail) ? Number(tail) : -1;
  if (bytes === undefined || rest.length > 0 || prefix < 0 || prefix > bytes.length * 8) return invalid(text, at);
  if (formatAddress(bytes) !== head) return ambiguous(text, `${formatAddress(bytes)}/${prefix}`, at);
  const block = { bytes, prefix };
  if (hasHostBits(block)) {
    return refused(finding('EGRESS_HOST_AMBIGUOUS', `${shownText(text)} sets bits behind its prefix`, at));
  }
  // The block of IPv4 addresses in IPv6 would be a second name for hosts that have one.
  if (bytes.length === 16 && unmapped(bytes).length === 4) return invalid(text, at);
  return ok({ kind: 'block', block });
}

function parseWildcard(text: string, at: Place | undefined): Outcome<HostPattern> {
  const base = text.slice(2);
  if (!text.startsWith('*.') || base.includes('*')) {
    return refused(finding('EGRESS_WILDCARD_INVALID', `${shownText(text)} has its wildcard elsewhere`, at));
  }
  const name = checkName(base, at);
  if (name.kind === 'refused') return name;
  if (getPublicSuffix(base, { allowPrivateDomains: true }) === base) {
    return refused(finding('EGRESS_WILDCARD_TOO_WIDE', `anyone can register a name below ${shownText(base)}`, at));
  }
  return ok({ kind: 'below', base });
}

/** LDH labels in lower case. What a URL parser would change, or take for an address, is refused with what it becomes. */
function checkName(name: string, at: Place | undefined): Outcome<string> {
  const ascii = domainToASCII(name);
  if (ascii !== '' && ascii !== name) return ambiguous(name, ascii.endsWith('.') ? ascii.slice(0, -1) : ascii, at);
  if (name.length > MAX_NAME_LENGTH || !name.split('.').every((label) => LABEL.test(label))) return invalid(name, at);
  // A last label of digits (or 0x…) makes URL parsers read the whole as an IPv4 address.
  const last = name.slice(name.lastIndexOf('.') + 1);
  if (ascii === '' || /^(0x[0-9a-f]*|[0-9]+)$/.test(last)) return invalid(name, at);
  // An A-label that stands for nothing, or for what another A-label stands for, is a name nobody can read.
  if (!name.split('.').every(isReadableLabel)) return invalid(name, at);
  return ok(name);
}

function isReadableLabel(label: string): boolean {
  if (!label.startsWith('xn--')) return true;
  const unicode = domainToUnicode(label);
  return /[^\p{ASCII}]/u.test(unicode) && domainToASCII(unicode) === label;
}

function invalid(text: string, at: Place | undefined): Outcome<never> {
  return refused(finding('EGRESS_HOST_INVALID', `${shownText(text)} is no host`, at));
}

function ambiguous(text: string, spelling: string, at: Place | undefined): Outcome<never> {
  return refused(finding('EGRESS_HOST_AMBIGUOUS', `${shownText(text)} is read as ${shownText(spelling)}`, at));
}
