import { a as parseConfig, c as parseRevocations, s as parseRegistry } from "./publication-documents.js";
import { t as count } from "./count.js";
import { a as parsePublishedPolicy, r as PUBLISHED_POLICY_FILE } from "./policy.js";
import { a as finding, c as ok, l as refused, s as isFound, t as andThen, u as refusedBy } from "./finding.js";
import { a as wholeSeconds, r as HOUR_IN_MS } from "./time.js";
import { t as canonicalJson } from "./canonical-json.js";
import { n as encodeForPeople, r as toJson, t as encodeDocument } from "./encode-document.js";
import { o as parseRevocation } from "./check-origin.js";
import { t as appendDenies } from "./deny-list.js";
import { a as expandRevocation, c as needsEvidence, l as pluginOfScope, m as readComponents, p as mayList, t as contentKey, y as statedPublisher } from "./denies.js";
import { r as isPluginId } from "./registry-path.js";
import { a as UsageError, i as didYouMean, n as plainText, o as defineCommand, t as errorLine } from "./portcullis.js";
import { n as scopeText } from "./revocation-proposal.js";
import { c as REVOCATIONS_LIFETIME_HOURS } from "./roles.js";
import { a as planRevoke, t as writePublication } from "./publication-writer.js";
import { n as evidencePath } from "./evidence-files.js";
import { n as publishedDenies } from "./published-state.js";
import { t as admittedPlugins } from "./admitted-plugins.js";
import { t as MAX_BUNDLE_BYTES } from "./bundle.js";
import { t as MAX_SBOM_BYTES } from "./read-sbom.js";
import { r as readRevocations } from "./history.js";
import { t as openRepository } from "./open-repository.js";
import { t as refusal } from "./refusal.js";
import { t as isConfirmed } from "./confirm.js";
import { n as signDeny } from "./sign-deny.js";
import { n as writeFiles } from "./write-files.js";
import { n as keyRing, t as KEY_OPTIONS } from "./key-folder.js";
import { c as readRootFile, o as ROOT_OPTION } from "./locations.js";
import { i as openMirrored, t as MIRROR_OPTION } from "./open-mirrors.js";
import { t as STORE_OPTION } from "./open-store.js";
import { n as readPublisher, r as readSubject, t as readComponent } from "./read-subject.js";
import { readFile } from "node:fs/promises";
import { userInfo } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import { createHash } from "node:crypto";

// action/revoke/blast-radius.ts
/**
* Undefined where the allowlist cannot be read, which must not hold a deny back. Of a registry too large for one list, `plugins`
* are those that are known to be concerned.
*/
async function blastRadius(previous, denies, plugins = []) {
	const bytes = await previous.target("registry.json");
	const registry = bytes.kind === "ok" ? parseRegistry(bytes.value) : bytes;
	if (registry.kind === "refused") return void 0;
	const { allowlist, next_ordinal: admitted } = registry.value.value;
	if (allowlist !== void 0) return radiusIn(allowlist, denies);
	const ordinals = new Set(denies.flatMap((deny) => deny.ordinals ?? []));
	const others = new Set(denies.flatMap((deny) => deny.ordinals === void 0 ? deny.digests : []));
	return {
		releases: ordinals.size + others.size,
		plugins: [...new Set(plugins)].sort(),
		admitted
	};
}
function radiusIn(allowlist, denies) {
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

// action/revoke/on-call.ts
/**
* Whether that much is more than one person may deny. A single release never is: the switch for one plugin must not wait
* for anybody. Where nobody can tell how much it is, it is too much.
*/
function isAboveShare({ revocation }, radius) {
	if (revocation === void 0) return false;
	if (radius === void 0) return true;
	return radius.releases > 1 && radius.releases > revocation.max_share * radius.admitted;
}

// action/revoke/check-share.ts
async function publishedPolicy({ previous }) {
	const bytes = await previous.target(PUBLISHED_POLICY_FILE);
	return andThen(bytes, (read) => andThen(parsePublishedPolicy(read), ({ value }) => ok(value)));
}
/**
* Whether a deny by whoever holds the keys takes a second person, by the policy that was last published: with what the same
* issuer denied within a day, it concerns more than the share of one. The keys would do without; people should not.
*/
async function shareFindings({ previous, added, published, plugins }, by, now) {
	if (by.agreed_by !== void 0 || added.length === 0) return [];
	const policy = await publishedPolicy({ previous });
	if (policy.kind === "refused") return [];
	const since = now.getTime() - 24 * HOUR_IN_MS;
	const recent = published.filter(({ issuer, issued_at: at }) => issuer.name === by.issuer.name && Date.parse(at) >= since);
	const day = await blastRadius(previous, [...added, ...recent], plugins);
	return isAboveShare(policy.value, day) ? [aboveShare(policy.value, day)] : [];
}
function aboveShare({ revocation }, radius) {
	const share = revocation?.max_share ?? 1;
	const message = radius === void 0 ? `nobody can tell how much it concerns, which may be more than a share of ${share}` : `with what they denied within a day it concerns ${radius.releases} of ${radius.admitted} releases, more than a share of ${share}`;
	return finding("REVOKE_SECOND_PERSON_MISSING", message);
}

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

// action/revoke/expand-denies.ts
/** How many files of evidence are asked for at once. */
const READS_AT_ONCE = 16;
const PROGRESS_EVERY = 500;
/**
* What a deny covers among what is admitted. One by publisher or component looks into a statement or an SBOM of every release,
* each verified by the digest of its row. What cannot be read holds no deny by name back: a host matches names, too.
*/
async function expandDeny(revocation, admitted, previous, progress) {
	const { scope } = revocation;
	if (scope.kind === "digest") return {
		deny: expandRevocation(revocation, { plugins: /* @__PURE__ */ new Map() }),
		plugins: void 0,
		findings: []
	};
	const named = pluginOfScope(scope);
	const plugins = named !== void 0 && isPluginId(named) ? await admitted.of(named) : await admitted.all();
	if (plugins.kind === "refused") return {
		deny: expandRevocation(revocation, { plugins: /* @__PURE__ */ new Map() }),
		plugins: void 0,
		findings: needsEvidence(scope) ? [unreadable(plugins.findings[0].message)] : []
	};
	const looked = needsEvidence(scope) ? await gatherEvidence(scope, plugins.value, previous, progress) : void 0;
	const deny = expandRevocation(revocation, { plugins: plugins.value }, (row) => looked?.evidence.get(row.ordinal));
	return {
		deny,
		plugins: pluginsIn(deny, plugins.value),
		findings: looked?.findings ?? []
	};
}
function pluginsIn({ digests }, plugins) {
	const covered = new Set(digests);
	return [...plugins].filter(([, { releases }]) => releases.some(({ artifact }) => covered.has(artifact.digest))).map(([id]) => id).sort();
}
async function gatherEvidence(scope, plugins, previous, progress) {
	const evidence = /* @__PURE__ */ new Map();
	const unread = [];
	const read = scope.kind === "component" ? componentsReader(mayList(scope), previous) : publisherReader(previous);
	const waiting = [...plugins].flatMap(([id, { releases }]) => releases.map((row) => ({
		id,
		row
	})));
	const all = waiting.length;
	let done = 0;
	const worker = async () => {
		for (let next = waiting.pop(); next !== void 0; next = waiting.pop()) {
			const found = await read(next.row);
			if (found === void 0) unread.push(`${next.id} ${next.row.version}`);
			else evidence.set(next.row.ordinal, {
				...found,
				admittedAt: new Date(next.row.admitted_at)
			});
			done += 1;
			if (done % PROGRESS_EVERY === 0) progress(`looking into release ${done} of ${all}`);
		}
	};
	await Promise.all(Array.from({ length: READS_AT_ONCE }, worker));
	const [first, ...rest] = unread.sort();
	if (first === void 0) return {
		evidence,
		findings: []
	};
	return {
		evidence,
		findings: [unreadable(`of ${first}${rest.length === 0 ? "" : ` and ${rest.length} more`}`)]
	};
}
function componentsReader(mayListIt, previous) {
	return async (row) => {
		const bytes = await previous.evidence(row.sbom_digest, MAX_SBOM_BYTES);
		if (bytes.kind === "refused") return void 0;
		if (!mayListIt(bytes.value)) return { components: [] };
		const components = readComponents(bytes.value);
		return components.kind === "ok" ? { components: components.value } : void 0;
	};
}
function publisherReader(previous) {
	return async (row) => {
		const bytes = await previous.evidence(row.statement_digest, MAX_BUNDLE_BYTES);
		const publisher = bytes.kind === "ok" ? statedPublisher(bytes.value) : void 0;
		return publisher === void 0 ? void 0 : { publisher };
	};
}
function unreadable(what) {
	return finding("REVOKE_EVIDENCE_UNREADABLE", `the evidence cannot be read: ${what}`);
}

// action/revoke/revoke.ts
/**
* The fast lane: adds denies to the publication with keys R and S alone, without git, GitHub or Sigstore. It only adds:
* what was denied before stays denied. Damaged shards do not delay it: a host matches the scope as well as digests.
*/
async function revoke(request) {
	let report;
	const written = await writePublication({
		store: request.store,
		trustedRoot: request.trustedRoot,
		depth: "metadata",
		message: messageOf(request),
		plan: async (previous) => {
			if (previous === void 0) return refused(finding("PUBLICATION_NOT_BEGUN", "the store holds none"));
			const current = await currentDenies(previous);
			if (current.kind === "refused") return current;
			const { document, denies: published, isWhole } = current.value;
			const asked = await askedOf(request, previous);
			if (asked.kind === "refused") return asked;
			const { added, known, plugins, doubts } = await sortAsked(asked.value, published, previous, request);
			const radius = await blastRadius(previous, added, plugins);
			const against = await request.permit?.({
				previous,
				added,
				published,
				radius,
				plugins
			}) ?? [];
			const unknown = request.anyway ? [] : await unadmittedDigests(previous, added);
			const findings = [...against, ...request.anyway ? [] : [...doubts, ...unknown]];
			if (isFound(findings)) return refusedBy(findings);
			const { registry_id: registryId, channel } = document;
			report = {
				added,
				known,
				radius,
				origin: {
					registryId,
					channel
				}
			};
			if (added.length === 0 && !isDue(previous, request.now)) return ok({
				files: [],
				metadata: previous.metadata
			});
			return planAppended(previous, isWhole ? appendDenies(document, published, added) : besides(document, added), request);
		}
	});
	if (written.kind === "refused") return written;
	if (report === void 0) throw new Error("denies were written without a plan");
	return ok({
		...report,
		version: written.value.metadata.roles.revocations.version
	});
}
/** A segment that somebody has lost must not hold the next deny back: hosts that have it are told, and it stays named. */
async function currentDenies(previous) {
	const published = await publishedDenies(previous);
	if (published.kind === "ok") return ok({
		...published.value,
		isWhole: true
	});
	const bytes = await previous.target("revocations.json");
	const parsed = bytes.kind === "ok" ? parseRevocations(bytes.value) : bytes;
	if (parsed.kind === "refused") return parsed;
	const document = parsed.value.value;
	return ok({
		document,
		denies: document.entries,
		isWhole: false
	});
}
/** Without sealing anything, which would take the whole list. */
function besides(document, added) {
	return {
		document: {
			...document,
			entries: [...document.entries, ...added]
		},
		segments: []
	};
}
/** Segments lie there before the list that names them. */
async function planAppended(previous, { document, segments }, { keys, now }) {
	const plan = await planRevoke(previous, {
		revocations: encodeDocument(document),
		keys,
		now
	});
	if (plan.kind === "refused") return plan;
	const files = segments.map(({ digest, bytes }) => ({
		path: evidencePath(digest),
		bytes
	}));
	return ok({
		...plan.value,
		files: [...files, ...plan.value.files]
	});
}
function messageOf({ revocations }) {
	return typeof revocations === "function" ? "Revoke" : `Revoke ${revocations.map(({ id }) => id).join(", ")}`;
}
async function askedOf({ revocations }, previous) {
	return typeof revocations === "function" ? revocations(previous) : ok(revocations);
}
async function sortAsked(asked, entries, previous, { progress = () => void 0 }) {
	const published = new Set(entries.map(contentKey));
	const distinct = [...new Map(asked.map((entry) => [contentKey(entry), entry])).entries()];
	const admitted = admittedPlugins(previous);
	const expanded = [];
	const doubts = [];
	for (const [key, revocation] of distinct) {
		if (published.has(key)) continue;
		const one = await expandDeny(revocation, admitted, previous, progress);
		expanded.push(one);
		doubts.push(...one.findings);
		if (one.plugins !== void 0 && one.deny.digests.length === 0) doubts.push(await coversNothing(revocation, admitted, previous));
	}
	return {
		added: expanded.map(({ deny }) => deny),
		known: distinct.filter(([key]) => published.has(key)).map(([, { id }]) => id),
		plugins: expanded.flatMap(({ plugins = [] }) => plugins),
		doubts
	};
}
/** Half of the role's life is spent: while its key is at hand, it is renewed. */
function isDue({ metadata }, now) {
	return metadata.roles.revocations.expiresAt - now.getTime() < REVOCATIONS_LIFETIME_HOURS * HOUR_IN_MS / 2;
}
/** A digest covers itself, mistyped or not; nothing where the allowlist cannot be read or is too long to be one. */
async function unadmittedDigests(previous, added) {
	const findings = [];
	for (const deny of added) {
		if (deny.scope.kind !== "digest") continue;
		if ((await blastRadius(previous, [deny]))?.releases === 0) findings.push(finding("REVOKE_COVERS_NOTHING", `no admitted release has ${deny.scope.digest}`));
	}
	return findings;
}
/** In an emergency a misspelt name would deny nothing, and say that it did. */
async function coversNothing({ scope }, admitted, previous) {
	const id = pluginOfScope(scope);
	if (id === void 0 || !isPluginId(id)) return finding("REVOKE_COVERS_NOTHING", `nothing that is admitted is of ${scopeText(scope)}`);
	const plugins = await admitted.of(id);
	const plugin = plugins.kind === "ok" ? plugins.value.get(id) : void 0;
	if (plugin === void 0) {
		const near = didYouMean(id, await admittedIds(previous));
		return finding("REVOKE_COVERS_NOTHING", `there is no plugin ${id}${near}`);
	}
	const versions = plugin.releases.map(({ version }) => version).slice(-MAX_VERSIONS_SHOWN);
	return finding("REVOKE_COVERS_NOTHING", `${id} has ${versions.length === 0 ? "no admitted release" : `the versions ${versions.join(", ")}`}`);
}
const MAX_VERSIONS_SHOWN = 10;
/** Plugins with an admitted release; none where they cannot be read, or are too many for one list. */
async function admittedIds(previous) {
	const bytes = await previous.target("registry.json");
	const registry = bytes.kind === "ok" ? parseRegistry(bytes.value) : bytes;
	const allowlist = registry.kind === "ok" ? registry.value.value.allowlist ?? [] : [];
	return [...new Set(allowlist.map((entry) => entry.plugin_id))];
}

// cli/registry/deny-statements.ts
const STATEMENT_OPTIONS = {
	statement: {
		type: "string",
		value: "DIR|FILE.json",
		description: "also write the deny as a signed statement that hosts believe over any channel"
	},
	"statement-only": {
		type: "boolean",
		description: "with --statement: sign it with key R alone, and publish nothing; no publication needs be reachable"
	},
	"registry-id": {
		type: "string",
		value: "ID",
		description: "with --statement-only: the registry's id, without --registry"
	},
	channel: {
		type: "string",
		value: "NAME",
		description: "with --registry-id: the channel (stable)"
	}
};
/**
* Whose deny a statement is, without asking any publication: as a checkout's trust/config.json says, or as named.
* @throws UsageError where neither is given
*/
async function namedOrigin(given, registry) {
	const { "registry-id": registryId, channel = "stable" } = given;
	if (registryId !== void 0) return {
		registryId,
		channel
	};
	const bytes = registry === void 0 ? void 0 : await readFile(join(registry, "trust/config.json")).catch(() => void 0);
	const config = bytes === void 0 ? void 0 : parseConfig(bytes);
	if (config?.kind !== "ok") throw new UsageError("--statement-only needs --registry with trust/config.json, or --registry-id");
	return {
		registryId: config.value.value.registry_id,
		channel: config.value.value.channel
	};
}
/** Writes the bundles of a deny, and gives their paths. Several of them get numbers. */
async function writeStatements(target, cwd, deny, origin, key) {
	const bundles = await signDeny(deny, origin, key);
	const path = resolve(cwd, target);
	const isFile = path.endsWith(".json");
	const folder = isFile ? dirname(path) : path;
	const stem = isFile ? basename(path, ".json") : `${deny.id}.sigstore`;
	const files = bundles.map((bundle, index) => [`${stem}${index === 0 ? "" : `-${index + 1}`}.json`, bundle]);
	await writeFiles(folder, files);
	return files.map(([name]) => join(folder, name));
}

// cli/registry/read-deny.ts
/** What a deny says, as options. */
const DENY_OPTIONS = {
	component: {
		type: "string",
		value: "PURL[@RANGE]",
		description: "deny whatever holds that component, such as pkg:npm/left-pad@^1.2"
	},
	publisher: {
		type: "string",
		value: "WHO",
		description: "deny whatever that publisher released: key:KEY_ID or repository:NUMBER[@ISSUER]; with --since"
	},
	since: {
		type: "string",
		value: "TIME",
		description: "with --publisher: from when on, as 2026-01-31T00:00:00Z"
	},
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
	second: {
		type: "string",
		value: "NAME",
		description: "who else agreed, to a deny above the share that the policy lets one person decide; recorded"
	}
};
/** @throws UsageError for what says no deny; in an emergency nothing is guessed */
function readDeny(given, subject, now) {
	if (given.reason === void 0) throw new UsageError("--reason is needed: it is shown to everybody whom the deny stops");
	const issuer = { name: given.issuer ?? userInfo().username };
	if (given.second === issuer.name) throw new UsageError("--second is somebody else than who revokes");
	return {
		scope: readScope(given, subject),
		action: given.quarantine ? "quarantined" : "revoked",
		effect: oneOf("effect", given.effect ?? "stop", EFFECTS),
		severity: oneOf("severity", given.severity ?? "high", SEVERITIES),
		reason: given.reason,
		issued_at: wholeSeconds(now),
		issuer,
		...given.second === void 0 ? {} : { agreed_by: { name: given.second } }
	};
}
const SUBJECTS = "sha256:DIGEST, PLUGIN@VERSION, PLUGIN@RANGE or PLUGIN, --component or --publisher";
function readScope({ component, publisher, since }, subject) {
	const named = [
		subject,
		component,
		publisher
	].filter((one) => one !== void 0);
	if (named.length !== 1) throw new UsageError(`say one thing to revoke: ${SUBJECTS}`);
	if (publisher === void 0 !== (since === void 0)) throw new UsageError("--publisher and --since go together");
	const scope = component !== void 0 ? readComponent(component) : publisher !== void 0 ? readPublisher(publisher, since ?? "") : readSubject(subject ?? "");
	if (scope === void 0) throw new UsageError(`${named.join("")} is none of ${SUBJECTS}`);
	return scope;
}
function oneOf(name, value, accepted) {
	const found = accepted.find((one) => one === value);
	if (found === void 0) throw new UsageError(`--${name} is one of ${accepted.join(", ")}`);
	return found;
}

// cli/commands/revoke.ts
const options = {
	...DENY_OPTIONS,
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
	yes: {
		type: "boolean",
		description: "do not ask at a terminal, once it is said how much it concerns"
	},
	...STATEMENT_OPTIONS,
	publication: STORE_OPTION,
	mirror: MIRROR_OPTION,
	...KEY_OPTIONS,
	root: ROOT_OPTION
};
const command = defineCommand({
	name: "revoke",
	summary: "Deny an artifact, versions, a plugin, a publisher or a component, at once",
	usage: "[sha256:DIGEST | PLUGIN@VERSION | PLUGIN@RANGE | PLUGIN] --reason TEXT [options]",
	positionals: {
		min: 0,
		max: 1
	},
	options,
	example: "portcullis revoke azure_openai_embeddings@1.0.0 --reason \"exfiltrates prompts\" --severity critical",
	async run(given) {
		const { options, positionals, cwd, now, style } = given;
		if (options["statement-only"] && (options.statement === void 0 || options.merged)) throw new UsageError("--statement-only goes with --statement, and without --merged");
		const registry = options.registry === void 0 ? void 0 : resolve(cwd, options.registry);
		const drafted = options.merged ? void 0 : draftRevocation(readDeny(options, positionals[0], now()));
		if (drafted?.kind === "refused") return refusal(drafted.findings, style);
		if (drafted !== void 0 && options["statement-only"]) return signAlone(given, registry, drafted.value);
		return publishDeny(given, registry, drafted?.value);
	}
});
/** For a laptop that reaches nothing: key R signs, and whoever is handed the file stops. */
async function signAlone({ options, cwd, env, style }, registry, { revocation, ...record }) {
	if (needsEvidence(revocation.scope)) throw new UsageError("which releases a publisher or a component concerns is only known with the publication at hand");
	const origin = await namedOrigin(options, registry);
	const key = await keyRing(options, env, cwd).tuf("revocations");
	const deny = expandRevocation(revocation, { plugins: /* @__PURE__ */ new Map() });
	const statements = await writeStatements(options.statement ?? ".", cwd, deny, origin, key);
	const written = await writeRecord(registry, record);
	return {
		exit: "yes",
		human: [
			style.green("signed, and not published"),
			...statementLines(statements),
			"  hosts that are given it stop; publish it as soon as the publication can be reached",
			...recordLines(written)
		].join("\n"),
		json: {
			verdict: "signed",
			entry: revocation.id,
			statements,
			record: written.problem === void 0 ? written.path : null
		}
	};
}
async function publishDeny(given, registry, drafted) {
	const { options, cwd, env, now, style, progress } = given;
	const keys = keyRing(options, env, cwd);
	const rootFile = options.root ?? (registry === void 0 ? void 0 : resolve(registry, "trust/root.json"));
	const trustedRoot = await readRootFile(rootFile, env, cwd);
	await using opened = await openMirrored(options, {
		env,
		cwd,
		now
	}, {
		trustedRoot,
		failover: true
	});
	const revocations = drafted === void 0 ? await readMerged(registry, options.ref ?? "main") : [drafted.revocation];
	const revocationsKey = await keys.tuf("revocations");
	progress("publishing the deny");
	const revoked = await revoke({
		store: opened.store,
		anyway: options.anyway || options.merged,
		trustedRoot,
		keys: {
			revocations: revocationsKey,
			snapshot: await keys.tuf("snapshot")
		},
		revocations,
		permit: permission(given, drafted),
		now: now(),
		progress
	});
	if (revoked.kind === "refused") return opened.told(refusal(revoked.findings, style), style);
	const record = drafted === void 0 ? void 0 : await writeRecord(registry, drafted);
	const statements = await signAdded(given, revoked.value, revocationsKey);
	return opened.told(report(revoked.value, record, statements, style), style);
}
/** Says how much the deny concerns before anything is signed; asks once, where there is somebody to ask. */
function permission({ options, now, progress, stderr, json }, drafted) {
	let isAsked = options.yes || json || drafted === void 0 || !stderr.isTTY || !process.stdin.isTTY;
	return async (ground) => {
		const concerns = describeRadius(ground.radius);
		progress(concerns);
		const found = drafted === void 0 ? [] : await shareFindings(ground, drafted.revocation, now());
		if (found.length > 0 || isAsked || ground.added.length === 0) return found;
		if (!await isConfirmed(`it ${concerns}. Deny it?`, stderr)) throw new UsageError("nothing was denied");
		isAsked = true;
		return found;
	};
}
async function signAdded({ options, cwd }, { added, origin }, key) {
	if (options.statement === void 0) return [];
	const paths = [];
	for (const deny of added) paths.push(...await writeStatements(options.statement, cwd, deny, origin, key));
	return paths;
}
function statementLines(paths) {
	return paths.map((path) => `  signed statement: ${plainText(path)}`);
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
function report({ added, known, radius, version }, record, statements, style) {
	const lines = added.map((deny) => `  ${deny.id}: ${deny.action}, covers ${count(deny.digests.length, "admitted artifact")}`);
	return {
		exit: "yes",
		human: [
			style.green(added.length === 0 ? "denied before" : "denied, and in force"),
			...lines,
			...added.length === 0 ? [] : [`  ${describeRadius(radius)}`],
			...statementLines(statements),
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
			record: record === void 0 || record.problem !== void 0 ? null : record.path,
			...statements.length === 0 ? {} : { statements }
		}
	};
}
function recordLines(record) {
	if (record === void 0) return [];
	if (record.problem === void 0) return [`  record: ${plainText(record.path)}; commit it and propose it, so that git catches up`];
	return [`  no record was written (${plainText(record.problem)}): revoke --merged does not know of it until ${plainText(record.path)} is proposed`];
}

export { command };