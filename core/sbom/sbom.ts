/** A CycloneDX bill of materials that passed every check of `readSbom`. */
export interface Sbom {
  readonly specVersion: SpecVersion;
  readonly serialNumber?: string;
  /** What the document describes. */
  readonly root: SbomRoot;
  /** Every component but the root, nested ones included, in document order. */
  readonly components: readonly SbomComponent[];
  /** What the root depends on, as bom-refs. */
  readonly directDependencies: readonly string[];
  /** bom-ref → bom-refs it depends on. */
  readonly dependencies: ReadonlyMap<string, readonly string[]>;
}

export const SPEC_VERSIONS = ['1.4', '1.5', '1.6', '1.7'] as const;

export type SpecVersion = (typeof SPEC_VERSIONS)[number];

export interface SbomRoot {
  readonly bomRef: string;
  /** With the group before it, as npm writes a scope: `@scope/name`. */
  readonly name: string;
  readonly version: string;
  readonly purl?: string;
}

export interface SbomComponent {
  readonly bomRef?: string;
  /** With the group before it, as npm writes a scope: `@scope/name`. */
  readonly name: string;
  readonly version?: string;
  readonly purl?: string;
  readonly type: string;
  readonly licences: readonly SbomLicence[];
  readonly hashes: readonly { readonly alg: string; readonly content: string }[];
}

/** `id` is on the SPDX list, `expression` is in SPDX syntax (unchecked), `name` is free text. */
export interface SbomLicence {
  readonly kind: 'id' | 'name' | 'expression';
  readonly text: string;
}

/** What the artifact says it is. */
export interface ExpectedRoot {
  /** As the package's own metadata writes it: `@scope/name` for npm. */
  readonly name: string;
  readonly version: string;
  /** `npm`, `pypi`, …: how names compare. Taken from the root's package URL if left out. */
  readonly purlType?: string;
}
