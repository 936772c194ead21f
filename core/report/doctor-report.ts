import type { Finding } from '../finding.ts';
import { boundedMarkdown } from './bounded-markdown.ts';
import { findingParagraphs } from './findings-report.ts';
import { codeText } from './outside-text.ts';

export interface DoctorReport {
  /** owner/name */
  readonly repository: string;
  readonly verdict: string;
  readonly unsafe: readonly Finding[];
  readonly unverified: readonly Finding[];
}

/** The job summary of a doctor: what is unsafe, then what could not be read. */
export function renderDoctorReport({ repository, verdict, unsafe, unverified }: DoctorReport): string {
  return boundedMarkdown([
    `## ${codeText(repository)} is ${verdict}`,
    ...part('Unsafe', unsafe),
    ...part('Not verified', unverified),
  ]);
}

function part(title: string, findings: readonly Finding[]): readonly string[] {
  return findings.length === 0 ? [] : [`### ${title}`, ...findingParagraphs(findings, 'Settings')];
}
