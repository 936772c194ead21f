import type { Outcome, Place } from '../finding.ts';

/** One package that a lock pins. */
export interface LockedPackage {
  readonly name: string;
  readonly version: string;
  /** `sha256:` or `sha512:` and lower-case hex; never empty. Any one of them may be what is installed. */
  readonly hashes: readonly string[];
  readonly at: Place | undefined;
}

export type Lock = readonly LockedPackage[];

export type LockEcosystem = 'pypi' | 'npm';

export type ReadLock = (bytes: Uint8Array, file: string) => Outcome<Lock>;

export const MAX_LOCK_BYTES = 16 * 1024 * 1024;
export const MAX_LOCKED_PACKAGES = 50_000;

/** The names under which an artifact embeds its lock: those that the installers of an ecosystem obey in a package. */
export const LOCK_FILE_NAMES: Readonly<Record<LockEcosystem, readonly string[]>> = {
  pypi: ['requirements.txt'],
  npm: ['npm-shrinkwrap.json'],
};
