/** One measured figure, for the benchmark's table. */
export interface BenchRow {
  /** What was measured: `sbom`, `strict JSON`. */
  readonly name: string;
  /** On what: `5,000 components, 2.1 MB`. */
  readonly figure: string;
  readonly median: number;
  readonly unit: string;
  readonly peer?: {
    readonly name: string;
    /** In the same unit, measured on the same input. */
    readonly median: number;
    /** The peer's median over ours: above 1 we are faster. */
    readonly ratio: number;
  };
  /** What the figure is meant to reach, in words. */
  readonly goal?: string;
}
