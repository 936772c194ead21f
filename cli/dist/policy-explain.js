import { n as simulate } from "./simulate.js";
import { r as parsePluginRecord, t as MAX_PLUGIN_RECORD_BYTES } from "./plugin-record.js";
import { i as parsePolicy, n as POLICY_FILE, t as MAX_POLICY_BYTES } from "./policy.js";
import { s as isInForce, u as withWaiver } from "./enforce.js";
import { n as enforcementOf, t as effectiveTier } from "./effective-tier.js";
import { i as recordPath, r as isPluginId, t as classifyPath } from "./registry-path.js";
import { t as openRepository } from "./open-repository.js";
import { a as UsageError, i as didYouMean, n as plainText, o as defineCommand } from "./portcullis.js";
import { t as renderTable } from "./render-table.js";
import { t as refusal } from "./refusal.js";
import { i as artifactsIn, n as artifactFolder, t as osvExport } from "./osv-export.js";
import { a as REGISTRY_OPTION, i as REF_OPTION, r as OSV_OPTION } from "./locations.js";
import { resolve } from "node:path";

// core/policy/rule-codes.ts
/** Which rule of a tier decides what: the codes of a release that it does not let pass. Exhaustive by its type. */
const OF_TIER = {
	enforcement: [],
	isolation: [],
	max_data_class: ["MANIFEST_DATA_CLASS_ABOVE_TIER"],
	permissions: ["MANIFEST_PERMISSION_ABOVE_TIER"],
	max_limits: ["MANIFEST_LIMIT_ABOVE_TIER"],
	stages: ["TIER_STAGE_FORBIDDEN"],
	dependencies: [
		"TIER_DEPENDENCIES_FORBIDDEN",
		"LOCK_MISSING",
		"LOCK_SYNTAX",
		"LOCK_HASH_MISSING",
		"LOCK_COMPONENT_MISSING",
		"LOCK_COMPONENT_UNKNOWN"
	],
	max_age_days: ["TIER_RELEASE_TOO_OLD"],
	max_publication_age_hours: ["PUBLICATION_STALE"],
	cooldown_hours: ["TIER_RELEASE_TOO_NEW"],
	sdk_scope: ["SDK_UNDECLARED"],
	licences: [
		"LICENCE_FORBIDDEN",
		"LICENCE_UNLICENSED",
		"LICENCE_UNRESOLVED"
	],
	vulnerabilities: [
		"OSV_VULNERABLE",
		"OSV_VERSION_UNKNOWN",
		"OSV_RECORD_INVALID"
	],
	evidence: [
		"EVIDENCE_MISSING",
		"EVIDENCE_FAILED",
		"EVIDENCE_STALE",
		"PROVENANCE_MISSING"
	],
	pinned: ["TIER_DIGEST_NOT_PINNED"],
	signed_by: ["TIER_SIGNER_NOT_PLATFORM"],
	outside_approval: ["APPROVAL_INSIDERS_ONLY"]
};
const OF_POLICY = {
	data_classes: ["MANIFEST_DATA_CLASS_UNKNOWN"],
	max_review_days: ["TIER_REVIEW_TOO_FAR"],
	platform: [],
	builders: ["PROVENANCE_BUILT_BY_MISMATCH"],
	attestors: [],
	artifact_origins: ["RELEASE_ORIGIN_FORBIDDEN"],
	on_call: [],
	revocation: [],
	artifact_limits: [
		"ARTIFACT_TOO_LARGE",
		"ARTIFACT_BOMB",
		"ARTIFACT_TOO_MANY_ENTRIES"
	],
	approvals: ["APPROVAL_MISSING"],
	quorum: ["APPROVAL_SEAT_EMPTY"]
};
function tierRuleCodes(rule) {
	return OF_TIER[rule];
}
function policyRuleCodes(rule) {
	return OF_POLICY[rule];
}
const RULE_BY_CODE = new Map([...Object.entries(OF_TIER), ...Object.entries(OF_POLICY)].flatMap(([rule, codes]) => codes.map((code) => [code, rule])));
/** The rule of policy.yml that decides on a code; undefined for what holds under every policy. */
function ruleDeciding(code) {
	return RULE_BY_CODE.get(code);
}

// core/policy/explain.ts
/** What holds where a tier says nothing. */
const UNSAID = {
	enforcement: "enforce",
	max_data_class: "none",
	permissions: "all",
	max_limits: "none set",
	stages: "all",
	isolation: "as the host can",
	dependencies: "any way",
	max_age_days: "any age",
	max_publication_age_hours: "until it expires",
	cooldown_hours: "no cooldown",
	sdk_scope: "direct",
	licences: "not asked",
	vulnerabilities: "not asked",
	evidence: "the release statement alone",
	pinned: "any digest",
	signed_by: "any of the plugin's publishers",
	outside_approval: "not asked"
};
const TIER_RULES = Object.keys(UNSAID);
/** Which rules a plugin's releases are judged by at a time, each with the line that decides it. */
function explainPolicy(policy, plugin, waivers, at) {
	const found = effectiveTier(policy.value, plugin.tier, at);
	const waived = waivers.filter((waiver) => waiver.scope.plugin_id === plugin.plugin_id && isInForce(waiver, at)).map(describeWaiver);
	const tierRules = found === void 0 ? [{
		rule: "tier",
		value: `${plugin.tier.name}, which the policy does not have: every release is refused`,
		codes: ["RELEASE_TIER_UNKNOWN"]
	}] : rulesOfTier(policy, plugin, found);
	const record = {
		rule: "record.dependencies",
		value: plugin.dependencies === "locked" ? "locked: the embedded lock equals the SBOM" : plugin.dependencies,
		codes: []
	};
	return [
		...tierRules,
		record,
		...rulesOfAll(policy),
		...waived
	];
}
function rulesOfTier(policy, plugin, found) {
	const { tier, met, lapsedFrom } = found;
	const base = pointerOf(policy.value, tier);
	const standing = lapsedFrom === void 0 ? `, to be reviewed by ${plugin.tier.review_by}` : `, fallen from ${lapsedFrom}: its review was due on ${plugin.tier.review_by}; what ${lapsedFrom} asks stands as well`;
	return [
		said(policy, `${base}/name`, {
			rule: "tier",
			value: `${tier.name}${standing}`,
			codes: []
		}),
		...TIER_RULES.map((rule) => ruleOf(policy, tier, rule, rule)),
		...lapsedFrom === void 0 ? [] : [{
			rule: "enforcement of both",
			value: enforcementOf(met),
			codes: []
		}],
		...met.filter((one) => one !== tier).flatMap((one) => TIER_RULES.filter((rule) => one[rule] !== void 0).map((rule) => ruleOf(policy, one, rule, `${one.name}.${rule}`)))
	];
}
function ruleOf(policy, tier, rule, name) {
	const value = tier[rule];
	const codes = tierRuleCodes(rule);
	if (value === void 0) return {
		rule: name,
		value: UNSAID[rule],
		codes
	};
	return said(policy, `${pointerOf(policy.value, tier)}/${rule}`, {
		rule: name,
		value: plain(value),
		codes
	});
}
/** How each rule that is the same for every tier reads; a key that the policy gains must be told here. */
const TOLD = {
	data_classes: ({ data_classes: classes }) => classes.join(" < "),
	max_review_days: ({ max_review_days: days = 366 }) => `${days}`,
	platform: ({ platform }) => platform?.map(nameOf).join(", ") || "none",
	builders: ({ builders }) => builders?.map(({ label }) => label).join(", ") || "none",
	attestors: ({ attestors }) => attestors?.map(({ name }) => name).join(", ") || "none",
	artifact_origins: ({ artifact_origins: origins }) => origins.join(", ") || "none",
	on_call: ({ on_call: people }) => people?.map(({ login }) => login).join(", ") || "nobody, by the workflow",
	revocation: ({ revocation }) => revocation === void 0 ? "no bound" : `two people beyond ${revocation.max_share} of what is admitted`,
	artifact_limits: ({ artifact_limits: limits }) => limits === void 0 ? "the defaults" : plain(limits),
	approvals: ({ approvals }) => approvals.source === "push" ? "the push itself" : `${approvals.required}, by review on GitHub, of ${approversOf(approvals).join(", ")}`,
	quorum: ({ quorum }) => quorum?.map(describeQuorum).join("; ") || "no more"
};
function rulesOfAll(policy) {
	return Object.keys(TOLD).map((rule) => {
		const told = {
			rule,
			value: TOLD[rule](policy.value),
			codes: policyRuleCodes(rule)
		};
		return said(policy, `/${rule}`, told);
	});
}
function pointerOf(policy, tier) {
	return `/tiers/${policy.tiers.indexOf(tier)}`;
}
function said(policy, pointer, rule) {
	const { line } = policy.at(pointer);
	return line === void 0 ? rule : {
		...rule,
		line
	};
}
function plain(value) {
	return typeof value === "string" ? value : JSON.stringify(value);
}
function nameOf(identity) {
	return identity.kind === "key" ? `key ${identity.key_id.slice(0, 12)}` : identity.workflow;
}
function describeWaiver({ id, codes, scope, expires_at: expires }) {
	const which = scope.version === void 0 ? "every release" : `release ${scope.version}`;
	return {
		rule: `waiver ${id}`,
		value: `${codes.join(", ")} of ${which} until ${expires}`,
		codes: []
	};
}
function approversOf({ approvers = [], seats = {}, code_owners: isOwned }) {
	return [
		...approvers.map(({ login }) => login),
		...Object.keys(seats).map((seat) => `seat ${seat}`),
		...isOwned === true ? ["an owner of every changed path"] : []
	];
}
function describeQuorum({ risk, approvals, seats = {} }) {
	const seated = Object.entries(seats).map(([seat, count]) => `${seat} ${count}`);
	return `${risk}: ${[...approvals === void 0 ? [] : [`${approvals}`], ...seated].join(", ")}`;
}

// cli/commands/policy-explain.ts
const command = defineCommand({
	name: "policy explain",
	summary: "Print which rules a plugin's releases are judged by, where policy.yml says so, and what each decides",
	usage: "PLUGIN [options]",
	positionals: {
		min: 1,
		max: 1
	},
	options: {
		registry: REGISTRY_OPTION,
		ref: REF_OPTION,
		artifacts: {
			type: "string",
			value: "DIR",
			description: "artifacts by file name, for their locks (not judged)"
		},
		osv: OSV_OPTION
	},
	example: "portcullis policy explain azure_openai_embeddings",
	async run({ options, positionals, cwd, now, style, progress }) {
		const id = positionals[0] ?? "";
		if (!isPluginId(id)) throw new UsageError(`${id} is no plugin id`);
		const artifacts = artifactsIn(await artifactFolder(options.artifacts, cwd));
		const osv = await osvExport(options.osv, cwd);
		if (osv.kind === "refused") return refusal(osv.findings, style);
		await using repository = await openRepository(resolve(cwd, options.registry ?? "."));
		const { objects } = repository;
		const ref = options.ref ?? "main";
		const commit = await objects.resolve(ref);
		const files = await objects.files(commit, (file) => file === "policy.yml" || classifyPath(file).kind === "record" || file.startsWith("waivers/"), Math.max(MAX_POLICY_BYTES, MAX_PLUGIN_RECORD_BYTES));
		const policy = parsePolicy(files.get("policy.yml") ?? /* @__PURE__ */ new Uint8Array());
		if (policy.kind === "refused") return refusal(policy.findings, style);
		const plugin = readRecord(files, id, ref);
		if (plugin.kind === "refused") return refusal(plugin.findings, style);
		const waivers = [...files].reduce((all, [file, bytes]) => withWaiver(all, file, bytes), []);
		const rules = explainPolicy(policy.value, plugin.value, waivers, now());
		const judged = await simulate({
			objects,
			commit,
			pluginId: id,
			at: now(),
			artifacts,
			osv: osv.value,
			progress
		});
		const releases = judged.kind === "ok" ? judged.value.releases : void 0;
		return {
			exit: "yes",
			human: [
				`${plainText(id)} at ${commit.slice(0, 12)}`,
				...rules.map((rule) => `  ${ruleLine(rule, rules, style)}`),
				"",
				releases === void 0 ? "releases: this registry has no trust/ to judge them by" : releaseTable(releases, style)
			].join("\n"),
			json: {
				plugin_id: id,
				commit,
				rules,
				releases: releases?.map(releaseJson) ?? null
			}
		};
	}
});
function readRecord(files, id, ref) {
	const path = recordPath(id);
	const record = files.get(path);
	if (record === void 0) {
		const ids = [...files.keys()].flatMap((file) => {
			const kind = classifyPath(file);
			return kind.kind === "record" ? [kind.pluginId] : [];
		});
		throw new UsageError(`${path} is not on ${ref}${didYouMean(id, ids)}`);
	}
	const parsed = parsePluginRecord(record, path);
	return parsed.kind === "refused" ? parsed : {
		kind: "ok",
		value: parsed.value.value
	};
}
function ruleLine({ rule, value, line }, rules, style) {
	const width = Math.max(...rules.map((one) => one.rule.length));
	const place = line === void 0 ? "" : style.dim(`  policy.yml:${line}`);
	return `${plainText(rule).padEnd(width)}  ${plainText(value)}${place}`;
}
/** Which rule decided what about each release that is merged, if it were proposed today. */
function releaseTable(releases, style) {
	if (releases.length === 0) return "releases: none is merged, or every one is denied";
	const rows = releases.flatMap(({ version, refusing, softened, unjudged }) => {
		const lines = [
			...refusing.map((found) => [
				version,
				"refused",
				ruleName(found),
				found.code,
				""
			]),
			...softened.map(({ finding, by }) => [
				version,
				"noted",
				ruleName(finding),
				finding.code,
				softenedBy(by)
			]),
			...unjudged.map(({ what, why }) => [
				version,
				"not judged",
				what,
				"",
				why
			])
		];
		return lines.length === 0 ? [[
			version,
			"accepted",
			"every rule",
			"",
			""
		]] : lines;
	});
	return renderTable([
		"release",
		"today",
		"by",
		"code",
		"because"
	], rows, style);
}
function ruleName({ code }) {
	return ruleDeciding(code) ?? "every policy";
}
function softenedBy(by) {
	return by.kind === "waiver" ? `waiver ${by.id} until ${by.expires}` : `the tier is set to ${by.level}`;
}
function releaseJson({ version, tier, refusing, softened, unjudged }) {
	return {
		version,
		tier,
		refused: refusing.map((found) => ({
			rule: ruleDeciding(found.code) ?? null,
			...found
		})),
		noted: softened.map(({ finding, by }) => ({
			rule: ruleDeciding(finding.code) ?? null,
			...finding,
			by
		})),
		not_judged: unjudged
	};
}

export { command };