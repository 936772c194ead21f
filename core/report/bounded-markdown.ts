/** GitHub refuses a comment or check with 65,536 characters or more. */
export const MAX_REPORT_CHARACTERS = 65_000;

const CUT = '_The rest does not fit here._';

/** Paragraphs, the most important first, as far as they fit; whole ones only, so that no markup is left open. */
export function boundedMarkdown(paragraphs: readonly string[], maxCharacters: number = MAX_REPORT_CHARACTERS): string {
  const kept: string[] = [];
  let left = maxCharacters - CUT.length - 1;
  for (const paragraph of paragraphs) {
    left -= paragraph.length + 2;
    if (left < 0) return `${[...kept, CUT].join('\n\n')}\n`;
    kept.push(paragraph);
  }
  return `${kept.join('\n\n')}\n`;
}
