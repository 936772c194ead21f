import { createHash } from 'node:crypto';
import type { Revocation } from '../../registry-schema/generated/types.ts';
import { canonicalJson } from '../../core/json/canonical-json.ts';
import { encodeForPeople, toJson } from '../../core/json/encode-document.ts';
import { parseRevocation } from '../../core/documents/revocation.ts';
import { ok, type Outcome } from '../../core/finding.ts';

/** What becomes of runs under way. */
export const EFFECTS = ['stop', 'no-new-loads', 'enforce'] as const satisfies readonly Revocation['effect'][];
export const SEVERITIES = ['low', 'medium', 'high', 'critical'] as const satisfies readonly Revocation['severity'][];

export type RevocationDraft = Omit<Revocation, 'schema_version' | 'id'>;

/** A deny with its id: time of issue and a digest of what it says, so that saying it twice is one entry. */
export function draftRevocation(
  draft: RevocationDraft,
): Outcome<{ readonly revocation: Revocation; readonly path: string; readonly bytes: Uint8Array }> {
  const stamp = draft.issued_at.replaceAll(/[^0-9]/g, '').slice(0, 14);
  const sum = createHash('sha256')
    .update(canonicalJson(toJson(draft)))
    .digest('hex')
    .slice(0, 12);
  const revocation: Revocation = { schema_version: 1, id: `deny-${stamp}-${sum}`, ...draft };
  const path = `revocations/${revocation.id}.json`;
  const bytes = encodeForPeople(revocation);
  const parsed = parseRevocation(bytes, path);
  return parsed.kind === 'refused' ? parsed : ok({ revocation: parsed.value.value, path, bytes });
}
