import { n as findingsOf, t as finding } from "./finding.js";
import { i as parseEmbeddedManifest, r as membersThatDiffer, t as MANIFEST_FILE } from "./manifest.js";
import { t as denyCovering } from "./denies.js";
import { t as parsePluginRecord } from "./plugin-record.js";
import { n as POLICY_FILE, r as parsePolicy } from "./policy.js";
import { t as classifyPath } from "./registry-path.js";
import { i as originFindings, n as readReleaseDocuments } from "./open-repository.js";
import { a as RELEASE_STATEMENT_FILE, n as digestOf, o as SBOM_FILE } from "./digest.js";
import { n as readSbom } from "./read-sbom.js";
import { n as tierOf, t as checkCovenant } from "./check-covenant.js";
import { t as verifyReleaseStatement } from "./release-statement.js";

// core/registry/registry-state.ts
function emptyState(registryId, channel) {
	return {
		registryId,
		channel,
		sourceCommit: void 0,
		policy: void 0,
		plugins: /* @__PURE__ */ new Map(),
		nextOrdinal: 0,
		halts: [],
		rules: /* @__PURE__ */ new Map(),
		denies: []
	};
}
/** The plugin record that a row was made from, but for the prose that no decision reads. */
function recordOf(pluginId, row) {
	const { digest: _digest, ...record } = row;
	return {
		schema_version: 1,
		plugin_id: pluginId,
		...record
	};
}

// core/admission/admission-ground.ts
/** The ground that a state gives to judge a release on. The PR check and publish both stand on it. */
function admissionGround(state, ground) {
	if (state.policy === void 0) throw new Error("a registry without an accepted policy judges nothing");
	return {
		registryId: state.registryId,
		policy: state.policy.value,
		trust: ground.trust,
		at: ground.at,
		record: (pluginId) => {
			const row = state.plugins.get(pluginId)?.record;
			return row === void 0 ? void 0 : recordOf(pluginId, row);
		},
		releaseOf: (digest) => {
			for (const [pluginId, plugin] of state.plugins) {
				const row = plugin.releases.find((release) => release.artifact.digest === digest);
				if (row !== void 0) return {
					pluginId,
					version: row.version
				};
			}
		},
		isAdmitted: (pluginId, version) => state.plugins.get(pluginId)?.releases.some((row) => row.version === version) === true,
		denyOf: (release) => denyCovering(state.denies, release)?.id
	};
}

// core/admission/check-rules.ts
/** A rule that cannot be read is not accepted, whoever approved it. */
function ruleFindings(change) {
	const path = classifyPath(change.path);
	if (change.path === "policy.yml") {
		if (change.bytes === void 0) return [finding("POLICY_MISSING", "the change deletes policy.yml", { file: POLICY_FILE })];
		return findingsOf(parsePolicy(change.bytes, change.path));
	}
	if (path.kind !== "record" || change.bytes === void 0) return [];
	const record = parsePluginRecord(change.bytes, change.path);
	if (record.kind === "refused") return record.findings;
	if (record.value.value.plugin_id === path.pluginId) return [];
	return [finding("RELEASE_NAME_MISMATCH", `the folder is of ${path.pluginId}, the record of ${record.value.value.plugin_id}`, record.value.at("/plugin_id"))];
}

// core/admission/check-artifact.ts
/** Holds the artifact's own bytes against what the release says of it. */
function checkArtifact(documents, evidence) {
	if (evidence.kind === "unavailable") return evidence.findings;
	const { artifact } = documents.record;
	if (evidence.digest !== artifact.digest || evidence.size !== artifact.size) {
		const message = `${evidence.size} bytes with ${evidence.digest}; the record says ${artifact.size} bytes with ${artifact.digest}`;
		return [finding("RELEASE_ARTIFACT_CHANGED", message, { file: artifact.name })];
	}
	if (evidence.contents.kind === "refused") return evidence.contents.findings;
	return contentsFindings(documents, evidence.contents.value);
}
function contentsFindings(documents, contents) {
	return [
		...versionFindings(documents, contents),
		...manifestFindings(documents, contents),
		...sbomFindings(documents, contents)
	];
}
/** The version inside the package decides; the folder and the record only repeat it. */
function versionFindings({ record }, contents) {
	if (contents.version === void 0 || contents.version === record.version) return [];
	return [finding("RELEASE_NAME_MISMATCH", `the artifact is version ${contents.version}, the record says ${record.version}`, { file: record.artifact.name })];
}
function manifestFindings(documents, contents) {
	const name = documents.record.artifact.name;
	if (contents.manifest === void 0) return [finding("RELEASE_MANIFEST_NOT_EMBEDDED", `no ${MANIFEST_FILE} in ${name}`, { file: name })];
	const file = `${name}!${contents.manifest.member}`;
	const embedded = parseEmbeddedManifest(contents.manifest.bytes, file);
	if (embedded.kind === "refused") return embedded.findings;
	return membersThatDiffer(embedded.value.json, documents.manifest.json).map((member) => finding("RELEASE_MANIFEST_DIFFERS", `${member} is not the same inside the artifact`, documents.manifest.at(`/${member}`)));
}
function sbomFindings(documents, contents) {
	if (contents.sbom === void 0 || digestOf(contents.sbom.bytes) === documents.sbomDigest) return [];
	const file = `${documents.record.artifact.name}!${contents.sbom.member}`;
	return [finding("RELEASE_SBOM_DIFFERS", `the embedded SBOM has ${digestOf(contents.sbom.bytes)}, the released one ${documents.sbomDigest}`, { file })];
}

// core/admission/decide-release.ts
/** Judges one release folder with its artifact. Returns every finding, not the first. */
async function decideRelease(folder, artifact, ground) {
	const documents = readReleaseDocuments(folder);
	const plugin = ground.record(folder.pluginId);
	const findings = [...findingsOf(documents), ...pluginFindings(folder, plugin, ground)];
	if (documents.kind === "refused") {
		if (artifact.kind === "read") findings.push(...findingsOf(artifact.contents));
		return refuse(folder, findings);
	}
	const read = documents.value;
	findings.push(...registryFindings(read, ground), ...originFindings(read.record.artifact, ground.policy, `${read.folder}/release.json`));
	findings.push(...checkArtifact(read, artifact));
	findings.push(...findingsOf(await readSbom(read.sbomBytes, expectedRoot(read, artifact), `${read.folder}/${SBOM_FILE}`)));
	if (plugin === void 0) return refuse(folder, findings);
	const tier = tierOf(ground.policy, plugin.tier.name);
	if (tier !== void 0) findings.push(...checkCovenant(read.manifest, tier, ground.policy));
	const statement = verifyStatement(read, plugin, ground);
	findings.push(...findingsOf(statement));
	if (statement.kind === "refused" || findings.length > 0) return refuse(folder, findings);
	return {
		kind: "admissible",
		folder: folder.folder,
		release: {
			documents: read,
			plugin,
			statement: statement.value
		}
	};
}
function refuse(folder, findings) {
	const [first, ...rest] = findings;
	if (first === void 0) throw new Error("a refusal needs a finding");
	return {
		kind: "refused",
		folder: folder.folder,
		findings: [first, ...rest]
	};
}
function pluginFindings(folder, plugin, ground) {
	const at = { file: folder.folder };
	if (plugin === void 0) return [finding("RELEASE_PLUGIN_UNKNOWN", `no accepted record of ${folder.pluginId}`, at)];
	const findings = [];
	if (plugin.status === "retired") findings.push(finding("RELEASE_PLUGIN_RETIRED", `${folder.pluginId} is retired`, at));
	if (tierOf(ground.policy, plugin.tier.name) === void 0) findings.push(finding("RELEASE_TIER_UNKNOWN", `the policy has no tier ${plugin.tier.name}`, { file: `plugins/${folder.pluginId}/plugin.json` }));
	return findings;
}
function registryFindings(documents, ground) {
	const { plugin_id: pluginId, version, artifact } = documents.record;
	const at = { file: `${documents.folder}/release.json` };
	const findings = [];
	if (ground.isAdmitted(pluginId, version)) findings.push(finding("RELEASE_VERSION_TAKEN", `${pluginId} ${version} is admitted`, at));
	const other = ground.releaseOf(artifact.digest);
	if (other !== void 0) findings.push(finding("RELEASE_DIGEST_TAKEN", `${artifact.digest} is ${other.pluginId} ${other.version}`, at));
	const deny = ground.denyOf({
		pluginId,
		version,
		digest: artifact.digest
	});
	if (deny !== void 0) findings.push(finding("RELEASE_DENIED", `denied by ${deny}`, at));
	return findings;
}
/** The package's own name where the artifact states one (its SBOM was made for that), the plugin id otherwise. */
function expectedRoot(documents, artifact) {
	const contents = artifact.kind === "read" && artifact.contents.kind === "ok" ? artifact.contents.value : {};
	return {
		name: contents.packageName ?? documents.record.plugin_id,
		version: documents.record.version,
		...contents.ecosystem === void 0 ? {} : { purlType: contents.ecosystem }
	};
}
function verifyStatement(documents, plugin, ground) {
	return verifyReleaseStatement({
		bundle: documents.statementBytes,
		file: `${documents.folder}/${RELEASE_STATEMENT_FILE}`,
		artifact: documents.record.artifact,
		manifestDigest: documents.manifestDigest,
		sbomDigest: documents.sbomDigest,
		pluginId: documents.record.plugin_id,
		version: documents.record.version,
		registryId: ground.registryId,
		publishers: plugin.publishers,
		trust: ground.trust,
		at: ground.at
	});
}

export { emptyState as i, ruleFindings as n, admissionGround as r, decideRelease as t };