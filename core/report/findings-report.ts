import { codeEntry, type Code } from '../codes/index.ts';
import type { Finding } from '../finding.ts';
import { codeText, visibleText } from './outside-text.ts';

export const MAX_REPORTED_FINDINGS = 200;

/**
 * Findings grouped by file, each with its place, message, reason and hint; one paragraph per file, at most 200 findings.
 * @param elsewhere heads those that are in no file.
 */
export function findingParagraphs(
  findings: readonly Finding[],
  elsewhere = 'The change as a whole',
): readonly string[] {
  const byFile = new Map<string, Finding[]>();
  for (const found of findings.slice(0, MAX_REPORTED_FINDINGS)) {
    const file = found.at?.file ?? '';
    byFile.set(file, [...(byFile.get(file) ?? []), found]);
  }
  const hinted = new Set<Code>();
  const paragraphs = [...byFile].flatMap(([file, group]) => [
    file === '' ? `**${elsewhere}**` : `**${codeText(file)}**`,
    group.map((found) => findingLine(found, hinted)).join('\n'),
  ]);
  const left = findings.length - MAX_REPORTED_FINDINGS;
  return left > 0 ? [...paragraphs, `and ${left} more findings`] : paragraphs;
}

function findingLine(found: Finding, hinted: Set<Code>): string {
  const entry = codeEntry(found.code);
  const place = placeOf(found);
  const line = `- **${found.code}**${place === '' ? '' : ` at ${place}`}: ${codeText(found.message)}`;
  if (hinted.has(found.code)) return line;
  hinted.add(found.code);
  return `${line}<br>${ownProse(`${entry.reason} ${entry.hint}`)}`;
}

/** Our own words as Markdown: `plugins/<id>` outside of a code span would be taken for a tag, and not shown. */
function ownProse(text: string): string {
  return text.replaceAll(/`[^`]*`|</g, (piece) => (piece === '<' ? '&lt;' : piece));
}

function placeOf({ at }: Finding): string {
  if (at?.line !== undefined) return `line ${at.line}`;
  return at?.pointer === undefined || at.pointer === '' ? '' : codeText(at.pointer);
}

/** One finding as a line of text: for an annotation, a log, an error. */
export function findingText(found: Finding): string {
  const { reason, hint } = codeEntry(found.code);
  return `${visibleText(found.message)} (${reason} ${hint})`;
}
