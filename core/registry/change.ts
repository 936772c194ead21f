/** One path that differs between two commits, as git's trees have it: never as a work tree shows it. */
export interface Change {
  readonly path: string;
  readonly kind: 'added' | 'modified' | 'deleted' | 'type-changed';
  /** Of the later tree, six octal digits; `000000` where deleted. */
  readonly mode: string;
  /** Bytes of the blob; 0 where deleted or no blob. */
  readonly size: number;
  /** Content in the later tree; absent where deleted, no blob, or larger than `MAX_CHANGED_FILE_BYTES`. */
  readonly bytes?: Uint8Array;
}

/** An SBOM of 50,000 components is about this large. */
export const MAX_CHANGED_FILE_BYTES = 32 * 1024 * 1024;

/** GitHub's own cap for the files of a pull request. */
export const MAX_CHANGED_FILES = 3000;
/** Each may have an artifact of gigabytes, to be fetched while others wait. */
export const MAX_CHANGED_RELEASES = 50;
export const MAX_CHANGE_BYTES = 128 * 1024 * 1024;
