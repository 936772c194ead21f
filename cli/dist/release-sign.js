import { t as PREDICATE_TYPES } from "./base.js";
import { i as STATEMENT_TYPE } from "./statement.js";
import { n as digestOf, r as hexOf } from "./digest.js";
import { a as parseManifest, t as MANIFEST_FILE } from "./manifest.js";
import { i as parseReleaseRecord, n as RELEASE_STATEMENT_FILE, r as SBOM_FILE, t as RELEASE_RECORD_FILE } from "./release-record.js";
import { a as finding, c as ok, f as unlessFound, l as refused, o as findingsOf } from "./finding.js";
import { n as encodeForPeople } from "./encode-document.js";
import { t as signStatement } from "./sign-statement.js";
import { i as withStatement, t as registryIdIn } from "./registry-folder.js";
import { t as MAX_SBOM_BYTES } from "./read-sbom.js";
import { a as UsageError, n as plainText, o as defineCommand } from "./portcullis.js";
import { t as refusal } from "./refusal.js";
import { n as writeFiles, t as readFiles } from "./write-files.js";
import { i as readSigner, n as SIGNER_OPTIONS, r as checkSignerUsage } from "./signer-options.js";
import { resolve } from "node:path";

// action/submit/sign-release.ts
/**
* Signs the one statement of a release over artifact, manifest and SBOM, and lists it in release.json.
* @returns the files that are new or changed
* @throws SigningError when a key or service fails
*/
async function signRelease(request) {
	const prepared = readPrepared(request.files);
	if (prepared.kind === "refused") return prepared;
	const bundle = await signStatement(statementOf(prepared.value, request.registryId), request.signer);
	return ok(/* @__PURE__ */ new Map([[RELEASE_STATEMENT_FILE, bundle], [RELEASE_RECORD_FILE, encodeForPeople(withStatement(prepared.value.record, bundle))]]));
}
function readPrepared(files) {
	const recordBytes = files.get(RELEASE_RECORD_FILE);
	const manifestBytes = files.get(MANIFEST_FILE);
	const sbomBytes = files.get(SBOM_FILE);
	if (recordBytes === void 0 || manifestBytes === void 0 || sbomBytes === void 0) return refused(finding("RELEASE_FILE_MISSING", `a release folder holds ${RELEASE_RECORD_FILE}, ${MANIFEST_FILE} and ${SBOM_FILE}`));
	const record = parseReleaseRecord(recordBytes);
	const manifest = parseManifest(manifestBytes);
	const [first, ...rest] = [...findingsOf(record), ...findingsOf(manifest)];
	if (record.kind === "refused" || manifest.kind === "refused") return refused(first ?? finding("RELEASE_FILE_MISSING", "unreadable"), ...rest);
	const { value } = record.value;
	const findings = changedFindings(value.files, files);
	if (findings.length === 0 && manifest.value.value.artifact_digest !== value.artifact.digest) {
		const message = `the manifest speaks of ${manifest.value.value.artifact_digest}`;
		return refused(finding("RELEASE_DIGEST_MISMATCH", message, manifest.value.at("/artifact_digest")));
	}
	return unlessFound(findings, () => ({
		record: value,
		manifestDigest: digestOf(manifestBytes),
		sbomDigest: digestOf(sbomBytes)
	}));
}
function statementOf({ record, manifestDigest, sbomDigest }, registryId) {
	return {
		_type: STATEMENT_TYPE,
		subject: [
			{
				name: record.artifact.name,
				digest: { sha256: hexOf(record.artifact.digest) }
			},
			{
				name: MANIFEST_FILE,
				digest: { sha256: hexOf(manifestDigest) }
			},
			{
				name: SBOM_FILE,
				digest: { sha256: hexOf(sbomDigest) }
			}
		],
		predicateType: PREDICATE_TYPES.release,
		predicate: {
			plugin_id: record.plugin_id,
			version: record.version,
			registry_id: registryId
		}
	};
}
/** Signing over a file that was edited after it was listed would only move the refusal to the PR check. */
function changedFindings(listed, files) {
	return listed.filter(({ path }) => path !== RELEASE_STATEMENT_FILE).flatMap(({ path, digest }) => {
		const bytes = files.get(path);
		if (bytes !== void 0 && digestOf(bytes) === digest) return [];
		return [finding("RELEASE_FILE_CHANGED", `${path} is not the file that release.json lists`, { file: path })];
	});
}

// cli/commands/release-sign.ts
const command = defineCommand({
	name: "release sign",
	summary: "Sign a release folder: one statement over artifact, manifest and SBOM",
	usage: "FOLDER --registry-id ID (--key FILE | --fulcio-url URL …)",
	positionals: {
		min: 1,
		max: 1
	},
	options: {
		"registry-id": {
			type: "string",
			value: "ID",
			required: true,
			description: "the registry that the release is meant for"
		},
		...SIGNER_OPTIONS
	},
	example: "portcullis release sign plugins/hello/releases/1.0.0 --registry-id acme/plugins --key publisher.pem",
	async run({ options, positionals, cwd, env, style, progress }) {
		checkSignerUsage(options);
		const folder = positionals[0] ?? "";
		const path = resolve(cwd, folder);
		await checkRegistry(resolve(path, "../../../.."), options["registry-id"]);
		const files = await readFiles(path, MAX_SBOM_BYTES);
		const signer = await readSigner(options, cwd, env);
		progress("signing");
		const signed = await signRelease({
			files,
			registryId: options["registry-id"],
			signer
		});
		if (signed.kind === "refused") return refusal(signed.findings, style);
		await writeFiles(path, signed.value);
		return {
			exit: "yes",
			human: `${style.green("signed")}: ${plainText(folder)}; commit it on a branch and propose it`,
			json: {
				verdict: "signed",
				folder,
				files: [...signed.value.keys()]
			}
		};
	}
});
/** A statement for another registry is worth nothing in this one; better said before it is signed. */
async function checkRegistry(registry, named) {
	const id = await registryIdIn(registry);
	if (id !== void 0 && id !== named) throw new UsageError(`--registry-id is ${named}, the folder lies in ${id}`);
}

export { command };