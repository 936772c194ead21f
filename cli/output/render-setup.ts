import type { Proof } from '../../action/setup/prove.ts';
import type { StepReport } from '../../action/setup/step.ts';
import type { Finding } from '../../core/finding.ts';
import type { Result } from '../command.ts';
import { findingsJson, renderFindings } from './render-findings.ts';
import { renderTable } from './render-table.ts';
import type { Style } from './style.ts';
import { plainText } from './terminal-text.ts';

/** What doctor has against the whole. */
export interface Health {
  readonly findings: readonly Finding[];
}

export interface SetUp {
  readonly repository: string;
  readonly mode: 'plan' | 'apply';
  readonly reports: readonly StepReport[];
  readonly health: Health | undefined;
  readonly proofs: readonly Proof[];
}

const MARKS: Readonly<Record<StepReport['state'], string>> = {
  exists: 'exists',
  missing: 'missing',
  differs: 'differs',
  skipped: 'skipped',
  done: 'done',
  failed: 'FAILED',
  'not-reached': 'not reached',
};

/** The steps as a table, what a person has to know, and how it ended. */
export function setupResult({ repository, mode, reports, health, proofs }: SetUp, style: Style): Result {
  const findings = reports.flatMap((each) => each.findings);
  const unproved = proofs.filter(({ expected, seen }) => seen !== expected);
  const left = reports.filter(({ will }) => will !== undefined).length;
  const done = reports.filter(({ state }) => state === 'done').length;
  const verdict =
    findings.length > 0
      ? 'unfinished'
      : unproved.length > 0
        ? 'unproved'
        : left > 0
          ? 'planned'
          : done > 0
            ? 'set up'
            : 'unchanged';
  const rows = reports.map(({ name, state, text, will }) => [name, MARKS[state], will ?? text]);
  const notes = reports.flatMap(({ name, notes: told }) => told.map((note) => `  ${name}: ${plainText(note)}`));
  const closing =
    verdict === 'planned' ? `${left} steps to do: run it again with --apply` : `${verdict}: ${plainText(repository)}`;
  return {
    exit: findings.length + unproved.length > 0 ? 'refused' : 'yes',
    human: [
      renderTable(['step', 'state', mode === 'plan' ? 'what it would do' : 'what it did'], rows, style),
      ...(notes.length === 0 ? [] : ['to know', ...notes]),
      ...(findings.length === 0 ? [] : [renderFindings(findings, style)]),
      ...(health === undefined ? [] : [doctorLine(health, repository)]),
      ...proofs.map(proofLine),
      style.bold(closing),
    ].join('\n'),
    json: {
      verdict,
      repository,
      steps: reports.map(({ name, state, text, will, notes: told }) => ({
        name,
        state,
        text,
        will: will ?? null,
        notes: told,
      })),
      findings: findingsJson(findings),
      proofs,
      doctor: health === undefined ? null : findingsJson(health.findings),
    },
  };
}

function doctorLine({ findings }: Health, repository: string): string {
  if (findings.length === 0) return 'doctor: sound';
  const told = [...new Set(findings.map(({ code, message }) => `  ${code} ${plainText(message)}`))];
  return [`doctor: portcullis doctor ${plainText(repository)} explains`, ...told].join('\n');
}

function proofLine({ name, pull, expected, seen = 'nothing' }: Proof): string {
  const mark = seen === expected ? 'as expected' : 'NOT as expected';
  return `proof ${name}: pull request ${pull}, ${expected} expected, ${plainText(seen)} seen: ${mark}`;
}
