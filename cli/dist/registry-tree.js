import { n as digestOf } from "./digest.js";
import { r as parsePluginRecord } from "./plugin-record.js";
import { i as parsePolicy, n as POLICY_FILE } from "./policy.js";
import { i as parseReleaseRecord, t as RELEASE_RECORD_FILE } from "./release-record.js";
import { t as parseReinstatement } from "./reinstatement.js";
import { o as parseRevocation } from "./check-origin.js";
import { a as finding, f as unlessFound, o as findingsOf } from "./finding.js";
import { a as expandRevocation } from "./denies.js";
import { d as isOwnersPath, g as recordRow, m as emptyState, u as withWaiver } from "./enforce.js";
import { o as waiverIdOf, t as classifyPath } from "./registry-path.js";

// core/registry/registry-tree.ts
/** Does a tree's state need the content of that path? Evidence is not among it: only names, rules and records. */
function isStatePath(path) {
	const kind = classifyPath(path);
	return path === "policy.yml" || waiverIdOf(path) !== void 0 || isOwnersPath(path) || kind.kind === "record" || kind.kind === "revocation" || kind.kind === "reinstatement" || kind.kind === "release" && kind.file === "release.json";
}
/**
* The state that a registry's tree says, as the PR check judges by it: the tip of the protected branch, taken at its word.
* Publish does not use this: it folds history, and believes only what was accepted.
*/
function readRegistryTree(files, registry) {
	const findings = [];
	const policy = readPolicy(files, findings);
	const plugins = /* @__PURE__ */ new Map();
	const revocations = [];
	const reinstatements = [];
	for (const [path, bytes] of [...files].sort(([one], [other]) => one < other ? -1 : 1)) {
		const kind = classifyPath(path);
		if (kind.kind === "record") {
			const parsed = parsePluginRecord(bytes, path);
			findings.push(...findingsOf(parsed));
			if (parsed.kind === "ok") {
				const releases = plugins.get(kind.pluginId)?.releases ?? [];
				plugins.set(kind.pluginId, {
					record: recordRow(parsed.value.value, digestOf(bytes)),
					releases
				});
			}
		} else if (kind.kind === "revocation") {
			const parsed = parseRevocation(bytes, path);
			findings.push(...findingsOf(parsed));
			if (parsed.kind === "ok") revocations.push(parsed.value.value);
		} else if (kind.kind === "reinstatement") {
			const parsed = parseReinstatement(bytes, path);
			findings.push(...findingsOf(parsed));
			if (parsed.kind === "ok") reinstatements.push(reinstated(parsed.value.value, registry.commit));
		}
	}
	findings.push(...addReleases(files, plugins, registry.commit));
	return unlessFound(findings, () => ({
		...emptyState(registry.registryId, registry.channel),
		sourceCommit: registry.commit,
		policy,
		plugins,
		denies: revocations.map((revocation) => expandRevocation(revocation, { plugins })),
		reinstatements,
		waivers: [...files].reduce((waivers, [path, bytes]) => withWaiver(waivers, path, bytes), []),
		owners: new Map([...files].filter(([path]) => isOwnersPath(path)))
	}));
}
/** When it was accepted only a publication knows. */
function reinstated({ schema_version: _version, ...entry }, commit) {
	return {
		...entry,
		accepted_at: entry.issued_at,
		source_commit: commit
	};
}
function readPolicy(files, findings) {
	const bytes = files.get(POLICY_FILE);
	const parsed = bytes === void 0 ? void 0 : parsePolicy(bytes);
	if (bytes === void 0 || parsed === void 0) {
		findings.push(finding("POLICY_MISSING", `the registry has no ${POLICY_FILE}`, { file: POLICY_FILE }));
		return;
	}
	findings.push(...findingsOf(parsed));
	return parsed.kind === "ok" ? {
		value: parsed.value.value,
		digest: digestOf(bytes)
	} : void 0;
}
/** Merged releases, by their records. What only a publication knows (ordinals, dates) is left at zero and never read. */
function addReleases(files, plugins, commit) {
	const findings = [];
	for (const [path, bytes] of files) {
		const kind = classifyPath(path);
		if (kind.kind !== "release" || kind.file !== "release.json") continue;
		const plugin = plugins.get(kind.pluginId);
		const parsed = parseReleaseRecord(bytes, path);
		findings.push(...findingsOf(parsed));
		if (plugin === void 0 || parsed.kind === "refused") continue;
		const { artifact, version } = parsed.value.value;
		const row = {
			version,
			ordinal: 0,
			artifact,
			manifest_digest: artifact.digest,
			sbom_digest: artifact.digest,
			statement_digest: artifact.digest,
			admitted_at: "1970-01-01T00:00:00Z",
			source_commit: commit
		};
		plugins.set(kind.pluginId, {
			...plugin,
			releases: [...plugin.releases, row]
		});
	}
	return findings;
}

export { readRegistryTree as n, isStatePath as t };