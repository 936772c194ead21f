import { t as canonicalJson } from "./canonical-json.js";
import { n as encodeForPeople, r as toJson } from "./encode-document.js";
import { o as parseRevocation } from "./check-origin.js";
import { a as finding, c as ok, l as refused, s as isFound, u as refusedBy } from "./finding.js";
import { i as parseShard, n as parseRegistry, r as parseRevocations } from "./publication-documents.js";
import { t as count } from "./count.js";
import { t as digestFromHex } from "./digest.js";
import { r as isPluginId } from "./registry-path.js";
import { r as expandRevocation, t as contentKey } from "./denies.js";
import { n as renderRevocations } from "./render-publication.js";
import { n as shardPath, t as shardOf } from "./shard.js";
import { a as UsageError, i as didYouMean, n as plainText, o as defineCommand, t as errorLine } from "./portcullis.js";
import { a as wholeSeconds, r as HOUR_IN_MS } from "./time.js";
import { _ as REVOCATIONS_LIFETIME_HOURS } from "./read-publication.js";
import { o as writePublication, r as readTufKey, u as planRevoke } from "./key-folder.js";
import { r as readRevocations } from "./history.js";
import { t as openRepository } from "./open-repository.js";
import { t as refusal } from "./refusal.js";
import { l as readRootFile, n as KEYS_OPTION, o as ROOT_OPTION, s as keysFolder } from "./locations.js";
import { n as openStore, t as STORE_OPTION } from "./open-store.js";
import { n as writeFiles } from "./write-files.js";
import { userInfo } from "node:os";
import { resolve } from "node:path";
import { createHash } from "node:crypto";

// action/revoke/draft-revocation.ts
/** What becomes of runs under way. */
const EFFECTS = [
	"stop",
	"no-new-loads",
	"enforce"
];
const SEVERITIES = [
	"low",
	"medium",
	"high",
	"critical"
];
/** A deny with its id: time of issue and a digest of what it says, so that saying it twice is one entry. */
function draftRevocation(draft) {
	const revocation = {
		schema_version: 1,
		id: `deny-${draft.issued_at.replaceAll(/[^0-9]/g, "").slice(0, 14)}-${createHash("sha256").update(canonicalJson(toJson(draft))).digest("hex").slice(0, 12)}`,
		...draft
	};
	const path = `revocations/${revocation.id}.json`;
	const bytes = encodeForPeople(revocation);
	const parsed = parseRevocation(bytes, path);
	return parsed.kind === "refused" ? parsed : ok({
		revocation: parsed.value.value,
		path,
		bytes
	});
}

// action/revoke/blast-radius.ts
/** Undefined where the allowlist cannot be read, which must not hold a deny back. */
async function blastRadius(previous, denies) {
	const bytes = await previous.target("registry.json");
	const registry = bytes.kind === "ok" ? parseRegistry(bytes.value) : bytes;
	if (registry.kind === "refused") return void 0;
	const { allowlist } = registry.value.value;
	const digests = new Set(denies.flatMap((deny) => deny.digests));
	const covered = allowlist.filter(({ digest }) => digests.has(digest));
	const plugins = [...new Set(covered.map(({ plugin_id: id }) => id))].sort();
	return {
		releases: covered.length,
		plugins,
		admitted: allowlist.length
	};
}
function describeRadius(radius) {
	if (radius === void 0) return "how much it concerns is unknown: the allowlist cannot be read";
	const { releases, plugins, admitted } = radius;
	return `concerns ${count(releases, "release")} of ${count(plugins.length, "plugin")}; ${admitted} admitted in all`;
}

// action/revoke/read-subject.ts
/** `sha256:DIGEST`, `PLUGIN@VERSION` or `PLUGIN`; undefined for anything else. */
function readSubject(subject) {
	const hex = /^sha256:([0-9a-f]{64})$/.exec(subject)?.[1];
	if (hex !== void 0) return {
		kind: "digest",
		digest: digestFromHex(hex)
	};
	const at = subject.indexOf("@");
	const id = at === -1 ? subject : subject.slice(0, at);
	if (!isPluginId(id)) return void 0;
	return at === -1 ? {
		kind: "plugin",
		plugin_id: id
	} : {
		kind: "version",
		plugin_id: id,
		version: subject.slice(at + 1)
	};
}

// action/revoke/revoke.ts
/**
* The fast lane: adds denies to the publication with keys R and S alone, without git, GitHub or Sigstore. It only adds:
* what was denied before stays denied. Damaged shards do not delay it: a host matches the scope as well as digests.
*/
async function revoke(request) {
	let report = {
		added: [],
		known: [],
		radius: void 0
	};
	const written = await writePublication({
		store: request.store,
		trustedRoot: request.trustedRoot,
		depth: "metadata",
		message: messageOf(request),
		plan: async (previous) => {
			if (previous === void 0) return refused(finding("PUBLICATION_NOT_BEGUN", "the store holds none"));
			const current = await readCurrent(previous);
			if (current.kind === "refused") return current;
			const { entries, registry_id: registryId, channel } = current.value;
			const asked = await askedOf(request, previous);
			if (asked.kind === "refused") return asked;
			const { added, known, idle } = await sortAsked(asked.value, entries, previous);
			const radius = await blastRadius(previous, added);
			const findings = [...await request.permit?.({
				previous,
				added,
				published: entries,
				radius
			}) ?? [], ...request.anyway ? [] : idle];
			if (isFound(findings)) return refusedBy(findings);
			report = {
				added,
				known,
				radius
			};
			if (added.length === 0 && !isDue(previous, request.now)) return ok({
				files: [],
				metadata: previous.metadata
			});
			const revocations = renderRevocations({
				registryId,
				channel,
				denies: [...entries, ...added]
			});
			return planRevoke(previous, {
				revocations,
				keys: request.keys,
				now: request.now
			});
		}
	});
	if (written.kind === "refused") return written;
	return ok({
		...report,
		version: written.value.metadata.roles.revocations.version
	});
}
function messageOf({ revocations }) {
	return typeof revocations === "function" ? "Revoke" : `Revoke ${revocations.map(({ id }) => id).join(", ")}`;
}
async function askedOf({ revocations }, previous) {
	return typeof revocations === "function" ? revocations(previous) : ok(revocations);
}
async function sortAsked(revocations, entries, previous) {
	const published = new Set(entries.map(contentKey));
	const asked = [...new Map(revocations.map((entry) => [contentKey(entry), entry])).entries()];
	const added = [];
	const idle = [];
	for (const [key, revocation] of asked) {
		if (published.has(key)) continue;
		const plugins = await pluginsIn(previous, revocation);
		const deny = expandRevocation(revocation, { plugins: plugins ?? /* @__PURE__ */ new Map() });
		if (plugins !== void 0 && deny.digests.length === 0) idle.push(await coversNothing(revocation, plugins, previous));
		added.push(deny);
	}
	return {
		added,
		known: asked.filter(([key]) => published.has(key)).map(([, { id }]) => id),
		idle
	};
}
/** Half of the role's life is spent: while its key is at hand, it is renewed. */
function isDue({ metadata }, now) {
	return metadata.roles.revocations.expiresAt - now.getTime() < REVOCATIONS_LIFETIME_HOURS * HOUR_IN_MS / 2;
}
async function readCurrent(previous) {
	const bytes = await previous.target("revocations.json");
	if (bytes.kind === "refused") return bytes;
	const parsed = parseRevocations(bytes.value);
	return parsed.kind === "refused" ? parsed : ok(parsed.value.value);
}
/** In an emergency a misspelt name would deny nothing, and say that it did. */
async function coversNothing({ scope }, plugins, previous) {
	if (scope.kind === "digest") throw new Error("a digest covers itself");
	const plugin = plugins.get(scope.plugin_id);
	if (plugin === void 0) {
		const near = didYouMean(scope.plugin_id, await admittedIds(previous));
		return finding("REVOKE_COVERS_NOTHING", `there is no plugin ${scope.plugin_id}${near}`);
	}
	const versions = plugin.releases.map(({ version }) => version).slice(-MAX_VERSIONS_SHOWN);
	return finding("REVOKE_COVERS_NOTHING", `${scope.plugin_id} has ${versions.length === 0 ? "no admitted release" : `the versions ${versions.join(", ")}`}`);
}
const MAX_VERSIONS_SHOWN = 10;
/** Plugins with an admitted release; none where they cannot be read. */
async function admittedIds(previous) {
	const bytes = await previous.target("registry.json");
	const registry = bytes.kind === "ok" ? parseRegistry(bytes.value) : bytes;
	return registry.kind === "refused" ? [] : [...new Set(registry.value.value.allowlist.map((entry) => entry.plugin_id))];
}
/** The releases that a scope may cover; undefined where they cannot be read, which must not hold a deny back. */
async function pluginsIn(previous, { scope }) {
	const plugins = /* @__PURE__ */ new Map();
	if (scope.kind === "digest") return void 0;
	const path = shardPath(shardOf(scope.plugin_id));
	if (!previous.metadata.targets.has(path)) return plugins;
	const bytes = await previous.target(path);
	const shard = bytes.kind === "ok" ? parseShard(bytes.value, path) : bytes;
	if (shard.kind === "refused") return void 0;
	for (const { plugin_id: id, record, releases } of shard.value.value.plugins) plugins.set(id, {
		record,
		releases
	});
	return plugins;
}

// cli/commands/revoke.ts
const options = {
	reason: {
		type: "string",
		value: "TEXT",
		description: "why; shown to everybody whom it stops"
	},
	quarantine: {
		type: "boolean",
		description: "for now instead of for ever"
	},
	effect: {
		type: "string",
		value: "WHAT",
		description: "about runs under way: stop, no-new-loads or enforce (stop)"
	},
	severity: {
		type: "string",
		value: "HOW",
		description: "low, medium, high or critical (high)"
	},
	issuer: {
		type: "string",
		value: "NAME",
		description: "who revokes (your user name)"
	},
	merged: {
		type: "boolean",
		description: "publish the registry's merged revocations instead of a new one"
	},
	registry: {
		type: "string",
		value: "DIR",
		description: "checkout that gets the record to propose, or has the merged ones"
	},
	ref: {
		type: "string",
		value: "REF",
		description: "with --merged: the protected branch (main)"
	},
	anyway: {
		type: "boolean",
		description: "deny it even if nothing that is admitted is covered"
	},
	publication: STORE_OPTION,
	keys: KEYS_OPTION,
	root: ROOT_OPTION
};
const command = defineCommand({
	name: "revoke",
	summary: "Deny an artifact, a version or a whole plugin, at once",
	usage: "(sha256:DIGEST | PLUGIN@VERSION | PLUGIN) --reason TEXT [options]",
	positionals: {
		min: 0,
		max: 1
	},
	options,
	example: "portcullis revoke azure_openai_embeddings@1.0.0 --reason \"exfiltrates prompts\" --severity critical",
	async run({ options, positionals, cwd, env, now, style, progress }) {
		const keyFolder = keysFolder(options.keys, env, cwd);
		await using opened = await openStore(options.publication, env, cwd, now);
		const registry = options.registry === void 0 ? void 0 : resolve(cwd, options.registry);
		const trustedRoot = await readRootFile(options.root ?? (registry === void 0 ? void 0 : resolve(registry, "trust/root.json")), env, cwd);
		const drafted = options.merged ? void 0 : draftRevocation(readDraft(options, positionals[0], now()));
		if (drafted?.kind === "refused") return refusal(drafted.findings, style);
		const revocations = drafted === void 0 ? await readMerged(registry, options.ref ?? "main") : [drafted.value.revocation];
		progress("publishing the deny");
		const revoked = await revoke({
			store: opened.store,
			anyway: options.anyway || options.merged,
			trustedRoot,
			keys: {
				revocations: await readTufKey(keyFolder, "revocations"),
				snapshot: await readTufKey(keyFolder, "snapshot")
			},
			revocations,
			permit: ({ radius }) => {
				progress(describeRadius(radius));
				return Promise.resolve([]);
			},
			now: now()
		});
		if (revoked.kind === "refused") return refusal(revoked.findings, style);
		const record = drafted === void 0 ? void 0 : await writeRecord(registry, drafted.value);
		return report(revoked.value, record, style);
	}
});
function readDraft(given, subject, now) {
	if (subject === void 0) throw new UsageError("say what to revoke: sha256:DIGEST, PLUGIN@VERSION or PLUGIN");
	if (given.reason === void 0) throw new UsageError("--reason is needed: it is shown to everybody whom the deny stops");
	return {
		scope: readScope(subject),
		action: given.quarantine ? "quarantined" : "revoked",
		effect: oneOf("effect", given.effect ?? "stop", EFFECTS),
		severity: oneOf("severity", given.severity ?? "high", SEVERITIES),
		reason: given.reason,
		issued_at: wholeSeconds(now),
		issuer: { name: given.issuer ?? userInfo().username }
	};
}
function readScope(subject) {
	const scope = readSubject(subject);
	if (scope === void 0) throw new UsageError(`${subject} is neither sha256:DIGEST nor PLUGIN@VERSION nor PLUGIN`);
	return scope;
}
function oneOf(name, value, accepted) {
	const found = accepted.find((one) => one === value);
	if (found === void 0) throw new UsageError(`--${name} is one of ${accepted.join(", ")}`);
	return found;
}
async function readMerged(registry, ref) {
	if (registry === void 0) throw new UsageError("--merged needs --registry");
	await using repository = await openRepository(registry);
	return readRevocations(repository.objects, await repository.objects.resolve(ref));
}
/** A deny in force is told as one, whatever becomes of its record: a kill switch that seems to fail is pulled again. */
async function writeRecord(registry, drafted) {
	const { path, bytes } = drafted;
	if (registry === void 0) return {
		path,
		problem: "no --registry was named"
	};
	try {
		await writeFiles(registry, [[path, bytes]]);
		return { path };
	} catch (error) {
		return {
			path,
			problem: errorLine(error)
		};
	}
}
function report({ added, known, radius, version }, record, style) {
	const lines = added.map((deny) => `  ${deny.id}: ${deny.action}, covers ${count(deny.digests.length, "admitted artifact")}`);
	return {
		exit: "yes",
		human: [
			style.green(added.length === 0 ? "denied before" : "denied, and in force"),
			...lines,
			...added.length === 0 ? [] : [`  ${describeRadius(radius)}`],
			...recordLines(record)
		].join("\n"),
		json: {
			verdict: "denied",
			revocations_version: version,
			added: added.map(({ id, digests, action }) => ({
				id,
				action,
				digests
			})),
			known,
			concerns: radius === void 0 ? null : {
				releases: radius.releases,
				plugins: radius.plugins,
				admitted_releases: radius.admitted
			},
			record: record === void 0 || record.problem !== void 0 ? null : record.path
		}
	};
}
function recordLines(record) {
	if (record === void 0) return [];
	if (record.problem === void 0) return [`  record: ${plainText(record.path)}; commit it and propose it, so that git catches up`];
	return [`  no record was written (${plainText(record.problem)}): revoke --merged does not know of it until ${plainText(record.path)} is proposed`];
}

export { command };