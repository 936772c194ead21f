import { finding, type Finding } from '../finding.ts';
import { shownText } from '../json/shown-text.ts';
import { ownerText, type Owner, type OwnersRule } from '../codeowners/parse-codeowners.ts';
import { lockedOwner, type LockedOwner } from '../documents/owners-lock.ts';
import type { OwnersGround } from './owners-ground.ts';

/** One line of CODEOWNERS that covers changed paths: any one of its owners suffices. */
export interface OwnerDemand {
  readonly line: number;
  readonly pattern: string;
  /** As the file writes them. */
  readonly owners: readonly string[];
  readonly people: readonly LockedOwner[];
  /** The first path that it covers. */
  readonly path: string;
}

export interface OwnerDemands {
  readonly demands: readonly OwnerDemand[];
  readonly findings: readonly Finding[];
}

/**
 * Whose word the changed paths need: one owner of every line that decides on one of them. A path that nobody owns cannot be
 * changed by a pull request: otherwise a line without owners would be a door.
 */
export function ownerDemands(paths: readonly string[], ground: OwnersGround): OwnerDemands {
  const byLine = new Map<number, { readonly rule: OwnersRule; readonly path: string }>();
  const findings: Finding[] = [...ground.findings];
  for (const path of paths) {
    const rule = ground.index.ruleOf(path);
    if (rule === undefined || rule.owners.length === 0)
      findings.push(finding('APPROVAL_PATH_UNOWNED', `nobody owns ${shownText(path)}`, { file: path }));
    else if (!byLine.has(rule.line)) byLine.set(rule.line, { rule, path });
  }
  const demands = [...byLine.values()].map(({ rule, path }): OwnerDemand => {
    const people = rule.owners.flatMap((owner) => lockedOwner(ground.lock, owner) ?? []);
    findings.push(...rule.owners.flatMap((owner) => unlocked(owner, rule, ground)));
    return { line: rule.line, pattern: rule.pattern.text, owners: rule.owners.map(ownerText), people, path };
  });
  return { demands, findings };
}

/** A name without a number is whoever holds the name today. */
function unlocked(owner: Owner, { line }: OwnersRule, { codeowners, lock }: OwnersGround): readonly Finding[] {
  if (lockedOwner(lock, owner) !== undefined) return [];
  return [
    finding('OWNERS_UNLOCKED', `owners.lock.json has no number of ${ownerText(owner)}`, {
      file: codeowners.file,
      line,
    }),
  ];
}
