import { domainToASCII } from 'node:url';
import { blockIncludes, parseAddress, singleAddress, unmapped } from './address.ts';
import type { EgressRule } from './egress-rule.ts';
import { MAX_HOST_CHARACTERS, type HostPattern } from './host-pattern.ts';

/** Where a plugin's connection went, as the proxy, the socket or the DNS query had it. */
export interface Destination {
  readonly host: string;
  readonly scheme: string;
  readonly port: number;
}

/** What DNS carries in practice: service labels begin with an underscore. */
const WIRE_LABEL = /^[a-z0-9_-]{1,63}$/;

/**
 * The first rule that covers a concrete destination, or undefined if none does.
 *
 * A declared host must be written in its one spelling; the host of a destination is folded to what a socket really
 * reaches: letter case, the root's dot, brackets and zone, U-labels, the odd spellings of IPv4, and IPv4 mapped into
 * IPv6. The two differ on purpose. A declaration is read by people and compared by machines, so a second spelling is a
 * way to mislead them. A destination is traffic that has happened: refusing to read it would hide it from the report, and
 * calling `LOCALHOST.` undeclared where `localhost` is declared would be a false breach. Folding cannot admit anything,
 * since the connection goes to the same place under either spelling. What folds to no host is covered by no rule.
 */
export function matchEgress(rules: readonly EgressRule[], destination: Destination): EgressRule | undefined {
  const host = reachedHost(destination.host);
  if (host === undefined) return undefined;
  const scheme = destination.scheme.toLowerCase();
  return rules.find(
    (rule) => rule.port === destination.port && rule.scheme === scheme && isReachedThrough(rule.host, host),
  );
}

/** One host: an address, or a name in lower case without the root's dot. */
type ReachedHost = Exclude<HostPattern, { kind: 'below' }>;

/** The host that a socket opened to this text reaches, as far as its text tells. */
export function reachedHost(text: string): ReachedHost | undefined {
  if (text.length > MAX_HOST_CHARACTERS + 2) return undefined;
  const plain = text.startsWith('[') && text.endsWith(']') ? text.slice(1, -1) : text;
  const zone = plain.includes(':') ? plain.indexOf('%') : -1;
  const ascii = foldName(zone === -1 ? plain : plain.slice(0, zone));
  const address = parseAddress(ascii);
  if (address !== undefined) return { kind: 'block', block: singleAddress(unmapped(address)) };
  const isName = ascii.length <= MAX_HOST_CHARACTERS && ascii.split('.').every((label) => WIRE_LABEL.test(label));
  return isName ? { kind: 'name', name: ascii } : undefined;
}

/** IPv6 has no odd spellings that its parser does not read. `%` is left as it is: only URLs decode it, sockets do not. */
function foldName(text: string): string {
  if (text.includes(':') || text.includes('%')) return text;
  const ascii = domainToASCII(text);
  return ascii.endsWith('.') ? ascii.slice(0, -1) : ascii;
}

function isReachedThrough(pattern: HostPattern, host: ReachedHost): boolean {
  if (pattern.kind === 'block') return host.kind === 'block' && blockIncludes(pattern.block, host.block);
  if (host.kind === 'block') return false;
  return pattern.kind === 'name' ? host.name === pattern.name : host.name.endsWith(`.${pattern.base}`);
}
