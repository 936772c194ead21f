// registry-schema/base.ts
/** The one base of every `$id` and in-toto predicate type of this project. */
const SCHEMA_BASE = "https://portcullis.dev/";
/** in-toto predicate types (TypeURI, in-toto attestation framework v1). */
const PREDICATE_TYPES = {
	/** A publisher's statement over one release: artifact, manifest and SBOM. */
	release: `${SCHEMA_BASE}attestation/release/v1`,
	/** The publish identity's statement over one publication. */
	head: `${SCHEMA_BASE}attestation/head/v1`
};

export { SCHEMA_BASE as n, PREDICATE_TYPES as t };