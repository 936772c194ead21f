import type { Waiver } from '../../registry-schema/generated/types.ts';
import { isWaiver } from '../../registry-schema/generated/validators.js';
import { isCode } from '../codes/index.ts';
import { isSoft } from '../codes/soft-codes.ts';
import { finding, type Finding, type Outcome } from '../finding.ts';
import { shownText } from '../json/shown-text.ts';
import { DAY_IN_MS } from '../time.ts';
import { alsoChecked, parseDocument, type Parsed } from './parse-document.ts';

export const MAX_WAIVER_BYTES = 64 * 1024;
export const MAX_WAIVER_DAYS = 90;

/** waivers/<id>.json */
export function parseWaiver(bytes: Uint8Array, file?: string): Outcome<Parsed<Waiver>> {
  const format = { kind: 'WAIVER', limits: { maxBytes: MAX_WAIVER_BYTES, maxDepth: 8 }, isValid: isWaiver } as const;
  return alsoChecked(parseDocument(format, bytes, file), (document) => [
    ...codeFindings(document),
    ...timeFindings(document),
  ]);
}

function codeFindings(document: Parsed<Waiver>): readonly Finding[] {
  return document.value.codes.flatMap((code, index) => {
    const at = document.at(`/codes/${index}`);
    if (!isCode(code)) return [finding('WAIVER_CODE_UNKNOWN', `${shownText(code)} is no code`, at)];
    return isSoft(code) ? [] : [finding('WAIVER_CODE_FORBIDDEN', `${code} cannot be waived`, at)];
  });
}

function timeFindings(document: Parsed<Waiver>): readonly Finding[] {
  const days = (Date.parse(document.value.expires_at) - Date.parse(document.value.issued_at)) / DAY_IN_MS;
  if (days > 0 && days <= MAX_WAIVER_DAYS) return [];
  return [finding('WAIVER_TOO_LONG', `it holds for ${Math.ceil(days)} days`, document.at('/expires_at'))];
}
