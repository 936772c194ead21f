import { t as require_dist } from "./dist.js";
import { i as require_dist$1, n as IssuedCertificate, t as EncodedCertificate } from "./encoded-certificate.js";
import { a as finding, c as ok, f as unlessFound, l as refused } from "./finding.js";
import { c as isJsonObject, d as parseStrictJson, l as member, v as shownText } from "./render-findings.js";
import { X509Certificate, createHash } from "node:crypto";

// core/attestation/trust.ts
var import_dist = require_dist();
var import_dist$1 = require_dist$1();
const MAX_TRUSTED_ROOT_BYTES = 1048576;
const MAX_THRESHOLD = 3;
const MAX_AUTHORITIES = 64;
const PROMISED = {
	"public-good": {
		ct_log: 1,
		log: 1,
		timestamp: 1
	},
	"github-private": {
		ct_log: 0,
		log: 0,
		timestamp: 1
	},
	private: {
		ct_log: 0,
		log: 0,
		timestamp: 1
	}
};
const KEY_THRESHOLDS = {
	ct_log: 0,
	log: 0,
	timestamp: 0
};
/**
* Prepares trust for the gate, once per configuration. Each certificate authority of the trusted root (Sigstore
* trusted_root.json v0.1) is believed only under the profile that names its root certificate; one without a profile is
* not believed at all. Windows of validity stay in force for every signature.
*/
function prepareTrust(trustedRoot, config, file) {
	const root = parseTrustedRoot(trustedRoot, file);
	if (root.kind === "refused") return root;
	const found = config.profiles.flatMap((profile, index) => checkProfile(profile, config.profiles.slice(0, index)));
	const authorities = [];
	for (const profile of config.profiles) {
		const own = root.value.authorities.filter(({ root_sha256: root }) => root === profile.certificate_authority);
		if (own.length === 0) found.push(finding("TRUST_AUTHORITY_MISSING", `no root certificate ${shownText(profile.certificate_authority)}`));
		const thresholds = {
			...PROMISED[profile.name],
			...givenThresholds(profile)
		};
		authorities.push(...own.map((authority) => ({
			...authority,
			profile: profile.name,
			thresholds
		})));
	}
	return unlessFound(found, () => makeTrust(authorities, root.value.services));
}
/** Trust in every certificate authority of a trusted root alike, as `cosign verify` has it. Not for the gate. */
function prepareOpenTrust(trustedRoot, thresholds = PROMISED["public-good"], file) {
	const root = parseTrustedRoot(trustedRoot, file);
	if (root.kind === "refused") return root;
	const authorities = root.value.authorities.map((authority) => ({
		...authority,
		profile: "private",
		thresholds
	}));
	return ok(makeTrust(authorities, root.value.services));
}
/** Trust in enrolled keys only: no certificate, log or timestamp is believed. */
function keyOnlyTrust() {
	return makeTrust([], withoutKeys({
		certificateAuthorities: [],
		timestampAuthorities: [],
		tlogs: [],
		ctlogs: []
	}));
}
function makeTrust(authorities, services) {
	return {
		authorities,
		key_thresholds: KEY_THRESHOLDS,
		services
	};
}
function parseTrustedRoot(bytes, file) {
	const at = file === void 0 ? void 0 : { file };
	const document = parseStrictJson(bytes, {
		maxBytes: MAX_TRUSTED_ROOT_BYTES,
		maxDepth: 16
	}, file);
	if (document.kind === "refused") return document;
	const { value } = document.value;
	const mediaType = isJsonObject(value) ? member(value, "mediaType") : void 0;
	if (!isJsonObject(value) || typeof mediaType !== "string" || !ROOT_MEDIA_TYPES.has(mediaType)) return refused(finding("TRUST_ROOT_MALFORMED", "the media type is not that of a Sigstore trusted root", at));
	if (!ROOT_LISTS.every((name) => Array.isArray(member(value, name) ?? []))) return refused(finding("TRUST_ROOT_MALFORMED", "its lists of authorities and logs must be arrays", at));
	try {
		const root = import_dist.TrustedRoot.fromJSON(value);
		if (root.certificateAuthorities.length > MAX_AUTHORITIES) throw new RangeError("too many authorities");
		const plain = (0, import_dist$1.toTrustMaterial)(root, noKey);
		const timestampAuthorities = plain.timestampAuthorities.map(({ certChain, validFor }) => {
			return {
				certChain: certChain.map((certificate) => new EncodedCertificate(certificate.root.toDER())),
				validFor
			};
		});
		const all = {
			...plain,
			timestampAuthorities
		};
		const services = {
			...all,
			certificateAuthorities: []
		};
		const authorities = plain.certificateAuthorities.map(({ certChain, validFor }) => {
			const chain = certChain.map((certificate) => new IssuedCertificate(new X509Certificate(certificate.root.toDER())));
			const top = chain.at(-1);
			if (top === void 0) throw new RangeError("an authority without a certificate");
			const digest = createHash("sha256").update(top.openSsl.raw).digest("hex");
			const sigstore = {
				...all,
				certificateAuthorities: [{
					certChain: chain,
					validFor
				}]
			};
			return {
				chain,
				root_sha256: digest,
				valid_from: validFor.start,
				valid_until: validFor.end,
				sigstore
			};
		});
		return ok({
			authorities,
			services
		});
	} catch {
		return refused(finding("TRUST_ROOT_MALFORMED", "an authority or log in it cannot be read", at));
	}
}
const ROOT_MEDIA_TYPES = /* @__PURE__ */ new Set([
	"application/vnd.dev.sigstore.trustedroot+json;version=0.1",
	"application/vnd.dev.sigstore.trustedroot+json;version=0.2",
	"application/vnd.dev.sigstore.trustedroot.v0.2+json"
]);
const ROOT_LISTS = [
	"certificateAuthorities",
	"timestampAuthorities",
	"tlogs",
	"ctlogs"
];
function withoutKeys(trust) {
	return {
		...trust,
		publicKey: noKey
	};
}
function noKey() {
	throw new import_dist$1.VerificationError({
		code: "PUBLIC_KEY_ERROR",
		message: "no key is trusted here"
	});
}
const THRESHOLD_NAMES = [
	"ct_log",
	"log",
	"timestamp"
];
function givenThresholds(profile) {
	const given = THRESHOLD_NAMES.filter((name) => profile[name] !== void 0).map((name) => [name, profile[name]]);
	return Object.fromEntries(given);
}
function checkProfile(profile, earlier) {
	const found = [];
	const promised = PROMISED[profile.name];
	for (const name of THRESHOLD_NAMES) {
		const given = profile[name] ?? promised[name];
		if (!Number.isInteger(given) || given < promised[name] || given > 3) {
			const range = `${promised[name]} to ${3}`;
			found.push(finding("TRUST_PROFILE_INVALID", `${profile.name}: ${name} is ${String(given)}, must be ${range}`));
		}
	}
	if (profile.name === "private" && profile.timestamp === void 0) found.push(finding("TRUST_PROFILE_INVALID", "private: its thresholds must be given"));
	if (earlier.some((other) => other.certificate_authority === profile.certificate_authority)) found.push(finding("TRUST_PROFILE_INVALID", `${profile.name}: another profile names the same root certificate`));
	return found;
}

export { prepareTrust as i, keyOnlyTrust as n, prepareOpenTrust as r, MAX_TRUSTED_ROOT_BYTES as t };