// core/report/bounded-markdown.ts
/** GitHub refuses a comment or check with 65,536 characters or more. */
const MAX_REPORT_CHARACTERS = 65e3;
const CUT = "_The rest does not fit here._";
/** Paragraphs, the most important first, as far as they fit; whole ones only, so that no markup is left open. */
function boundedMarkdown(paragraphs, maxCharacters = MAX_REPORT_CHARACTERS) {
	const kept = [];
	let left = maxCharacters - 29 - 1;
	for (const paragraph of paragraphs) {
		left -= paragraph.length + 2;
		if (left < 0) return `${[...kept, CUT].join("\n\n")}\n`;
		kept.push(paragraph);
	}
	return `${kept.join("\n\n")}\n`;
}

export { boundedMarkdown as n, MAX_REPORT_CHARACTERS as t };