import { i as require_dist, n as IssuedCertificate, r as parseEncoded } from "./encoded-certificate.js";
import { c as signatureFindings, o as attestationFinding, s as countedTimes } from "./bundle.js";
import { c as isJsonObject, d as parseStrictJson, l as member, s as isJsonArray } from "./render-findings.js";
import { n as require_dist$1 } from "./v2.js";

// core/attestation/diagnose-failure.ts
var import_dist$1 = require_dist();
/**
* Names what is wrong with a bundle that the library refused. The library stops at its first complaint; here each of its
* checks is asked alone, so that every fault is found. Decides nothing: the refusal stands, whatever comes out of this.
*/
function diagnose(attempt) {
	const { entity, key, file } = attempt;
	const timestamps = timestampFindings(attempt);
	const validity = validityFindings(attempt);
	const canJudgeSct = entity.timestamps.some((time) => time.$case === "timestamp-authority" || time.tlogEntry.inclusionPromise) && timestamps.length === 0 && validity.length === 0;
	return [
		...timestamps,
		...validity,
		...canJudgeSct ? sctFindings(attempt) : [],
		...logFindings(attempt),
		...signatureFindings(entity, key, file)
	];
}
function timestampFindings(attempt) {
	const { entity, file } = attempt;
	if (askLibrary(attempt, {
		timestamps: entity.timestamps.filter((timestamp) => timestamp.$case === "timestamp-authority"),
		tlogEntries: []
	}, { timestamp: 0 }) === void 0) return [];
	return [attestationFinding("ATTESTATION_TIMESTAMP_INVALID", "a timestamp verifies under no trusted authority", file)];
}
/** Certificate and issuers must all have been valid at each stated time; the times themselves are judged elsewhere. */
function validityFindings(attempt) {
	const { authority, certificate, file } = attempt;
	if (authority === void 0 || certificate === void 0) return [];
	const windows = [{
		from: authority.valid_from,
		until: authority.valid_until
	}, ...[certificate.x509, ...authority.chain.map(({ openSsl }) => openSsl)].map(validityOf)];
	const times = attempt.times.map(({ time }) => time);
	if (windows.every(({ from, until }) => times.every((time) => from <= time && time <= until))) return [];
	return [attestationFinding("ATTESTATION_CERTIFICATE_EXPIRED", "the certificate or its authority was not valid at the time of signing", file)];
}
function validityOf(certificate) {
	return {
		from: certificate.validFromDate,
		until: certificate.validToDate
	};
}
function sctFindings(attempt) {
	const { entity, certificate, thresholds, file } = attempt;
	if (certificate === void 0) return [];
	if (askLibrary(attempt, {
		timestamps: entity.timestamps,
		tlogEntries: [],
		key: entity.key
	}, { ct_log: thresholds.ct_log }) === void 0) return [];
	return certificate.has_sct ? [attestationFinding("ATTESTATION_SCT_INVALID", "no trusted log signed for this certificate", file)] : [attestationFinding("ATTESTATION_SCT_MISSING", `none of ${thresholds.ct_log} proofs is there`, file)];
}
function logFindings(attempt) {
	const { entity, file } = attempt;
	const error = askLibrary(attempt, {
		timestamps: [],
		tlogEntries: entity.tlogEntries
	}, {});
	if (error === void 0) return [];
	if (error instanceof import_dist$1.VerificationError && error.code === "TLOG_BODY_ERROR") return [attestationFinding("ATTESTATION_LOG_ENTRY_MISMATCH", "the log entry is not about this signature", file)];
	return [attestationFinding("ATTESTATION_LOG_PROOF_INVALID", "no trusted log proves that it holds the entry", file)];
}
/** Asks the library about some parts of a bundle only, as if the rest, the signature included, were in order. */
function askLibrary(attempt, parts, thresholds) {
	const { entity, key, sigstore } = attempt;
	const real = entity.signature;
	const signature = {
		signature: real.signature,
		compareSignature: (other) => real.compareSignature(other),
		compareDigest: (digest) => real.compareDigest(digest),
		compareSignedDigest: (digest) => real.compareSignedDigest(digest),
		verifySignature: () => true
	};
	const options = {
		ctlogThreshold: thresholds.ct_log ?? 0,
		tlogThreshold: 0,
		timestampThreshold: 0
	};
	const publicKey = {
		publicKey: key,
		validFor: () => true
	};
	try {
		new import_dist$1.Verifier({
			...sigstore,
			publicKey: () => publicKey
		}, options).verify({
			key: {
				$case: "public-key",
				hint: ""
			},
			...parts,
			signature
		});
		return;
	} catch (error) {
		return error;
	}
}

// core/attestation/log-body.ts
const MAX_BODY_BYTES = 1048576;
/** Where each kind of entry states its signer: Rekor v1 as PEM in base64, Rekor v2 as DER in base64. */
const SIGNER_PATHS = /* @__PURE__ */ new Map([
	["dsse 0.0.1", [[
		"spec",
		"signatures",
		0,
		"verifier"
	]]],
	["hashedrekord 0.0.1", [[
		"spec",
		"signature",
		"publicKey",
		"content"
	]]],
	["intoto 0.0.2", [[
		"spec",
		"content",
		"envelope",
		"signatures",
		0,
		"publicKey"
	]]],
	["dsse 0.0.2", v2Paths([
		"spec",
		"dsseV002",
		"signatures",
		0,
		"verifier"
	])],
	["hashedrekord 0.0.2", v2Paths([
		"spec",
		"hashedRekordV002",
		"signature",
		"verifier"
	])]
]);
/** DER of the certificate or public key that a log entry's body names; undefined if it names none that we can read. */
function statedSigner({ kindVersion, canonicalizedBody }) {
	const document = parseStrictJson(canonicalizedBody, {
		maxBytes: MAX_BODY_BYTES,
		maxDepth: 16
	});
	if (document.kind === "refused") return void 0;
	const [text, ...others] = (SIGNER_PATHS.get(`${kindVersion.kind} ${kindVersion.version}`) ?? []).map((path) => valueAt(document.value.value, path)).filter((value) => typeof value === "string");
	if (text === void 0 || others.length > 0) return void 0;
	const bytes = Buffer.from(text, "base64");
	const pem = /^-----BEGIN (CERTIFICATE|PUBLIC KEY)-----\s([A-Za-z0-9+/=\s]+)-----END \1-----\s*$/.exec(bytes.toString("latin1"));
	return pem?.[2] === void 0 ? bytes : Buffer.from(pem[2].replaceAll(/\s/g, ""), "base64");
}
function v2Paths(verifier) {
	return [[
		...verifier,
		"x509Certificate",
		"rawBytes"
	], [
		...verifier,
		"publicKey",
		"rawBytes"
	]];
}
function valueAt(value, path) {
	let current = value;
	for (const step of path) if (typeof step === "number") current = isJsonArray(current) ? current[step] : void 0;
	else current = isJsonObject(current) ? member(current, step) : void 0;
	return current;
}

// core/attestation/proof-checks.ts
/** A dash, the name of who signed, and key hint with signature. */
const NOTE_SIGNATURE = /^\u2014 \S+ ([A-Za-z0-9+/]+={0,2})$/;
/**
* What the library leaves out: proofs are counted by the service that gave them, a log must have been trusted when it
* logged (the library asks that of promises only), its entry must name this very signer, and the parts of a proof that
* the library skips must agree with the parts that it verifies.
*/
function checkProofs(attempt) {
	return [...countFindings(attempt), ...attempt.entity.tlogEntries.flatMap((entry) => entryFindings(entry, attempt))];
}
function countFindings({ entity, thresholds, times, file }) {
	const found = [];
	const logs = new Set(entity.tlogEntries.map((entry) => entry.logId.keyId.toString("hex"))).size;
	if (logs < thresholds.log) found.push(attestationFinding("ATTESTATION_LOG_MISSING", `entries of ${logs} logs, ${thresholds.log} needed`, file));
	const sources = new Set(times.map(({ source }) => source)).size;
	if (sources < thresholds.timestamp) {
		const message = `times of ${sources} sources, ${thresholds.timestamp} needed`;
		found.push(attestationFinding("ATTESTATION_TIMESTAMP_MISSING", message, file));
	}
	return found;
}
function entryFindings(entry, attempt) {
	const { file } = attempt;
	const found = [];
	if (!proofIsConsistent(entry)) found.push(attestationFinding("ATTESTATION_LOG_PROOF_INVALID", "the proof and its checkpoint state different trees or places", file));
	if (!namesSigner(entry, attempt)) found.push(attestationFinding("ATTESTATION_LOG_ENTRY_MISMATCH", "the log entry names another signer", file));
	const logs = attempt.sigstore.tlogs.filter((log) => log.logID.equals(entry.logId.keyId));
	const times = attempt.times.map(({ time }) => time);
	const inService = logs.some(({ validFor }) => times.every((time) => validFor.start <= time && time <= validFor.end));
	if (logs.length > 0 && !inService) found.push(attestationFinding("ATTESTATION_LOG_NOT_VALID", "the time of signing is outside the window of the log", file));
	return found;
}
/** The library takes tree size and root hash from the checkpoint alone, and never binds a promise-less entry's index. */
function proofIsConsistent({ inclusionPromise, inclusionProof, logIndex }) {
	if (inclusionProof === void 0) return true;
	if (inclusionPromise === void 0 && inclusionProof.logIndex !== logIndex) return false;
	const { checkpoint, rootHash, treeSize } = inclusionProof;
	if (checkpoint === void 0) return true;
	const [, size, root] = checkpoint.envelope.split("\n", 3);
	return size === treeSize && root === rootHash.toString("base64") && hasOneSpelling(checkpoint.envelope);
}
/**
* The library decodes any text as base64 and passes over lines that it cannot read; a note that others read otherwise, or
* that differs and says the same, is refused (C2SP signed-note: a text, an empty line, one line for each signature).
*/
function hasOneSpelling(note) {
	const [, signatures, ...others] = note.split("\n\n");
	if (signatures === void 0 || others.length > 0 || !signatures.endsWith("\n")) return false;
	return signatures.slice(0, -1).split("\n").every((line) => {
		const base64 = NOTE_SIGNATURE.exec(line)?.[1];
		return base64 !== void 0 && Buffer.from(base64, "base64").toString("base64") === base64;
	});
}
/** An entry that names another certificate proves nothing about when this one signed. */
function namesSigner(entry, { certificate, key }) {
	const stated = statedSigner(entry);
	if (stated === void 0) return false;
	if (certificate !== void 0 && stated.equals(certificate.der)) return true;
	return stated.equals(key.export({
		type: "spki",
		format: "der"
	}));
}

// core/attestation/signed-entity.ts
var import_dist = require_dist$1();
/** The library makes nothing of a signer that is given by a hint, so that we can put our own in its place. */
const NO_SIGNER = {
	$case: "publicKey",
	publicKey: { hint: "" }
};
/**
* What the library verifies, as its own `toSignedEntity` makes it, but with a certificate and timestamps that remember how
* they were encoded. Throws as the library does for what cannot be read.
*/
function toEncodedEntity(bundle, certificate, artifact) {
	const { content, timestampVerificationData, ...proofs } = bundle.verificationMaterial;
	const material = {
		...proofs,
		content: NO_SIGNER,
		timestampVerificationData: void 0
	};
	const entity = (0, import_dist$1.toSignedEntity)({
		...bundle,
		verificationMaterial: material
	}, artifact);
	const timestamps = (timestampVerificationData?.rfc3161Timestamps ?? []).map(({ signedTimestamp }) => {
		return {
			$case: "timestamp-authority",
			timestamp: new import_dist.RFC3161Timestamp(parseEncoded(signedTimestamp))
		};
	});
	const hint = content.$case === "publicKey" ? content.publicKey.hint : "";
	return {
		...entity,
		key: certificate === void 0 ? {
			$case: "public-key",
			hint
		} : {
			$case: "certificate",
			certificate
		},
		timestamps: [...entity.timestamps, ...timestamps]
	};
}

// core/attestation/verify-signature.ts
/**
* Verifies signature, certificate chain, transparency proofs and timestamps, through the library and then everything that
* the library leaves out. The profile follows from the authority that issued the certificate, never from the bundle.
*/
function verifySignature(bundle, signer, trust, artifact, file) {
	const read = readEntity(bundle, signer, artifact);
	if (read === void 0) return {
		findings: [attestationFinding("ATTESTATION_TIMESTAMP_INVALID", "a timestamp cannot be read", file)],
		profile: "key",
		times: []
	};
	const { entity, leaf } = read;
	if (signer.kind === "key") {
		const publicKey = {
			publicKey: signer.key,
			validFor: () => true
		};
		const times = countedTimes(entity, true);
		return {
			...judge({
				entity,
				bundle,
				file,
				key: signer.key,
				thresholds: trust.key_thresholds,
				times,
				sigstore: {
					...trust.services,
					publicKey: () => publicKey
				}
			}),
			profile: "key"
		};
	}
	const { certificate } = signer;
	const verdicts = trust.authorities.filter((authority) => leaf !== void 0 && issued(authority, leaf)).map((authority) => judgeUnder(authority, entity, bundle, certificate, file));
	return verdicts.find((verdict) => verdict.findings.length === 0) ?? verdicts[0] ?? untrusted(entity, certificate, file);
}
function untrusted(entity, { key }, file) {
	return {
		findings: [attestationFinding("ATTESTATION_CERTIFICATE_UNTRUSTED", "no configured certificate authority issued the certificate", file), ...signatureFindings(entity, key, file)],
		profile: "private",
		times: []
	};
}
function judgeUnder(authority, entity, bundle, certificate, file) {
	const { thresholds, sigstore, profile } = authority;
	const key = certificate.key;
	return {
		...judge({
			entity,
			bundle,
			key,
			certificate,
			authority,
			thresholds,
			sigstore,
			times: countedTimes(entity, thresholds.log > 0),
			file
		}),
		profile
	};
}
function judge(attempt) {
	const accepted = libraryAccepts(attempt);
	const findings = [...accepted ? [] : diagnose(attempt), ...checkProofs(attempt)];
	if (!accepted && findings.length === 0) findings.push(attestationFinding("ATTESTATION_VERIFICATION_FAILED", "the Sigstore library refuses it", attempt.file));
	const times = findings.length > 0 ? [] : attempt.times.map(({ time }) => time);
	return {
		findings: distinct(findings),
		times: times.sort((one, other) => one.getTime() - other.getTime())
	};
}
/** The library's whole verdict. It throws eight kinds of error for bad input; each of them is a refusal. */
function libraryAccepts({ entity, sigstore, thresholds }) {
	const options = {
		ctlogThreshold: thresholds.ct_log,
		tlogThreshold: thresholds.log,
		timestampThreshold: thresholds.timestamp
	};
	try {
		new import_dist$1.Verifier(sigstore, options).verify(entity);
		return true;
	} catch {
		return false;
	}
}
function readEntity(bundle, signer, artifact) {
	try {
		const leaf = signer.kind === "certificate" ? new IssuedCertificate(signer.certificate.x509) : void 0;
		const bytes = artifact === void 0 ? void 0 : Buffer.from(artifact);
		return {
			entity: toEncodedEntity(bundle.sigstore, leaf, bytes),
			leaf
		};
	} catch {
		return;
	}
}
/** Whether the authority's chain signs the certificate, whatever the time. */
function issued({ chain }, leaf) {
	let subject = leaf;
	for (const issuer of chain) {
		if (!subject.isIssuedBy(issuer)) return false;
		subject = issuer;
	}
	return chain.length > 0;
}
function distinct(findings) {
	return findings.filter((one, index) => findings.findIndex((other) => other.code === one.code) === index);
}

export { verifySignature as t };