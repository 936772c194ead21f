import { namedOwners } from '../../core/codeowners/lint-owners.ts';
import type { OwnersRule } from '../../core/codeowners/parse-codeowners.ts';
import type { OwnersGround } from '../../core/approval/owners-ground.ts';
import type { Finding } from '../../core/finding.ts';
import { lockMismatches, numbersOf, type OwnerNumbers } from '../owners/check-lock.ts';

/**
 * Asks GitHub who holds the names of the lines that decide on changed paths, and refuses where one is not who was written
 * down: GitHub would take a stranger's approval for an owner's. Of other lines nothing is asked.
 */
export async function checkOwnersLock(
  paths: readonly string[],
  owners: OwnersGround | undefined,
  directory: OwnerNumbers,
): Promise<readonly Finding[]> {
  if (owners?.lock === undefined) return [];
  const deciding = new Set<OwnersRule>();
  for (const path of paths) {
    const rule = owners.index.ruleOf(path);
    if (rule !== undefined) deciding.add(rule);
  }
  const rules = owners.codeowners.rules.filter((rule) => deciding.has(rule));
  const numbers = await numbersOf(namedOwners({ ...owners.codeowners, rules }), directory);
  return lockMismatches(numbers, owners.lock, owners.codeowners.file);
}
