import type { VerifiedAttestation } from '../attestation/verify-attestation.ts';
import { finding, type Finding } from '../finding.ts';
import { isJsonArray, isJsonObject, member } from '../json/json-value.ts';
import { shownText } from '../json/shown-text.ts';
import { memberAt } from './predicate-member.ts';

/** in-toto attestation, SCAI attribute report. */
export const SCAI_TYPES = [
  'https://in-toto.io/attestation/scai/attribute-report/v0.2',
  'https://in-toto.io/attestation/scai/v0.3',
];

/** The attribute asked for is stated, of the subject itself: one with a `target` speaks of something else. */
export function checkAttribute(
  { predicate }: VerifiedAttestation,
  attribute: string,
  file: string,
): readonly Finding[] {
  const attributes = memberAt(predicate, 'attributes');
  if (!isJsonArray(attributes)) return [finding('EVIDENCE_MALFORMED', 'attributes is no list', { file })];
  const isStated = attributes.some(
    (entry) => isJsonObject(entry) && member(entry, 'attribute') === attribute && member(entry, 'target') === undefined,
  );
  return isStated ? [] : [finding('EVIDENCE_FAILED', `${shownText(attribute)} is not among the attributes`, { file })];
}
