import { narrowed, NONE, silenced, spokenUp, widened } from './capability-change.ts';
import type { CapabilityChange, ChangeSubject } from './capability-change.ts';
import { parseFilePath, pathIncludes } from './file-path.ts';
import type { RiskClass } from './risk-class.ts';

/** A list of a manifest: left out, empty and filled are three different statements. */
export type Declared = readonly string[] | undefined;

/** How the entries of one list are compared. */
export interface Grant {
  readonly subject: ChangeSubject;
  /** Of an entry that was not granted before. */
  readonly risk: RiskClass;
  readonly pointer: string;
  /** Is what an entry grants granted by these as well? */
  readonly grantedBy: (granting: readonly string[]) => (entry: string) => boolean;
}

export const PERMISSIONS: Grant = {
  subject: 'permission',
  risk: 'permission-added',
  pointer: '/permissions',
  grantedBy: listedIn,
};
export const STAGES: Grant = { subject: 'stage', risk: 'stage-added', pointer: '/stages', grantedBy: listedIn };
export const FILES_READ: Grant = {
  subject: 'file-read',
  risk: 'file-access',
  pointer: '/file_access/read',
  grantedBy: belowAny,
};
export const FILES_WRITTEN: Grant = {
  subject: 'file-write',
  risk: 'file-access',
  pointer: '/file_access/write',
  grantedBy: belowAny,
};

function listedIn(granting: readonly string[]): (entry: string) => boolean {
  const listed = new Set(granting);
  return (entry) => listed.has(entry);
}

function belowAny(granting: readonly string[]): (entry: string) => boolean {
  const paths = granting.map(parseFilePath);
  return (entry) => {
    const path = parseFilePath(entry);
    return paths.some((each) => pathIncludes(each, path));
  };
}

/**
 * A list that grants. What stands in it now and was not granted before widens, also where the earlier manifest was silent:
 * nobody has approved it. A manifest that falls silent widens in a way of its own, since nothing can be held against it.
 */
export function diffGrant(grant: Grant, before: Declared, after: Declared): readonly CapabilityChange[] {
  const { subject, risk, pointer, grantedBy } = grant;
  if (after === undefined) return before === undefined ? [] : [silenced(subject, before)];
  if (before === undefined && after.length === 0) return [spokenUp(subject, NONE, pointer)];
  const earlier = [...new Set(before)];
  const [wasGranted, isGranted] = [grantedBy(earlier), grantedBy(after)];
  const added = [...after.entries()]
    .filter(([, entry]) => !wasGranted(entry))
    .map(([index, entry]) => widened(subject, risk, { before: null, after: entry, pointer: `${pointer}/${index}` }));
  const removed = earlier
    .filter((entry) => !isGranted(entry))
    .map((entry) => narrowed(subject, { before: entry, after: null, pointer }));
  return [...added, ...removed];
}

/** The classes of data, by the platform's order from the least to the most sensitive. */
export function diffDataClasses(
  before: readonly string[],
  after: readonly string[],
  leastFirst: readonly string[],
): readonly CapabilityChange[] {
  return diffGrant(
    { subject: 'data-class', risk: 'data-class-added', pointer: '/data_classes', grantedBy: listedIn },
    before,
    after,
  ).map((change) => (isRaised(change, before, leastFirst) ? { ...change, risk: 'data-class-raised' } : change));
}

/** A class that the platform does not order might be the most sensitive of all. */
function isRaised({ after }: CapabilityChange, before: readonly string[], leastFirst: readonly string[]): boolean {
  if (after === null) return false;
  const above = leastFirst.slice(leastFirst.indexOf(after) + 1);
  return !leastFirst.includes(after) || !before.some((name) => above.includes(name));
}
