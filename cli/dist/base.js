// registry-schema/base.ts
/** The one base of every `$id` and in-toto predicate type of this project. */
const SCHEMA_BASE = "https://portcullis.dev/";
/** in-toto predicate types (TypeURI, in-toto attestation framework v1). */
const PREDICATE_TYPES = {
	/** A publisher's statement over one release: artifact, manifest and SBOM. */
	release: `${SCHEMA_BASE}attestation/release/v1`,
	/** The publish identity's statement over one publication. */
	head: `${SCHEMA_BASE}attestation/head/v1`,
	/** A deny that holds by itself, signed by key R. */
	deny: `${SCHEMA_BASE}attestation/deny/v1`,
	/** What a file that carries a publication holds, by who packed it. */
	transfer: `${SCHEMA_BASE}attestation/transfer/v1`
};

export { SCHEMA_BASE as n, PREDICATE_TYPES as t };