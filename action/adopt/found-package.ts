/** A package as it lies in a folder, by its own metadata alone. All text is a stranger's. */
export interface FoundPackage {
  readonly kind: 'python' | 'node' | 'archive';
  /** Undefined for an archive that no ecosystem names. */
  readonly ecosystem: 'pypi' | 'npm' | undefined;
  readonly name: string;
  readonly version: string;
  /** Below the folder that was named, with `/`. */
  readonly place: string;
  readonly summary: string | undefined;
  readonly licence: string | undefined;
  /** What it says that it needs, as it is written: `openai>=2,<3`, `axios@^1.7`. Undefined where it says nothing. */
  readonly requires: readonly string[] | undefined;
  /** The covenant that it brings. */
  readonly manifest: Uint8Array | undefined;
  /** What somebody should look at before the plugin is trusted further; plain words of ours, outside text escaped. */
  readonly notes: readonly string[];
}
