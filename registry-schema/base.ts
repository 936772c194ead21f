/** The one base of every `$id` and in-toto predicate type of this project. */
export const SCHEMA_BASE = 'https://portcullis.dev/';

/** in-toto predicate types (TypeURI, in-toto attestation framework v1). */
export const PREDICATE_TYPES = {
  /** A publisher's statement over one release: artifact, manifest and SBOM. */
  release: `${SCHEMA_BASE}attestation/release/v1`,
  /** The publish identity's statement over one publication. */
  head: `${SCHEMA_BASE}attestation/head/v1`,
} as const;

/** `schema_version` of every document that this version writes and reads. */
export const SCHEMA_VERSION = 1;
