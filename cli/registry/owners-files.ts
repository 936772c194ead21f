import { access } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { OwnersLock } from '../../registry-schema/generated/types.ts';
import {
  CODEOWNERS_PATHS,
  MAX_CODEOWNERS_BYTES,
  parseCodeowners,
  type Codeowners,
} from '../../core/codeowners/parse-codeowners.ts';
import { MAX_OWNERS_LOCK_BYTES, OWNERS_LOCK_FILE, parseOwnersLock } from '../../core/documents/owners-lock.ts';
import { MAX_POLICY_BYTES, parsePolicy, POLICY_FILE } from '../../core/documents/policy.ts';
import { ok, type Outcome } from '../../core/finding.ts';
import { UsageError, type OptionSpecs } from '../command.ts';
import { readInput } from '../read-input.ts';

export const CODEOWNERS_OPTION = {
  type: 'string',
  value: 'FILE',
  description: 'the file to go by (default: the first of .github/CODEOWNERS, CODEOWNERS, docs/CODEOWNERS)',
} as const satisfies OptionSpecs[string];

/**
 * The file given, or the first of those that GitHub reads.
 * @throws UsageError where there is none
 */
export async function readCodeowners(folder: string, given: string | undefined): Promise<Codeowners> {
  const file = given ?? (await firstOf(folder, CODEOWNERS_PATHS));
  if (file === undefined)
    throw new UsageError(`none of ${CODEOWNERS_PATHS.join(', ')} is in ${folder}; give the file as --codeowners FILE`);
  return parseCodeowners(await readInput(folder, file, MAX_CODEOWNERS_BYTES), file);
}

/** The lock beside it; undefined where there is none. */
export async function readOwnersLock(folder: string): Promise<Outcome<OwnersLock | undefined>> {
  if ((await firstOf(folder, [OWNERS_LOCK_FILE])) === undefined) return ok(undefined);
  const parsed = parseOwnersLock(await readInput(folder, OWNERS_LOCK_FILE, MAX_OWNERS_LOCK_BYTES));
  return parsed.kind === 'ok' ? ok(parsed.value.value) : parsed;
}

/** Where the registry's policy takes a push for an approval, nobody is asked by name. One that is missing or unreadable asks. */
export async function approvesByPush(folder: string): Promise<boolean> {
  if ((await firstOf(folder, [POLICY_FILE])) === undefined) return false;
  const policy = parsePolicy(await readInput(folder, POLICY_FILE, MAX_POLICY_BYTES));
  return policy.kind === 'ok' && policy.value.value.approvals.source === 'push';
}

async function firstOf(folder: string, files: readonly string[]): Promise<string | undefined> {
  for (const file of files) {
    const isThere = await access(resolve(folder, file)).then(
      () => true,
      () => false,
    );
    if (isThere) return file;
  }
  return undefined;
}
