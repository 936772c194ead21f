import { a as UsageError } from "./portcullis.js";
import { a as finding, f as unlessFound, l as refused, o as findingsOf } from "./finding.js";
import { a as releaseFolder } from "./registry-path.js";
import { n as encodeForPeople } from "./encode-document.js";
import { n as digestOf } from "./digest.js";
import { a as parseManifest, i as parseEmbeddedManifest, t as MANIFEST_FILE } from "./manifest.js";
import { i as parseReleaseRecord, n as RELEASE_STATEMENT_FILE, r as SBOM_FILE, t as RELEASE_RECORD_FILE } from "./release-record.js";
import { n as readSbom } from "./read-sbom.js";
import { a as parseConfig } from "./publication-documents.js";
import { t as checkEgress } from "./check-egress.js";
import { readFile } from "node:fs/promises";
import { join } from "node:path";

// action/submit/prepare-release.ts
/** Makes the release folder of an artifact: stamps its manifest, takes its SBOM, and lists both in release.json. */
async function prepareRelease(request) {
	if (request.artifact.contents.kind === "refused") return request.artifact.contents;
	const contents = request.artifact.contents.value;
	const embedded = readEmbedded(request.artifactName, contents);
	const version = contents.version ?? request.version;
	const sbom = request.sbom ?? contents.sbom?.bytes;
	const findings = [...findingsOf(embedded)];
	if (version === void 0) findings.push(finding("RELEASE_NAME_MISMATCH", "the artifact names no version; give one", { file: request.artifactName }));
	if (sbom === void 0) findings.push(finding("RELEASE_FILE_MISSING", "the artifact carries no SBOM; give one", { file: request.artifactName }));
	else findings.push(...await sbomFindings(request, contents, sbom, version));
	if (embedded.kind === "refused" || version === void 0 || sbom === void 0) return unlessFound(findings, neverHere);
	const manifest = stamp(embedded.value, request);
	const manifestBytes = encodeForPeople(manifest);
	const files = /* @__PURE__ */ new Map([[MANIFEST_FILE, manifestBytes], [SBOM_FILE, sbom]]);
	const recordBytes = encodeForPeople(recordOf(request, manifest.plugin_id, version, files));
	findings.push(...findingsOf(parseManifest(manifestBytes)), ...findingsOf(parseReleaseRecord(recordBytes)));
	files.set(RELEASE_RECORD_FILE, recordBytes);
	return unlessFound(findings, () => ({
		folder: releaseFolder(manifest.plugin_id, version),
		pluginId: manifest.plugin_id,
		version,
		files
	}));
}
function neverHere() {
	throw new Error("a release without version or SBOM has a finding");
}
function readEmbedded(artifactName, contents) {
	if (contents.manifest === void 0) return refused(finding("RELEASE_MANIFEST_NOT_EMBEDDED", `no ${MANIFEST_FILE} in ${artifactName}`, { file: artifactName }));
	const parsed = parseEmbeddedManifest(contents.manifest.bytes, `${artifactName}!${contents.manifest.member}`);
	if (parsed.kind === "refused") return parsed;
	return unlessFound(checkEgress(parsed.value), () => parsed.value.value);
}
async function sbomFindings(request, contents, sbom, version) {
	const differs = contents.sbom !== void 0 && digestOf(contents.sbom.bytes) !== digestOf(sbom);
	const expected = contents.packageName === void 0 || version === void 0 ? void 0 : {
		name: contents.packageName,
		version,
		...contents.ecosystem === void 0 ? {} : { purlType: contents.ecosystem }
	};
	return [...differs ? [finding("RELEASE_SBOM_DIFFERS", `${request.artifactName}!${contents.sbom?.member ?? ""} is another one`, { file: SBOM_FILE })] : [], ...findingsOf(await readSbom(sbom, expected, SBOM_FILE))];
}
function stamp(embedded, request) {
	return {
		...embedded,
		artifact_digest: request.artifact.digest,
		built_by: request.builtBy,
		built_at: request.builtAt
	};
}
function recordOf(request, pluginId, version, files) {
	const { digest, size } = request.artifact;
	return {
		schema_version: 1,
		plugin_id: pluginId,
		version,
		artifact: {
			name: request.artifactName,
			url: request.url,
			size,
			digest
		},
		files: [...files].map(([path, bytes]) => ({
			path,
			size: bytes.length,
			digest: digestOf(bytes)
		})),
		...request.buildScript === void 0 ? {} : { build_script: request.buildScript }
	};
}
/** release.json with the release statement listed, as the last step before proposing it. */
function withStatement(record, statement) {
	const others = record.files.filter(({ path }) => path !== RELEASE_STATEMENT_FILE);
	return {
		...record,
		files: [...others, {
			path: RELEASE_STATEMENT_FILE,
			size: statement.length,
			digest: digestOf(statement)
		}]
	};
}

// cli/registry/registry-folder.ts
/** The id of the registry in a folder; undefined where the folder holds none. */
async function registryIdIn(folder) {
	const bytes = await readFile(join(folder, "trust/config.json")).catch(() => void 0);
	const config = bytes === void 0 ? void 0 : parseConfig(bytes);
	return config?.kind === "ok" ? config.value.value.registry_id : void 0;
}
/** @throws UsageError where a folder that was named as a registry is none */
async function requireRegistry(folder, named) {
	const id = await registryIdIn(folder);
	if (id === void 0) throw new UsageError(`${named} is no registry that \`portcullis init\` began: it has no trust/config.json`);
	return id;
}

export { withStatement as i, requireRegistry as n, prepareRelease as r, registryIdIn as t };