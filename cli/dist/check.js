import { o as prepareTrust } from "./verify-signature.js";
import { a as parseRevocation, t as gatherArtifacts } from "./history.js";
import { a as unlessFound, i as refused, n as findingsOf, r as ok, t as finding } from "./finding.js";
import { a as withWaiver, i as ruleFindings, o as admissionGround, s as emptyState, t as decideRelease } from "./decide-release.js";
import { a as mixtureFindings, o as readChangeSet, t as openRepository } from "./open-repository.js";
import { c as waiverIdOf, i as classifyPath, s as releaseFolder } from "./encode-document.js";
import { t as parseConfig } from "./publication-documents.js";
import { r as latestRelease, t as artifactSource } from "./artifact-folder.js";
import { t as MANIFEST_FILE } from "./manifest.js";
import { a as RELEASE_STATEMENT_FILE, i as RELEASE_RECORD_FILE, n as digestOf, s as parseReleaseRecord } from "./digest.js";
import { t as parsePluginRecord } from "./plugin-record.js";
import { n as POLICY_FILE, r as parsePolicy } from "./policy.js";
import { r as expandRevocation } from "./denies.js";
import { i as defineCommand, t as plainText } from "./portcullis.js";
import { t as refusal } from "./refusal.js";
import { i as REGISTRY_OPTION } from "./locations.js";
import { resolve } from "node:path";

// core/admission/decide-change.ts
/** Judges a proposed change whole, by what stands on the protected branch: every finding of every part. */
async function decideChange(changes, artifacts, { state, trust, at, previous }) {
	const changeSet = readChangeSet(changes);
	const ground = admissionGround(state, {
		trust,
		at,
		previous
	});
	const releases = [];
	for (const folder of changeSet.releases) {
		const unsought = {
			kind: "unavailable",
			findings: [finding("RELEASE_ARTIFACT_UNREACHABLE", "nobody looked for it", { file: folder.folder })]
		};
		releases.push(await decideRelease(folder, artifacts.get(folder.folder) ?? unsought, ground));
	}
	const findings = [
		...changes.length === 0 ? [finding("CHANGE_EMPTY", "no file differs")] : [],
		...changeSet.findings,
		...mixtureFindings(changeSet),
		...[...changeSet.governance, ...changeSet.records].flatMap(ruleFindings),
		...changeSet.revocations.flatMap(revocationFindings),
		...digestsTakenTwice(releases),
		...releases.flatMap((release) => release.kind === "refused" ? release.findings : [])
	];
	return {
		verdict: findings.length === 0 ? "admissible" : "refused",
		findings,
		releases,
		changeSet
	};
}
function revocationFindings(change) {
	const path = classifyPath(change.path);
	if (change.bytes === void 0 || path.kind !== "revocation") return [];
	const parsed = parseRevocation(change.bytes, change.path);
	if (parsed.kind === "refused") return findingsOf(parsed);
	if (parsed.value.value.id === path.id) return [];
	return [finding("REVOCATION_MEMBER_INVALID", `id is ${parsed.value.value.id}, the file is named ${path.id}`, parsed.value.at("/id"))];
}
/** Two releases of one change could claim one artifact before either is admitted. */
function digestsTakenTwice(releases) {
	const seen = /* @__PURE__ */ new Map();
	return releases.flatMap((decision) => {
		if (decision.kind === "refused") return [];
		const { digest } = decision.release.documents.record.artifact;
		const other = seen.get(digest);
		seen.set(digest, decision.folder);
		return other === void 0 ? [] : [finding("RELEASE_DIGEST_TAKEN", `${digest} is also ${other}`, { file: `${decision.folder}/release.json` })];
	});
}

// core/registry/registry-tree.ts
/** Does a tree's state need the content of that path? Evidence is not among it: only names, rules and records. */
function isStatePath(path) {
	const kind = classifyPath(path);
	return path === "policy.yml" || waiverIdOf(path) !== void 0 || kind.kind === "record" || kind.kind === "revocation" || kind.kind === "release" && kind.file === "release.json";
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
	for (const [path, bytes] of [...files].sort(([one], [other]) => one < other ? -1 : 1)) {
		const kind = classifyPath(path);
		if (kind.kind === "record") {
			const parsed = parsePluginRecord(bytes, path);
			findings.push(...findingsOf(parsed));
			if (parsed.kind === "ok") {
				const { schema_version: _version, plugin_id: _id, summary: _summary, ...record } = parsed.value.value;
				const releases = plugins.get(kind.pluginId)?.releases ?? [];
				plugins.set(kind.pluginId, {
					record: {
						...record,
						digest: digestOf(bytes)
					},
					releases
				});
			}
		} else if (kind.kind === "revocation") {
			const parsed = parseRevocation(bytes, path);
			findings.push(...findingsOf(parsed));
			if (parsed.kind === "ok") revocations.push(parsed.value.value);
		}
	}
	findings.push(...addReleases(files, plugins, registry.commit));
	return unlessFound(findings, () => ({
		...emptyState(registry.registryId, registry.channel),
		sourceCommit: registry.commit,
		policy,
		plugins,
		denies: revocations.map((revocation) => expandRevocation(revocation, { plugins })),
		waivers: [...files].reduce((waivers, [path, bytes]) => withWaiver(waivers, path, bytes), [])
	}));
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

// action/gate/judge.ts
const CONFIG = "trust/config.json";
const TRUSTED_ROOT = "trust/trusted_root.json";
/**
* Judges a proposed change by what stands on the protected branch. A registry that cannot be read refuses everything:
* its findings come first, since nobody's release can mend them.
*/
async function judge(request) {
	const { objects, base, head, now } = request;
	request.progress("reading the registry");
	const files = await objects.files(base, (path) => isStatePath(path) || path === CONFIG || path === TRUSTED_ROOT);
	const config = parseConfig(files.get(CONFIG) ?? /* @__PURE__ */ new Uint8Array(), CONFIG);
	if (config.kind === "refused") return config;
	const trustedRoot = files.get(TRUSTED_ROOT) ?? /* @__PURE__ */ new Uint8Array();
	const trust = prepareTrust(trustedRoot, config.value.value.trust, TRUSTED_ROOT);
	if (trust.kind === "refused") return trust;
	const { registry_id: registryId, channel } = config.value.value;
	const state = readRegistryTree(files, {
		registryId,
		channel,
		commit: base
	});
	if (state.kind === "refused") return state;
	if (state.value.policy === void 0) return refused(finding("POLICY_MISSING", "the registry has no policy.yml"));
	const changes = await objects.changes(await objects.mergeBase(base, head), head);
	request.progress("fetching artifacts");
	const artifacts = await gatherArtifacts(readChangeSet(changes).releases, state.value, request.artifacts);
	const previous = await previousReleases(objects, base, state.value, changes);
	request.progress("judging");
	const verdict = await decideChange(changes, artifacts, {
		state: state.value,
		trust: trust.value,
		at: now,
		previous
	});
	return ok({
		...verdict,
		base,
		head,
		state: state.value
	});
}
/** What the last merged release of each plugin concerned may do, as the protected branch has it. */
async function previousReleases(objects, base, state, changes) {
	const concerned = new Set(readChangeSet(changes).releases.map(({ pluginId }) => pluginId));
	const isWanted = (path) => {
		const kind = classifyPath(path);
		return kind.kind === "release" && concerned.has(kind.pluginId) && [
			"PLUGIN_MANIFEST.json",
			"release.json",
			"attestations/release.sigstore.json"
		].includes(kind.file);
	};
	const files = concerned.size === 0 ? /* @__PURE__ */ new Map() : await objects.files(base, isWanted);
	const previous = /* @__PURE__ */ new Map();
	for (const [pluginId, plugin] of state.plugins) {
		const merged = plugin.releases.map(({ version }) => releaseFolder(pluginId, version)).flatMap((folder) => {
			const record = files.get(`${folder}/${RELEASE_RECORD_FILE}`);
			const manifest = files.get(`${folder}/${MANIFEST_FILE}`);
			const statement = files.get(`${folder}/${RELEASE_STATEMENT_FILE}`);
			return record === void 0 || manifest === void 0 ? [] : [{
				record,
				manifest,
				statement
			}];
		});
		const latest = latestRelease(merged, plugin.record.tier.name);
		if (latest !== void 0) previous.set(pluginId, latest);
	}
	return previous;
}

// cli/commands/check.ts
const command = defineCommand({
	name: "check",
	summary: "Judge a proposed change to a registry, as the PR check does",
	usage: "[options]",
	options: {
		registry: REGISTRY_OPTION,
		base: {
			type: "string",
			value: "REF",
			description: "the protected branch, by whose tip the change is judged (main)"
		},
		head: {
			type: "string",
			value: "REF",
			description: "the commit that is proposed (HEAD)"
		},
		artifacts: {
			type: "string",
			value: "DIR",
			description: "take artifacts from here, by file name, before asking their URL"
		}
	},
	example: "portcullis check --base origin/main --artifacts dist",
	async run({ options, cwd, now, style, progress }) {
		await using repository = await openRepository(resolve(cwd, options.registry ?? "."));
		const { objects } = repository;
		const judged = await judge({
			objects,
			base: await objects.resolve(options.base ?? "main"),
			head: await objects.resolve(options.head ?? "HEAD"),
			artifacts: artifactSource(options.artifacts === void 0 ? void 0 : resolve(cwd, options.artifacts)),
			now: now(),
			progress
		});
		if (judged.kind === "refused") return refusal(judged.findings, style);
		return judged.value.verdict === "refused" ? refusal(judged.value.findings, style) : admissible(judged.value, style);
	}
});
function admissible(judged, style) {
	const releases = judged.releases.flatMap((decision) => decision.kind === "admissible" ? [decision.release.documents.record] : []);
	const lines = releases.map(({ plugin_id: id, version, artifact }) => `  ${plainText(id)} ${plainText(version)}  ${artifact.digest}`);
	return {
		exit: "yes",
		human: [
			style.green("admissible"),
			...lines,
			style.dim(`judged by ${judged.base.slice(0, 12)}; what is missing now is approval`)
		].join("\n"),
		json: {
			verdict: "admissible",
			base: judged.base,
			head: judged.head,
			releases: releases.map(({ plugin_id: id, version, artifact }) => ({
				plugin_id: id,
				version,
				artifact_digest: artifact.digest
			}))
		}
	};
}

export { command };