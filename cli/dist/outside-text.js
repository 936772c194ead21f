// core/report/outside-text.ts
const NOT_VISIBLE = /[^\p{L}\p{M}\p{N}\p{P}\p{S} ]|[\p{DI}\u2800]/gu;
const PUNCTUATION = /[!-/:-@[-`{-~]/g;
/** Longest piece of outside text that a report shows, in UTF-16 code units before escaping. */
const MAX_PIECE_CHARACTERS = 400;
/** Outside text as one line in which everything can be seen: what is not plainly printable is written `\u{…}`. */
function visibleText(text, maxCharacters = 400) {
	const isCut = text.length > maxCharacters;
	const visible = (isCut ? text.slice(0, maxCharacters) : text).replaceAll(NOT_VISIBLE, (character) => `\\u{${Number(character.codePointAt(0)).toString(16)}}`);
	return isCut ? `${visible}…` : visible;
}
/**
* Outside text for Markdown and HTML. Every punctuation mark is a character reference, so that no link, image, heading or
* table cell begins in it; it stands in `<code>`, where GitHub looks for no @-mention, issue or commit.
*/
function codeText(text, maxCharacters = 400) {
	return `<code>${visibleText(text, maxCharacters).replaceAll(PUNCTUATION, (mark) => `&#${mark.charCodeAt(0)};`)}</code>`;
}

export { visibleText as n, codeText as t };