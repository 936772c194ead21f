import type { CodeEntry } from './code-entry.ts';
import { DOCUMENT_CODES } from './document.ts';

/** Every code a user can meet: one closed list, an API. Grouped by the stage whose prefix it carries. */
export const CODES = { ...DOCUMENT_CODES } as const;

export type Code = keyof typeof CODES;

export function codeEntry(code: Code): CodeEntry {
  return CODES[code];
}
