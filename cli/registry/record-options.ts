import type { Policy } from '../../registry-schema/generated/types.ts';
import { parseOwner, type Owner } from '../../core/codeowners/parse-codeowners.ts';
import { tierNamed } from '../../core/policy/effective-tier.ts';
import { UsageError } from '../command.ts';
import { didYouMean } from '../../core/report/nearest-name.ts';

/**
 * The owners that `--owner` names, for every command that drafts a record.
 * @throws UsageError where there is none, and for a name that is neither a login nor a team
 */
export function readOwners(given: readonly string[]): readonly Owner[] {
  if (given.length === 0) throw new UsageError('--owner is needed: somebody is accountable');
  return given.map((name) => {
    const owner = parseOwner(name);
    if (owner === undefined || owner.kind === 'email')
      throw new UsageError('--owner is @org/team or @login, as in CODEOWNERS');
    return owner;
  });
}

/** @throws UsageError for a tier that the policy has not */
export function checkTier(policy: Policy, tier: string): void {
  if (tierNamed(policy, tier) !== undefined) return;
  const names = policy.tiers.map(({ name }) => name);
  throw new UsageError(`--tier is one of ${names.join(', ')}${didYouMean(tier, names)}`);
}
