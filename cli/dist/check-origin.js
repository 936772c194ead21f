import { x as isRevocation } from "./validators.js";
import { a as finding, c as ok, d as unlessAlso, l as refused, p as valuesOf, r as every, t as andThen } from "./finding.js";
import { v as shownText } from "./render-findings.js";
import { r as parseDocument, t as alsoChecked } from "./parse-document.js";
import { n as digestOf } from "./digest.js";
import { a as parseManifest, t as MANIFEST_FILE } from "./manifest.js";
import { i as parseReleaseRecord, n as RELEASE_STATEMENT_FILE, r as SBOM_FILE, t as RELEASE_RECORD_FILE } from "./release-record.js";
import { f as componentProblem, h as isDenyRange } from "./denies.js";
import { t as checkEgress } from "./check-egress.js";

// core/documents/revocation.ts
const MAX_REVOCATION_BYTES = 65536;
/** revocations/<id>.json */
function parseRevocation(bytes, file) {
	const parsed = parseDocument({
		kind: "REVOCATION",
		limits: {
			maxBytes: MAX_REVOCATION_BYTES,
			maxDepth: 16
		},
		isValid: isRevocation
	}, bytes, file);
	return alsoChecked(parsed, scopeFindings);
}
function scopeFindings(document) {
	const { scope } = document.value;
	const unreadable = (what, member) => [finding("REVOCATION_SCOPE_UNREADABLE", what, document.at(`/scope/${member}`))];
	if (scope.kind === "range" && !isDenyRange(scope.range)) return unreadable(`${shownText(scope.range)} is a range of no ecosystem`, "range");
	const problem = scope.kind === "component" ? componentProblem(scope) : void 0;
	return problem === void 0 ? [] : unreadable(`${shownText("purl" in scope ? scope.purl : "")} ${problem}`, "purl");
}

// core/release/release-documents.ts
const REQUIRED = [
	MANIFEST_FILE,
	SBOM_FILE,
	RELEASE_STATEMENT_FILE
];
/** Parses a release folder and holds its documents against each other and against the folder's name. */
function readReleaseDocuments(release) {
	const { folder } = release;
	const record = andThen(fileOf(release, RELEASE_RECORD_FILE), (bytes) => parseReleaseRecord(bytes, `${folder}/${RELEASE_RECORD_FILE}`));
	const manifest = andThen(fileOf(release, MANIFEST_FILE), (bytes) => every({
		parsed: parseManifest(bytes, `${folder}/${MANIFEST_FILE}`),
		bytes: ok(bytes)
	}));
	const files = every({
		record,
		manifest,
		sbomBytes: fileOf(release, SBOM_FILE),
		statementBytes: fileOf(release, RELEASE_STATEMENT_FILE)
	});
	const found = [
		...valuesOf(record).flatMap((parsed) => [...listFindings(release, parsed.value), ...nameFindings(release, parsed)]),
		...valuesOf(manifest).flatMap(({ parsed }) => [...checkEgress(parsed), ...ownerFindings(release, parsed)]),
		...valuesOf(every({
			record,
			manifest
		})).flatMap((both) => digestFindings(both.record, both.manifest.parsed))
	];
	return andThen(unlessAlso(files, found), (read) => ok({
		folder,
		record: read.record.value,
		manifest: read.manifest.parsed,
		manifestBytes: read.manifest.bytes,
		manifestDigest: digestOf(read.manifest.bytes),
		sbomBytes: read.sbomBytes,
		sbomDigest: digestOf(read.sbomBytes),
		statementBytes: read.statementBytes,
		statementDigest: digestOf(read.statementBytes),
		bundles: new Map([...furtherBundles(release.files)].map(([path, bytes]) => [`${folder}/${path}`, bytes]))
	}));
}
function fileOf({ folder, files }, name) {
	const bytes = files.get(name);
	return bytes === void 0 ? refused(finding("RELEASE_FILE_MISSING", `${name} is missing`, { file: folder })) : ok(bytes);
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
/** The bundles beside the release statement, by their path inside the folder. */
function furtherBundles(files) {
	return new Map([...files].filter(([path]) => path.startsWith("attestations/") && path !== "attestations/release.sigstore.json"));
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
function ownerFindings(release, manifest) {
	if (manifest.value.plugin_id === release.pluginId) return [];
	return [finding("RELEASE_NAME_MISMATCH", `the folder is of ${release.pluginId}, the manifest of ${manifest.value.plugin_id}`, manifest.at("/plugin_id"))];
}
function digestFindings(record, manifest) {
	const { artifact } = record.value;
	if (manifest.value.artifact_digest === artifact.digest) return [];
	return [finding("RELEASE_DIGEST_MISMATCH", `the manifest speaks of ${manifest.value.artifact_digest}, the record of ${artifact.digest}`, manifest.at("/artifact_digest"))];
}

// core/admission/check-origin.ts
/** Is the URL's origin one that the policy lists? Compared as the URL standard serialises it: scheme, host and port. */
function isListedOrigin(url, policy) {
	const parsed = parseUrl(url);
	if (parsed === void 0 || parsed.username !== "" || parsed.password !== "") return false;
	return policy.artifact_origins.some((origin) => parseUrl(origin)?.origin === parsed.origin);
}
function originFindings(artifact, policy, file) {
	if (isListedOrigin(artifact.url, policy)) return [];
	return [finding("RELEASE_ORIGIN_FORBIDDEN", `${shownText(artifact.url)} is at none of ${policy.artifact_origins.length} listed origins`, {
		file,
		pointer: "/artifact/url"
	})];
}
function parseUrl(url) {
	return URL.canParse(url) ? new URL(url) : void 0;
}

export { MAX_REVOCATION_BYTES as a, readReleaseDocuments as i, originFindings as n, parseRevocation as o, furtherBundles as r, isListedOrigin as t };