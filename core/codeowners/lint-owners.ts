import type { OwnersLock } from '../../registry-schema/generated/types.ts';
import { lockedOwner, OWNERS_LOCK_FILE } from '../documents/owners-lock.ts';
import { POLICY_FILE } from '../documents/policy.ts';
import { finding, type Finding } from '../finding.ts';
import { shownText } from '../json/shown-text.ts';
import { coversPath } from './owner-pattern.ts';
import { OwnersIndex } from './owners-index.ts';
import { ownerText, type Codeowners, type Owner, type OwnersRule } from './parse-codeowners.ts';

/** Files that decide, there or not yet: whoever adds one that nobody owns adds it alone. */
const GOVERNING = [
  POLICY_FILE,
  OWNERS_LOCK_FILE,
  'trust/root.json',
  'waivers/any.json',
  'revocations/any.json',
  '.github/workflows/any.yml',
];
/** A path that nothing but a pattern for everything covers: such a line guards what is to come. */
const ANY_PATH = 'a path that is not there yet/any';
const MAX_SHADOWS_NAMED = 3;

export interface OwnersQuestion {
  readonly codeowners: Codeowners;
  /** `not-asked` where no approval goes by owners: then nobody needs their numbers. */
  readonly lock: OwnersLock | undefined | 'not-asked';
  /** Every tracked path, relative to the root. */
  readonly paths: readonly string[];
}

/**
 * What is wrong with a CODEOWNERS file as it stands in a registry: its errors, governing paths and plugins without an owner,
 * lines that never decide, names without a number. All of it by the file's lines; GitHub is not asked.
 */
export function lintOwners({ codeowners, lock, paths }: OwnersQuestion): readonly Finding[] {
  const index = new OwnersIndex(codeowners);
  const guarded = guardedPaths(codeowners, paths);
  return [
    ...codeowners.findings,
    ...unownedPaths(codeowners, index, guarded),
    ...idleRules(codeowners, index, [...new Set([...paths, ...guarded, ...firstPlugin(paths), ANY_PATH])]),
    ...(lock === 'not-asked'
      ? []
      : namedOwners(codeowners).flatMap(({ owner, line }) => unlocked(codeowners, lock, owner, line))),
  ];
}

/** A registry that begins has no plugin yet, and lines for those to come. */
function firstPlugin(paths: readonly string[]): readonly string[] {
  const isThere = paths.some((path) => /^plugins\/[^\/]+\//v.test(path));
  return isThere ? [] : ['plugins/any_plugin/plugin.json', 'plugins/any_plugin/releases/any/release.json'];
}

/** Every owner of the file once, with the first line that names them. GitHub does not tell names apart by case. */
export function namedOwners({ rules }: Codeowners): readonly { readonly owner: Owner; readonly line: number }[] {
  const named = new Map<string, { readonly owner: Owner; readonly line: number }>();
  for (const { owners, line } of rules)
    for (const owner of owners) {
      const key = ownerText(owner).toLowerCase();
      if (!named.has(key)) named.set(key, { owner, line });
    }
  return [...named.values()];
}

function unlocked({ file }: Codeowners, lock: OwnersLock | undefined, owner: Owner, line: number): readonly Finding[] {
  if (lockedOwner(lock, owner) !== undefined) return [];
  return [finding('OWNERS_UNLOCKED', `${OWNERS_LOCK_FILE} has no number of ${ownerText(owner)}`, { file, line })];
}

/** What decides which plugins are loaded, and everything of a plugin. */
function guardedPaths({ file }: Codeowners, paths: readonly string[]): readonly string[] {
  const tracked = paths.filter((path) => /^(?:trust|waivers|\.github)\//v.test(path));
  const inPlugins = paths.flatMap((path) => {
    const folder = /^plugins\/[^\/]+\//v.exec(path)?.[0];
    // The folder of a release is new each time: what is owned today says nothing about it.
    return folder === undefined ? [] : [path, `${folder}releases/any/release.json`];
  });
  return [...new Set([file, ...GOVERNING, ...tracked, ...inPlugins])];
}

function unownedPaths({ file }: Codeowners, index: OwnersIndex, guarded: readonly string[]): readonly Finding[] {
  const unowned = new Map<string, Finding>();
  for (const path of guarded) {
    const rule = index.ruleOf(path);
    if (rule !== undefined && rule.owners.length > 0) continue;
    const subject = subjectOf(path);
    const why = rule === undefined ? 'no line covers it' : `line ${rule.line} takes it from everyone`;
    const at = rule === undefined ? { file } : { file, line: rule.line };
    if (!unowned.has(subject))
      unowned.set(subject, finding('OWNERS_PATH_UNOWNED', `nobody owns ${shownText(subject)}: ${why}`, at));
  }
  return [...unowned.values()];
}

/** One finding for a plugin or a governing folder, however many paths it has. */
function subjectOf(path: string): string {
  return /^(?:plugins\/[^\/]+\/|trust\/|waivers\/|revocations\/|\.github\/workflows\/)/v.exec(path)?.[0] ?? path;
}

/** Lines that decide on no path: those that cover none, and those that later lines take everything from. */
function idleRules({ file, rules }: Codeowners, index: OwnersIndex, known: readonly string[]): readonly Finding[] {
  const decidedBy = known.map((path) => index.ruleOf(path));
  const deciding = new Set(decidedBy);
  const split = known.map((path) => path.split('/'));
  return rules.flatMap((rule) => {
    if (deciding.has(rule)) return [];
    const at = { file, line: rule.line };
    const shadows = shadowsOf(rule, split, decidedBy);
    if (shadows.length === 0)
      return [finding('OWNERS_RULE_UNMATCHED', `${shownText(rule.pattern.text)} covers no path`, at)];
    const named = shadows.length === 1 ? `line ${shadows[0]} comes` : `lines ${shadows.join(', ')} come`;
    return [finding('OWNERS_RULE_SHADOWED', `${shownText(rule.pattern.text)} never decides: ${named} later`, at)];
  });
}

/** The later lines that decide on what a line covers, the first few. */
function shadowsOf(
  { pattern }: OwnersRule,
  paths: readonly (readonly string[])[],
  decidedBy: readonly (OwnersRule | undefined)[],
): readonly number[] {
  const shadows = new Set<number>();
  for (const [at, path] of paths.entries()) {
    const line = decidedBy[at]?.line;
    if (line === undefined || shadows.has(line) || !coversPath(pattern, path)) continue;
    shadows.add(line);
    if (shadows.size === MAX_SHADOWS_NAMED) break;
  }
  return [...shadows];
}
