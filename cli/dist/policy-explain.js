import { c as parsePluginRecord, i as recordPath, r as isPluginId, s as MAX_PLUGIN_RECORD_BYTES } from "./registry-path.js";
import { i as parsePolicy, n as POLICY_FILE, t as MAX_POLICY_BYTES } from "./policy.js";
import { i as withWaiver, t as isInForce } from "./waivers.js";
import { t as effectiveTier } from "./effective-tier.js";
import { t as openRepository } from "./open-repository.js";
import { a as defineCommand, i as UsageError, n as plainText } from "./portcullis.js";
import { t as refusal } from "./refusal.js";
import { i as REGISTRY_OPTION, r as REF_OPTION } from "./locations.js";
import { resolve } from "node:path";

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
	cooldown_hours: "no cooldown",
	sdk_scope: "direct",
	licences: "not asked",
	vulnerabilities: "not asked",
	evidence: "the release statement alone"
};
/** Which rules a plugin's releases are judged by at a time, each with the line that decides it. */
function explainPolicy(policy, plugin, waivers, at) {
	const found = effectiveTier(policy.value, plugin.tier, at);
	if (found === void 0) return [{
		rule: "tier",
		value: `${plugin.tier.name}, which the policy does not have: every release is refused`
	}];
	const base = `/tiers/${policy.value.tiers.indexOf(found.tier)}`;
	const lapsed = found.lapsedFrom === void 0 ? "" : `, fallen from ${found.lapsedFrom}: its review was due on ${plugin.tier.review_by}`;
	const members = Object.keys(UNSAID);
	return [
		said(policy, `${base}/name`, "tier", `${found.tier.name}${lapsed}`),
		...members.map((member) => {
			const value = found.tier[member];
			return value === void 0 ? {
				rule: member,
				value: UNSAID[member]
			} : said(policy, `${base}/${member}`, member, plain(value));
		}),
		...waivers.filter((waiver) => waiver.scope.plugin_id === plugin.plugin_id && isInForce(waiver, at)).map(describeWaiver)
	];
}
function said(policy, pointer, rule, value) {
	const { line } = policy.at(pointer);
	return line === void 0 ? {
		rule,
		value
	} : {
		rule,
		value,
		line
	};
}
function plain(value) {
	return typeof value === "string" ? value : JSON.stringify(value);
}
function describeWaiver({ id, codes, scope, expires_at: expires }) {
	const which = scope.version === void 0 ? "every release" : `release ${scope.version}`;
	return {
		rule: `waiver ${id}`,
		value: `${codes.join(", ")} of ${which} until ${expires}`
	};
}

// cli/commands/policy-explain.ts
const command = defineCommand({
	name: "policy explain",
	summary: "Print which rules a plugin's releases are judged by, and where policy.yml says so",
	usage: "PLUGIN [options]",
	positionals: {
		min: 1,
		max: 1
	},
	options: {
		registry: REGISTRY_OPTION,
		ref: REF_OPTION
	},
	example: "portcullis policy explain azure_openai_embeddings",
	async run({ options, positionals, cwd, now, style }) {
		const id = positionals[0] ?? "";
		if (!isPluginId(id)) throw new UsageError(`${id} is no plugin id`);
		await using repository = await openRepository(resolve(cwd, options.registry ?? "."));
		const commit = await repository.objects.resolve(options.ref ?? "main");
		const path = recordPath(id);
		const files = await repository.objects.files(commit, (file) => file === "policy.yml" || file === path || file.startsWith("waivers/"), Math.max(MAX_POLICY_BYTES, MAX_PLUGIN_RECORD_BYTES));
		const record = files.get(path);
		if (record === void 0) throw new UsageError(`${path} is not on ${options.ref ?? "main"}`);
		const policy = parsePolicy(files.get("policy.yml") ?? /* @__PURE__ */ new Uint8Array());
		if (policy.kind === "refused") return refusal(policy.findings, style);
		const plugin = parsePluginRecord(record, path);
		if (plugin.kind === "refused") return refusal(plugin.findings, style);
		const waivers = [...files].reduce((all, [file, bytes]) => withWaiver(all, file, bytes), []);
		const rules = explainPolicy(policy.value, plugin.value.value, waivers, now());
		const width = Math.max(...rules.map(({ rule }) => rule.length));
		const lines = rules.map(({ rule, value, line }) => `  ${plainText(rule).padEnd(width)}  ${plainText(value)}${line === void 0 ? "" : style.dim(`  policy.yml:${line}`)}`);
		return {
			exit: "yes",
			human: [`${plainText(id)} at ${commit.slice(0, 12)}`, ...lines].join("\n"),
			json: {
				plugin_id: id,
				commit,
				rules
			}
		};
	}
});

export { command };