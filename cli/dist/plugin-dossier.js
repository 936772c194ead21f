import { n as plainText } from "./portcullis.js";
import { a as finding, c as ok, l as refused } from "./finding.js";
import { n as POLICY_FILE } from "./policy.js";
import { r as hexOf } from "./digest.js";
import { t as MAX_BUNDLE_BYTES } from "./bundle.js";
import { i as signingFacts } from "./drift.js";
import { a as parseManifest, n as MAX_MANIFEST_BYTES } from "./manifest.js";
import { s as parseRegistry } from "./publication-documents.js";
import { l as pluginOfScope, n as denyCovering, u as releaseName } from "./denies.js";
import { n as openClient, t as CLIENT_OPTIONS } from "./open-client.js";
import { n as readLedger, r as recordedRelease } from "./read-ledger.js";
import { i as readShardOf, t as readPublicationFacts } from "./publication-facts.js";
import { t as endedText } from "./revocation-proposal.js";
import { t as failIfUnreachable } from "./unreachable.js";

// core/ledger/plugin-history.ts
/** Every change of state of a plugin, oldest first: its record, its releases, and what denies them. */
function pluginHistory(pluginId, plugin, ledger, denies, reinstatements = []) {
	const places = new Map(ledger.map(({ digest }, index) => [digest, index]));
	const releases = plugin.releases.map((row) => {
		const place = row.approval_record === void 0 ? void 0 : places.get(row.approval_record);
		const written = place === void 0 ? void 0 : ledger[place];
		const release = written === void 0 ? void 0 : recordedRelease(written.record, row.artifact.digest);
		const by = attributionOfRow(row, written);
		return {
			place: place ?? BEFORE,
			event: {
				kind: "admitted",
				at: row.admitted_at,
				by,
				row,
				release
			}
		};
	});
	const denied = denies.filter((deny) => plugin.releases.some((row) => covers(deny, pluginId, row)) || names(deny, pluginId)).map((deny) => ({
		place: ledger.length,
		event: {
			kind: "denied",
			at: deny.issued_at,
			deny
		}
	}));
	const entries = new Set(denied.flatMap(({ event }) => event.kind === "denied" ? [event.deny.id] : []));
	const ended = reinstatements.filter(({ ends }) => ends.kind === "entry" ? entries.has(ends.entry) : ends.plugin_id === pluginId).map((reinstated) => ({
		place: ledger.length + 1,
		event: {
			kind: "reinstated",
			at: reinstated.accepted_at,
			reinstated
		}
	}));
	return [
		...recordEvents(pluginId, plugin, ledger),
		...releases,
		...denied,
		...ended
	].toSorted(byTime).map(({ event }) => event);
}
const BEFORE = -1;
function recordEvents(pluginId, { record }, ledger) {
	const events = [];
	let before;
	if (record.approval_record === void 0) {
		const { tier, on_breach: onBreach, status } = record;
		before = {
			plugin_id: pluginId,
			tier: tier.name,
			review_by: tier.review_by,
			on_breach: onBreach,
			status
		};
		const event = {
			kind: "record",
			at: null,
			by: UNRECORDED,
			plugin: before,
			before: void 0
		};
		events.push({
			place: BEFORE,
			event
		});
	}
	for (const [place, written] of ledger.entries()) for (const { plugin } of written.record.rules) {
		if (plugin?.plugin_id !== pluginId) continue;
		const by = attributionOf(written);
		events.push({
			place,
			event: {
				kind: "record",
				at: written.record.decided_at,
				by,
				plugin,
				before
			}
		});
		before = plugin;
	}
	return events;
}
const UNRECORDED = {
	record: void 0,
	commit: void 0,
	origin: { kind: "unrecorded" },
	approvals: [],
	policy: void 0
};
function attributionOf({ record, digest }) {
	const { commit, origin, reviews, judged_by: judgedBy } = record;
	return {
		record: digest,
		commit,
		origin,
		approvals: reviews,
		policy: judgedBy.policy
	};
}
/** The row itself names who approved that release, be there a ledger or not. */
function attributionOfRow(row, written) {
	return {
		...written === void 0 ? {
			...UNRECORDED,
			commit: row.source_commit
		} : attributionOf(written),
		approvals: (row.approvals ?? []).map((each) => ({
			...each,
			capacities: each.capacities ?? []
		}))
	};
}
function covers(deny, pluginId, row) {
	return denyCovering([deny], releaseName(pluginId, row)) !== void 0;
}
function names({ scope }, pluginId) {
	return pluginOfScope(scope) === pluginId;
}
function byTime(one, other) {
	const [before, after] = [timeOf(one.event), timeOf(other.event)];
	return before === after ? one.place - other.place : before - after;
}
function timeOf({ at }) {
	return at === null ? Number.NEGATIVE_INFINITY : Date.parse(at);
}
/** The policy in force at a time; `published` is the digest of the one that the publication holds. */
function policyAt(ledger, at, published) {
	const accepted = ledger.flatMap(({ record }) => record.rules.flatMap(({ path, digest }) => path === "policy.yml" && digest !== void 0 ? [{
		digest,
		since: record.decided_at
	}] : []));
	if (accepted.length === 0) return published === void 0 ? void 0 : {
		digest: published,
		since: null
	};
	return accepted.findLast(({ since }) => Date.parse(since) <= at.getTime());
}

// cli/output/render-history.ts
/** One event, and what is known of it in the lines below. */
function renderEvent(event, makers, style) {
	const at = event.at ?? "before records   ";
	switch (event.kind) {
		case "record": return [`${at}  ${recordChange(event.plugin, event.before)}`, ...attributionLines(event.by).map((line) => style.dim(`    ${line}`))];
		case "admitted": return [
			`${at}  ${style.green("admitted")} ${plainText(event.row.version)} as number ${event.row.ordinal}, ${event.row.artifact.digest}`,
			...event.row.quarantined === true ? ["    it entered quarantined: nobody wrote it"] : [],
			...releaseLines(event, makers).map((line) => style.dim(`    ${line}`))
		];
		case "reinstated": {
			const { id, reason, issuer } = event.reinstated;
			return [`${at}  ${style.green("reinstated")} ${plainText(endedText(event.reinstated))} by ${plainText(id)}: ${plainText(reason)}`, style.dim(`    written by ${plainText(issuer.name)}`)];
		}
		case "denied": {
			const { id, action, effect, severity, issuer, reason, digests } = event.deny;
			return [
				`${at}  ${style.red(action)} (${effect}, ${severity}) by entry ${plainText(id)}: ${plainText(reason)}`,
				style.dim(`    issued by ${plainText(issuer.name)}${issuer.id === void 0 ? "" : ` (account ${issuer.id})`}`),
				style.dim(`    covers ${digests.length === 0 ? "nothing admitted" : digests.join(", ")}`)
			];
		}
	}
}
function recordChange(plugin, before) {
	if (before === void 0) return `record accepted: tier ${plainText(plugin.tier)} until ${plugin.review_by}, on breach ${plugin.on_breach}, ${plugin.status}`;
	const changes = [
		"tier",
		"review_by",
		"on_breach",
		"status"
	].filter((member) => plugin[member] !== before[member]).map((member) => `${member} from ${plainText(before[member])} to ${plainText(plugin[member])}`);
	return `record changed: ${changes.length === 0 ? "neither tier, review, on_breach nor status" : changes.join(", ")}`;
}
function releaseLines({ by, release }, makers) {
	return [
		publisherLine(makers),
		`built by ${plainText(makers?.builtBy ?? "(its manifest is not at hand)")}${provenanceText(release?.provenance ?? [])}`,
		...attributionLines(by),
		...release === void 0 ? [] : [`tier ${plainText(release.tier)}, covenant ${release.covenant_digest}`],
		...(release?.changes ?? []).map(({ text }) => `accepted: ${plainText(text)}`),
		...(release?.drift ?? []).map(({ text }) => `accepted: ${plainText(text)}`),
		...(release?.softened ?? []).map(({ code, text, by: why }) => `${why.kind === "waiver" ? `waived by ${plainText(why.id)} until ${why.expires}` : `only noted (${why.level})`}: ${code} ${plainText(text)}`)
	];
}
function publisherLine(makers) {
	const { signer, workflow, source } = makers?.signing ?? {};
	if (signer === void 0) return "published by (its statement is not at hand)";
	const from = [workflow, source].filter((part) => part !== void 0).map(plainText);
	return `published by ${plainText(signer)}${from.length === 0 ? "" : `, ${from.join(", ")}`}`;
}
function provenanceText(builders) {
	return builders.length === 0 ? "" : `; provenance by ${builders.map(plainText).join(", ")}`;
}
/** By whom, approved by whom and as what, judged by which policy. */
function attributionLines({ origin, commit, approvals, policy, record }) {
	return [
		`${originText(origin)}${commit === void 0 ? "" : `, commit ${commit.slice(0, 12)}`}`,
		...approvals.map(({ id, login, review_id: review, capacities }) => `approved by account ${id} (${plainText(login)} then) as ${capacities.length === 0 ? "approver" : capacities.map(plainText).join(", ")}, review ${review}`),
		...policy === void 0 ? [] : [`judged by policy ${policy}`],
		...record === void 0 ? [] : [`approval record ${record}`]
	];
}
function originText(origin) {
	switch (origin.kind) {
		case "root": return "accepted by whoever signed the root";
		case "push": return "pushed; policy takes the push for the approval";
		case "unrecorded": return "there was no approval record yet";
		case "pull-request": {
			const others = origin.submitters.filter((id) => id !== origin.author);
			const author = origin.author === void 0 ? "an account that nobody could name" : `account ${origin.author}`;
			return [
				`pull request ${origin.number} by ${author}`,
				...others.length === 0 ? [] : [`with account ${others.join(", ")}`],
				...origin.unnamed.length === 0 ? [] : [`not named: ${origin.unnamed.map(plainText).join(", ")}`]
			].join(", ");
		}
	}
}
/** The same as JSON, with the names of our documents. */
function eventJson(event, makers) {
	const { kind, at } = event;
	if (kind === "denied") return {
		kind,
		at,
		entry: event.deny
	};
	if (kind === "reinstated") return {
		kind,
		at,
		reinstatement: event.reinstated
	};
	const { record, commit, origin, approvals, policy } = event.by;
	const by = {
		approval_record: record ?? null,
		commit: commit ?? null,
		origin,
		approvals,
		policy: policy ?? null
	};
	if (kind === "record") return {
		kind,
		at,
		plugin: event.plugin,
		before: event.before ?? null,
		by
	};
	const { row, release } = event;
	const publisher = makers?.signing ?? null;
	return {
		kind,
		at,
		row,
		release: release ?? null,
		publisher,
		built_by: makers?.builtBy ?? null,
		by
	};
}

// cli/publication/open-facts.ts
/** Options of a command that answers from a publication alone, a copy of it included. */
const FACTS_OPTIONS = {
	...CLIENT_OPTIONS,
	offline: {
		type: "boolean",
		description: "go by what is cached, as long as it has not expired"
	}
};
/** The publication, verified as a host would. @throws Error when it is out of reach */
async function openFacts(options, { cwd, env, now, progress }) {
	const { client, source } = await openClient(options, env, cwd, now);
	progress(options.offline ? "reading the cache" : "refreshing the publication");
	const publication = await (options.offline ? client.loadCached() : client.refresh());
	if (publication.kind === "ok") return readPublicationFacts(publication.value, now());
	failIfUnreachable(publication.findings, source);
	return publication;
}

// cli/publication/plugin-dossier.ts
async function readRegistryOf({ publication }) {
	const bytes = await publication.target("registry.json");
	if (bytes.kind === "refused") return bytes;
	const registry = parseRegistry(bytes.value);
	return registry.kind === "refused" ? registry : ok(registry.value.value);
}
/** Refuses with LOAD_NOT_ADMITTED for a plugin that has no record in the publication. */
async function readDossier(facts, registry, pluginId) {
	const { publication, allDenies, reinstatements } = facts;
	const shard = await readShardOf(publication, pluginId);
	if (shard.kind === "refused") return shard;
	const plugin = shard.value?.plugins.find(({ plugin_id: id }) => id === pluginId);
	if (plugin === void 0) return refused(finding("LOAD_NOT_ADMITTED", `the publication has no plugin ${pluginId}`));
	const ledger = await readLedger({
		lastRecord: registry.last_approval_record,
		registryId: registry.registry_id
	}, (digest, maxBytes) => publication.evidence(hexOf(digest), maxBytes));
	if (ledger.kind === "refused") return ledger;
	const policyDigest = registry.rules.find((rule) => rule.path === POLICY_FILE)?.digest;
	const events = pluginHistory(pluginId, plugin, ledger.value, allDenies, reinstatements);
	return ok({
		pluginId,
		plugin,
		events,
		ledger: ledger.value,
		policyDigest
	});
}
/** What is undefined is not at hand: a mirror need not hold all evidence, and a cache holds what was once asked for. */
async function readMakers({ publication }, row) {
	const statement = await publication.evidence(hexOf(row.statement_digest), MAX_BUNDLE_BYTES);
	const manifest = await publication.evidence(hexOf(row.manifest_digest), MAX_MANIFEST_BYTES);
	const parsed = manifest.kind === "ok" ? parseManifest(manifest.value) : manifest;
	return {
		signing: statement.kind === "ok" ? signingFacts(statement.value) : void 0,
		builtBy: parsed.kind === "ok" ? parsed.value.value.built_by : void 0
	};
}

export { openFacts as a, covers as c, FACTS_OPTIONS as i, policyAt as l, readMakers as n, eventJson as o, readRegistryOf as r, renderEvent as s, readDossier as t };