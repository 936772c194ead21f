import { finding } from '../../core/finding.ts';
import type { Journal } from '../journal/journal.ts';
import { saidFinding, type Loaded } from './decision-document.ts';

/**
 * Records a decision, allow or deny, before anybody is given it. One that cannot be recorded is a deny with
 * LOAD_UNRECORDED, beside what denied it anyway. Never rejects.
 */
export async function recordDecision(journal: Pick<Journal, 'append'>, loaded: Loaded): Promise<Loaded> {
  const recorded = await journal.append('decision', loaded.decision);
  if (recorded.kind === 'ok') return loaded;
  const [{ code, message }] = recorded.findings;
  const unrecorded = finding('LOAD_UNRECORDED', `${code}: ${message}`);
  const { would_deny: _noted, ...decision } = loaded.decision;
  return {
    findings: [...loaded.findings, unrecorded],
    decision: {
      ...decision,
      verdict: 'deny',
      permissions: [],
      execution_limit_ms: null,
      findings: [...(decision.findings ?? []), saidFinding(unrecorded)],
    },
  };
}
