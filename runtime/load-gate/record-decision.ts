import { codeEntry } from '../../core/codes/index.ts';
import { finding } from '../../core/finding.ts';
import type { Journal } from '../journal/journal.ts';
import type { Loaded } from './load-gate.ts';

/**
 * Records a decision, allow or deny, before anybody is given it. One that cannot be recorded is a deny with
 * LOAD_UNRECORDED, beside what denied it anyway. Never rejects.
 */
export async function recordDecision(journal: Pick<Journal, 'append'>, loaded: Loaded): Promise<Loaded> {
  const recorded = await journal.append('decision', loaded.decision);
  if (recorded.kind === 'ok') return loaded;
  const [{ code, message }] = recorded.findings;
  const unrecorded = finding('LOAD_UNRECORDED', `${code}: ${message}`);
  const said = { code: unrecorded.code, message: unrecorded.message, hint: codeEntry(unrecorded.code).hint };
  return {
    findings: [...loaded.findings, unrecorded],
    decision: {
      ...loaded.decision,
      verdict: 'deny',
      permissions: [],
      execution_limit_ms: null,
      findings: [...(loaded.decision.findings ?? []), said],
    },
  };
}
