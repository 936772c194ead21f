import type { Waiver } from '../../registry-schema/generated/types.ts';
import type { Finding } from '../finding.ts';
import { isInForce } from '../registry/waivers.ts';
import { enforcementOf, type EffectiveTier } from './effective-tier.ts';
import { isSoft } from '../codes/soft-codes.ts';

/** A finding that does not refuse, and why not. */
export interface SoftenedFinding {
  readonly finding: Finding;
  readonly by:
    | { readonly kind: 'enforcement'; readonly level: 'observe' | 'warn' }
    | { readonly kind: 'waiver'; readonly id: string; readonly expires: string };
}

export interface Enforced {
  readonly refusing: readonly Finding[];
  readonly softened: readonly SoftenedFinding[];
}

export interface EnforcementGround {
  readonly tier: EffectiveTier;
  readonly waivers: readonly Waiver[];
  readonly pluginId: string;
  readonly version: string;
  readonly at: Date;
}

/** Sorts findings by what they do: what policy decides may be waived or, in a tier that does not enforce yet, only noted. */
export function enforce(findings: readonly Finding[], ground: EnforcementGround): Enforced {
  const refusing: Finding[] = [];
  const softened: SoftenedFinding[] = [];
  for (const finding of findings) {
    const by = isSoft(finding.code) ? softenedBy(finding, ground) : undefined;
    if (by === undefined) refusing.push(finding);
    else softened.push({ finding, by });
  }
  return { refusing, softened };
}

function softenedBy(finding: Finding, ground: EnforcementGround): SoftenedFinding['by'] | undefined {
  const waiver = ground.waivers.find(
    (one) => one.codes.includes(finding.code) && covers(one, ground) && isInForce(one, ground.at),
  );
  if (waiver !== undefined) return { kind: 'waiver', id: waiver.id, expires: waiver.expires_at };
  const level = enforcementOf(ground.tier.met);
  return level === 'enforce' ? undefined : { kind: 'enforcement', level };
}

function covers({ scope }: Waiver, { pluginId, version }: EnforcementGround): boolean {
  return scope.plugin_id === pluginId && (scope.version === undefined || scope.version === version);
}
