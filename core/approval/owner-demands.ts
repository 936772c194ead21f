import { finding, type Finding } from '../finding.ts';
import { shownText } from '../json/shown-text.ts';
import { CODEOWNERS_PATHS, ownerText, type Owner, type OwnersRule } from '../codeowners/parse-codeowners.ts';
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
  /** Every changed path that it decides on. */
  readonly paths: readonly string[];
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
  const byLine = new Map<number, { readonly rule: OwnersRule; readonly covered: [string, ...string[]] }>();
  const findings: Finding[] = [...ground.findings];
  for (const path of withFileInForce(paths, ground)) {
    const rule = ground.index.ruleOf(path);
    if (rule === undefined || rule.owners.length === 0)
      findings.push(finding('APPROVAL_PATH_UNOWNED', `nobody owns ${shownText(path)}`, { file: path }));
    else {
      const known = byLine.get(rule.line);
      if (known === undefined) byLine.set(rule.line, { rule, covered: [path] });
      else known.covered.push(path);
    }
  }
  const demands = [...byLine.values()].map(({ rule, covered }): OwnerDemand => {
    const people = rule.owners.flatMap((owner) => lockedOwner(ground.lock, owner) ?? []);
    findings.push(...rule.owners.flatMap((owner) => unlocked(owner, rule, ground)));
    const owners = rule.owners.map(ownerText);
    return { line: rule.line, pattern: rule.pattern.text, owners, people, path: covered[0], paths: covered };
  });
  return { demands, findings };
}

/** A second CODEOWNERS may come before the one in force, and choose every owner anew: the owners of that one are asked, too. */
function withFileInForce(paths: readonly string[], { codeowners: { file } }: OwnersGround): readonly string[] {
  const isRival = (path: string) => CODEOWNERS_PATHS.some((one) => one === path);
  return paths.some(isRival) && !paths.includes(file) ? [...paths, file] : paths;
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
