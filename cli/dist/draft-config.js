import { c as isJsonObject, d as parseStrictJson, l as member, s as isJsonArray } from "./render-findings.js";
import { t as MAX_TRUSTED_ROOT_BYTES } from "./trust.js";
import { a as wholeSeconds, n as DAY_IN_MS } from "./time.js";
import { a as UsageError } from "./portcullis.js";
import { createHash } from "node:crypto";

// cli/registry/draft-config.ts
/** For a registry whose publishers sign with keys alone: no certificate authority is believed. */
const EMPTY_TRUSTED_ROOT = Buffer.from("{\"mediaType\":\"application/vnd.dev.sigstore.trustedroot+json;version=0.1\",\"tlogs\":[],\"certificateAuthorities\":[],\"ctlogs\":[],\"timestampAuthorities\":[]}");
/** A workflow identity in a file that the user names. */
const MAX_IDENTITY_BYTES = 65536;
const HEAD_KEY_DAYS = 730;
/** config.json as `init` proposes it: every certificate authority of the trusted root in one profile. */
function draftConfig(draft) {
	return {
		schema_version: 1,
		registry_id: draft.registryId,
		channel: draft.channel,
		index_shards: 256,
		head_signer: draft.headSigner,
		trust: { profiles: draft.profile === void 0 ? [] : profilesOf(draft.trustedRoot, draft.profile) }
	};
}
/** The head signed by a key: the second proof of a key-only deployment. */
function headKeyIdentity({ key_id, public_key }, now) {
	const valid_until = wholeSeconds(new Date(now.getTime() + HEAD_KEY_DAYS * DAY_IN_MS));
	return {
		kind: "key",
		key_id,
		public_key,
		valid_from: wholeSeconds(now),
		valid_until
	};
}
function profilesOf(trustedRoot, name) {
	const parsed = parseStrictJson(trustedRoot, { maxBytes: MAX_TRUSTED_ROOT_BYTES }, "the trusted root");
	if (parsed.kind === "refused") throw new UsageError(`--trusted-root: ${parsed.findings[0].message}`);
	const root = parsed.value.value;
	const authorities = listOf(root, "certificateAuthorities").map(rootCertificateDigest);
	const has = (list) => listOf(root, list).length > 0 ? 1 : 0;
	const owed = name === "private" ? {
		ct_log: has("ctlogs"),
		log: has("tlogs"),
		timestamp: Math.max(1, has("timestampAuthorities"))
	} : {};
	return [...new Set(authorities)].map((digest) => ({
		name,
		certificate_authority: digest,
		...owed
	}));
}
function listOf(value, name) {
	const list = isJsonObject(value) ? member(value, name) : void 0;
	return isJsonArray(list) ? list : [];
}
/** The last certificate of the chain. */
function rootCertificateDigest(authority) {
	const last = listOf(isJsonObject(authority) ? member(authority, "certChain") ?? null : null, "certificates").at(-1);
	const raw = isJsonObject(last) ? member(last, "rawBytes") : void 0;
	if (typeof raw !== "string") throw new UsageError("--trusted-root: a certificate authority has no certificate");
	return createHash("sha256").update(Buffer.from(raw, "base64")).digest("hex");
}

export { headKeyIdentity as i, MAX_IDENTITY_BYTES as n, draftConfig as r, EMPTY_TRUSTED_ROOT as t };