import type { Revocation } from '../../registry-schema/generated/types.ts';
import { digestFromHex } from '../../core/digest.ts';
import { isPluginId } from '../../core/registry/registry-path.ts';

/** `sha256:DIGEST`, `PLUGIN@VERSION` or `PLUGIN`; undefined for anything else. */
export function readSubject(subject: string): Revocation['scope'] | undefined {
  const hex = /^sha256:([0-9a-f]{64})$/.exec(subject)?.[1];
  if (hex !== undefined) return { kind: 'digest', digest: digestFromHex(hex) };
  const at = subject.indexOf('@');
  const id = at === -1 ? subject : subject.slice(0, at);
  if (!isPluginId(id)) return undefined;
  return at === -1
    ? { kind: 'plugin', plugin_id: id }
    : { kind: 'version', plugin_id: id, version: subject.slice(at + 1) };
}
