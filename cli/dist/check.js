import { i as prepareTrust } from "./trust.js";
import { a as RELEASE_STATEMENT_FILE, i as RELEASE_RECORD_FILE } from "./digest.js";
import { a as refused, i as ok, t as finding } from "./finding.js";
import { a as approvalsNeeded, c as admissionGround, i as ruleRisks, o as ruleFindings, r as MAX_OSV_RECORD_BYTES, s as revocationFindings, t as decideRelease } from "./decide-release.js";
import { i as readChangeSet, r as mixtureFindings } from "./check-origin.js";
import { t as parseConfig } from "./publication-documents.js";
import { r as mergedRelease, t as artifactSource } from "./artifact-folder.js";
import { t as MANIFEST_FILE } from "./manifest.js";
import { n as readRegistryTree, t as isStatePath } from "./registry-tree.js";
import { t as gatherArtifacts } from "./history.js";
import { t as openRepository } from "./open-repository.js";
import { a as DEFAULT_LIMITS, i as readZip, n as openPlainFile, t as fileSource } from "./artifact-file.js";
import { a as defineCommand, n as plainText } from "./portcullis.js";
import { t as refusal } from "./refusal.js";
import { i as REGISTRY_OPTION, t as ARTIFACTS_OPTION } from "./locations.js";
import { opendir, stat } from "node:fs/promises";
import { basename, join, resolve } from "node:path";

// core/admission/decide-change.ts
/** Judges a proposed change whole, by what stands on the protected branch: every finding of every part. */
async function decideChange(changes, artifacts, { state, trust, at, previous, osv }) {
	const changeSet = readChangeSet(changes);
	const ground = admissionGround(state, {
		trust,
		at,
		previous,
		osv
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
		...[...changeSet.governance, ...changeSet.records].flatMap((change) => ruleFindings(change, at)),
		...changeSet.revocations.flatMap(revocationFindings),
		...digestsTakenTwice(releases),
		...releases.flatMap((release) => release.kind === "refused" ? release.findings : [])
	];
	return {
		verdict: findings.length === 0 ? "admissible" : "refused",
		findings,
		releases,
		changeSet,
		approvalsNeeded: Math.max(approvalsNeeded(ground.policy, ruleRisks(changeSet, state, at)), ...releases.map((decision) => reviewOf(decision)?.approvalsNeeded ?? 0))
	};
}
/** What a reviewer sees of a release, refused or not. */
function reviewOf(decision) {
	return decision.kind === "refused" ? decision.review : decision.release.review;
}
/** Two releases of one change could claim one artifact before either is admitted. */
function digestsTakenTwice(releases) {
	const seen = /* @__PURE__ */ new Map();
	return releases.flatMap((decision) => {
		if (decision.kind === "refused") return [];
		const { digest } = decision.release.documents.record.artifact;
		const other = seen.get(digest);
		seen.set(digest, decision.folder);
		return other === void 0 ? [] : [finding("RELEASE_DIGEST_TAKEN", `${digest} is also ${other}`, { file: `${decision.folder}/${RELEASE_RECORD_FILE}` })];
	});
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
	const configBytes = files.get(CONFIG);
	if (configBytes === void 0) return refused(finding("CHANGE_NO_REGISTRY", `${base.slice(0, 12)} has no ${CONFIG}`));
	const config = parseConfig(configBytes, CONFIG);
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
	const artifacts = await gatherArtifacts(readChangeSet(changes), state.value, request.artifacts);
	const previous = await previousReleases(objects, base, state.value, changes);
	request.progress("judging");
	const ground = {
		state: state.value,
		trust: trust.value,
		at: now,
		previous,
		osv: request.osv
	};
	const verdict = await decideChange(changes, artifacts, ground);
	return ok({
		...verdict,
		base,
		head,
		state: state.value
	});
}
/** What the last merged release of each plugin concerned may do, as the protected branch has it. */
async function previousReleases(objects, base, state, changes) {
	const previous = /* @__PURE__ */ new Map();
	for (const pluginId of new Set(readChangeSet(changes).releases.map((release) => release.pluginId))) {
		const tier = state.plugins.get(pluginId)?.record.tier.name;
		const folder = tier === void 0 ? void 0 : await lastMerged(objects, base, pluginId);
		if (tier === void 0 || folder === void 0) continue;
		const [record, manifest, statement] = await Promise.all([
			RELEASE_RECORD_FILE,
			MANIFEST_FILE,
			RELEASE_STATEMENT_FILE
		].map((file) => objects.file(base, `${folder}/${file}`)));
		if (record === void 0 || manifest === void 0) continue;
		const merged = mergedRelease({
			record,
			manifest,
			statement
		}, tier);
		if (merged !== void 0) previous.set(pluginId, merged);
	}
	return previous;
}
/**
* The folder of the release that was merged last, by the branch's own history: what a release says of when it was built is
* its owner's word, and would choose what the next one is compared with.
*/
async function lastMerged(objects, base, pluginId) {
	for (const commit of await objects.commitsTouching(`plugins/${pluginId}/releases`, void 0, base)) {
		const changes = await objects.changes(await objects.firstParent(commit), commit);
		const added = readChangeSet(changes).releases.findLast((release) => release.pluginId === pluginId);
		if (added !== void 0) return added.folder;
	}
}

// core/osv/read-osv-zip.ts
const MAX_OSV_BYTES = 1073741824;
/** An export of a whole ecosystem; beyond the reader's bound on the central directory (some 100,000 records) use a folder. */
const LIMITS = {
	...DEFAULT_LIMITS,
	maxEntries: 5e5,
	maxKeptMemberBytes: MAX_OSV_RECORD_BYTES,
	maxKeptBytes: MAX_OSV_BYTES,
	maxInflatedBytes: MAX_OSV_BYTES
};
/** The `.json` members of an OSV export as it is offered for download (`all.zip`). Codes ARTIFACT_… of the zip reader. */
async function readOsvZip(source, archiveName) {
	const keep = (name) => name.endsWith(".json");
	const read = await readZip(source, {
		archiveName,
		keep,
		limits: LIMITS
	});
	if (read.kind === "refused") return read;
	return ok(read.value.members.flatMap(({ name, bytes }) => bytes === void 0 ? [] : [{
		name,
		bytes
	}]));
}

// transport/osv/osv-folder.ts
/** Four times what the largest ecosystem has. */
const MAX_OSV_FILES = 1e6;
/** Advisories lie in folders by year and month; nothing lies deeper. */
const MAX_OSV_DEPTH = 8;
/**
* The `.json` files below a folder, by name, one in memory at a time. Hidden entries are passed over, as a checkout has them.
* @throws Error for a link, and for more files or folders inside each other than the bounds
*/
async function* osvFolder(root, maxFiles = MAX_OSV_FILES) {
	let count = 0;
	for await (const path of recordsBelow(root, "", 0, maxFiles)) {
		count += 1;
		if (count > maxFiles) throw new Error(`${root} holds more than ${maxFiles} records`);
		yield {
			name: path,
			bytes: await readRecord(join(root, path))
		};
	}
	if (count === 0) throw new Error(`${root} holds no .json record`);
}
async function* recordsBelow(root, folder, depth, maxFiles) {
	if (depth > 8) throw new Error(`${folder} lies deeper than ${8} folders`);
	for (const { path, isFolder } of await entriesOf(root, folder, maxFiles)) if (isFolder) yield* recordsBelow(root, path, depth + 1, maxFiles);
	else yield path;
}
/** In the order of their names, so that the same export gives the same findings in the same order. */
async function entriesOf(root, folder, maxFiles) {
	const entries = [];
	for await (const entry of await opendir(join(root, folder))) {
		const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
		if (entry.name.startsWith(".")) continue;
		if (entry.isSymbolicLink()) throw new Error(`${join(root, path)} is a link`);
		if (!entry.isDirectory() && !entry.name.endsWith(".json")) continue;
		entries.push({
			path,
			isFolder: entry.isDirectory()
		});
		if (entries.length > maxFiles) throw new Error(`${join(root, folder)} holds more than ${maxFiles} entries`);
	}
	return entries.sort((one, other) => one.path < other.path ? -1 : 1);
}
/** At most one byte beyond the bound, by which the record's reader refuses it. */
async function readRecord(path) {
	const handle = await openPlainFile(path);
	try {
		const { size } = await handle.stat();
		return await fileSource(handle, size).read(0, MAX_OSV_RECORD_BYTES + 1);
	} finally {
		await handle.close();
	}
}

// transport/osv/open-osv-export.ts
/**
* Opens an OSV export: a folder of records, read one by one whenever it is asked, or a zip of them, read at once. Codes
* ARTIFACT_… of the zip reader.
* @throws Error when nothing readable is there, or a zip holds no record; for a folder, when its records are read
*/
async function openOsvExport(path) {
	if ((await stat(path)).isDirectory()) return ok(() => osvFolder(path));
	const handle = await openPlainFile(path);
	try {
		const read = await readOsvZip(fileSource(handle, (await handle.stat()).size), basename(path));
		if (read.kind === "refused") return read;
		const records = read.value;
		if (records.length === 0) throw new Error(`${path} holds no .json record`);
		return ok(() => records);
	} finally {
		await handle.close();
	}
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
		artifacts: ARTIFACTS_OPTION,
		osv: {
			type: "string",
			value: "DIR|ZIP",
			description: "an OSV export to match components against, where the tier sets a threshold (nothing is matched)"
		}
	},
	example: "portcullis check --base origin/main --artifacts dist",
	async run({ options, cwd, now, style, progress }) {
		const osv = options.osv === void 0 ? void 0 : await openOsvExport(resolve(cwd, options.osv));
		if (osv?.kind === "refused") return refusal(osv.findings, style);
		await using repository = await openRepository(resolve(cwd, options.registry ?? "."));
		const { objects } = repository;
		const judged = await judge({
			objects,
			base: await objects.resolve(options.base ?? "main"),
			head: await objects.resolve(options.head ?? "HEAD"),
			artifacts: artifactSource(options.artifacts === void 0 ? void 0 : resolve(cwd, options.artifacts)),
			osv: osv?.value,
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