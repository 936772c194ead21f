import { parseRevocation } from '../documents/revocation.ts';
import { finding, findingsOf, type Finding } from '../finding.ts';
import type { Change } from '../registry/change.ts';
import { classifyPath } from '../registry/registry-path.ts';

/** Why a file below revocations/ denies nothing; none where it denies what it says. */
export function revocationFindings(change: Change): readonly Finding[] {
  const path = classifyPath(change.path);
  if (change.bytes === undefined || path.kind !== 'revocation') return [];
  const parsed = parseRevocation(change.bytes, change.path);
  if (parsed.kind === 'refused') return findingsOf(parsed);
  if (parsed.value.value.id === path.id) return [];
  return [
    finding(
      'REVOCATION_MEMBER_INVALID',
      `id is ${parsed.value.value.id}, the file is named ${path.id}`,
      parsed.value.at('/id'),
    ),
  ];
}
