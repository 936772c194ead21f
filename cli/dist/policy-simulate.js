import { n as simulate, t as NEVER_SIMULATED } from "./simulate.js";
import { i as parsePolicy, t as MAX_POLICY_BYTES } from "./policy.js";
import { t as openRepository } from "./open-repository.js";
import { n as plainText, o as defineCommand } from "./portcullis.js";
import { n as renderFindings, t as findingsJson } from "./render-findings.js";
import { t as renderTable } from "./render-table.js";
import { n as readInput } from "./read-input.js";
import { t as refusal } from "./refusal.js";
import { i as artifactsIn, n as artifactFolder, t as osvExport } from "./osv-export.js";
import { a as REGISTRY_OPTION, r as OSV_OPTION } from "./locations.js";
import { resolve } from "node:path";

// cli/commands/policy-simulate.ts
const command = defineCommand({
	name: "policy simulate",
	summary: "List what a changed policy would refuse among what is merged",
	usage: "POLICY_FILE [options]",
	positionals: {
		min: 1,
		max: 1
	},
	options: {
		registry: REGISTRY_OPTION,
		ref: {
			type: "string",
			value: "REF",
			description: "the commit whose releases are judged again (main)"
		},
		artifacts: {
			type: "string",
			value: "DIR",
			description: "artifacts by file name, for their locks (not judged)"
		},
		osv: OSV_OPTION
	},
	example: "portcullis policy simulate policy.draft.yml",
	async run({ options, positionals, cwd, now, style, progress }) {
		const file = positionals[0] ?? "";
		const artifacts = artifactsIn(await artifactFolder(options.artifacts, cwd));
		const osv = await osvExport(options.osv, cwd);
		if (osv.kind === "refused") return refusal(osv.findings, style);
		const policy = parsePolicy(await readInput(cwd, file, MAX_POLICY_BYTES), file);
		if (policy.kind === "refused") return refusal(policy.findings, style);
		await using repository = await openRepository(resolve(cwd, options.registry ?? "."));
		const commit = await repository.objects.resolve(options.ref ?? "main");
		const simulated = await simulate({
			objects: repository.objects,
			commit,
			policy: policy.value.value,
			at: now(),
			artifacts,
			osv: osv.value,
			progress
		});
		return simulated.kind === "refused" ? refusal(simulated.findings, style) : report(simulated.value, commit, style);
	}
});
/** Exit 3 says that the policy would refuse something: whether it should is for people to say. */
function report({ releases, denied }, commit, style) {
	const refused = releases.filter(({ refusing }) => refusing.length > 0);
	const sum = `${refused.length} of ${releases.length} merged releases would be refused`;
	const parts = [
		...refused.length === 0 ? [] : [renderTable(HEADINGS, refused.map(row), style)],
		...refused.map(({ folder, refusing }) => `${style.bold(plainText(folder))}\n${renderFindings(refusing, style)}`),
		["not judged:", ...notJudged(releases, denied).map((line) => `  ${line}`)].join("\n"),
		refused.length === 0 ? style.green(sum) : style.red(sum)
	];
	return {
		exit: refused.length === 0 ? "yes" : "refused",
		human: parts.join("\n\n"),
		json: {
			commit,
			releases: releases.length,
			denied,
			refused: refused.map(refusedJson),
			not_judged: [...releases.flatMap(({ folder, unjudged }) => unjudged.map((one) => ({
				folder,
				...one
			}))), {
				what: "approvals",
				why: NEVER_SIMULATED
			}]
		}
	};
}
const HEADINGS = [
	"plugin",
	"version",
	"tier",
	"refused with",
	"by the policy of today"
];
function row(release) {
	const codes = [...new Set(release.refusing.map(({ code }) => code))];
	const isNew = codes.some((code) => !release.alreadyRefused.includes(code));
	return [
		release.pluginId,
		release.version,
		release.tier,
		codes.join(" "),
		isNew ? "accepted" : "refused, too"
	];
}
function refusedJson({ pluginId, version, folder, tier, refusing, alreadyRefused }) {
	return {
		plugin_id: pluginId,
		version,
		folder,
		tier,
		findings: findingsJson(refusing),
		codes_in_force: alreadyRefused
	};
}
/** One line for each thing that nobody could ask, with how many releases it is about. */
function notJudged(releases, denied) {
	const reasons = releases.flatMap(({ folder, unjudged }) => unjudged.map(({ what, why }) => ({
		folder,
		reason: `${what}: ${why}`
	})));
	return [
		...[...new Set(reasons.map(({ reason }) => reason))].map((reason) => {
			const folders = reasons.filter((one) => one.reason === reason).map((one) => one.folder);
			const rest = folders.length > MAX_FOLDERS ? ` and ${folders.length - MAX_FOLDERS} more` : "";
			return plainText(`${reason} (${folders.slice(0, MAX_FOLDERS).join(", ")}${rest})`);
		}),
		NEVER_SIMULATED,
		...denied === 0 ? [] : [`${denied} denied already`]
	];
}
const MAX_FOLDERS = 3;

export { command };