import { codeEntry } from '../../core/codes/index.ts';
import type { Finding, Place } from '../../core/finding.ts';
import type { Style } from './style.ts';
import { plainText } from './terminal-text.ts';

const MAX_FINDINGS_SHOWN = 200;

/** The one way findings look: place, code and message on a line, then the hint, once for each code. */
export function renderFindings(findings: readonly Finding[], style: Style): string {
  const hinted = new Set<string>();
  const lines: string[] = [];
  for (const finding of findings.slice(0, MAX_FINDINGS_SHOWN)) {
    const place = renderPlace(finding.at);
    lines.push(`${place === '' ? '' : `${place}: `}${style.red(finding.code)} ${plainText(finding.message)}`);
    if (!hinted.has(finding.code)) lines.push(style.dim(`  hint: ${codeEntry(finding.code).hint}`));
    hinted.add(finding.code);
  }
  const left = findings.length - MAX_FINDINGS_SHOWN;
  if (left > 0) lines.push(`and ${left} more: --json prints them all`);
  return lines.join('\n');
}

/** `file:line:column`, with as much of it as is known; the JSON Pointer stands in where there is no line. */
export function renderPlace(at: Place | undefined): string {
  if (at === undefined) return '';
  const file = plainText(at.file ?? '');
  if (at.line !== undefined) return `${file}:${at.line}${at.column === undefined ? '' : `:${at.column}`}`;
  return at.pointer === undefined || at.pointer === '' ? file : `${file}#${plainText(at.pointer)}`;
}

/** A finding under `--json`: itself, with the reason and hint of its code. */
export function findingsJson(findings: readonly Finding[]): readonly object[] {
  return findings.map((finding) => ({ ...finding, ...codeEntry(finding.code) }));
}
