import type { Policy } from '../../registry-schema/generated/types.ts';
import { NO_QUORUM, strictest, type Quorum } from '../approval/quorum.ts';
import { isDriftClass, type DriftClass, type RiskClass } from '../capability/risk-class.ts';

/**
 * Who must approve a change: as many as policy asks of every change, and whoever it asks for at the risks that it holds. A
 * class of drift that the quorum does not name is what it asks of `drift`. A change whose risks nobody can tell may hold
 * each of them.
 */
export function quorumFor(
  policy: Policy,
  risks: Iterable<RiskClass | DriftClass | 'covenant' | 'drift' | 'reinstate'> | 'unknown',
): Quorum {
  // A platform that takes the push for the approval has nobody to ask for another.
  if (policy.approvals.source === 'push') return NO_QUORUM;
  const rules = policy.quorum ?? [];
  const named = new Set<string>(rules.map(({ risk }) => risk));
  const held =
    risks === 'unknown'
      ? undefined
      : new Set<string>([...risks].map((risk) => (isDriftClass(risk) && !named.has(risk) ? 'drift' : risk)));
  const asked = rules
    .filter(({ risk }) => held?.has(risk) ?? true)
    .map(({ approvals = 0, seats = {} }) => ({ ...NO_QUORUM, approvals, seats: new Map(Object.entries(seats)) }));
  return strictest([{ ...NO_QUORUM, approvals: policy.approvals.required }, ...asked]);
}
