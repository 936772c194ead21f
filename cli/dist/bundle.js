import { t as __commonJSMin } from "./rolldown-runtime.js";
import { t as require_dist$1 } from "./dist.js";
import { a as finding, c as ok, f as unlessFound, l as refused, s as isFound, u as refusedBy } from "./finding.js";
import { c as isJsonObject, d as parseStrictJson, g as toPointer, l as member, s as isJsonArray, v as shownText, y as FindingList } from "./render-findings.js";
import { X509Certificate, createHash } from "node:crypto";

// node_modules/@sigstore/bundle/dist/bundle.js
var require_bundle = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.BUNDLE_V03_MEDIA_TYPE = exports.BUNDLE_V03_LEGACY_MEDIA_TYPE = exports.BUNDLE_V02_MEDIA_TYPE = exports.BUNDLE_V01_MEDIA_TYPE = void 0;
	exports.isBundleWithCertificateChain = isBundleWithCertificateChain;
	exports.isBundleWithPublicKey = isBundleWithPublicKey;
	exports.isBundleWithMessageSignature = isBundleWithMessageSignature;
	exports.isBundleWithDsseEnvelope = isBundleWithDsseEnvelope;
	exports.BUNDLE_V01_MEDIA_TYPE = "application/vnd.dev.sigstore.bundle+json;version=0.1";
	exports.BUNDLE_V02_MEDIA_TYPE = "application/vnd.dev.sigstore.bundle+json;version=0.2";
	exports.BUNDLE_V03_LEGACY_MEDIA_TYPE = "application/vnd.dev.sigstore.bundle+json;version=0.3";
	exports.BUNDLE_V03_MEDIA_TYPE = "application/vnd.dev.sigstore.bundle.v0.3+json";
	function isBundleWithCertificateChain(b) {
		return b.verificationMaterial.content.$case === "x509CertificateChain";
	}
	function isBundleWithPublicKey(b) {
		return b.verificationMaterial.content.$case === "publicKey";
	}
	function isBundleWithMessageSignature(b) {
		return b.content.$case === "messageSignature";
	}
	function isBundleWithDsseEnvelope(b) {
		return b.content.$case === "dsseEnvelope";
	}
}));

// node_modules/@sigstore/bundle/dist/build.js
var require_build = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.toMessageSignatureBundle = toMessageSignatureBundle;
	exports.toDSSEBundle = toDSSEBundle;
	const protobuf_specs_1 = require_dist$1();
	const bundle_1 = require_bundle();
	function toMessageSignatureBundle(options) {
		return {
			mediaType: options.certificateChain ? bundle_1.BUNDLE_V02_MEDIA_TYPE : bundle_1.BUNDLE_V03_MEDIA_TYPE,
			content: {
				$case: "messageSignature",
				messageSignature: {
					messageDigest: {
						algorithm: protobuf_specs_1.HashAlgorithm.SHA2_256,
						digest: options.digest
					},
					signature: options.signature
				}
			},
			verificationMaterial: toVerificationMaterial(options)
		};
	}
	function toDSSEBundle(options) {
		return {
			mediaType: options.certificateChain ? bundle_1.BUNDLE_V02_MEDIA_TYPE : bundle_1.BUNDLE_V03_MEDIA_TYPE,
			content: {
				$case: "dsseEnvelope",
				dsseEnvelope: toEnvelope(options)
			},
			verificationMaterial: toVerificationMaterial(options)
		};
	}
	function toEnvelope(options) {
		return {
			payloadType: options.artifactType,
			payload: options.artifact,
			signatures: [toSignature(options)]
		};
	}
	function toSignature(options) {
		return {
			keyid: options.keyHint || "",
			sig: options.signature
		};
	}
	function toVerificationMaterial(options) {
		return {
			content: toKeyContent(options),
			tlogEntries: [],
			timestampVerificationData: { rfc3161Timestamps: [] }
		};
	}
	function toKeyContent(options) {
		if (options.certificate) {
			if (options.certificateChain) return {
				$case: "x509CertificateChain",
				x509CertificateChain: { certificates: [{ rawBytes: options.certificate }] }
			};
			else return {
				$case: "certificate",
				certificate: { rawBytes: options.certificate }
			};
		} else return {
			$case: "publicKey",
			publicKey: { hint: options.keyHint || "" }
		};
	}
}));

// node_modules/@sigstore/bundle/dist/error.js
var require_error = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.ValidationError = void 0;
	var ValidationError = class extends Error {
		fields;
		constructor(message, fields) {
			super(message);
			this.fields = fields;
		}
	};
	exports.ValidationError = ValidationError;
}));

// node_modules/@sigstore/bundle/dist/validate.js
var require_validate = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.assertBundle = assertBundle;
	exports.assertBundleV01 = assertBundleV01;
	exports.isBundleV01 = isBundleV01;
	exports.assertBundleV02 = assertBundleV02;
	exports.assertBundleLatest = assertBundleLatest;
	const error_1 = require_error();
	function assertBundle(b) {
		const invalidValues = validateBundleBase(b);
		if (invalidValues.length > 0) throw new error_1.ValidationError("invalid bundle", invalidValues);
	}
	function assertBundleV01(b) {
		const invalidValues = [];
		invalidValues.push(...validateBundleBase(b));
		invalidValues.push(...validateInclusionPromise(b));
		if (invalidValues.length > 0) throw new error_1.ValidationError("invalid v0.1 bundle", invalidValues);
	}
	function isBundleV01(b) {
		try {
			assertBundleV01(b);
			return true;
		} catch (e) {
			return false;
		}
	}
	function assertBundleV02(b) {
		const invalidValues = [];
		invalidValues.push(...validateBundleBase(b));
		invalidValues.push(...validateInclusionProof(b));
		if (invalidValues.length > 0) throw new error_1.ValidationError("invalid v0.2 bundle", invalidValues);
	}
	function assertBundleLatest(b) {
		const invalidValues = [];
		invalidValues.push(...validateBundleBase(b));
		invalidValues.push(...validateInclusionProof(b));
		invalidValues.push(...validateNoCertificateChain(b));
		if (invalidValues.length > 0) throw new error_1.ValidationError("invalid bundle", invalidValues);
	}
	function validateBundleBase(b) {
		const invalidValues = [];
		if (b.mediaType === void 0 || !b.mediaType.match(/^application\/vnd\.dev\.sigstore\.bundle\+json;version=\d\.\d/) && !b.mediaType.match(/^application\/vnd\.dev\.sigstore\.bundle\.v\d\.\d\+json/)) invalidValues.push("mediaType");
		if (b.content === void 0) invalidValues.push("content");
		else switch (b.content.$case) {
			case "messageSignature":
				if (b.content.messageSignature.messageDigest === void 0) invalidValues.push("content.messageSignature.messageDigest");
				else if (b.content.messageSignature.messageDigest.digest.length === 0) invalidValues.push("content.messageSignature.messageDigest.digest");
				if (b.content.messageSignature.signature.length === 0) invalidValues.push("content.messageSignature.signature");
				break;
			case "dsseEnvelope":
				if (b.content.dsseEnvelope.payload.length === 0) invalidValues.push("content.dsseEnvelope.payload");
				if (b.content.dsseEnvelope.signatures.length !== 1) invalidValues.push("content.dsseEnvelope.signatures");
				else if (b.content.dsseEnvelope.signatures[0].sig.length === 0) invalidValues.push("content.dsseEnvelope.signatures[0].sig");
		}
		if (b.verificationMaterial === void 0) invalidValues.push("verificationMaterial");
		else {
			if (b.verificationMaterial.content === void 0) invalidValues.push("verificationMaterial.content");
			else switch (b.verificationMaterial.content.$case) {
				case "x509CertificateChain":
					if (b.verificationMaterial.content.x509CertificateChain.certificates.length === 0) invalidValues.push("verificationMaterial.content.x509CertificateChain.certificates");
					b.verificationMaterial.content.x509CertificateChain.certificates.forEach((cert, i) => {
						if (cert.rawBytes.length === 0) invalidValues.push(`verificationMaterial.content.x509CertificateChain.certificates[${i}].rawBytes`);
					});
					break;
				case "certificate": if (b.verificationMaterial.content.certificate.rawBytes.length === 0) invalidValues.push("verificationMaterial.content.certificate.rawBytes");
			}
			if (b.verificationMaterial.tlogEntries === void 0) invalidValues.push("verificationMaterial.tlogEntries");
			else if (b.verificationMaterial.tlogEntries.length > 0) b.verificationMaterial.tlogEntries.forEach((entry, i) => {
				if (entry.logId === void 0) invalidValues.push(`verificationMaterial.tlogEntries[${i}].logId`);
				if (entry.kindVersion === void 0) invalidValues.push(`verificationMaterial.tlogEntries[${i}].kindVersion`);
			});
		}
		return invalidValues;
	}
	function validateInclusionPromise(b) {
		const invalidValues = [];
		if (b.verificationMaterial && b.verificationMaterial.tlogEntries?.length > 0) b.verificationMaterial.tlogEntries.forEach((entry, i) => {
			if (entry.inclusionPromise === void 0) invalidValues.push(`verificationMaterial.tlogEntries[${i}].inclusionPromise`);
		});
		return invalidValues;
	}
	function validateInclusionProof(b) {
		const invalidValues = [];
		if (b.verificationMaterial && b.verificationMaterial.tlogEntries?.length > 0) b.verificationMaterial.tlogEntries.forEach((entry, i) => {
			if (entry.inclusionProof === void 0) invalidValues.push(`verificationMaterial.tlogEntries[${i}].inclusionProof`);
			else if (entry.inclusionProof.checkpoint === void 0) invalidValues.push(`verificationMaterial.tlogEntries[${i}].inclusionProof.checkpoint`);
		});
		return invalidValues;
	}
	function validateNoCertificateChain(b) {
		const invalidValues = [];
		/* istanbul ignore next */
		if (b.verificationMaterial?.content?.$case === "x509CertificateChain") invalidValues.push("verificationMaterial.content.$case");
		return invalidValues;
	}
}));

// node_modules/@sigstore/bundle/dist/serialized.js
var require_serialized = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.envelopeToJSON = exports.envelopeFromJSON = exports.bundleToJSON = exports.bundleFromJSON = void 0;
	const protobuf_specs_1 = require_dist$1();
	const bundle_1 = require_bundle();
	const validate_1 = require_validate();
	const bundleFromJSON = (obj) => {
		const bundle = protobuf_specs_1.Bundle.fromJSON(obj);
		switch (bundle.mediaType) {
			case bundle_1.BUNDLE_V01_MEDIA_TYPE:
				(0, validate_1.assertBundleV01)(bundle);
				break;
			case bundle_1.BUNDLE_V02_MEDIA_TYPE:
				(0, validate_1.assertBundleV02)(bundle);
				break;
			default: (0, validate_1.assertBundleLatest)(bundle);
		}
		return bundle;
	};
	exports.bundleFromJSON = bundleFromJSON;
	const bundleToJSON = (bundle) => {
		return protobuf_specs_1.Bundle.toJSON(bundle);
	};
	exports.bundleToJSON = bundleToJSON;
	const envelopeFromJSON = (obj) => {
		return protobuf_specs_1.Envelope.fromJSON(obj);
	};
	exports.envelopeFromJSON = envelopeFromJSON;
	const envelopeToJSON = (envelope) => {
		return protobuf_specs_1.Envelope.toJSON(envelope);
	};
	exports.envelopeToJSON = envelopeToJSON;
}));

// node_modules/@sigstore/bundle/dist/index.js
var require_dist = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.isBundleV01 = exports.assertBundleV02 = exports.assertBundleV01 = exports.assertBundleLatest = exports.assertBundle = exports.envelopeToJSON = exports.envelopeFromJSON = exports.bundleToJSON = exports.bundleFromJSON = exports.ValidationError = exports.isBundleWithPublicKey = exports.isBundleWithMessageSignature = exports.isBundleWithDsseEnvelope = exports.isBundleWithCertificateChain = exports.BUNDLE_V03_MEDIA_TYPE = exports.BUNDLE_V03_LEGACY_MEDIA_TYPE = exports.BUNDLE_V02_MEDIA_TYPE = exports.BUNDLE_V01_MEDIA_TYPE = exports.toMessageSignatureBundle = exports.toDSSEBundle = void 0;
	var build_1 = require_build();
	Object.defineProperty(exports, "toDSSEBundle", {
		enumerable: true,
		get: function() {
			return build_1.toDSSEBundle;
		}
	});
	Object.defineProperty(exports, "toMessageSignatureBundle", {
		enumerable: true,
		get: function() {
			return build_1.toMessageSignatureBundle;
		}
	});
	var bundle_1 = require_bundle();
	Object.defineProperty(exports, "BUNDLE_V01_MEDIA_TYPE", {
		enumerable: true,
		get: function() {
			return bundle_1.BUNDLE_V01_MEDIA_TYPE;
		}
	});
	Object.defineProperty(exports, "BUNDLE_V02_MEDIA_TYPE", {
		enumerable: true,
		get: function() {
			return bundle_1.BUNDLE_V02_MEDIA_TYPE;
		}
	});
	Object.defineProperty(exports, "BUNDLE_V03_LEGACY_MEDIA_TYPE", {
		enumerable: true,
		get: function() {
			return bundle_1.BUNDLE_V03_LEGACY_MEDIA_TYPE;
		}
	});
	Object.defineProperty(exports, "BUNDLE_V03_MEDIA_TYPE", {
		enumerable: true,
		get: function() {
			return bundle_1.BUNDLE_V03_MEDIA_TYPE;
		}
	});
	Object.defineProperty(exports, "isBundleWithCertificateChain", {
		enumerable: true,
		get: function() {
			return bundle_1.isBundleWithCertificateChain;
		}
	});
	Object.defineProperty(exports, "isBundleWithDsseEnvelope", {
		enumerable: true,
		get: function() {
			return bundle_1.isBundleWithDsseEnvelope;
		}
	});
	Object.defineProperty(exports, "isBundleWithMessageSignature", {
		enumerable: true,
		get: function() {
			return bundle_1.isBundleWithMessageSignature;
		}
	});
	Object.defineProperty(exports, "isBundleWithPublicKey", {
		enumerable: true,
		get: function() {
			return bundle_1.isBundleWithPublicKey;
		}
	});
	var error_1 = require_error();
	Object.defineProperty(exports, "ValidationError", {
		enumerable: true,
		get: function() {
			return error_1.ValidationError;
		}
	});
	var serialized_1 = require_serialized();
	Object.defineProperty(exports, "bundleFromJSON", {
		enumerable: true,
		get: function() {
			return serialized_1.bundleFromJSON;
		}
	});
	Object.defineProperty(exports, "bundleToJSON", {
		enumerable: true,
		get: function() {
			return serialized_1.bundleToJSON;
		}
	});
	Object.defineProperty(exports, "envelopeFromJSON", {
		enumerable: true,
		get: function() {
			return serialized_1.envelopeFromJSON;
		}
	});
	Object.defineProperty(exports, "envelopeToJSON", {
		enumerable: true,
		get: function() {
			return serialized_1.envelopeToJSON;
		}
	});
	var validate_1 = require_validate();
	Object.defineProperty(exports, "assertBundle", {
		enumerable: true,
		get: function() {
			return validate_1.assertBundle;
		}
	});
	Object.defineProperty(exports, "assertBundleLatest", {
		enumerable: true,
		get: function() {
			return validate_1.assertBundleLatest;
		}
	});
	Object.defineProperty(exports, "assertBundleV01", {
		enumerable: true,
		get: function() {
			return validate_1.assertBundleV01;
		}
	});
	Object.defineProperty(exports, "assertBundleV02", {
		enumerable: true,
		get: function() {
			return validate_1.assertBundleV02;
		}
	});
	Object.defineProperty(exports, "isBundleV01", {
		enumerable: true,
		get: function() {
			return validate_1.isBundleV01;
		}
	});
}));

// core/identity/der.ts
var import_dist = require_dist();
/** Seven bits more are still an exact number. */
const MAX_ARC = 2 ** 46;
/**
* Reads DER (X.690 section 10) without guessing: one-byte tags, definite minimal lengths, nothing left over. The
* library's reader looks into octet strings on suspicion and re-encodes lengths; what identifies a signer must be read
* from the very bytes that were signed.
*
* @throws RangeError for anything else; `parseCertificate` turns it into a refusal.
*/
function readDer(bytes) {
	const [only, ...rest] = readDerSequence(bytes);
	if (only === void 0 || rest.length > 0) throw new RangeError("not exactly one DER element");
	return only;
}
/** The elements that stand one after the other in `bytes`. Throws as `readDer` does. */
function readDerSequence(bytes) {
	const elements = [];
	let offset = 0;
	while (offset < bytes.length) {
		const tag = byteAt(bytes, offset);
		if ((tag & 31) === 31) throw new RangeError("multi-byte DER tag");
		const { length, start } = readLength(bytes, offset + 1);
		const end = start + length;
		if (end > bytes.length) throw new RangeError("DER element runs past its end");
		elements.push({
			tag,
			content: bytes.subarray(start, end)
		});
		offset = end;
	}
	return elements;
}
/** The children of an element that must carry `tag`. */
function childrenOf(element, tag) {
	return readDerSequence(contentOf(element, tag));
}
/** The content of an element that must carry `tag`. */
function contentOf(element, tag) {
	if (element?.tag !== tag) throw new RangeError("unexpected DER tag");
	return element.content;
}
/** Dotted decimal form of an object identifier's content (X.690 section 8.19). */
function readOid(content) {
	const arcs = [];
	let arc = 0;
	for (const [index, byte] of content.entries()) {
		if (arc === 0 && byte === 128) throw new RangeError("padded DER object identifier");
		arc = arc * 128 + (byte & 127);
		if (arc > MAX_ARC) throw new RangeError("oversized DER object identifier");
		if ((byte & 128) !== 0) {
			if (index === content.length - 1) throw new RangeError("unfinished DER object identifier");
			continue;
		}
		if (arcs.length === 0) arcs.push(Math.min(2, Math.floor(arc / 40)), arc - 40 * Math.min(2, Math.floor(arc / 40)));
		else arcs.push(arc);
		arc = 0;
	}
	if (arcs.length === 0) throw new RangeError("empty DER object identifier");
	return arcs.join(".");
}
/** UTF-8 text; malformed text throws a TypeError. */
function readUtf8(content) {
	return new TextDecoder("utf-8", {
		fatal: true,
		ignoreBOM: true
	}).decode(content);
}
/** A DER boolean, which is 00 or FF and nothing else. */
function readBoolean(content) {
	const [byte] = content;
	if (content.length !== 1 || byte !== 0 && byte !== 255) throw new RangeError("not a DER boolean");
	return byte === 255;
}
function readLength(bytes, offset) {
	const first = byteAt(bytes, offset);
	if (first < 128) return {
		length: first,
		start: offset + 1
	};
	const count = first & 127;
	let length = 0;
	for (let index = 1; index <= count; index += 1) length = length * 256 + byteAt(bytes, offset + index);
	if (length < 128 || length < 256 ** (count - 1)) throw new RangeError("DER length is not minimal");
	return {
		length,
		start: offset + 1 + count
	};
}
function byteAt(bytes, offset) {
	const byte = bytes[offset];
	if (byte === void 0) throw new RangeError("DER ends too early");
	return byte;
}

// core/identity/certificate.ts
/** Fulcio certificates are under 3 KiB. */
const MAX_CERTIFICATE_BYTES = 16384;
const FULCIO_ARC = "1.3.6.1.4.1.57264.1.";
const CLAIMS = /* @__PURE__ */ new Map([
	["8", "issuer"],
	["9", "build_signer_uri"],
	["10", "build_signer_digest"],
	["11", "runner_environment"],
	["12", "source_repository"],
	["13", "source_repository_digest"],
	["14", "source_repository_ref"],
	["15", "source_repository_id"],
	["16", "source_repository_owner"],
	["17", "source_repository_owner_id"],
	["18", "build_config_uri"],
	["19", "build_config_digest"],
	["20", "build_trigger"],
	["21", "run_invocation_uri"],
	["22", "source_repository_visibility"]
]);
const OID_KEY_USAGE = "2.5.29.15";
const OID_ALTERNATIVE_NAME = "2.5.29.17";
const OID_BASIC_CONSTRAINTS = "2.5.29.19";
const OID_EXTENDED_KEY_USAGE = "2.5.29.37";
const OID_SCT_LIST = "1.3.6.1.4.1.11129.2.4.2";
const OID_CODE_SIGNING = "1.3.6.1.5.5.7.3.3";
const UNDERSTOOD = /* @__PURE__ */ new Set([
	OID_KEY_USAGE,
	OID_ALTERNATIVE_NAME,
	OID_BASIC_CONSTRAINTS,
	OID_EXTENDED_KEY_USAGE
]);
const TAG_EXTENSIONS = 163;
const TAG_EMAIL = 129;
const TAG_URI = 134;
const DIGITAL_SIGNATURE_BIT = 128;
/**
* Reads a leaf certificate from exactly the bytes that its issuer signed, and checks what the verifying library does not:
* extended key usage is code signing alone, it is no authority, and no critical extension is unknown (RFC 5280 section
* 4.2). Says nothing about who issued it.
*/
function parseCertificate(der, file) {
	const at = file === void 0 ? void 0 : { file };
	const malformed = (why) => refused(finding("ATTESTATION_CERTIFICATE_MALFORMED", why, at));
	if (der.length > 16384) return malformed(`${der.length} bytes, at most ${MAX_CERTIFICATE_BYTES} are accepted`);
	try {
		const bytes = Buffer.from(der);
		const x509 = new X509Certificate(bytes);
		if (!x509.raw.equals(bytes)) return malformed("the certificate is followed by other bytes, or is not DER");
		const key = x509.publicKey;
		const extensions = readExtensions(bytes);
		const identity = {
			alternative_names: readAlternativeNames(extensions),
			...readClaims(extensions)
		};
		const misuse = usageProblems(x509, extensions).map((why) => finding("ATTESTATION_CERTIFICATE_USAGE", why, at));
		return unlessFound(misuse, () => ({
			der: bytes,
			x509,
			key,
			identity,
			has_sct: extensions.has(OID_SCT_LIST)
		}));
	} catch {
		return malformed("the certificate cannot be read as DER");
	}
}
/** The legacy extensions .1 to .6 are raw bytes and repeat what .8 and later say; they are ignored. */
function readExtensions(der) {
	const [tbs] = childrenOf(readDer(der), 48);
	const wrappers = childrenOf(tbs, 48).filter((element) => element.tag === TAG_EXTENSIONS);
	const extensions = /* @__PURE__ */ new Map();
	for (const element of wrappers.flatMap((wrapper) => childrenOf(readDer(wrapper.content), 48))) {
		const parts = childrenOf(element, 48);
		const oid = readOid(contentOf(parts[0], 6));
		if (extensions.has(oid)) throw new RangeError("the same extension twice");
		const critical = parts.length > 2 && readBoolean(contentOf(parts[1], 1));
		extensions.set(oid, {
			critical,
			value: contentOf(parts.at(-1), 4)
		});
	}
	return extensions;
}
function readClaims(extensions) {
	const claims = {};
	for (const [number, name] of CLAIMS) {
		const extension = extensions.get(FULCIO_ARC + number);
		if (extension !== void 0) claims[name] = readUtf8(contentOf(readDer(extension.value), 12));
	}
	return claims;
}
function readAlternativeNames(extensions) {
	const extension = extensions.get(OID_ALTERNATIVE_NAME);
	if (extension === void 0) return [];
	return childrenOf(readDer(extension.value), 48).map(toAlternativeName);
}
function toAlternativeName(element) {
	if (element.tag === TAG_URI) return {
		kind: "uri",
		value: readUtf8(element.content)
	};
	if (element.tag === TAG_EMAIL) return {
		kind: "email",
		value: readUtf8(element.content)
	};
	return {
		kind: "other",
		value: ""
	};
}
function usageProblems(x509, extensions) {
	const problems = [];
	if (!isForCodeSigningAlone(extensions)) problems.push("its extended key usage is not code signing alone");
	if (x509.ca || isAuthority(extensions)) problems.push("it is a certificate authority");
	if (!mayDigitallySign(extensions)) problems.push("its key usage does not include digital signatures");
	for (const [oid, extension] of extensions) if (extension.critical && !UNDERSTOOD.has(oid)) problems.push(`it has the critical extension ${oid.slice(0, 64)}`);
	return problems;
}
function isForCodeSigningAlone(extensions) {
	const usage = extensions.get(OID_EXTENDED_KEY_USAGE);
	if (usage === void 0) return false;
	const [purpose, ...others] = childrenOf(readDer(usage.value), 48);
	return readOid(contentOf(purpose, 6)) === OID_CODE_SIGNING && others.length === 0;
}
function isAuthority(extensions) {
	const constraints = extensions.get(OID_BASIC_CONSTRAINTS);
	if (constraints === void 0) return false;
	const [first] = childrenOf(readDer(constraints.value), 48);
	return first?.tag === 1 && readBoolean(first.content);
}
function mayDigitallySign(extensions) {
	const usage = extensions.get(OID_KEY_USAGE);
	if (usage === void 0) return false;
	return ((contentOf(readDer(usage.value), 3)[1] ?? 0) & DIGITAL_SIGNATURE_BIT) !== 0;
}

// core/attestation/attempt.ts
/**
* The times that the profile may count: of timestamp authorities always, of a log's promise only where logs are part of
* the profile, so that GitHub's private authority cannot be served with the time of a public log.
*/
function countedTimes(entity, logsCount) {
	return entity.timestamps.flatMap((timestamp) => {
		if (timestamp.$case === "timestamp-authority") return timeOf(timestamp.timestamp);
		const { inclusionPromise, integratedTime, logId } = timestamp.tlogEntry;
		if (!logsCount || inclusionPromise === void 0) return [];
		return [{
			source: `log ${logId.keyId.toString("hex")}`,
			time: /* @__PURE__ */ new Date(Number(integratedTime) * 1e3)
		}];
	});
}
/** The library reads a token's parts only when asked, and throws for one without them. */
function timeOf(timestamp) {
	try {
		const { signerIssuer, signerSerialNumber, signingTime } = timestamp;
		return [{
			source: `tsa ${signerIssuer.toString("hex")} ${signerSerialNumber.toString("hex")}`,
			time: signingTime
		}];
	} catch {
		return [];
	}
}
function attestationFinding(code, message, file) {
	return finding(code, message, file === void 0 ? void 0 : { file });
}
/** The bare signature over the signed bytes, with neither proofs nor times. */
function signatureFindings(entity, key, file) {
	let verifies = false;
	try {
		verifies = entity.signature.verifySignature(key);
	} catch {}
	if (verifies) return [];
	return [attestationFinding("ATTESTATION_SIGNATURE_INVALID", "the signature does not verify with its signer's key", file)];
}

// core/attestation/shape-reader.ts
/** What an int64 needs. */
const DECIMAL = /^(?:0|[1-9][0-9]{0,18})$/;
/**
* Reads a document whose members are all known, and collects what is wrong with it. The protobuf reader of the library
* ignores unknown members, decodes any text as base64 and lets the last of two alternatives win, so that another reader
* could see another document; this one refuses all of that.
*/
var ShapeReader = class {
	found = new FindingList();
	code;
	file;
	constructor(code, file) {
		this.code = code;
		this.file = file;
	}
	refuse(message, path, code = this.code) {
		this.found.add(() => this.toFinding(code, message, path));
	}
	/** An object with only members out of `known`; others are findings. */
	object(value, path, known) {
		if (!isJsonObject(value)) return this.refuse("must be an object", path);
		for (const key of Object.keys(value)) if (!known.includes(key)) this.refuse(`the member ${shownText(key)} is not known`, path);
		return value;
	}
	array(value, path, max) {
		if (!isJsonArray(value)) {
			this.refuse("must be an array", path);
			return [];
		}
		if (value.length > max) {
			this.refuse(`holds ${value.length} items, at most ${max} are accepted`, path);
			return [];
		}
		return value;
	}
	string(object, key, path, maxCharacters) {
		const value = member(object, key);
		if (typeof value !== "string") return this.refuse("must be a string", [...path, key]);
		if (value.length > maxCharacters) return this.refuse(`holds ${value.length} characters, at most ${maxCharacters} are accepted`, [...path, key]);
		return value;
	}
	/** Canonical base64 (RFC 4648 section 4, with padding, zero trailing bits) of 1 to `maxBytes` bytes. */
	base64(object, key, path, maxBytes) {
		const text = this.string(object, key, path, Math.ceil(maxBytes / 3) * 4);
		if (text === void 0) return void 0;
		const bytes = Buffer.from(text, "base64");
		if (bytes.length === 0 || bytes.toString("base64") !== text) return this.refuse("must be canonical base64", [...path, key]);
		return bytes;
	}
	/** A non-negative int64 as protobuf's JSON writes it: decimal digits in a string. */
	decimal(object, key, path) {
		const text = this.string(object, key, path, 19);
		if (text === void 0) return void 0;
		return DECIMAL.test(text) ? text : this.refuse("must be a decimal number in a string", [...path, key]);
	}
	toFinding(code, message, path) {
		return finding(code, message, {
			...this.file === void 0 ? {} : { file: this.file },
			...path.length === 0 ? {} : { pointer: toPointer(path) }
		});
	}
};
/** Whether an optional member is there; protobuf's JSON allows `null` for absence. */
function isPresent(object, key) {
	const value = member(object, key);
	return value !== void 0 && value !== null;
}

// core/attestation/bundle-proofs.ts
const MAX_LOG_ENTRIES = 8;
const MAX_TIMESTAMPS = 8;
/** An inclusion proof in a tree of 2^63 leaves is no longer. */
const MAX_PROOF_HASHES = 64;
const MAX_LOG_BODY_BYTES = 1048576;
const MAX_CHECKPOINT_CHARACTERS = 16384;
const MAX_TIMESTAMP_BYTES = 65536;
const HASH_BYTES = 32;
function readLogEntries(material, rules, reader) {
	if (!isPresent(material, "tlogEntries")) return;
	const path = ["verificationMaterial", "tlogEntries"];
	for (const [index, entry] of reader.array(member(material, "tlogEntries"), path, 8).entries()) readLogEntry(entry, [...path, index], rules, reader);
}
function readTimestamps(material, reader) {
	if (!isPresent(material, "timestampVerificationData")) return;
	const path = ["verificationMaterial", "timestampVerificationData"];
	const data = reader.object(member(material, "timestampVerificationData"), path, ["rfc3161Timestamps"]);
	if (data === void 0 || !isPresent(data, "rfc3161Timestamps")) return;
	const listPath = [...path, "rfc3161Timestamps"];
	for (const [index, item] of reader.array(member(data, "rfc3161Timestamps"), listPath, 8).entries()) {
		const timestamp = reader.object(item, [...listPath, index], ["signedTimestamp"]);
		if (timestamp !== void 0) reader.base64(timestamp, "signedTimestamp", [...listPath, index], MAX_TIMESTAMP_BYTES);
	}
}
const ENTRY_MEMBERS = [
	"logIndex",
	"logId",
	"kindVersion",
	"integratedTime",
	"inclusionPromise",
	"inclusionProof",
	"canonicalizedBody"
];
function readLogEntry(value, path, rules, reader) {
	const entry = reader.object(value, path, ENTRY_MEMBERS);
	if (entry === void 0) return;
	if (isPresent(entry, "logIndex")) reader.decimal(entry, "logIndex", path);
	if (isPresent(entry, "integratedTime")) reader.decimal(entry, "integratedTime", path);
	reader.base64(entry, "canonicalizedBody", path, MAX_LOG_BODY_BYTES);
	const logId = reader.object(member(entry, "logId"), [...path, "logId"], ["keyId"]);
	if (logId !== void 0) reader.base64(logId, "keyId", [...path, "logId"], HASH_BYTES);
	const kindPath = [...path, "kindVersion"];
	const kind = reader.object(member(entry, "kindVersion"), kindPath, ["kind", "version"]);
	if (kind !== void 0) {
		reader.string(kind, "kind", kindPath, 32);
		reader.string(kind, "version", kindPath, 32);
	}
	readPromise(entry, path, rules, reader);
	readProof(entry, path, rules, reader);
}
function readPromise(entry, path, rules, reader) {
	if (!isPresent(entry, "inclusionPromise")) {
		if (rules.promise) reader.refuse("holds no inclusionPromise", path);
		return;
	}
	const promisePath = [...path, "inclusionPromise"];
	const promise = reader.object(member(entry, "inclusionPromise"), promisePath, ["signedEntryTimestamp"]);
	if (promise !== void 0) reader.base64(promise, "signedEntryTimestamp", promisePath, 1024);
}
function readProof(entry, path, rules, reader) {
	if (!isPresent(entry, "inclusionProof")) {
		if (rules.proof) reader.refuse("holds no inclusionProof", path);
		return;
	}
	const proofPath = [...path, "inclusionProof"];
	const proof = reader.object(member(entry, "inclusionProof"), proofPath, [
		"logIndex",
		"rootHash",
		"treeSize",
		"hashes",
		"checkpoint"
	]);
	if (proof === void 0) return;
	if (isPresent(proof, "logIndex")) reader.decimal(proof, "logIndex", proofPath);
	reader.decimal(proof, "treeSize", proofPath);
	reader.base64(proof, "rootHash", proofPath, HASH_BYTES);
	const hashes = isPresent(proof, "hashes") ? member(proof, "hashes") : [];
	for (const [index, hash] of reader.array(hashes, [...proofPath, "hashes"], MAX_PROOF_HASHES).entries()) reader.base64({ [index]: hash }, String(index), [...proofPath, "hashes"], HASH_BYTES);
	const checkpointPath = [...proofPath, "checkpoint"];
	if (!isPresent(proof, "checkpoint") && !rules.proof) return;
	const checkpoint = reader.object(member(proof, "checkpoint"), checkpointPath, ["envelope"]);
	if (checkpoint !== void 0) reader.string(checkpoint, "envelope", checkpointPath, MAX_CHECKPOINT_CHARACTERS);
}

// core/attestation/bundle.ts
/** Room for a CycloneDX predicate of some 20,000 components. */
const MAX_BUNDLE_BYTES = 16777216;
const MAX_SIGNATURE_BYTES = 1024;
const MAX_HINT_CHARACTERS = 256;
const MAX_CHAIN_CERTIFICATES = 8;
/** Media types, exact; version 0.3 has two spellings. */
const VERSIONS = /* @__PURE__ */ new Map([
	["application/vnd.dev.sigstore.bundle+json;version=0.1", "0.1"],
	["application/vnd.dev.sigstore.bundle+json;version=0.2", "0.2"],
	["application/vnd.dev.sigstore.bundle+json;version=0.3", "0.3"],
	["application/vnd.dev.sigstore.bundle.v0.3+json", "0.3"]
]);
/**
* Reads a bundle as the gate takes it: version 0.3 only (a bundle stripped of its inclusion proof and relabelled 0.1 would
* verify on a promise alone), a DSSE envelope with exactly one signature, exactly one certificate or a key hint.
*/
function parseBundle(bytes, file) {
	const parsed = parseAnyBundle(bytes, file, ["0.3"]);
	if (parsed.kind === "refused") return parsed;
	const { content } = parsed.value;
	if (content.kind === "dsse") return ok({
		...parsed.value,
		content
	});
	return refused(attestationFinding("ATTESTATION_CONTENT_UNSUPPORTED", "the bundle holds a message signature", file));
}
/** Reads a bundle of any version and content that Sigstore's clients exchange. */
function parseAnyBundle(bytes, file, versions = [
	"0.1",
	"0.2",
	"0.3"
]) {
	const document = parseStrictJson(bytes, {
		maxBytes: MAX_BUNDLE_BYTES,
		maxDepth: 16
	}, file);
	if (document.kind === "refused") return document;
	const reader = new ShapeReader("ATTESTATION_BUNDLE_MALFORMED", file);
	const version = readVersion(document.value.value, versions, reader);
	const root = reader.object(document.value.value, [], [
		"mediaType",
		"verificationMaterial",
		"dsseEnvelope",
		"messageSignature"
	]);
	const content = root === void 0 ? void 0 : readContent(root, reader);
	const signer = root === void 0 ? void 0 : readMaterial(root, {
		promise: version === "0.1",
		proof: version === "0.2" || version === "0.3"
	}, version, reader);
	const findings = reader.found.list();
	if (isFound(findings)) return refusedBy(findings);
	const sigstore = toLibraryBundle(document.value.value);
	if (version === void 0 || content === void 0 || signer === void 0 || sigstore === void 0) return refused(attestationFinding("ATTESTATION_BUNDLE_MALFORMED", "the Sigstore library refuses the shape of this bundle", file));
	const digest = createHash("sha256").update(bytes).digest("hex");
	return ok({
		version,
		digest,
		content,
		signer,
		sigstore
	});
}
function readVersion(value, accepted, reader) {
	const mediaType = isJsonObject(value) ? member(value, "mediaType") : void 0;
	const version = typeof mediaType === "string" ? VERSIONS.get(mediaType) : void 0;
	if (version !== void 0 && accepted.includes(version)) return version;
	const shown = typeof mediaType === "string" ? shownText(mediaType) : "none";
	return reader.refuse(`media type ${shown}; accepted versions: ${accepted.join(", ")}`, ["mediaType"], "ATTESTATION_BUNDLE_VERSION");
}
function readContent(root, reader) {
	const hasEnvelope = isPresent(root, "dsseEnvelope");
	if (hasEnvelope === isPresent(root, "messageSignature")) return reader.refuse("must hold either a dsseEnvelope or a messageSignature", []);
	return hasEnvelope ? readEnvelope(root, reader) : readMessage(root, reader);
}
function readEnvelope(root, reader) {
	const path = ["dsseEnvelope"];
	const envelope = reader.object(member(root, "dsseEnvelope"), path, [
		"payload",
		"payloadType",
		"signatures"
	]);
	if (envelope === void 0) return void 0;
	const payload = reader.base64(envelope, "payload", path, MAX_BUNDLE_BYTES);
	const payloadType = reader.string(envelope, "payloadType", path, 256);
	const signatures = reader.array(member(envelope, "signatures"), [...path, "signatures"], 64);
	if (signatures.length !== 1) {
		const message = `the envelope holds ${signatures.length} signatures`;
		return reader.refuse(message, [...path, "signatures"], "ATTESTATION_SIGNATURE_COUNT");
	}
	const signaturePath = [
		...path,
		"signatures",
		0
	];
	const entry = reader.object(signatures[0], signaturePath, ["sig", "keyid"]);
	if (entry === void 0) return void 0;
	if (isPresent(entry, "keyid")) reader.string(entry, "keyid", signaturePath, MAX_HINT_CHARACTERS);
	const signature = reader.base64(entry, "sig", signaturePath, MAX_SIGNATURE_BYTES);
	if (payload === void 0 || payloadType === void 0 || signature === void 0) return void 0;
	return {
		kind: "dsse",
		payload_type: payloadType,
		payload,
		signature
	};
}
function readMessage(root, reader) {
	const path = ["messageSignature"];
	const message = reader.object(member(root, "messageSignature"), path, ["messageDigest", "signature"]);
	if (message === void 0) return void 0;
	const signature = reader.base64(message, "signature", path, MAX_SIGNATURE_BYTES);
	const digestPath = [...path, "messageDigest"];
	const digest = reader.object(member(message, "messageDigest"), digestPath, ["algorithm", "digest"]);
	if (digest === void 0) return void 0;
	const algorithm = reader.string(digest, "algorithm", digestPath, 32);
	const value = reader.base64(digest, "digest", digestPath, 64);
	if (signature === void 0 || algorithm === void 0 || value === void 0) return void 0;
	return {
		kind: "message",
		algorithm,
		digest: value,
		signature
	};
}
function readMaterial(root, rules, version, reader) {
	const path = ["verificationMaterial"];
	const kinds = [
		"certificate",
		"publicKey",
		"x509CertificateChain"
	];
	const known = [
		...kinds,
		"tlogEntries",
		"timestampVerificationData"
	];
	const material = reader.object(member(root, "verificationMaterial"), path, known);
	if (material === void 0) return void 0;
	readLogEntries(material, rules, reader);
	readTimestamps(material, reader);
	const present = kinds.filter((kind) => isPresent(material, kind));
	const [kind] = present;
	if (present.length !== 1 || kind === void 0) return reader.refuse("must name exactly one signer", path);
	if (kind === "publicKey") return readKeyHint(material, reader);
	if (kind === "certificate") return readCertificate(member(material, kind), [...path, kind], reader);
	if (version === "0.3") return reader.refuse("a bundle of version 0.3 holds one certificate, not a chain", [...path, kind]);
	return readChain(material, reader);
}
function readKeyHint(material, reader) {
	const path = ["verificationMaterial", "publicKey"];
	const key = reader.object(member(material, "publicKey"), path, ["hint"]);
	if (key === void 0) return void 0;
	if (!isPresent(key, "hint")) return {
		kind: "key",
		hint: ""
	};
	const hint = reader.string(key, "hint", path, MAX_HINT_CHARACTERS);
	return hint === void 0 ? void 0 : {
		kind: "key",
		hint
	};
}
function readCertificate(value, path, reader) {
	const certificate = reader.object(value, path, ["rawBytes"]);
	if (certificate === void 0) return void 0;
	const der = reader.base64(certificate, "rawBytes", path, MAX_CERTIFICATE_BYTES);
	return der === void 0 ? void 0 : {
		kind: "certificate",
		der
	};
}
function readChain(material, reader) {
	const path = ["verificationMaterial", "x509CertificateChain"];
	const chain = reader.object(member(material, "x509CertificateChain"), path, ["certificates"]);
	if (chain === void 0) return void 0;
	const listPath = [...path, "certificates"];
	const all = reader.array(member(chain, "certificates"), listPath, MAX_CHAIN_CERTIFICATES);
	const [leaf] = all.map((item, index) => readCertificate(item, [...listPath, index], reader));
	return leaf ?? (all.length === 0 ? reader.refuse("holds no certificate", listPath) : void 0);
}
function toLibraryBundle(value) {
	try {
		return (0, import_dist.bundleFromJSON)(value);
	} catch {
		return;
	}
}

export { isPresent as a, signatureFindings as c, ShapeReader as i, parseCertificate as l, parseAnyBundle as n, attestationFinding as o, parseBundle as r, countedTimes as s, MAX_BUNDLE_BYTES as t, require_dist as u };