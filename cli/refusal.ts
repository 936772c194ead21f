import type { Finding } from '../core/finding.ts';
import type { Result } from './command.ts';
import { findingsJson, renderFindings } from './output/render-findings.ts';
import type { Style } from './output/style.ts';

/** The result of a command that found reasons against: exit 3, every finding, and how many there are. */
export function refusal(findings: readonly Finding[], style: Style): Result {
  const count = findings.length === 1 ? '1 finding' : `${findings.length} findings`;
  return {
    exit: 'refused',
    human: `${renderFindings(findings, style)}\n${style.bold(`refused: ${count}`)}`,
    json: { verdict: 'refused', findings: findingsJson(findings) },
  };
}
