import { l as parseCertificate, n as parseAnyBundle, o as attestationFinding, t as MAX_BUNDLE_BYTES } from "./bundle.js";
import { n as keyOnlyTrust, r as prepareOpenTrust, t as MAX_TRUSTED_ROOT_BYTES } from "./trust.js";
import { c as ok, f as unlessFound, l as refused, n as both, o as findingsOf, u as refusedBy } from "./finding.js";
import { v as shownText } from "./render-findings.js";
import { a as parseStatement, t as ANY_STATEMENT } from "./statement.js";
import { t as verifySignature } from "./verify-signature.js";
import { t as MAX_PUBLIC_KEY_CHARACTERS } from "./public-key.js";
import { a as UsageError, n as plainText, o as defineCommand } from "./portcullis.js";
import { n as readInput, t as digestInput } from "./read-input.js";
import { t as refusal } from "./refusal.js";
import { createHash, createPublicKey } from "node:crypto";

// core/attestation/verify-any-bundle.ts
const MESSAGE_ALGORITHMS = /* @__PURE__ */ new Map([
	["SHA2_256", "sha256"],
	["SHA2_384", "sha384"],
	["SHA2_512", "sha512"]
]);
/**
* Verifies a bundle of anyone's, in the terms of `cosign verify-blob` and `verify-blob-attestation`. It says who signed a
* file; whether that signer may release it is the gate's question, and `verifyAttestation` answers that.
*/
function verifyAnyBundle(question) {
	const { file } = question;
	const parsed = parseAnyBundle(question.bundle, file);
	if (parsed.kind === "refused") return parsed;
	const bundle = parsed.value;
	const signer = readSigner$1(bundle, question);
	if (bundle.content.kind === "message" && !("bytes" in question.artifact)) return refused(attestationFinding("ATTESTATION_ARTIFACT_NEEDED", "the bundle holds a message signature, and only digests were given", file), ...signer.findings);
	const judged = both(judgeSigner(bundle, signer, question), judgeContent(bundle.content, question));
	if (judged.kind === "refused") return judged;
	const [{ certificate, verdict }, { statement }] = judged.value;
	return ok({
		...statement === void 0 ? {} : { statement },
		...certificate === void 0 ? {} : { certificate },
		profile: verdict.profile,
		times: verdict.times,
		bundle_sha256: bundle.digest
	});
}
function judgeSigner(bundle, { key, findings }, { artifact, trust, file }) {
	if (key === void 0) return refusedBy(findings);
	const verdict = verifySignature(bundle, key, trust, "bytes" in artifact ? artifact.bytes : void 0, file);
	const stated = key.kind === "certificate" ? { certificate: key.certificate.identity } : {};
	return unlessFound([...findings, ...verdict.findings], () => ({
		verdict,
		...stated
	}));
}
function readSigner$1({ signer }, { signer: expected, file }) {
	if (expected.kind === "public-key") return readKeySigner(signer, expected.public_key, file);
	if (signer.kind === "key") return { findings: [attestationFinding("SIGNER_NOT_ENROLLED", "a key signed, and a certificate was expected", file)] };
	const parsed = parseCertificate(signer.der, file);
	if (parsed.kind === "refused") return parsed;
	const findings = identityFindings(parsed.value.identity, expected, file);
	return {
		key: {
			kind: "certificate",
			certificate: parsed.value
		},
		findings
	};
}
function readKeySigner(signer, pem, file) {
	const key = readAnyKey(pem, file);
	if (signer.kind === "certificate") return { findings: [attestationFinding("SIGNER_NOT_ENROLLED", "a certificate signed, and a key was expected", file), ...findingsOf(key)] };
	return key.kind === "refused" ? key : {
		key: {
			kind: "key",
			key: key.value
		},
		findings: []
	};
}
function readAnyKey(pem, file) {
	try {
		if (/^-----BEGIN PUBLIC KEY-----\r?\n/.test(pem)) return ok(createPublicKey({
			key: pem,
			format: "pem"
		}));
	} catch {}
	return refused(attestationFinding("SIGNER_KEY_MALFORMED", "not a PEM public key", file));
}
function identityFindings(stated, expected, file) {
	const found = [];
	const [name, ...others] = stated.alternative_names;
	if (name === void 0 || name.kind === "other" || others.length > 0) {
		const message = `the certificate names ${stated.alternative_names.length} signers, of which exactly one may be`;
		found.push(attestationFinding("SIGNER_NAME_AMBIGUOUS", message, file));
	} else if (name.value !== expected.identity || expected.identity === "") {
		const message = `the certificate states ${shownText(name.value)}, expected ${shownText(expected.identity)}`;
		found.push(attestationFinding("SIGNER_WRONG_IDENTITY", message, file));
	}
	if (stated.issuer !== expected.issuer || expected.issuer === "") {
		const message = `the certificate states ${shownText(stated.issuer ?? "")}, expected ${shownText(expected.issuer)}`;
		found.push(attestationFinding("SIGNER_WRONG_ISSUER", message, file));
	}
	return found;
}
function judgeContent(content, question) {
	return content.kind === "dsse" ? judgeStatement(content, question) : judgeMessage(content, question);
}
function judgeStatement(content, { artifact, predicateType, file }) {
	const parsed = parseStatement(content, ANY_STATEMENT, file);
	if (parsed.kind === "refused") return parsed;
	const statement = parsed.value;
	const findings = [];
	if (predicateType !== void 0 && predicateType !== statement.predicate_type) {
		const message = `the statement is ${shownText(statement.predicate_type)}, expected ${shownText(predicateType)}`;
		findings.push(attestationFinding("ATTESTATION_PREDICATE_TYPE", message, file));
	}
	if (!statement.subject.some(({ digest }) => agrees(digest, artifact))) findings.push(attestationFinding("ATTESTATION_SUBJECT_DIGEST", "no subject has the digest of the file", file));
	return unlessFound(findings, () => ({ statement }));
}
function judgeMessage({ algorithm, digest }, { artifact, file }) {
	const name = MESSAGE_ALGORITHMS.get(algorithm);
	if (name !== void 0 && digestOf(artifact, name) === digest.toString("hex")) return ok({});
	return refused(attestationFinding("ATTESTATION_SUBJECT_DIGEST", "the bundle is about a file with another digest", file));
}
/** At least one algorithm that both know, and no such algorithm with another value. */
function agrees(stated, artifact) {
	const comparable = [
		"sha256",
		"sha384",
		"sha512"
	].flatMap((algorithm) => {
		const hex = stated[algorithm];
		const own = hex === void 0 ? void 0 : digestOf(artifact, algorithm);
		return own === void 0 ? [] : [own === hex];
	});
	return comparable.length > 0 && comparable.every(Boolean);
}
function digestOf(artifact, algorithm) {
	if ("digests" in artifact) return artifact.digests[algorithm];
	return createHash(algorithm).update(artifact.bytes).digest("hex");
}

// cli/commands/attest-verify.ts
/** Only message signatures need the whole file; statements name it by digest. */
const MAX_SIGNED_MESSAGE_BYTES = 1073741824;
const DIGEST = /^(?:sha256:[0-9a-f]{64}|sha384:[0-9a-f]{96}|sha512:[0-9a-f]{128})$/;
/** GitHub's instance for private repositories logs nothing: its timestamp authority is all there is. */
const PRIVATE_THRESHOLDS = {
	ct_log: 0,
	log: 0,
	timestamp: 1
};
const options = {
	bundle: {
		type: "string",
		value: "FILE",
		required: true,
		description: "the Sigstore bundle"
	},
	artifact: {
		type: "string",
		value: "FILE",
		required: true,
		description: "the file it is about, or its digest as sha256:HEX or sha512:HEX"
	},
	"certificate-identity": {
		type: "string",
		value: "NAME",
		description: "the one name the certificate must state, exactly"
	},
	"certificate-oidc-issuer": {
		type: "string",
		value: "URL",
		description: "the issuer the certificate must state, exactly"
	},
	key: {
		type: "string",
		value: "FILE",
		description: "the public key that must have signed, PEM"
	},
	"trusted-root": {
		type: "string",
		value: "FILE",
		description: "Sigstore's trusted_root.json; needed for certificates"
	},
	private: {
		type: "boolean",
		description: "no transparency log is asked for, a trusted timestamp is"
	},
	"predicate-type": {
		type: "string",
		value: "URI",
		description: "what kind of statement it must be"
	}
};
const command = defineCommand({
	name: "attest verify",
	summary: "Verify any Sigstore bundle: who signed this file",
	usage: "--bundle FILE --artifact FILE (--certificate-identity NAME --certificate-oidc-issuer URL --trusted-root FILE | --key FILE)",
	options,
	example: "portcullis attest verify --bundle a.whl.sigstore.json --artifact a.whl --key release.pub",
	async run({ options, cwd, style, progress }) {
		const signer = await readSigner(options, cwd);
		const trust = await readTrust(options, cwd);
		if (trust.kind === "refused") return refusal(trust.findings, style);
		progress(`verifying ${options.bundle}`);
		const verified = await verifyArtifact({
			bundle: await readInput(cwd, options.bundle, MAX_BUNDLE_BYTES),
			signer,
			trust: trust.value,
			file: options.bundle,
			...options["predicate-type"] === void 0 ? {} : { predicateType: options["predicate-type"] }
		}, options.artifact, cwd);
		return verified.kind === "refused" ? refusal(verified.findings, style) : accepted(verified.value, options, style);
	}
});
async function readSigner(options, cwd) {
	const identity = options["certificate-identity"];
	const issuer = options["certificate-oidc-issuer"];
	if (options.key !== void 0) {
		if (identity !== void 0 || issuer !== void 0) throw new UsageError("--key and --certificate-… exclude each other");
		const pem = await readInput(cwd, options.key, MAX_PUBLIC_KEY_CHARACTERS);
		return {
			kind: "public-key",
			public_key: Buffer.from(pem).toString("utf8")
		};
	}
	if (identity === void 0 || issuer === void 0) throw new UsageError("say who must have signed: --certificate-identity with --certificate-oidc-issuer, or --key");
	if (options["trusted-root"] === void 0) throw new UsageError("--trusted-root must be given to verify a certificate");
	return {
		kind: "certificate",
		identity,
		issuer
	};
}
async function readTrust(options, cwd) {
	const file = options["trusted-root"];
	if (file === void 0) return ok(keyOnlyTrust());
	const bytes = await readInput(cwd, file, MAX_TRUSTED_ROOT_BYTES);
	return prepareOpenTrust(bytes, options.private ? PRIVATE_THRESHOLDS : void 0, file);
}
async function verifyArtifact(question, named, cwd) {
	const isDigest = DIGEST.test(named);
	const artifact = { digests: isDigest ? statedDigest(named) : await digestInput(cwd, named) };
	const verified = verifyAnyBundle({
		...question,
		artifact
	});
	if (!(verified.kind === "refused" && verified.findings.some(({ code }) => code === "ATTESTATION_ARTIFACT_NEEDED")) || isDigest) return verified;
	return verifyAnyBundle({
		...question,
		artifact: { bytes: await readInput(cwd, named, MAX_SIGNED_MESSAGE_BYTES) }
	});
}
function statedDigest(named) {
	const [algorithm = "", hex = ""] = named.split(":");
	return { [algorithm]: hex };
}
function accepted(verified, options, style) {
	const { statement, certificate, times, profile, bundle_sha256 } = verified;
	const lines = [
		["artifact", options.artifact],
		["signed by", options["certificate-identity"] ?? `the key in ${options.key ?? ""}`],
		...options["certificate-oidc-issuer"] === void 0 ? [] : [["according to", options["certificate-oidc-issuer"]]],
		...statement === void 0 ? [] : [["statement", statement.predicate_type]],
		...times.slice(0, 1).map((time) => ["signed at", time.toISOString()])
	].map(([name, value]) => `  ${name.padEnd(12)}  ${plainText(value)}`);
	return {
		exit: "yes",
		human: [style.green("verified"), ...lines].join("\n"),
		json: {
			verdict: "verified",
			profile,
			times,
			bundle_sha256,
			certificate,
			statement
		}
	};
}

export { command };