/** What a message may show of text that a stranger wrote, in UTF-16 code units before escaping. */
export const MAX_SHOWN_CHARACTERS = 64;

// Controls, format characters (bidirectional overrides among them), separators other than the space, surrogates
// and unassigned code points can forge a log line, a workflow command or the look of a name; so can letters and marks that
// are drawn as nothing.
const NOT_PRINTABLE = /[^\p{L}\p{M}\p{N}\p{P}\p{S} ]|[\p{DI}\u2800]/gu;

/**
 * Text from a document, fit to stand in a one-line message: in double quotes, cut at 64 characters, everything that is
 * not plainly printable escaped as `\u{…}`.
 */
export function shownText(text: string): string {
  const cut = text.length > MAX_SHOWN_CHARACTERS;
  const head = cut ? text.slice(0, MAX_SHOWN_CHARACTERS) : text;
  const escaped = head
    .replaceAll(/["\\]/g, '\\$&')
    .replaceAll(NOT_PRINTABLE, (character) => `\\u{${String(character.codePointAt(0)?.toString(16))}}`);
  return cut ? `"${escaped}…"` : `"${escaped}"`;
}

/** Whether text holds only plainly printable characters and can be shown as it is. */
export function isPrintable(text: string): boolean {
  return text.search(NOT_PRINTABLE) === -1;
}
