import type { Revocation } from '../../registry-schema/generated/types.ts';
import { digestFromHex } from '../../core/digest.ts';
import { isPluginId } from '../../core/registry/registry-path.ts';

type Scope = Revocation['scope'];

/** What only a range holds: an operator, several clauses, or a wildcard by itself. */
const RANGE = /[<>=~^|, *]|(^|\.)[xX](\.|$)/;

/** `sha256:DIGEST`, `PLUGIN@VERSION`, `PLUGIN@RANGE` or `PLUGIN`; undefined for anything else. */
export function readSubject(subject: string): Scope | undefined {
  const hex = /^sha256:([0-9a-f]{64})$/.exec(subject)?.[1];
  if (hex !== undefined) return { kind: 'digest', digest: digestFromHex(hex) };
  const at = subject.indexOf('@');
  const id = at === -1 ? subject : subject.slice(0, at);
  if (!isPluginId(id)) return undefined;
  if (at === -1) return { kind: 'plugin', plugin_id: id };
  const rest = subject.slice(at + 1).trim();
  return RANGE.test(rest)
    ? { kind: 'range', plugin_id: id, range: rest }
    : { kind: 'version', plugin_id: id, version: rest };
}

/** `pkg:TYPE/NAME` or `pkg:TYPE/NAME@RANGE`; whether package and range can be read is for the draft to say. */
export function readComponent(text: string): Scope | undefined {
  // npm's scope begins with an @ of its own, which a package URL writes as %40.
  const [, type, name, range] = /^pkg:([a-z][a-z0-9.+-]*)\/((?:(?:@|%40)[^@]+\/)?[^@]+)(?:@(.*))?$/.exec(text) ?? [];
  if (type === undefined || name === undefined || range === '') return undefined;
  const purl = `pkg:${type}/${name.replace(/^@/, '%40')}`;
  return { kind: 'component', purl, ...(range === undefined ? {} : { range: range.trim() }) };
}

const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';

/**
 * `key:KEY_ID` or `repository:NUMBER`, the latter with `@ISSUER` where that is not GitHub's; since a time.
 * Undefined for anything else.
 */
export function readPublisher(text: string, since: string): Scope | undefined {
  const keyId = /^key:([0-9a-f]{64})$/.exec(text)?.[1];
  if (keyId !== undefined) return { kind: 'publisher', publisher: { kind: 'key', key_id: keyId }, since };
  const [, id, issuer = GITHUB_ISSUER] = /^repository:([0-9]{1,20})(?:@(https:\/\/\S+))?$/.exec(text) ?? [];
  if (id === undefined) return undefined;
  return { kind: 'publisher', publisher: { kind: 'workflow', issuer, source_repository_id: id }, since };
}
