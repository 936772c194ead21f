/** What a build leaves in `OUTDIR/<plugin_id>/`. Paths are as the output folder was given. */
export interface BuiltPlugin {
  readonly pluginId: string;
  readonly version: string;
  /** The wheel or tarball. */
  readonly artifact: string;
  /** A copy of the SBOM that the artifact carries. */
  readonly sbom: string;
}
