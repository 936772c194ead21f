import type { OwnersLock } from '../../registry-schema/generated/types.ts';
import { OwnersIndex } from '../codeowners/owners-index.ts';
import { CODEOWNERS_PATHS, parseCodeowners, type Codeowners } from '../codeowners/parse-codeowners.ts';
import { OWNERS_LOCK_FILE, parseOwnersLock } from '../documents/owners-lock.ts';
import { findingsOf, type Finding } from '../finding.ts';
import type { OwnersFiles } from '../registry/owners-files.ts';

/** CODEOWNERS as last accepted, with the numbers of those that it names. */
export interface OwnersGround {
  readonly codeowners: Codeowners;
  readonly index: OwnersIndex;
  readonly lock: OwnersLock | undefined;
  /** What is wrong with either: while there is anything, nobody can tell who owns what. */
  readonly findings: readonly Finding[];
}

/** Reads the first CODEOWNERS that is there, as GitHub does; undefined where there is none. */
export function ownersGround(files: OwnersFiles): OwnersGround | undefined {
  const file = CODEOWNERS_PATHS.find((path) => files.has(path));
  const bytes = file === undefined ? undefined : files.get(file);
  if (file === undefined || bytes === undefined) return undefined;
  const codeowners = parseCodeowners(bytes, file);
  const lockBytes = files.get(OWNERS_LOCK_FILE);
  const lock = lockBytes === undefined ? undefined : parseOwnersLock(lockBytes);
  return {
    codeowners,
    index: new OwnersIndex(codeowners),
    lock: lock?.kind === 'ok' ? lock.value.value : undefined,
    findings: [...codeowners.findings, ...(lock === undefined ? [] : findingsOf(lock))],
  };
}
