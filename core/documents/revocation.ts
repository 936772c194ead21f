import type { Revocation } from '../../registry-schema/generated/types.ts';
import { isRevocation } from '../../registry-schema/generated/validators.js';
import { componentProblem } from '../denies/component-scope.ts';
import { isDenyRange } from '../denies/scope-range.ts';
import { finding, type Finding, type Outcome } from '../finding.ts';
import { shownText } from '../json/shown-text.ts';
import { alsoChecked, parseDocument, type Parsed } from './parse-document.ts';

export const MAX_REVOCATION_BYTES = 64 * 1024;

/** revocations/<id>.json */
export function parseRevocation(bytes: Uint8Array, file?: string): Outcome<Parsed<Revocation>> {
  const parsed = parseDocument(
    { kind: 'REVOCATION', limits: { maxBytes: MAX_REVOCATION_BYTES, maxDepth: 16 }, isValid: isRevocation },
    bytes,
    file,
  );
  return alsoChecked(parsed, scopeFindings);
}

function scopeFindings(document: Parsed<Revocation>): readonly Finding[] {
  const { scope } = document.value;
  const unreadable = (what: string, member: string) => [
    finding('REVOCATION_SCOPE_UNREADABLE', what, document.at(`/scope/${member}`)),
  ];
  if (scope.kind === 'range' && !isDenyRange(scope.range))
    return unreadable(`${shownText(scope.range)} is a range of no ecosystem`, 'range');
  const problem = scope.kind === 'component' ? componentProblem(scope) : undefined;
  return problem === undefined ? [] : unreadable(`${shownText('purl' in scope ? scope.purl : '')} ${problem}`, 'purl');
}
