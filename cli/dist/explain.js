import { t as digestFromHex } from "./digest.js";
import { a as finding } from "./finding.js";
import { t as effectiveTier } from "./effective-tier.js";
import { a as openFacts, c as covers, i as FACTS_OPTIONS, l as policyAt, n as readMakers, o as eventJson, r as readRegistryOf, s as renderEvent, t as readDossier } from "./plugin-dossier.js";
import { a as wholeSeconds } from "./time.js";
import { a as UsageError, n as plainText, o as defineCommand } from "./portcullis.js";
import { t as refusal } from "./refusal.js";

// core/publication/explain-digest.ts
/** By the events up to a time. What came later says nothing about then. */
function explainDigest(question) {
	const { pluginId, row, at, policy, inForce } = question;
	const past = question.events.filter((event) => event.at === null || Date.parse(event.at) <= at.getTime());
	const denies = past.flatMap((event) => event.kind === "denied" && covers(event.deny, pluginId, row) ? [event.deny] : []);
	const plugin = past.flatMap((event) => event.kind === "record" ? [event.plugin] : []).at(-1);
	const isAdmitted = Date.parse(row.admitted_at) <= at.getTime();
	const isPublished = inForce !== void 0 && inForce.digest === policy.digest;
	const granted = plugin === void 0 ? void 0 : {
		name: plugin.tier,
		review_by: plugin.review_by
	};
	const tier = granted === void 0 || !isPublished ? void 0 : effectiveTier(policy.value, granted, at);
	return {
		standing: standingOf(isAdmitted, denies, row),
		reasons: [
			...reasonsOf(isAdmitted, denies, row),
			...plugin === void 0 || tier?.lapsedFrom === void 0 ? [] : [`the review of tier ${tier.lapsedFrom} was due by ${plugin.review_by}: it had fallen to ${tier.tier.name}`],
			...plugin?.status === "retired" ? ["the plugin was retired: no further release is admitted"] : []
		],
		denies,
		plugin,
		tier: tier?.tier.name,
		inForce,
		unknown: unknownOf(inForce, isPublished, denies)
	};
}
/** A revocation outweighs a quarantine, and neither needs an admission. */
function standingOf(isAdmitted, denies, row) {
	if (denies.some(({ action }) => action === "revoked")) return "revoked";
	if (denies.length > 0) return "quarantined";
	if (!isAdmitted) return "not-yet-admitted";
	return row.quarantined === true ? "quarantined" : "admitted";
}
function reasonsOf(isAdmitted, denies, row) {
	return [
		...denies.map(({ id, action, effect, issuer, issued_at: at, reason }) => `${action} (${effect}) by entry ${id} of ${at}, issued by ${issuer.name}: ${reason}`),
		isAdmitted ? `admitted at ${row.admitted_at} as number ${row.ordinal}` : `not admitted before ${row.admitted_at}`,
		...isAdmitted && row.quarantined === true ? ["entered quarantined: nobody wrote it, and nobody has ended that"] : []
	];
}
function unknownOf(inForce, isPublished, denies) {
	const policy = inForce === void 0 ? "which policy was in force then: no approval record reaches back that far" : `what policy ${inForce.digest} said: it has been replaced, and a publication holds only the one in force now; the registry's git history has it`;
	return [...isPublished ? [] : [policy], ...denies.length === 0 ? [] : ["when a host learned of a deny: the entry states when it was issued"]];
}

// cli/commands/explain.ts
const command = defineCommand({
	name: "explain",
	summary: "Print what held for an artifact at a time, and why, from published data alone",
	usage: "DIGEST [--at TIME] --publication URL --root FILE [options]",
	positionals: {
		min: 1,
		max: 1
	},
	options: {
		at: {
			type: "string",
			value: "TIME",
			description: "RFC 3339 in UTC, such as 2026-03-01T12:00:00Z (now)"
		},
		...FACTS_OPTIONS
	},
	example: `portcullis explain sha256:73300871f44c168e7c949de2c750e60c2c9bb8ff530017c5a267234e9cb4db8e --at 2026-03-01T12:00:00Z`,
	async run({ options, positionals, style, ...asker }) {
		const digest = digestGiven(positionals[0] ?? "");
		const at = options.at === void 0 ? asker.now() : timeGiven(options.at);
		const facts = await openFacts(options, asker);
		if (facts.kind === "refused") return refusal(facts.findings, style);
		const registry = await readRegistryOf(facts.value);
		if (registry.kind === "refused") return refusal(registry.findings, style);
		const pluginId = pluginOf(registry.value, digest);
		if (pluginId === void 0) return refusal([unknownDigest(digest), ...denied(digest, facts.value.denies)], style);
		const dossier = await readDossier(facts.value, registry.value, pluginId);
		if (dossier.kind === "refused") return refusal(dossier.findings, style);
		const { plugin, events, ledger, policyDigest } = dossier.value;
		const row = plugin.releases.find(({ artifact }) => artifact.digest === digest);
		if (row === void 0) return refusal([unknownDigest(digest)], style);
		const policy = {
			value: facts.value.policy,
			digest: policyDigest
		};
		const inForce = policyAt(ledger, at, policyDigest);
		const explanation = explainDigest({
			pluginId,
			row,
			at,
			events,
			policy,
			inForce
		});
		const makers = await readMakers(facts.value, row);
		const admission = events.find((event) => event.kind === "admitted" && event.row.ordinal === row.ordinal);
		const subject = {
			pluginId,
			digest,
			row,
			at,
			policyDigest
		};
		return {
			exit: "yes",
			human: humanText(subject, explanation, admission, makers, style),
			json: explanationJson(subject, explanation, admission, makers)
		};
	}
});
function digestGiven(text) {
	const hex = text.startsWith("sha256:") ? text.slice(7) : text;
	if (!/^[0-9a-f]{64}$/.test(hex)) throw new UsageError("DIGEST is sha256: and 64 lower-case hexadecimal digits");
	return digestFromHex(hex);
}
function timeGiven(text) {
	const at = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?Z)?$/.test(text) ? new Date(text) : void 0;
	if (at === void 0 || Number.isNaN(at.getTime())) throw new UsageError("--at is a time in UTC, 2026-03-01T12:00:00Z");
	return at;
}
function pluginOf({ allowlist }, digest) {
	return allowlist.find((entry) => entry.digest === digest)?.plugin_id;
}
function unknownDigest(digest) {
	return finding("LOAD_NOT_ADMITTED", `${digest} is of no admitted release`);
}
/** Denied although never admitted: whoever issued the entry knew of it. */
function denied(digest, denies) {
	return denies.filter(({ digests }) => digests.includes(digest)).map(({ id, action, reason }) => finding(action === "revoked" ? "LOAD_REVOKED" : "LOAD_QUARANTINED", `${id}: ${reason}`));
}
const COLOURS = {
	"not-yet-admitted": "dim",
	admitted: "green",
	quarantined: "red",
	revoked: "red"
};
function humanText({ pluginId, digest, row, at, policyDigest }, { standing, reasons, plugin, tier, inForce, unknown }, admission, makers, style) {
	const word = style[COLOURS[standing]](standing.replaceAll("-", " "));
	const since = inForce?.since == null ? "" : `, in force since ${inForce.since}`;
	const isPublished = inForce?.digest === policyDigest;
	return [
		`${word} at ${wholeSeconds(at)}: ${plainText(pluginId)} ${plainText(row.version)}, ${digest}`,
		...reasons.map((reason) => `  because ${plainText(reason)}`),
		...plugin === void 0 ? [] : [`  tier granted ${plainText(plugin.tier)}${tier === void 0 ? "" : `, in force ${plainText(tier)}`}`],
		...inForce === void 0 ? [] : [`  policy ${inForce.digest}${since}${isPublished ? "" : ", replaced since"}`],
		...unknown.map((what) => `  not told by the publication: ${plainText(what)}`),
		...admission === void 0 ? [] : ["", ...renderEvent(admission, makers, style)]
	].join("\n");
}
function explanationJson({ pluginId, digest, row, at, policyDigest }, { standing, reasons, denies, plugin, tier, inForce, unknown }, admission, makers) {
	return {
		plugin_id: pluginId,
		version: row.version,
		digest,
		at: wholeSeconds(at),
		standing,
		reasons,
		denies,
		plugin: plugin ?? null,
		tier_in_force: tier ?? null,
		policy: inForce === void 0 ? null : {
			...inForce,
			is_published: inForce.digest === policyDigest
		},
		not_told: unknown,
		admission: admission === void 0 ? null : eventJson(admission, makers)
	};
}

export { command };