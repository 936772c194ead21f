import { a as parseManifest, i as parseEmbeddedManifest, n as MAX_MANIFEST_BYTES, o as permissionsOf } from "./manifest.js";
import { i as parsePolicy, t as MAX_POLICY_BYTES } from "./policy.js";
import { t as checkCovenant } from "./check-covenant.js";
import { r as tierNamed } from "./effective-tier.js";
import { t as checkEgress } from "./check-egress.js";
import { a as UsageError, n as plainText, o as defineCommand } from "./portcullis.js";
import { n as readInput } from "./read-input.js";
import { t as refusal } from "./refusal.js";

// cli/commands/manifest-check.ts
const command = defineCommand({
	name: "manifest check",
	summary: "Check a PLUGIN_MANIFEST.json, released or still inside its package",
	usage: "FILE [options]",
	positionals: {
		min: 1,
		max: 1
	},
	options: {
		embedded: {
			type: "boolean",
			description: "the copy inside the package: without artifact_digest, built_by and built_at"
		},
		policy: {
			type: "string",
			value: "FILE",
			description: "also hold it against a platform's policy.yml"
		},
		tier: {
			type: "string",
			value: "NAME",
			description: "the tier of that policy"
		}
	},
	example: "portcullis manifest check PLUGIN_MANIFEST.json --embedded",
	async run({ options, positionals, cwd, style }) {
		const file = positionals[0] ?? "";
		if (options.policy === void 0 !== (options.tier === void 0)) throw new UsageError("--policy and --tier go together");
		if (options.embedded && options.policy !== void 0) throw new UsageError("--policy is held against a released manifest, not an embedded one");
		const bytes = await readInput(cwd, file, MAX_MANIFEST_BYTES);
		const parsed = options.embedded ? parseEmbeddedManifest(bytes, file) : parseManifest(bytes, file);
		if (parsed.kind === "refused") return refusal(parsed.findings, style);
		const egress = checkEgress(parsed.value);
		if (egress.length > 0) return refusal(egress, style);
		if (options.policy !== void 0) {
			const policy = parsePolicy(await readInput(cwd, options.policy, MAX_POLICY_BYTES), options.policy);
			if (policy.kind === "refused") return refusal(policy.findings, style);
			const tier = tierNamed(policy.value.value, options.tier ?? "");
			if (tier === void 0) throw new UsageError(`--tier ${options.tier ?? ""} is none of ${policy.value.value.tiers.map(({ name }) => name).join(", ")}`);
			const released = parseManifest(bytes, file);
			const findings = released.kind === "ok" ? checkCovenant(released.value, tier, policy.value.value) : released.findings;
			if (findings.length > 0) return refusal(findings, style);
		}
		const manifest = parsed.value.value;
		return {
			exit: "yes",
			human: `${style.green("in order")}: ${plainText(manifest.plugin_id)}, permissions ${permissionsOf(manifest).join(", ") || "none"}`,
			json: {
				verdict: "in order",
				plugin_id: manifest.plugin_id,
				permissions: permissionsOf(manifest)
			}
		};
	}
});

export { command };