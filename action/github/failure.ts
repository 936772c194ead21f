import { visibleText } from '../../core/report/outside-text.ts';

const MAX_CAUSES = 3;

/** An error and its causes as one line, without a stack. */
export function failureLine(error: unknown): string {
  const parts: string[] = [];
  for (let each = error; each instanceof Error && parts.length <= MAX_CAUSES; each = each.cause) {
    const text = visibleText(each.message.trim().replaceAll(/\s+/g, ' '), 300).replace(/[.:]$/, '');
    if (text !== '' && !parts.includes(text)) parts.push(text);
  }
  return parts.length === 0 ? 'something failed without a reason' : parts.join(': ');
}
