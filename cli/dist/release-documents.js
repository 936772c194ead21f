import { h as isRevocation, r as parseDocument } from "./parse-document.js";
import { n as findingsOf, s as unlessFound, t as finding } from "./finding.js";
import { f as shownText } from "./render-findings.js";
import { a as parseManifest, t as MANIFEST_FILE } from "./manifest.js";
import { a as RELEASE_STATEMENT_FILE, i as RELEASE_RECORD_FILE, n as digestOf, o as SBOM_FILE, s as parseReleaseRecord } from "./digest.js";
import { t as checkEgress } from "./check-egress.js";

// core/documents/revocation.ts
const MAX_REVOCATION_BYTES = 65536;
/** revocations/<id>.json */
function parseRevocation(bytes, file) {
	return parseDocument({
		kind: "REVOCATION",
		limits: {
			maxBytes: MAX_REVOCATION_BYTES,
			maxDepth: 16
		},
		isValid: isRevocation
	}, bytes, file);
}

// core/admission/release-documents.ts
const REQUIRED = [
	MANIFEST_FILE,
	SBOM_FILE,
	RELEASE_STATEMENT_FILE
];
/** Parses a release folder and holds its documents against each other and against the folder's name. */
function readReleaseDocuments(release) {
	const { folder, files } = release;
	const recordBytes = files.get(RELEASE_RECORD_FILE);
	const record = recordBytes === void 0 ? void 0 : parseReleaseRecord(recordBytes, `${folder}/${RELEASE_RECORD_FILE}`);
	const manifestBytes = files.get(MANIFEST_FILE);
	const manifest = manifestBytes === void 0 ? void 0 : parseManifest(manifestBytes, `${folder}/${MANIFEST_FILE}`);
	const findings = [RELEASE_RECORD_FILE, ...REQUIRED].filter((name) => !files.has(name)).map((name) => finding("RELEASE_FILE_MISSING", `${name} is missing`, { file: folder }));
	if (record !== void 0) findings.push(...findingsOf(record));
	if (manifest !== void 0) findings.push(...findingsOf(manifest));
	const readRecord = record?.kind === "ok" ? record.value : void 0;
	const readManifest = manifest?.kind === "ok" ? manifest.value : void 0;
	if (readRecord !== void 0) findings.push(...listFindings(release, readRecord.value), ...nameFindings(release, readRecord));
	if (readManifest !== void 0) findings.push(...checkEgress(readManifest), ...manifestFindings(release, readManifest, readRecord?.value));
	return unlessFound(findings, () => {
		const sbomBytes = files.get(SBOM_FILE);
		const statementBytes = files.get(RELEASE_STATEMENT_FILE);
		if (!readRecord || !readManifest || !manifestBytes || !sbomBytes || !statementBytes) throw new Error("a release folder without findings lacks a document");
		return {
			folder,
			record: readRecord.value,
			manifest: readManifest,
			manifestBytes,
			manifestDigest: digestOf(manifestBytes),
			sbomBytes,
			sbomDigest: digestOf(sbomBytes),
			statementBytes,
			statementDigest: digestOf(statementBytes),
			bundles: new Map([...files].filter(([path]) => isFurtherBundle(path)).map(([path, bytes]) => [`${folder}/${path}`, bytes]))
		};
	});
}
/** release.json lists every other file by size and digest: nothing rides along unlisted, nothing listed is missing. */
function listFindings(release, record) {
	const findings = [];
	const listed = /* @__PURE__ */ new Set([RELEASE_RECORD_FILE]);
	for (const entry of record.files) {
		const file = `${release.folder}/${entry.path}`;
		if (listed.has(entry.path)) findings.push(finding("RELEASE_FILE_CHANGED", `${entry.path} is listed twice`, { file }));
		listed.add(entry.path);
		const bytes = release.files.get(entry.path);
		if (bytes === void 0) {
			if (!isRequired(entry.path)) findings.push(finding("RELEASE_FILE_MISSING", `${entry.path} is missing`, { file: release.folder }));
		} else if (bytes.length !== entry.size || digestOf(bytes) !== entry.digest) findings.push(finding("RELEASE_FILE_CHANGED", `${entry.path} has ${digestOf(bytes)}, release.json lists ${entry.digest}`, { file }));
	}
	for (const name of release.files.keys()) if (!listed.has(name)) findings.push(finding("RELEASE_FILE_UNLISTED", `${shownText(name)} is not listed`, { file: release.folder }));
	return findings;
}
function isFurtherBundle(path) {
	return path.startsWith("attestations/") && path !== "attestations/release.sigstore.json";
}
function isRequired(path) {
	return REQUIRED.includes(path);
}
function nameFindings(release, record) {
	const findings = [];
	if (record.value.plugin_id !== release.pluginId) findings.push(finding("RELEASE_NAME_MISMATCH", `the folder is of ${release.pluginId}, the record of ${record.value.plugin_id}`, record.at("/plugin_id")));
	if (record.value.version !== release.version) findings.push(finding("RELEASE_NAME_MISMATCH", `the folder is of ${release.version}, the record of ${record.value.version}`, record.at("/version")));
	return findings;
}
function manifestFindings(release, manifest, record) {
	const findings = [];
	if (manifest.value.plugin_id !== release.pluginId) findings.push(finding("RELEASE_NAME_MISMATCH", `the folder is of ${release.pluginId}, the manifest of ${manifest.value.plugin_id}`, manifest.at("/plugin_id")));
	if (record !== void 0 && manifest.value.artifact_digest !== record.artifact.digest) findings.push(finding("RELEASE_DIGEST_MISMATCH", `the manifest speaks of ${manifest.value.artifact_digest}, the record of ${record.artifact.digest}`, manifest.at("/artifact_digest")));
	return findings;
}

export { MAX_REVOCATION_BYTES as n, parseRevocation as r, readReleaseDocuments as t };