import type { Finding } from '../core/finding.ts';
import { count } from '../core/report/count.ts';
import type { Result } from './command.ts';
import { findingsJson, renderFindings } from './output/render-findings.ts';
import type { Style } from './output/style.ts';

/** The result of a command that found reasons against: exit 3, every finding, and how many there are. */
export function refusal(findings: readonly Finding[], style: Style): Result {
  return {
    exit: 'refused',
    human: `${renderFindings(findings, style)}\n${style.bold(`refused: ${count(findings.length, 'finding')}`)}`,
    json: { verdict: 'refused', findings: findingsJson(findings) },
  };
}
