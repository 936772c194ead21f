import { S as isTransfer } from "./validators.js";
import { a as finding, c as ok, l as refused, o as findingsOf, s as isFound, u as refusedBy } from "./finding.js";
import { r as parseDocument } from "./parse-document.js";
import { n as digestOf, r as hexOf, t as digestFromHex } from "./digest.js";
import { t as PREDICATE_TYPES } from "./base.js";
import { i as STATEMENT_TYPE } from "./statement.js";
import { t as verifyAttestation } from "./verify-attestation.js";
import { i as verifyHead, t as headPath } from "./head.js";
import "./tar-header.js";
import { n as keyOnlyTrust } from "./trust.js";
import { n as expiredRoles } from "./read-publication.js";
import { a as readPublication } from "./directory-store.js";
import { i as readTrust } from "./published-state.js";
import { createPublicKey } from "node:crypto";

// core/archive/write-tar.ts
const NAME_BYTES = 100;
const MAX_SIZE = 8 ** 11 - 1;
/** Two blocks of zeros. */
const TAR_END = new Uint8Array(2 * 512);
/**
* The ustar header of a plain file: mode 644, no owner, no time, so that the same file has the same header everywhere. A
* reader that knows what must come compares it byte for byte, and has nothing to parse.
* @throws RangeError for a path that is not printable ASCII of at most 100 characters, or a length that does not fit
*/
function tarFileHeader(path, length) {
	if (!/^[\x21-\x7e]+$/.test(path) || path.length > NAME_BYTES) throw new RangeError("The path does not fit a header.");
	if (!Number.isSafeInteger(length) || length < 0 || length > MAX_SIZE) throw new RangeError("The length does not fit.");
	const header = Buffer.alloc(512);
	header.write(path, 0, "latin1");
	octal(header, 420, 100, 8);
	octal(header, 0, 108, 8);
	octal(header, 0, 116, 8);
	octal(header, length, 124, 12);
	octal(header, 0, 136, 12);
	header.write("        ", 148, "latin1");
	header.write("0", 156, "latin1");
	header.write("ustar\x0000", 257, "latin1");
	const sum = header.reduce((total, byte) => total + byte, 0);
	header.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148, "latin1");
	return header;
}
/** Zeros up to the next block. */
function tarPadding(length) {
	return new Uint8Array((512 - length % 512) % 512);
}
/** The length that such a header states; undefined unless it is exactly the header of a plain file of that path. */
function tarLengthOf(header, path) {
	const stated = /^[0-7]{11}$/.exec(Buffer.from(header.subarray(124, 135)).toString("latin1"))?.[0];
	const length = stated === void 0 ? -1 : Number.parseInt(stated, 8);
	return length >= 0 && Buffer.from(tarFileHeader(path, length)).equals(header) ? length : void 0;
}
function octal(header, value, at, width) {
	header.write(`${value.toString(8).padStart(width - 1, "0")}\0`, at, "latin1");
}

// core/publication/transfer.ts
/** The first member of a transfer: what follows. */
const TRANSFER_FILE = "transfer.json";
/** The second: a Sigstore bundle with a statement over the first. */
const TRANSFER_SIGNATURE_FILE = "transfer.sigstore.json";
const MAX_TRANSFER_LIST_BYTES = 201326592;
const MAX_TRANSFER_SIGNATURE_BYTES = 65536;
/** The in-toto statement that the transfer key signs. */
function transferStatement(list) {
	return {
		_type: STATEMENT_TYPE,
		subject: [{
			name: TRANSFER_FILE,
			digest: { sha256: hexOf(digestOf(list)) }
		}],
		predicateType: PREDICATE_TYPES.transfer,
		predicate: {}
	};
}
function parseTransfer(bytes, file = TRANSFER_FILE) {
	return parseDocument({
		kind: "TRANSFER",
		limits: { maxBytes: MAX_TRANSFER_LIST_BYTES },
		isValid: isTransfer
	}, bytes, file);
}
/** @param publicKey SubjectPublicKeyInfo in PEM; @returns undefined for anything that is no public key of P-256 or Ed25519 */
function readTransferKey(publicKey) {
	try {
		const key = createPublicKey({
			key: publicKey,
			format: "pem"
		});
		const isKnown = key.asymmetricKeyType === "ed25519" || key.asymmetricKeyDetails?.namedCurve === "prime256v1";
		return publicKey.includes("PRIVATE") || !isKnown ? void 0 : key;
	} catch {
		return;
	}
}
/** Did the transfer key sign that list? The key has no window: the side that imports says which one it trusts now. */
function verifyTransfer(list, bundle, key, at) {
	const der = key.export({
		type: "spki",
		format: "der"
	});
	const verified = verifyAttestation({
		bundle,
		predicateType: PREDICATE_TYPES.transfer,
		subjects: [{
			role: TRANSFER_FILE,
			sha256: hexOf(digestOf(list))
		}],
		identities: [{
			kind: "key",
			key_id: hexOf(digestOf(der)),
			public_key: key.export({
				type: "spki",
				format: "pem"
			}).toString(),
			valid_from: "2000-01-01T00:00:00Z",
			valid_until: "9999-12-31T23:59:59Z"
		}],
		trust: keyOnlyTrust(),
		at,
		file: TRANSFER_SIGNATURE_FILE
	});
	if (verified.kind === "ok") return verified;
	return refused(finding("TRANSFER_SIGNATURE_INVALID", verified.findings[0].message));
}

// action/airgap/ground.ts
/** A publication as a host would take it: every role and target verified and unexpired, under a valid head. */
async function readAsHost({ store, trustedRoot, now, renewed = [] }) {
	const read = await readPublication(store, trustedRoot, "every-target");
	if (read.kind === "refused") return read;
	if (read.value === void 0) return refused(finding("PUBLICATION_NOT_BEGUN", "the store holds none"));
	const publication = read.value;
	const trust = await readTrust(publication);
	if (trust.kind === "refused") return trust;
	const lapsed = expiredRoles(publication.metadata, now.getTime()).filter((role) => !renewed.includes(role));
	const { config } = trust.value;
	const findings = [...lapsed.map((role) => finding("PUBLICATION_EXPIRED", `${role} has expired`)), ...await headFindings(publication, trust.value, store, now)];
	return isFound(findings) ? refusedBy(findings) : ok({
		publication,
		config
	});
}
async function headFindings({ metadata }, { config, trust }, store, at) {
	const { version, bytes } = metadata.roles.admissions;
	const registry = metadata.targets.get("registry.json");
	const bundle = await store.read(headPath(version));
	if (registry === void 0 || bundle === void 0) return [finding("PUBLICATION_HEAD_MISSING", `there is no head of admissions ${version}`)];
	const subjects = {
		registryDigest: digestFromHex(registry.sha256),
		admissionsDigest: digestOf(bytes),
		version
	};
	return findingsOf(verifyHead({
		bundle,
		config,
		trust,
		subjects,
		at
	}));
}

export { TRANSFER_SIGNATURE_FILE as a, transferStatement as c, tarFileHeader as d, tarLengthOf as f, TRANSFER_FILE as i, verifyTransfer as l, MAX_TRANSFER_LIST_BYTES as n, parseTransfer as o, tarPadding as p, MAX_TRANSFER_SIGNATURE_BYTES as r, readTransferKey as s, readAsHost as t, TAR_END as u };