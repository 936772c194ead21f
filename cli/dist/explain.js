import { a as finding, c as ok } from "./finding.js";
import { t as effectiveTier } from "./effective-tier.js";
import { o as inForce } from "./denies.js";
import { a as openFacts, c as covers, i as FACTS_OPTIONS, l as policyAt, n as readMakers, o as eventJson, r as readRegistryOf, s as renderEvent, t as readDossier } from "./plugin-dossier.js";
import { a as wholeSeconds } from "./time.js";
import { n as findHolder } from "./publication-facts.js";
import { a as UsageError, n as plainText, o as defineCommand } from "./portcullis.js";
import { t as refusal } from "./refusal.js";
import { r as readSubject } from "./read-subject.js";
import { t as digestFromHex } from "./digest.js";
import { n as openPlainFile } from "./artifact-file.js";
import { resolve } from "node:path";
import { createHash } from "node:crypto";

// core/ledger/explain-digest.ts
/** By the events up to a time. What came later says nothing about then. */
function explainDigest(question) {
	const { pluginId, row, at, policy, inForce: inForce$1 } = question;
	const past = question.events.filter((event) => event.at === null || Date.parse(event.at) <= at.getTime());
	const said = past.flatMap((event) => event.kind === "denied" && covers(event.deny, pluginId, row) ? [event.deny] : []);
	const endings = past.flatMap((event) => event.kind === "reinstated" ? [event.reinstated] : []);
	const denies = inForce(said, endings);
	const entered = enteredQuarantined(question);
	const plugin = past.flatMap((event) => event.kind === "record" ? [event.plugin] : []).at(-1);
	const isAdmitted = Date.parse(row.admitted_at) <= at.getTime();
	const isPublished = inForce$1 !== void 0 && inForce$1.digest === policy.digest;
	const granted = plugin === void 0 ? void 0 : {
		name: plugin.tier,
		review_by: plugin.review_by
	};
	const tier = granted === void 0 || !isPublished ? void 0 : effectiveTier(policy.value, granted, at);
	return {
		standing: standingOf(isAdmitted, denies, entered),
		reasons: [
			...reasonsOf(isAdmitted, denies, row, entered),
			...endingLines(endings, said, row),
			...plugin === void 0 || tier?.lapsedFrom === void 0 ? [] : [`the review of tier ${tier.lapsedFrom} was due by ${plugin.review_by}: it had fallen to ${tier.tier.name}`],
			...plugin?.status === "retired" ? ["the plugin was retired: no further release is admitted"] : []
		],
		denies,
		plugin,
		tier: tier?.tier.name,
		inForce: inForce$1,
		unknown: unknownOf(inForce$1, isPublished, denies)
	};
}
/** Whether it stood as it entered, quarantined: it does still, or did until a later reinstatement. */
function enteredQuarantined({ row, at, events }) {
	if (row.quarantined === true) return true;
	return events.some((event) => event.kind === "reinstated" && endsRelease(event.reinstated, row) && Date.parse(event.at) > at.getTime());
}
function endsRelease({ ends }, row) {
	return ends.kind === "release" && ends.digest === row.artifact.digest;
}
function endingLines(endings, said, row) {
	const ids = new Set(said.map(({ id }) => id));
	return endings.filter((one) => endsRelease(one, row) || one.ends.kind === "entry" && ids.has(one.ends.entry)).map((one) => {
		return `${one.ends.kind === "entry" ? `entry ${one.ends.entry}` : "the quarantine that it entered in"} was ended at ${one.accepted_at} by ${one.id}: ${one.reason}`;
	});
}
/** A revocation outweighs a quarantine, and neither needs an admission. */
function standingOf(isAdmitted, denies, entered) {
	if (denies.some(({ action }) => action === "revoked")) return "revoked";
	if (denies.length > 0) return "quarantined";
	if (!isAdmitted) return "not-yet-admitted";
	return entered ? "quarantined" : "admitted";
}
function reasonsOf(isAdmitted, denies, row, entered) {
	return [
		...denies.map(({ id, action, effect, issuer, issued_at: at, reason }) => `${action} (${effect}) by entry ${id} of ${at}, issued by ${issuer.name}: ${reason}`),
		isAdmitted ? `admitted at ${row.admitted_at} as number ${row.ordinal}` : `not admitted before ${row.admitted_at}`,
		...isAdmitted && entered ? ["entered quarantined: nobody wrote it, and nobody has ended that"] : []
	];
}
function unknownOf(inForce, isPublished, denies) {
	const policy = inForce === void 0 ? "which policy was in force then: no approval record reaches back that far" : `what policy ${inForce.digest} said: it has been replaced, and a publication holds only the one in force now; the registry's git history has it`;
	return [...isPublished ? [] : [policy], ...denies.length === 0 ? [] : ["when a host learned of a deny: the entry states when it was issued"]];
}

// cli/publication/explain-subject.ts
/** `sha256:DIGEST` or the digits alone, `PLUGIN@VERSION`, or an artifact's file. @throws UsageError for anything else */
async function explainSubject(text, cwd) {
	const hex = /^(?:sha256:)?([0-9a-f]{64})$/.exec(text)?.[1];
	if (hex !== void 0) return {
		kind: "digest",
		digest: digestFromHex(hex)
	};
	const named = readSubject(text);
	if (named?.kind === "version") return {
		kind: "version",
		pluginId: named.plugin_id,
		version: named.version
	};
	const digest = await digestOfFile(resolve(cwd, text));
	if (digest !== void 0) return {
		kind: "digest",
		digest
	};
	const hint = named?.kind === "plugin" ? `; portcullis history ${named.plugin_id} lists what it released` : "";
	throw new UsageError(`${text} is neither sha256:DIGEST, nor PLUGIN@VERSION, nor an artifact's file${hint}`);
}
async function digestOfFile(path) {
	const handle = await openPlainFile(path).catch(() => void 0);
	if (handle === void 0) return void 0;
	const hash = createHash("sha256");
	for await (const chunk of handle.createReadStream()) hash.update(chunk);
	return digestFromHex(hash.digest("hex"));
}

// cli/commands/explain.ts
const command = defineCommand({
	name: "explain",
	summary: "Print what held for an artifact at a time, and why, from published data alone",
	usage: "(sha256:DIGEST | PLUGIN@VERSION | FILE) [--at TIME] --publication URL --root FILE [options]",
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
		const asked = await explainSubject(positionals[0] ?? "", asker.cwd);
		const at = options.at === void 0 ? asker.now() : timeGiven(options.at);
		const facts = await openFacts(options, asker);
		if (facts.kind === "refused") return refusal(facts.findings, style);
		const registry = await readRegistryOf(facts.value);
		if (registry.kind === "refused") return refusal(registry.findings, style);
		const holder = await pluginOf(facts.value, registry.value, asked);
		if (holder.kind === "refused") return refusal(holder.findings, style);
		const pluginId = holder.value;
		if (pluginId === void 0) return refusal([unknown(asked), ...denied(asked, facts.value.denies)], style);
		const dossier = await readDossier(facts.value, registry.value, pluginId);
		if (dossier.kind === "refused") return refusal(dossier.findings, style);
		const { plugin, events, ledger, policyDigest } = dossier.value;
		const row = plugin.releases.find(({ artifact, version }) => asked.kind === "digest" ? artifact.digest === asked.digest : version === asked.version);
		if (row === void 0) return refusal([unknown(asked)], style);
		const { digest } = row.artifact;
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
function timeGiven(text) {
	const at = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?Z)?$/.test(text) ? new Date(text) : void 0;
	if (at === void 0 || Number.isNaN(at.getTime())) throw new UsageError("--at is a time in UTC, 2026-03-01T12:00:00Z");
	return at;
}
async function pluginOf({ publication }, { allowlist }, asked) {
	if (asked.kind === "version") return ok(asked.pluginId);
	return allowlist === void 0 ? findHolder(publication, asked.digest) : ok(allowlist.find((entry) => entry.digest === asked.digest)?.plugin_id);
}
function unknown(asked) {
	const name = asked.kind === "digest" ? asked.digest : `${asked.pluginId} ${asked.version}`;
	return finding("LOAD_NOT_ADMITTED", `${name} is of no admitted release`);
}
/** Denied although never admitted: whoever issued the entry knew of it. */
function denied(asked, denies) {
	if (asked.kind === "version") return [];
	return denies.filter(({ digests }) => digests.includes(asked.digest)).map(({ id, action, reason }) => finding(action === "revoked" ? "LOAD_REVOKED" : "LOAD_QUARANTINED", `${id}: ${reason}`));
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