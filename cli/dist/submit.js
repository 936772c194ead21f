import { a as parseManifest, t as MANIFEST_FILE } from "./manifest.js";
import { i as parseReleaseRecord, n as RELEASE_STATEMENT_FILE, r as SBOM_FILE, t as RELEASE_RECORD_FILE } from "./release-record.js";
import { a as finding, c as ok, l as refused, o as findingsOf } from "./finding.js";
import { a as releaseFolder } from "./registry-path.js";
import { n as visibleText, t as codeText } from "./outside-text.js";
import { l as parseCertificate, r as parseBundle } from "./bundle.js";
import { a as parseStatement } from "./statement.js";
import { n as digestOf } from "./digest.js";
import { t as canonicalJson } from "./canonical-json.js";
import { r as toJson } from "./encode-document.js";

// core/report/proposal.ts
/** Title of the pull request; GitHub shows it as plain text. */
function proposalTitle({ pluginId, version }) {
	return `Release ${visibleText(pluginId)} ${visibleText(version)}`;
}
function proposalBody(release) {
	return [
		`Proposes ${codeText(release.pluginId)} ${codeText(release.version)}.`,
		[
			`- artifact ${codeText(release.artifactName)}`,
			`- digest ${codeText(release.artifactDigest)}`,
			`- fetched from ${codeText(release.url)}`,
			`- built by ${codeText(release.builtBy)}`
		].join("\n"),
		"The PR check reads the release folder, its signature and the artifact itself; nothing in this text is believed."
	].join("\n\n");
}

// action/submit/same-release.ts
/**
* Whether two release folders say the same: artifact, manifest but for the time of building, SBOM, and a statement of the
* same signer for the same registry. Signing the same thing twice gives other bytes, which is no reason to propose it twice.
* A folder that cannot be read, or does not hold what it lists, is the same as nothing.
*/
function isSameRelease(one, other) {
	const [first, second] = [essence(one), essence(other)];
	return first !== void 0 && first === second;
}
function essence(files) {
	const bytes = (path) => files.get(path) ?? /* @__PURE__ */ new Uint8Array();
	const record = parseReleaseRecord(bytes(RELEASE_RECORD_FILE));
	const manifest = parseManifest(bytes(MANIFEST_FILE));
	if (record.kind === "refused" || manifest.kind === "refused") return void 0;
	const listed = record.value.value.files;
	if (!listed.every(({ path, digest }) => digestOf(bytes(path)) === digest) || files.size !== listed.length + 1) return void 0;
	const statement = statementEssence(bytes(RELEASE_STATEMENT_FILE));
	if (statement === void 0) return void 0;
	const { built_at: _time, ...covenant } = manifest.value.value;
	const { files: _files, ...release } = record.value.value;
	const others = listed.map(({ path }) => path).filter((path) => path !== MANIFEST_FILE);
	return canonicalJson(toJson({
		covenant,
		release,
		others: others.toSorted(),
		sbom: digestOf(bytes(SBOM_FILE)),
		statement
	}));
}
function statementEssence(bytes) {
	const bundle = parseBundle(bytes);
	if (bundle.kind === "refused") return void 0;
	const statement = parseStatement(bundle.value.content);
	if (statement.kind === "refused") return void 0;
	const { predicate, predicate_type: type } = statement.value;
	const { signer } = bundle.value;
	if (signer.kind === "key") return {
		predicate,
		type,
		key: signer.hint
	};
	const certificate = parseCertificate(signer.der);
	if (certificate.kind === "refused") return void 0;
	const { run_invocation_uri: _run, build_config_digest: _config, build_signer_digest: _signer, source_repository_digest: _source, ...identity } = certificate.value.identity;
	return {
		predicate,
		type,
		identity
	};
}

// action/submit/submit.ts
/**
* Proposes a signed release folder: one branch and one pull request for each release, however often it is run.
* @returns a refusal for a folder that is none, or a version that was accepted with other content
*/
async function submitRelease(files, desk) {
	const record = parseReleaseRecord(files.get("release.json") ?? /* @__PURE__ */ new Uint8Array());
	const manifest = parseManifest(files.get("PLUGIN_MANIFEST.json") ?? /* @__PURE__ */ new Uint8Array());
	const [first, ...rest] = [...findingsOf(record), ...findingsOf(manifest)];
	if (record.kind === "refused" || manifest.kind === "refused") return refused(first ?? finding("RELEASE_FILE_MISSING", "unreadable"), ...rest);
	const { plugin_id: pluginId, version, artifact } = record.value.value;
	const folder = releaseFolder(pluginId, version);
	const accepted = await desk.accepted(folder);
	const artifactDigest = artifact.digest;
	if (accepted.size > 0) return isSameRelease(accepted, files) ? ok({
		kind: "accepted",
		folder,
		pull: void 0,
		head: void 0,
		artifactDigest
	}) : refused(finding("CHANGE_RELEASE_IMMUTABLE", `${folder} was merged with other content`, { file: folder }));
	const branch = `portcullis/${pluginId}-${version}`;
	const release = {
		pluginId,
		version,
		artifactName: artifact.name,
		artifactDigest,
		url: artifact.url,
		builtBy: manifest.value.value.built_by
	};
	const title = proposalTitle(release);
	const before = await desk.proposed(branch, folder);
	const isSame = before !== void 0 && isSameRelease(before.files, files);
	const head = isSame ? before.head : await desk.push({
		branch,
		folder,
		files,
		message: title
	});
	const { isNew, number, url } = await desk.pull({
		branch,
		title,
		body: proposalBody(release)
	});
	return ok({
		kind: isNew ? "opened" : isSame ? "unchanged" : "updated",
		folder,
		pull: {
			number,
			url
		},
		head,
		artifactDigest
	});
}

export { submitRelease };