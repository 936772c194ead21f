// Controls, format characters (bidirectional overrides among them), separators other than the space and surrogates can
// forge a line, a workflow command or the look of a name; so can letters and marks that are drawn as nothing.
const NOT_VISIBLE = /[^\p{L}\p{M}\p{N}\p{P}\p{S} ]|[\p{DI}\u2800]/gu;
const PUNCTUATION = /[!-/:-@[-`{-~]/g;

/** Longest piece of outside text that a report shows, in UTF-16 code units before escaping. */
export const MAX_PIECE_CHARACTERS = 400;

/** Outside text as one line in which everything can be seen: what is not plainly printable is written `\u{…}`. */
export function visibleText(text: string, maxCharacters: number = MAX_PIECE_CHARACTERS): string {
  const isCut = text.length > maxCharacters;
  const head = isCut ? text.slice(0, maxCharacters) : text;
  const visible = head.replaceAll(NOT_VISIBLE, (character) => `\\u{${Number(character.codePointAt(0)).toString(16)}}`);
  return isCut ? `${visible}…` : visible;
}

/**
 * Outside text for Markdown and HTML. Every punctuation mark is a character reference, so that no link, image, heading or
 * table cell begins in it; it stands in `<code>`, where GitHub looks for no @-mention, issue or commit.
 */
export function codeText(text: string, maxCharacters: number = MAX_PIECE_CHARACTERS): string {
  const escaped = visibleText(text, maxCharacters).replaceAll(PUNCTUATION, (mark) => `&#${mark.charCodeAt(0)};`);
  return `<code>${escaped}</code>`;
}
