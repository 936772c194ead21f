import type { HeadIdentity } from './head-identity.ts';
import type { NumberedTeams } from './team-step.ts';

/** The folders of this machine that a registry begins in. */
export interface LocalRegistry {
  /** Where they are, in words. */
  readonly name: string;
  /** The git repository, its branch main. */
  readonly directory: string;
  /** Whether an earlier run began it. @throws Error where something else is in the way */
  isBegun(): Promise<boolean>;
  /**
   * Draws keys and root, signs, writes registry, keys and first publication.
   * @param head who states the head; a key where undefined @throws SetupRefusal
   */
  begin(teams: NumberedTeams, head: HeadIdentity | undefined): Promise<void>;
  /** A private key or another thing that only this machine holds; undefined where it is not there. */
  secret(file: string): Promise<string | undefined>;
  /** Keeps such a thing, readable by its owner alone. */
  keep(file: string, text: string): Promise<void>;
  /** The first publication by path; undefined where it is not there. */
  publication(): Promise<ReadonlyMap<string, Uint8Array> | undefined>;
}
