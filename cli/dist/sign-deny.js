import { p as require_dist } from "./read-publication.js";
import { a as finding, c as ok, d as unlessAlso, l as refused } from "./finding.js";
import { t as PREDICATE_TYPES } from "./base.js";
import { d as isPublicationDeny } from "./validators.js";
import { r as parseBundle } from "./bundle.js";
import { a as parseStatement, i as STATEMENT_TYPE, n as GATE_STATEMENT, r as PAYLOAD_TYPE } from "./statement.js";
import { r as hexOf, t as digestFromHex } from "./digest.js";
import { t as canonicalJson } from "./canonical-json.js";
import { r as toJson } from "./encode-document.js";
import { v as shownText } from "./render-findings.js";
import { l as pluginOfScope, r as entryDigest, s as isEnded } from "./denies.js";
import { n as keysOf } from "./role-keys.js";
import { t as isSignedBy } from "./tuf-key.js";

// core/denies/signed-deny.ts
var import_dist = require_dist();
/** Small enough for a message queue, a pager or a QR code. */
const MAX_SIGNED_DENY_BYTES = 2048;
/** Name of the subject that is the entry itself: SHA-256 of what it says. */
const ENTRY_SUBJECT = "entry";
const MEDIA_TYPE = "application/vnd.dev.sigstore.bundle.v0.3+json";
/** Of an ECDSA signature in ASN.1, base64; Ed25519's are shorter. */
const MAX_SIGNATURE_CHARACTERS = 96;
const MAX_ISSUER_CHARACTERS = 24;
/** What is signed of a payload (DSSE 1.0, pre-authentication encoding). */
function preAuthEncoding(payload) {
	const head = `DSSEv1 ${PAYLOAD_TYPE.length} ${PAYLOAD_TYPE} ${payload.length} `;
	return Buffer.concat([Buffer.from(head, "utf8"), payload]);
}
/** A Sigstore bundle v0.3 with one signature by a key. */
function encodeSignedDeny(payload, keyId, signature) {
	return Buffer.from(bundleText(Buffer.from(payload).toString("base64"), keyId, Buffer.from(signature).toString("base64")));
}
function bundleText(payload, keyId, sig) {
	return canonicalJson({
		mediaType: MEDIA_TYPE,
		verificationMaterial: { publicKey: { hint: keyId } },
		dsseEnvelope: {
			payload,
			payloadType: PAYLOAD_TYPE,
			signatures: [{ sig }]
		}
	});
}
const OVERHEAD = bundleText("", "0".repeat(64), "0".repeat(MAX_SIGNATURE_CHARACTERS)).length;
/** Base64 writes three bytes as four characters. */
const MAX_PAYLOAD_BYTES = Math.floor((MAX_SIGNED_DENY_BYTES - OVERHEAD) / 4) * 3;
/**
* The in-toto statements of an entry, canonical JSON, each at most MAX_SIGNED_DENY_BYTES once it is signed. One that names a
* plugin is one statement: a host matches names. Of any other, each statement denies a part of the digests by itself.
*/
function denyStatements(deny, origin) {
	const digests = pluginOfScope(deny.scope) !== void 0 ? [] : deny.digests;
	const statements = [];
	let start = 0;
	do {
		let end = digests.length;
		let payload = fitted(deny, origin, digests.slice(start, end));
		while (payload === void 0 && end > start + 1) {
			end = start + Math.min(end - start - 1, MAX_DIGESTS);
			payload = fitted(deny, origin, digests.slice(start, end));
		}
		if (payload === void 0) throw new RangeError("an entry within the bounds of its schema fits");
		statements.push(payload);
		start = end;
	} while (start < digests.length);
	return statements;
}
/** No more of them fit, whatever else an entry says. */
const MAX_DIGESTS = 16;
/** The statement with as much of the reason as there is room for; undefined where there is none for a word of it. */
function fitted(deny, origin, digests) {
	const issuer = cut(deny.issuer.name, MAX_ISSUER_CHARACTERS);
	const characters = Array.from(deny.reason);
	for (let kept = characters.length; kept > 0; kept = kept > 32 ? kept - 16 : kept - 1) {
		const payload = statementOf(deny, origin, digests, {
			issuer,
			reason: cut(deny.reason, kept)
		});
		if (payload.length <= MAX_PAYLOAD_BYTES) return payload;
	}
}
/** By characters, so that none is cut in half. */
function cut(text, characters) {
	const all = Array.from(text);
	return all.length <= characters ? text : `${all.slice(0, Math.max(characters - 1, 0)).join("")}…`;
}
function statementOf(deny, { registryId, channel }, digests, text) {
	const { id, scope, action, effect, severity, issued_at: issuedAt } = deny;
	const { kind: _kind, ...name } = pluginOfScope(scope) === void 0 ? { kind: "" } : scope;
	const predicate = {
		schema_version: 1,
		registry_id: registryId,
		channel,
		entry: id,
		...name,
		action,
		effect,
		severity,
		issued_at: issuedAt,
		...text
	};
	const subject = [{
		name: ENTRY_SUBJECT,
		digest: { sha256: hexOf(entryDigest(deny)) }
	}, ...digests.map((digest, index) => ({
		name: String(index),
		digest: { sha256: hexOf(digest) }
	}))];
	const statement = {
		_type: STATEMENT_TYPE,
		subject,
		predicateType: PREDICATE_TYPES.deny,
		predicate
	};
	return Buffer.from(canonicalJson(toJson(statement)), "utf8");
}
/**
* Verifies a signed deny: by a key of the revocations role, for this registry and channel, and not of a quarantine that a quorum
* has ended since, by the reinstatements of a verified publication.
*
* Codes: DENY_STATEMENT_…, PUBLICATION_WRONG_REGISTRY, PUBLICATION_WRONG_CHANNEL, ATTESTATION_…, PREDICATE_….
*/
function verifySignedDeny(bundle, expected) {
	if (bundle.length > 2048) {
		const message = `${bundle.length} bytes, at most ${MAX_SIGNED_DENY_BYTES} are read`;
		return refused(finding("DENY_STATEMENT_TOO_LARGE", message));
	}
	const parsed = parseBundle(bundle);
	if (parsed.kind === "refused") return parsed;
	const { content, signer } = parsed.value;
	const signed = preAuthEncoding(content.payload);
	if (!expected.keys.some((key) => signer.kind === "key" && key.keyId === signer.hint && key.isSignedBy(signed, content.signature))) return refused(finding("DENY_STATEMENT_UNSIGNED", "no key of the revocations role signed it"));
	const statement = parseStatement(content, GATE_STATEMENT);
	if (statement.kind === "refused") return statement;
	const { predicate_type: type, predicate, subject } = statement.value;
	if (type !== PREDICATE_TYPES.deny) return refused(finding("ATTESTATION_PREDICATE_TYPE", `the statement is ${shownText(type)}`));
	if (!isPublicationDeny(predicate)) return refused(finding("PREDICATE_MEMBER_INVALID", "the predicate is not that of a signed deny"));
	const read = unlessAlso(readDeny(predicate, subject), originFindings(predicate, expected));
	return read.kind === "ok" && isEnded(read.value, expected.reinstatements) ? refused(finding("DENY_STATEMENT_ENDED", `${read.value.deny.id} was ended`)) : read;
}
/** The same keys may serve two channels; what one denies, the other may offer. */
function originFindings(said, { registryId, channel }) {
	return [...said.registry_id === registryId ? [] : [finding("PUBLICATION_WRONG_REGISTRY", `the deny is of ${said.registry_id}`)], ...said.channel === channel ? [] : [finding("PUBLICATION_WRONG_CHANNEL", `the deny is of ${said.channel}`)]];
}
function readDeny(said, subjects) {
	const entry = subjects.find(({ name }) => name === ENTRY_SUBJECT)?.digest["sha256"];
	const digests = subjects.flatMap(({ name, digest: { sha256 } }) => name === ENTRY_SUBJECT || sha256 === void 0 ? [] : [digestFromHex(sha256)]);
	const scope = scopeOf(said, digests);
	if (entry === void 0 || scope === void 0) return refused(finding("PREDICATE_MEMBER_INVALID", "the statement denies nothing, or in two ways"));
	const { entry: id, action, effect, severity, reason, issued_at: issuedAt, issuer } = said;
	return ok({
		deny: {
			id,
			scope,
			action,
			effect,
			severity,
			reason,
			issued_at: issuedAt,
			issuer: { name: issuer },
			digests
		},
		entryDigest: digestFromHex(entry)
	});
}
function scopeOf(said, digests) {
	const { plugin_id: pluginId, version, range } = said;
	const [first] = digests;
	if (pluginId === void 0) return version === void 0 && range === void 0 && first !== void 0 ? {
		kind: "digest",
		digest: first
	} : void 0;
	if (range === void 0) return version === void 0 ? {
		kind: "plugin",
		plugin_id: pluginId
	} : {
		kind: "version",
		plugin_id: pluginId,
		version
	};
	return version === void 0 ? {
		kind: "range",
		plugin_id: pluginId,
		range
	} : void 0;
}

// signing/tuf/sign-deny.ts
/** An entry as Sigstore bundles of at most 2,048 bytes, each of which holds by itself. Needs key R and nothing else. */
async function signDeny(deny, origin, key) {
	const bundles = [];
	for (const payload of denyStatements(deny, origin)) bundles.push(encodeSignedDeny(payload, key.keyId, await key.sign(preAuthEncoding(payload))));
	return bundles;
}
/**
* Who may sign a deny, by the bytes of root and top-level targets that were verified. A role that takes more than one signature
* has nobody who can sign alone: then only the publication denies.
*/
function denyKeys(root, targets) {
	const roles = keysOf(import_dist.Metadata.fromJSON(import_dist.MetadataKind.Root, parsed(root)), import_dist.Metadata.fromJSON(import_dist.MetadataKind.Targets, parsed(targets)));
	if (roles.kind === "refused") return roles;
	const { keys, threshold } = roles.value.revocations;
	if (threshold !== 1) return refused(finding("DENY_STATEMENT_UNSIGNED", `the revocations role takes ${threshold} signatures`));
	return ok(keys.map((key) => ({
		keyId: key.keyId,
		isSignedBy: (bytes, signature) => isSignedBy(key, bytes, signature)
	})));
}
function parsed(bytes) {
	return JSON.parse(Buffer.from(bytes).toString("utf8"));
}

export { verifySignedDeny as i, signDeny as n, MAX_SIGNED_DENY_BYTES as r, denyKeys as t };