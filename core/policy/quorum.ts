import type { Policy } from '../../registry-schema/generated/types.ts';
import { isDriftClass, type DriftClass, type RiskClass } from '../capability/risk-class.ts';

type Risk = NonNullable<Policy['quorum']>[number]['risk'];

/**
 * How many approvals a change needs: what policy asks of every change, or more where a risk that it holds asks for more. A
 * class of drift that the quorum does not name is what it asks of `drift`. A change whose risks nobody can tell may hold
 * each of them.
 */
export function approvalsNeeded(policy: Policy, risks: Iterable<RiskClass | DriftClass | 'drift'> | 'unknown'): number {
  const base = policy.approvals.source === 'github' ? policy.approvals.required : 0;
  // A platform that takes the push for the approval has nobody to ask for another.
  if (base === 0) return 0;
  const quorum = policy.quorum ?? [];
  const named = new Set<string>(quorum.map(({ risk }) => risk));
  const held =
    risks === 'unknown'
      ? undefined
      : new Set<string>([...risks].map((risk) => (isDriftClass(risk) && !named.has(risk) ? 'drift' : risk)));
  const asked = quorum.filter(({ risk }: { risk: Risk }) => held?.has(risk) ?? true).map(({ approvals }) => approvals);
  return Math.max(base, ...asked);
}
