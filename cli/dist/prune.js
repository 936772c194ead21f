import { a as finding, c as ok, l as refused } from "./finding.js";
import { r as HOUR_IN_MS } from "./time.js";
import { g as parseExpiry, h as metadataPath, p as TARGET_ROLE_NAMES, v as targetFilePath } from "./roles.js";
import { a as readPublication } from "./directory-store.js";
import { n as PublicationStoreError, t as MAX_STORED_FILE_BYTES } from "./publication-store.js";
import { t as reachableFiles } from "./reachable-files.js";
import { c as isJsonObject, d as parseStrictJson, l as member, s as isJsonArray } from "./render-findings.js";
import { t as count } from "./count.js";
import { n as plainText, o as defineCommand } from "./portcullis.js";
import { t as refusal } from "./refusal.js";
import { c as readRootFile, o as ROOT_OPTION } from "./locations.js";
import { n as openStore, t as STORE_OPTION } from "./open-store.js";

// action/publication/snapshot-files.ts
/** Metadata, targets, groups and shards that a snapshot leads to; undefined where it cannot be told. What lists others comes after them. */
async function filesOfSnapshot(store, snapshot, known) {
	const paths = [];
	for (const role of TARGET_ROLE_NAMES) {
		const version = objectAt(objectAt(signedOf(snapshot), "meta"), `${role}.json`)?.["version"];
		if (typeof version !== "number") return void 0;
		const path = metadataPath(role, version);
		paths.push(...await listedBy({
			store,
			known
		}, path, targetsOf), path);
	}
	return paths;
}
function signedOf(bytes) {
	return objectAt(asObject(bytes), "signed");
}
async function listedBy(reading, path, lister) {
	const known = reading.known.get(path);
	if (known !== void 0) return known;
	const bytes = await reading.store.read(path);
	const paths = bytes === void 0 ? [] : await lister(asObject(bytes), reading);
	reading.known.set(path, paths);
	return paths;
}
const targetsOf = async (role, reading) => {
	const paths = [];
	for (const [name, target] of Object.entries(objectAt(objectAt(role, "signed"), "targets") ?? {})) {
		const sha256 = objectAt(isJsonObject(target) ? target : void 0, "hashes")?.["sha256"];
		if (typeof sha256 !== "string") continue;
		const path = targetFilePath(name, sha256);
		const lister = LISTERS.get(name);
		if (lister !== void 0) paths.push(...await listedBy(reading, path, lister));
		paths.push(path);
	}
	return paths;
};
const groupsOf = async (registry, reading) => {
	const index = objectAt(registry, "index");
	const paths = [];
	for (const path of named(index, "groups", "groups")) paths.push(...await listedBy(reading, path, shardsOf), path);
	return [...paths, ...named(index, "digests", "index")];
};
/** Of a group: shards of the index, and of the catalogue where that does not name every plugin. */
const shardsOf = async (group) => [...named(group, "index", "index"), ...named(group, "catalog", "catalog")];
const LISTERS = /* @__PURE__ */ new Map([["registry.json", groupsOf], ["catalog.json", async (catalog) => named(catalog, "shards", "catalog")]]);
function named(list, name, folder) {
	const digests = list?.[name];
	return isJsonArray(digests) ? digests.flatMap((hex) => typeof hex === "string" ? [`${folder}/sha256/${hex}`] : []) : [];
}
function asObject(bytes) {
	const document = parseStrictJson(bytes, { maxBytes: MAX_STORED_FILE_BYTES });
	return document.kind === "ok" ? objectOf(document.value.value) : void 0;
}
function objectAt(object, name) {
	return object === void 0 ? void 0 : objectOf(member(object, name));
}
function objectOf(value) {
	return isJsonObject(value) ? value : void 0;
}

// action/publication/prune-publication.ts
/**
* Snapshots that were superseded for less stay, with all that they list. A timestamp that leads to one lives 72 hours at
* most, and a refresh takes minutes: nobody who may still load by it finds anything missing.
*/
const PRUNE_AFTER_HOURS = 336;
/** Only these are ever taken away: evidence, heads and roots stay for ever, and so does what is none of ours. */
const PRUNABLE = /^(?:metadata\/[0-9]+\.(?:targets|admissions|revocations|snapshot)\.json|targets\/(?:index\/)?[0-9a-f]{64}\.[a-z0-9._-]+|(?:groups|index|catalog)\/sha256\/[0-9a-f]{64}|(?:[a-z0-9]+\/)*\.[0-9a-f-]{36}\.part)$/;
/**
* Takes away what only snapshots lead to that were superseded more than PRUNE_AFTER_HOURS ago, and what killed writers left.
* It needs no key: who may write the store could as well delete all of it. Refuses with PUBLICATION_ codes where the
* publication does not verify, and with PUBLICATION_CONTENDED where it changed meanwhile; nothing is gone then.
*/
async function prunePublication(request) {
	const { store, now } = request;
	const current = await readPublication(store, request.trustedRoot, "metadata");
	if (current.kind === "refused") return current;
	if (current.value === void 0) return refused(finding("PUBLICATION_NOT_BEGUN", "the store holds none"));
	const reachable = await reachableFiles(current.value, store);
	if (reachable.kind === "refused") return reachable;
	const keep = new Set(reachable.value.map(({ path }) => path));
	const { snapshot } = current.value.metadata.roles;
	const walked = await walkSnapshots(store, snapshot, now);
	for (const paths of walked.recent) for (const path of paths) keep.add(path);
	const left = await store.writtenBefore?.(/* @__PURE__ */ new Date(now.getTime() - 336 * 36e5)) ?? [];
	const candidates = [...walked.old.flat(), ...walked.isComplete ? left : []];
	const paths = [...new Set(candidates)].filter((path) => PRUNABLE.test(path) && !keep.has(path));
	const pruned = {
		paths,
		recentSnapshots: walked.recent.length
	};
	if (request.dryRun || paths.length === 0 && !request.forgetHistory) return ok(pruned);
	const message = `Prune ${paths.length} superseded files`;
	const { revision: expected } = current.value;
	const result = await removed(() => store.remove?.({
		expected,
		paths,
		message,
		forgetHistory: request.forgetHistory
	}));
	if (result.kind === "refused") return result;
	return result.value.kind === "written" ? ok(pruned) : refused(finding("PUBLICATION_CONTENDED", "another writer changed the publication meanwhile"));
}
async function removed(work) {
	try {
		const result = await work();
		if (result === void 0) throw new Error("nothing is taken away from that store");
		return ok(result);
	} catch (error) {
		if (!(error instanceof PublicationStoreError)) throw error;
		return refused(finding(error.code, error.message));
	}
}
/**
* From the current snapshot down. When one was superseded is told by the signed expiry of the one after it, not by the time
* of a file, which a copy does not keep.
*/
async function walkSnapshots(store, current, now) {
	const known = /* @__PURE__ */ new Map();
	const old = [];
	const recent = [];
	let supersededAt = issuedAt(current.bytes);
	for (let version = current.version - 1; version > 0; version -= 1) {
		const path = metadataPath("snapshot", version);
		const bytes = await store.read(path);
		if (bytes === void 0) break;
		const isOld = supersededAt !== void 0 && now.getTime() - supersededAt > 336 * 36e5;
		const paths = await filesOfSnapshot(store, bytes, known);
		supersededAt = issuedAt(bytes);
		if (paths === void 0 || supersededAt === void 0) return {
			old: [],
			recent,
			isComplete: false
		};
		(isOld ? old : recent).unshift([...paths, path]);
	}
	return {
		old,
		recent,
		isComplete: true
	};
}
function issuedAt(snapshot) {
	const expires = signedOf(snapshot)?.["expires"];
	const time = typeof expires === "string" ? parseExpiry(expires) : void 0;
	return time === void 0 ? void 0 : time - 72 * HOUR_IN_MS;
}

// cli/commands/prune.ts
const MAX_PATHS_SHOWN = 50;
const command = defineCommand({
	name: "prune",
	summary: "Take away what only snapshots lead to that were superseded more than 14 days ago",
	usage: "--publication DIR|REMOTE#BRANCH|URL --root FILE [options]",
	options: {
		publication: STORE_OPTION,
		root: ROOT_OPTION,
		"dry-run": {
			type: "boolean",
			description: "say what would go, and take nothing away"
		},
		squash: {
			type: "boolean",
			description: "on a branch: make one commit of it without its history, which needs the right to force a push"
		}
	},
	example: "portcullis prune --publication registry.publication --root trust/root.json --dry-run",
	async run({ options, cwd, env, now, style, progress }) {
		const trustedRoot = await readRootFile(options.root, env, cwd);
		await using opened = await openStore(options.publication, env, cwd, now);
		progress("reading superseded snapshots");
		const pruned = await prunePublication({
			store: opened.store,
			trustedRoot,
			dryRun: options["dry-run"],
			forgetHistory: options.squash,
			now: now()
		});
		return pruned.kind === "refused" ? refusal(pruned.findings, style) : report(pruned.value, options["dry-run"], style);
	}
});
function report({ paths, recentSnapshots }, isDry, style) {
	const left = paths.length - MAX_PATHS_SHOWN;
	const shown = isDry ? paths.slice(0, MAX_PATHS_SHOWN).map((path) => `  ${plainText(path)}`) : [];
	return {
		exit: "yes",
		human: [
			style.green(`${isDry ? "would remove" : "removed"} ${count(paths.length, "file")}`),
			...shown,
			...isDry && left > 0 ? [`  and ${left} more: --json prints them all`] : [],
			`  ${count(recentSnapshots, "superseded snapshot")} of the last ${336 / 24} days kept`
		].join("\n"),
		json: {
			verdict: isDry ? "would-prune" : "pruned",
			paths,
			recent_snapshots: recentSnapshots
		}
	};
}

export { command };