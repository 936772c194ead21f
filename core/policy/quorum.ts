import type { Policy } from '../../registry-schema/generated/types.ts';
import type { RiskClass } from '../capability/risk-class.ts';

type Risk = NonNullable<Policy['quorum']>[number]['risk'];

/**
 * How many approvals a change needs: what policy asks of every change, or more where a risk that it holds asks for more. A
 * change whose risks nobody can tell may hold each of them.
 */
export function approvalsNeeded(policy: Policy, risks: Iterable<RiskClass | 'drift'> | 'unknown'): number {
  const base = policy.approvals.source === 'github' ? policy.approvals.required : 0;
  // A platform that takes the push for the approval has nobody to ask for another.
  if (base === 0) return 0;
  const held = risks === 'unknown' ? undefined : new Set<string>(risks);
  const asked = (policy.quorum ?? [])
    .filter(({ risk }: { risk: Risk }) => held?.has(risk) ?? true)
    .map(({ approvals }) => approvals);
  return Math.max(base, ...asked);
}
